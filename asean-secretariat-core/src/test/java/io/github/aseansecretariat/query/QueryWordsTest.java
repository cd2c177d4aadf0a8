package io.github.aseansecretariat.query;

import static io.github.aseansecretariat.model.InstitutionId.ASEAN;
import static io.github.aseansecretariat.model.InstitutionId.ASEAN_COMMUNITY_COUNCILS;
import static io.github.aseansecretariat.model.InstitutionId.ASEAN_SECRETARIAT;
import static io.github.aseansecretariat.model.InstitutionId.ASEAN_SUMMIT;
import static io.github.aseansecretariat.model.InstitutionId.MINISTRY_OF_FOREIGN_AFFAIRS_INDONESIA;
import static io.github.aseansecretariat.model.MemberStateId.CAMBODIA;
import static io.github.aseansecretariat.model.MemberStateId.INDONESIA;
import static io.github.aseansecretariat.model.OfficeId.ASEAN_CHAIR;
import static io.github.aseansecretariat.model.OfficeId.DEPUTY_SECRETARY_GENERAL;
import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;
import static io.github.aseansecretariat.query.Sample.between;
import static io.github.aseansecretariat.query.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableListMultimap;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.Period;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each word on the bundled record; what is expected was read in the files. */
class QueryWordsTest {
  private final Catalog asean = AseanSecretariat.catalog();

  /** Those that have an ordinal. */
  private final TenureQuery generals = asean.tenures().of(SECRETARY_GENERAL);

  private static Stream<String> ids(InstitutionQuery query) {
    return query.stream().map(institution -> institution.id().value());
  }

  private static Stream<Integer> ordinals(TenureQuery query) {
    return query.stream().map(tenure -> tenure.ordinal().orElse(0));
  }

  private static TenureQuery tenures(Tenure tenure) {
    return Sample.catalog()
        .add(Sample.office("body", Sample.from("1967-08-08"), Sample.TREATY).build())
        .add(tenure)
        .build()
        .tenures();
  }

  private static Stream<String> ids(InstrumentQuery query) {
    return query.stream().map(instrument -> instrument.id().value());
  }

  private static Stream<String> ids(MemberQuery query) {
    return query.stream().map(member -> member.id().value());
  }

  private static Stream<Integer> numbers(SummitQuery query) {
    return query.stream().map(Summit::number);
  }

  private static Stream<String> ids(ClaimReviewQuery query) {
    return query.stream().map(review -> review.id().value());
  }

  @Nested
  class OfInstitutions {
    @Test
    void withAnIdAreAllItsStretchesOfTime() {
      assertThat(
              asean.institutions().with(MINISTRY_OF_FOREIGN_AFFAIRS_INDONESIA).stream()
                  .map(institution -> institution.abbreviation().orElse("")))
          .containsExactly("Deplu", "Kemlu");
    }

    @ParameterizedTest
    @CsvSource({
      "coordinating council, asean-coordinating-council",
      "Dewan Koordinasi, asean-coordinating-council",
      "KEPPRES, ''",
      "aichr, asean-human-rights-body",
      "setnas, national-secretariat-indonesia",
      "Penyimpan, ''"
    })
    void namedAreThoseWithTheWordsInANameOfEitherLanguageOrTheAbbreviation(
        String text, String expected) {
      assertThat(ids(asean.institutions().named(text)))
          .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void namedWithAnAbbreviationOfTwoBodiesAreBoth() {
      assertThat(ids(asean.institutions().named("amm")))
          .containsExactly("asean-ministerial-meeting", "asean-foreign-ministers-meeting");
    }

    @Test
    void ofAKind() {
      assertThat(ids(asean.institutions().ofKind(InstitutionKind.SECRETARIAT)))
          .containsExactly("asean-secretariat");
      assertThat(ids(asean.institutions().ofKind(InstitutionKind.MINISTRY)))
          .containsExactly(
              "ministry-of-foreign-affairs-indonesia", "ministry-of-foreign-affairs-indonesia");
    }

    @Test
    void withinAreItsDirectPartsOnly() {
      assertThat(ids(asean.institutions().within(ASEAN_COMMUNITY_COUNCILS)))
          .containsExactly(
              "economic-community-council",
              "political-security-community-council",
              "socio-cultural-community-council");
      assertThat(ids(asean.institutions().within(ASEAN)))
          .contains("asean-community-councils")
          .doesNotContain("economic-community-council", "asean", "national-secretariat-indonesia");
      assertThat(asean.institutions().within(ASEAN_SECRETARIAT).count()).isZero();
    }

    @Test
    void onADayBeginWithTheFirstAndEndWithTheLast() {
      InstitutionQuery committee = asean.institutions().named("Standing Committee");
      assertThat(committee.on(day("1967-08-07")).count()).isZero();
      assertThat(committee.on(day("1967-08-08")).count()).isEqualTo(1);
      assertThat(committee.on(day("2008-12-14")).count()).isEqualTo(1);
      assertThat(committee.on(day("2008-12-15")).count()).isZero();
    }

    @Test
    void duringARangeShareADayWithIt() {
      InstitutionQuery committee = asean.institutions().named("Standing Committee");
      assertThat(committee.during(between("1960", "1967-08-08")).count()).isZero();
      assertThat(committee.during(between("1960", "1967-08-09")).count()).isEqualTo(1);
      assertThat(committee.during(Sample.from("2008-12-14")).count()).isEqualTo(1);
      assertThat(committee.during(Sample.from("2008-12-15")).count()).isZero();
      assertThat(committee.during(DateRange.always()).count()).isEqualTo(1);
    }
  }

