package io.github.aseansecretariat.query;

import static io.github.aseansecretariat.query.Sample.BODY;
import static io.github.aseansecretariat.query.Sample.HEAD;
import static io.github.aseansecretariat.query.Sample.HOME;
import static io.github.aseansecretariat.query.Sample.PRESS;
import static io.github.aseansecretariat.query.Sample.SCHOOL;
import static io.github.aseansecretariat.query.Sample.TREATY;
import static io.github.aseansecretariat.query.Sample.between;
import static io.github.aseansecretariat.query.Sample.cite;
import static io.github.aseansecretariat.query.Sample.day;
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

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private final Institution early = institution("it", between("1970", "1980"), TREATY).build();
  private final Institution late = institution("it", from("1980"), SCHOOL).build();
  private final Institution both = institution("both", from("1975"), TREATY, SCHOOL).build();
  private final Catalog catalog =
      Catalog.builder().add(TREATY).add(SCHOOL).add(PRESS).add(early).add(late).add(both).build();

  @Nested
  class OnDemand {
    private final List<Class<?>> asked = Collections.synchronizedList(new ArrayList<>());

    private Iterable<Entry> stock(Class<? extends Entry> type) {
      asked.add(type);
      return Lists.reverse(catalog.entries());
    }

    @Test
    void asksForATypeWhenAQueryFirstNeedsItAndNotAgain() {
      Catalog onDemand = Catalog.onDemand(this::stock);
      InstitutionQuery query = onDemand.on(day("1975-01-01")).institutions();
      assertThat(asked).isEmpty();

      assertThat(query.list()).containsExactly(early, both);
      assertThat(onDemand.institutions().named("it").list()).containsExactly(early, late);
      assertThat(asked).containsExactly(Institution.class);
    }

    @Test
    void isAsTheCatalogueThatWasBuiltOfTheSame() {
      Catalog onDemand = Catalog.onDemand(this::stock);

      assertThat(onDemand).isEqualTo(catalog).hasSameHashCodeAs(catalog);
      assertThat(onDemand.entries()).isEqualTo(catalog.entries());
      assertThat(onDemand.sources().list()).isEqualTo(catalog.sources().list());
      assertThat(onDemand.toString()).isEqualTo(catalog.toString());
      assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void checksNothing() {
      assertThat(Catalog.onDemand(type -> ImmutableList.of(early)).institutions().only())
          .isSameAs(early);
    }

    @Test
    void asksAgainAfterAFailure() {
      Iterator<Boolean> fails = List.of(true, false).iterator();
      Catalog onDemand =
          Catalog.onDemand(
              type -> {
                if (fails.next()) {
                  throw new IllegalStateException("not yet");
                }
                return catalog.entries();
              });

      assertThatThrownBy(() -> onDemand.institutions().count())
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("not yet");
      assertThat(onDemand.institutions().count()).isEqualTo(3);
    }

    @Test
    void manyThreadsGetTheSameEntriesOfOneAsking() throws Exception {
      Catalog onDemand = Catalog.onDemand(this::stock);
      CyclicBarrier together = new CyclicBarrier(32);
      ExecutorService threads = Executors.newFixedThreadPool(32);
      Set<Object> lists = Collections.newSetFromMap(new IdentityHashMap<>());
      try {
        for (Future<Object> list :
            threads.invokeAll(
                Collections.nCopies(
                    32,
                    () -> {
                      together.await();
                      return onDemand.institutions().list();
                    }))) {
          lists.add(list.get());
        }
      } finally {
        threads.shutdownNow();
      }

      assertThat(lists).hasSize(1);
      assertThat(asked).containsExactly(Institution.class);
    }

    @Test
    void refusesNull() {
      assertThatThrownBy(() -> Catalog.onDemand(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("entries");
      assertThatThrownBy(() -> Catalog.onDemand(type -> null).duties().list())
          .isInstanceOf(NullPointerException.class)
          .hasMessage("entries: gives null for duties");
    }
  }

  @Nested
  class Restricted {
    @Test
    void toADayKeepsWhatHeldThatDay() {
      assertThat(catalog.on(day("1975-01-01")).institutions().list()).containsExactly(early, both);
      assertThat(catalog.on(day("1979-12-31")).institutions().list()).containsExactly(early, both);
      assertThat(catalog.on(day("1980-01-01")).institutions().list()).containsExactly(both, late);
    }

    @Test
    void toAnAccountKeepsWhatItSays() {
      assertThat(catalog.accordingTo(SourceKind.TREATY).institutions().list())
          .containsExactly(early, both);
      assertThat(catalog.accordingTo(SourceKind.SECONDARY).institutions().list()).isEmpty();
    }

    @Test
    void toSeveralKindsOfSourceKeepsWhatAnyOfThemSays() {
      assertThat(
              catalog
                  .accordingTo(SourceKind.SECONDARY, SourceKind.SCHOOL_TEXT)
                  .institutions()
                  .list())
          .containsExactly(both, late);
    }

    @Test
    void twiceKeepsWhatMeetsBoth() {
      assertThat(
              catalog
                  .accordingTo(SourceKind.TREATY)
                  .accordingTo(SourceKind.SCHOOL_TEXT)
                  .institutions()
                  .list())
          .containsExactly(both);
      assertThat(catalog.accordingTo(SourceKind.TREATY).on(day("1985-01-01")).institutions().list())
          .containsExactly(both);
    }

    @Test
    void keepsASourceByItsOwnKind() {
      assertThat(catalog.accordingTo(SourceKind.SECONDARY).entries()).containsExactly(PRESS);
      assertThat(catalog.accordingTo(SourceKind.TREATY).entries())
          .containsExactly(TREATY, early, both);
    }

    @Test
    void saysToWhichDays() {
      assertThat(catalog.days()).isEmpty();
      assertThat(catalog.accordingTo(SourceKind.TREATY).days()).isEmpty();
      assertThat(catalog.on(day("1975-01-01")).accordingTo(SourceKind.TREATY).days())
          .containsExactly(day("1975-01-01"));
      assertThat(catalog.on(day("1985-01-01")).on(day("1975-01-01")).on(day("1985-01-01")).days())
          .containsExactly(day("1985-01-01"), day("1975-01-01"));
      assertThat(catalog.on(day("1975-01-01")).unrestricted().days()).isEmpty();
    }

    @Test
    void leadsBackToTheWhole() {
      Catalog view = catalog.on(day("1975-01-01")).accordingTo(SourceKind.TREATY);
      assertThat(view.unrestricted()).isEqualTo(catalog);
      assertThat(view.unrestricted().entries()).isEqualTo(catalog.entries());
      assertThat(catalog.unrestricted()).isSameAs(catalog);
    }

    @Test
    void leavesTheCatalogAsItWas() {
      assertThat(catalog.on(day("1800-01-01")).entries()).containsExactly(PRESS, SCHOOL);
      assertThat(catalog.entries()).hasSize(6);
    }
  }

  @Nested
  class Entries {
    @Test
    void areOneOfEachKindSourcesFirst() {
      ImmutableList<Entry> expected =
          ImmutableList.of(
              TREATY,
              PRESS,
              SCHOOL,
              member("home", "1967-08-08", TREATY).build(),
              institution("body", from("1967-08-08"), TREATY).build(),
              office("body", from("1970"), TREATY).build(),
              tenure("Ann", "1976-06-07", "1978-02-18"),
              rule(Selection.ROTATION, from("1976"), TREATY).build(),
              staff(from("1976"), line(StaffCategory.LOCAL, TREATY).build()),
              duty(BODY, 1, from("1976"), TREATY).build(),
              summit(1, "1976-02-23", "1976-02-24", PRESS).host(HOME).build(),
              review("claim", SCHOOL, TREATY));
      Catalog all = Catalog.builder().addAll(Lists.reverse(expected)).build();
      assertThat(all.entries()).isEqualTo(expected);
    }

    @Test
    void thatAreEqualAreKeptOnce() {
      Catalog again =
          Catalog.builder()
              .addAll(catalog.entries())
              .add(institution("it", between("1970", "1980"), TREATY).build())
              .build();
      assertThat(again.entries()).isEqualTo(catalog.entries());
    }

    @Test
    void areNone() {
      assertThat(Catalog.builder().build().entries()).isEmpty();
    }

    @Test
    void addedLaterAreNotInACatalogThatWasBuilt() {
      Catalog.Builder builder = Catalog.builder().add(TREATY);
      Catalog before = builder.build();
      builder.add(SCHOOL);
      assertThat(before.entries()).containsExactly(TREATY);
      assertThat(builder.build().entries()).containsExactly(TREATY, SCHOOL);
    }

    @Test
    void nullIsNone() {
      assertThatThrownBy(() -> Catalog.builder().add(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("entry");
    }
  }

  @Nested
  class NaturalOrder {
    @Test
    void ofInstitutionsThatBeganTogetherIsById() {
      Institution asean = institution("asean", from("1967-08-08"), TREATY).build();
      Institution summit = institution("summit", between("1967-08-08", "2008"), TREATY).build();
      assertThat(Catalog.builder().add(TREATY).add(summit).add(asean).build().institutions().list())
          .containsExactly(asean, summit);
    }

    @Test
    void ofMembersIsTheEnglishAlphabetWithoutAccentsAndCase() {
      Catalog members =
          Catalog.builder()
              .add(TREATY)
              .add(member("viet-nam", "1995-07-28", TREATY).build())
              .add(member("z", "1960", TREATY).build())
              .add(member("a", "2000", TREATY).build())
              .build();
      assertThat(members.members().stream().map(found -> found.id().value()))
          .containsExactly("a", "viet-nam", "z");
    }

    @Test
    void ofPublicationsHasTheUndatedFirst() {
      assertThat(
              Catalog.builder()
                  .add(publication("a", SourceKind.SECONDARY).date(PartialDate.of(1960)).build())
                  .add(publication("z", SourceKind.SECONDARY).build())
                  .build()
                  .publications()
                  .stream()
                  .map(found -> found.id().value()))
          .containsExactly("z", "a");
    }

    @Test
    void ofInstrumentsIsByDateThenById() {
      assertThat(
              Catalog.builder()
                  .add(instrument("c").date(PartialDate.parse("1983-02")).build())
                  .add(instrument("b").date(PartialDate.parse("1983-02-01")).build())
                  .add(instrument("d").date(PartialDate.of(1983)).build())
                  .build()
                  .instruments()
                  .stream()
                  .map(found -> found.id().value()))
          .containsExactly("d", "b", "c");
    }

    /** The number decides as a number, whatever the ends and the print. */
    @Test
    void ofDutiesIsByStartThenBySourceBearerAndNumber() {
      Duty second = duty(BODY, 2, from("1970"), TREATY).build();
      Duty tenth = duty(BODY, 10, between("1970", "1980"), TREATY).build();
      Duty ofHead = duty(HEAD, 1, between("1970", "1975"), TREATY).build();
      Duty ofSchool = duty(BODY, 1, from("1970"), SCHOOL).build();
      Duty sooner = duty(HEAD, 3, from("1969"), TREATY).build();
      List<Duty> stock = List.of(ofHead, tenth, second, ofSchool, sooner);
      assertThat(Catalog.onDemand(type -> stock).duties().list())
          .containsExactly(sooner, ofSchool, second, tenth, ofHead);
    }

    @Test
    void ofSummitsIsByDaysThenByInstitutionAndNumber() {
      Summit ninth = summit("body", 9, "1980-01-02");
      Summit tenth = summit("body", 10, "1980-01-02");
      Summit shorter = summit("body", 12, "1980-01-01");
      Summit longer = summit("body", 8, "1980-01-03");
      Summit ofAnother = summit("another", 11, "1980-01-02");
      List<Summit> stock = List.of(longer, tenth, ninth, ofAnother, shorter);
      assertThat(Catalog.onDemand(type -> stock).summits().list())
          .containsExactly(shorter, ofAnother, ninth, tenth, longer);
    }

    private Summit summit(String institution, int number, String lastDay) {
      return Summit.builder()
          .institution(InstitutionId.of(institution))
          .institutionName(text("body"))
          .number(number)
          .firstDay(day("1980-01-01"))
          .lastDay(day(lastDay))
          .place(text("Bali"))
          .host(HOME)
          .addCitations(cite(TREATY))
          .build();
    }

    /** What they cite, which the print has first, decides nothing. */
    @Test
    void ofTenuresOfTheSameDaysIsByThePersonOrTheState() {
      Tenure ann = heldFrom1980("home", TREATY).person(person("ann")).build();
      Tenure zed = heldFrom1980("home", SCHOOL).person(person("zed")).build();
      Tenure abroad = heldFrom1980("abroad", TREATY).build();
      Tenure home = heldFrom1980("home", SCHOOL).build();
      assertThat(ofTwoSeats(zed, ann)).containsExactly(ann, zed);
      assertThat(ofTwoSeats(home, abroad)).containsExactly(abroad, home);
    }

    private Person person(String id) {
      return Person.builder().id(PersonId.of(id)).name(id).build();
    }

    private Tenure.Builder heldFrom1980(String state, Source source) {
      return Tenure.builder()
          .office(HEAD)
          .memberState(MemberStateId.of(state))
          .firstDay(PartialDate.parse("1980-01-01"))
          .addCitations(cite(source));
    }

    private List<Tenure> ofTwoSeats(Tenure one, Tenure other) {
      return Sample.catalog()
          .add(member("abroad", "1970", TREATY).build())
          .add(office("body", from("1970"), TREATY).seats(2).build())
          .add(one)
          .add(other)
          .build()
          .tenures()
          .list();
    }

    @Test
    void ofClaimReviewsIsAsTheyWereListed() {
      ClaimReview z = review("z", SCHOOL, TREATY);
      ClaimReview a = review("a", SCHOOL, TREATY);
      ClaimReview m = review("m", SCHOOL, TREATY);
      assertThat(
              Catalog.builder()
                  .add(z)
                  .add(a)
                  .add(TREATY)
                  .add(SCHOOL)
                  .add(m)
                  .build()
                  .claimReviews()
                  .list())
          .containsExactly(z, a, m);
    }
  }

  @Nested
  class NameOf {
    private final Office oldTitle =
        Office.builder()
            .id(HEAD)
            .institution(BODY)
            .title(text("Head of the Body"))
            .period(between("1970", "1980"))
            .addCitations(cite(TREATY))
            .build();
    private final Office newTitle =
        Office.builder()
            .id(HEAD)
            .institution(BODY)
            .title(text("Head"))
            .period(from("1980"))
            .addCitations(cite(TREATY))
            .build();
    private final Institution newName =
        Institution.builder()
            .id(BODY)
            .kind(InstitutionKind.ORGAN)
            .name(text("The New Body"))
            .period(from("1990"))
            .addCitations(cite(SCHOOL))
            .build();
    private final Catalog named = Sample.catalog().add(newName).add(newTitle).add(oldTitle).build();

    @Test
    void anInstitutionIsTheNewestName() {
      assertThat(named.nameOf(BODY)).isEqualTo(text("The New Body"));
    }

    @Test
    void anOfficeIsTheNewestTitle() {
      assertThat(named.nameOf(HEAD)).isEqualTo(text("Head"));
    }

    @Test
    void aMemberStateIsItsShortName() {
      assertThat(named.nameOf(HOME)).isEqualTo(text("home"));
    }

    /** Though the other name comes later in the alphabet, and so in the natural order. */
    @Test
    void aMemberStateThatWasRenamedIsItsNewestName() {
      Catalog renamed =
          Catalog.builder()
              .add(TREATY)
              .add(SCHOOL)
              .add(named("Zed", "1967", TREATY))
              .add(named("Ann", "1990", SCHOOL))
              .build();
      assertThat(renamed.nameOf(HOME)).isEqualTo(text("Ann"));
    }

    private MemberState named(String name, String joined, Source source) {
      return MemberState.builder()
          .id(HOME)
          .alpha2("XX")
          .alpha3("XXX")
          .name(text(name))
          .officialName(text(name))
          .capital(text("City"))
          .joined(PartialDate.parse(joined))
          .addCitations(cite(source))
          .build();
    }

    @Test
    void ofTwoNamesOfTheSameTimeIsTheLastInNaturalOrder() {
      Catalog twice =
          Sample.catalog()
              .add(
                  Institution.builder()
                      .id(BODY)
                      .kind(InstitutionKind.ORGAN)
                      .name(text("other"))
                      .period(from("1967-08-08"))
                      .addCitations(cite(SCHOOL))
                      .build())
              .build();
      ImmutableList<Institution> both = twice.institutions().with(BODY).list();
      assertThat(both).hasSize(2);
      assertThat(twice.nameOf(BODY)).isEqualTo(both.get(1).name());
    }

    @Test
    void aSourceIsItsTitle() {
      assertThat(named.nameOf(TREATY.id())).isEqualTo(text("treaty"));
      assertThat(named.nameOf(PRESS.id())).isEqualTo(text("press"));
    }

    @Test
    void isTheSameWhateverTheRestriction() {
      Catalog view = named.on(day("1975-01-01")).accordingTo(SourceKind.SECONDARY);
      assertThat(view.nameOf(BODY)).isEqualTo(text("The New Body"));
      assertThat(view.nameOf(HEAD)).isEqualTo(text("Head"));
      assertThat(view.nameOf(HOME)).isEqualTo(text("home"));
      assertThat(view.nameOf(TREATY.id())).isEqualTo(text("treaty"));
    }

    @Test
    void anUnknownIdIsRefused() {
      String message = "id: expected an id in the catalogue but was \"nowhere\"";
      assertThatThrownBy(() -> named.nameOf(InstitutionId.of("nowhere")))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> named.nameOf(OfficeId.of("nowhere")))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> named.nameOf(MemberStateId.of("nowhere")))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> named.nameOf(SourceId.of("nowhere")))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage(message);
    }

    @Test
    void nullIsRefused() {
      assertThatThrownBy(() -> named.nameOf((InstitutionId) null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("id");
    }
  }

  @Nested
  class Equality {
    private final Catalog same = Catalog.builder().addAll(Lists.reverse(catalog.entries())).build();

    @Test
    void isThatOfTheEntriesHoweverAdded() {
      assertThat(same).isEqualTo(catalog).hasSameHashCodeAs(catalog);
    }

    @Test
    void endsWithOneMoreEntry() {
      Catalog more =
          Catalog.builder()
              .addAll(catalog.entries())
              .add(institution("more", from("1970"), TREATY).build())
              .build();
      assertThat(more).isNotEqualTo(catalog).doesNotHaveSameHashCodeAs(catalog);
    }

    @Test
    void isThatOfTheRestrictionsToo() {
      assertThat(same.on(day("1975-01-01")))
          .isEqualTo(catalog.on(day("1975-01-01")))
          .hasSameHashCodeAs(catalog.on(day("1975-01-01")))
          .isNotEqualTo(catalog.on(day("1975-01-02")))
          .isNotEqualTo(catalog);
      assertThat(catalog.accordingTo(SourceKind.TREATY))
          .isNotEqualTo(catalog.accordingTo(SourceKind.SCHOOL_TEXT));
    }

    @Test
    void doesNotHangOnTheOrderOfTheRestrictions() {
      assertThat(catalog.on(day("1975-01-01")).accordingTo(SourceKind.TREATY))
          .isEqualTo(catalog.accordingTo(SourceKind.TREATY).on(day("1975-01-01")));
      assertThat(catalog.accordingTo(SourceKind.TREATY, SourceKind.SCHOOL_TEXT))
          .isEqualTo(catalog.accordingTo(SourceKind.SCHOOL_TEXT, SourceKind.TREATY));
    }

    @Test
    void isNotThatOfOtherObjects() {
      assertThat(catalog).isNotEqualTo(catalog.entries());
    }

    @Test
    void isNotThatOfReviewsListedInAnotherOrder() {
      ClaimReview one = review("one", SCHOOL, TREATY);
      ClaimReview two = review("two", SCHOOL, TREATY);
      Catalog.Builder sources = Catalog.builder().add(TREATY).add(SCHOOL);
      Catalog oneTwo = sources.add(one).add(two).build();
      Catalog twoOne = Catalog.builder().add(TREATY).add(SCHOOL).add(two).add(one).build();
      assertThat(oneTwo.equals(twoOne))
          .isEqualTo(oneTwo.claimReviews().list().equals(twoOne.claimReviews().list()));
    }
  }

  @Test
  void tenuresOfTheSameDaysComeByOfficeAndHolder() {
    Office head = office("body", from("1970"), TREATY).seats(2).build();
    Office deputy = Sample.deputy();
    Tenure zed = tenure("Zed", "1980-01-01", "1981-01-01");
    Tenure ann = tenure("Ann", "1980-01-01", "1981-01-01");
    Tenure sooner = tenure("Zoe", "1979-01-01", "1979-12-31");
    Tenure ofDeputy =
        Tenure.builder()
            .office(deputy.id())
            .memberState(HOME)
            .firstDay(PartialDate.parse("1980-01-01"))
            .publishedEnd(PartialDate.parse("1981-01-01"))
            .addCitations(cite(TREATY))
            .build();
    assertThat(
            Sample.catalog()
                .add(head)
                .add(deputy)
                .add(zed)
                .add(ann)
                .add(ofDeputy)
                .add(sooner)
                .build()
                .tenures()
                .list())
        .containsExactly(sooner, ofDeputy, ann, zed);
  }

  @Nested
  class ThePrint {
    @Test
    void isTheSize() {
      assertThat(catalog).hasToString("catalogue of 6 entries");
    }

    @Test
    void hasTheRestrictionsAndTheWholeSize() {
      assertThat(
              catalog.on(day("1985-01-01")).accordingTo(SourceKind.SCHOOL_TEXT, SourceKind.TREATY))
          .hasToString(
              "4 entries on 1985-01-01 according to TREATY or SCHOOL_TEXT of a catalogue of 6");
    }
  }
}
