package io.github.aseansecretariat.quiz;

import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;

/** Entries of a world that does not exist, for catalogues small enough to think through. */
final class Small {
  static final LegalInstrument TREATY = treaty("treaty", "Treaty", "1960-01-01").build();
  static final Publication SCHOOL = publication("school", SourceKind.SCHOOL_TEXT).build();

  static final MemberState ARIA = state("Aria", "1967-08-08").founder(true).build();
  static final MemberState BOREA = state("Borea", "1967-08-08").founder(true).build();
  static final MemberState COR =
      state("Cor Isles", "1967-08-08").article("the").founder(true).build();
  static final MemberState DORN = state("Dorn", "1984-01-07").place(text("Singapore")).build();
  static final MemberState ELIN = state("Elin", "1995-07-28").place(text("Subang, Aria")).build();
  static final MemberState FENN = state("Fenn", "1999-04-30").place(text("Denpasar, Bali")).build();

  private Small() {}

  /** What other entries refer to: the sources, ASEAN, the Secretariat and its head, the states. */
  static Catalog.Builder catalog() {
    return Catalog.builder()
        .add(TREATY)
        .add(SCHOOL)
        .add(body(InstitutionKind.ORGANISATION, "asean", "ASEAN", "1967-08-08").build())
        .add(
            body(
                    InstitutionKind.SECRETARIAT,
                    "asean-secretariat",
                    "ASEAN Secretariat",
                    "1976-02-24")
                .build())
        .add(office(OfficeId.SECRETARY_GENERAL, "Secretary-General of ASEAN").build())
        .addAll(List.of(ARIA, BOREA, COR, DORN, ELIN, FENN));
  }

  /** Something to ask about on every topic and in every form, as of 2000. */
  static Catalog world() {
    LegalInstrument pact =
        treaty("pact", "Pact", "1970-05-01").entryIntoForce(day("1972-01-01")).build();
    LegalInstrument charter = treaty("charter", "Charter", "1992-05-01").build();
    InstitutionId council = InstitutionId.of("council");
    Catalog.Builder world = catalog().add(pact).add(charter);
    world.add(body(InstitutionKind.ORGAN, "council", "Council", "1970-01-01").build());
    world.add(
        body(InstitutionKind.ORGAN, "court", "Court", "1970-01-01").abbreviation("CRT").build());
    world.add(
        body(InstitutionKind.ORGAN, "fund", "Fund", "1970-01-01").abbreviation("FND").build());
    world.add(
        body(InstitutionKind.ORGAN, "bank", "Bank", "1970-01-01").abbreviation("BNK").build());
    world.addAll(
        List.of(
            holder(1, "Ana", ARIA, "1976-06-07", "1978-02-18"),
            holder(2, "Ben", BOREA, "1978-02-19", "1980-06-30"),
            holder(3, "Cid", COR, "1980-07-01", "1984-12-31"),
            holder(4, "Dia", ARIA, "1985-01-01", "1994-12-31"),
            summit(1, "Port", ARIA, "1976-02-23", "1976-02-24"),
            summit(2, "Beach", BOREA, "1977-08-04", "1977-08-05"),
            summit(3, "Hill", COR, "1987-12-14", "1987-12-15"),
            duty(council, 1, "Choose new leaders"),
            duty(council, 2, "Settle quarrels quickly"),
            duty(council, 3, "Approve yearly budgets"),
            duty(InstitutionId.ASEAN_SECRETARIAT, 1, "Store paper archives"),
            duty(InstitutionId.ASEAN_SECRETARIAT, 2, "Translate foreign books"),
            duty(OfficeId.SECRETARY_GENERAL, 1, "Sign letters daily")));
    world.add(
        TermRule.builder()
            .office(OfficeId.SECRETARY_GENERAL)
            .base(Period.ofYears(5))
            .extension(Extension.none())
            .renewal(Renewal.none())
            .selection(Selection.ROTATION)
            .period(from("1992-07-01"))
            .addCitation(cite(charter))
            .build());
    world.add(
        StaffComposition.builder()
            .institution(InstitutionId.ASEAN_SECRETARIAT)
            .period(from("1992-07-01"))
            .addLines(line("Director", 3), line("Economist", 5), line("Translator", 2))
            .build());
    world.add(
        ClaimReview.builder()
            .id(ClaimReviewId.of("claim"))
            .claim(text("Ana was the second"))
            .rating(Rating.DOES_NOT_HOLD)
            .whatHolds(text("She was the first"))
            .addCitation(cite(SCHOOL))
            .addBasis(cite(TREATY))
            .build());
    world.add(whole(EntryKind.MEMBERS, between("1967-08-08", "2001-01-01")).build());
    world.add(
        whole(EntryKind.TENURES, between("1976-06-07", "2001-01-01"))
            .of(OfficeId.SECRETARY_GENERAL)
            .build());
    for (BearerId bearer : List.of(council, InstitutionId.ASEAN_SECRETARIAT)) {
      world.add(whole(EntryKind.DUTIES, DateRange.always()).of(bearer).build());
    }
    return world.build();
  }