  @Nested
  class OfOffices {
    @Test
    void withAnIdAreAllItsStretchesOfTime() {
      assertThat(
              asean.offices().with(DEPUTY_SECRETARY_GENERAL).stream()
                  .map(office -> office.seats().orElse(0)))
          .containsExactly(1, 2, 4);
    }

    @Test
    void ofAnInstitution() {
      assertThat(asean.offices().of(ASEAN_SUMMIT).list())
          .extracting(Office::id)
          .containsExactly(ASEAN_CHAIR);
      assertThat(asean.offices().of(ASEAN_SECRETARIAT).stream().map(Office::id).distinct())
          .containsExactly(SECRETARY_GENERAL, DEPUTY_SECRETARY_GENERAL);
      assertThat(asean.offices().of(ASEAN).count()).isZero();
    }

    @Test
    void inTheGapOfTheDeputiesAreNone() {
      OfficeQuery deputy = asean.offices().with(DEPUTY_SECRETARY_GENERAL);
      assertThat(deputy.on(day("1992-07-21")).count()).isEqualTo(1);
      assertThat(deputy.on(day("1992-07-22")).count()).isZero();
      assertThat(deputy.on(day("1997-07-22")).count()).isZero();
      assertThat(deputy.on(day("1997-07-23")).count()).isEqualTo(1);
    }
  }

  @Nested
  class OfTenures {
    @Test
    void ofAnOffice() {
      assertThat(asean.tenures().of(SECRETARY_GENERAL).count()).isEqualTo(15);
      assertThat(asean.tenures().of(DEPUTY_SECRETARY_GENERAL).count()).isZero();
    }

    @Test
    void heldByAMemberState() {
      assertThat(ordinals(generals.heldBy(CAMBODIA))).containsExactly(15);
      assertThat(ordinals(generals.heldBy(MemberStateId.THAILAND))).containsExactly(6, 12);
      assertThat(generals.heldBy(MemberStateId.LAO_PDR).count()).isZero();
    }

    @Test
    void heldByAMemberStateAreThoseItHeldItselfToo() {
      assertThat(asean.tenures().heldBy(MemberStateId.LAO_PDR).list())
          .extracting(Tenure::office, Tenure::label)
          .containsExactly(
              tuple(ASEAN_CHAIR, "lao-pdr (2016-01-01 to 2016-12-31)"),
              tuple(ASEAN_CHAIR, "lao-pdr (2024-01-01 to 2024-12-31)"));
    }

    @ParameterizedTest
    @CsvSource({
      "Le Luong Minh, 13",
      "lê lương, 13",
      "LÊ LƯƠNG MINH, 13",
      "  minh  , 13",
      "Oemarjadi, 2",
      "rodolfo c., 10",
      "杨仁发, 7",
      "dato' ajit, 9"
    })
    void byANameInAnyCaseWithOrWithoutAccentsOrAnyOtherName(String name, int ordinal) {
      assertThat(ordinals(asean.tenures().named(name))).containsExactly(ordinal);
    }

    @Test
    void byAPartOfSeveralNamesAreAll() {
      assertThat(ordinals(asean.tenures().named("dato"))).containsExactly(7, 9, 14);
    }

