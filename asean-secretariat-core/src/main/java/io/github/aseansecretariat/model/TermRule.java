package io.github.aseansecretariat.model;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.text.Template;
import io.github.aseansecretariat.time.Periods;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The rule for the term of an office: how long it lasts, whether it can be extended or renewed, and
 * how the holder is chosen.
 *
 * <p>A rule says what shall be, a {@link Tenure} what was; neither edits the other.
 */
@BuilderStyle
@Value.Immutable
public sealed interface TermRule extends Entry permits ImmutableTermRule {
  /**
   * {@return the id, which stays the same when other rules are added, so that an app can store it}
   *
   * <p>Unless the builder was given another, it is made of the chief source, the office, the start
   * and the selection, such as "asean-charter-secretary-general-2008-12-15-rotation".
   */
  @Value.Default
  default TermRuleId id() {
    Check.cited("TermRule", "citations", citations());
    Check.begun("TermRule", period());
    return TermRuleId.of(
        citations().get(0).source().id()
            + "-"
            + office()
            + "-"
            + period().start().get()
            + "-"
            + Ascii.toLowerCase(selection().name()).replace('_', '-'));
  }

  /** {@return the office} */
  OfficeId office();

  /** {@return the length of the term, more than zero and at most 1,000 years} */
  Period base();

  /** {@return whether and how far the term can be extended} */
  Extension extension();

  /** {@return whether the term can be renewed} */
  Renewal renewal();

  /** {@return how the holder is chosen: the way of selection} */
  Selection selection();

  /** {@return who appoints the holder, empty if it is not stated} */
  Optional<BearerId> appointingBody();

  /** {@return who nominates the holder, empty if it is not stated} */
  Optional<BearerId> nominatingBody();

  /**
   * Works out when a term that begins on a day ends under this rule.
   *
   * <p>The base end and the latest end are both counted from the first day, never one from the
   * other: the last day of two years from 7 June 1976 is 6 June 1978. Where the month that is
   * reached is too short, the day is rounded down to its last, as {@link LocalDate#plus} does: a
   * year from 29 February is counted to 28 February. No text that was read settles that case;
   * {@link TermEnd#baseIsRounded} and {@link TermEnd#latestIsRounded} say where it arose.
   *
   * <p>Every first day from the year 1 to the year 9999 has an answer.
   *
   * @param firstDay the first day of the term; it need not lie in the period of the rule
   * @return the end of the term
   * @throws java.time.DateTimeException if the first day is so late that the end lies beyond the
   *     days that LocalDate knows
   */
  default TermEnd reckon(LocalDate firstDay) {
    return TermEnd.of(this, firstDay);
  }

  /**
   * Puts the rule into one sentence: length, extension, renewal, and how the holder is chosen. It
   * does not name the bodies that choose, of which a rule knows only the ids; {@link
   * #text(Function)} does.
   *
   * @return such as "The term is 2 years; extendable to 3 years; renewal not stated; the holder is
   *     chosen by rotation."
   */
  default LocalizedText text() {
    return text(
        "The term is {base}; {extension}; {renewal}; the holder is chosen {selection}.",
        "Masa jabatannya {base}; {extension}; {renewal}; pejabatnya dipilih {selection}.",
        ImmutableMap.of());
  }

  /**
   * Puts the rule into one sentence, with the bodies that nominate and appoint the holder, where
   * the rule states them.
   *
   * @param nameOf gives the name of a body, such as {@code catalog::nameOf}; in English it takes
   *     the article, as {@link LocalizedText#withThe} has it
   * @return such as "The term is 5 years; not extendable; non-renewable; the holder is chosen by
   *     rotation, nominated by the ASEAN Foreign Ministers Meeting and appointed by the ASEAN
   *     Summit."
   * @throws NullPointerException if the function gives null for a body
   */
  default LocalizedText text(Function<? super BearerId, LocalizedText> nameOf) {
    requireNonNull(nameOf, "nameOf");
    ImmutableMap.Builder<String, LocalizedText> bodies = ImmutableMap.builder();
    nominatingBody().ifPresent(body -> bodies.put("nominating", named(body, nameOf)));
    appointingBody().ifPresent(body -> bodies.put("appointing", named(body, nameOf)));
    if (nominatingBody().isPresent() && appointingBody().isPresent()) {
      return text(
          "The term is {base}; {extension}; {renewal}; the holder is chosen {selection},"
              + " nominated by {nominating} and appointed by {appointing}.",
          "Masa jabatannya {base}; {extension}; {renewal}; pejabatnya dipilih {selection},"
              + " dicalonkan oleh {nominating} dan diangkat oleh {appointing}.",
          bodies.build());
    }
    if (nominatingBody().isPresent()) {
      return text(
          "The term is {base}; {extension}; {renewal}; the holder is chosen {selection},"
              + " nominated by {nominating}.",
          "Masa jabatannya {base}; {extension}; {renewal}; pejabatnya dipilih {selection},"
              + " dicalonkan oleh {nominating}.",
          bodies.build());
    }
    if (appointingBody().isPresent()) {
      return text(
          "The term is {base}; {extension}; {renewal}; the holder is chosen {selection},"
              + " appointed by {appointing}.",
          "Masa jabatannya {base}; {extension}; {renewal}; pejabatnya dipilih {selection},"
              + " diangkat oleh {appointing}.",
          bodies.build());
    }
    return text();
  }

