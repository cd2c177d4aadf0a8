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
import static io.github.aseansecretariat.term.Outcome.BEYOND_BASE_EXTENSION_NOT_STATED;
import static io.github.aseansecretariat.term.Outcome.BEYOND_MAXIMUM;
import static io.github.aseansecretariat.term.Outcome.COMPLETED_PREDECESSORS_TURN;
import static io.github.aseansecretariat.term.Outcome.ENDED_EARLY;
import static io.github.aseansecretariat.term.Outcome.FULL_TERM;
import static io.github.aseansecretariat.term.Outcome.FULL_TERM_WITHIN_A_DAY;
import static io.github.aseansecretariat.term.Outcome.OVERRUNNING;
import static io.github.aseansecretariat.term.Outcome.RUNNING;
import static io.github.aseansecretariat.term.Outcome.WITHIN_EXTENSION;
import static io.github.aseansecretariat.term.Rotation.Agreement.DEPARTS;
import static io.github.aseansecretariat.term.Rotation.Agreement.MATCHES;
import static io.github.aseansecretariat.term.Rotation.Agreement.NOT_GOVERNED;
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
              "1976-06-07 + 2 years = 1978-06-07: the last day of the term is 1978-06-06.",
              "The published last day in office is 1978-02-18.",
              "That is 108 days before the end of the term (removed).");
      assertThat(indonesian(reasons(TREATY, 1)))
          .containsExactly(
              "1976-06-07 + 2 tahun = 1978-06-07: hari terakhir masa jabatan ialah 1978-06-06.",
              "Hari terakhir menjabat yang dipublikasikan ialah 1978-02-18.",
              "Itu 108 hari sebelum akhir masa jabatan (diberhentikan).");
    }

    @Test
    void holdsTheCompletedTurnAgainstTheEndOfTheTurn() {
      assertThat(english(reasons(TREATY, 2)))
          .containsExactly(
              "The published last day in office is 1978-06-30.",
              "The holder completed the turn of no. 1 and had no term of their own; the days are"
                  + " not reckoned.",
              "The turn of Hartono Rekso Dharsono: 1976-06-07 + 2 years = 1978-06-07, so it ended"
                  + " on 1978-06-06; this tenure ended on 1978-06-30, 24 days past the turn's"
                  + " end.");
      assertThat(indonesian(reasons(TREATY, 2)))
          .contains(
              "Giliran Hartono Rekso Dharsono: 1976-06-07 + 2 tahun = 1978-06-07, jadi berakhir"
                  + " pada 1978-06-06; jabatan ini berakhir pada 1978-06-30, 24 hari sesudah akhir"
                  + " giliran itu.");
      assertThat(cited(reason(TREATY, 2, "The turn of")))
          .containsExactly(
              "secretariat-agreement-1976",
              "sg-list",
              "asean2023-list",
              "sg-list",
              "asean2023-list");
    }

    @Test
    void saysWhatTheDayTooManyMayBe() {
      for (int number : new int[] {4, 7}) {
        assertThat(english(reasons(TREATY, number)))
            .anyMatch(sentence -> sentence.contains("if the published end is the handover day"));
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
                    .contains("Aturan ini hanya dilaporkan; bunyi teksnya tidak dibaca."))
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
              "1989-07-17 + 3 years = 1992-07-17: the last day of the term is 1992-07-16.",
              "The published end, 1993-01-01, is read as the handover day: the last day in office"
                  + " was 1992-12-31.",
              "That is 168 days past the base term. The rule does not say whether a term can be"
                  + " extended, so that is neither allowed nor barred.",
              "The rule is only reported; its wording was not read.",
              "Another rule was in force when the tenure ended, on 1992-12-31: 5 years,"
                  + " extendable, no maximum stated.");
      assertThat(indonesian(reasons(TREATY, 8)))
          .contains(
              "Tanggal akhir yang dipublikasikan, 1993-01-01, dibaca sebagai hari serah terima: hari"
                  + " terakhir menjabat ialah 1992-12-31.",
              "Ketika jabatan berakhir, pada 1992-12-31, berlaku aturan lain: 5 tahun, dapat"
                  + " diperpanjang, batasnya tidak disebut.");
    }

    @Test
    void saysWhereAnotherRuleWasInForceAtTheEnd() {
      assertThat(audit(TREATY).assessments())
          .filteredOn(
              it ->
                  english(it.reasons()).stream()
                      .anyMatch(sentence -> sentence.startsWith("Another rule was in force")))
          .extracting(it -> it.tenure().ordinal().orElseThrow())
          .containsExactly(6, 8, 12);
      assertThat(cited(reason(TREATY, 6, "on 1986-07-15: 3 years, extension not stated.")))
          .containsExactly("secretariat-protocol-1985");
      assertThat(cited(reason(TREATY, 12, "on 2012-12-31: 5 years, not extendable.")))
          .containsExactly("asean-charter", "asean-charter");
    }

    @Test
    void givesTheRunningTermToTheEndOf2027() {
      assertThat(english(reasons(TREATY, 15)))
          .containsExactly(
              "2023-01-01 + 5 years = 2028-01-01: the last day of the term is 2027-12-31.",
              "The end is scheduled for 2027-12-31.",
              "On 2026-11-24 the term is running.");
      assertThat(indonesian(reasons(TREATY, 15)))
          .containsExactly(
              "2023-01-01 + 5 tahun = 2028-01-01: hari terakhir masa jabatan ialah 2027-12-31.",
              "Akhir jabatannya dijadwalkan pada 2027-12-31.",
              "Pada 2026-11-24 masa jabatan sedang berjalan.");
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
          over(7, "Roderick Yong", WITHIN_EXTENSION, "1988-07-15", "1989-07-16"),
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
              "1986-07-16 + 2 years = 1988-07-16: the last day of the term is 1988-07-15.",
              "Extended to the maximum, 1986-07-16 + 3 years = 1989-07-16: at the latest it ends on"
                  + " 1989-07-15.",
              "The published last day in office is 1989-07-16.",
              "That is 366 days past the base term, within what the rule allows by extension; an"
                  + " extension is never a right.",
              "The day 1989-07-16 is past the maximum, unless the published end is the handover"
                  + " day.",
              "This account knows one rule only; by 1986-07-16 the treaties had changed it: 3"
                  + " years, extension not stated.");
      assertThat(indonesian(reasons(SCHOOL, 7)))
          .contains(
              "Tanggal 1989-07-16 melewati batas terlama, kecuali bila tanggal akhir yang"
                  + " dipublikasikan ialah hari serah terima.",
              "Sumber ini hanya mengenal satu aturan; pada 1986-07-16 perjanjian sudah"
                  + " mengubahnya: 3 tahun, perpanjangan tidak disebut.");
    }

    @Test
    void holdsTheEighthAgainstTheMaximum() {
      assertThat(english(reasons(SCHOOL, 8)))
          .contains(
              "Extended to the maximum, 1989-07-17 + 3 years = 1992-07-17: at the latest it ends on"
                  + " 1992-07-16.",
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
                        + since
                        + " the treaties had changed it: "
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
      assertThat(cited(reason(SCHOOL, 15, "the treaties had changed it")))
          .containsExactly("school-text", "asean-charter", "asean-charter");
    }

    @Test
    void saysThatTheFifteenthOverruns() {
      assertThat(english(reasons(SCHOOL, 15)))
          .contains(
              "On 2026-11-24 the office is still held, 328 days past the longest term that the"
                  + " rule allows.");
      assertThat(indonesian(reasons(SCHOOL, 15)))
          .contains(
              "Pada 2026-11-24 jabatan masih dipegang, 328 hari melewati masa terlama menurut"
                  + " aturan.");
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
          .isThrownBy(() -> audit(ASEAN))
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
          .isThrownBy(() -> Rotation.successions(ASEAN, SECRETARY_GENERAL))
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
                      day("2026-11-24")))
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
      assertThat(Vacancy.of(ASEAN, SECRETARY_GENERAL))
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
      assertThat(Vacancy.of(TREATY, SECRETARY_GENERAL))
          .isEqualTo(Vacancy.of(ASEAN, SECRETARY_GENERAL));
      assertThat(Vacancy.of(SCHOOL, SECRETARY_GENERAL))
          .isEqualTo(Vacancy.of(ASEAN, SECRETARY_GENERAL));
    }

    @Test
    void sayThatTheFourthMayHaveHandedOverADayEarlier() {
      assertThat(Vacancy.of(ASEAN, SECRETARY_GENERAL))
          .extracting(Vacancy::toString)
          .containsExactly(
              "1978-07-01 to 1978-07-09, between Umarjadi Njotowijono and Ali bin Abdullah",
              "1982-07-02 to 1982-07-17, between Narciso G. Reyes and Chan Kai Yau (doubtful)");
      assertThat(english(Vacancy.of(ASEAN, SECRETARY_GENERAL).get(1).doubts()))
          .containsExactly(
              "The published end of the tenure before, 1982-07-01, may be the handover day: then"
                  + " the office was vacant from that day.");
      assertThat(indonesian(Vacancy.of(ASEAN, SECRETARY_GENERAL).get(1).doubts()))
          .containsExactly(
              "Tanggal akhir jabatan sebelumnya yang dipublikasikan, 1982-07-01, mungkin hari serah"
                  + " terima: bila demikian, jabatan lowong sejak tanggal itu.");
    }

    @Test
    void areNoneOfAnOfficeWithoutTenures() {
      assertThat(Vacancy.of(ASEAN, DEPUTY_SECRETARY_GENERAL)).isEmpty();
    }
  }

  @Nested
  class Successions {
    private Tuple succession(
        int from, MemberStateId due, MemberStateId came, Rotation.Agreement agreement) {
      return tuple(
          OptionalInt.of(from), OptionalInt.of(from + 1), Optional.of(due), came, agreement);
    }

    @Test
    void ofTheTreatiesMatchWhereverRotationGoverns() {
      assertThat(Rotation.successions(TREATY, SECRETARY_GENERAL))
          .extracting(
              it -> it.previous().ordinal(),
              it -> it.tenure().ordinal(),
              Rotation.Succession::due,
              it -> it.tenure().memberState(),
              Rotation.Succession::agreement)
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
      ImmutableList<Rotation.Succession> all = Rotation.successions(SCHOOL, SECRETARY_GENERAL);
      assertThat(all).hasSize(14);
      assertThat(all.get(8))
          .extracting(
              it -> it.tenure().person().name(),
              Rotation.Succession::due,
              it -> it.tenure().memberState(),
              Rotation.Succession::agreement)
          .containsExactly("Rodolfo C. Severino Jr.", Optional.of(MYANMAR), PHILIPPINES, DEPARTS);
      assertThat(all)
          .filteredOn(it -> !it.equals(all.get(8)))
          .extracting(Rotation.Succession::agreement)
          .containsOnly(MATCHES);
    }

    @Test
    void sayWhyInBothLanguages() {
      ImmutableList<Rotation.Succession> all = Rotation.successions(TREATY, SECRETARY_GENERAL);
      assertThat(all.get(0).reason().text().english())
          .isEqualTo("1978-02-19, by rotation: due in turn Indonesia, came Indonesia.");
      assertThat(all.get(3).reason().text().indonesian())
          .isEqualTo(
              "1982-07-18, secara bergilir: giliran Singapura, yang menjabat dari" + " Singapura.");
      assertThat(all.get(7).reason().text().english())
          .isEqualTo("1993-01-01, on merit: due in turn Malaysia, came Malaysia.");
      assertThat(all.get(7).reason().text().indonesian())
          .isEqualTo(
              "1993-01-01, berdasarkan kecakapan: giliran Malaysia, yang menjabat dari"
                  + " Malaysia.");
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
      assertThat(rotation.members())
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
        assertThat(rotation.next(rotation.members().get(i)))
            .isEqualTo(rotation.members().get((i + 1) % 11));
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
    void afterAStateThatHasNotJoinedYetIsTheNextMember() {
      assertThat(after(VIET_NAM, "1980-01-01")).isEqualTo(INDONESIA);
      assertThat(after(CAMBODIA, "1980-01-01")).isEqualTo(INDONESIA);
    }

    @Test
    void beginsWithTheFiveOfTheFoundingDay() {
      assertThat(Rotation.of(ASEAN, day("1967-08-07")).members()).isEmpty();
      assertThat(Rotation.of(ASEAN, day("1967-08-08")).members())
          .containsExactly(INDONESIA, MALAYSIA, PHILIPPINES, SINGAPORE, THAILAND);
    }

    @Test
    void isTheSameFarAhead() {
      assertThat(Rotation.of(ASEAN, LocalDate.of(9000, 1, 1)).members())
          .isEqualTo(Rotation.of(ASEAN, day("2028-01-01")).members());
    }

    @Test
    void isTheSameOfARestrictedCatalogue() {
      assertThat(Rotation.of(SCHOOL.on(day("1970-01-01")), day("2028-01-01")).next(CAMBODIA))
          .isEqualTo(INDONESIA);
    }
  }
}
