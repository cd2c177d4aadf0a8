package io.github.aseansecretariat.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Whether a tenure kept to a rule: the outcome, the days by which it was short or over, and the
 * reasons.
 *
 * <p>The end of the term is worked out from the first day as {@link TermRule#reckon} does. Where
 * only the month or the year of a date is known, an outcome stands only if every possible day gives
 * it; if the days can only differ between a full term and one day over, the outcome is {@link
 * Outcome#FULL_TERM_WITHIN_A_DAY}; if they can only differ between an allowed extension and one day
 * over, it is {@link Outcome#WITHIN_EXTENSION_BUT_FOR_A_DAY}; else it is {@link
 * Outcome#NOT_DETERMINABLE}. A tenure without a known end counts as running as long as its base
 * term is, and is not determinable after that. An end that is only scheduled decides nothing once
 * it is past.
 *
 * <p>An end that had to be rounded down stands as {@link TermRule#reckon} gives it; where the
 * outcome would be another if it were rounded up, a reason says so and names it.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * TermAssessment a = TermAssessment.of(tenure, rule, LocalDate.of(2026, 11, 24));
 * a.outcome();    // ENDED_EARLY
 * a.daysShort();  // 108
 * }</pre>
 */
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
    return of(
        tenure,
        rule,
        today,
        LocalizedText.untranslated(TermAudit.nameOrId(tenure)),
        ImmutableList.of());
  }

  static TermAssessment of(
      Tenure tenure,
      TermRule rule,
      LocalDate today,
      LocalizedText holder,
      ImmutableList<Reason> further) {
    Verdict verdict = Reckoning.verdict(tenure, rule, today);
    return ImmutableTermAssessment.of(
        tenure,
        Optional.of(rule),
        verdict.outcome,
        verdict.daysShort(),
        verdict.daysOver(),
        ImmutableList.<Reason>builder()
            .addAll(Telling.reasons(tenure, rule, today, verdict))
            .addAll(further)
            .build(),
        holder);
  }

  /** An assessment that no rule decides, for one reason. */
  static TermAssessment undecided(
      Tenure tenure,
      Optional<TermRule> rule,
      Outcome outcome,
      LocalizedText holder,
      Reason missing) {
    return ImmutableTermAssessment.of(
        tenure,
        rule,
        outcome,
        OptionalInt.empty(),
        OptionalInt.empty(),
        ImmutableList.of(missing),
        holder);
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

  @Value.Parameter
  abstract LocalizedText holder();

  /**
   * Puts the assessment into one sentence: who, when, the outcome and the days.
   *
   * <p>A member state that held the office itself has its name there if a {@link TermAudit} made
   * the assessment, and its id if {@link #of} did, which has no catalogue to look the name up in.
   *
   * @return such as "Ali bin Abdullah, 10 July 1978 to 30 June 1980: ended early (9 days before the
   *     end of the term)." and "Ali bin Abdullah, 10 Juli 1978 sampai 30 Juni 1980: berakhir lebih
   *     awal (9 hari sebelum akhir masa jabatan)."
   */
  public final LocalizedText text() {
    ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
    values.put("holder", holder());
    values.put("period", tenure().period().text());
    values.put("outcome", outcome().text());
    if (daysShort().isPresent()) {
      values.put("days", Telling.days(daysShort().getAsInt()));
      return Sentence.ASSESSED_SHORT.with(values.build());
    }
    if (!daysOver().isPresent()) {
      return Sentence.ASSESSED.with(values.build());
    }
    values.put("days", Telling.days(daysOver().getAsInt()));
    boolean pastTheMaximum =
        outcome() == Outcome.BEYOND_MAXIMUM || outcome() == Outcome.OVERRUNNING;
    return (pastTheMaximum ? Sentence.ASSESSED_PAST_THE_MAXIMUM : Sentence.ASSESSED_PAST_THE_BASE)
        .with(values.build());
  }

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