    @Test
    void byANameWithItsWordsInAnyOrderUnlessTheyAreQuoted() {
      assertThat(ordinals(asean.tenures().named("Luong Le"))).containsExactly(13);
      assertThat(ordinals(asean.tenures().named("\"Luong Le\""))).isEmpty();
      assertThat(ordinals(asean.tenures().named("\"le luong\" Minh"))).containsExactly(13);
      assertThat(ordinals(asean.tenures().named("HR Dharsono"))).containsExactly(1);
      assertThat(ordinals(asean.tenures().named("H.R. Dharsono"))).containsExactly(1);
    }

    @Test
    void byWordsOfTwoNamesIsNobody() {
      assertThat(asean.tenures().named("Umarjadi Oemarjadi").count()).isZero();
    }

    @Test
    void longerThanIsNotExactlyAsLong() {
      assertThat(ordinals(asean.tenures().longerThan(Period.ofYears(5)))).isEmpty();
      assertThat(ordinals(asean.tenures().longerThan(Period.ofYears(5).minusDays(1))))
          .containsExactly(9, 10, 11, 12, 13, 14, 15);
      assertThat(ordinals(asean.tenures().longerThan(Period.ofYears(3))))
          .containsExactly(7, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    @Test
    void longerThanRefusesALengthBeyondAllRangesWhenItIsSaid() {
      Period length = Period.of(10_000, 1, 0);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> asean.tenures().longerThan(length))
          .withMessage(
              "length: expected at most 10,000 years, or days for as many, but was " + length);
    }

    @Test
    void longerThanTwoYearsIsADayMore() {
      assertThat(ordinals(asean.tenures().longerThan(Period.ofYears(2))))
          .contains(4)
          .doesNotContain(1, 2, 3, 5, 6);
    }

    @Test
    void withoutAnEndIsNotKnownToBeLongerThanAnything() {
      TenureQuery open = tenures(Sample.tenure("Ann", "1980").build());
      assertThat(open.longerThan(Period.ofDays(1)).count()).isZero();
      assertThat(open.longerThan(Period.ofDays(1))).hasToString("tenures longer than 1 day");
    }

    @Test
    void begunUnderIsFromTheFirstDayOfARuleToItsLast() {
      Catalog treaty = asean.accordingTo(SourceKind.TREATY);
      TermRule twoYears = treaty.termRules().of(SECRETARY_GENERAL).on(day("1980-01-01")).only();
      TermRule fiveOnMerit = treaty.termRules().of(SECRETARY_GENERAL).on(day("2000-01-01")).only();
      assertThat(ordinals(asean.tenures().begunUnder(twoYears))).containsExactly(1, 2, 3, 4, 5, 6);
      assertThat(ordinals(asean.tenures().begunUnder(fiveOnMerit))).containsExactly(9, 10, 11, 12);
      assertThat(asean.tenures().begunUnder(twoYears))
          .hasToString(
              "tenures begun under secretary-general: 2 years, extension not stated, by rotation"
                  + " (1976-05-21 until 1985-07)");
    }

    @Test
    void begunUnderCountsTheFirstAndTheLastDayOfTheRule() {
      TermRule rule =
          Sample.rule(Selection.MERIT, between("1980-01-01", "1981-01-01"), Sample.TREATY).build();
      assertThat(tenures(Sample.tenure("Ann", "1979-12-31").build()).begunUnder(rule).count())
          .isZero();
      assertThat(tenures(Sample.tenure("Ann", "1980-01-01").build()).begunUnder(rule).count())
          .isEqualTo(1);
      assertThat(tenures(Sample.tenure("Ann", "1980").build()).begunUnder(rule).count())
          .isEqualTo(1);
      assertThat(tenures(Sample.tenure("Ann", "1980-12-31").build()).begunUnder(rule).count())
          .isEqualTo(1);
      assertThat(tenures(Sample.tenure("Ann", "1981-01-01").build()).begunUnder(rule).count())
          .isZero();
    }

    @Test
    void begunUnderTheRuleOfAnotherOfficeAreNone() {
      TermRule ofDeputies =
          asean.termRules().of(DEPUTY_SECRETARY_GENERAL).selectingBy(Selection.ROTATION).only();
      assertThat(asean.tenures().begunUnder(ofDeputies).count()).isZero();
    }
  }

  @Nested
  class OfTermRules {
    @Test
    void ofAnOffice() {
      assertThat(asean.termRules().of(SECRETARY_GENERAL).count()).isEqualTo(5);
      assertThat(asean.termRules().of(OfficeId.ASEAN_CHAIR).count()).isZero();
    }

