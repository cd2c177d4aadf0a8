package io.github.aseansecretariat.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Whether a tenure kept to a rule: the outcome, the days by which it was short or over, and the
 * reasons.
 *
 * <p>The end of the term is reckoned from the first day as {@link TermRule#reckon} does. Where only
 * the month or the year of a date is known, an outcome stands only if every possible day gives it;
 * if the days can only differ between a full term and one day over, the outcome is {@link
 * Outcome#FULL_TERM_WITHIN_A_DAY}; else it is {@link Outcome#NOT_DETERMINABLE}. A tenure without a
 * known end counts as running as long as its base term is, and is not determinable after that. An
 * end that is only scheduled decides nothing once it is past.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * TermAssessment a = TermAssessment.of(tenure, rule, LocalDate.of(2026, 11, 24));
 * a.outcome();    // ENDED_EARLY
 * a.daysShort();  // 108
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class TermAssessment permits ImmutableTermAssessment {
  TermAssessment() {}

  /**
   * Assesses a tenure under a rule.
   *
   * @param tenure the tenure
   * @param rule the rule, for the same office; whether it was in force is the caller's question
   * @param today the day on which the question is asked; a tenure that ends later is running
   * @return the assessment
   * @throws IllegalArgumentException if the rule is for another office
   */
  public static TermAssessment of(Tenure tenure, TermRule rule, LocalDate today) {
    requireNonNull(tenure, "tenure");
    requireNonNull(rule, "rule");
    requireNonNull(today, "today");
    if (!rule.office().equals(tenure.office())) {
      throw new IllegalArgumentException(
          "rule: expected a rule for the office "
              + tenure.office()
              + " but was \""
              + rule.label()
              + "\"");
    }
    return new Assessing(tenure, rule, today).assess(ImmutableList.of());
  }

  /** {@return the tenure that was assessed} */
  @Value.Parameter
  public abstract Tenure tenure();

  /** {@return the rule, empty if the account of an audit has none for the first day} */
  @Value.Parameter
  public abstract Optional<TermRule> rule();

  /** {@return how the tenure stands to the rule: the outcome} */
  @Value.Parameter
  public abstract Outcome outcome();

  /**
   * {@return by how many days a tenure that ended early was short of the base term, from 1; empty
   * for every other outcome and where a date is not known to the day}
   */
  @Value.Parameter
  public abstract OptionalInt daysShort();

  /**
   * {@return by how many days the tenure was over, from 1: past the maximum for BEYOND_MAXIMUM and
   * OVERRUNNING, else past the base term; empty where nothing is over and where a date is not known
   * to the day}
   */
  @Value.Parameter
  public abstract OptionalInt daysOver();

  /** {@return the reasons, at least one; each with at least one citation} */
  @Value.Parameter
  public abstract ImmutableList<Reason> reasons();

  /**
   * Prints the verdict on one line.
   *
   * @return such as "Ali bin Abdullah (1978-07-10 to 1980-06-30): ENDED_EARLY, 9 days short"
   */
  @Override
  public final String toString() {
    return tenure().label()
        + ": "
        + outcome()
        + days(daysShort(), " short")
        + days(daysOver(), " over");
  }

  private static String days(OptionalInt days, String word) {
    return days.isPresent()
        ? ", " + days.getAsInt() + (days.getAsInt() == 1 ? " day" : " days") + word
        : "";
  }
}
