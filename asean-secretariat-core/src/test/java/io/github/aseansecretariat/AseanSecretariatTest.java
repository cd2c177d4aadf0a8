package io.github.aseansecretariat;

import static io.github.aseansecretariat.model.InstitutionId.ASEAN_COORDINATING_COUNCIL;
import static io.github.aseansecretariat.model.InstitutionId.ASEAN_SECRETARIAT;
import static io.github.aseansecretariat.model.InstitutionId.ASEAN_STANDING_COMMITTEE;
import static io.github.aseansecretariat.model.InstitutionId.MINISTRY_OF_FOREIGN_AFFAIRS_INDONESIA;
import static io.github.aseansecretariat.model.InstitutionId.NATIONAL_SECRETARIAT_INDONESIA;
import static io.github.aseansecretariat.model.MemberStateId.INDONESIA;
import static io.github.aseansecretariat.model.MemberStateId.MALAYSIA;
import static io.github.aseansecretariat.model.MemberStateId.PHILIPPINES;
import static io.github.aseansecretariat.model.MemberStateId.SINGAPORE;
import static io.github.aseansecretariat.model.MemberStateId.THAILAND;
import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.Locator;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Explanation;
import io.github.aseansecretariat.query.TenureQuery;
import io.github.aseansecretariat.query.UnexpectedCountException;
import io.github.aseansecretariat.term.Agreement;
import io.github.aseansecretariat.term.Succession;
import io.github.aseansecretariat.term.TermAudit;
import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AseanSecretariatTest {
  private final Catalog asean = AseanSecretariat.catalog();
  private final Catalog school = asean.accordingTo(SourceKind.SCHOOL_TEXT);
  private final Catalog treaty = asean.accordingTo(SourceKind.TREATY);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void everyThreadGetsTheSameCatalog() throws Exception {
    int threads = 4;
    CyclicBarrier start = new CyclicBarrier(threads);
    Callable<Catalog> call =
        () -> {
          start.await();
          return AseanSecretariat.catalog();
        };
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Catalog>> calls = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        calls.add(executor.submit(call));
      }
      for (Future<Catalog> found : calls) {
        assertThat(found.get()).isSameAs(asean);
      }
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void theCatalogIsNotRestricted() {
    assertThat(asean.unrestricted()).isSameAs(asean);
  }

  @Nested
  class WhatTheSchoolTextSays {
    private TermRule rule() {
      return school.termRules().of(SECRETARY_GENERAL).only();
    }

    private StaffComposition staff() {
      return school.staff().of(ASEAN_SECRETARIAT).only();
    }

    @Test
    void theTermIsTwoYears() {
      assertThat(rule().base()).isEqualTo(Period.ofYears(2));
    }

    @Test
    void theTermIsExtendableToThreeYears() {
      assertThat(rule().extension().maximum()).contains(Period.ofYears(3));
    }

    @Test
    void theHolderIsChosenByRotation() {
      assertThat(rule().selection()).isEqualTo(Selection.ROTATION);
    }

    @Test
    void theSecretariatHasFourNumberedDuties() {
      assertThat(school.duties().of(ASEAN_SECRETARIAT).count()).isEqualTo(4);
      assertThat(school.duties().of(ASEAN_SECRETARIAT).list())
          .extracting(Duty::number)
          .containsExactly(1, 2, 3, 4);
    }

    @Test
    void indonesiasNationalSecretariatHasSixDuties() {
      assertThat(school.duties().of(NATIONAL_SECRETARIAT_INDONESIA).count()).isEqualTo(6);
    }

    @Test
    void theChannelOfCommunicationIsTheFourthDuty() {
      assertThat(school.duties().mentioning("SALURAN komunikasi").only().number()).isEqualTo(4);
    }

    @Test
    void sevenStaffAreOfACategoryThatTheTextDoesNotName() {
      assertThat(staff().headcount(StaffCategory.UNSPECIFIED)).isEqualTo(Headcount.exactly(7));
      assertThat(staff().headcount(StaffCategory.SECONDED)).isEqualTo(Headcount.unspecified());
    }

    @Test
    void theNumberOfLocalStaffIsUnspecified() {
      assertThat(staff().headcount(StaffCategory.LOCAL)).isEqualTo(Headcount.unspecified());
    }

    @Test
    void indonesiasNationalSecretariatBeganOnTheFifthOfDecember1967() {
      assertThat(
              school.institutions().with(NATIONAL_SECRETARIAT_INDONESIA).only().period().firstDay())
          .contains(LocalDate.of(1967, 12, 5));
    }

    @Test
    void indonesiasNationalSecretariatIsPartOfTheDepartmentOfForeignAffairs() {
      assertThat(school.institutions().with(NATIONAL_SECRETARIAT_INDONESIA).only().parent())
          .contains(MINISTRY_OF_FOREIGN_AFFAIRS_INDONESIA);
      assertThat(
              school
                  .institutions()
                  .with(MINISTRY_OF_FOREIGN_AFFAIRS_INDONESIA)
                  .only()
                  .name()
                  .english())
          .isEqualTo("Department of Foreign Affairs of Indonesia");
    }

    @Test
    void theSecretariatHasAnIndonesianName() {
      assertThat(
              school.institutions().with(ASEAN_SECRETARIAT).only().name().in(Languages.INDONESIAN))
          .isEqualTo("Sekretariat ASEAN");
    }

    @Test
    void theSecretariatSitsInJakarta() {
      assertThat(
              school
                  .institutions()
                  .with(ASEAN_SECRETARIAT)
                  .only()
                  .seat()
                  .map(LocalizedText::english))
          .contains("Jakarta, Indonesia");
    }

    @Test
    void nothingIsSaidOfATermBefore1976AndTheExplanationNamesDayAndNextRule() {
      Explanation explanation =
          school.termRules().of(SECRETARY_GENERAL).on(LocalDate.of(1970, 1, 1)).explain();
      assertThat(explanation.emptiedBy().map(Explanation.Step::words)).contains("on 1970-01-01");
      assertThat(explanation.lastBefore()).isEmpty();
      assertThat(explanation.nextAfter())
          .contains("secretary-general: 2 years, extendable to 3 years, by rotation (from 1976)");
    }
  }

  @Nested
  class Members {
    @Test
    void atTheStartOf1996ThereAreSeven() {
      assertThat(asean.members().on(LocalDate.of(1996, 1, 1)).count()).isEqualTo(7);
    }

    @Test
    void theDayBeforeTimorLesteJoinsThereAreTen() {
      assertThat(asean.members().on(LocalDate.of(2025, 10, 25)).count()).isEqualTo(10);
    }

    @Test
    void theDayTimorLesteJoinsThereAreEleven() {
      assertThat(asean.members().on(LocalDate.of(2025, 10, 26)).count()).isEqualTo(11);
    }

    @Test
    void theFiveFoundersComeInAlphabeticalOrder() {
      assertThat(asean.members().founders().list())
          .extracting(MemberState::id)
          .containsExactly(INDONESIA, MALAYSIA, PHILIPPINES, SINGAPORE, THAILAND);
    }
  }

  @Test
  void theNameOfIndonesiasNationalSecretariatIsThereInIndonesian() {
    assertThat(asean.nameOf(NATIONAL_SECRETARIAT_INDONESIA).in(Languages.INDONESIAN))
        .isEqualTo("Sekretariat Nasional ASEAN-Indonesia");
  }

  @Test
  void theDutiesOfTwoBearersOnADayComeWithOneQuestion() {
    assertThat(
            asean
                .duties()
                .either(d -> d.of(ASEAN_SECRETARIAT), d -> d.of(NATIONAL_SECRETARIAT_INDONESIA))
                .on(day("1976-02-23"))
                .list())
        .extracting(duty -> duty.bearer() + " " + duty.number())
        .containsExactly(
            "national-secretariat-indonesia 1",
            "national-secretariat-indonesia 2",
            "national-secretariat-indonesia 3",
            "national-secretariat-indonesia 4",
            "national-secretariat-indonesia 5",
            "national-secretariat-indonesia 6",
            "asean-secretariat 1",
            "asean-secretariat 2",
            "asean-secretariat 3",
            "asean-secretariat 4");
  }

  @Nested
  class TheRuleForTheSecretaryGeneral {
    private TermRule ruleOn(String day) {
      return treaty.termRules().of(SECRETARY_GENERAL).on(day(day)).only();
    }

    @Test
    void in1980ItIsTwoYearsUnderArticle3() {
      TermRule rule = ruleOn("1980-01-01");
      assertThat(rule.base()).isEqualTo(Period.ofYears(2));
      assertThat(rule.extension()).isEqualTo(Extension.notStated());
      assertThat(rule.citations())
          .extracting(Citation::locator)
          .containsExactly(Optional.of(Locator.parse("Art. 3(1)")));
    }

    @Test
    void in1986ItIsThreeYearsAsReported() {
      TermRule rule = ruleOn("1986-01-01");
      assertThat(rule.base()).isEqualTo(Period.ofYears(3));
      assertThat(rule.citations())
          .extracting(Citation::evidence)
          .containsExactly(Evidence.REPORTED);
    }

    @Test
    void in1995ItIsFiveYearsOnMeritWithAnUncappedExtension() {
      TermRule rule = ruleOn("1995-01-01");
      assertThat(rule.base()).isEqualTo(Period.ofYears(5));
      assertThat(rule.extension()).isEqualTo(Extension.uncapped());
      assertThat(rule.selection()).isEqualTo(Selection.MERIT);
    }

    @Test
    void in2020ItIsFiveYearsByRotationNeitherExtendableNorRenewable() {
      TermRule rule = ruleOn("2020-01-01");
      assertThat(rule.base()).isEqualTo(Period.ofYears(5));
      assertThat(rule.extension()).isEqualTo(Extension.none());
      assertThat(rule.renewal()).isEqualTo(Renewal.none()).hasToString("NON_RENEWABLE");
      assertThat(rule.selection()).isEqualTo(Selection.ROTATION);
    }

    @Test
    void inJuly1985ItIsCountedAsThreeYearsButTheDayIsUncertain() {
      TermRule rule = ruleOn("1985-07-05");
      assertThat(rule.base()).isEqualTo(Period.ofYears(3));
      assertThat(rule.period().isUncertainOn(day("1985-07-05"))).isTrue();
    }

    @Test
    void twoAccountsAnswerAndTheErrorShowsBothAndHowToChooseOne() {
      assertThatThrownBy(() -> asean.termRules().of(SECRETARY_GENERAL).on(day("1980-01-01")).only())
          .isInstanceOf(UnexpectedCountException.class)
          .hasMessage(
              "expected exactly one but found 2: term rules of secretary-general on 1980-01-01\n"
                  + "- secretary-general: 2 years, extendable to 3 years, by rotation (from 1976)"
                  + " [Duties of the Secretary-General (Secretariat) of ASEAN, study site text"
                  + " (2016-08), paragraph on the Secretary-General, TEXT_READ]\n"
                  + "- secretary-general: 2 years, extension not stated, by rotation"
                  + " (1976-05-21 until 1985-07)"
                  + " [Agreement on the Establishment of the ASEAN Secretariat (1976-02-24),"
                  + " Art. 3(1), TEXT_READ]\n"
                  + "different accounts answer; choose one:"
                  + " catalog.accordingTo(SourceKind.TREATY) leaves 1,"
                  + " catalog.accordingTo(SourceKind.SCHOOL_TEXT) leaves 1\n"
                  + "    7  term rules\n"
                  + "    5  of secretary-general\n"
                  + "    2  on 1980-01-01");
    }
  }

  @Nested
  class TheStaffInTheTreaties {
    private StaffComposition staffOn(String day) {
      return treaty.staff().of(ASEAN_SECRETARIAT).on(day(day)).only();
    }

    @Test
    void in1980ExactlySevenAreSecondedInFiveOfSixLines() {
      StaffComposition staff = staffOn("1980-01-01");
      assertThat(staff.headcount(StaffCategory.SECONDED)).isEqualTo(Headcount.exactly(7));
      assertThat(staff.lines())
          .hasSize(6)
          .filteredOn(line -> line.category() == StaffCategory.SECONDED)
          .hasSize(5);
    }

    @Test
    void in1985AtLeastSevenAreSeconded() {
      assertThat(staffOn("1985-01-01").headcount(StaffCategory.SECONDED))
          .isEqualTo(Headcount.atLeast(7));
    }

    @Test
    void in2000AtLeastThirtyFourAreOpenlyRecruited() {
      assertThat(staffOn("2000-01-01").headcount(StaffCategory.OPENLY_RECRUITED))
          .isEqualTo(Headcount.atLeast(34));
    }
  }

  @Nested
  class TheSecretariesGeneral {
    private TenureQuery tenures() {
      return asean.tenures().of(SECRETARY_GENERAL);
    }

    @Test
    void in1985ItIsPhanWannametheeOfThailandTheSixth() {
      Tenure tenure = tenures().on(day("1985-01-01")).only();
      assertThat(tenure.person().name()).isEqualTo("Phan Wannamethee");
      assertThat(tenure.memberState()).isEqualTo(THAILAND);
      assertThat(tenure.ordinal()).hasValue(6);
    }

    @Test
    void betweenUmarjadiAndAliThereIsNone() {
      TenureQuery inBetween = tenures().on(day("1978-07-05"));
      assertThat(inBetween.atMostOne()).isEmpty();
      assertThat(inBetween.explain().lastBefore())
          .contains("Umarjadi Njotowijono (1978-02-19 to 1978-06-30)");
      assertThat(inBetween.explain().nextAfter())
          .contains("Ali bin Abdullah (1978-07-10 to 1980-06-30)");
    }

    @Test
    void onTheHandoverDayOf1993ItIsTheSuccessor() {
      assertThat(tenures().on(day("1993-01-01")).only().person().name()).isEqualTo("Ajit Singh");
    }

    @Test
    void aNameIsFoundInPlainLettersWithAccentsAndInAnotherSpelling() {
      assertThat(asean.tenures().named("le luong minh").only().ordinal()).hasValue(13);
      assertThat(asean.tenures().named("Lê Lương Minh").only().ordinal()).hasValue(13);
      assertThat(asean.tenures().named("Notowijono").only().ordinal()).hasValue(2);
    }

    @Test
    void threeCameFromIndonesia() {
      assertThat(tenures().heldBy(INDONESIA).list())
          .extracting(tenure -> tenure.ordinal().orElse(0))
          .containsExactly(1, 2, 8);
    }

    @Test
    void theOfficialTitleChangedIn1992() {
      assertThat(titleOn("1990-01-01")).isEqualTo("Secretary-General of the ASEAN Secretariat");
      assertThat(titleOn("1995-01-01")).isEqualTo("Secretary-General of ASEAN");
    }

    private String titleOn(String day) {
      return treaty.offices().with(SECRETARY_GENERAL).on(day(day)).only().title().english();
    }
  }

  @Nested
  class TheChairOfAsean {
    @Test
    void isAMemberStateAndNoPerson() {
      Tenure chair = asean.tenures().of(OfficeId.ASEAN_CHAIR).on(day("2023-06-01")).only();
      assertThat(chair.memberState()).isEqualTo(INDONESIA);
      assertThat(chair.findPerson()).isEmpty();
      assertThat(chair.label()).isEqualTo("indonesia (2023-01-01 to 2023-12-31)");
    }

    /** The turn of 2026 passed from Myanmar to the Philippines. */
    @Test
    void isKnownForEveryDayFromTheCharterToTheEndOf2027() {
      assertThat(asean.tenures().of(OfficeId.ASEAN_CHAIR).on(day("2008-12-14")).count()).isZero();
      for (LocalDate day = day("2008-12-15"); day.getYear() < 2028; day = day.plusDays(1)) {
        assertThat(asean.tenures().of(OfficeId.ASEAN_CHAIR).on(day).count()).as("%s", day).isOne();
      }
      assertThat(asean.tenures().of(OfficeId.ASEAN_CHAIR).on(day("2028-01-01")).count()).isZero();
      assertThat(
              asean.tenures().of(OfficeId.ASEAN_CHAIR).on(day("2026-01-01")).only().memberState())
          .isEqualTo(MemberStateId.PHILIPPINES);
    }

    /** The facts have no rule of this office: nothing is held against one, and no turn is due. */
    @Test
    void isHeldAgainstNoRule() {
      for (Catalog account : new Catalog[] {asean, treaty, school}) {
        TermAudit audit = TermAudit.of(account, OfficeId.ASEAN_CHAIR, day("2026-11-24"));
        assertThat(audit.assessments()).isEmpty();
        assertThat(audit.renewals()).isEmpty();
        assertThat(audit.vacancies()).isEmpty();
        assertThat(audit.successions())
            .hasSize(19)
            .extracting(Succession::agreement)
            .containsOnly(Agreement.NOT_GOVERNED);
      }
    }
  }

  @Nested
  class Instruments {
    @Test
    void fiveProtocolsAmendTheAgreementAndPrintWhatIsKnownOfTheirDates() {
      assertThat(asean.instruments().amending(SourceId.of("secretariat-agreement-1976")).list())
          .extracting(instrument -> instrument.date().orElseThrow().toString())
          .containsExactly("1983-01-27", "1985-07", "1989-07-04", "1992-07-22", "1997-07-23");
    }

    @Test
    void theCebuProtocolIsNotInForceAndANoteSaysWhy() {
      LegalInstrument protocol = asean.instruments().with(SourceId.of("cebu-protocol-2026")).only();
      assertThat(protocol.entryIntoForce()).isEmpty();
      assertThat(protocol.entryIntoForceNote().orElseThrow().english())
          .contains("by 1 July 2026 no member had deposited an instrument");
    }

    @Test
    void onADayIsFoundWhatWasSignedByThenInForceOrNot() {
      SourceId cebu = SourceId.of("cebu-protocol-2026");
      assertThat(asean.instruments().with(cebu).on(day("2026-05-08")).count()).isEqualTo(1);
      assertThat(asean.instruments().with(cebu).on(day("2026-05-07")).count()).isZero();
    }
  }

  @Nested
  class DutiesInTheTreaties {
    @Test
    void theSecretaryGeneralOf2020HasTheChartersInOrderEachWithItsPlace() {
      assertThat(treaty.duties().of(SECRETARY_GENERAL).on(day("2020-01-01")).list())
          .extracting(
              duty -> {
                Citation citation = duty.citations().get(0);
                return duty.number()
                    + " "
                    + citation.source().id()
                    + " "
                    + citation.locator().map(Object::toString).orElse("");
              })
          .containsExactly(
              "1 asean-charter Art. 10(2)",
              "2 asean-charter Art. 11(2)(a)",
              "3 asean-charter Art. 11(2)(b)",
              "4 asean-charter Art. 11(2)(c)",
              "5 asean-charter Art. 11(2)(d)",
              "6 asean-charter Art. 11(2)(e)",
              "7 asean-charter Art. 11(3)",
              "8 asean-charter Art. 16(2)",
              "9 asean-charter Art. 16(3)",
              "10 asean-charter Art. 23(2)",
              "11 asean-charter Art. 30",
              "12 asean-charter Art. 47(3)",
              "13 asean-charter Art. 48(4)");
    }

    @Test
    void withinTheSecretariatAreItsOwnAndThoseOfItsOffices() {
      ImmutableMultiset<BearerId> bearers =
          treaty.duties().within(ASEAN_SECRETARIAT).<BearerId>groupedBy(Duty::bearer).keys();
      assertThat(bearers.entrySet())
          .extracting(Multiset.Entry::toString)
          .containsExactlyInAnyOrder(
              "asean-secretariat x 3", "secretary-general x 49", "deputy-secretary-general");
    }
  }

  @Test
  void in1970ThereIsNeitherASecretariatNorACoordinatingCouncil() {
    assertThat(asean.institutions().on(day("1970-01-01")).list())
        .extracting(Institution::id)
        .contains(ASEAN_STANDING_COMMITTEE)
        .doesNotContain(ASEAN_SECRETARIAT, ASEAN_COORDINATING_COUNCIL);
  }

  @Test
  void in2020ThereIsNoStandingCommittee() {
    assertThat(asean.institutions().on(day("2020-01-01")).list())
        .extracting(Institution::id)
        .contains(ASEAN_SECRETARIAT, ASEAN_COORDINATING_COUNCIL)
        .doesNotContain(ASEAN_STANDING_COMMITTEE);
  }

  @Test
  void sixReviewedClaimsDoNotHoldEachWithWhatHoldsInBothLanguagesAndItsBasis() {
    List<ClaimReview> refuted = asean.claimReviews().rated(Rating.DOES_NOT_HOLD).list();
    assertThat(refuted)
        .extracting(review -> review.id().value())
        .containsExactly(
            "five-years-renewable",
            "founded-1973",
            "founded-by-concord",
            "sentul",
            "deputy-1976",
            "chair-is-sg");
    assertThat(refuted.get(3).whatHolds().english()).isEqualTo("It never left Jakarta.");
    assertThat(refuted.get(3).whatHolds().indonesian())
        .isEqualTo("Sekretariat tidak pernah meninggalkan Jakarta.");
    assertThat(refuted.get(3).basis())
        .extracting(Citation::toString)
        .containsExactly(
            "Agreement on the Establishment of the ASEAN Secretariat (1976-02-24), Art. 1(2),"
                + " TEXT_READ");
  }
}