    @Test
    void selectingByAWay() {
      assertThat(asean.termRules().selectingBy(Selection.MERIT).only().base())
          .isEqualTo(Period.ofYears(5));
      assertThat(
              asean
                  .termRules()
                  .of(DEPUTY_SECRETARY_GENERAL)
                  .selectingBy(Selection.OPEN_RECRUITMENT)
                  .only()
                  .renewal())
          .hasToString("ONCE P3Y");
    }
  }

  @Nested
  class OfStaff {
    @Test
    void ofAnInstitution() {
      assertThat(asean.staff().of(ASEAN_SECRETARIAT).count()).isEqualTo(7);
      assertThat(asean.staff().of(ASEAN).count()).isZero();
    }

    @Test
    void havingSomeLineOfACategory() {
      assertThat(
              asean.staff().having(StaffCategory.NOMINATED).stream()
                  .map(staff -> staff.period().toString()))
          .containsExactly("1997-07-23 to 2008-12-14", "from 2008-12-15");
      assertThat(asean.staff().having(StaffCategory.REGIONAL).count()).isEqualTo(1);
      assertThat(asean.staff().having(StaffCategory.LOCAL).count()).isEqualTo(6);
    }
  }

  @Nested
  class OfDuties {
    @Test
    void ofAnOfficeOrAnInstitution() {
      assertThat(asean.duties().of(ASEAN_CHAIR).count()).isEqualTo(13);
      assertThat(asean.duties().of(ASEAN_SUMMIT).count()).isEqualTo(9);
    }

    @Test
    void withinAnInstitutionAreItsOwnAndThoseOfItsOffices() {
      assertThat(asean.duties().within(ASEAN_SUMMIT).count()).isEqualTo(22);
    }

    @Test
    void ofAnInstitutionLeaveOutThoseOfItsOffices() {
      assertThat(asean.duties().within(ASEAN_SUMMIT).ofAnInstitution().list())
          .hasSize(9)
          .extracting(Duty::bearer)
          .containsOnly(ASEAN_SUMMIT);
    }

    @Test
    void mentioningWordsInEitherLanguage() {
      assertThat(asean.duties().mentioning("yearly operating BUDGET").count()).isEqualTo(3);
      assertThat(asean.duties().mentioning("anggaran operasional").count()).isEqualTo(3);
    }

    @Test
    void numbered() {
      assertThat(asean.duties().numbered(24).only().bearer()).isEqualTo(SECRETARY_GENERAL);
      assertThat(asean.duties().numbered(25).count()).isZero();
    }

    @Test
    void groupedByTheirBearerKeepTheirOrder() {
      ImmutableListMultimap<String, Duty> groups =
          asean
              .accordingTo(SourceKind.SCHOOL_TEXT)
              .duties()
              .groupedBy(duty -> duty.bearer().value());
      assertThat(groups.keySet())
          .containsExactly("member-states", "national-secretariat-indonesia", "asean-secretariat");
      assertThat(groups.get("asean-secretariat"))
          .extracting(Duty::number)
          .containsExactly(1, 2, 3, 4);
    }
  }

  @Nested
  class OfMembers {
    @Test
    void comeInTheAlphabetOfAsean() {
      assertThat(ids(asean.members()))
          .containsExactly(
              "brunei-darussalam",
              "cambodia",
              "indonesia",
              "lao-pdr",
              "malaysia",
              "myanmar",
              "philippines",
              "singapore",
              "thailand",
              "timor-leste",
              "viet-nam");
    }

    @Test
    void withAnId() {
      assertThat(asean.members().with(INDONESIA).only().capital().english()).isEqualTo("Jakarta");
    }

    @ParameterizedTest
    @CsvSource({
      "viet nam, viet-nam",
      "Vietnam, viet-nam",
      "laos, lao-pdr",
      "people's, lao-pdr",
      "Kingdom of Camb, cambodia",
      "Kerajaan Kamb, cambodia",
      "sosialis, viet-nam",
      "filip, philippines"
    })
    void namedInEitherLanguageOrOfficially(String text, String id) {
      assertThat(ids(asean.members().named(text))).containsExactly(id);
    }

    @Test
    void namedDoesNotLookAtCapitals() {
      assertThat(asean.members().named("Jakarta").count()).isZero();
    }

    @Test
    void founders() {
      assertThat(ids(asean.members().founders()))
          .containsExactly("indonesia", "malaysia", "philippines", "singapore", "thailand");
    }