  private static LocalizedText named(
      BearerId body, Function<? super BearerId, LocalizedText> nameOf) {
    LocalizedText name = nameOf.apply(body);
    if (name == null) {
      throw new NullPointerException("nameOf: gives null for " + body);
    }
    return name.withThe();
  }

  private LocalizedText text(
      String english, String indonesian, ImmutableMap<String, LocalizedText> bodies) {
    return Template.of(english, indonesian)
        .with(
            ImmutableMap.<String, LocalizedText>builder()
                .put("base", Periods.text(base()))
                .put("extension", extension().text())
                .put("renewal", renewal().text())
                .put("selection", selection().text())
                .putAll(bodies)
                .build());
  }

  @Override
  default String label() {
    return office()
        + ": "
        + Periods.text(base()).english()
        + ", "
        + extension().text().english()
        + ", "
        + selection().text().english()
        + " ("
        + period()
        + ")";
  }

  /**
   * Starts a new rule.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link TermRule}.
   *
   * <p>Required: the office, the base, the extension, the renewal, the selection, the period and at
   * least one citation.
   *
   * <pre>{@code
   * TermRule rule =
   *     TermRule.builder()
   *         .office(OfficeId.SECRETARY_GENERAL)
   *         .base(Period.ofYears(5))
   *         .extension(Extension.none())
   *         .renewal(Renewal.none())
   *         .selection(Selection.ROTATION)
   *         .period(DateRange.from(LocalDate.of(2008, 12, 15)))
   *         .addCitation(citation)
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutableTermRule.Builder {
    private static final LocalDate CYCLE_START = LocalDate.of(2000, 1, 1);
    private static final LocalDate CYCLE_END = CYCLE_START.plusYears(400);

    Builder() {}

    /**
     * Builds the rule.
     *
     * @return the rule
     * @throws IllegalStateException if the office, the base, the extension, the renewal, the
     *     selection or the period is missing
     * @throws AttributeException if there is no citation, the period has no start, the base is not
     *     a length of more than zero and at most 1,000 years, or the total of the extension is
     *     shorter than the base, from whatever day they are counted (P1M is shorter than P31D from
     *     1 February)
     */
    @Override
    public TermRule build() {
      TermRule built = super.build();
      Check.cited("TermRule", "citations", built.citations());
      Check.begun("TermRule", built.period());
      Check.length("TermRule", "base", built.base());
      Optional<Period> total = built.extension().maximum();
      if (total.isPresent()) {
        Check.that(
            isNowhereShorter(total.get(), built.base()),
            "TermRule",
            "extension",
            total.get(),
            "a total not shorter than the base, " + built.base());
      }
      return built;
    }

    /**
     * Compares the ends from every start. Days of a month up to the 28th all behave alike, and the
     * calendar comes round after 400 years.
     */
    private static boolean isNowhereShorter(Period total, Period base) {
      Period difference = total.minus(base).normalized();
      if (!difference.isNegative()) {
        return true;
      }
      if (!difference.negated().isNegative()) {
        return false;
      }
      for (LocalDate month = CYCLE_START; month.isBefore(CYCLE_END); month = month.plusMonths(1)) {
        for (int day = 28; day <= month.lengthOfMonth(); day++) {
          LocalDate start = month.withDayOfMonth(day);
          if (start.plus(total).isBefore(start.plus(base))) {
            return false;
          }
        }
      }
      return true;
    }
  }
}
