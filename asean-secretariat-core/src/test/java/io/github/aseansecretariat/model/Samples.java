package io.github.aseansecretariat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A complete builder for each kind, from which a test can leave attributes out. */
final class Samples {
  static final LegalInstrument AGREEMENT =
      LegalInstrument.builder()
          .id(SourceId.SECRETARIAT_AGREEMENT_1976)
          .kind(SourceKind.TREATY)
          .type(InstrumentType.AGREEMENT)
          .title(
              LocalizedText.of(
                  "Agreement on the Establishment of the ASEAN Secretariat",
                  "Persetujuan Pembentukan Sekretariat ASEAN"))
          .date(PartialDate.parse("1976-02-24"))
          .build();

  static final Publication SCHOOL_TEXT =
      Publication.builder()
          .id(SourceId.SCHOOL_TEXT)
          .kind(SourceKind.SCHOOL_TEXT)
          .title(LocalizedText.of("School text", "Teks pelajaran"))
          .build();

  static final Citation CITATION = Citation.of(AGREEMENT, "Art. 3(1)", Evidence.TEXT_READ);

  static final LocalizedText REMARK = LocalizedText.of("A remark", "Sebuah catatan");

  static final Recipe<Institution.Builder> INSTITUTION =
      new Recipe<>(
          Institution::builder,
          Institution.Builder::build,
          ImmutableMap.of(
              "id", b -> b.id(InstitutionId.ASEAN_SECRETARIAT),
              "kind", b -> b.kind(InstitutionKind.SECRETARIAT),
              "name", b -> b.name(LocalizedText.of("ASEAN Secretariat", "Sekretariat ASEAN")),
              "period", b -> b.period(DateRange.from(LocalDate.of(1976, 2, 24))),
              "citations", b -> b.addCitation(CITATION)));

  static final Recipe<Office.Builder> OFFICE =
      new Recipe<>(
          Office::builder,
          Office.Builder::build,
          ImmutableMap.of(
              "id", b -> b.id(OfficeId.SECRETARY_GENERAL),
              "institution", b -> b.institution(InstitutionId.ASEAN_SECRETARIAT),
              "title", b -> b.title(LocalizedText.of("Secretary-General", "Sekretaris Jenderal")),
              "period", b -> b.period(DateRange.from(LocalDate.of(1976, 2, 24))),
              "citations", b -> b.addCitation(CITATION)));

  static final Recipe<Person.Builder> PERSON =
      new Recipe<>(
          Person::builder,
          Person.Builder::build,
          ImmutableMap.of(
              "id", b -> b.id(PersonId.of("narciso-g-reyes")),
              "name", b -> b.name("Narciso G. Reyes")));

  static final Recipe<Tenure.Builder> TENURE =
      new Recipe<>(
          Tenure::builder,
          Tenure.Builder::build,
          ImmutableMap.of(
              "office", b -> b.office(OfficeId.SECRETARY_GENERAL),
              "person", b -> b.person(PERSON.complete().build()),
              "memberState", b -> b.memberState(MemberStateId.PHILIPPINES),
              "firstDay", b -> b.firstDay(PartialDate.parse("1980-07-01")),
              "citations", b -> b.addCitation(CITATION)));

  static final Recipe<TermRule.Builder> TERM_RULE =
      new Recipe<>(
          TermRule::builder,
          TermRule.Builder::build,
          ImmutableMap.of(
              "office", b -> b.office(OfficeId.SECRETARY_GENERAL),
              "base", b -> b.base(Period.ofYears(2)),
              "extension", b -> b.extension(Extension.upTo(Period.ofYears(3))),
              "renewal", b -> b.renewal(Renewal.notStated()),
              "selection", b -> b.selection(Selection.ROTATION),
              "period", b -> b.period(DateRange.from(PartialDate.of(1976))),
              "citations", b -> b.addCitation(CITATION)));

  static final Recipe<StaffLine.Builder> STAFF_LINE =
      new Recipe<>(
          StaffLine::builder,
          StaffLine.Builder::build,
          ImmutableMap.of(
              "category", b -> b.category(StaffCategory.SECONDED),
              "post", b -> b.post(LocalizedText.of("Bureau Director", "Direktur Biro")),
              "headcount", b -> b.headcount(Headcount.exactly(3)),
              "citations", b -> b.addCitation(CITATION)));

  static final Recipe<StaffComposition.Builder> STAFF_COMPOSITION =
      new Recipe<>(
          StaffComposition::builder,
          StaffComposition.Builder::build,
          ImmutableMap.of(
              "institution", b -> b.institution(InstitutionId.ASEAN_SECRETARIAT),
              "period", b -> b.period(DateRange.from(LocalDate.of(1976, 2, 24))),
              "lines", b -> b.addLine(STAFF_LINE.complete().build())));

  static final Recipe<Duty.Builder> DUTY =
      new Recipe<>(
          Duty::builder,
          Duty.Builder::build,
          ImmutableMap.of(
              "bearer", b -> b.bearer(InstitutionId.ASEAN_SECRETARIAT),
              "number", b -> b.number(4),
              "text", b -> b.text(LocalizedText.of("Be a channel", "Menjadi saluran")),
              "period", b -> b.period(DateRange.from(PartialDate.of(1976))),
              "citations", b -> b.addCitation(CITATION)));