  private static StaffLine line(String post, int number) {
    return StaffLine.builder()
        .category(StaffCategory.SECONDED)
        .post(text(post))
        .headcount(Headcount.exactly(number))
        .addCitation(cite(TREATY))
        .build();
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static LocalizedText text(String english) {
    return LocalizedText.of(english, english + " di");
  }

  static DateRange from(String start) {
    return DateRange.from(PartialDate.parse(start));
  }

  static DateRange between(String start, String endExclusive) {
    return from(start).until(PartialDate.parse(endExclusive));
  }

  static LegalInstrument.Builder treaty(String id, String title, String date) {
    return LegalInstrument.builder()
        .id(SourceId.of(id))
        .kind(SourceKind.TREATY)
        .type(InstrumentType.AGREEMENT)
        .title(text(title))
        .date(PartialDate.parse(date));
  }

  static Publication.Builder publication(String id, SourceKind kind) {
    return Publication.builder().id(SourceId.of(id)).kind(kind).title(text(id));
  }

  static Citation cite(Source source) {
    return Citation.of(source, Evidence.TEXT_READ);
  }

  static MemberState.Builder state(String name, String joined) {
    String id = Words.slug(name);
    return MemberState.builder()
        .id(MemberStateId.of(id))
        .alpha2(id.substring(0, 2).toUpperCase(Locale.ROOT))
        .alpha3(id.substring(0, 3).toUpperCase(Locale.ROOT))
        .name(text(name))
        .officialName(text("Republic of " + name))
        .capital(text(name.substring(0, 4).trim() + "ville"))
        .joined(PartialDate.parse(joined))
        .addCitation(cite(TREATY));
  }

  static Institution.Builder body(InstitutionKind kind, String id, String name, String begun) {
    return Institution.builder()
        .id(InstitutionId.of(id))
        .kind(kind)
        .name(text(name))
        .period(from(begun))
        .addCitation(cite(TREATY));
  }

  static Office.Builder office(OfficeId id, String title) {
    return office(id, InstitutionId.ASEAN_SECRETARIAT, title);
  }

  static Office.Builder office(OfficeId id, InstitutionId home, String title) {
    return Office.builder()
        .id(id)
        .institution(home)
        .title(text(title))
        .period(from("1976-02-24"))
        .addCitation(cite(TREATY));
  }

  static Tenure.Builder holder(int number, String name, MemberState state, String first) {
    return Tenure.builder()
        .office(OfficeId.SECRETARY_GENERAL)
        .ordinal(number)
        .person(Person.builder().id(PersonId.of(Words.slug(name))).name(name).build())
        .memberState(state.id())
        .firstDay(PartialDate.parse(first))
        .addCitation(cite(TREATY));
  }

  static Tenure holder(int number, String name, MemberState state, String first, String last) {
    return holder(number, name, state, first).publishedEnd(PartialDate.parse(last)).build();
  }

  static Tenure chair(MemberState state, String first, String last) {
    return Tenure.builder()
        .office(OfficeId.ASEAN_CHAIR)
        .memberState(state.id())
        .firstDay(PartialDate.parse(first))
        .publishedEnd(PartialDate.parse(last))
        .addCitation(cite(TREATY))
        .build();
  }

  static Summit summit(int number, String place, MemberState host, String first, String last) {
    return Summit.builder()
        .institution(InstitutionId.ASEAN)
        .institutionName(text("ASEAN"))
        .number(number)
        .firstDay(day(first))
        .lastDay(day(last))
        .place(text(place))
        .host(host.id())
        .addCitation(cite(TREATY))
        .build();
  }

  static Duty duty(BearerId bearer, int number, String text) {
    InstitutionId home =
        bearer instanceof InstitutionId institution ? institution : InstitutionId.ASEAN_SECRETARIAT;
    return duty(bearer, home, number, text);
  }

  static Duty duty(BearerId bearer, InstitutionId home, int number, String text) {
    return Duty.builder()
        .bearer(bearer)
        .institution(home)
        .number(number)
        .text(text(text))
        .period(from("1976-02-24"))
        .addCitation(cite(TREATY))
        .build();
  }

  /** A statement that a list is whole. */
  static Coverage.Builder whole(EntryKind list, DateRange period) {
    return Coverage.builder().list(list).period(period).addCitation(cite(TREATY));
  }
}
