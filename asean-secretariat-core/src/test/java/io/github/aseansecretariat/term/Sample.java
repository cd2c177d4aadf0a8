package io.github.aseansecretariat.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Extension;
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
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.OptionalInt;

/** Tenures and rules of one office, and catalogues around them, with only what they must have. */
final class Sample {
  static final LegalInstrument TREATY =
      LegalInstrument.builder()
          .id(SourceId.of("treaty"))
          .kind(SourceKind.TREATY)
          .type(InstrumentType.AGREEMENT)
          .title(text("treaty"))
          .build();
  static final Publication SCHOOL = publication("school", SourceKind.SCHOOL_TEXT);
  static final Publication LIST = publication("list", SourceKind.SECONDARY);

  static final InstitutionId BODY = InstitutionId.of("body");
  static final OfficeId HEAD = OfficeId.of("head");

  private Sample() {}

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static DateRange from(String start) {
    return DateRange.from(PartialDate.parse(start));
  }

  static DateRange between(String start, String endExclusive) {
    return from(start).until(PartialDate.parse(endExclusive));
  }

  static LocalizedText text(String english) {
    return LocalizedText.of(english, "terjemahan " + english);
  }

  static Publication publication(String id, SourceKind kind) {
    return Publication.builder().id(SourceId.of(id)).kind(kind).title(text(id)).build();
  }

  static Citation cite(Source source) {
    return Citation.of(source, Evidence.TEXT_READ);
  }

  static Person person(String name) {
    return Person.builder().id(PersonId.of(name.toLowerCase(Locale.ROOT))).name(name).build();
  }

  /** A tenure of Ani, from Alfa. */
  static Tenure.Builder tenure(String firstDay) {
    return tenure(HEAD, "Ani", "alfa", firstDay);
  }

  static Tenure.Builder tenure(String firstDay, String publishedEnd) {
    return tenure(firstDay).publishedEnd(PartialDate.parse(publishedEnd));
  }

  static Tenure.Builder tenure(OfficeId office, String person, String state, String firstDay) {
    return Tenure.builder()
        .office(office)
        .person(person(person))
        .memberState(MemberStateId.of(state))
        .firstDay(PartialDate.parse(firstDay))
        .addCitations(cite(LIST));
  }

  static Tenure tenureOf(String person, String firstDay, String publishedEnd) {
    return tenure(HEAD, person, "alfa", firstDay)
        .publishedEnd(PartialDate.parse(publishedEnd))
        .build();
  }

  static TermRule rule(int years, Extension extension) {
    return rule(Period.ofYears(years), extension);
  }

  static TermRule rule(Period base, Extension extension) {
    return ruleOf(TREATY, from("1800")).base(base).extension(extension).build();
  }

  static TermRule rule(Source source, DateRange period, int years) {
    return ruleOf(source, period).base(Period.ofYears(years)).extension(Extension.none()).build();
  }

  /** A rule that still needs its base and extension. */
  static TermRule.Builder ruleOf(Source source, DateRange period) {
    return ruleOf(source, period, Renewal.notStated(), Selection.ROTATION);
  }

  static TermRule.Builder ruleOf(
      Source source, DateRange period, Renewal renewal, Selection selection) {
    return TermRule.builder()
        .office(HEAD)
        .renewal(renewal)
        .selection(selection)
        .period(period)
        .addCitations(cite(source));
  }

  static MemberState member(String id, String name, String joined) {
    return MemberState.builder()
        .id(MemberStateId.of(id))
        .alpha2("XX")
        .alpha3("XXX")
        .name(text(name))
        .officialName(LocalizedText.of("Republic of " + name, "Republik " + name))
        .capital(LocalizedText.of("City", "Kota"))
        .joined(PartialDate.parse(joined))
        .addCitations(cite(TREATY))
        .build();
  }

  static Office office(OfficeId id, DateRange period, int seats) {
    return Office.builder()
        .id(id)
        .institution(BODY)
        .title(text(id.value()))
        .seats(seats)
        .period(period)
        .addCitations(cite(TREATY))
        .build();
  }

  /** The sources, the state Alfa and the institution: what offices and tenures refer to. */
  static Catalog.Builder foundation() {
    return Catalog.builder()
        .add(TREATY)
        .add(SCHOOL)
        .add(LIST)
        .add(member("alfa", "Alfa", "1801"))
        .add(
            Institution.builder()
                .id(BODY)
                .kind(InstitutionKind.ORGAN)
                .name(text("body"))
                .period(from("1800"))
                .addCitations(cite(TREATY))
                .build());
  }

  /** The foundation and an office of one seat. */
  static Catalog.Builder catalog() {
    return foundation().add(office(HEAD, from("1800"), 1));
  }

  /** The audit of the office, long after all tenures. */
  static TermAudit audit(Catalog account) {
    return TermAudit.of(account, HEAD, day("2100-01-01"));
  }

  static ImmutableList<String> english(Iterable<Reason> reasons) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    reasons.forEach(reason -> sentences.add(reason.text().english()));
    return sentences.build();
  }

  static ImmutableList<String> indonesian(Iterable<Reason> reasons) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    reasons.forEach(reason -> sentences.add(reason.text().indonesian()));
    return sentences.build();
  }

  static void assertOutcome(TermAssessment assessment, Outcome outcome) {
    assertVerdict(assessment, outcome, OptionalInt.empty(), OptionalInt.empty());
  }

  static void assertShort(TermAssessment assessment, int days) {
    assertVerdict(assessment, Outcome.ENDED_EARLY, OptionalInt.of(days), OptionalInt.empty());
  }

  static void assertOver(TermAssessment assessment, Outcome outcome, int days) {
    assertVerdict(assessment, outcome, OptionalInt.empty(), OptionalInt.of(days));
  }

  private static void assertVerdict(
      TermAssessment assessment, Outcome outcome, OptionalInt daysShort, OptionalInt daysOver) {
    assertThat(assessment)
        .extracting(TermAssessment::outcome, TermAssessment::daysShort, TermAssessment::daysOver)
        .containsExactly(outcome, daysShort, daysOver);
  }
}
