package io.github.aseansecretariat.term;

import static io.github.aseansecretariat.term.Outcome.BEYOND_MAXIMUM;
import static io.github.aseansecretariat.term.Outcome.COMPLETED_PREDECESSORS_TURN;
import static io.github.aseansecretariat.term.Outcome.ENDED_EARLY;
import static io.github.aseansecretariat.term.Outcome.FULL_TERM;
import static io.github.aseansecretariat.term.Outcome.NOT_DETERMINABLE;
import static io.github.aseansecretariat.term.Outcome.RUNNING;
import static io.github.aseansecretariat.term.Permission.ALLOWED;
import static io.github.aseansecretariat.term.Permission.BARRED;
import static io.github.aseansecretariat.term.Permission.NOT_STATED;
import static io.github.aseansecretariat.term.Sample.HEAD;
import static io.github.aseansecretariat.term.Sample.LIST;
import static io.github.aseansecretariat.term.Sample.SCHOOL;
import static io.github.aseansecretariat.term.Sample.TREATY;
import static io.github.aseansecretariat.term.Sample.assertOutcome;
import static io.github.aseansecretariat.term.Sample.assertShort;
import static io.github.aseansecretariat.term.Sample.between;
import static io.github.aseansecretariat.term.Sample.catalog;
import static io.github.aseansecretariat.term.Sample.cite;
import static io.github.aseansecretariat.term.Sample.day;
import static io.github.aseansecretariat.term.Sample.english;
import static io.github.aseansecretariat.term.Sample.from;
import static io.github.aseansecretariat.term.Sample.indonesian;
import static io.github.aseansecretariat.term.Sample.office;
import static io.github.aseansecretariat.term.Sample.rule;
import static io.github.aseansecretariat.term.Sample.ruleOf;
import static io.github.aseansecretariat.term.Sample.tenure;
import static io.github.aseansecretariat.term.Sample.tenureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.UnexpectedCountException;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TermAuditTest {
  private static TermAudit audit(Catalog account) {
    return Sample.audit(account);
  }

  private static TermAudit audit(Entry... entries) {
    return audit(catalog().addAll(ImmutableList.copyOf(entries)).build());
  }

  private static TermAssessment only(TermAudit audit) {
    assertThat(audit.assessments()).hasSize(1);
    return audit.assessments().get(0);
  }

  @Nested
  class TheRuleOfATenure {
    private final TermRule old = rule(TREATY, between("1970-01-01", "1980-07-01"), 2);
    private final TermRule changed = rule(TREATY, between("1980-07-01", "1990-07-01"), 3);

    @Test
    void isTheOldOneOnItsLastDay() {
      TermAssessment assessment =
          only(audit(old, changed, tenureOf("Ani", "1980-06-30", "1980-07-31")));
      assertThat(assessment.rule()).contains(old);
      assertShort(assessment, 698);
    }

    @Test
    void isTheNewOneOnItsFirstDay() {
      TermAssessment assessment =
          only(audit(old, changed, tenureOf("Ani", "1980-07-01", "1980-07-31")));
      assertThat(assessment.rule()).contains(changed);
      assertShort(assessment, 1064);
    }

    @Test
    void holdsFromItsFirstDayToItsLast() {
      assertThat(only(audit(old, tenureOf("Ani", "1970-01-01", "1971-12-31"))).outcome())
          .isEqualTo(FULL_TERM);
      assertThat(only(audit(changed, tenureOf("Ani", "1990-06-30", "1993-06-29"))).outcome())
          .isEqualTo(FULL_TERM);
    }

    @Test
    void isMissingBeforeItsFirstDayAndAfterItsLast() {
      for (Tenure tenure :
          ImmutableList.of(
              tenureOf("Ani", "1969-12-31", "1971-12-31"),
              tenureOf("Ani", "1990-07-01", "1993-06-30"))) {
        TermAssessment assessment = only(audit(old, changed, tenure));
        assertOutcome(assessment, NOT_DETERMINABLE);
        assertThat(assessment.rule()).isEmpty();
        assertThat(assessment.tenure()).isEqualTo(tenure);
        assertThat(english(assessment.reasons()))
            .containsExactly(
                "This account has no rule for " + tenure.firstDay().text().english() + ".");
        assertThat(indonesian(assessment.reasons()))
            .containsExactly(
                "Sumber ini tidak memuat aturan untuk "
                    + tenure.firstDay().text().indonesian()
                    + ".");
        assertThat(assessment.reasons().get(0).citations()).containsExactly(cite(LIST));
      }
    }

    @Test
    void isNotThatOfAnotherOffice() {
      OfficeId deputy = OfficeId.of("deputy");
      TermAssessment assessment =
          only(
              audit(
                  office(deputy, from("1900"), 1),
                  TermRule.builder()
                      .office(deputy)
                      .base(Period.ofYears(3))
                      .extension(Extension.none())
                      .renewal(Renewal.none())
                      .selection(Selection.MERIT)
                      .period(from("1900"))
                      .addCitations(cite(TREATY))
                      .build(),
                  tenure(deputy, "Budi", "alfa", "1950-01-01").build(),
                  old,
                  tenureOf("Ani", "1990-07-01", "1993-06-30")));
      assertThat(assessment.rule()).isEmpty();
    }

    @Test
    void isThatOfTheAccountThoughTheTenuresAreOfTheWholeCatalogue() {
      Catalog whole =
          catalog()
              .add(rule(TREATY, from("1970"), 2))
              .add(rule(SCHOOL, from("1970"), 5))
              .add(tenureOf("Ani", "1980-07-01", "1982-06-30"))
              .build();
      assertOutcome(only(audit(whole.accordingTo(SourceKind.TREATY))), FULL_TERM);
      assertShort(only(audit(whole.accordingTo(SourceKind.SCHOOL_TEXT))), 1096);
    }
  }

  @Nested
  class Assessments {
    @Test
    void standInOrderOfTime() {
      Tenure third = tenureOf("Citra", "1990-01-01", "1990-12-31");
      Tenure first = tenureOf("Ani", "1980-01-01", "1980-12-31");
      Tenure second = tenureOf("Budi", "1981-01-01", "1989-12-31");
      assertThat(audit(rule(TREATY, from("1970"), 2), third, first, second).assessments())
          .extracting(TermAssessment::tenure)
          .containsExactly(first, second, third);
    }

    @Test
    void areNoneWithoutTenures() {
      assertThat(audit(rule(TREATY, from("1970"), 2)).assessments()).isEmpty();
      assertThat(TermAudit.of(Catalog.builder().build(), HEAD, day("2026-11-24")).assessments())
          .isEmpty();
    }

    @Test
    void areNoneInAnOfficeForWhichNoAccountHasARule() {
      OfficeId deputy = OfficeId.of("deputy");
      Catalog whole =
          catalog()
              .add(office(deputy, from("1900"), 1))
              .add(rule(SCHOOL, from("1970"), 2))
              .add(tenure(deputy, "Budi", "alfa", "1980-01-01").build())
              .add(tenureOf("Ani", "1980-01-01", "1980-12-31"))
              .build();
      Catalog treaties = whole.accordingTo(SourceKind.TREATY);
      assertThat(TermAudit.of(treaties, deputy, day("2100-01-01")).assessments()).isEmpty();
      assertOutcome(only(audit(treaties)), NOT_DETERMINABLE);
    }

    @Test
    void areOfACatalogueOfAllDays() {
      Catalog account = catalog().build().accordingTo(SourceKind.TREATY).on(day("1985-01-01"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> audit(account))
          .withMessage(
              "account: expected a catalogue of all days, since each tenure is held against the rule"
                  + " of its own first day, but was \""
                  + account
                  + "\"");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void areNeverOfNull() {
      Catalog account = catalog().build();
      assertThatNullPointerException()
          .isThrownBy(() -> TermAudit.of(null, HEAD, day("2026-11-24")))
          .withMessage("account");
      assertThatNullPointerException()
          .isThrownBy(() -> TermAudit.of(account, null, day("2026-11-24")))
          .withMessage("office");
      assertThatNullPointerException()
          .isThrownBy(() -> TermAudit.of(account, HEAD, null))
          .withMessage("today");
    }
  }

  @Nested
  class TwoRulesOnADay {
    private final TermRule rotating = rule(TREATY, from("1970"), 2);

    private TermRule open(String first, String until) {
      return ruleOf(TREATY, between(first, until), Renewal.notStated(), Selection.OPEN_RECRUITMENT)
          .base(Period.ofYears(3))
          .extension(Extension.notStated())
          .build();
    }

    @Test
    void areRefusedOnTheFirstDayOfATenure() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  audit(
                          rotating,
                          open("1980-07-01", "1980-07-02"),
                          tenureOf("Ani", "1980-07-01", "1982-06-30"))
                      .assessments())
          .withMessage(
              "account: expected at most one rule for the office head on 1980-07-01 but found"
                  + " [head: 2 years, not extendable, by rotation (from 1970), head: 3 years,"
                  + " extension not stated, by open recruitment (1980-07-01 to 1980-07-01)]; choose"
                  + " an account with catalog.accordingTo(..), or one rule with"
                  + " termRules().selectingBy(..) and assess each tenure by TermAssessment.of(..)")
          .withCauseInstanceOf(UnexpectedCountException.class);
    }

    @Test
    void areRefusedOnTheLastDayOfATenure() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  audit(
                          rotating,
                          open("1982-06-30", "1982-07-01"),
                          tenureOf("Ani", "1980-07-01", "1982-06-30"))
                      .assessments())
          .withMessageContaining("for the office head on 1982-06-30 but found");
    }

    @Test
    void doNotMatterOnADayBetween() {
      assertOutcome(
          only(
              audit(
                  rotating,
                  open("1980-07-02", "1982-06-30"),
                  tenureOf("Ani", "1980-07-01", "1982-06-30"))),
          FULL_TERM);
    }

    @Test
    void doNotMatterOnALastDayThatIsNotPast() {
      Catalog account =
          catalog()
              .add(rotating)
              .add(open("1982-06-30", "1982-07-01"))
              .add(tenureOf("Ani", "1980-07-01", "1982-06-30"))
              .build();
      assertOutcome(only(TermAudit.of(account, HEAD, day("1982-06-30"))), RUNNING);
    }

    @Test
    void areOneWhereOneWayOfSelectionIsAssessedAlone() {
      Catalog account =
          catalog()
              .add(rotating)
              .add(open("1980-07-01", "1980-07-02"))
              .add(tenureOf("Ani", "1980-07-01", "1982-06-30"))
              .build();
      TermRule chosen =
          account.termRules().of(HEAD).selectingBy(Selection.ROTATION).on(day("1980-07-01")).only();
      assertOutcome(
          TermAssessment.of(account.tenures().only(), chosen, day("2100-01-01")), FULL_TERM);
    }
  }

  @Nested
  class AnotherRuleAtTheEnd {
    private final TermRule old = rule(TREATY, between("1970-01-01", "1982-06-30"), 2);
    private final TermRule changed = rule(TREATY, from("1982-06-30"), 3);

    @Test
    void isNamedFromItsFirstDay() {
      TermAssessment assessment =
          only(audit(old, changed, tenureOf("Ani", "1980-07-01", "1982-06-30")));
      assertOutcome(assessment, FULL_TERM);
      assertThat(assessment.rule()).contains(old);
      assertThat(english(assessment.reasons()))
          .endsWith(
              "When the tenure ended, on 30 June 1982, another rule was in force:"
                  + " 3 years, not extendable.");
      assertThat(indonesian(assessment.reasons()))
          .endsWith(
              "Ketika masa menjabat berakhir pada 30 Juni 1982, berlaku aturan"
                  + " lain: 3 tahun, tidak dapat diperpanjang.");
    }

    @Test
    void isNotNamedForATenureThatEndedTheDayBefore() {
      assertThat(
              english(
                  only(audit(old, changed, tenureOf("Ani", "1980-07-01", "1982-06-29"))).reasons()))
          .noneMatch(sentence -> sentence.contains("another rule"));
    }

    @Test
    void isNotNamedAsLongAsTheTenureRuns() {
      Catalog account =
          catalog().add(old).add(changed).add(tenureOf("Ani", "1980-07-01", "1982-06-30")).build();
      assertThat(english(only(TermAudit.of(account, HEAD, day("1982-06-30"))).reasons()))
          .noneMatch(sentence -> sentence.contains("another rule"));
      assertThat(english(only(TermAudit.of(account, HEAD, day("1982-07-01"))).reasons()))
          .anyMatch(sentence -> sentence.contains("another rule"));
    }

    @Test
    void isNotNamedWhereThereIsNone() {
      assertThat(english(only(audit(old, tenureOf("Ani", "1980-07-01", "1982-06-30"))).reasons()))
          .noneMatch(sentence -> sentence.contains("another rule"));
    }

    @Test
    void isNamedWithNoDayWhereTheDayOfTheEndIsNotKnown() {
      TermAssessment assessment =
          only(
              audit(
                  rule(TREATY, between("1970-01-01", "1981-01-01"), 2),
                  rule(TREATY, from("1981-01-01"), 3),
                  tenureOf("Ani", "1980-07-01", "1985")));
      assertThat(english(assessment.reasons())).noneMatch(it -> it.contains("another rule"));
    }
  }

  @Nested
  class RulesThatChangedInAMonth {
    private final TermRule old = rule(TREATY, between("1976-02-24", "1985-07"), 2);
    private final TermRule changed = rule(TREATY, from("1985-07"), 3);

    @Test
    void leaveATenureOfThatMonthUndeterminedWhereTheyDisagree() {
      TermAssessment assessment =
          only(audit(old, changed, tenureOf("Ani", "1985-07-05", "1987-07-04")));
      assertOutcome(assessment, NOT_DETERMINABLE);
      assertThat(assessment.rule()).contains(changed);
      assertThat(english(assessment.reasons()))
          .containsExactly(
              "It is not known which rule was in force on the first day: the one of 3 years (not"
                  + " extendable) or the one of 2 years (not extendable).");
      assertThat(indonesian(assessment.reasons()))
          .containsExactly(
              "Tidak diketahui aturan mana yang berlaku pada hari pertama: aturan 3 tahun (tidak"
                  + " dapat diperpanjang) atau aturan 2 tahun (tidak dapat diperpanjang).");
      assertThat(assessment.reasons().get(0).citations()).containsExactly(cite(TREATY));
    }

    @Test
    void doSoFromTheFirstDayOfTheMonthToTheLast() {
      for (String firstDay : ImmutableList.of("1985-07-01", "1985-07-31")) {
        String lastDay = day(firstDay).plusYears(2).minusDays(1).toString();
        assertOutcome(
            only(audit(old, changed, tenureOf("Ani", firstDay, lastDay))), NOT_DETERMINABLE);
      }
    }

    @Test
    void decideOutsideTheMonth() {
      assertOutcome(
          only(audit(old, changed, tenureOf("Ani", "1985-06-30", "1987-06-29"))), FULL_TERM);
      assertOutcome(
          only(audit(old, changed, tenureOf("Ani", "1985-08-01", "1988-07-31"))), FULL_TERM);
    }

    @Test
    void determineATenureForWhichBothGiveTheSame() {
      TermAssessment early = only(audit(old, changed, tenureOf("Ani", "1985-07-05", "1986-07-04")));
      assertThat(early.outcome()).isEqualTo(ENDED_EARLY);
    }

    @Test
    void giveNoNumberOfDaysWhereTheyGiveDifferentOnes() {
      TermAssessment early = only(audit(old, changed, tenureOf("Ani", "1985-07-05", "1986-07-04")));
      assertOutcome(early, ENDED_EARLY);
      assertThat(english(early.reasons())).noneMatch(sentence -> sentence.contains("731 days"));
    }

    @Test
    void giveTheNumberOfDaysWhereTheyGiveTheSame() {
      TermRule notStated =
          ruleOf(TREATY, from("1985-07"))
              .base(Period.ofYears(2))
              .extension(Extension.notStated())
              .build();
      assertShort(only(audit(old, notStated, tenureOf("Ani", "1985-07-05", "1987-07-03"))), 1);
    }

    @Test
    void leaveATenureOfWhichOnlyTheYearIsKnownUndetermined() {
      assertOutcome(
          only(audit(old, changed, tenureOf("Ani", "1985", "1988-06-30"))), NOT_DETERMINABLE);
    }

    @Test
    void oneRuleAloneDecidesFromTheMonthInWhichItBegan() {
      assertOutcome(only(audit(changed, tenureOf("Ani", "1985-07-05", "1988-07-04"))), FULL_TERM);
    }
  }

  @Nested
  class RulesThatChangedOnADayOfAYear {
    private final TermRule first = rule(TREATY, between("1970-01-01", "1985-03-01"), 2);
    private final TermRule second = rule(TREATY, between("1985-03-01", "1985-10-01"), 5);
    private final TermRule third = rule(TREATY, from("1985-10-01"), 2);

    @Test
    void leaveATenureThatBeganInThatYearUndeterminedWhereTheyDisagree() {
      TermRule sinceMarch = rule(TREATY, from("1985-03-01"), 5);
      TermAssessment assessment =
          only(audit(first, sinceMarch, tenureOf("Ani", "1985", "1988-06-30")));
      assertOutcome(assessment, NOT_DETERMINABLE);
      assertThat(english(assessment.reasons()))
          .anyMatch(sentence -> sentence.startsWith("It is not known which rule"));
    }

    @Test
    void countEvenIfTheyBeganAndEndedWithinTheYear() {
      assertOutcome(
          only(audit(first, second, third, tenureOf("Ani", "1985", "1988-06-30"))),
          NOT_DETERMINABLE);
    }

    @Test
    void determineATenureForWhichTheyAgree() {
      assertOutcome(only(audit(first, second, tenureOf("Ani", "1985", "1986-06-30"))), ENDED_EARLY);
      assertOutcome(
          only(audit(first, second, tenureOf("Ani", "1985", "1995-06-30"))), BEYOND_MAXIMUM);
    }
  }

  @Nested
  class RulesThatTheAccountDoesNotKnow {
    private final TermRule school = rule(SCHOOL, from("1970"), 2);

    private TermAssessment underTheSchoolText(Entry... others) {
      return only(
          audit(
              catalog()
                  .add(school)
                  .addAll(ImmutableList.copyOf(others))
                  .add(tenureOf("Ani", "1985-07-05", "1987-07-04"))
                  .build()
                  .accordingTo(SourceKind.SCHOOL_TEXT)));
    }

    @Test
    void areNamedWhereTheTreatiesHadAnotherLength() {
      TermAssessment assessment =
          underTheSchoolText(rule(TREATY, between("1985-07-05", "1985-07-06"), 3));
      assertOutcome(assessment, FULL_TERM);
      assertThat(english(assessment.reasons()))
          .endsWith(
              "This account knows one rule only; by 5 July 1985 the treaties had"
                  + " another: 3 years, not extendable.");
      assertThat(indonesian(assessment.reasons()))
          .endsWith(
              "Sumber ini hanya mengenal satu aturan; pada 5 Juli 1985 perjanjian"
                  + " sudah memuat aturan lain: 3 tahun, tidak dapat diperpanjang.");
      assertThat(assessment.reasons().get(assessment.reasons().size() - 1).citations())
          .containsExactly(cite(SCHOOL), cite(TREATY));
    }

    @Test
    void areNotNamedWhereTheTreatiesHadTheSameLength() {
      assertThat(english(underTheSchoolText(rule(TREATY, from("1970"), 2)).reasons()))
          .noneMatch(sentence -> sentence.contains("treaties"));
    }

    @Test
    void areNotNamedWhereTheTreatiesChangedItLater() {
      assertThat(english(underTheSchoolText(rule(TREATY, from("1985-07-06"), 3)).reasons()))
          .noneMatch(sentence -> sentence.contains("treaties"));
    }

    @Test
    void areNotNamedWhereTheyAreNoTreaties() {
      assertThat(english(underTheSchoolText(rule(LIST, from("1970"), 3)).reasons()))
          .noneMatch(sentence -> sentence.contains("treaties"));
    }

    @Test
    void areNamedToAnAccountThatKnowsOtherChanges() {
      TermAssessment assessment =
          underTheSchoolText(
              rule(SCHOOL, between("1960", "1970"), 1), rule(TREATY, from("1980"), 3));
      assertThat(english(assessment.reasons()))
          .endsWith(
              "This account does not say that by 5 July 1985 the treaties had"
                  + " another rule: 3 years, not extendable.");
      assertThat(indonesian(assessment.reasons()))
          .endsWith(
              "Sumber ini tidak menyebut bahwa pada 5 Juli 1985 perjanjian sudah"
                  + " memuat aturan lain: 3 tahun, tidak dapat diperpanjang.");
    }

    @Test
    void areNotNamedWhereBothSourcesTellThem() {
      TermRule ofBoth =
          ruleOf(TREATY, from("1985-07-05"))
              .base(Period.ofYears(3))
              .extension(Extension.none())
              .addCitations(cite(SCHOOL))
              .build();
      TermAssessment assessment =
          only(
              audit(
                  catalog()
                      .add(rule(SCHOOL, between("1970", "1985-07-05"), 2))
                      .add(ofBoth)
                      .add(tenureOf("Ani", "1985-07-05", "1988-07-04"))
                      .build()
                      .accordingTo(SourceKind.SCHOOL_TEXT)));
      assertOutcome(assessment, FULL_TERM);
      assertThat(english(assessment.reasons()))
          .noneMatch(sentence -> sentence.contains("treaties"));
    }
  }

  @Nested
  class CompletedTurns {
    private final TermRule rule = rule(TREATY, from("1970"), 2);
    private final Tenure predecessor =
        tenure(HEAD, "Ani", "alfa", "1980-07-01")
            .publishedEnd(PartialDate.parse("1981-06-30"))
            .ordinal(1)
            .build();

    private Tenure completing(String publishedEnd) {
      return tenure(HEAD, "Budi", "alfa", "1981-07-01")
          .publishedEnd(PartialDate.parse(publishedEnd))
          .completesTurnOf(1)
          .build();
    }

    private ImmutableList<Reason> reasons(Entry... entries) {
      ImmutableList<TermAssessment> assessments = audit(entries).assessments();
      TermAssessment last = assessments.get(assessments.size() - 1);
      assertOutcome(last, COMPLETED_PREDECESSORS_TURN);
      return last.reasons();
    }

    @Test
    void mayEndBeforeTheTurnDoes() {
      assertThat(english(reasons(rule, predecessor, completing("1982-06-28"))))
          .endsWith(
              "The turn of Ani: 1 July 1980 + 2 years = 1 July 1982, so its last day was 30 June"
                  + " 1982.",
              "This tenure ended on 28 June 1982, 2 days before the end of that turn.");
      assertThat(indonesian(reasons(rule, predecessor, completing("1982-06-28"))))
          .endsWith(
              "Giliran Ani: 1 Juli 1980 + 2 tahun = 1 Juli 1982, jadi hari terakhirnya ialah 30 Juni"
                  + " 1982.",
              "Masa menjabat ini berakhir pada 28 Juni 1982, 2 hari sebelum akhir giliran itu.");
    }

    @Test
    void mayEndWithTheTurn() {
      ImmutableList<Reason> reasons = reasons(rule, predecessor, completing("1982-06-30"));
      assertThat(english(reasons)).endsWith("This tenure ended on the same day.");
      assertThat(indonesian(reasons)).endsWith("Masa menjabat ini berakhir pada hari yang sama.");
    }

    @Test
    void mayEndAfterTheTurn() {
      assertThat(english(reasons(rule, predecessor, completing("1982-07-01"))))
          .endsWith("This tenure ended on 1 July 1982, 1 day after the end of that turn.");
    }

    @Test
    void areReckonedUnderTheRuleOfThePredecessor() {
      TermRule changed = rule(TREATY, from("1981-01-01"), 5);
      assertThat(
              english(
                  reasons(
                      rule(TREATY, between("1970", "1981-01-01"), 2),
                      changed,
                      predecessor,
                      completing("1982-07-01"))))
          .anyMatch(it -> it.contains("1 July 1980 + 2 years = 1 July 1982"));
    }

    @Test
    void areNotHeldAgainstATurnWithoutARule() {
      assertThat(
              english(
                  reasons(
                      rule(TREATY, from("1981-01-01"), 2), predecessor, completing("1982-07-01"))))
          .noneMatch(it -> it.startsWith("The turn of"));
    }

    @Test
    void areNotHeldAgainstATurnWhoseFirstDayIsNotKnown() {
      Tenure sinceAMonth =
          tenure(HEAD, "Ani", "alfa", "1980-07")
              .publishedEnd(PartialDate.parse("1981-06-30"))
              .ordinal(1)
              .build();
      assertThat(english(reasons(rule, sinceAMonth, completing("1982-07-01"))))
          .noneMatch(it -> it.startsWith("The turn of"));
    }

    @Test
    void areNotHeldAgainstATurnAsLongAsTheyRun() {
      Catalog account = catalog().add(rule).add(predecessor).add(completing("1982-07-01")).build();
      TermAssessment running = TermAudit.of(account, HEAD, day("1982-07-01")).assessments().get(1);
      assertOutcome(running, RUNNING);
      assertThat(english(running.reasons())).noneMatch(it -> it.startsWith("The turn of"));
    }

    @Test
    void areOfTheTenureWithThatNumber() {
      Tenure second =
          tenure(HEAD, "Citra", "alfa", "1975-07-01")
              .publishedEnd(PartialDate.parse("1977-06-30"))
              .ordinal(2)
              .build();
      assertThat(english(reasons(rule, second, predecessor, completing("1982-07-01"))))
          .anyMatch(it -> it.startsWith("The turn of Ani"));
    }

    @Test
    void areHeldAgainstNoDayWhereTheEndIsNotKnownToTheDay() {
      assertThat(english(reasons(rule, predecessor, completing("1982-08"))))
          .noneMatch(it -> it.contains("July 1982, "));
    }
  }

  @Nested
  class OfficesThatStatesHold {
    private final OfficeId chair = OfficeId.of("chair");

    private Tenure held(String state, String firstDay, String lastDay) {
      return Tenure.builder()
          .office(chair)
          .memberState(MemberStateId.of(state))
          .firstDay(PartialDate.parse(firstDay))
          .publishedEnd(PartialDate.parse(lastDay))
          .addCitations(cite(LIST))
          .build();
    }

    private TermAudit auditOfTheChair(Entry... more) {
      return TermAudit.of(
          catalog()
              .add(office(chair, from("1900"), 1))
              .add(held("alfa", "1980-01-01", "1980-12-31"))
              .add(held("alfa", "1981-02-01", "1981-12-31"))
              .addAll(ImmutableList.copyOf(more))
              .build(),
          chair,
          day("2100-01-01"));
    }

    @Test
    void haveNoRenewals() {
      assertThat(auditOfTheChair().renewals()).isEmpty();
    }

    @Test
    void areNotAssessedWithoutARuleAndHaveNoTurns() {
      assertThat(auditOfTheChair().assessments()).isEmpty();
      assertThat(auditOfTheChair().successions())
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.agreement()).isEqualTo(Agreement.NOT_GOVERNED);
                assertThat(it.text().indonesian())
                    .isEqualTo(
                        "1 Februari 1981: sumber ini tidak memuat aturan. Jika bergilir, saat itu"
                            + " giliran terjemahan Alfa; jabatan itu jatuh kepada terjemahan"
                            + " Alfa.");
              })
          .hasToString("alfa after alfa, due alfa: NOT_GOVERNED");
    }

    @Test
    void nameTheStateInASentence() {
      assertThat(auditOfTheChair().vacancies())
          .singleElement()
          .satisfies(
              it ->
                  assertThat(it.text())
                      .isEqualTo(
                          LocalizedText.of(
                              "No holder is recorded for 1 January 1981 to 31 January 1981, between"
                                  + " two tenures of Alfa.",
                              "Tidak ada yang tercatat menjabat antara dua masa menjabat"
                                  + " terjemahan Alfa: 1 Januari 1981 sampai 31 Januari 1981.")))
          .hasToString("1981-01-01 to 1981-01-31, between alfa and alfa");
    }

    private final TermRule aYear =
        TermRule.builder()
            .office(chair)
            .base(Period.ofYears(1))
            .extension(Extension.none())
            .renewal(Renewal.notStated())
            .selection(Selection.ROTATION)
            .period(from("1900"))
            .addCitations(cite(TREATY))
            .build();

    @Test
    void haveACapitalForTheArticleAtTheBeginningOfASentence() {
      TermAudit audit =
          auditOfTheChair(
              aYear, state("Isles", "1970", "the"), held("bravo", "1982-01-01", "1982-12-31"));
      assertThat(audit.assessments().get(2).text())
          .isEqualTo(
              LocalizedText.of(
                  "The Isles, 1 January 1982 to 31 December 1982: full term.",
                  "terjemahan Isles, 1 Januari 1982 sampai 31 Desember 1982: masa jabatan penuh."));
      assertThat(audit.successions().get(1).text().english())
          .contains("and the Isles took it")
          .doesNotContain("The Isles");
    }

    @Test
    void areAssessedUnderARule() {
      TermAudit audit = auditOfTheChair(aYear);
      assertThat(audit.assessments())
          .extracting(TermAssessment::outcome)
          .containsExactly(FULL_TERM, ENDED_EARLY);
      assertThat(audit.assessments().get(0).text().indonesian())
          .isEqualTo(
              "terjemahan Alfa, 1 Januari 1980 sampai 31 Desember 1980: masa jabatan penuh.");
      assertThat(
              TermAssessment.of(audit.assessments().get(0).tenure(), aYear, day("2100-01-01"))
                  .text()
                  .english())
          .isEqualTo("alfa, 1 January 1980 to 31 December 1980: full term.");
      assertThat(audit.successions().get(0).agreement()).isEqualTo(Agreement.MATCHES);
    }

    @Test
    void haveTheNewestNameOfAStateWithItsArticle() {
      Catalog renamed =
          catalog()
              .add(office(chair, from("1900"), 1))
              .add(state("Before", "1950", "the"))
              .add(state("New", "1990", "the"))
              .add(state("Old", "1970", "the"))
              .add(held("bravo", "1980-01-01", "1980-12-31"))
              .add(held("bravo", "1981-02-01", "1981-12-31"))
              .build();
      assertThat(TermAudit.of(renamed, chair, day("2100-01-01")).vacancies())
          .singleElement()
          .satisfies(
              it -> assertThat(it.text().english()).endsWith(", between two tenures of the New."));
    }

    private static final ImmutableMap<String, Source> SOURCES =
        ImmutableMap.of("1950", SCHOOL, "1970", LIST, "1990", TREATY);

    private MemberState state(String name, String joined, String article) {
      return MemberState.builder()
          .id(MemberStateId.of("bravo"))
          .alpha2("BB")
          .alpha3("BBB")
          .name(Sample.text(name))
          .article(article)
          .officialName(LocalizedText.of("Republic of " + name, "Republik " + name))
          .capital(LocalizedText.of("City", "Kota"))
          .joined(PartialDate.parse(joined))
          .addCitations(cite(SOURCES.get(joined)))
          .build();
    }
  }

  @Nested
  class Renewals {
    private TermRule renewable(Renewal renewal) {
      return ruleOf(TREATY, from("1970"), renewal, Selection.ROTATION)
          .base(Period.ofYears(2))
          .extension(Extension.none())
          .build();
    }

    private ImmutableList<FurtherTerm> of(Renewal renewal) {
      return audit(
              renewable(renewal),
              tenureOf("Ani", "1980-01-01", "1981-12-31"),
              tenureOf("Budi", "1982-01-01", "1983-12-31"),
              tenureOf("Ani", "1984-01-01", "1985-12-31"),
              tenureOf("Ani", "1990-01-01", "1991-12-31"))
          .renewals();
    }

    @Test
    void areBarredWhereTheRuleAllowsNone() {
      assertThat(of(Renewal.none()))
          .extracting(
              it -> it.tenure().firstDay().toString(), FurtherTerm::term, FurtherTerm::permission)
          .containsExactly(tuple("1984-01-01", 2, BARRED), tuple("1990-01-01", 3, BARRED));
    }

    @Test
    void areAllowedOnceWhereTheRuleAllowsOne() {
      assertThat(of(Renewal.once(Period.ofYears(2))))
          .extracting(
              it -> it.tenure().firstDay().toString(), FurtherTerm::term, FurtherTerm::permission)
          .containsExactly(tuple("1984-01-01", 2, ALLOWED), tuple("1990-01-01", 3, BARRED));
    }

    @Test
    void areNeitherWhereTheRuleDoesNotSay() {
      assertThat(of(Renewal.notStated()))
          .extracting(FurtherTerm::term, FurtherTerm::permission)
          .containsExactly(tuple(2, NOT_STATED), tuple(3, NOT_STATED));
    }

    @Test
    void sayWhy() {
      Reason allowed = of(Renewal.once(Period.ofYears(2))).get(0).reason();
      assertThat(allowed.text().english())
          .isEqualTo(
              "This is the 2nd tenure of Ani in this office. The rule allows it: renewable once for"
                  + " 2 years.");
      assertThat(allowed.text().indonesian())
          .isEqualTo(
              "Ani memegang jabatan ini untuk kali ke-2. Aturan mengizinkannya:"
                  + " dapat diperbarui sekali untuk 2 tahun.");
      assertThat(allowed.citations()).containsExactly(cite(TREATY), cite(LIST));
      assertThat(of(Renewal.once(Period.ofYears(2))).get(0))
          .hasToString("term 2 of Ani (1984-01-01 to 1985-12-31): ALLOWED");
    }

    /** Not "bars it: renewable", which would say yes and no in one breath. */
    @Test
    void sayThatOneRenewalIsAllThereIs() {
      Reason barred = of(Renewal.once(Period.ofYears(2))).get(1).reason();
      assertThat(barred.text().english())
          .isEqualTo(
              "This is the 3rd tenure of Ani in this office. The rule bars it, since it allows no"
                  + " more than one renewal.");
      assertThat(barred.text().indonesian())
          .isEqualTo(
              "Ani memegang jabatan ini untuk kali ke-3. Aturan tidak mengizinkannya karena masa"
                  + " jabatan hanya dapat diperbarui sekali.");
    }

    @Test
    void areNoneOfDifferentPersons() {
      assertThat(
              audit(
                      renewable(Renewal.none()),
                      tenureOf("Ani", "1980-01-01", "1981-12-31"),
                      tenureOf("Budi", "1982-01-01", "1983-12-31"))
                  .renewals())
          .isEmpty();
    }

    @Test
    void areNoneOfATenureInAnotherOffice() {
      OfficeId deputy = OfficeId.of("deputy");
      assertThat(
              audit(
                      renewable(Renewal.none()),
                      office(deputy, from("1900"), 1),
                      tenure(deputy, "Ani", "alfa", "1975-01-01")
                          .publishedEnd(PartialDate.parse("1977-12-31"))
                          .build(),
                      tenureOf("Ani", "1980-01-01", "1981-12-31"))
                  .renewals())
          .isEmpty();
    }

    @Test
    void followAtOnceToo() {
      assertThat(
              audit(
                      renewable(Renewal.none()),
                      tenureOf("Ani", "1980-01-01", "1981-12-31"),
                      tenureOf("Ani", "1982-01-01", "1983-12-31"))
                  .renewals())
          .extracting(FurtherTerm::permission)
          .containsExactly(BARRED);
    }

    @Test
    void areJudgedByTheRuleInForceOnTheFirstDayOfTheFurtherTerm() {
      TermRule once =
          ruleOf(
                  TREATY,
                  between("1970", "1984-01-01"),
                  Renewal.once(Period.ofYears(2)),
                  Selection.ROTATION)
              .base(Period.ofYears(2))
              .extension(Extension.none())
              .build();
      TermRule none =
          ruleOf(TREATY, from("1984-01-01"), Renewal.none(), Selection.ROTATION)
              .base(Period.ofYears(2))
              .extension(Extension.none())
              .build();
      Tenure first = tenureOf("Ani", "1980-01-01", "1981-12-31");
      assertThat(audit(once, none, first, tenureOf("Ani", "1983-12-31", "1985-12-30")).renewals())
          .extracting(FurtherTerm::permission)
          .containsExactly(ALLOWED);
      assertThat(audit(once, none, first, tenureOf("Ani", "1984-01-01", "1985-12-31")).renewals())
          .extracting(FurtherTerm::permission)
          .containsExactly(BARRED);
    }

    @Test
    void areNotStatedWhereTheAccountHasNoRule() {
      FurtherTerm further =
          audit(
                  tenureOf("Ani", "1980-01-01", "1981-12-31"),
                  tenureOf("Ani", "1982-01-01", "1983-12-31"))
              .renewals()
              .get(0);
      assertThat(further.permission()).isEqualTo(NOT_STATED);
      assertThat(further.reason().citations()).containsExactly(cite(LIST));
    }

    @Test
    void doNotSayThatARuleSaysAnythingWhereThereIsNone() {
      FurtherTerm further =
          audit(
                  tenureOf("Ani", "1980-01-01", "1981-12-31"),
                  tenureOf("Ani", "1982-01-01", "1983-12-31"))
              .renewals()
              .get(0);
      assertThat(further.text().english())
          .isEqualTo(
              "This is the 2nd tenure of Ani in this office. This account has no rule for 1 January"
                  + " 1982.");
    }

    @Test
    void areOfThePersonWhateverTheSpellingOfTheName() {
      assertThat(
              audit(
                      renewable(Renewal.none()),
                      tenureOf("Ani", "1980-01-01", "1981-12-31"),
                      tenureOf("ANI", "1982-01-01", "1983-12-31"))
                  .renewals())
          .extracting(it -> it.reason().text().english())
          .containsExactly(
              "This is the 2nd tenure of ANI in this office. The rule bars it: non-renewable.");
    }
  }
}
