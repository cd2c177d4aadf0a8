package io.github.aseansecretariat.term;

import static io.github.aseansecretariat.model.MemberStateId.BRUNEI_DARUSSALAM;
import static io.github.aseansecretariat.model.MemberStateId.CAMBODIA;
import static io.github.aseansecretariat.model.MemberStateId.INDONESIA;
import static io.github.aseansecretariat.model.MemberStateId.LAO_PDR;
import static io.github.aseansecretariat.model.MemberStateId.MALAYSIA;
import static io.github.aseansecretariat.model.MemberStateId.MYANMAR;
import static io.github.aseansecretariat.model.MemberStateId.PHILIPPINES;
import static io.github.aseansecretariat.model.MemberStateId.SINGAPORE;
import static io.github.aseansecretariat.model.MemberStateId.THAILAND;
import static io.github.aseansecretariat.model.MemberStateId.TIMOR_LESTE;
import static io.github.aseansecretariat.model.MemberStateId.VIET_NAM;
import static io.github.aseansecretariat.model.OfficeId.DEPUTY_SECRETARY_GENERAL;
import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;
import static io.github.aseansecretariat.term.Agreement.DEPARTS;
import static io.github.aseansecretariat.term.Agreement.MATCHES;
import static io.github.aseansecretariat.term.Agreement.NOT_GOVERNED;
import static io.github.aseansecretariat.term.Outcome.BEYOND_BASE_EXTENSION_NOT_STATED;
import static io.github.aseansecretariat.term.Outcome.BEYOND_MAXIMUM;
import static io.github.aseansecretariat.term.Outcome.COMPLETED_PREDECESSORS_TURN;
import static io.github.aseansecretariat.term.Outcome.ENDED_EARLY;
import static io.github.aseansecretariat.term.Outcome.FULL_TERM;
import static io.github.aseansecretariat.term.Outcome.FULL_TERM_WITHIN_A_DAY;
import static io.github.aseansecretariat.term.Outcome.OVERRUNNING;
import static io.github.aseansecretariat.term.Outcome.RUNNING;
import static io.github.aseansecretariat.term.Outcome.WITHIN_EXTENSION_BUT_FOR_A_DAY;
import static io.github.aseansecretariat.term.Sample.day;
import static io.github.aseansecretariat.term.Sample.english;
import static io.github.aseansecretariat.term.Sample.indonesian;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BundledAuditTest {
  private static final Catalog ASEAN = AseanSecretariat.catalog();
  private static final Catalog TREATY = ASEAN.accordingTo(SourceKind.TREATY);
  private static final Catalog SCHOOL = ASEAN.accordingTo(SourceKind.SCHOOL_TEXT);

  private static TermAudit audit(Catalog account) {
    return TermAudit.of(account, SECRETARY_GENERAL, day("2026-11-24"));
  }

  private static Tuple line(int number, String holder, Outcome outcome) {
    return tuple(OptionalInt.of(number), holder, outcome, OptionalInt.empty(), OptionalInt.empty());
  }

  private static Tuple early(int number, String holder, String lastDay, String endOfTerm) {
    return tuple(
        OptionalInt.of(number),
        holder,
        ENDED_EARLY,
        OptionalInt.of((int) DAYS.between(day(lastDay), day(endOfTerm))),
        OptionalInt.empty());
  }

  private static Tuple over(
      int number, String holder, Outcome outcome, String limit, String lastDay) {
    return tuple(
        OptionalInt.of(number),
        holder,
        outcome,
        OptionalInt.empty(),
        OptionalInt.of((int) DAYS.between(day(limit), day(lastDay))));
  }

  private static void assertLines(Catalog account, Tuple... lines) {
    assertThat(audit(account).assessments())
        .extracting(
            it -> it.tenure().ordinal(),
            it -> it.tenure().person().name(),
            TermAssessment::outcome,
            TermAssessment::daysShort,
            TermAssessment::daysOver)
        .containsExactly(lines);
  }

  private static ImmutableList<Reason> reasons(Catalog account, int number) {
    return audit(account).assessments().get(number - 1).reasons();
  }

  private static Reason reason(Catalog account, int number, String part) {
    return reasons(account, number).stream()
        .filter(it -> it.text().english().contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError(part + " not in " + reasons(account, number)));
  }

  private static ImmutableList<String> cited(Reason reason) {
    return reason.citations().stream()
        .map(Citation::source)
        .map(source -> source.id().value())
        .collect(ImmutableList.toImmutableList());
  }

  @Nested
  class TreatyAccount {
    @Test
    void givesTheVerdictsInOrderOfTime() {
      assertLines(
          TREATY,
          early(1, "Hartono Rekso Dharsono", "1978-02-18", "1978-06-06"),
          line(2, "Umarjadi Njotowijono", COMPLETED_PREDECESSORS_TURN),
          early(3, "Ali bin Abdullah", "1980-06-30", "1980-07-09"),
          over(4, "Narciso G. Reyes", FULL_TERM_WITHIN_A_DAY, "1982-06-30", "1982-07-01"),
          early(5, "Chan Kai Yau", "1984-07-15", "1984-07-17"),
          line(6, "Phan Wannamethee", FULL_TERM),
          over(7, "Roderick Yong", FULL_TERM_WITHIN_A_DAY, "1989-07-15", "1989-07-16"),
          over(8, "Rusli Noor", BEYOND_BASE_EXTENSION_NOT_STATED, "1992-07-16", "1992-12-31"),
          line(9, "Ajit Singh", FULL_TERM),
          line(10, "Rodolfo C. Severino Jr.", FULL_TERM),
          line(11, "Ong Keng Yong", FULL_TERM),
          line(12, "Surin Pitsuwan", FULL_TERM),
          line(13, "Lê Lương Minh", FULL_TERM),
          line(14, "Lim Jock Hoi", FULL_TERM),
          line(15, "Kao Kim Hourn", RUNNING));
    }

    @Test
    void givesTheNumbersThatTheIssueNames() {
      assertThat(audit(TREATY).assessments())
          .filteredOn(it -> it.daysShort().isPresent())
          .extracting(it -> it.daysShort().getAsInt())
          .containsExactly(108, 9, 2);
      assertThat(audit(TREATY).assessments())
          .filteredOn(it -> it.daysOver().isPresent())
          .extracting(it -> it.daysOver().getAsInt())
          .containsExactly(1, 1, 168);
    }

    @Test
    void appliesTheRuleThatWasInForceOnTheFirstDay() {
      assertThat(audit(TREATY).assessments())
          .extracting(it -> it.rule().map(TermRule::base))
          .containsExactly(
              Optional.of(Period.ofYears(2)),
              Optional.of(Period.ofYears(2)),
              Optional.of(Period.ofYears(2)),
              Optional.of(Period.ofYears(2)),
              Optional.of(Period.ofYears(2)),
              Optional.of(Period.ofYears(2)),
              Optional.of(Period.ofYears(3)),
              Optional.of(Period.ofYears(3)),
              Optional.of(Period.ofYears(5)),
              Optional.of(Period.ofYears(5)),
              Optional.of(Period.ofYears(5)),
              Optional.of(Period.ofYears(5)),
              Optional.of(Period.ofYears(5)),
              Optional.of(Period.ofYears(5)),
              Optional.of(Period.ofYears(5)));
    }

    @Test
    void showsTheArithmeticAndWhyTheFirstTermEnded() {
      assertThat(english(reasons(TREATY, 1)))
          .containsExactly(
              "7 June 1976 + 2 years = 7 June 1978: the last day of the term is 6" + " June 1978.",
              "The stated last day in office is 18 February 1978.",
              "That is 108 days before the end of the term.",
              "The recorded cause of the end: removed.");
      assertThat(indonesian(reasons(TREATY, 1)))
          .containsExactly(
              "7 Juni 1976 + 2 tahun = 7 Juni 1978: hari terakhir masa jabatan"
                  + " ialah 6 Juni 1978.",
              "Hari terakhir menjabat yang disebutkan ialah 18 Februari 1978.",
              "Itu 108 hari sebelum akhir masa jabatan.",
              "Sebab berakhirnya menurut catatan: diberhentikan.");
    }

    @Test
    void holdsTheCompletedTurnAgainstTheEndOfTheTurn() {
      assertThat(english(reasons(TREATY, 2)))
          .containsExactly(
              "The stated last day in office is 30 June 1978.",
              "The holder completed the turn of no. 1 and had no term of their"
                  + " own, so the days are not counted against one.",
              "The turn of Hartono Rekso Dharsono: 7 June 1976 + 2 years = 7 June"
                  + " 1978, so its last day was 6 June 1978.",
              "This tenure ended on 30 June 1978, 24 days after the end of that turn.");
      assertThat(indonesian(reasons(TREATY, 2)))
          .contains(
              "Giliran Hartono Rekso Dharsono: 7 Juni 1976 + 2 tahun = 7 Juni 1978, jadi hari"
                  + " terakhirnya ialah 6 Juni 1978.",
              "Masa menjabat ini berakhir pada 30 Juni 1978, 24 hari sesudah akhir giliran itu.");
      for (String part : ImmutableList.of("The turn of", "This tenure ended")) {
        assertThat(cited(reason(TREATY, 2, part)))
            .containsExactly("secretariat-agreement-1976", "sg-list", "asean2023-list");
      }
    }

    @Test
    void saysWhatTheDayTooManyMayBe() {
      for (int number : new int[] {4, 7}) {
        assertThat(english(reasons(TREATY, number)))
            .anyMatch(sentence -> sentence.contains("if the stated end is the handover day"));
        assertThat(indonesian(reasons(TREATY, number)))
            .anyMatch(sentence -> sentence.contains("ialah hari serah terima"));
      }
    }

    @Test
    void saysWhichRuleWasOnlyReported() {
      for (TermAssessment assessment : audit(TREATY).assessments()) {
        int number = assessment.tenure().ordinal().orElseThrow();
        boolean reported = number == 7 || number == 8;
        assertThat(
                english(assessment.reasons())
                    .contains("The rule is only reported; its wording was not read."))
            .as("no. %s", number)
            .isEqualTo(reported);
        assertThat(
                indonesian(assessment.reasons())
                    .contains(
                        "Aturan ini hanya diketahui dari sumber lain; teks aslinya belum dibaca."))
            .as("no. %s", number)
            .isEqualTo(reported);
      }
      assertThat(cited(reason(TREATY, 7, "only reported")))
          .containsExactly("secretariat-protocol-1985");
    }

    @Test
    void readsTheEndOfTheEighthAsTheHandoverDay() {
      assertThat(english(reasons(TREATY, 8)))
          .containsExactly(
              "17 July 1989 + 3 years = 17 July 1992: the last day of the term is"
                  + " 16 July 1992.",
              "The stated end, 1 January 1993, is taken as the handover day:"
                  + " the last day in office was 31 December 1992.",
              "That is 168 days past the base term (the term without an"
                  + " extension). The rule does not say whether a term can be extended,"
                  + " so that is neither allowed nor barred.",
              "The rule is only reported; its wording was not read.",
              "When the tenure ended, on 31 December 1992, another rule was in"
                  + " force: 5 years, extendable, no maximum stated.");
      assertThat(indonesian(reasons(TREATY, 8)))
          .contains(
              "Tanggal akhir yang disebutkan, 1 Januari 1993, dianggap hari"
                  + " serah terima: hari terakhir menjabat ialah 31 Desember 1992.",
              "Ketika masa menjabat berakhir pada 31 Desember 1992, berlaku"
                  + " aturan lain: 5 tahun, dapat diperpanjang, batasnya tidak disebut.");
    }

    @Test
    void saysWhereAnotherRuleWasInForceAtTheEnd() {
      assertThat(audit(TREATY).assessments())
          .filteredOn(
              it ->
                  english(it.reasons()).stream()
                      .anyMatch(sentence -> sentence.startsWith("When the tenure ended")))
          .extracting(it -> it.tenure().ordinal().orElseThrow())
          .containsExactly(6, 8, 12);
      assertThat(
              cited(
                  reason(
                      TREATY,
                      6,
                      "on 15 July 1986, another rule was in force: 3 years, extension not stated.")))
          .containsExactly("secretariat-protocol-1985");
      assertThat(
              cited(
                  reason(
                      TREATY,
                      12,
                      "on 31 December 2012, another rule was in force: 5 years, not extendable.")))
          .containsExactly("asean-charter", "asean-charter");
    }

    @Test
    void givesTheRunningTermToTheEndOf2027() {
      assertThat(english(reasons(TREATY, 15)))
          .containsExactly(
              "1 January 2023 + 5 years = 1 January 2028: the last day of the term"
                  + " is 31 December 2027.",
              "The end is scheduled for 31 December 2027.",
              "On 24 November 2026 the term is running.");
      assertThat(indonesian(reasons(TREATY, 15)))
          .containsExactly(
              "1 Januari 2023 + 5 tahun = 1 Januari 2028: hari terakhir masa"
                  + " jabatan ialah 31 Desember 2027.",
              "Akhir masa menjabat dijadwalkan pada 31 Desember 2027.",
              "Pada 24 November 2026 masa jabatan sedang berjalan.");
    }

    @Test
    void citesTheProvisionThatTheReckoningStandsOn() {
      assertThat(reasons(TREATY, 3).get(0).citations().get(0))
          .hasToString(
              "Agreement on the Establishment of the ASEAN Secretariat (1976-02-24), Art. 3(1),"
                  + " TEXT_READ");
    }

    @Test
    void neverSpeaksOfRulesThatItDoesNotKnow() {
      assertThat(audit(TREATY).assessments())
          .flatExtracting(it -> english(it.reasons()))
          .noneMatch(sentence -> sentence.contains("This account"));
    }

    @Test
    void hasNoRenewals() {
      assertThat(audit(TREATY).renewals()).isEmpty();
    }

    @Test
    void isTheSameOfARestrictedViewOfTheTenures() {
      Catalog treatiesAndLists = ASEAN.accordingTo(SourceKind.TREATY, SourceKind.SECONDARY);
      assertThat(audit(treatiesAndLists).assessments()).isEqualTo(audit(TREATY).assessments());
    }
  }

  @Nested
  class SchoolAccount {
    @Test
    void givesTheVerdictsInOrderOfTime() {
      assertLines(
          SCHOOL,
          early(1, "Hartono Rekso Dharsono", "1978-02-18", "1978-06-06"),
          line(2, "Umarjadi Njotowijono", COMPLETED_PREDECESSORS_TURN),
          early(3, "Ali bin Abdullah", "1980-06-30", "1980-07-09"),
          over(4, "Narciso G. Reyes", FULL_TERM_WITHIN_A_DAY, "1982-06-30", "1982-07-01"),
          early(5, "Chan Kai Yau", "1984-07-15", "1984-07-17"),
          line(6, "Phan Wannamethee", FULL_TERM),
          over(7, "Roderick Yong", WITHIN_EXTENSION_BUT_FOR_A_DAY, "1988-07-15", "1989-07-16"),
          over(8, "Rusli Noor", BEYOND_MAXIMUM, "1992-07-16", "1992-12-31"),
          over(9, "Ajit Singh", BEYOND_MAXIMUM, "1995-12-31", "1997-12-31"),
          over(10, "Rodolfo C. Severino Jr.", BEYOND_MAXIMUM, "2000-12-31", "2002-12-31"),
          over(11, "Ong Keng Yong", BEYOND_MAXIMUM, "2005-12-31", "2007-12-31"),
          over(12, "Surin Pitsuwan", BEYOND_MAXIMUM, "2010-12-31", "2012-12-31"),
          over(13, "Lê Lương Minh", BEYOND_MAXIMUM, "2015-12-31", "2017-12-31"),
          over(14, "Lim Jock Hoi", BEYOND_MAXIMUM, "2020-12-31", "2022-12-31"),
          over(15, "Kao Kim Hourn", OVERRUNNING, "2025-12-31", "2026-11-24"));
    }

    @Test
    void givesTheNumbersThatTheIssueNames() {
      assertThat(audit(SCHOOL).assessments())
          .filteredOn(it -> it.daysOver().isPresent())
          .extracting(it -> it.daysOver().getAsInt())
          .containsExactly(1, 366, 168, 731, 730, 730, 731, 731, 730, 328);
    }

    @Test
    void namesTheDoubtfulDayOfTheSeventh() {
      assertThat(english(reasons(SCHOOL, 7)))
          .containsExactly(
              "16 July 1986 + 2 years = 16 July 1988: the last day of the term is"
                  + " 15 July 1988.",
              "Extended as far as it can be, 16 July 1986 + 3 years = 16 July"
                  + " 1989: at the latest the term ends on 15 July 1989.",
              "The stated last day in office is 16 July 1989.",
              "That is 366 days past the base term (the term without an extension). Whether it is"
                  + " within what the rule allows by extension hangs on one day: 16 July 1989 is past"
                  + " the longest term, unless it is the handover day.",
              "This account knows one rule only; by 16 July 1986 the treaties had"
                  + " another: 3 years, extension not stated.");
      assertThat(indonesian(reasons(SCHOOL, 7)))
          .contains(
              "Itu 366 hari melewati masa dasar (masa jabatan tanpa perpanjangan). Apakah itu masih"
                  + " dalam batas perpanjangan menurut aturan bergantung pada satu hari: 16 Juli"
                  + " 1989 melewati masa terlama, kecuali jika hari itu hari serah terima.",
              "Sumber ini hanya mengenal satu aturan; pada 16 Juli 1986 perjanjian"
                  + " sudah memuat aturan lain: 3 tahun, perpanjangan tidak disebut.");
    }

    @Test
    void holdsTheEighthAgainstTheMaximum() {
      assertThat(english(reasons(SCHOOL, 8)))
          .contains(
              "Extended as far as it can be, 17 July 1989 + 3 years = 17 July"
                  + " 1992: at the latest the term ends on 16 July 1992.",
              "That is 168 days past the longest term that the rule allows.");
      assertThat(indonesian(reasons(SCHOOL, 8)))
          .contains("Itu 168 hari melewati masa terlama menurut aturan.");
    }

    @Test
    void saysFromTheSeventhOnThatTheTreatiesHadChangedItsOneRule() {
      for (TermAssessment assessment : audit(SCHOOL).assessments()) {
        int number = assessment.tenure().ordinal().orElseThrow();
        PartialDate since = assessment.tenure().firstDay();
        ImmutableList<String> expected =
            number < 7
                ? ImmutableList.of()
                : ImmutableList.of(
                    "This account knows one rule only; by "
                        + since.text().english()
                        + " the treaties had another: "
                        + treatyWords(number));
        assertThat(english(assessment.reasons()))
            .as("no. %s", number)
            .filteredOn(sentence -> sentence.startsWith("This account"))
            .isEqualTo(expected);
      }
    }

    private String treatyWords(int number) {
      return number < 9
          ? "3 years, extension not stated."
          : number < 13 ? "5 years, extendable, no maximum stated." : "5 years, not extendable.";
    }

    @Test
    void citesBothAccountsForTheChange() {
      assertThat(cited(reason(SCHOOL, 15, "the treaties had another")))
          .containsExactly("school-text", "asean-charter", "asean-charter");
    }

    @Test
    void saysThatTheFifteenthOverruns() {
      assertThat(english(reasons(SCHOOL, 15)))
          .contains(
              "On 24 November 2026 the office is still held, 328 days past the"
                  + " longest term that the rule allows.");
      assertThat(indonesian(reasons(SCHOOL, 15)))
          .contains(
              "Pada 24 November 2026 jabatan masih dipegang, 328 hari melewati"
                  + " masa terlama menurut aturan.");
    }

    @Test
    void knowsNoOtherRuleAtTheEndOfATenure() {
      assertThat(audit(SCHOOL).assessments())
          .flatExtracting(it -> english(it.reasons()))
          .noneMatch(sentence -> sentence.startsWith("Another rule"));
    }
  }

  @Nested
  class AccountsWithTwoRulesOnADay {
    @Test
    void areRefusedWithTheWayToChooseOne() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> audit(ASEAN).assessments())
          .withMessage(
              "account: expected at most one rule for the office secretary-general on 1976-06-07"
                  + " but found [secretary-general: 2 years, extendable to 3 years, by rotation"
                  + " (from 1976), secretary-general: 2 years, extension not stated, by rotation"
                  + " (1976-05-21 until 1985-07)]; choose an account with catalog.accordingTo(..),"
                  + " or one rule with termRules().selectingBy(..) and assess each tenure by"
                  + " TermAssessment.of(..)");
    }

    @Test
    void areRefusedBySuccessionsToo() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> audit(ASEAN).successions())
          .withMessageContainingAll(
              "for the office secretary-general on 1978-02-19",
              "catalog.accordingTo(..)",
              "termRules().selectingBy(..)");
    }

    @Test
    void areTheTreatiesForADeputyOfToday() {
      Catalog withADeputy =
          Catalog.builder()
              .addAll(ASEAN.entries())
              .add(Sample.LIST)
              .add(
                  Sample.tenure(DEPUTY_SECRETARY_GENERAL, "Ani", "indonesia", "2010-01-01").build())
              .build();
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  TermAudit.of(
                          withADeputy.accordingTo(SourceKind.TREATY),
                          DEPUTY_SECRETARY_GENERAL,
                          day("2026-11-24"))
                      .assessments())
          .withMessageContainingAll(
              "for the office deputy-secretary-general on 2010-01-01",
              "deputy-secretary-general: 3 years, not extendable, by rotation (from 2008-12-15)",
              "deputy-secretary-general: 3 years, not extendable, by open recruitment",
              "catalog.accordingTo(..)",
              "termRules().selectingBy(..)");
    }

    @Test
    void doNotMatterWhereThereIsNoTenure() {
      assertThat(TermAudit.of(ASEAN, DEPUTY_SECRETARY_GENERAL, day("2026-11-24")).assessments())
          .isEmpty();
    }
  }

  @Nested
  class Vacancies {
    @Test
    void areTwo() {
      assertThat(audit(ASEAN).vacancies())
          .extracting(
              it -> it.period().firstDay(),
              it -> it.period().lastDay(),
              it -> it.before().person().name(),
              it -> it.after().person().name())
          .containsExactly(
              tuple(
                  Optional.of(day("1978-07-01")),
                  Optional.of(day("1978-07-09")),
                  "Umarjadi Njotowijono",
                  "Ali bin Abdullah"),
              tuple(
                  Optional.of(day("1982-07-02")),
                  Optional.of(day("1982-07-17")),
                  "Narciso G. Reyes",
                  "Chan Kai Yau"));
    }

    @Test
    void areTheSameOfEveryAccount() {
      assertThat(audit(TREATY).vacancies()).isEqualTo(audit(ASEAN).vacancies());
      assertThat(audit(SCHOOL).vacancies()).isEqualTo(audit(ASEAN).vacancies());
    }

    @Test
    void sayThatTheFourthMayHaveHandedOverADayEarlier() {
      assertThat(audit(ASEAN).vacancies())
          .extracting(Vacancy::toString)
          .containsExactly(
              "1978-07-01 to 1978-07-09, between Umarjadi Njotowijono and Ali bin Abdullah",
              "1982-07-02 to 1982-07-17, between Narciso G. Reyes and Chan Kai Yau (doubtful)");
      assertThat(english(audit(ASEAN).vacancies().get(1).doubts()))
          .containsExactly(
              "The stated end of the tenure before, 1 July 1982, may be the"
                  + " handover day: then the office was vacant from that day.");
      assertThat(indonesian(audit(ASEAN).vacancies().get(1).doubts()))
          .containsExactly(
              "Tanggal akhir masa menjabat sebelumnya yang disebutkan, 1 Juli"
                  + " 1982, mungkin hari serah terima: jika demikian, jabatan lowong"
                  + " sejak tanggal itu.");
    }

    @Test
    void areNoneOfAnOfficeWithoutTenures() {
      assertThat(TermAudit.of(ASEAN, DEPUTY_SECRETARY_GENERAL, day("2026-11-24")).vacancies())
          .isEmpty();
    }
  }

  @Nested
  class Successions {
    private Tuple succession(int from, MemberStateId due, MemberStateId came, Agreement agreement) {
      return tuple(
          OptionalInt.of(from), OptionalInt.of(from + 1), Optional.of(due), came, agreement);
    }

    @Test
    void ofTheTreatiesMatchWhereverRotationGoverns() {
      assertThat(audit(TREATY).successions())
          .extracting(
              it -> it.previous().ordinal(),
              it -> it.tenure().ordinal(),
              Succession::due,
              it -> it.tenure().memberState(),
              Succession::agreement)
          .containsExactly(
              succession(1, INDONESIA, INDONESIA, MATCHES),
              succession(2, MALAYSIA, MALAYSIA, MATCHES),
              succession(3, PHILIPPINES, PHILIPPINES, MATCHES),
              succession(4, SINGAPORE, SINGAPORE, MATCHES),
              succession(5, THAILAND, THAILAND, MATCHES),
              succession(6, BRUNEI_DARUSSALAM, BRUNEI_DARUSSALAM, MATCHES),
              succession(7, INDONESIA, INDONESIA, MATCHES),
              succession(8, MALAYSIA, MALAYSIA, NOT_GOVERNED),
              succession(9, MYANMAR, PHILIPPINES, NOT_GOVERNED),
              succession(10, SINGAPORE, SINGAPORE, NOT_GOVERNED),
              succession(11, THAILAND, THAILAND, NOT_GOVERNED),
              succession(12, VIET_NAM, VIET_NAM, MATCHES),
              succession(13, BRUNEI_DARUSSALAM, BRUNEI_DARUSSALAM, MATCHES),
              succession(14, CAMBODIA, CAMBODIA, MATCHES));
    }

    @Test
    void ofTheSchoolTextDepartOnlyWhereMeritPassedOverMyanmar() {
      ImmutableList<Succession> all = audit(SCHOOL).successions();
      assertThat(all).hasSize(14);
      assertThat(all.get(8))
          .extracting(
              it -> it.tenure().person().name(),
              Succession::due,
              it -> it.tenure().memberState(),
              Succession::agreement)
          .containsExactly("Rodolfo C. Severino Jr.", Optional.of(MYANMAR), PHILIPPINES, DEPARTS);
      assertThat(all)
          .filteredOn(it -> !it.equals(all.get(8)))
          .extracting(Succession::agreement)
          .containsOnly(MATCHES);
    }

    @Test
    void sayWhyInBothLanguages() {
      ImmutableList<Succession> all = audit(TREATY).successions();
      assertThat(all.get(0).text().english())
          .isEqualTo(
              "19 February 1978: by the rule of rotation it was the turn of Indonesia, and Indonesia"
                  + " took it.");
      assertThat(all.get(3).text().indonesian())
          .isEqualTo(
              "18 Juli 1982: menurut aturan, saat itu giliran Singapura, dan Singapura mengambil"
                  + " gilirannya.");
      assertThat(all.get(7).text().english())
          .isEqualTo(
              "1 January 1993: the rule in force chooses on merit, not by rotation. By"
                  + " rotation it would have been the turn of Malaysia; the office went to"
                  + " Malaysia.");
      assertThat(all.get(7).text().indonesian())
          .isEqualTo(
              "1 Januari 1993: menurut aturan yang berlaku, pejabat dipilih"
                  + " berdasarkan kecakapan, bukan secara bergilir. Jika bergilir,"
                  + " saat itu giliran Malaysia; jabatan itu jatuh kepada Malaysia.");
      assertThat(cited(all.get(7).reason()))
          .containsExactly("secretariat-protocol-1992", "sg-list");
    }
  }

  @Nested
  class NextInTurn {
    private MemberStateId after(MemberStateId state, String day) {
      return Rotation.of(ASEAN, day(day)).next(state);
    }

    @Test
    void afterCambodiaIsIndonesiaOn1January2028() {
      assertThat(after(CAMBODIA, "2028-01-01")).isEqualTo(INDONESIA);
    }

    @Test
    void goesRoundTheElevenOf2028InTheOrderOfTheirEnglishNames() {
      Rotation rotation = Rotation.of(ASEAN, day("2028-01-01"));
      assertThat(rotation.order())
          .extracting(id -> ASEAN.nameOf(id).english())
          .containsExactly(
              "Brunei Darussalam",
              "Cambodia",
              "Indonesia",
              "Lao PDR",
              "Malaysia",
              "Myanmar",
              "Philippines",
              "Singapore",
              "Thailand",
              "Timor-Leste",
              "Viet Nam");
      for (int i = 0; i < 11; i++) {
        assertThat(rotation.next(rotation.order().get(i)))
            .isEqualTo(rotation.order().get((i + 1) % 11));
      }
    }

    @Test
    void afterIndonesiaIsMalaysiaUntilLaosJoins() {
      assertThat(after(INDONESIA, "1997-07-22")).isEqualTo(MALAYSIA);
      assertThat(after(INDONESIA, "1997-07-23")).isEqualTo(LAO_PDR);
    }

    @Test
    void afterThailandIsTimorLesteFromTheDayItJoined() {
      assertThat(after(THAILAND, "2025-10-25")).isEqualTo(VIET_NAM);
      assertThat(after(THAILAND, "2025-10-26")).isEqualTo(TIMOR_LESTE);
    }

    @Test
    void afterThailandWrapsRoundAsLongAsItIsTheLast() {
      assertThat(after(THAILAND, "1984-01-06")).isEqualTo(INDONESIA);
      assertThat(after(THAILAND, "1984-01-07")).isEqualTo(BRUNEI_DARUSSALAM);
    }

    @Test
    void afterAStateThatHasNotJoinedYetIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> after(CAMBODIA, "1970-01-01"))
          .withMessage(
              "state: expected a member on 1970-01-01, one of [indonesia, malaysia, philippines,"
                  + " singapore, thailand], but was \"cambodia\"");
    }

    @Test
    void beginsWithTheFiveOfTheFoundingDay() {
      assertThat(Rotation.of(ASEAN, day("1967-08-07")).order()).isEmpty();
      assertThat(Rotation.of(ASEAN, day("1967-08-08")).order())
          .containsExactly(INDONESIA, MALAYSIA, PHILIPPINES, SINGAPORE, THAILAND);
    }

    @Test
    void isTheSameFarAhead() {
      assertThat(Rotation.of(ASEAN, LocalDate.of(9000, 1, 1)).order())
          .isEqualTo(Rotation.of(ASEAN, day("2028-01-01")).order());
    }

    @Test
    void isTheSameOfARestrictedCatalogue() {
      assertThat(Rotation.of(SCHOOL.on(day("1970-01-01")), day("2028-01-01")).next(CAMBODIA))
          .isEqualTo(INDONESIA);
    }
  }
}
