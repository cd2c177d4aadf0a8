package io.github.aseansecretariat.term;

import static io.github.aseansecretariat.term.Sample.HEAD;
import static io.github.aseansecretariat.term.Sample.TREATY;
import static io.github.aseansecretariat.term.Sample.from;
import static io.github.aseansecretariat.term.Sample.rule;
import static io.github.aseansecretariat.term.Sample.ruleOf;
import static io.github.aseansecretariat.term.Sample.tenure;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermEnd;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class AssessmentPropertiesTest {
  /** A tenure, a rule and a day at random, with dates close to the ends that the rule gives. */
  static final class Case {
    private final Random random;
    final TermRule rule;
    final Tenure tenure;
    final LocalDate today;

    Case(long seed) {
      this.random = new Random(seed);
      Period base = length();
      Period total = random.nextBoolean() ? base.plusYears(between(0, 2)) : base.plusDays(1);
      Extension extension =
          any(Extension.none(), Extension.upTo(total), Extension.uncapped(), Extension.notStated());
      this.rule = ruleOf(TREATY, from("1800")).base(base).extension(extension).build();
      LocalDate first =
          random.nextInt(4) == 0
              ? LocalDate.of(2000 + 4 * between(-9, 9), 2, 29)
              : LocalDate.of(between(1950, 2050), 1, 1).plusDays(between(0, 364));
      PartialDate firstDay = blurred(first);
      Tenure.Builder builder = tenure(firstDay.toString());
      LocalDate end = any(endOf(first, base), endOf(first, total)).plusDays(shift());
      if (random.nextInt(8) > 0) {
        builder
            .publishedEnd(after(firstDay, end))
            .endReading(any(EndReading.LAST_DAY, EndReading.HANDOVER_DAY))
            .scheduled(random.nextInt(6) == 0);
      }
      if (random.nextInt(10) == 0) {
        builder.completesTurnOf(1);
      }
      this.tenure = builder.build();
      this.today = any(first, end, endOf(first, base), LocalDate.of(2200, 1, 1)).plusDays(shift());
    }

    private int between(int least, int most) {
      return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    private final <T> T any(T... choice) {
      return choice[random.nextInt(choice.length)];
    }

    private Period length() {
      return any(
          Period.ofYears(between(1, 5)),
          Period.ofMonths(between(1, 30)),
          Period.ofDays(between(1, 40)),
          Period.of(between(0, 2), between(0, 14), between(1, 40)));
    }

    private int shift() {
      return random.nextInt(3) == 0 ? between(-400, 400) : between(-2, 2);
    }

    private PartialDate blurred(LocalDate day) {
      int grade = random.nextInt(50);
      return grade == 0
          ? PartialDate.of(day.getYear())
          : grade < 20 ? PartialDate.of(day.getYear(), day.getMonthValue()) : PartialDate.of(day);
    }

    private PartialDate after(PartialDate firstDay, LocalDate end) {
      PartialDate blurred = blurred(end);
      return blurred.countedAs().isAfter(firstDay.countedAs())
          ? blurred
          : PartialDate.of(firstDay.countedAs().plusDays(1));
    }

    @Override
    public String toString() {
      return tenure + " under " + rule + " on " + today;
    }
  }

  private static int lengthOfMonth(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 ? leap ? 29 : 28 : ImmutableSet.of(4, 6, 9, 11).contains(month) ? 30 : 31;
  }

  /** The last day of a term, by the calendar alone. */
  private static LocalDate endOf(LocalDate first, Period length) {
    return endOf(first, length, false);
  }

  /** The same, with a day that the month lacks rounded up to the first of the next. */
  private static LocalDate endOf(LocalDate first, Period length, boolean roundedUp) {
    int months =
        12 * (first.getYear() + length.getYears())
            + (first.getMonthValue() - 1)
            + length.getMonths();
    int year = months / 12;
    int month = months % 12 + 1;
    int dayOfMonth = Math.min(first.getDayOfMonth(), lengthOfMonth(year, month));
    int up = roundedUp && dayOfMonth < first.getDayOfMonth() ? 1 : 0;
    return LocalDate.ofEpochDay(
        LocalDate.of(year, month, dayOfMonth).toEpochDay() + up + length.getDays() - 1);
  }

  /** What one possible first and last day give: an outcome, and the days that it names. */
  private static final class Verdict {
    final Outcome outcome;
    final long days;

    Verdict(Outcome outcome, long days) {
      this.outcome = outcome;
      this.days = days;
    }
  }

  private static Verdict verdict(
      Case it, LocalDate first, Optional<LocalDate> last, boolean roundedUp) {
    if (it.today.isBefore(first)) {
      return new Verdict(Outcome.NOT_STARTED, 0);
    }
    boolean past = last.isPresent() && it.today.isAfter(last.get());
    if (past && it.tenure.scheduled()) {
      return new Verdict(Outcome.NOT_DETERMINABLE, 0);
    }
    if (it.tenure.completesTurnOf().isPresent()) {
      return new Verdict(
          past
              ? Outcome.COMPLETED_PREDECESSORS_TURN
              : last.isPresent() ? Outcome.RUNNING : Outcome.NOT_DETERMINABLE,
          0);
    }
    long served = (past ? last.get() : it.today).toEpochDay();
    long overBase = served - endOf(first, it.rule.base(), roundedUp).toEpochDay();
    if (overBase < 0) {
      return new Verdict(past ? Outcome.ENDED_EARLY : Outcome.RUNNING, past ? -overBase : 0);
    }
    if (overBase == 0) {
      return new Verdict(past ? Outcome.FULL_TERM : Outcome.RUNNING, 0);
    }
    if (!last.isPresent()) {
      return new Verdict(Outcome.NOT_DETERMINABLE, 0);
    }
    int tolerated = past && it.tenure.endReading() == EndReading.LAST_DAY ? 1 : 0;
    if (overBase <= tolerated) {
      return new Verdict(Outcome.FULL_TERM_WITHIN_A_DAY, overBase);
    }
    String extension = it.rule.extension().toString();
    if (extension.equals("NOT_STATED")) {
      return new Verdict(Outcome.BEYOND_BASE_EXTENSION_NOT_STATED, overBase);
    }
    if (extension.equals("UNCAPPED")) {
      return new Verdict(Outcome.WITHIN_EXTENSION, overBase);
    }
    Period total = it.rule.extension().maximum().orElse(it.rule.base());
    long overTotal = served - endOf(first, total, roundedUp).toEpochDay();
    if (overTotal <= tolerated) {
      return new Verdict(
          overTotal <= 0 ? Outcome.WITHIN_EXTENSION : Outcome.WITHIN_EXTENSION_BUT_FOR_A_DAY,
          overBase);
    }
    return new Verdict(past ? Outcome.BEYOND_MAXIMUM : Outcome.OVERRUNNING, overTotal);
  }

  private static ImmutableList<LocalDate> days(LocalDate first, LocalDate last) {
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      days.add(day);
    }
    return days.build();
  }

  private static ImmutableList<Optional<LocalDate>> possibleLastDays(Tenure tenure) {
    if (!tenure.publishedEnd().isPresent()) {
      return ImmutableList.of(Optional.empty());
    }
    PartialDate end = tenure.publishedEnd().get();
    int before = tenure.endReading() == EndReading.HANDOVER_DAY ? 1 : 0;
    return days(end.countedAs().minusDays(before), end.latest().minusDays(before)).stream()
        .map(Optional::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** What all possible days give together: one outcome, and the days if they are the same. */
  private static Verdict expected(Case it, boolean roundedUp) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    Set<Long> distances = new HashSet<>();
    for (LocalDate first : days(it.tenure.firstDay().countedAs(), it.tenure.firstDay().latest())) {
      for (Optional<LocalDate> last : possibleLastDays(it.tenure)) {
        if (!last.isPresent() || !last.get().isBefore(first)) {
          Verdict verdict = verdict(it, first, last, roundedUp);
          outcomes.add(verdict.outcome);
          distances.add(verdict.days);
        }
      }
    }
    Outcome outcome =
        outcomes.size() == 1
            ? outcomes.iterator().next()
            : outcomes.equals(EnumSet.of(Outcome.FULL_TERM, Outcome.FULL_TERM_WITHIN_A_DAY))
                ? Outcome.FULL_TERM_WITHIN_A_DAY
                : outcomes.equals(
                        EnumSet.of(
                            Outcome.WITHIN_EXTENSION, Outcome.WITHIN_EXTENSION_BUT_FOR_A_DAY))
                    ? Outcome.WITHIN_EXTENSION_BUT_FOR_A_DAY
                    : Outcome.NOT_DETERMINABLE;
    boolean known = outcome != Outcome.NOT_DETERMINABLE && distances.size() == 1;
    return new Verdict(outcome, known ? distances.iterator().next() : 0);
  }

  @Test
  void anOutcomeStandsIfEveryPossibleDayGivesItAndElseOnlyTheTolerance() {
    Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
    for (long seed = 0; seed < 2500; seed++) {
      Case it = new Case(seed);
      Verdict expected = expected(it, false);
      OptionalInt days =
          expected.days == 0 ? OptionalInt.empty() : OptionalInt.of((int) expected.days);
      boolean early = expected.outcome == Outcome.ENDED_EARLY;
      seen.add(expected.outcome);
      assertThat(TermAssessment.of(it.tenure, it.rule, it.today))
          .as("seed %s: %s", seed, it)
          .extracting(TermAssessment::outcome, TermAssessment::daysShort, TermAssessment::daysOver)
          .containsExactly(
              expected.outcome,
              early ? days : OptionalInt.empty(),
              early ? OptionalInt.empty() : days);
    }
    assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
  }

  @Test
  void whereRoundingUpWouldGiveAnotherOutcomeAReasonNamesItAndNowhereElse() {
    int said = 0;
    for (long seed = 0; seed < 4000; seed++) {
      Case it = new Case(seed);
      Outcome outcome = expected(it, false).outcome;
      Outcome roundedUp = expected(it, true).outcome;
      ImmutableList<String> expected =
          outcome == roundedUp
              ? ImmutableList.of()
              : ImmutableList.of(
                  "The end of the term was rounded down, since its month does not"
                      + " have that day. Rounded up it would be a day later, and the"
                      + " outcome would be: "
                      + roundedUp.text().english()
                      + ".");
      assertThat(Sample.english(TermAssessment.of(it.tenure, it.rule, it.today).reasons()))
          .as("seed %s: %s", seed, it)
          .filteredOn(sentence -> sentence.contains("rounded down"))
          .isEqualTo(expected);
      said += expected.size();
    }
    assertThat(said).isGreaterThan(20);
  }

  @Test
  void anAssessmentGivesCitedReasonsInBothLanguagesAndAtMostOneNumberOfDays() {
    for (long seed = 0; seed < 1000; seed++) {
      Case it = new Case(seed);
      TermAssessment assessment = TermAssessment.of(it.tenure, it.rule, it.today);
      assertThat(assessment.reasons())
          .as("seed %s: %s", seed, it)
          .isNotEmpty()
          .allSatisfy(
              reason -> {
                assertThat(reason.citations()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(reason.text().english()).endsWith(".");
                assertThat(reason.text().indonesian())
                    .endsWith(".")
                    .isNotEqualTo(reason.text().english());
              });
      assertThat(assessment.daysShort().isPresent() && assessment.daysOver().isPresent())
          .as("seed %s: %s", seed, it)
          .isFalse();
    }
  }

  @Test
  void equalInputsGiveEqualAssessments() {
    for (long seed = 0; seed < 500; seed++) {
      Case one = new Case(seed);
      Case other = new Case(seed);
      assertThat(TermAssessment.of(one.tenure, one.rule, one.today))
          .as("seed %s: %s", seed, one)
          .isEqualTo(TermAssessment.of(other.tenure, other.rule, other.today))
          .hasSameHashCodeAs(TermAssessment.of(other.tenure, other.rule, other.today));
    }
  }

  @Test
  void theReckonedDaysAreTheLastOnWhichATenureIsNotOver() {
    for (long seed = 0; seed < 80; seed++) {
      Random random = new Random(seed);
      LocalDate first =
          random.nextInt(3) == 0
              ? LocalDate.of(2000 + 4 * random.nextInt(10), 2, 29)
              : LocalDate.of(1960, 1, 1).plusDays(random.nextInt(30000));
      Period base = Period.of(random.nextInt(3), random.nextInt(14), 1 + random.nextInt(31));
      Period total = base.plusDays(random.nextInt(60));
      TermEnd end = rule(base, Extension.upTo(total)).reckon(first);
      assertThat(end.baseLastDay())
          .as("base, seed %s", seed)
          .isEqualTo(lastDayNotOver(first, rule(base, Extension.none())));
      assertThat(end.latestLastDay())
          .as("maximum, seed %s", seed)
          .contains(lastDayNotOver(first, rule(total, Extension.none())))
          .contains(lastDayNotBeyond(first, rule(base, Extension.upTo(total))));
    }
  }

  private static LocalDate lastDayNotOver(LocalDate first, TermRule rule) {
    return dayBeforeTheFirst(first, last -> servedTo(last, first, rule).daysOver().isPresent());
  }

  private static LocalDate lastDayNotBeyond(LocalDate first, TermRule rule) {
    return dayBeforeTheFirst(
        first, last -> servedTo(last, first, rule).outcome() == Outcome.BEYOND_MAXIMUM);
  }

  private static LocalDate dayBeforeTheFirst(LocalDate first, Predicate<LocalDate> over) {
    return days(first, first.plusYears(6)).stream()
        .filter(over)
        .findFirst()
        .orElseThrow(() -> new AssertionError("never over from " + first))
        .minusDays(1);
  }

  /** Handed over the next day, so that no day is doubtful. */
  private static TermAssessment servedTo(LocalDate last, LocalDate first, TermRule rule) {
    Tenure tenure =
        tenure(HEAD, "Ani", "alfa", first.toString())
            .publishedEnd(PartialDate.of(last.plusDays(1)))
            .endReading(EndReading.HANDOVER_DAY)
            .build();
    return TermAssessment.of(tenure, rule, LocalDate.of(2200, 1, 1));
  }
}
