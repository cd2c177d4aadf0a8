package io.github.aseansecretariat.model;

import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.text.Template;
import io.github.aseansecretariat.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statement on the completeness of a list: that the catalogue has all that belongs to it on the
 * days of the {@link #period}, or what it leaves out.
 *
 * <p>The list is that of a kind of entry, or a part of it: what is of one institution or office,
 * what is of one kind, what one source says. Nothing follows for other days, for other parts or for
 * the whole.
 */
@BuilderStyle
@Value.Immutable
public sealed interface Coverage extends Entry permits ImmutableCoverage {
  /** {@return the kind of entry that is listed} */
  EntryKind list();

  /**
   * {@return the institution or office to which the list keeps, as the word {@code of} of a query
   * means it; empty if it keeps to none}
   */
  Optional<BearerId> of();

  /** {@return the kind of institution to which a list of institutions keeps; empty for all} */
  Optional<InstitutionKind> ofKind();

  /**
   * {@return the source to whose account the list keeps: it is whole as that source gives it, and
   * not beyond; empty if the list keeps to no account}
   */
  Optional<SourceId> toldBy();

  /** {@return what is left out, in words that follow "without"; empty if the list is whole} */
  Optional<LocalizedText> leftOut();

  /** {@return WHOLE if nothing is left out, otherwise PARTIAL} */
  default Completeness completeness() {
    return leftOut().isPresent() ? Completeness.PARTIAL : Completeness.WHOLE;
  }

  /**
   * {@return what it says of the list in words: "whole" and "lengkap", or such as "without the
   * chairs before the Charter" and "tanpa para ketua sebelum Piagam berlaku"}
   */
  default LocalizedText text() {
    return leftOut().isPresent()
        ? Template.of("without {part}", "tanpa {part}")
            .with(ImmutableMap.of("part", leftOut().get()))
        : completeness().text();
  }

  @Override
  default String label() {
    StringBuilder label = new StringBuilder(list().text().english());
    if (of().isPresent()) {
      label.append(" of ").append(of().get());
    }
    if (ofKind().isPresent()) {
      label.append(" of kind ").append(ofKind().get());
    }
    if (toldBy().isPresent()) {
      label.append(" according to ").append(toldBy().get());
    }
    return label
        .append(": ")
        .append(text().english())
        .append(" (")
        .append(period())
        .append(')')
        .toString();
  }

  /**
   * Starts a new coverage.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Coverage}.
   *
   * <p>Required: the kind of entry, the period and at least one citation. A period without a start
   * or an end says that the list is whole, or not, however far back or ahead.
   *
   * <pre>{@code
   * Coverage coverage =
   *     Coverage.builder()
   *         .list(EntryKind.TENURES)
   *         .of(OfficeId.SECRETARY_GENERAL)
   *         .period(DateRange.ofDays(LocalDate.of(1976, 6, 7), LocalDate.of(2022, 12, 31)))
   *         .addCitation(citation)
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutableCoverage.Builder {
    Builder() {}

    /**
     * Builds the coverage.
     *
     * @return the coverage
     * @throws IllegalStateException if the kind of entry or the period is missing
     * @throws AttributeException if there is no citation, a boundary of the period is no day, or
     *     entries of that kind are not of such an institution or office, or of a kind
     */
    @Override
    public Coverage build() {
      Coverage built = super.build();
      Check.cited("Coverage", "citations", built.citations());
      Check.that(
          isDay(built.period().start()) && isDay(built.period().endExclusive()),
          "Coverage",
          "period",
          built.period(),
          "days as boundaries, none of which only the month or the year is known");
      if (built.of().isPresent()) {
        Check.that(
            isOf(built.list(), built.of().get()),
            "Coverage",
            "of",
            built.of().get(),
            "an office for tenures and term rules, an institution for offices, staff and summits, either"
                + " for duties, and nothing for others");
      }
      if (built.ofKind().isPresent()) {
        Check.that(
            built.list() == EntryKind.INSTITUTIONS,
            "Coverage",
            "ofKind",
            built.ofKind().get(),
            "a kind for institutions, and nothing for others");
      }
      return built;
    }

    private static boolean isDay(Optional<PartialDate> boundary) {
      return !boundary.isPresent() || boundary.get().isExact();
    }

    // No switch: it would make a class more to load for the first answer.
    private static boolean isOf(EntryKind list, BearerId of) {
      boolean offices = list == EntryKind.TENURES || list == EntryKind.TERM_RULES;
      boolean institutions =
          list == EntryKind.OFFICES || list == EntryKind.STAFF || list == EntryKind.SUMMITS;
      return list == EntryKind.DUTIES || (of instanceof OfficeId ? offices : institutions);
    }
  }
}
