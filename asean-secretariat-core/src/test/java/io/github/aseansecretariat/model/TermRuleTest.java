package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.REMARK;
import static io.github.aseansecretariat.model.Samples.TERM_RULE;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Random;
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
  void isKnownByItsSourceItsOfficeItsStartAndItsSelectionUnlessItWasGivenAnId() {
    assertThat(TERM_RULE.complete().build().id())
        .hasToString("secretariat-agreement-1976-secretary-general-1976-rotation");
    assertThat(
            TERM_RULE
                .without("selection")
                .selection(Selection.OPEN_RECRUITMENT)
                .build()
                .id()
                .value())
        .endsWith("-1976-open-recruitment");
    TermRuleId own = TermRuleId.of("sg-1976");
    assertThat(TERM_RULE.complete().id(own).build().id()).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void needsACitationAndAStartWhetherItHasAnIdOrNot(boolean withId) {
    TermRuleId own = TermRuleId.of("sg-1976");
    TermRule.Builder uncited = TERM_RULE.without("citations");
    TermRule.Builder unbegun = TERM_RULE.without("period").period(DateRange.always());
    if (withId) {
      uncited.id(own);
      unbegun.id(own);
    }
    assertRefused(uncited::build, "TermRule", "citations", "[]", "at least one citation");
    assertRefused(unbegun::build, "TermRule", "period", "always", "a period with a start");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P1001Y",
        "P1000Y1M",
        "P1000Y1D",
        "P12001M",
        "P365243D",
        "P999Y366D",
        "P999999999M",
        "P2147483647Y2147483647M2147483647D"
      })
  void refusesABaseOfMoreThanAThousandYears(String base) {
    assertRefused(
        () -> rule(Period.parse(base), Extension.none()),
        "TermRule",
        "base",
        base,
        "a length of at most 1,000 years");
  }

  /** From 1 February a month is shorter than 31 days, from 1 January it is as long. */
  @ParameterizedTest
  @CsvSource({
    "P31D, P1M",
    "P29D, P1M",
    "P1Y, P365D",
    "P366D, P1Y",
    "P1Y1D, P366D",
    "P1461D, P4Y",
    "P1M30D, P2M",
    "P2M, P1M30D"
  })
  void refusesATotalThatIsShorterFromSomeDay(Period base, Period total) {
    assertRefused(
        () -> rule(base, Extension.upTo(total)),
        "TermRule",
        "extension",
        total.toString(),
        "a total not shorter than the base, " + base);
  }

  @ParameterizedTest
  @CsvSource({"P28D, P1M", "P1M, P31D", "P365D, P1Y", "P1460D, P4Y", "P1Y, P366D", "P1M28D, P2M"})
  void takesATotalThatIsShorterFromNoDay(Period base, Period total) {
    assertThat(rule(base, Extension.upTo(total)).extension().maximum()).contains(total);
  }

  /** Every first day of the 400 years after which the calendar comes round. */
  @Test
  void aTotalIsTakenExactlyIfItIsShorterFromNoDayAtAll() {
    long seed = 12_1976;
    Random random = new Random(seed);
    int taken = 0;
    for (int i = 0; i < 60; i++) {
      int months = 1 + random.nextInt(30);
      Period base = Period.of(0, random.nextInt(months + 1), 1 + random.nextInt(3));
      int missing = months - base.getMonths();
      Period total = Period.of(0, months, 0);
      base = base.plusDays(missing * 30L + random.nextInt(3) - 2 + missing / 3);
      if (base.getDays() < 0 || random.nextBoolean()) {
        Period kept = total;
        total = base.isNegative() ? total : base;
        base = kept;
      }
      boolean expected = true;
      for (LocalDate day = LocalDate.of(2000, 1, 1);
          day.getYear() < 2400 && expected;
          day = day.plusDays(1)) {
        expected = !day.plus(total).isBefore(day.plus(base));
      }
      Period theBase = base;
      Period theTotal = total;
      if (expected) {
        taken++;
        assertThat(rule(base, Extension.upTo(total)).extension().maximum()).contains(total);
      } else {
        assertThatExceptionOfType(AttributeException.class)
            .as("seed %s, base %s, total %s", seed, base, total)
            .isThrownBy(() -> rule(theBase, Extension.upTo(theTotal)));
      }
    }
    assertThat(taken).as("seed %s", seed).isBetween(10, 50);
  }

  @Nested
  class InWords {
    private LocalizedText nameOf(BearerId id) {
      return id.equals(InstitutionId.ASEAN_SUMMIT)
          ? LocalizedText.of("the Summit", "KTT")
          : LocalizedText.of("the members", "para anggota");
    }

    @Test
    void isOneSentence() {
      assertThat(TERM_RULE.complete().build().text())
          .isEqualTo(
              LocalizedText.of(
                  "The term is 2 years; extendable to 3 years; renewal not stated; the holder is"
                      + " chosen by rotation.",
                  "Masa jabatannya 2 tahun; dapat diperpanjang menjadi 3 tahun; pembaruan tidak"
                      + " disebut; pejabatnya dipilih secara bergilir."));
      assertThat(TERM_RULE.complete().build().text(this::nameOf))
          .isEqualTo(TERM_RULE.complete().build().text());
    }

    @Test
    void namesTheBodiesThatItStates() {
      assertThat(
              TERM_RULE
                  .complete()
                  .nominatingBody(InstitutionId.MEMBER_STATES)
                  .appointingBody(InstitutionId.ASEAN_SUMMIT)
                  .build()
                  .text(this::nameOf))
          .isEqualTo(
              LocalizedText.of(
                  "The term is 2 years; extendable to 3 years; renewal not stated; the holder is"
                      + " chosen by rotation, nominated by the members and appointed by the Summit.",
                  "Masa jabatannya 2 tahun; dapat diperpanjang menjadi 3 tahun; pembaruan tidak"
                      + " disebut; pejabatnya dipilih secara bergilir, dicalonkan oleh para anggota"
                      + " dan diangkat oleh KTT."));
    }

    @Test
    void namesOneBodyWhereItStatesOne() {
      LocalizedText nominated =
          TERM_RULE
              .complete()
              .nominatingBody(InstitutionId.MEMBER_STATES)
              .build()
              .text(this::nameOf);
      assertThat(nominated.english()).endsWith("chosen by rotation, nominated by the members.");
      assertThat(nominated.indonesian()).endsWith("secara bergilir, dicalonkan oleh para anggota.");
      LocalizedText appointed =
          TERM_RULE
              .complete()
              .appointingBody(InstitutionId.ASEAN_SUMMIT)
              .build()
              .text(this::nameOf);
      assertThat(appointed.english()).endsWith("chosen by rotation, appointed by the Summit.");
      assertThat(appointed.indonesian()).endsWith("secara bergilir, diangkat oleh KTT.");
    }

    @Test
    void aNameTakesItsArticleInEnglishUnlessItHasOne() {
      LocalizedText appointed =
          TERM_RULE
              .complete()
              .appointingBody(InstitutionId.ASEAN_SUMMIT)
              .build()
              .text(body -> LocalizedText.of("ASEAN Summit", "KTT ASEAN"));
      assertThat(appointed.english())
          .endsWith("chosen by rotation, appointed by the ASEAN Summit.");
      assertThat(appointed.indonesian()).endsWith("secara bergilir, diangkat oleh KTT ASEAN.");
    }

    @Test
    void withoutNamesItIsSilentOnTheBodies() {
      assertThat(
              TERM_RULE
                  .complete()
                  .nominatingBody(InstitutionId.MEMBER_STATES)
                  .appointingBody(InstitutionId.ASEAN_SUMMIT)
                  .build()
                  .text())
          .isEqualTo(TERM_RULE.complete().build().text());
    }

    @Test
    void refusesNullByName() {
      assertThatNullPointerException()
          .isThrownBy(() -> TERM_RULE.complete().build().text(null))
          .withMessage("nameOf");
      assertThatNullPointerException()
          .isThrownBy(
              () ->
                  TERM_RULE
                      .complete()
                      .appointingBody(OfficeId.SECRETARY_GENERAL)
                      .build()
                      .text(body -> null))
          .withMessage("nameOf: gives null for secretary-general");
    }
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

    /** The two readings agree unless the month that is reached lacks the day of the first day. */
    @ParameterizedTest
    @CsvSource({
      "2024-02-29, P1Y,     2025-02-27, 2025-02-28",
      "2024-02-29, P4Y,     2028-02-28, 2028-02-28",
      "2024-02-28, P1Y,     2025-02-27, 2025-02-27",
      "2023-03-31, P1M,     2023-04-29, 2023-04-30",
      "2023-03-30, P1M,     2023-04-29, 2023-04-29",
      "2023-01-31, P1M,     2023-02-27, 2023-02-28",
      "2023-01-29, P1M,     2023-02-27, 2023-02-28",
      "2024-01-29, P1M,     2024-02-28, 2024-02-28",
      "2023-01-31, P1M1D,   2023-02-28, 2023-03-01",
      "2023-01-31, P31D,    2023-03-02, 2023-03-02",
      "2024-02-29, P1Y1M,   2025-03-28, 2025-03-28"
    })
    void anEndThatWasRoundedHasAnotherReadingADayLater(
        LocalDate firstDay, Period base, LocalDate lastDay, LocalDate roundedUp) {
      TermEnd end = rule(base, Extension.none()).reckon(firstDay);
      assertThat(end.baseLastDay()).isEqualTo(lastDay);
      assertThat(end.baseLastDayRoundedUp()).isEqualTo(roundedUp);
      assertThat(end.baseIsRounded()).isEqualTo(!lastDay.equals(roundedUp));
      assertThat(end.latestLastDay()).contains(lastDay);
      assertThat(end.latestLastDayRoundedUp()).contains(roundedUp);
      assertThat(end.latestIsRounded()).isEqualTo(end.baseIsRounded());
    }

    @Test
    void theBaseAndTheLatestDayAreRoundedEachForItself() {
      LocalDate leapDay = LocalDate.of(2024, 2, 29);
      TermEnd baseOnly = rule(Period.ofYears(2), Extension.upTo(Period.ofYears(4))).reckon(leapDay);
      assertThat(baseOnly.baseIsRounded()).isTrue();
      assertThat(baseOnly.latestIsRounded()).isFalse();
      assertThat(baseOnly)
          .hasToString("base to 2026-02-27 (rounded up 2026-02-28), at the latest 2028-02-28");
      TermEnd latestOnly =
          rule(Period.ofYears(4), Extension.upTo(Period.ofYears(5))).reckon(leapDay);
      assertThat(latestOnly.baseIsRounded()).isFalse();
      assertThat(latestOnly.latestIsRounded()).isTrue();
      assertThat(latestOnly)
          .hasToString("base to 2028-02-28, at the latest 2029-02-27 (rounded up 2029-02-28)");
    }

    @Test
    void whereNoLatestDayIsStatedNoneWasRounded() {
      TermEnd end = rule(Period.ofYears(1), Extension.uncapped()).reckon(LocalDate.of(2024, 2, 29));
      assertThat(end.baseIsRounded()).isTrue();
      assertThat(end.latestIsRounded()).isFalse();
      assertThat(end.latestLastDayRoundedUp()).isEmpty();
    }

    /** The days of a month number: what a calendar on the wall says. */
    @Test
    void anEndIsRoundedWhereTheCalendarLacksTheDay() {
      for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
        for (int months = 1; months <= 15; months++) {
          int reached = day.getMonthValue() - 1 + months;
          YearMonth month = YearMonth.of(day.getYear() + reached / 12, reached % 12 + 1);
          assertThat(rule(Period.ofMonths(months), Extension.none()).reckon(day).baseIsRounded())
              .as("%s and %s months", day, months)
              .isEqualTo(!month.isValidDay(day.getDayOfMonth()));
        }
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1000Y", "P12000M", "P365242D", "P999Y12M", "P1D"})
    void everyFirstDayOfTheYearsOneTo9999HasAnAnswer(String length) {
      TermRule rule = rule(Period.parse(length), Extension.upTo(Period.ofYears(1000)));
      assertThat(rule.reckon(LocalDate.of(1, 1, 1)).baseLastDay()).isAfter("0000-12-31");
      assertThat(rule.reckon(LocalDate.of(9999, 12, 31)).latestLastDay())
          .contains(LocalDate.of(10999, 12, 30));
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