    @Test
    void countFromTheDayTheyJoined() {
      assertThat(ids(asean.members().on(day("1984-01-06")))).doesNotContain("brunei-darussalam");
      assertThat(ids(asean.members().on(day("1984-01-07")))).contains("brunei-darussalam");
    }
  }

  @Nested
  class OfSummits {
    @Test
    void comeInOrderOfTime() {
      assertThat(numbers(asean.summits().during(between("1976", "1996"))))
          .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void numbered() {
      assertThat(asean.summits().numbered(9).only().place().english()).isEqualTo("Bali");
      assertThat(asean.summits().numbered(49).count()).isZero();
    }

    @Test
    void hostedByAMemberState() {
      assertThat(numbers(asean.summits().hostedBy(INDONESIA)))
          .containsExactly(1, 9, 18, 19, 42, 43);
    }

    @Test
    void onTheFirstAndTheLastDay() {
      assertThat(numbers(asean.summits().on(day("1976-02-22")))).isEmpty();
      assertThat(numbers(asean.summits().on(day("1976-02-23")))).containsExactly(1);
      assertThat(numbers(asean.summits().on(day("1976-02-24")))).containsExactly(1);
      assertThat(numbers(asean.summits().on(day("1976-02-25")))).isEmpty();
    }

    @Test
    void onOneDayThatTwoShareComeByNumber() {
      assertThat(numbers(asean.summits().on(day("2016-09-06")))).containsExactly(28, 29);
    }
  }

  @Nested
  class OfInstruments {
    @Test
    void withAnId() {
      assertThat(asean.instruments().with(SourceId.ASEAN_CHARTER).only().entryIntoForce())
          .contains(day("2008-12-15"));
      assertThat(asean.instruments().with(SourceId.SCHOOL_TEXT).count()).isZero();
    }

    @Test
    void amending() {
      assertThat(ids(asean.instruments().amending(SourceId.ASEAN_CHARTER)))
          .containsExactly("cebu-protocol-2026");
      assertThat(asean.instruments().amending(SourceId.CEBU_PROTOCOL_2026).count()).isZero();
    }

    @Test
    void ofAType() {
      assertThat(ids(asean.instruments().ofType(InstrumentType.DECREE)))
          .containsExactly("keppres-237-1967", "keppres-23-2012");
      assertThat(ids(asean.instruments().ofType(InstrumentType.DECLARATION)))
          .containsExactly("asean-declaration-1967", "timor-leste-admission-2025");
    }

    @Test
    void onADayAreThoseSignedByThen() {
      assertThat(ids(asean.instruments().on(day("1976-02-23"))))
          .containsExactly("keppres-237-1967", "asean-declaration-1967");
      assertThat(ids(asean.instruments().on(day("1976-02-24"))))
          .endsWith("secretariat-agreement-1976")
          .hasSize(3);
    }
  }

  @Nested
  class OfPublications {
    @Test
    void withAnId() {
      assertThat(asean.publications().with(SourceId.SCHOOL_TEXT).only().date().orElseThrow())
          .hasToString("2016-08");
      assertThat(asean.publications().with(SourceId.ASEAN_CHARTER).count()).isZero();
    }

    @Test
    void undatedHoldOnEveryDay() {
      assertThat(asean.publications().on(day("1900-01-01")).count()).isEqualTo(12);
      assertThat(asean.publications().on(day("2016-08-01")).count()).isEqualTo(14);
    }
  }

  @Nested
  class OfSources {
    @Test
    void areInstrumentsAndPublicationsTogetherByDateThenId() {
      assertThat(asean.sources().count())
          .isEqualTo(asean.instruments().count() + asean.publications().count());
      assertThat(asean.sources().with(SourceId.SCHOOL_TEXT).only())
          .isEqualTo(asean.publications().with(SourceId.SCHOOL_TEXT).only());
      assertThat(asean.sources().with(SourceId.ASEAN_CHARTER).only())
          .isEqualTo(asean.instruments().with(SourceId.ASEAN_CHARTER).only());
      assertThat(asean.sources().on(day("1970-01-01")).stream().map(source -> source.id().value()))
          .endsWith("keppres-237-1967", "asean-declaration-1967");
    }

    @Test
    void accordingToAreThoseOfTheKind() {
      assertThat(asean.sources().accordingTo(SourceKind.SCHOOL_TEXT).list())
          .containsExactly(asean.publications().with(SourceId.SCHOOL_TEXT).only());
    }
  }

