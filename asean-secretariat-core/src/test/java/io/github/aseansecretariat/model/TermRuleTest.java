package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.REMARK;
import static io.github.aseansecretariat.model.Samples.TERM_RULE;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import io.github.aseansecretariat.time.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermRuleTest {
  @Test
  void givesBackAllThatItWasBuiltWith() {
    DateRange period = DateRange.from(LocalDate.of(1992, 7, 22)).until(LocalDate.of(2008, 12, 15));
    TermRule rule =
        TermRule.builder()
            .office(OfficeId.SECRETARY_GENERAL)
            .base(Period.ofYears(5))
            .extension(Extension.uncapped())
            .renewal(Renewal.notStated())
            .selection(Selection.MERIT)
            .appointingBody(InstitutionId.ASEAN_SUMMIT)
            .nominatingBody(OfficeId.ASEAN_CHAIR)
            .period(period)
            .addCitation(CITATION)
            .remark(REMARK)
            .build();
    assertThat(rule.office()).isEqualTo(OfficeId.SECRETARY_GENERAL);
    assertThat(rule.base()).isEqualTo(Period.ofYears(5));
    assertThat(rule.extension()).isEqualTo(Extension.uncapped());
    assertThat(rule.renewal()).isEqualTo(Renewal.notStated());
    assertThat(rule.selection()).isEqualTo(Selection.MERIT);
    assertThat(rule.appointingBody()).contains(InstitutionId.ASEAN_SUMMIT);
    assertThat(rule.nominatingBody()).contains(OfficeId.ASEAN_CHAIR);
    assertThat(rule.period()).isEqualTo(period);
    assertThat(rule.citations()).containsExactly(CITATION);
    assertThat(rule.remark()).contains(REMARK);
  }

  @Test
  void saysNotWhoAppointsAndNominatesWhereThatIsNotStated() {
    TermRule rule = TERM_RULE.complete().build();
    assertThat(rule.appointingBody()).isEmpty();
    assertThat(rule.nominatingBody()).isEmpty();
    assertThat(rule.remark()).isEmpty();
  }

  @Test
  void isLabelledByOfficeTermAndPeriod() {
    assertThat(TERM_RULE.complete().build().label())
        .isEqualTo("secretary-general: 2 years, extendable to 3 years, by rotation (from 1976)");
    assertThat(rule(Period.ofMonths(18), Extension.notStated()).label())
        .isEqualTo("secretary-general: 18 months, extension not stated, by rotation (from 1976)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1M", "P1M-1D"})
  void refusesABaseThatIsNotMoreThanZero(String base) {
    assertRefused(
        () -> rule(Period.parse(base), Extension.none()),
        "TermRule",
        "base",
        base,
        "a length of more than zero, no part of it negative");
  }

  @ParameterizedTest
  @CsvSource({"P2Y, P1Y", "P2Y, P1Y11M", "P2Y, P23M30D", "P2Y, P729D", "P1M, P27D", "P2D, P1D"})
  void refusesATotalThatIsShorterThanTheBase(Period base, Period total) {
    assertRefused(
        () -> rule(base, Extension.upTo(total)),
        "TermRule",
        "extension",
        total.toString(),
        "a total not shorter than the base, " + base);
  }

  @ParameterizedTest
  @CsvSource({"P2Y, P2Y", "P2Y, P24M", "P2Y, P2Y1D", "P2Y, P731D", "P2Y, P3Y", "P1D, P1D"})
  void takesATotalAsLongAsTheBaseOrLonger(Period base, Period total) {
    assertThat(rule(base, Extension.upTo(total)).extension().maximum()).contains(total);
  }

  @Nested
  class Reckoning {
    @ParameterizedTest
    @CsvSource({
      "1976-06-07, P2Y,  1978-06-06",
      "2023-01-01, P5Y,  2027-12-31",
      "1986-07-16, P3Y,  1989-07-15",
      "1993-01-01, P5Y,  1997-12-31",
      "2023-02-28, P1Y,  2024-02-27",
      "2024-02-28, P1Y,  2025-02-27",
      "2023-03-01, P1Y,  2024-02-29",
      "2024-03-01, P1Y,  2025-02-28",
      "1976-06-07, P1D,  1976-06-07",
      "1976-01-31, P1M,  1976-02-28",
      "1976-06-07, P18M, 1977-12-06"
    })
    void theLastDayIsTheDayBeforeTheLengthIsFull(
        LocalDate firstDay, Period base, LocalDate lastDay) {
      assertThat(rule(base, Extension.notStated()).reckon(firstDay).baseLastDay())
          .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
      "P1Y, 2025-02-27",
      "P2Y, 2026-02-27",
      "P3Y, 2027-02-27",
      "P4Y, 2028-02-28",
      "P5Y, 2029-02-27",
      "P8Y, 2032-02-28"
    })
    void aTermFromALeapDayIsCountedTo28FebruaryWhereThereIsNo29th(Period base, LocalDate lastDay) {
      assertThat(rule(base, Extension.notStated()).reckon(LocalDate.of(2024, 2, 29)).baseLastDay())
          .isEqualTo(lastDay);
    }

    /** Chained, two and two years would end on 27 February 2028. */
    @Test
    void theLatestDayIsReckonedFromTheFirstDayAndNotFromTheEndOfTheBase() {
      TermEnd end =
          rule(Period.ofYears(2), Extension.upTo(Period.ofYears(4)))
              .reckon(LocalDate.of(2024, 2, 29));
      assertThat(end.baseLastDay()).isEqualTo("2026-02-27");
      assertThat(end.latestLastDay()).contains(LocalDate.of(2028, 2, 28));
    }

    @Test
    void anExtensionToATotalGivesTheLatestDay() {
      TermEnd end =
          rule(Period.ofYears(2), Extension.upTo(Period.ofYears(3)))
              .reckon(LocalDate.of(1976, 6, 7));
      assertThat(end.firstDay()).isEqualTo("1976-06-07");
      assertThat(end.baseLastDay()).isEqualTo("1978-06-06");
      assertThat(end.latestLastDay()).contains(LocalDate.of(1979, 6, 6));
    }

    @Test
    void withoutExtensionTheLatestDayIsThatOfTheBase() {
      TermEnd end = rule(Period.ofYears(5), Extension.none()).reckon(LocalDate.of(2023, 1, 1));
      assertThat(end.baseLastDay()).isEqualTo("2027-12-31");
      assertThat(end.latestLastDay()).contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void anUncappedExtensionHasNoLatestDay() {
      TermEnd end = rule(Period.ofYears(5), Extension.uncapped()).reckon(LocalDate.of(1993, 1, 1));
      assertThat(end.latestLastDay()).isEmpty();
    }

    @Test
    void anExtensionThatIsNotStatedHasNoLatestDay() {
      TermEnd end = rule(Period.ofYears(2), Extension.notStated()).reckon(LocalDate.of(1976, 6, 7));
      assertThat(end.latestLastDay()).isEmpty();
    }

    @Test
    void theFirstDayNeedNotLieInThePeriodOfTheRule() {
      assertThat(TERM_RULE.complete().build().reckon(LocalDate.of(1967, 8, 8)).baseLastDay())
          .isEqualTo("1969-08-07");
    }

    @Test
    void printsBothDays() {
      assertThat(TERM_RULE.complete().build().reckon(LocalDate.of(1976, 6, 7)))
          .hasToString("base to 1978-06-06, at the latest 1979-06-06");
      assertThat(rule(Period.ofYears(2), Extension.notStated()).reckon(LocalDate.of(1976, 6, 7)))
          .hasToString("base to 1978-06-06, no latest day stated");
    }

    @Test
    void endsAreEqualByAllTheirDays() {
      LocalDate day = LocalDate.of(1976, 6, 7);
      Extension toThree = Extension.upTo(Period.ofYears(3));
      new EqualsTester()
          .addEqualityGroup(
              rule(Period.ofYears(2), toThree).reckon(day),
              rule(Period.ofMonths(24), toThree).reckon(day))
          .addEqualityGroup(rule(Period.ofYears(2), Extension.notStated()).reckon(day))
          .addEqualityGroup(rule(Period.ofYears(1), toThree).reckon(day))
          .addEqualityGroup(rule(Period.ofYears(2), toThree).reckon(day.plusDays(1)))
          .testEquals();
    }

    @Test
    void refusesAnEndBeyondTheDaysOfJavaTime() {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> TERM_RULE.complete().build().reckon(LocalDate.MAX));
    }

    @Test
    void refusesNullByName() {
      assertThatNullPointerException()
          .isThrownBy(() -> TERM_RULE.complete().build().reckon(null))
          .withMessageContaining("firstDay");
    }
  }

  private static TermRule rule(Period base, Extension extension) {
    return TERM_RULE.without("base", "extension").base(base).extension(extension).build();
  }
}
