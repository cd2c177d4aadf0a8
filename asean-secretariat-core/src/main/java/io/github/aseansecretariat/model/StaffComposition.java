package io.github.aseansecretariat.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.text.Template;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the staff of an institution is made up over a stretch of time, as one source gives it.
 *
 * <p>Citations and remarks stand with the lines; {@link #citations} gathers them.
 */
@BuilderStyle
@Value.Immutable
public sealed interface StaffComposition extends Entry permits ImmutableStaffComposition {
  /** {@return the institution} */
  InstitutionId institution();

  /** {@return the lines in the order of the source, at least one} */
  ImmutableList<StaffLine> lines();

  /**
   * {@return how many people of a category there are, over all its lines; unspecified if the
   * category has no line}
   *
   * @param category the category
   */
  default Headcount headcount(StaffCategory category) {
    requireNonNull(category, "category");
    Headcount sum = Headcount.unspecified();
    boolean first = true;
    for (StaffLine line : lines()) {
      if (line.category() == category) {
        sum = first ? line.headcount() : sum.plus(line.headcount());
        first = false;
      }
    }
    return sum;
  }

  /**
   * {@return the staff in words, line by line, such as "Bureau Director: 3; Administrative Officer:
   * 1" and "Direktur Biro: 3; Pejabat Administrasi: 1"}
   */
  default LocalizedText text() {
    LocalizedText all = lines().get(0).text();
    for (StaffLine line : lines().subList(1, lines().size())) {
      all =
          Template.of("{before}; {line}", "{before}; {line}")
              .with(ImmutableMap.of("before", all, "line", line.text()));
    }
    return all;
  }

  /** {@return the citations of all lines, each once} */
  @Override
  @Value.Derived
  default ImmutableList<Citation> citations() {
    ImmutableSet.Builder<Citation> all = ImmutableSet.builder();
    for (StaffLine line : lines()) {
      all.addAll(line.citations());
    }
    return all.build().asList();
  }

  /** {@return nothing: the remarks stand with the lines} */
  @Override
  default Optional<LocalizedText> remark() {
    return Optional.empty();
  }

  @Override
  default String label() {
    return "staff of " + institution() + " (" + period() + ")";
  }

  /**
   * Starts a new composition.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link StaffComposition}.
   *
   * <p>Required: the institution, the period and at least one line.
   *
   * <pre>{@code
   * StaffComposition staff =
   *     StaffComposition.builder()
   *         .institution(InstitutionId.ASEAN_SECRETARIAT)
   *         .period(DateRange.from(PartialDate.parse("1976-05-21")))
   *         .addLine(directors)
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutableStaffComposition.Builder {
    Builder() {}

    /**
     * Builds the composition.
     *
     * @return the composition
     * @throws IllegalStateException if the institution or the period is missing
     * @throws AttributeException if the period has no start, there is no line, or the lines do not
     *     all cite the same source first
     */
    @Override
    public StaffComposition build() {
      StaffComposition built = super.build();
      Check.begun("StaffComposition", built.period());
      Check.that(
          !built.lines().isEmpty(),
          "StaffComposition",
          "lines",
          built.lines(),
          "at least one line");
      Check.that(
          ImmutableSet.copyOf(built.lines()).size() == built.lines().size(),
          "StaffComposition",
          "lines",
          built.lines(),
          "lines that differ from each other");
      Source chief = built.lines().get(0).citations().get(0).source();
      for (StaffLine line : built.lines()) {
        Check.that(
            line.citations().get(0).source().equals(chief),
            "StaffComposition",
            "lines",
            line.citations().get(0).source().id(),
            "lines that all cite " + chief.id() + " first");
      }
      return built;
    }
  }
}