  @Nested
  class OfAnyKind {
    private static final String EXPECTED =
        ": expected the query that is given, narrowed by at least one word, but was ";

    @Test
    void accordingToIsTheSameAsOfTheCatalogue() {
      assertThat(asean.duties().accordingTo(SourceKind.NATIONAL_LAW, SourceKind.SCHOOL_TEXT).list())
          .isEqualTo(
              asean.accordingTo(SourceKind.NATIONAL_LAW, SourceKind.SCHOOL_TEXT).duties().list())
          .hasSizeLessThan(asean.duties().count());
    }

    @Test
    void citingIsWithASourceAmongTheCitations() {
      assertThat(asean.duties().citing(SourceId.SCHOOL_TEXT).list())
          .isEqualTo(asean.duties().accordingTo(SourceKind.SCHOOL_TEXT).list())
          .hasSize(11);
      assertThat(asean.duties().citing(SourceId.SCHOOL_TEXT))
          .hasToString("duties citing " + SourceId.SCHOOL_TEXT);
      assertThat(asean.sources().citing(SourceId.SCHOOL_TEXT).list()).isEmpty();
    }

    @Test
    void citingOfAReviewIsItsBasisAsWellAsItsClaimants() {
      assertThat(asean.claimReviews().list())
          .isNotEmpty()
          .allSatisfy(
              review -> {
                for (Citation rests : review.basis()) {
                  assertThat(asean.claimReviews().citing(rests.source().id()).list())
                      .contains(review);
                }
                for (Citation claims : review.citations()) {
                  assertThat(asean.claimReviews().citing(claims.source().id()).list())
                      .contains(review);
                }
              });
      assertThat(asean.claimReviews().citing(SourceId.of("no-source")).list()).isEmpty();
    }

    @Test
    void eitherKeepsWhatOneOrTheOtherKeepsOnce() {
      assertThat(
              ordinals(
                  generals.either(t -> t.heldBy(INDONESIA), t -> t.heldBy(CAMBODIA).named("Kao"))))
          .containsExactly(1, 2, 8, 15);
      assertThat(ordinals(generals.either(t -> t.heldBy(CAMBODIA), t -> t.named("Kao"))))
          .containsExactly(15);
    }

    @Test
    void exceptKeepsTheRest() {
      assertThat(ordinals(generals.except(t -> t.longerThan(Period.ofYears(3)))))
          .containsExactly(1, 2, 3, 4, 5, 6);
      assertThat(
              ordinals(
                  generals
                      .heldBy(INDONESIA)
                      .except(t -> t.named("Rusli").heldBy(INDONESIA))
                      .except(t -> t.named("Rusli").heldBy(CAMBODIA))))
          .containsExactly(1, 2);
    }

    @Test
    void questionsReadAsASentence() {
      assertThat(asean.duties().either(d -> d.of(ASEAN_SUMMIT), d -> d.of(ASEAN_CHAIR).numbered(1)))
          .hasToString("duties (of asean-summit or (of asean-chair and numbered 1))");
      assertThat(asean.duties().except(d -> d.of(ASEAN_SUMMIT)).numbered(2))
          .hasToString("duties not of asean-summit numbered 2");
      assertThat(asean.duties().except(d -> d.of(ASEAN_SUMMIT).numbered(2)))
          .hasToString("duties not (of asean-summit and numbered 2)");
      assertThat(
              asean
                  .duties()
                  .either(
                      d -> d.numbered(1),
                      d -> d.either(e -> e.numbered(2), e -> e.except(f -> f.ofAnInstitution()))))
          .hasToString("duties (numbered 1 or (numbered 2 or not of an institution))");
    }

    private void assertRefused(
        String parameter, String was, Supplier<? extends Query<?>> question) {
      assertThatThrownBy(question::get)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(parameter + EXPECTED + was);
    }

    @Test
    void aQuestionWithoutAWordIsRefused() {
      assertRefused("question", "no word", () -> asean.tenures().except(t -> t));
      assertRefused(
          "other", "no word", () -> asean.tenures().either(t -> t.heldBy(INDONESIA), t -> t));
      assertRefused("question", "null", () -> asean.tenures().except(t -> null));
    }

