package io.github.aseansecretariat.query;

import static io.github.aseansecretariat.query.Sample.BODY;
import static io.github.aseansecretariat.query.Sample.HEAD;
import static io.github.aseansecretariat.query.Sample.HOME;
import static io.github.aseansecretariat.query.Sample.PRESS;
import static io.github.aseansecretariat.query.Sample.SCHOOL;
import static io.github.aseansecretariat.query.Sample.TREATY;
import static io.github.aseansecretariat.query.Sample.between;
import static io.github.aseansecretariat.query.Sample.cite;
import static io.github.aseansecretariat.query.Sample.duty;
import static io.github.aseansecretariat.query.Sample.from;
import static io.github.aseansecretariat.query.Sample.institution;
import static io.github.aseansecretariat.query.Sample.instrument;
import static io.github.aseansecretariat.query.Sample.line;
import static io.github.aseansecretariat.query.Sample.member;
import static io.github.aseansecretariat.query.Sample.office;
import static io.github.aseansecretariat.query.Sample.publication;
import static io.github.aseansecretariat.query.Sample.review;
import static io.github.aseansecretariat.query.Sample.rule;
import static io.github.aseansecretariat.query.Sample.staff;
import static io.github.aseansecretariat.query.Sample.summit;
import static io.github.aseansecretariat.query.Sample.tenure;
import static io.github.aseansecretariat.query.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IntegrityTest {
  private static final InstitutionId NOWHERE = InstitutionId.of("nowhere");

  private static ImmutableList<CatalogException.Problem> problems(Entry... added) {
    try {
      Sample.catalog().addAll(ImmutableList.copyOf(added)).build();
      return ImmutableList.of();
    } catch (CatalogException e) {
      return e.problems();
    }
  }

  private static void assertFits(Entry... added) {
    assertThat(problems(added)).isEmpty();
  }

  /** Each fault is the entry, the attribute, its value and what was expected. */
  private static void assertFaults(ImmutableList<Entry> added, Tuple... faults) {
    assertThat(problems(added.toArray(new Entry[0])))
        .extracting(
            CatalogException.Problem::entry,
            CatalogException.Problem::attribute,
            CatalogException.Problem::value,
            CatalogException.Problem::expected)
        .containsExactly(faults);
  }

  private static ImmutableList<Entry> added(Entry... entries) {
    return ImmutableList.copyOf(entries);
  }

  @Nested
  class WhatIsCited {
    private final Publication unknown = publication("unknown", SourceKind.SECONDARY).build();

    @Test
    void isInTheCatalogue() {
      Institution citing = institution("citing", from("1970"), TREATY, unknown).build();
      assertFaults(
          added(citing),
          tuple(
              citing,
              "citations",
              "unknown",
              "a source that is in the catalogue, the same in all"));
      assertFits(citing, unknown);
    }

    @Test
    void isTheSameAsInTheCatalogue() {
      Institution citing = institution("citing", from("1970"), unknown).build();
      Publication sameId =
          publication("unknown", SourceKind.SECONDARY).remark(text("another")).build();
      assertFaults(
          added(citing, sameId),
          tuple(
              citing,
              "citations",
              "unknown",
              "a source that is in the catalogue, the same in all"));
    }

    @Test
    void isInTheCatalogueAlsoForALineOfStaff() {
      StaffComposition staff =
          staff(from("1970"), line(StaffCategory.LOCAL, TREATY, unknown).build());
      assertFaults(
          added(staff),
          tuple(
              staff, "citations", "unknown", "a source that is in the catalogue, the same in all"));
      assertFits(staff, unknown);
    }

    @Test
    void isInTheCatalogueAlsoAsTheBasisOfAReview() {
      Entry review = review("claim", SCHOOL, unknown);
      assertFaults(
          added(review),
          tuple(review, "basis", "unknown", "a source that is in the catalogue, the same in all"));
      assertFits(review, unknown);
    }
  }

  @Nested
  class AnIdResolves {
    private final Office office = office("body", from("1970"), TREATY).build();
    private final InstitutionId other = InstitutionId.of("other");
    private final Institution otherThere = institution("other", from("1970"), TREATY).build();

    private void assertAsks(Entry entry, String attribute, String value, String what) {
      assertFaults(
          added(office, entry),
          tuple(entry, attribute, value, "the id of " + what + " in the catalogue"));
    }

    @Test
    void ofAParent() {
      Institution part = institution("part", from("1970"), TREATY).parent(other).build();
      assertAsks(part, "parent", "other", "an institution");
      assertFits(part, otherThere);
    }

    @Test
    void ofTheMemberStateOfAnInstitution() {
      Institution ministry =
          institution("ministry", from("1970"), TREATY)
              .memberState(MemberStateId.of("abroad"))
              .build();
      assertAsks(ministry, "memberState", "abroad", "a member state");
      assertFits(ministry, member("abroad", "1999", TREATY).build());
    }

    @Test
    void ofTheInstitutionOfAnOffice() {
      Office elsewhere =
          Office.builder()
              .id(OfficeId.of("elsewhere"))
              .institution(other)
              .title(text("elsewhere"))
              .period(from("1970"))
              .addCitations(cite(TREATY))
              .build();
      assertAsks(elsewhere, "institution", "other", "an institution");
      assertFits(elsewhere, otherThere);
    }

    @Test
    void ofTheOfficeOfATenure() {
      Tenure tenure = tenure("Ann", "1980").build();
      assertFaults(
          added(tenure), tuple(tenure, "office", "head", "the id of an office in the catalogue"));
      assertFits(tenure, office);
    }

    @Test
    void ofTheMemberStateOfATenure() {
      Tenure tenure =
          Tenure.builder()
              .office(HEAD)
              .person(Person.builder().id(PersonId.of("ann")).name("Ann").build())
              .memberState(MemberStateId.of("abroad"))
              .firstDay(PartialDate.of(1980))
              .addCitations(cite(PRESS))
              .build();
      assertAsks(tenure, "memberState", "abroad", "a member state");
      assertFits(office, tenure, member("abroad", "1999", TREATY).build());
    }

    @Test
    void ofTheTurnThatATenureCompletes() {
      Tenure first = tenure("Ann", "1980").ordinal(1).publishedEnd(PartialDate.of(1981)).build();
      Tenure completing = tenure("Bob", "1981").ordinal(2).completesTurnOf(1).build();
      Tenure lost = tenure("Cid", "1981").ordinal(2).completesTurnOf(3).build();
      assertFits(office, first, completing);
      assertFaults(
          added(office, first, lost),
          tuple(lost, "completesTurnOf", "3", "the ordinal of a tenure of the same office"));
    }

    @Test
    void ofTheTurnNotInAnotherOffice() {
      Office deputy = Sample.deputy();
      Tenure first = tenure("Ann", "1980").ordinal(1).build();
      Tenure completing =
          Tenure.builder()
              .office(deputy.id())
              .person(Person.builder().id(PersonId.of("bob")).name("Bob").build())
              .memberState(HOME)
              .firstDay(PartialDate.of(1990))
              .completesTurnOf(1)
              .addCitations(cite(PRESS))
              .build();
      assertFaults(
          added(office, deputy, first, completing),
          tuple(completing, "completesTurnOf", "1", "the ordinal of a tenure of the same office"));
    }

    @Test
    void ofTheOfficeOfARule() {
      TermRule rule = rule(Selection.MERIT, from("1980"), TREATY).build();
      assertFaults(
          added(rule), tuple(rule, "office", "head", "the id of an office in the catalogue"));
      assertFits(rule, office);
    }

    @Test
    void ofTheAppointingBody() {
      TermRule rule = rule(Selection.MERIT, from("1980"), TREATY).appointingBody(other).build();
      assertAsks(rule, "appointingBody", "other", "an institution");
      assertFits(office, rule, otherThere);
    }

    @Test
    void ofTheNominatingBody() {
      TermRule rule =
          rule(Selection.MERIT, from("1980"), TREATY).nominatingBody(OfficeId.of("deputy")).build();
      assertAsks(rule, "nominatingBody", "deputy", "an office");
      assertFits(office, rule(Selection.MERIT, from("1980"), TREATY).nominatingBody(HEAD).build());
    }

    @Test
    void ofTheInstitutionOfAStaff() {
      StaffComposition staff =
          StaffComposition.builder()
              .institution(other)
              .period(from("1980"))
              .addLines(line(StaffCategory.LOCAL, TREATY).build())
              .build();
      assertAsks(staff, "institution", "other", "an institution");
      assertFits(staff, otherThere);
    }

    @Test
    void ofThoseFromWhomStaffIsDrawn() {
      StaffComposition staff =
          staff(from("1980"), line(StaffCategory.LOCAL, TREATY).drawnFrom(other).build());
      assertAsks(staff, "drawnFrom", "other", "an institution");
      assertFits(staff, otherThere);
    }

    @Test
    void ofAnInstitutionThatBearsADuty() {
      Duty duty =
          Duty.builder()
              .bearer(other)
              .number(1)
              .text(text("task"))
              .period(from("1980"))
              .addCitations(cite(TREATY))
              .build();
      assertAsks(duty, "bearer", "other", "an institution");
      assertFits(duty, otherThere);
    }

    @Test
    void ofAnOfficeThatBearsADuty() {
      Duty duty = duty(HEAD, 1, from("1980"), TREATY).build();
      assertFaults(
          added(duty), tuple(duty, "bearer", "head", "the id of an office in the catalogue"));
      assertFits(duty, office);
    }

    @Test
    void ofTheHostOfASummit() {
      Summit summit =
          summit(1, "1976-02-23", "1976-02-24", TREATY).host(MemberStateId.of("abroad")).build();
      assertAsks(summit, "host", "abroad", "a member state");
      assertFits(summit, member("abroad", "1999", TREATY).build());
    }

    @Test
    void ofAnAmendedInstrument() {
      LegalInstrument amending = instrument("protocol").addAmends(SourceId.of("old")).build();
      assertAsks(amending, "amends", "old", "a legal instrument");
      assertFits(amending, instrument("old").build());
    }

    @Test
    void ofAnAmendedInstrumentNotToAPublication() {
      LegalInstrument amending = instrument("protocol").addAmends(SCHOOL.id()).build();
      assertAsks(amending, "amends", "school", "a legal instrument");
    }
  }

  @Nested
  class AnIdIsUsedOnce {
    @Test
    void byAPublication() {
      Publication again = publication("press", SourceKind.OFFICIAL_RECORD).build();
      assertFaults(added(again), tuple(again, "id", "press", "an id that no other source has"));
    }

    @Test
    void byAnInstrumentEvenIfTheOtherIsAPublication() {
      LegalInstrument again = instrument("press").build();
      assertFaults(added(again), tuple(again, "id", "press", "an id that no other source has"));
    }

    @Test
    void byAClaimReview() {
      Entry one = review("claim", SCHOOL, TREATY);
      Entry again = review("claim", PRESS, TREATY);
      assertFaults(
          added(one, again), tuple(again, "id", "claim", "an id that no other claim review has"));
      assertFits(one, review("claim-2", PRESS, TREATY));
    }
  }

  /** The same rule for another office, yet without an id. */
  private static TermRule.Builder ofDeputy(TermRule rule) {
    return TermRule.builder()
        .office(Sample.deputy().id())
        .base(rule.base())
        .extension(rule.extension())
        .renewal(rule.renewal())
        .selection(rule.selection())
        .period(rule.period())
        .addAllCitations(rule.citations());
  }

  @Nested
  class AnIdGivenToTwo {
    @Test
    void isNoIdOfADuty() {
      Duty one = duty(BODY, 1, from("1976"), TREATY).build();
      Duty two = duty(BODY, 2, from("1976"), TREATY).id(one.id()).build();
      assertFaults(
          added(one, two), tuple(two, "id", "treaty-body-1", "an id that no other duty has"));
    }

    @Test
    void isNoIdOfARule() {
      Office office = office("body", from("1970"), TREATY).build();
      TermRule one = rule(Selection.MERIT, from("1980"), TREATY).build();
      TermRule two = rule(Selection.ROTATION, from("1980"), TREATY).id(one.id()).build();
      assertFaults(
          added(office, one, two),
          tuple(two, "id", "treaty-head-1980-merit", "an id that no other term rule has"));
      TermRule sameYear =
          rule(Selection.MERIT, between("1980", "1980-07-01"), TREATY).id(one.id()).build();
      TermRule later = rule(Selection.MERIT, from("1980-07-01"), TREATY).id(one.id()).build();
      assertFaults(
          added(office, sameYear, later),
          tuple(later, "id", "treaty-head-1980-merit", "an id that no other term rule has"));
      TermRule elsewhere = rule(Selection.MERIT, from("1980"), SCHOOL).id(one.id()).build();
      assertFaults(
          added(office, one, elsewhere),
          tuple(elsewhere, "id", "treaty-head-1980-merit", "an id that no other term rule has"));
      TermRule ofAnother = ofDeputy(one).id(one.id()).build();
      assertFaults(
          added(office, Sample.deputy(), one, ofAnother),
          tuple(ofAnother, "id", "treaty-head-1980-merit", "an id that no other term rule has"));
    }

    /** The id is made of what they share. */
    @Test
    void isNoSecondFaultOfRulesThatOverlap() {
      Office office = office("body", from("1970"), TREATY).build();
      TermRule one = rule(Selection.MERIT, from("1980"), TREATY).build();
      TermRule two = rule(Selection.MERIT, between("1980", "1990"), TREATY).build();
      assertThat(two.id()).isEqualTo(one.id());
      assertThat(problems(office, one, two))
          .extracting(CatalogException.Problem::attribute)
          .containsExactly("period");
    }
  }

  @Nested
  class ANumberStandsForOneInEachSource {
    private static final String EXPECTED = "a number that in the same source no other ";

    @Test
    void ofTheSummits() {
      Summit one = summit(1, "1976-02-23", "1976-02-24", TREATY, SCHOOL).host(HOME).build();
      Summit again = summit(1, "1980-02-24", "1980-02-25", TREATY, SCHOOL).host(HOME).build();
      assertFaults(
          added(one, again),
          tuple(again, "number", "1", EXPECTED + "summit of body has, unlike " + one.label()));
      Summit inOne = summit(1, "1980-02-24", "1980-02-25", TREATY, PRESS).host(HOME).build();
      assertFaults(
          added(one, inOne),
          tuple(inOne, "number", "1", EXPECTED + "summit of body has, unlike " + one.label()));
      assertFits(one, summit(1, "1976-02-23", "1976-02-25", PRESS).host(HOME).build());
      assertFits(one, summit(2, "1976-02-23", "1976-02-24", TREATY).host(HOME).build());
    }

    @Test
    void ofTheSummitsOfEachInstitution() {
      Institution union = institution("union", from("1970"), TREATY).abbreviation("UN").build();
      Summit ofBody = summit(1, "1976-02-23", "1976-02-24", TREATY).host(HOME).build();
      assertFits(ofBody, union, ofUnion("UN"));
    }

    @Test
    void aSummitIsNamedAfterTheNewestEntryOfItsInstitution() {
      Institution old = institution("union", between("1960", "1970"), TREATY).build();
      Institution union = institution("union", from("1970"), TREATY).abbreviation("UN").build();
      Summit summit = ofUnion("union");
      assertFaults(
          added(old, union, summit),
          tuple(
              summit,
              "institutionName",
              summit.institutionName().toString(),
              union.abbreviationOrName() + ", as the newest entry of union has it"));
    }

    @Test
    void ofSeveralNewestEntriesAnyNameWillDo() {
      Institution treaty = institution("union", from("1970"), TREATY).build();
      Institution school = institution("union", from("1970"), SCHOOL).abbreviation("UN").build();
      assertFits(treaty, school, ofUnion(treaty.name()));
      assertFits(treaty, school, ofUnion("UN"));
    }

    private Summit ofUnion(String name) {
      return ofUnion(LocalizedText.untranslated(name));
    }

    private Summit ofUnion(LocalizedText name) {
      return Summit.builder()
          .institution(InstitutionId.of("union"))
          .institutionName(name)
          .number(1)
          .firstDay(Sample.day("1976-02-23"))
          .lastDay(Sample.day("1976-02-24"))
          .place(text("Bali"))
          .host(HOME)
          .addCitations(cite(TREATY))
          .build();
    }

    @Test
    void ofTheTenuresOfAnOffice() {
      Office office = office("body", from("1970"), TREATY).seats(2).build();
      Office other = Sample.deputy();
      Tenure ann = tenure("Ann", "1976").ordinal(1).addCitations(cite(SCHOOL)).build();
      Tenure bob = tenure("Bob", "1980").ordinal(1).addCitations(cite(SCHOOL)).build();
      assertFaults(
          added(office, ann, bob),
          tuple(bob, "ordinal", "1", EXPECTED + "tenure of the office has, unlike " + ann.label()));
      assertFits(office, ann, tenure("Bob", "1980").ordinal(2).build());
      assertFits(office, tenure("Ann", "1976").build(), tenure("Bob", "1980").build());
      assertFits(
          office,
          other,
          ann,
          Tenure.builder()
              .office(other.id())
              .ordinal(1)
              .person(ann.person())
              .memberState(HOME)
              .firstDay(PartialDate.of(1980))
              .addCitations(cite(PRESS))
              .build());
    }
  }

  @Nested
  class EntriesOfOneIdAndSourceDoNotOverlap {
    private static final String EXPECTED =
        "a period that does not overlap that of the same id and source, ";

    private void assertOverlap(Entry earlier, Entry later) {
      assertFaults(
          added(earlier, later),
          tuple(later, "period", later.period().toString(), EXPECTED + earlier.label()));
    }

    @Test
    void norDoInstitutions() {
      Institution one = institution("it", between("1970", "1980"), TREATY).build();
      assertOverlap(one, institution("it", from("1979-12-31"), TREATY).build());
      assertFits(one, institution("it", from("1980-01-01"), TREATY).build());
      assertFits(one, institution("it", from("1979-12-31"), SCHOOL).build());
      assertFits(one, institution("another", from("1979-12-31"), TREATY).build());
    }

    @Test
    void norDoOffices() {
      Office one = office("body", between("1970", "1980"), TREATY).build();
      assertOverlap(one, office("body", from("1979-12-31"), TREATY).build());
      assertFits(one, office("body", from("1980-01-01"), TREATY).build());
      assertFits(one, office("body", from("1979-12-31"), SCHOOL).build());
    }

    @Test
    void norDoMembers() {
      MemberState one = member("abroad", "1999", TREATY).build();
      assertOverlap(one, member("abroad", "2001", TREATY).build());
      assertFits(one, member("abroad", "2001", SCHOOL).build());
    }

    @Test
    void norDoStaffCompositions() {
      StaffComposition one =
          staff(between("1970", "1980"), line(StaffCategory.LOCAL, TREATY).build());
      assertOverlap(one, staff(from("1979-12-31"), line(StaffCategory.LOCAL, TREATY).build()));
      assertFits(one, staff(from("1980"), line(StaffCategory.LOCAL, TREATY).build()));
      assertFits(one, staff(from("1979-12-31"), line(StaffCategory.LOCAL, SCHOOL).build()));
    }

    @Test
    void unlessTheyAreOfAnotherOffice() {
      Office other = Sample.deputy();
      assertFits(office("body", from("1970"), TREATY).build(), other);
    }

    @Test
    void unlessTheyAreOfTheStaffOfAnotherInstitution() {
      StaffComposition other =
          StaffComposition.builder()
              .institution(NOWHERE)
              .period(from("1970"))
              .addLines(line(StaffCategory.LOCAL, TREATY).build())
              .build();
      assertFits(
          institution("nowhere", from("1960"), TREATY).build(),
          staff(from("1970"), line(StaffCategory.LOCAL, TREATY).build()),
          other);
    }

    @Test
    void whereEachOverlapsEachEveryPairIsToldThoughTheLastAddedEndsFurthest() {
      Institution first = institution("it", between("1970", "1975"), TREATY).build();
      Institution second = institution("it", between("1971", "1976"), TREATY).build();
      Institution third = institution("it", from("1969"), TREATY).build();
      String period = third.period().toString();
      assertFaults(
          added(first, second, third),
          tuple(third, "period", period, EXPECTED + first.label()),
          tuple(third, "period", period, EXPECTED + second.label()),
          tuple(second, "period", second.period().toString(), EXPECTED + first.label()));
    }

    @Test
    void whereOnlyOneOfSeveralSourcesIsShared() {
      assertOverlap(
          institution("it", between("1970", "1980"), TREATY, PRESS).build(),
          institution("it", from("1975"), SCHOOL, PRESS).build());
    }

    @Test
    void andAnOverlapIsToldOnceThoughTwoSourcesAreShared() {
      assertOverlap(
          institution("it", between("1970", "1980"), TREATY, PRESS).build(),
          institution("it", from("1975"), TREATY, PRESS).build());
    }

    @Test
    void andTheLaterAddedIsAtFaultThoughItBeganBefore() {
      assertOverlap(
          institution("it", from("1975"), TREATY).build(),
          institution("it", between("1970", "1980"), TREATY).build());
    }

    @Test
    void andOneThatEndedLongAgoHidesNoneThatStillRuns() {
      Institution running = institution("it", between("1970", "1990"), TREATY).build();
      Institution within = institution("it", between("1971", "1972"), TREATY).build();
      Institution late = institution("it", between("1989", "1995"), TREATY).build();
      assertFaults(
          added(running, within, late),
          tuple(within, "period", "1971 until 1972", EXPECTED + running.label()),
          tuple(late, "period", "1989 until 1995", EXPECTED + running.label()));
    }

    @Test
    void andAnOpenOneOverlapsWhatBeginsLater() {
      Institution open = institution("it", from("1970"), TREATY).build();
      Institution one = institution("it", between("1980", "1981"), TREATY).build();
      Institution other = institution("it", between("1990", "1991"), TREATY).build();
      assertFaults(
          added(open, one, other),
          tuple(one, "period", "1980 until 1981", EXPECTED + open.label()),
          tuple(other, "period", "1990 until 1991", EXPECTED + open.label()));
    }

    @Test
    void andOneMayFollowAnotherInARow() {
      assertFits(
          institution("it", between("1970", "1975"), TREATY).build(),
          institution("it", between("1975", "1980"), TREATY).build(),
          institution("it", from("1980"), TREATY).build());
    }
  }

  @Nested
  class RulesDoNotOverlap {
    private final Office office = office("body", from("1970"), TREATY).build();
    private final TermRule one =
        rule(Selection.ROTATION, between("1976", "1985-07"), TREATY).build();

    @Test
    void whereOfficeSourceAndSelectionAreTheSame() {
      TermRule later = rule(Selection.ROTATION, from("1985-06-30"), TREATY).build();
      assertFaults(
          added(office, one, later),
          tuple(
              later,
              "period",
              "from 1985-06-30",
              "a period that does not overlap that of the same office, source and selection, "
                  + "head: 2 years, extension not stated, by rotation (1976 until 1985-07)"));
    }

    @Test
    void butMayMeet() {
      assertFits(office, one, rule(Selection.ROTATION, from("1985-07"), TREATY).build());
    }

    @Test
    void unlessTheSelectionDiffers() {
      assertFits(office, one, rule(Selection.MERIT, from("1980"), TREATY).build());
    }

    @Test
    void unlessTheSourceDiffers() {
      assertFits(office, one, rule(Selection.ROTATION, from("1980"), SCHOOL).build());
    }

    @Test
    void unlessTheOfficeDiffers() {
      assertFits(office, one, Sample.deputy(), ofDeputy(one).build());
    }
  }

  @Nested
  class AnOfficeKeepsToOneInstitution {
    private final Institution other = institution("other", from("1967-08-08"), TREATY).build();
    private final Office office = office("body", between("1970", "1980"), TREATY).build();

    @Test
    void inAllItsEntries() {
      Office moved = office("other", from("1980"), TREATY).build();
      assertFaults(
          added(other, office, moved),
          tuple(moved, "institution", "other", "body, as elsewhere for the office head"));
      assertFits(other, office, office("body", from("1980"), TREATY).build());
    }

    @Test
    void inItsDuties() {
      Duty duty =
          Duty.builder()
              .bearer(HEAD)
              .institution(InstitutionId.of("other"))
              .number(1)
              .text(text("task"))
              .period(from("1975"))
              .addCitations(cite(TREATY))
              .build();
      assertFaults(
          added(other, office, duty),
          tuple(duty, "institution", "other", "body, as elsewhere for the office head"));
      assertFits(other, office, duty(HEAD, 1, from("1975"), TREATY).build());
    }
  }

  @Nested
  class ATenureLiesWithinTheLifeOfItsOffice {
    private final Office early =
        office("body", between("1970-01-01", "1980-01-01"), TREATY).build();
    private final Office late = office("body", between("1980-01-01", "1990-01-01"), TREATY).build();
    private final Office afterGap =
        office("body", between("1981-01-01", "1990-01-01"), TREATY).build();

    private void assertOutside(Tenure tenure, Office... life) {
      assertFaults(
          ImmutableList.<Entry>builder().add(life).add(tenure).build(),
          tuple(
              tenure,
              "period",
              tenure.period().toString(),
              "days within the life of the office head"));
    }

    @Test
    void notADayBefore() {
      assertOutside(tenure("Ann", "1969-12-31", "1970-06-30"), early);
      assertFits(early, tenure("Ann", "1970-01-01", "1970-06-30"));
    }

    @Test
    void notADayAfter() {
      assertOutside(tenure("Ann", "1979-06-01", "1980-01-01"), early);
      assertFits(early, tenure("Ann", "1979-06-01", "1979-12-31"));
    }

    @Test
    void toTheEndOfAMonthInWhichTheOfficeEndedOnAnUnknownDay() {
      Office endedInJuly = office("body", between("1970-01-01", "1985-07"), TREATY).build();
      assertFits(endedInJuly, tenure("Ann", "1979-06-01", "1985-07-31"));
      assertOutside(tenure("Ann", "1979-06-01", "1985-08-01"), endedInJuly);
    }

    @Test
    void alsoWhereItBeganAndEndedInOneYearOfWhichNoMoreIsKnown() {
      Tenure within1981 = tenure("Ann", "1981").publishedEnd(PartialDate.of(1981)).build();
      assertFits(afterGap, within1981);
      assertOutside(within1981, early);
    }

    @Test
    void notInAGap() {
      assertOutside(tenure("Ann", "1979-06-01", "1981-06-01"), early, afterGap);
      assertOutside(tenure("Ann", "1980-03-01", "1980-04-01"), early, afterGap);
    }

    @Test
    void acrossEntriesThatMeet() {
      assertFits(early, late, tenure("Ann", "1979-06-01", "1981-06-01"));
    }

    @Test
    void withoutAnEndOnlyIfTheOfficeHasNone() {
      assertOutside(tenure("Ann", "1985-01-01").build(), early, late);
      assertFits(
          office("body", from("1970-01-01"), TREATY).build(), tenure("Ann", "1985-01-01").build());
    }
  }

  @Nested
  class CoveragesOfOneListAndSourceDoNotOverlap {
    private final Coverage one =
        whole(EntryKind.DUTIES, between("1970-01-01", "1980-01-01"), TREATY).of(BODY).build();

    private Coverage.Builder whole(EntryKind list, DateRange period, Source source) {
      return Coverage.builder().list(list).period(period).addCitation(cite(source));
    }

    @Test
    void norOneThatGoesOnIntoTheOther() {
      Coverage two = whole(EntryKind.DUTIES, from("1979-12-31"), TREATY).of(BODY).build();
      assertFaults(
          added(one, two),
          tuple(
              two,
              "period",
              "from 1979-12-31",
              "a period that does not overlap that of the same list and source, " + one.label()));
      assertFits(one, whole(EntryKind.DUTIES, from("1980-01-01"), TREATY).of(BODY).build());
    }

    @Test
    void unlessTheyAreOfAnotherListOrSource() {
      DateRange same = one.period();
      assertFits(
          one,
          whole(EntryKind.DUTIES, same, SCHOOL).of(BODY).build(),
          whole(EntryKind.DUTIES, same, TREATY).build(),
          whole(EntryKind.DUTIES, same, TREATY).of(BODY).toldBy(TREATY.id()).build(),
          whole(EntryKind.STAFF, same, TREATY).of(BODY).build(),
          whole(EntryKind.INSTITUTIONS, same, TREATY).build(),
          whole(EntryKind.INSTITUTIONS, same, TREATY).ofKind(InstitutionKind.ORGAN).build());
    }
  }

  @Nested
  class HoldersAreNeverMoreThanTheSeats {
    private final Tenure ann = tenure("Ann", "1976-06-07", "1978-02-18");

    private Office seats(int seats) {
      return office("body", from("1970"), TREATY).seats(seats).build();
    }

    private Tuple tooMany(Tenure tenure, int seats, String day, int holders) {
      return tuple(
          tenure,
          "period",
          tenure.period().toString(),
          "at most " + seats + " holding the office head on " + day + ", not " + holders);
    }

    @Test
    void ofWhichThereIsOne() {
      Tenure bob = tenure("Bob", "1978-02-18", "1980-01-01");
      assertFaults(added(seats(1), ann, bob), tooMany(bob, 1, "1978-02-18", 2));
      assertFits(seats(1), ann, tenure("Bob", "1978-02-19", "1980-01-01"));
    }

    @Test
    void ofWhichThereIsOneWhereTheirNumberIsNotSaid() {
      Office unsaid = office("body", from("1970"), TREATY).build();
      Tenure bob = tenure("Bob", "1978-02-18", "1980-01-01");
      assertFaults(added(unsaid, ann, bob), tooMany(bob, 1, "1978-02-18", 2));
      assertFits(unsaid, ann, tenure("Bob", "1978-02-19", "1980-01-01"));
    }

    @Test
    void ofWhichThereAreTwo() {
      Tenure bob = tenure("Bob", "1977-01-01", "1980-01-01");
      Tenure cid = tenure("Cid", "1978-02-18", "1981-01-01");
      assertFaults(added(seats(2), ann, bob, cid), tooMany(cid, 2, "1978-02-18", 3));
      assertFits(seats(2), ann, bob, tenure("Cid", "1978-02-19", "1981-01-01"));
    }

    @Test
    void andThoseWhoBeginTogetherAreCountedTogether() {
      Tenure bob = tenure("Bob", "1976-06-07", "1980-01-01");
      Tenure cid = tenure("Cid", "1976-06-07", "1981-01-01");
      assertFaults(added(seats(1), ann, bob, cid), tooMany(cid, 1, "1976-06-07", 3));
      assertFaults(added(seats(2), cid, ann, bob), tooMany(bob, 2, "1976-06-07", 3));
      assertFits(seats(3), ann, bob, cid);
    }

    @Test
    void whichIsSaidOnceForEachThatBeginsAndNotAgainWhenOneLeaves() {
      Tenure bob = tenure("Bob", "1977-01-01", "1980-01-01");
      Tenure cid = tenure("Cid", "1977-06-01", "1981-01-01");
      assertFaults(
          added(seats(1), ann, bob, cid),
          tooMany(bob, 1, "1977-01-01", 2),
          tooMany(cid, 1, "1977-06-01", 3));
    }

    @Test
    void andTheHandoverDayBelongsToTheSuccessorAlone() {
      Tenure handingOver =
          tenure("Ann", "1976-06-07")
              .publishedEnd(PartialDate.parse("1978-02-18"))
              .endReading(EndReading.HANDOVER_DAY)
              .build();
      assertFits(seats(1), handingOver, tenure("Bob", "1978-02-18", "1980-01-01"));
    }

    @Test
    void andTenuresMayMeetInAYear() {
      Tenure until1978 = tenure("Ann", "1976").publishedEnd(PartialDate.of(1978)).build();
      assertFits(seats(1), until1978, tenure("Bob", "1978").build());
    }

    @Test
    void andTenuresWithinOneYearMayFollowOneAnother() {
      Tenure ann = tenure("Ann", "1978").publishedEnd(PartialDate.of(1978)).build();
      Tenure bob = tenure("Bob", "1978").publishedEnd(PartialDate.of(1978)).build();
      assertFits(seats(1), ann, bob, tenure("Cid", "1978").build());
    }

    @Test
    void andATenureFromTheLastDayOfTheYearInWhichItEndedHoldsThatDay() {
      Tenure lastDay = tenure("Ann", "1978-12-31").publishedEnd(PartialDate.of(1978)).build();
      Tenure bob = tenure("Bob", "1978-12-31", "1979-06-30");
      assertFits(seats(1), lastDay, tenure("Bob", "1978-06-01", "1978-12-30"));
      assertFaults(added(seats(1), lastDay, bob), tooMany(bob, 1, "1978-12-31", 2));
    }

    @Test
    void andTheLaterAddedIsAtFaultThoughItBeganBefore() {
      Tenure bob = tenure("Bob", "1978-02-18", "1980-01-01");
      assertFaults(added(seats(1), bob, ann), tooMany(ann, 1, "1978-02-18", 2));
    }

    @Test
    void andOneThatIsOpenKeepsTheSeat() {
      Tenure open = tenure("Ann", "1976-06-07").build();
      Tenure bob = tenure("Bob", "1999-01-01", "1999-12-31");
      assertFaults(added(seats(1), open, bob), tooMany(bob, 1, "1999-01-01", 2));
    }

    @Test
    void whenTheSeatsBecomeFewerWhileAllStay() {
      Office two = office("body", between("1970", "1980-01-01"), TREATY).seats(2).build();
      Office one = office("body", from("1980-01-01"), TREATY).seats(1).build();
      Tenure bob = tenure("Bob", "1975-01-01", "1980-01-01");
      Tenure cid = tenure("Cid", "1979-01-01", "1985-01-01");
      assertFaults(added(two, one, bob, cid), tooMany(cid, 1, "1980-01-01", 2));
      assertFits(two, one, tenure("Bob", "1975-01-01", "1979-12-31"), cid);
    }

    @Test
    void whenTheSeatsBecomeFewerOnTheDayOfAnotherStart() {
      Office two = office("body", between("1970", "1980-01-01"), TREATY).seats(2).build();
      Office one = office("body", from("1980-01-01"), TREATY).seats(1).build();
      Tenure bob = tenure("Bob", "1975-01-01", "1980-06-01");
      Tenure cid = tenure("Cid", "1980-01-01", "1985-01-01");
      assertFaults(added(two, one, bob, cid), tooMany(cid, 1, "1980-01-01", 2));
    }

    @Test
    void whenTheAccountOfMoreSeatsEndsWhileAllStay() {
      Office two = office("body", between("1970", "1980-01-01"), TREATY).seats(2).build();
      Office one = office("body", from("1970"), SCHOOL).seats(1).build();
      Tenure bob = tenure("Bob", "1975-01-01", "1985-01-01");
      Tenure cid = tenure("Cid", "1976-01-01", "1985-01-01");
      assertFaults(added(two, one, bob, cid), tooMany(cid, 1, "1980-01-01", 2));
    }

    @Test
    void whereTwoAccountsDifferTheOneOfMoreSeatsCounts() {
      Office one = office("body", from("1970"), TREATY).seats(1).build();
      Office two = office("body", from("1970"), SCHOOL).seats(2).build();
      assertFits(one, two, ann, tenure("Bob", "1977-01-01", "1980-01-01"));
    }
  }

  @Nested
  class AnInstrumentAmendsWhatIsOlder {
    private LegalInstrument dated(String id, String date, String... amended) {
      LegalInstrument.Builder builder = instrument(id).date(PartialDate.parse(date));
      for (String other : amended) {
        builder.addAmends(SourceId.of(other));
      }
      return builder.build();
    }

    private void assertNotOlder(LegalInstrument old, LegalInstrument amending) {
      assertFaults(
          added(old, amending),
          tuple(amending, "amends", "old", "an instrument older than this one"));
    }

    @Test
    void notWhatIsYounger() {
      assertNotOlder(dated("old", "1990"), dated("protocol", "1983", "old"));
    }

    @Test
    void notWhatIsOfTheSameDay() {
      assertNotOlder(dated("old", "1983-05-01"), dated("protocol", "1983-05-01", "old"));
      assertFits(dated("old", "1983-04-30"), dated("protocol", "1983-05-01", "old"));
    }

    @Test
    void whichMayBeSoInTheSameYear() {
      assertFits(dated("old", "1983"), dated("protocol", "1983-05-01", "old"));
      assertFits(dated("old", "1983-12-30"), dated("protocol", "1983", "old"));
      assertNotOlder(dated("old", "1983-12-31"), dated("protocol", "1983", "old"));
      assertNotOlder(dated("old", "1983"), dated("protocol", "1983-01-01", "old"));
    }

    @Test
    void orWhatIsUndated() {
      assertFits(instrument("old").build(), dated("protocol", "1983", "old"));
      assertFits(
          dated("old", "1983"), instrument("protocol").addAmends(SourceId.of("old")).build());
    }
  }

  @Nested
  class DutiesAreNumbered {
    private Duty numbered(int number) {
      return duty(BODY, number, from("1976"), TREATY).build();
    }

    @Test
    void from1() {
      assertFaults(
          added(numbered(2)),
          tuple(numbered(2), "number", "2", "1 next among the duties of body in treaty"));
      assertFits(numbered(1));
    }

    @Test
    void withoutAGap() {
      assertFaults(
          added(numbered(4), numbered(2), numbered(1)),
          tuple(numbered(4), "number", "4", "3 next among the duties of body in treaty"));
      assertFits(numbered(3), numbered(2), numbered(1));
    }

    private String taken(int number, int free) {
      return "a number that is free among the duties of body in treaty ("
          + number
          + " is taken; the next free number is "
          + free
          + ")";
    }

    @Test
    void eachNumberOnce() {
      Duty again = duty(BODY, 1, between("1970", "1976"), TREATY).build();
      assertFaults(
          added(numbered(1), again, numbered(2)), tuple(again, "number", "1", taken(1, 3)));
    }

    @Test
    void eachNumberOnceAndTheLaterAddedIsAtFault() {
      Duty earlier = duty(BODY, 1, between("1970", "1976"), TREATY).build();
      assertFaults(added(earlier, numbered(1)), tuple(numbered(1), "number", "1", taken(1, 2)));
    }

    @Test
    void forEachBearer() {
      Office office = office("body", from("1970"), TREATY).build();
      assertFits(office, numbered(1), duty(HEAD, 1, from("1976"), TREATY).build());
      Duty second = duty(HEAD, 2, from("1976"), TREATY).build();
      assertFaults(
          added(office, numbered(1), second),
          tuple(second, "number", "2", "1 next among the duties of head in treaty"));
    }

    @Test
    void forEachChiefSource() {
      Duty inSchool = duty(BODY, 1, from("1976"), SCHOOL, TREATY).build();
      assertFits(numbered(1), inSchool);
      Duty second = duty(BODY, 2, from("1976"), SCHOOL, TREATY).build();
      assertFaults(
          added(numbered(1), second),
          tuple(second, "number", "2", "1 next among the duties of body in school"));
    }
  }

  @Nested
  class TheException {
    private final Institution orphan =
        institution("orphan", from("1970"), TREATY).parent(NOWHERE).build();
    private final Duty second = duty(BODY, 2, from("1976"), TREATY).build();

    @Test
    void tellsAllProblemsAtOnce() {
      assertThatThrownBy(() -> Sample.catalog().add(orphan).add(second).build())
          .isInstanceOf(CatalogException.class)
          .hasMessage(
              "the entries do not fit together:\n"
                  + "- orphan (from 1970): parent: expected the id of an institution in the"
                  + " catalogue but was \"nowhere\"\n"
                  + "- duty 2 of body (from 1976): number: expected 1 next among the duties of"
                  + " body in treaty but was \"2\"");
    }

    @Test
    void namesEntryAndAttributeOfEach() {
      assertFaults(
          added(second, orphan),
          tuple(orphan, "parent", "nowhere", "the id of an institution in the catalogue"),
          tuple(second, "number", "2", "1 next among the duties of body in treaty"));
    }

    @Test
    void leavesTheBuilderUsable() {
      Catalog.Builder builder = Sample.catalog().add(orphan);
      assertThatThrownBy(builder::build).isInstanceOf(CatalogException.class);
      Catalog mended = builder.add(institution("nowhere", from("1960"), TREATY).build()).build();
      assertThat(mended.institutions().with(NOWHERE).count()).isEqualTo(1);
    }

    @Test
    void tellsASourceThatIsCitedInTwoPlacesOfAnEntryOnce() {
      Publication unknown = publication("unknown", SourceKind.SECONDARY).build();
      Institution citing =
          institution("citing", from("1970"))
              .addCitations(Citation.of(unknown, "p. 1", Evidence.REPORTED))
              .addCitations(Citation.of(unknown, "p. 2", Evidence.REPORTED))
              .build();
      assertThat(problems(citing)).hasSize(1);
    }
  }
}
