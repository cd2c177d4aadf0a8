package io.github.aseansecretariat.model;

import io.github.aseansecretariat.time.Periods;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
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
      built
          .extension()
          .maximum()
          .ifPresent(
              total ->
                  Check.that(
                      isNowhereShorter(total, built.base()),
                      "TermRule",
                      "extension",
                      total,
                      "a total not shorter than the base, " + built.base()));
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