    @Test
    void aQuestionThatDoesNotNarrowWhatItIsGivenIsRefused() {
      assertRefused(
          "one",
          "another query: \"tenures held by indonesia\"",
          () -> asean.tenures().either(t -> asean.tenures().heldBy(INDONESIA), t -> t.named("x")));
      assertRefused(
          "question",
          "another query: \"tenures named \"x\"\"",
          () -> asean.tenures().except(t -> Catalog.builder().build().tenures().named("x")));
      TenureQuery outer = asean.tenures();
      assertRefused("question", "another query: \"tenures\"", () -> outer.except(t -> outer));
      assertRefused(
          "question",
          "another query: \"tenures named \"x\"\"",
          () -> outer.except(t -> t.except(inner -> t.named("x"))));
    }

    @Test
    void aQuestionIsAskedOfARestrictedCatalogueToo() {
      Catalog school = asean.accordingTo(SourceKind.SCHOOL_TEXT);
      assertThat(school.duties().except(d -> d.numbered(1)).list())
          .isEqualTo(school.duties().where(Condition.that("later", d -> d.number() > 1)).list());
    }
  }

  @Nested
  class OfClaimReviews {
    @Test
    void withAnId() {
      assertThat(ids(asean.claimReviews().with(ClaimReviewId.of("sentul"))))
          .containsExactly("sentul");
    }

    @Test
    void rated() {
      assertThat(ids(asean.claimReviews().rated(Rating.NOT_CONFIRMED)))
          .containsExactly("indonesia-1967", "indonesia-integrated", "six-duties");
    }

    @Test
    void mentioningWordsOfTheClaimOrOfWhatHoldsInEitherLanguage() {
      assertThat(ids(asean.claimReviews().mentioning("SENTUL"))).containsExactly("sentul");
      assertThat(ids(asean.claimReviews().mentioning("never left"))).containsExactly("sentul");
      assertThat(ids(asean.claimReviews().mentioning("panitia"))).containsExactly("founded-1973");
      assertThat(ids(asean.claimReviews().mentioning("digilir"))).containsExactly("sg-rotates");
    }

    @Test
    void holdOnEveryDay() {
      assertThat(asean.claimReviews().on(day("1500-01-01")).count()).isEqualTo(25);
    }
  }

  @Nested
  class AboutText {
    private boolean finds(String words, String text) {
      Duty duty =
          Duty.builder()
              .bearer(Sample.BODY)
              .number(1)
              .text(LocalizedText.of(text, "Terjemahan."))
              .period(Sample.from("1976"))
              .addCitations(Sample.cite(Sample.TREATY))
              .build();
      return Sample.catalog().add(duty).build().duties().mentioning(words).count() == 1;
    }