  static final Recipe<MemberState.Builder> MEMBER_STATE =
      new Recipe<>(
          MemberState::builder,
          MemberState.Builder::build,
          ImmutableMap.<String, Consumer<MemberState.Builder>>builder()
              .put("id", b -> b.id(MemberStateId.LAO_PDR))
              .put("alpha2", b -> b.alpha2("LA"))
              .put("alpha3", b -> b.alpha3("LAO"))
              .put("name", b -> b.name(LocalizedText.of("Lao PDR", "Laos")))
              .put(
                  "officialName",
                  b ->
                      b.officialName(
                          LocalizedText.of(
                              "Lao People's Democratic Republic",
                              "Republik Demokratik Rakyat Laos")))
              .put("capital", b -> b.capital(LocalizedText.of("Vientiane", "Vientiane")))
              .put("joined", b -> b.joined(PartialDate.parse("1997-07-23")))
              .put("citations", b -> b.addCitation(CITATION))
              .build());

  static final Recipe<Summit.Builder> SUMMIT =
      new Recipe<>(
          Summit::builder,
          Summit.Builder::build,
          ImmutableMap.of(
              "institution", b -> b.institution(InstitutionId.ASEAN),
              "institutionName", b -> b.institutionName(LocalizedText.of("ASEAN", "ASEAN")),
              "number", b -> b.number(1),
              "firstDay", b -> b.firstDay(LocalDate.of(1976, 2, 23)),
              "lastDay", b -> b.lastDay(LocalDate.of(1976, 2, 24)),
              "place", b -> b.place(LocalizedText.of("Bali", "Bali")),
              "host", b -> b.host(MemberStateId.INDONESIA),
              "citations", b -> b.addCitation(CITATION)));

  static final Recipe<LegalInstrument.Builder> LEGAL_INSTRUMENT =
      new Recipe<>(
          LegalInstrument::builder,
          LegalInstrument.Builder::build,
          ImmutableMap.of(
              "id", b -> b.id(SourceId.SECRETARIAT_PROTOCOL_1985),
              "kind", b -> b.kind(SourceKind.TREATY),
              "type", b -> b.type(InstrumentType.PROTOCOL),
              "title", b -> b.title(LocalizedText.of("Protocol of 1985", "Protokol 1985"))));

  static final Recipe<Publication.Builder> PUBLICATION =
      new Recipe<>(
          Publication::builder,
          Publication.Builder::build,
          ImmutableMap.of(
              "id", b -> b.id(SourceId.of("sg-list")),
              "kind", b -> b.kind(SourceKind.OFFICIAL_RECORD),
              "title", b -> b.title(LocalizedText.of("List of holders", "Daftar pejabat"))));

  static final Recipe<ClaimReview.Builder> CLAIM_REVIEW =
      new Recipe<>(
          ClaimReview::builder,
          ClaimReview.Builder::build,
          ImmutableMap.of(
              "id", b -> b.id(ClaimReviewId.of("sg-two-years")),
              "claim", b -> b.claim(LocalizedText.of("Two years", "Dua tahun")),
              "rating", b -> b.rating(Rating.HELD_FOR_A_TIME),
              "whatHolds", b -> b.whatHolds(LocalizedText.of("Until 1985", "Sampai 1985")),
              "citations", b -> b.addCitation(Citation.of(SCHOOL_TEXT, Evidence.TEXT_READ)),
              "basis", b -> b.addBasis(CITATION)));

  static final Recipe<Coverage.Builder> COVERAGE =
      new Recipe<>(
          Coverage::builder,
          Coverage.Builder::build,
          ImmutableMap.of(
              "list", b -> b.list(EntryKind.MEMBERS),
              "period", b -> b.period(DateRange.always()),
              "citations", b -> b.addCitation(CITATION)));

  static final ImmutableMap<String, Recipe<?>> ALL =
      ImmutableMap.<String, Recipe<?>>builder()
          .put("Institution", INSTITUTION)
          .put("Office", OFFICE)
          .put("Person", PERSON)
          .put("Tenure", TENURE)
          .put("TermRule", TERM_RULE)
          .put("StaffLine", STAFF_LINE)
          .put("StaffComposition", STAFF_COMPOSITION)
          .put("Duty", DUTY)
          .put("MemberState", MEMBER_STATE)
          .put("Summit", SUMMIT)
          .put("LegalInstrument", LEGAL_INSTRUMENT)
          .put("Publication", PUBLICATION)
          .put("ClaimReview", CLAIM_REVIEW)
          .put("Coverage", COVERAGE)
          .build();

  private Samples() {}

  static void assertRefused(
      ThrowingCallable build, String type, String attribute, String value, String expected) {
    assertThatExceptionOfType(AttributeException.class)
        .isThrownBy(build)
        .withMessage("%s.%s: expected %s but was \"%s\"", type, attribute, expected, value)
        .satisfies(
            e -> {
              assertThat(e.attribute()).isEqualTo(attribute);
              assertThat(e.value()).isEqualTo(value);
              assertThat(e.expected()).isEqualTo(expected);
            });
  }

  /**
   * How to fill a builder with the least that it needs.
   *
   * @param steps what fills each attribute, by the attribute's name
   */
  record Recipe<B>(Supplier<B> start, Function<B, ?> end, ImmutableMap<String, Consumer<B>> steps) {
    B complete() {
      return without();
    }

    B without(String... attributes) {
      ImmutableList<String> left = ImmutableList.copyOf(attributes);
      if (!steps.keySet().containsAll(left)) {
        throw new IllegalArgumentException(
            Arrays.toString(attributes) + " are not all in " + steps.keySet());
      }
      B builder = start.get();
      steps.forEach(
          (attribute, step) -> {
            if (!left.contains(attribute)) {
              step.accept(builder);
            }
          });
      return builder;
    }

    Object buildWithout(String... attributes) {
      return end.apply(without(attributes));
    }
  }
}
