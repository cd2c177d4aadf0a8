package io.github.aseansecretariat.term;

import static io.github.aseansecretariat.term.Outcome.BEYOND_BASE_EXTENSION_NOT_STATED;
import static io.github.aseansecretariat.term.Outcome.BEYOND_MAXIMUM;
import static io.github.aseansecretariat.term.Outcome.COMPLETED_PREDECESSORS_TURN;
import static io.github.aseansecretariat.term.Outcome.ENDED_EARLY;
import static io.github.aseansecretariat.term.Outcome.FULL_TERM;
import static io.github.aseansecretariat.term.Outcome.FULL_TERM_WITHIN_A_DAY;
import static io.github.aseansecretariat.term.Outcome.NOT_DETERMINABLE;
import static io.github.aseansecretariat.term.Outcome.NOT_STARTED;
import static io.github.aseansecretariat.term.Outcome.OVERRUNNING;
import static io.github.aseansecretariat.term.Outcome.RUNNING;
import static io.github.aseansecretariat.term.Outcome.WITHIN_EXTENSION;
import static io.github.aseansecretariat.term.Outcome.WITHIN_EXTENSION_BUT_FOR_A_DAY;
import static io.github.aseansecretariat.term.Sample.LIST;
import static io.github.aseansecretariat.term.Sample.TREATY;
import static io.github.aseansecretariat.term.Sample.assertOutcome;
import static io.github.aseansecretariat.term.Sample.assertOver;
import static io.github.aseansecretariat.term.Sample.assertShort;
import static io.github.aseansecretariat.term.Sample.cite;
import static io.github.aseansecretariat.term.Sample.day;
import static io.github.aseansecretariat.term.Sample.english;
import static io.github.aseansecretariat.term.Sample.from;
import static io.github.aseansecretariat.term.Sample.indonesian;
import static io.github.aseansecretariat.term.Sample.rule;
import static io.github.aseansecretariat.term.Sample.tenure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.EndCause;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TermAssessmentTest {
  private static final String LONG_AFTER = "2200-01-01";

  private static final TermRule TWO_YEARS = rule(2, Extension.none());
  private static final TermRule TWO_YEARS_NOT_STATED = rule(2, Extension.notStated());
  private static final TermRule TWO_YEARS_UNCAPPED = rule(2, Extension.uncapped());
  private static final TermRule TWO_TO_THREE_YEARS = rule(2, Extension.upTo(Period.ofYears(3)));
  private static final TermRule ONE_DAY = rule(Period.ofDays(1), Extension.none());

  private static TermAssessment assess(Tenure.Builder tenure, TermRule rule, String today) {
    return TermAssessment.of(tenure.build(), rule, day(today));
  }

  private static TermAssessment ended(String firstDay, String publishedEnd, TermRule rule) {
    return assess(tenure(firstDay, publishedEnd), rule, LONG_AFTER);
  }

  private static TermAssessment handedOver(String firstDay, String publishedEnd, TermRule rule) {
    return assess(
        tenure(firstDay, publishedEnd).endReading(EndReading.HANDOVER_DAY), rule, LONG_AFTER);
  }

  private static TermAssessment scheduled(
      String firstDay, String publishedEnd, TermRule rule, String today) {
    return assess(tenure(firstDay, publishedEnd).scheduled(true), rule, today);
  }

  @Nested
  class TermsThatBeginInFebruary {
    private void assertFullOnlyOn(String lastDay, String firstDay, int years) {
      TermRule rule = rule(years, Extension.none());
      LocalDate last = day(lastDay);
      assertShort(ended(firstDay, last.minusDays(1).toString(), rule), 1);
      assertOutcome(ended(firstDay, lastDay, rule), FULL_TERM);
      assertOver(handedOver(firstDay, last.plusDays(2).toString(), rule), BEYOND_MAXIMUM, 1);
    }

    @Test
    void oneYearFromALeapDayEndsOn27February() {
      assertFullOnlyOn("2025-02-27", "2024-02-29", 1);
    }

    @Test
    void twoYearsFromALeapDayEndOn27February() {
      assertFullOnlyOn("2026-02-27", "2024-02-29", 2);
    }

    @Test
    void threeYearsFromALeapDayEndOn27February() {
      assertFullOnlyOn("2027-02-27", "2024-02-29", 3);
    }

    @Test
    void fourYearsFromALeapDayEndTheDayBeforeTheNextLeapDay() {
      assertFullOnlyOn("2028-02-28", "2024-02-29", 4);
    }

    @Test
    void fiveYearsFromALeapDayEndOn27February() {
      assertFullOnlyOn("2029-02-27", "2024-02-29", 5);
    }

    @Test
    void fourYearsFromALeapDayIntoACenturyWithoutOneEndOn27February() {
      assertFullOnlyOn("1900-02-27", "1896-02-29", 4);
    }

    @Test
    void fourYearsFromALeapDayIntoTheYear2000EndOn28February() {
      assertFullOnlyOn("2000-02-28", "1996-02-29", 4);
    }

    @Test
    void aYearFrom28FebruaryEndsOn27FebruaryInALeapYearToo() {
      assertFullOnlyOn("2024-02-27", "2023-02-28", 1);
    }

    @Test
    void aYearFrom28FebruaryOfALeapYearEndsOn27February() {
      assertFullOnlyOn("2025-02-27", "2024-02-28", 1);
    }

    @Test
    void aYearFrom1MarchEndsOnTheLeapDay() {
      assertFullOnlyOn("2024-02-29", "2023-03-01", 1);
    }

    @Test
    void theMaximumIsReckonedFromTheFirstDayAndNotFromTheEndOfTheBase() {
      TermRule twoToFourYears = rule(2, Extension.upTo(Period.ofYears(4)));
      assertOver(handedOver("2024-02-29", "2028-02-29", twoToFourYears), WITHIN_EXTENSION, 731);
      assertOver(handedOver("2024-02-29", "2028-03-01", twoToFourYears), BEYOND_MAXIMUM, 1);
    }

    @Test
    void aMonthFromTheLastDayOfJanuaryEndsOn27February() {
      TermRule month = rule(Period.ofMonths(1), Extension.none());
      assertOutcome(ended("2023-01-31", "2023-02-27", month), FULL_TERM);
      assertShort(ended("2023-01-31", "2023-02-26", month), 1);
    }
  }

  @Nested
  class EndsThatWereRoundedDown {
    private final TermRule aYear = rule(1, Extension.none());

    private ImmutableList<String> said(TermAssessment assessment) {
      return english(assessment.reasons()).stream()
          .filter(sentence -> sentence.contains("rounded down"))
          .collect(ImmutableList.toImmutableList());
    }

    @Test
    void leaveTheOutcomeAndNameTheOtherOne() {
      TermAssessment full = ended("2024-02-29", "2025-02-27", aYear);
      assertOutcome(full, FULL_TERM);
      assertThat(english(full.reasons()))
          .endsWith(
              "That is the full term, to the day.",
              "The end of the term was rounded down, since its month does not"
                  + " have that day. Rounded up it would be a day later, and the"
                  + " outcome would be: ended early.");
      assertThat(indonesian(full.reasons()))
          .endsWith(
              "Akhir masa jabatan dibulatkan ke bawah karena bulan itu tidak"
                  + " mempunyai tanggal tersebut. Jika dibulatkan ke atas, hari"
                  + " terakhirnya jatuh sehari kemudian dan hasilnya: berakhir lebih"
                  + " awal.");
      assertThat(full.reasons().get(3).citations()).containsExactly(cite(TREATY), cite(LIST));
    }

    @Test
    void areNamedWhereADayMoreWouldBeNoDayTooMany() {
      TermAssessment beyond = handedOver("2024-02-29", "2025-03-01", aYear);
      assertOver(beyond, BEYOND_MAXIMUM, 1);
      assertThat(said(beyond)).singleElement().asString().endsWith("would be: full term.");
      TermAssessment withinADay = ended("2024-02-29", "2025-02-28", aYear);
      assertOver(withinADay, FULL_TERM_WITHIN_A_DAY, 1);
      assertThat(said(withinADay)).singleElement().asString().endsWith("would be: full term.");
    }

    @Test
    void areNotNamedWhereTheOutcomeDoesNotHangOnTheDay() {
      assertThat(said(ended("2024-02-29", "2025-02-26", aYear))).isEmpty();
      assertThat(said(handedOver("2024-02-29", "2025-03-02", aYear))).isEmpty();
      assertThat(said(ended("2024-02-29", "2028-02-28", rule(4, Extension.none())))).isEmpty();
    }

    @Test
    void canBeThoseOfTheLongestTerm() {
      TermRule toAMonth = rule(Period.ofDays(10), Extension.upTo(Period.ofMonths(1)));
      TermAssessment beyond = handedOver("2023-03-31", "2023-05-01", toAMonth);
      assertOver(beyond, BEYOND_MAXIMUM, 1);
      assertThat(said(beyond))
          .singleElement()
          .asString()
          .endsWith("would be: within the extension.");
    }

    @Test
    void canLieInTheMonthInWhichATenureBegan() {
      TermAssessment undecided = ended("2024-02", "2025-02-27", aYear);
      assertOutcome(undecided, NOT_DETERMINABLE);
      assertThat(said(undecided)).isEmpty();
      TermAssessment running = assess(tenure("2024-02-29"), aYear, "2025-02-28");
      assertOutcome(running, NOT_DETERMINABLE);
      assertThat(said(running)).singleElement().asString().endsWith("would be: running.");
    }
  }

  @Nested
  class VeryShortTenures {
    @Test
    void aTenureOfOneDayIsShortByAllOtherDaysOfTheTerm() {
      assertShort(ended("1980-07-01", "1980-07-01", TWO_YEARS), 729);
    }

    @Test
    void aTenureThatIsHandedOverTheNextDayIsOfOneDay() {
      assertShort(handedOver("1980-07-01", "1980-07-02", TWO_YEARS), 729);
    }

    @Test
    void aTenureOfOneDayFillsATermOfOneDay() {
      assertOutcome(ended("1980-07-01", "1980-07-01", ONE_DAY), FULL_TERM);
    }
  }

  @Nested
  class TheDayOfTheQuestion {
    private final Tenure.Builder fullTerm = tenure("1980-07-01", "1982-06-30");

    @Test
    void beforeTheFirstDayTheTenureHasNotStarted() {
      assertOutcome(assess(fullTerm, TWO_YEARS, "1980-06-30"), NOT_STARTED);
    }

    @Test
    void onTheFirstDayItRuns() {
      assertOutcome(assess(fullTerm, TWO_YEARS, "1980-07-01"), RUNNING);
    }

    @Test
    void onTheLastDayItStillRuns() {
      assertOutcome(assess(fullTerm, TWO_YEARS, "1982-06-30"), RUNNING);
    }

    @Test
    void onTheDayAfterTheLastItIsOver() {
      assertOutcome(assess(fullTerm, TWO_YEARS, "1982-07-01"), FULL_TERM);
    }

    @Test
    void onTheHandoverDayItIsOver() {
      Tenure.Builder handedOver =
          tenure("1980-07-01", "1982-07-01").endReading(EndReading.HANDOVER_DAY);
      assertOutcome(assess(handedOver, TWO_YEARS, "1982-06-30"), RUNNING);
      assertOutcome(assess(handedOver, TWO_YEARS, "1982-07-01"), FULL_TERM);
    }

    @Test
    void mayBeAnyThatJavaKnows() {
      Tenure built = fullTerm.build();
      assertOutcome(TermAssessment.of(built, TWO_YEARS, LocalDate.MIN), NOT_STARTED);
      assertOutcome(TermAssessment.of(built, TWO_YEARS, LocalDate.MAX), FULL_TERM);
    }

    @Test
    void andTheLongestRuleGiveAnAnswerAtBothEndsOfTheCalendar() {
      TermRule longest = rule(1000, Extension.upTo(Period.ofYears(1000)));
      for (LocalDate today : ImmutableList.of(LocalDate.MIN, LocalDate.MAX)) {
        for (String first : ImmutableList.of("0001-01-01", "9999-12-29", "0001", "9999")) {
          for (Tenure.Builder tenure :
              ImmutableList.of(tenure(first), tenure(first, "9999-12-30"))) {
            for (TermRule rule : ImmutableList.of(longest, ONE_DAY)) {
              TermAssessment assessment = TermAssessment.of(tenure.build(), rule, today);
              assertThat(assessment.text().english()).startsWith("Ani, ");
              assertThat(assessment.reasons()).isNotEmpty();
            }
          }
        }
      }
      assertOver(
          assess(tenure("0001-01-01", "9999-12-30"), ONE_DAY, "9999-12-31"),
          BEYOND_MAXIMUM,
          3652057);
    }

    @Test
    void mayLieFarAheadAndSoMayTheTenure() {
      TermAssessment farAhead = assess(tenure("9000-01-01", "9001-12-30"), TWO_YEARS, "9999-12-31");
      assertShort(farAhead, 1);
      assertThat(english(farAhead.reasons()))
          .contains(
              "1 January 9000 + 2 years = 1 January 9002: the last day of the term"
                  + " is 31 December 9001.");
    }

    @Test
    void mayLieInTheLastYearOfThePartialDates() {
      assertShort(assess(tenure("9998-01-01", "9998-12-31"), TWO_YEARS, "9999-01-01"), 365);
    }

    @Test
    void aTenureInTheTimeBeforeAseanIsAssessedAsAnyOther() {
      assertShort(ended("1955-04-18", "1957-04-16", TWO_YEARS), 1);
      assertOutcome(ended("1955-04-18", "1957-04-17", TWO_YEARS), FULL_TERM);
    }
  }

  @Nested
  class ADayMoreOrLess {
    @Test
    void oneDayOverMayBeTheHandoverDay() {
      assertOver(ended("1980-07-01", "1982-07-01", TWO_YEARS), FULL_TERM_WITHIN_A_DAY, 1);
    }

    @Test
    void oneDayShortIsEarlyUnderEveryExtension() {
      for (TermRule rule :
          ImmutableList.of(
              TWO_YEARS, TWO_YEARS_NOT_STATED, TWO_YEARS_UNCAPPED, TWO_TO_THREE_YEARS)) {
        assertShort(ended("1980-07-01", "1982-06-29", rule), 1);
      }
    }

    @Test
    void twoDaysOverAreOver() {
      assertOver(ended("1980-07-01", "1982-07-02", TWO_YEARS), BEYOND_MAXIMUM, 2);
    }

    @Test
    void oneDayOverIsOverWhereTheHandoverDayIsKnown() {
      assertOver(handedOver("1980-07-01", "1982-07-02", TWO_YEARS), BEYOND_MAXIMUM, 1);
      assertOver(
          handedOver("1980-07-01", "1982-07-02", TWO_YEARS_NOT_STATED),
          BEYOND_BASE_EXTENSION_NOT_STATED,
          1);
      assertOver(handedOver("1980-07-01", "1982-07-02", TWO_YEARS_UNCAPPED), WITHIN_EXTENSION, 1);
    }

    @Test
    void withinADayWinsOverAnExtension() {
      assertOver(ended("1980-07-01", "1982-07-01", TWO_TO_THREE_YEARS), FULL_TERM_WITHIN_A_DAY, 1);
      assertOver(ended("1980-07-01", "1982-07-01", TWO_YEARS_UNCAPPED), FULL_TERM_WITHIN_A_DAY, 1);
    }

    @Test
    void withinADayWinsOverAnExtensionThatIsNotStated() {
      assertOver(
          ended("1980-07-01", "1982-07-01", TWO_YEARS_NOT_STATED), FULL_TERM_WITHIN_A_DAY, 1);
    }

    @Test
    void withinADayWinsWhereTheMaximumIsTheBase() {
      TermRule twoToTwoYears = rule(2, Extension.upTo(Period.ofYears(2)));
      assertOver(ended("1980-07-01", "1982-07-01", twoToTwoYears), FULL_TERM_WITHIN_A_DAY, 1);
      assertOver(ended("1980-07-01", "1982-07-02", twoToTwoYears), BEYOND_MAXIMUM, 2);
    }

    @Test
    void aHolderStillInOfficeADayOverIsOver() {
      assertOver(scheduled("1980-07-01", "1982-07-01", TWO_YEARS, "1982-07-01"), OVERRUNNING, 1);
    }
  }

  @Nested
  class Extensions {
    @Test
    void toTheMaximumIsWithin() {
      TermAssessment toTheMaximum = ended("1980-07-01", "1983-06-30", TWO_TO_THREE_YEARS);
      assertOver(toTheMaximum, WITHIN_EXTENSION, 365);
      assertThat(english(toTheMaximum.reasons()))
          .endsWith(
              "That is 365 days past the base term (the term without an extension), within what the"
                  + " rule allows by extension; an extension is never a right.");
      assertThat(indonesian(toTheMaximum.reasons()))
          .endsWith(
              "Itu 365 hari melewati masa dasar (masa jabatan tanpa perpanjangan), masih dalam batas"
                  + " perpanjangan menurut aturan; perpanjangan bukanlah hak.");
    }

    @Test
    void twoDaysPastTheBaseIsWithin() {
      assertOver(ended("1980-07-01", "1982-07-02", TWO_TO_THREE_YEARS), WITHIN_EXTENSION, 2);
    }

    @Test
    void aDayPastTheMaximumIsWithinIfItMayBeTheHandoverDayAndIsNamed() {
      TermAssessment aDayPast = ended("1980-07-01", "1983-07-01", TWO_TO_THREE_YEARS);
      assertOver(aDayPast, WITHIN_EXTENSION_BUT_FOR_A_DAY, 366);
      assertThat(english(aDayPast.reasons()))
          .containsExactly(
              "1 July 1980 + 2 years = 1 July 1982: the last day of the term is 30" + " June 1982.",
              "Extended as far as it can be, 1 July 1980 + 3 years = 1 July 1983:"
                  + " at the latest the term ends on 30 June 1983.",
              "The stated last day in office is 1 July 1983.",
              "That is 366 days past the base term (the term without an extension). Whether it is"
                  + " within what the rule allows by extension hangs on one day: 1 July 1983 is past"
                  + " the longest term, unless it is the handover day.");
      assertThat(indonesian(aDayPast.reasons()))
          .containsExactly(
              "1 Juli 1980 + 2 tahun = 1 Juli 1982: hari terakhir masa jabatan"
                  + " ialah 30 Juni 1982.",
              "Dengan perpanjangan terlama, 1 Juli 1980 + 3 tahun = 1 Juli 1983:"
                  + " masa jabatan paling lambat berakhir pada 30 Juni 1983.",
              "Hari terakhir menjabat yang disebutkan ialah 1 Juli 1983.",
              "Itu 366 hari melewati masa dasar (masa jabatan tanpa perpanjangan). Apakah itu masih"
                  + " dalam batas perpanjangan menurut aturan bergantung pada satu hari: 1 Juli 1983"
                  + " melewati masa terlama, kecuali jika hari itu hari serah terima.");
    }

    @Test
    void noDayIsDoubtedWithinTheMaximum() {
      assertThat(english(ended("1980-07-01", "1983-06-30", TWO_TO_THREE_YEARS).reasons()))
          .noneMatch(sentence -> sentence.contains("unless"));
    }

    @Test
    void aDayPastTheMaximumIsBeyondWhereTheHandoverDayIsKnown() {
      assertOver(handedOver("1980-07-01", "1983-07-02", TWO_TO_THREE_YEARS), BEYOND_MAXIMUM, 1);
    }

    @Test
    void toTheMaximumIsWithinWhereTheHandoverDayIsKnown() {
      TermAssessment toTheMaximum = handedOver("1980-07-01", "1983-07-01", TWO_TO_THREE_YEARS);
      assertOver(toTheMaximum, WITHIN_EXTENSION, 365);
      assertThat(english(toTheMaximum.reasons()))
          .noneMatch(sentence -> sentence.contains("unless"));
    }

    @Test
    void twoDaysPastTheMaximumAreBeyond() {
      assertOver(ended("1980-07-01", "1983-07-02", TWO_TO_THREE_YEARS), BEYOND_MAXIMUM, 2);
    }

    @Test
    void withoutAMaximumEveryLengthIsWithin() {
      assertOver(ended("1980-07-01", "2080-07-01", TWO_YEARS_UNCAPPED), WITHIN_EXTENSION, 35796);
    }

    @Test
    void whatIsNotStatedIsNeitherAllowedNorBarred() {
      TermAssessment longer = ended("1980-07-01", "1982-07-02", TWO_YEARS_NOT_STATED);
      assertOver(longer, BEYOND_BASE_EXTENSION_NOT_STATED, 2);
      assertThat(english(longer.reasons()))
          .contains(
              "That is 2 days past the base term (the term without an extension)."
                  + " The rule does not say whether a term can be extended, so that is"
                  + " neither allowed nor barred.");
      assertThat(indonesian(longer.reasons()))
          .contains(
              "Itu 2 hari melewati masa dasar (masa jabatan tanpa perpanjangan)."
                  + " Aturan tidak menyebut apakah masa jabatan dapat diperpanjang, jadi"
                  + " hal itu tidak diizinkan dan tidak pula dilarang.");
    }

    @Test
    void withoutAnyExtensionTheBaseIsTheMaximum() {
      TermAssessment longer = ended("1980-07-01", "1982-07-02", TWO_YEARS);
      assertOver(longer, BEYOND_MAXIMUM, 2);
      assertThat(english(longer.reasons()))
          .containsExactly(
              "1 July 1980 + 2 years = 1 July 1982: the last day of the term is 30" + " June 1982.",
              "The stated last day in office is 2 July 1982.",
              "That is 2 days past the longest term that the rule allows.");
      assertThat(indonesian(longer.reasons()))
          .contains("Itu 2 hari melewati masa terlama menurut aturan.");
    }
  }

  @Nested
  class HoldersStillInOffice {
    private TermAssessment on(String today, TermRule rule) {
      return scheduled("1980-07-01", "1990-06-30", rule, today);
    }

    @Test
    void runOnTheLastDayOfTheBaseUnderEveryExtension() {
      for (TermRule rule :
          ImmutableList.of(
              TWO_YEARS, TWO_YEARS_NOT_STATED, TWO_YEARS_UNCAPPED, TWO_TO_THREE_YEARS)) {
        assertOutcome(on("1982-06-30", rule), RUNNING);
      }
    }

    @Test
    void overrunTheDayAfterTheBaseWithoutAnExtension() {
      TermAssessment overrunning = on("1982-07-01", TWO_YEARS);
      assertOver(overrunning, OVERRUNNING, 1);
      assertThat(english(overrunning.reasons()))
          .containsExactly(
              "1 July 1980 + 2 years = 1 July 1982: the last day of the term is 30" + " June 1982.",
              "The end is scheduled for 30 June 1990.",
              "On 1 July 1982 the office is still held, 1 day past the longest"
                  + " term that the rule allows.");
      assertThat(indonesian(overrunning.reasons()))
          .contains(
              "Akhir masa menjabat dijadwalkan pada 30 Juni 1990.",
              "Pada 1 Juli 1982 jabatan masih dipegang, 1 hari melewati masa"
                  + " terlama menurut aturan.");
    }

    @Test
    void areWithinTheExtensionToTheMaximumAndOverrunFromTheNextDay() {
      assertOver(on("1982-07-01", TWO_TO_THREE_YEARS), WITHIN_EXTENSION, 1);
      assertOver(on("1983-06-30", TWO_TO_THREE_YEARS), WITHIN_EXTENSION, 365);
      assertOver(on("1983-07-01", TWO_TO_THREE_YEARS), OVERRUNNING, 1);
    }

    @Test
    void areWithinAnExtensionThatHasNoMaximum() {
      assertOver(on("1989-07-01", TWO_YEARS_UNCAPPED), WITHIN_EXTENSION, 2558);
    }

    @Test
    void areBeyondTheBaseWhereTheExtensionIsNotStated() {
      assertOver(on("1982-07-01", TWO_YEARS_NOT_STATED), BEYOND_BASE_EXTENSION_NOT_STATED, 1);
    }

    @Test
    void runThoughTheirEndIsRecordedAsAFact() {
      TermAssessment running = assess(tenure("1980-07-01", "1981-03-01"), TWO_YEARS, "1981-02-28");
      assertOutcome(running, RUNNING);
      assertThat(english(running.reasons()))
          .containsExactly(
              "1 July 1980 + 2 years = 1 July 1982: the last day of the term is 30" + " June 1982.",
              "The stated last day in office is 1 March 1981.",
              "On 28 February 1981 the term is running.");
      assertThat(indonesian(running.reasons()))
          .contains("Pada 28 Februari 1981 masa jabatan sedang berjalan.");
    }
  }

  @Nested
  class ADoubtfulDayWhileStillInOffice {
    @Test
    void isNoneAsLongAsTheEndLiesAhead() {
      TermAssessment stillServing =
          assess(tenure("1980-07-01", "1983-07-01"), TWO_TO_THREE_YEARS, "1983-06-30");
      assertOver(stillServing, WITHIN_EXTENSION, 365);
      assertThat(english(stillServing.reasons()))
          .noneMatch(sentence -> sentence.contains("unless"));
    }

    @Test
    void isServedOnTheDayItself() {
      assertOver(
          assess(tenure("1980-07-01", "1983-07-01"), TWO_TO_THREE_YEARS, "1983-07-01"),
          OVERRUNNING,
          1);
    }
  }

  @Nested
  class TenuresWithoutAKnownEnd {
    private TermAssessment on(String today, TermRule rule) {
      return assess(tenure("1980-07-01"), rule, today);
    }

    @Test
    void haveNotStartedBeforeTheirFirstDay() {
      assertOutcome(on("1980-06-30", TWO_YEARS), NOT_STARTED);
    }

    @Test
    void runToTheLastDayOfTheBase() {
      assertOutcome(on("1980-07-01", TWO_YEARS), RUNNING);
      assertOutcome(on("1982-06-30", TWO_YEARS), RUNNING);
    }

    @Test
    void areNotDeterminableAfterTheBaseUnderAnyExtension() {
      for (TermRule rule :
          ImmutableList.of(
              TWO_YEARS, TWO_YEARS_NOT_STATED, TWO_YEARS_UNCAPPED, TWO_TO_THREE_YEARS)) {
        assertOutcome(on("1982-07-01", rule), NOT_DETERMINABLE);
      }
    }

    @Test
    void sayThatTheEndIsMissing() {
      TermAssessment undetermined = on("1982-07-01", TWO_YEARS);
      assertThat(english(undetermined.reasons()))
          .containsExactly(
              "1 July 1980 + 2 years = 1 July 1982: the last day of the term is 30" + " June 1982.",
              "No end of the tenure is recorded.",
              "Without an end it cannot be said whether the tenure went past the base term (the"
                  + " term without an extension).");
      assertThat(indonesian(undetermined.reasons()))
          .containsExactly(
              "1 Juli 1980 + 2 tahun = 1 Juli 1982: hari terakhir masa jabatan"
                  + " ialah 30 Juni 1982.",
              "Akhir masa menjabat tidak tercatat.",
              "Tanpa tanggal akhir tidak dapat dikatakan apakah masa menjabat itu melewati masa"
                  + " dasar (masa jabatan tanpa perpanjangan).");
    }

    @Test
    void saysThatItLiesAheadAndNoMoreBeforeTheFirstDay() {
      TermAssessment notStarted = on("1980-06-30", TWO_YEARS);
      assertThat(english(notStarted.reasons()))
          .containsExactly(
              "1 July 1980 + 2 years = 1 July 1982: the last day of the term is 30" + " June 1982.",
              "On 30 June 1980 the tenure has not begun; its first day is 1 July" + " 1980.");
      assertThat(indonesian(notStarted.reasons()))
          .contains(
              "Pada 30 Juni 1980 masa menjabat belum mulai; hari pertamanya ialah 1 Juli"
                  + " 1980.");
    }
  }

  @Nested
  class ScheduledEnds {
    @Test
    void leaveTheTenureRunningOnTheDayItself() {
      assertOutcome(scheduled("1980-07-01", "1982-06-30", TWO_YEARS, "1982-06-30"), RUNNING);
    }

    @Test
    void decideNothingOnceTheyArePast() {
      TermAssessment past = scheduled("1980-07-01", "1982-06-30", TWO_YEARS, "1982-07-01");
      assertOutcome(past, NOT_DETERMINABLE);
      assertThat(english(past.reasons()))
          .containsExactly(
              "1 July 1980 + 2 years = 1 July 1982: the last day of the term is 30" + " June 1982.",
              "The end is scheduled for 30 June 1982.",
              "It is not recorded whether the tenure ended as scheduled.");
      assertThat(indonesian(past.reasons()))
          .contains("Belum tercatat apakah masa menjabat berakhir sesuai dengan jadwal.");
    }

    @Test
    void arePastOnTheHandoverDay() {
      Tenure.Builder handover =
          tenure("1980-07-01", "1982-07-01").endReading(EndReading.HANDOVER_DAY).scheduled(true);
      assertOutcome(assess(handover, TWO_YEARS, "1982-06-30"), RUNNING);
      assertOutcome(assess(handover, TWO_YEARS, "1982-07-01"), NOT_DETERMINABLE);
    }

    /** The period goes to 30 June: an end on 1 July would contradict it. */
    @Test
    void readAsTheHandoverAreCalledSo() {
      TermAssessment running =
          assess(
              tenure("1980-07-01", "1982-07-01")
                  .endReading(EndReading.HANDOVER_DAY)
                  .scheduled(true),
              TWO_YEARS,
              "1982-06-30");
      assertThat(running.text().english()).contains("1 July 1980 to 30 June 1982");
      assertThat(english(running.reasons()))
          .contains("The handover is scheduled for 1 July 1982.")
          .noneMatch(sentence -> sentence.contains("The end is scheduled"));
      assertThat(indonesian(running.reasons()))
          .contains("Serah terima dijadwalkan pada 1 Juli 1982.");
    }

    @Test
    void decideNothingForACompletedTurnEither() {
      Tenure.Builder completing =
          tenure("1980-07-01", "1981-06-30").completesTurnOf(1).scheduled(true);
      assertOutcome(assess(completing, TWO_YEARS, "1981-07-01"), NOT_DETERMINABLE);
    }

    @Test
    void aheadAreNotWhatIsMissingWhereTheStartIsNotKnownToTheDay() {
      TermAssessment mayHaveStarted = scheduled("1980-07", "1982-06-30", TWO_YEARS, "1980-07-15");
      assertOutcome(mayHaveStarted, NOT_DETERMINABLE);
      assertThat(english(mayHaveStarted.reasons()))
          .contains("The exact first day in office is not known, only July 1980.")
          .doesNotContain("It is not recorded whether the tenure ended as scheduled.");
    }
  }

  @Nested
  class EndsOfWhichOnlyTheMonthOrTheYearIsKnown {
    @Test
    void areEarlyIfEveryDayIs() {
      TermAssessment early = ended("1980-07-01", "1982-05", TWO_YEARS);
      assertOutcome(early, ENDED_EARLY);
      assertThat(english(early.reasons()))
          .containsExactly(
              "1 July 1980 + 2 years = 1 July 1982: the last day of the term is 30" + " June 1982.",
              "The exact last day in office is not known, only May 1982.",
              "That is before the end of the term; by how many days is not known.");
      assertThat(indonesian(early.reasons()))
          .contains(
              "Tanggal persis hari terakhir menjabat tidak diketahui, hanya Mei" + " 1982.",
              "Itu sebelum akhir masa jabatan; berapa hari selisihnya tidak" + " diketahui.");
    }

    @Test
    void areNotDeterminableIfOnlyTheLastDayIsFull() {
      TermAssessment undetermined = ended("1980-07-01", "1982-06", TWO_YEARS);
      assertOutcome(undetermined, NOT_DETERMINABLE);
      assertThat(english(undetermined.reasons()))
          .contains(
              "The exact days are not known, and different days give different" + " outcomes.");
      assertThat(indonesian(undetermined.reasons()))
          .contains(
              "Tanggal persisnya tidak diketahui, padahal tanggal yang berbeda"
                  + " memberi hasil yang berbeda.");
    }

    @Test
    void areNotDeterminableIfOnlyTheFirstDayIsWithinADay() {
      for (TermRule rule :
          ImmutableList.of(
              TWO_YEARS, TWO_YEARS_NOT_STATED, TWO_YEARS_UNCAPPED, TWO_TO_THREE_YEARS)) {
        assertOutcome(ended("1980-07-01", "1982-07", rule), NOT_DETERMINABLE);
      }
    }

    @Test
    void areBeyondIfEveryDayIs() {
      assertOutcome(ended("1980-07-01", "1982-08", TWO_YEARS), BEYOND_MAXIMUM);
      assertOutcome(
          ended("1980-07-01", "1982-08", TWO_YEARS_NOT_STATED), BEYOND_BASE_EXTENSION_NOT_STATED);
    }

    @Test
    void areWithinTheExtensionIfEveryDayIs() {
      assertOutcome(ended("1980-07-01", "1982-08", TWO_YEARS_UNCAPPED), WITHIN_EXTENSION);
      assertOutcome(ended("1980-07-01", "1983-06", TWO_TO_THREE_YEARS), WITHIN_EXTENSION);
    }

    @Test
    void areNotDeterminableIfOnlyTheFirstDayIsWithinTheMaximum() {
      assertOutcome(ended("1980-07-01", "1983-07", TWO_TO_THREE_YEARS), NOT_DETERMINABLE);
      assertOutcome(handedOver("1980-07-01", "1983-07", TWO_TO_THREE_YEARS), NOT_DETERMINABLE);
    }

    @Test
    void ofAYearCountFromItsFirstDayToItsLast() {
      assertOutcome(ended("1980-07-01", "1981", TWO_YEARS), ENDED_EARLY);
      assertOutcome(ended("1980-07-01", "1982", TWO_YEARS), NOT_DETERMINABLE);
      assertOutcome(ended("1980-07-01", "1983", TWO_YEARS), BEYOND_MAXIMUM);
    }

    @Test
    void thatAreTheHandoverWereServedToTheDayBefore() {
      TermAssessment early = handedOver("1980-07-01", "1982-06", TWO_YEARS);
      assertOutcome(early, ENDED_EARLY);
      assertThat(english(early.reasons()))
          .contains("The exact day of the handover is not known, only June 1982.");
      assertThat(indonesian(early.reasons()))
          .contains("Tanggal persis hari serah terima tidak diketahui, hanya Juni 1982.");
      assertOutcome(handedOver("1980-07-01", "1982-07", TWO_YEARS), NOT_DETERMINABLE);
      assertOutcome(handedOver("1980-07-01", "1983-06", TWO_TO_THREE_YEARS), WITHIN_EXTENSION);
    }

    @Test
    void areAheadOnTheFirstDayOfTheMonthAndPastOnlyAfterIt() {
      Tenure.Builder inMay = tenure("1980-07-01", "1981-05");
      assertOutcome(assess(inMay, TWO_YEARS, "1981-05-01"), RUNNING);
      assertOutcome(assess(inMay, TWO_YEARS, "1981-05-02"), NOT_DETERMINABLE);
      assertOutcome(assess(inMay, TWO_YEARS, "1981-05-31"), NOT_DETERMINABLE);
      assertOutcome(assess(inMay, TWO_YEARS, "1981-06-01"), ENDED_EARLY);
    }
  }

  @Nested
  class StartsOfWhichOnlyTheMonthOrTheYearIsKnown {
    @Test
    void areEarlyIfEveryDayIs() {
      TermAssessment early = ended("1980-07", "1982-06-29", TWO_YEARS);
      assertOutcome(early, ENDED_EARLY);
      assertThat(english(early.reasons()))
          .containsExactly(
              "The exact first day in office is not known, only July 1980.",
              "The stated last day in office is 29 June 1982.",
              "That is before the end of the term; by how many days is not known.");
      assertThat(indonesian(early.reasons()))
          .contains("Tanggal persis hari pertama menjabat tidak diketahui, hanya Juli" + " 1980.");
    }

    @Test
    void areNotDeterminableIfOnlyTheFirstDayIsFull() {
      assertOutcome(ended("1980-07", "1982-06-30", TWO_YEARS), NOT_DETERMINABLE);
    }

    @Test
    void areNotDeterminableIfOnlyTheLastDayIsWithinADay() {
      assertOutcome(ended("1980-07", "1982-07-31", TWO_YEARS), NOT_DETERMINABLE);
    }

    @Test
    void areBeyondIfEveryDayIs() {
      assertOutcome(ended("1980-07", "1982-08-01", TWO_YEARS), BEYOND_MAXIMUM);
    }

    @Test
    void areWithinADayIfTheDaysAreFullOrADayOver() {
      assertOutcome(ended("1980-01", "1980-01-02", ONE_DAY), FULL_TERM_WITHIN_A_DAY);
    }

    @Test
    void areNotWithinADayIfADayIsTwoOver() {
      assertOutcome(ended("1980-01", "1980-01-03", ONE_DAY), NOT_DETERMINABLE);
    }

    @Test
    void areNotWithinADayWhereTheHandoverDayIsKnown() {
      assertOutcome(handedOver("1980-01", "1980-01-03", ONE_DAY), NOT_DETERMINABLE);
    }

    @Test
    void cannotLieAfterTheEnd() {
      assertOutcome(ended("1980-01", "1980-01-01", ONE_DAY), FULL_TERM);
    }

    @Test
    void haveNotStartedBeforeTheMonthAndAreNotDeterminableInIt() {
      Tenure.Builder inJuly = tenure("1980-07", "1982-06-01");
      TermAssessment before = assess(inJuly, TWO_YEARS, "1980-06-30");
      assertOutcome(before, NOT_STARTED);
      assertThat(english(before.reasons()))
          .containsExactly(
              "The exact first day in office is not known, only July 1980.",
              "On 30 June 1980 the tenure has not begun.");
      assertOutcome(assess(inJuly, TWO_YEARS, "1980-07-01"), NOT_DETERMINABLE);
      assertOutcome(assess(inJuly, TWO_YEARS, "1980-07-30"), NOT_DETERMINABLE);
      assertOutcome(assess(inJuly, TWO_YEARS, "1980-07-31"), RUNNING);
    }

    @Test
    void withoutAKnownEndRunToTheEndOfTheEarliestBase() {
      Tenure.Builder inJuly = tenure("1980-07");
      assertOutcome(assess(inJuly, TWO_YEARS, "1982-06-30"), RUNNING);
      assertOutcome(assess(inJuly, TWO_YEARS, "1982-07-01"), NOT_DETERMINABLE);
      assertOutcome(assess(inJuly, TWO_YEARS, "1982-07-31"), NOT_DETERMINABLE);
    }

    @Test
    void withoutAKnownEndDoNotSayThatTheBaseCanBeOverBeforeItCan() {
      TermAssessment mayHaveStarted = assess(tenure("1980-07"), TWO_YEARS, "1980-07-15");
      assertOutcome(mayHaveStarted, NOT_DETERMINABLE);
      assertThat(english(mayHaveStarted.reasons()))
          .contains("The exact first day in office is not known, only July 1980.")
          .noneMatch(sentence -> sentence.contains("base term can be over"));
    }

    @Test
    void nameTheDayThatIsDoubtfulForSomeOfTheirDays() {
      TermRule oneToTwoYears = rule(1, Extension.upTo(Period.ofYears(2)));
      TermAssessment pastForTheFirst = ended("1980-01", "1982-01-01", oneToTwoYears);
      assertOutcome(pastForTheFirst, WITHIN_EXTENSION_BUT_FOR_A_DAY);
      assertThat(english(pastForTheFirst.reasons()))
          .endsWith(
              "That is past the base term (the term without an extension); by how many days is not"
                  + " known. Whether it is within what the rule allows by extension can hang on one"
                  + " day: 1 January 1982 may be past the longest term, unless it is the handover"
                  + " day.");
    }
  }

  @Nested
  class DatesThatAreUnknownAtBothEnds {
    @Test
    void areEarlyIfTheLongestTenureIs() {
      assertOutcome(ended("1980-07", "1982-05", TWO_YEARS), ENDED_EARLY);
    }

    @Test
    void areBeyondIfTheShortestTenureIs() {
      assertOutcome(ended("1980-07", "1982-08", TWO_YEARS), BEYOND_MAXIMUM);
      assertOutcome(ended("1980", "1982", TWO_YEARS), NOT_DETERMINABLE);
      assertOutcome(ended("1980", "1983", TWO_YEARS), BEYOND_MAXIMUM);
    }

    @Test
    void sayBoth() {
      assertThat(english(ended("1980", "1981", TWO_YEARS).reasons()))
          .contains(
              "The exact first day in office is not known, only 1980.",
              "The exact last day in office is not known, only 1981.");
    }
  }

  @Nested
  class TenuresWithinOneMonthOrYear {
    @Test
    void areNotDeterminableSinceNoLengthIsKnown() {
      for (TermRule rule : new TermRule[] {TWO_YEARS, TWO_TO_THREE_YEARS, ONE_DAY}) {
        for (String stretch : new String[] {"1980", "1980-02"}) {
          assertOutcome(ended(stretch, stretch, rule), NOT_DETERMINABLE);
          assertOutcome(handedOver(stretch, stretch, rule), NOT_DETERMINABLE);
        }
      }
    }

    @Test
    void sayThatOnlyTheStretchIsKnownOfBothDays() {
      assertThat(english(ended("1980-02", "1980-02", TWO_YEARS).reasons()))
          .endsWith(
              "The tenure began and ended in February 1980; how long it lasted is not recorded.");
      assertThat(indonesian(ended("1980", "1980", ONE_DAY).reasons()))
          .endsWith("Masa menjabat ini mulai dan berakhir pada 1980; lamanya tidak tercatat.");
    }

    @Test
    void endEarlyForCertainWhereTheFirstDayIsKnown() {
      assertOutcome(ended("1980-07-03", "1980", TWO_YEARS), ENDED_EARLY);
      assertOutcome(ended("1980-07", "1980", TWO_YEARS), ENDED_EARLY);
    }

    @Test
    void haveNotStartedBeforeIt() {
      assertOutcome(assess(tenure("1980", "1980"), TWO_YEARS, "1979-12-31"), NOT_STARTED);
    }
  }

  @Nested
  class CompletedTurns {
    private final Tenure.Builder completing = tenure("1980-07-01", "1981-03-31").completesTurnOf(1);

    @Test
    void areJudgedByNoDays() {
      TermAssessment completed = assess(completing, TWO_YEARS, "1981-04-01");
      assertOutcome(completed, COMPLETED_PREDECESSORS_TURN);
      assertThat(english(completed.reasons()))
          .containsExactly(
              "The stated last day in office is 31 March 1981.",
              "The holder completed the turn of no. 1 and had no term of their"
                  + " own, so the days are not counted against one.");
      assertThat(indonesian(completed.reasons()))
          .containsExactly(
              "Hari terakhir menjabat yang disebutkan ialah 31 Maret 1981.",
              "Pejabat ini menyelesaikan giliran pejabat ke-1 dan tidak mempunyai"
                  + " masa jabatan sendiri sehingga lamanya tidak dibandingkan dengan masa"
                  + " jabatan.");
    }

    @Test
    void areCompletedHoweverLongTheyTook() {
      assertOutcome(
          assess(tenure("1980-07-01", "1990-03-31").completesTurnOf(1), TWO_YEARS, LONG_AFTER),
          COMPLETED_PREDECESSORS_TURN);
    }

    @Test
    void runOnTheirLastDayWithoutATermOfTheirOwn() {
      TermAssessment running = assess(completing, TWO_YEARS, "1981-03-31");
      assertOutcome(running, RUNNING);
      assertThat(english(running.reasons()))
          .endsWith(
              "On 31 March 1981 the tenure is running; the holder is completing the turn of no. 1"
                  + " and has no term of their own.")
          .noneMatch(sentence -> sentence.contains("the term is"));
      assertThat(indonesian(running.reasons()))
          .endsWith(
              "Pada 31 Maret 1981 masa menjabat sedang berjalan; pejabat ini menyelesaikan giliran"
                  + " pejabat ke-1 dan tidak mempunyai masa jabatan sendiri.");
    }

    @Test
    void runPastWhatWouldBeABaseTerm() {
      assertOutcome(
          assess(tenure("1980-07-01", "1990-03-31").completesTurnOf(1), TWO_YEARS, "1985-01-01"),
          RUNNING);
    }

    @Test
    void haveNotStartedBeforeTheirFirstDay() {
      assertOutcome(assess(completing, TWO_YEARS, "1980-06-30"), NOT_STARTED);
    }

    @Test
    void withoutAKnownEndHaveNoBaseTermThatCanBeOver() {
      TermAssessment open =
          assess(tenure("1980-07-01").completesTurnOf(1), TWO_YEARS, "1980-08-01");
      assertOutcome(open, NOT_DETERMINABLE);
      assertThat(english(open.reasons()))
          .contains("No end of the tenure is recorded.")
          .contains("Without an end it cannot be said whether the turn of no. 1 was completed.")
          .noneMatch(sentence -> sentence.contains("base term"));
      assertThat(indonesian(open.reasons()))
          .endsWith(
              "Tanpa tanggal akhir tidak dapat dikatakan apakah giliran pejabat ke-1 sudah"
                  + " selesai.");
    }

    @Test
    void areCompletedIfTheyEndedOnAnyDayOfAMonthThatIsPast() {
      Tenure.Builder inMarch = tenure("1980-07-01", "1981-03").completesTurnOf(1);
      assertOutcome(assess(inMarch, TWO_YEARS, "1981-03-15"), NOT_DETERMINABLE);
      assertOutcome(assess(inMarch, TWO_YEARS, "1981-04-01"), COMPLETED_PREDECESSORS_TURN);
    }
  }

  @Nested
  class Reasons {
    @Test
    void sayWhyATenureEndedEarly() {
      TermAssessment removed =
          assess(
              tenure("1980-07-01", "1982-06-29").endedBy(EndCause.REMOVED), TWO_YEARS, LONG_AFTER);
      assertThat(english(removed.reasons()))
          .endsWith(
              "That is 1 day before the end of the term.",
              "The recorded cause of the end: removed.");
      assertThat(indonesian(removed.reasons()))
          .endsWith(
              "Itu 1 hari sebelum akhir masa jabatan.",
              "Sebab berakhirnya menurut catatan: diberhentikan.");
    }

    @Test
    void sayNothingOfACauseThatIsNotRecorded() {
      TermAssessment early = ended("1980-07-01", "1982-06-29", TWO_YEARS);
      assertThat(english(early.reasons())).endsWith("That is 1 day before the end of the term.");
      assertThat(indonesian(early.reasons())).endsWith("Itu 1 hari sebelum akhir masa jabatan.");
    }

    @Test
    void sayThatATermWasFull() {
      TermAssessment full = ended("1980-07-01", "1982-06-30", TWO_YEARS);
      assertThat(english(full.reasons())).endsWith("That is the full term, to the day.");
      assertThat(indonesian(full.reasons())).endsWith("Itu tepat satu masa jabatan penuh.");
    }

    @Test
    void sayWhatADayOverMayBe() {
      TermAssessment withinADay = ended("1980-07-01", "1982-07-01", TWO_YEARS);
      assertThat(english(withinADay.reasons()))
          .endsWith(
              "That is the full term, with at most one day over; if the"
                  + " stated end is the handover day, it is full to the day.");
      assertThat(indonesian(withinADay.reasons()))
          .endsWith(
              "Itu satu masa jabatan penuh dengan kelebihan paling banyak satu"
                  + " hari; jika tanggal akhir yang disebutkan ialah hari serah"
                  + " terima, masa jabatan itu tepat penuh.");
    }

    @Test
    void nameTheHandoverDayAndTheLastDayBeforeIt() {
      TermAssessment handedOver = handedOver("1980-07-01", "1982-07-01", TWO_YEARS);
      assertThat(english(handedOver.reasons()))
          .contains(
              "The stated end, 1 July 1982, is taken as the handover day: the"
                  + " last day in office was 30 June 1982.");
      assertThat(indonesian(handedOver.reasons()))
          .contains(
              "Tanggal akhir yang disebutkan, 1 Juli 1982, dianggap hari serah"
                  + " terima: hari terakhir menjabat ialah 30 Juni 1982.");
    }

    @Test
    void showTheArithmeticInYearsMonthsAndDays() {
      TermRule mixed = rule(Period.of(1, 2, 3), Extension.none());
      assertThat(english(ended("1980-07-01", "1981-01-01", mixed).reasons()))
          .contains(
              "1 July 1980 + 1 year, 2 months and 3 days = 4 September 1981: the last"
                  + " day of the term is 3 September 1981.");
    }

    @Test
    void citeTheRuleBeforeTheTenure() {
      TermAssessment full = ended("1980-07-01", "1982-06-30", TWO_YEARS);
      assertThat(full.reasons())
          .extracting(Reason::citations)
          .containsExactly(
              ImmutableList.of(cite(TREATY), cite(LIST)),
              ImmutableList.of(cite(LIST)),
              ImmutableList.of(cite(TREATY), cite(LIST)));
    }

    @Test
    void citeASourceOfBothOnce() {
      TermRule listed = rule(LIST, from("1800"), 2);
      assertThat(ended("1980-07-01", "1982-06-30", listed).reasons())
          .extracting(Reason::citations)
          .containsOnly(ImmutableList.of(cite(LIST)));
    }

    @Test
    void printInEnglishWithTheirCitations() {
      assertThat(ended("1980-07-01", "1982-06-30", TWO_YEARS).reasons().get(2))
          .hasToString("That is the full term, to the day. [treaty, TEXT_READ, list, TEXT_READ]");
    }
  }

  @Nested
  class RulesWhoseWordingWasNotRead {
    private TermRule cited(Evidence... evidence) {
      TermRule.Builder rule =
          TermRule.builder()
              .office(TWO_YEARS.office())
              .base(TWO_YEARS.base())
              .extension(TWO_YEARS.extension())
              .renewal(TWO_YEARS.renewal())
              .selection(TWO_YEARS.selection())
              .period(TWO_YEARS.period());
      for (Evidence grade : evidence) {
        rule.addCitations(Citation.of(TREATY, grade));
      }
      return rule.build();
    }

    @Test
    void areSaidToBeReportedAndCited() {
      TermAssessment assessment =
          ended("1980-07-01", "1982-06-30", cited(Evidence.REPORTED, Evidence.INFERRED));
      assertOutcome(assessment, FULL_TERM);
      Reason last = assessment.reasons().get(assessment.reasons().size() - 1);
      assertThat(last.text().english())
          .isEqualTo("The rule is only reported; its wording was not read.");
      assertThat(last.text().indonesian())
          .isEqualTo("Aturan ini hanya diketahui dari sumber lain; teks aslinya belum dibaca.");
      assertThat(last.citations())
          .containsExactly(
              Citation.of(TREATY, Evidence.REPORTED), Citation.of(TREATY, Evidence.INFERRED));
    }

    @Test
    void areNotCalledReportedIfNobodyReportedThem() {
      TermAssessment assessment = ended("1980-07-01", "1982-06-30", cited(Evidence.INFERRED));
      assertThat(english(assessment.reasons()))
          .endsWith("The rule is worked out from other facts; its wording was not read.")
          .noneMatch(sentence -> sentence.contains("reported"));
      assertThat(indonesian(assessment.reasons()))
          .endsWith("Aturan ini disimpulkan dari fakta lain; teks aslinya belum dibaca.");
    }

    @Test
    void areNotThoseOfWhichOneSourceWasRead() {
      assertThat(
              english(
                  ended("1980-07-01", "1982-06-30", cited(Evidence.REPORTED, Evidence.TEXT_READ))
                      .reasons()))
          .noneMatch(sentence -> sentence.contains("was not read"));
    }
  }

  @Nested
  class WhatIsAssessed {
    @Test
    void isKept() {
      Tenure tenure = tenure("1980-07-01", "1982-06-30").build();
      TermAssessment assessment = TermAssessment.of(tenure, TWO_YEARS, day(LONG_AFTER));
      assertThat(assessment.tenure()).isEqualTo(tenure);
      assertThat(assessment.rule()).contains(TWO_YEARS);
    }

    @Test
    void isATenureUnderARuleForTheSameOffice() {
      Tenure ofTheDeputy = tenure(OfficeId.of("deputy"), "Ani", "alfa", "1980-07-01").build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TermAssessment.of(ofTheDeputy, TWO_YEARS, day(LONG_AFTER)))
          .withMessage(
              "rule: expected a rule for the office deputy but was \"head: 2 years, not"
                  + " extendable, by rotation (from 1800)\"");
    }

    @Test
    void mayBeginOutsideThePeriodOfTheRule() {
      TermRule fromTheYear2000 = rule(TREATY, from("2000"), 2);
      assertOutcome(ended("1980-07-01", "1982-06-30", fromTheYear2000), FULL_TERM);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void isNeverNull() {
      Tenure tenure = tenure("1980-07-01").build();
      assertThatNullPointerException()
          .isThrownBy(() -> TermAssessment.of(null, TWO_YEARS, day(LONG_AFTER)))
          .withMessage("tenure");
      assertThatNullPointerException()
          .isThrownBy(() -> TermAssessment.of(tenure, null, day(LONG_AFTER)))
          .withMessage("rule");
      assertThatNullPointerException()
          .isThrownBy(() -> TermAssessment.of(tenure, TWO_YEARS, null))
          .withMessage("today");
    }
  }

  @Nested
  class Text {
    @Test
    void isOneSentenceOfWhoWhenHowAndTheDays() {
      TermAssessment early = ended("1978-07-10", "1980-06-30", TWO_YEARS);
      assertThat(early.text().english())
          .isEqualTo(
              "Ani, 10 July 1978 to 30 June 1980: ended early (9 days before the end of the"
                  + " term).");
      assertThat(early.text().indonesian())
          .isEqualTo(
              "Ani, 10 Juli 1978 sampai 30 Juni 1980: berakhir lebih awal (9 hari sebelum akhir"
                  + " masa jabatan).");
    }

    @Test
    void saysFromWhereTheDaysOverAreCounted() {
      assertThat(ended("1978-07-10", "1980-07-11", TWO_YEARS).text().english())
          .isEqualTo("Ani, 10 July 1978 to 11 July 1980: past the longest term (2 days too long).");
      assertThat(scheduled("1978-07-10", "1990-07-11", TWO_YEARS, "1980-07-10").text().indonesian())
          .isEqualTo(
              "Ani, 10 Juli 1978 sampai 11 Juli 1990: masih berjalan melewati masa terlama (kelebihan"
                  + " 1 hari).");
      for (TermRule rule : ImmutableList.of(TWO_YEARS_NOT_STATED, TWO_YEARS_UNCAPPED)) {
        assertThat(ended("1978-07-10", "1980-07-11", rule).text().english())
            .endsWith(" (2 days past the base term).");
      }
      assertThat(ended("1978-07-10", "1980-07-11", TWO_YEARS_UNCAPPED).text().indonesian())
          .isEqualTo(
              "Ani, 10 Juli 1978 sampai 11 Juli 1980: dalam batas perpanjangan (2 hari melewati masa"
                  + " dasar).");
    }

    @Test
    void saysNothingOfDaysWhereThereAreNone() {
      assertThat(ended("1978-07-10", "1980-07-09", TWO_YEARS).text().english())
          .isEqualTo("Ani, 10 July 1978 to 9 July 1980: full term.");
      assertThat(ended("1978-07-10", "1979", TWO_YEARS).text().indonesian())
          .isEqualTo("Ani, 10 Juli 1978 hingga 1979: berakhir lebih awal.");
    }
  }

  @Nested
  class Print {
    @Test
    void namesHolderPeriodOutcomeAndDaysShort() {
      assertThat(ended("1978-07-10", "1980-06-30", TWO_YEARS))
          .hasToString("Ani (1978-07-10 to 1980-06-30): ENDED_EARLY, 9 days short");
    }

    @Test
    void saysOneDayInTheSingular() {
      assertThat(ended("1978-07-10", "1980-07-08", TWO_YEARS))
          .hasToString("Ani (1978-07-10 to 1980-07-08): ENDED_EARLY, 1 day short");
      assertThat(ended("1978-07-10", "1980-07-10", TWO_YEARS))
          .hasToString("Ani (1978-07-10 to 1980-07-10): FULL_TERM_WITHIN_A_DAY, 1 day over");
    }

    @Test
    void namesDaysOver() {
      assertThat(ended("1978-07-10", "1980-07-11", TWO_YEARS))
          .hasToString("Ani (1978-07-10 to 1980-07-11): BEYOND_MAXIMUM, 2 days over");
    }

    @Test
    void saysNothingOfDaysWhereThereAreNone() {
      assertThat(ended("1978-07-10", "1980-07-09", TWO_YEARS))
          .hasToString("Ani (1978-07-10 to 1980-07-09): FULL_TERM");
      assertThat(ended("1978-07-10", "1979", TWO_YEARS))
          .hasToString("Ani (1978-07-10 until 1979): ENDED_EARLY");
      assertThat(assess(tenure("1978-07"), TWO_YEARS, "1978-06-30"))
          .hasToString("Ani (from 1978-07): NOT_STARTED");
    }
  }
}