    @ParameterizedTest
    @CsvSource({
      "d, Đ",
      "đ, d",
      "da nang, Đà Nẵng",
      "ĐÀ NẴNG, da nang",
      "İstanbul, istanbul",
      "sao tome, São Tomé",
      "são, SAO",
      "o\u0302, ô",
      "xy, x\u036fy"
    })
    void caseAndAccentsDoNotMatter(String words, String text) {
      assertThat(finds(words, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"sekretaris, Sekretariat", "b, d", "'\"a b\"', ab", "ss, ß", "a c, ab"})
    void lettersDo(String words, String text) {
      assertThat(finds(words, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" \t task ", "\u00a0task\u3000", "ASK", "\" the tasks \""})
    void whiteSpaceAroundTheWordsDoesNotMatterNorWhereAWordBegins(String words) {
      assertThat(finds(words, "the tasks")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "five years",
          "years five",
          "years  \t five",
          "five extended",
          "ears ive extend"
        })
    void allWordsAreFoundInAnyOrder(String words) {
      assertThat(finds(words, "Five years, extended once")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"\"five years\"", "“five years”", "„five years“ once", "once \"five years"})
    void whatIsQuotedIsFoundAsOne(String words) {
      assertThat(finds(words, "Five \n years, extended once")).isTrue();
      assertThat(finds(words, "Years, five, extended once")).isFalse();
    }

    @Test
    void allWordsAreFoundInOneLanguageOrTheOther() {
      assertThat(finds("five terjemahan", "Five years")).isFalse();
      assertThat(finds("terjemahan", "Five years")).isTrue();
      assertThat(finds("\"years terjemahan\"", "Five years")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '|',
        value = {
          "HR Dharsono, H.R. Dharsono",
          "h.r. dharsono, HR Dharsono",
          "timor leste, Timor-Leste",
          "Timor-Leste, TIMOR LESTE",
          "people's, Peoples’ Republic",
          "\"and or\", rights and/or duties",
          "task*, tasks",
          "sub_committee, the (sub) «committee»",
          "|a;b|, |a, b|"
        })
    void punctuationDoesNotCount(String words, String text) {
      assertThat(finds(words, text)).isTrue();
    }

    /** As most words are, of ids, years and queries: no new text is made of them. */
    @Test
    void aWordInPlainSmallLettersAndDigitsIsTakenAsItIs() {
      String word = "az09";
      assertThat(FoldedText.fold(word)).isSameAs(word);
    }

    @Test
    void noPatternsAreMeant() {
      assertThat(finds("ta.ks", "tasks")).isFalse();
      assertThat(finds("t*k", "tasks")).isTrue();
      assertThat(finds("t*x", "tasks")).isFalse();
    }
  }

  @Nested
  class TheLastWord {
    private final TenureQuery indonesians = generals.heldBy(INDONESIA);

    @Test
    void firstIsTheFirstInNaturalOrderIfAnyWasFound() {
      assertThat(indonesians.first().get().ordinal()).hasValue(1);
      assertThat(indonesians.named("Rusli").first().get().ordinal()).hasValue(8);
      assertThat(indonesians.named("Minh").first()).isEmpty();
    }

    @Test
    void atMostOneIsTheOneThatWasFound() {
      assertThat(indonesians.named("Rusli").atMostOne().get().ordinal()).hasValue(8);
      assertThat(indonesians.named("Minh").atMostOne()).isEmpty();
    }

    @Test
    void streamHasAllInNaturalOrder() {
      assertThat(ordinals(indonesians)).containsExactly(1, 2, 8);
    }
  }

  @Test
  void aQueryReadsAsASentence() {
    assertThat(
            asean
                .tenures()
                .of(SECRETARY_GENERAL)
                .heldBy(INDONESIA)
                .named("Rusli")
                .longerThan(Period.of(3, 1, 1))
                .on(day("1990-01-01")))
        .hasToString(
            "tenures of secretary-general held by indonesia named \"Rusli\" longer than 3 years,"
                + " 1 month and 1 day on 1990-01-01");
    assertThat(
            Stream.of(
                    asean.institutions().with(ASEAN).named("asean").within(ASEAN),
                    asean.institutions().ofKind(InstitutionKind.ORGAN),
                    asean.offices().with(ASEAN_CHAIR).of(ASEAN),
                    asean.termRules().of(ASEAN_CHAIR).selectingBy(Selection.MERIT),
                    asean.staff().of(ASEAN).having(StaffCategory.LOCAL),
                    asean.duties().of(ASEAN_CHAIR).within(ASEAN).ofAnInstitution(),
                    asean.duties().mentioning("a b").numbered(2),
                    asean.members().with(INDONESIA).named("x").founders(),
                    asean.summits().numbered(3).hostedBy(INDONESIA),
                    asean.instruments().with(SourceId.of("a")).amending(SourceId.of("b")),
                    asean.instruments().ofType(InstrumentType.CHARTER),
                    asean
                        .publications()
                        .with(SourceId.of("a"))
                        .during(between("1976", "1977-02-01")),
                    asean.sources().with(SourceId.of("a")).accordingTo(SourceKind.TREATY),
                    asean.claimReviews().with(ClaimReviewId.of("a")).citing(SourceId.of("b")),
                    asean.claimReviews().rated(Rating.HOLDS).mentioning("y"))
                .map(Query::toString))
        .containsExactly(
            "institutions with id asean named \"asean\" within asean",
            "institutions of kind ORGAN",
            "offices with id asean-chair of asean",
            "term rules of asean-chair selecting by MERIT",
            "staff compositions of asean having LOCAL",
            "duties of asean-chair within asean of an institution",
            "duties mentioning \"a b\" numbered 2",
            "members with id indonesia named \"x\" founders",
            "summits numbered 3 hosted by indonesia",
            "instruments with id a amending b",
            "instruments of type CHARTER",
            "publications with id a during 1976 to 1977-01-31",
            "sources with id a according to TREATY",
            "claim reviews with id a citing b",
            "claim reviews rated HOLDS mentioning \"y\"");
  }

  @Test
  void aWordLeavesTheQueryItWasSaidToAsItWas() {
    TenureQuery all = generals;
    TenureQuery indonesians = all.heldBy(INDONESIA);
    indonesians.named("Rusli");
    assertThat(all.count()).isEqualTo(15);
    assertThat(indonesians.count()).isEqualTo(3);
  }
}
