package io.github.aseansecretariat.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.Locator;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Query;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the catalogue with the bundled files, which are read here with another parser and whose
 * cells are taken apart here anew. A row and an entry are both laid out as values by column.
 */
class BundledFactsTest {
  private static final Catalog CATALOG = AseanSecretariat.catalog();

  private static final Pattern CITATION =
      Pattern.compile("([a-z0-9-]+) \\[([^\\[\\]]*)\\] (TEXT_READ|REPORTED|INFERRED)(; |$)");
  private static final Pattern LENGTH =
      Pattern.compile("P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?");

  /** Every day that a date may be. */
  private record Days(LocalDate first, LocalDate last) {}

  private record Cited(String source, String locator, String evidence) {}

  /** Empty where there is no maximum or length: then the word says which of the cases it is. */
  private record Length(String word, Optional<Period> length) {}

  private record Count(Optional<Integer> known, boolean exact) {}

  /**
   * A program's first answer does not wait for the checks of the bundled facts: they are made here.
   */
  @Test
  void passAllChecksOfAUsersDirectory(@TempDir Path directory) throws IOException {
    for (Table<?> table : Tables.ALL) {
      try (InputStream in = CatalogReader.class.getResourceAsStream(table.file)) {
        Files.copy(in, directory.resolve(table.file));
      }
    }

    assertThat(CatalogReader.read(directory)).isEqualTo(CATALOG);
  }

  /** Whatever is asked for first: a row may need the rows of another file. */
  @Test
  void areTheSameInWhateverOrderTheyAreAskedFor() {
    List<Function<Catalog, Query<?>>> kinds =
        List.of(
            Catalog::institutions,
            Catalog::offices,
            Catalog::tenures,
            Catalog::termRules,
            Catalog::staff,
            Catalog::duties,
            Catalog::members,
            Catalog::summits,
            Catalog::sources,
            Catalog::instruments,
            Catalog::publications,
            Catalog::claimReviews,
            Catalog::coverages);
    for (Function<Catalog, Query<?>> kind : kinds) {
      assertThat(kind.apply(CatalogReader.readBundled()).list())
          .isEqualTo(kind.apply(CATALOG).list());
    }
    assertThat(CatalogReader.readBundled().summits().numbered(1).only().name())
        .isEqualTo(LocalizedText.of("1st ASEAN Summit", "KTT ASEAN ke-1"));
  }

  private static List<CSVRecord> rows(String file) {
    try (Reader text = new InputStreamReader(CatalogReader.class.getResourceAsStream(file), UTF_8);
        CSVParser parser =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static Map<String, Object> row(
      CSVRecord record, Map<String, Function<String, ?>> typesOfColumns) {
    Map<String, Object> values = new LinkedHashMap<>();
    record
        .toMap()
        .forEach(
            (column, cell) ->
                values.put(
                    column,
                    cell.isEmpty()
                        ? ""
                        : typesOfColumns.getOrDefault(column, words -> words).apply(cell)));
    return values;
  }

  private static Map<String, Object> values(Object... columnsAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      Object value = columnsAndValues[i + 1];
      values.put(
          (String) columnsAndValues[i],
          value instanceof OptionalInt number
              ? (number.isPresent() ? (Object) number.getAsInt() : "")
              : value instanceof Optional<?> optional
                  ? optional.<Object>map(it -> it).orElse("")
                  : value);
    }
    return values;
  }

  private static <T> void assertSame(
      String file,
      int count,
      List<T> entries,
      Function<T, Map<String, Object>> valuesOf,
      Map<String, Function<String, ?>> typesOfColumns) {
    List<Map<String, Object>> rows =
        rows(file).stream().map(record -> row(record, typesOfColumns)).toList();

    assertThat(rows).hasSize(count).doesNotHaveDuplicates();
    assertThat(entries.stream().map(valuesOf)).containsExactlyInAnyOrderElementsOf(rows);
  }

  private static Days days(String cell) {
    String[] parts = cell.split("-");
    int year = Integer.parseInt(parts[0]);
    if (parts.length == 1) {
      return new Days(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts[1]));
    if (parts.length == 2) {
      return new Days(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(Integer.parseInt(parts[2]));
    return new Days(day, day);
  }

  private static Days days(PartialDate date) {
    return new Days(date.countedAs(), date.latest());
  }

  private static Optional<Days> start(Entry entry) {
    return entry.period().start().map(BundledFactsTest::days);
  }

  private static Optional<Days> until(Entry entry) {
    return entry.period().endExclusive().map(BundledFactsTest::days);
  }

  private static List<Cited> cited(String cell) {
    List<Cited> citations = new ArrayList<>();
    Matcher matcher = CITATION.matcher(cell);
    int end = 0;
    while (end < cell.length() && matcher.find(end) && matcher.start() == end) {
      citations.add(new Cited(matcher.group(1), matcher.group(2), matcher.group(3)));
      end = matcher.end();
    }
    assertThat(end).as(cell).isEqualTo(cell.length());
    return citations;
  }

  private static List<Cited> cited(List<Citation> citations) {
    return citations.stream()
        .map(
            it ->
                new Cited(
                    it.source().id().value(),
                    it.locator().map(Locator::written).orElse(""),
                    it.evidence().name()))
        .toList();
  }

  private static Period length(String cell) {
    Matcher parts = LENGTH.matcher(cell);
    assertThat(parts.matches()).as(cell).isTrue();
    return Period.of(part(parts, 1), part(parts, 2), part(parts, 3));
  }

  private static int part(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
  }

  private static Length extension(String cell) {
    return cell.startsWith("P")
        ? new Length("a maximum", Optional.of(length(cell)))
        : new Length(cell, Optional.empty());
  }

  private static Length extension(Extension extension) {
    return extension.maximum().isPresent()
        ? new Length("a maximum", extension.maximum())
        : new Length(
            extension.equals(Extension.none())
                ? "NONE"
                : extension.equals(Extension.uncapped()) ? "UNCAPPED" : "NOT_STATED",
            Optional.empty());
  }

  private static Length renewal(String cell) {
    return cell.startsWith("ONCE ")
        ? new Length("ONCE", Optional.of(length(cell.substring(5))))
        : new Length(cell, Optional.empty());
  }

  private static Length renewal(Renewal renewal) {
    return renewal.term().isPresent()
        ? new Length("ONCE", renewal.term())
        : new Length(renewal.equals(Renewal.none()) ? "NONE" : "NOT_STATED", Optional.empty());
  }

  private static Count headcount(String cell) {
    if (cell.equals("as needed") || cell.equals("unspecified")) {
      return new Count(Optional.empty(), false);
    }
    return new Count(
        Optional.of(Integer.valueOf(cell.replace("at least ", ""))), !cell.startsWith("at least"));
  }

  private static Count headcount(Headcount headcount) {
    return new Count(
        headcount.known().isPresent()
            ? Optional.of(headcount.known().getAsInt())
            : Optional.empty(),
        headcount.isExact());
  }

  private static String bearer(BearerId id) {
    return (id instanceof InstitutionId ? "institution:" : "office:") + id.value();
  }

  /** The short form in a language, if it is not the long one. */
  private static Optional<String> brief(
      LocalizedText whole, LocalizedText brief, Function<LocalizedText, String> language) {
    return brief.equals(whole) ? Optional.empty() : Optional.of(language.apply(brief));
  }

  private static Optional<String> english(Optional<LocalizedText> text) {
    return text.map(LocalizedText::english);
  }

  private static Optional<String> indonesian(Optional<LocalizedText> text) {
    return text.map(LocalizedText::indonesian);
  }

  @Test
  void theSourcesAreThoseOfTheFile() {
    List<Source> sources =
        Stream.<Source>concat(
                CATALOG.instruments().list().stream(), CATALOG.publications().list().stream())
            .toList();

    assertSame(
        "sources.csv",
        31,
        sources,
        it -> {
          Optional<LegalInstrument> instrument =
              it instanceof LegalInstrument legal ? Optional.of(legal) : Optional.empty();
          return values(
              "id", it.id().value(),
              "kind", it.kind().name(),
              "type", instrument.map(legal -> legal.type().name()),
              "title_en", it.title().english(),
              "title_id", it.title().indonesian(),
              "short_title_en", brief(it.title(), it.shortTitle(), LocalizedText::english),
              "short_title_id", brief(it.title(), it.shortTitle(), LocalizedText::indonesian),
              "url", it.url().map(URI::toString),
              "date", it.date().map(BundledFactsTest::days),
              "place_en", english(it.place()),
              "place_id", indonesian(it.place()),
              "entry_into_force", instrument.flatMap(LegalInstrument::entryIntoForce),
              "entry_into_force_note_en",
                  english(instrument.flatMap(LegalInstrument::entryIntoForceNote)),
              "entry_into_force_note_id",
                  indonesian(instrument.flatMap(LegalInstrument::entryIntoForceNote)),
              "amends",
                  instrument
                      .map(legal -> legal.amends().stream().map(id -> id.value()).toList())
                      .filter(ids -> !ids.isEmpty()),
              "remark_en", english(it.remark()),
              "remark_id", indonesian(it.remark()));
        },
        Map.of(
            "date", BundledFactsTest::days,
            "entry_into_force", LocalDate::parse,
            "amends", cell -> List.of(cell.split("; "))));
  }

  @Test
  void theMemberStatesAreThoseOfTheFile() {
    assertSame(
        "member_states.csv",
        11,
        CATALOG.members().list(),
        it ->
            values(
                "id", it.id().value(),
                "alpha2", it.alpha2(),
                "alpha3", it.alpha3(),
                "name_en", it.name().english(),
                "name_id", it.name().indonesian(),
                "article", it.article(),
                "official_name_en", it.officialName().english(),
                "official_name_id", it.officialName().indonesian(),
                "capital_en", it.capital().english(),
                "capital_id", it.capital().indonesian(),
                "joined", days(it.joined()),
                "place_en", english(it.place()),
                "place_id", indonesian(it.place()),
                "founder", it.founder() ? "yes" : "",
                "citations", cited(it.citations()),
                "remark_en", english(it.remark()),
                "remark_id", indonesian(it.remark())),
        Map.of("joined", BundledFactsTest::days, "citations", BundledFactsTest::cited));
  }

  @Test
  void theInstitutionsAreThoseOfTheFile() {
    assertSame(
        "institutions.csv",
        24,
        CATALOG.institutions().list(),
        it ->
            values(
                "id", it.id().value(),
                "kind", it.kind().name(),
                "name_en", it.name().english(),
                "name_id", it.name().indonesian(),
                "short_name_en", brief(it.name(), it.shortName(), LocalizedText::english),
                "short_name_id", brief(it.name(), it.shortName(), LocalizedText::indonesian),
                "abbreviation", it.abbreviation(),
                "parent", it.parent().map(id -> id.value()),
                "member_state", it.memberState().map(id -> id.value()),
                "from", start(it),
                "until", until(it),
                "seat_en", english(it.seat()),
                "seat_id", indonesian(it.seat()),
                "citations", cited(it.citations()),
                "remark_en", english(it.remark()),
                "remark_id", indonesian(it.remark())),
        Map.of(
            "from", BundledFactsTest::days,
            "until", BundledFactsTest::days,
            "citations", BundledFactsTest::cited));
  }

  @Test
  void theOfficesAreThoseOfTheFile() {
    assertSame(
        "offices.csv",
        6,
        CATALOG.offices().list(),
        it ->
            values(
                "id", it.id().value(),
                "institution", it.institution().value(),
                "from", start(it),
                "until", until(it),
                "title_en", it.title().english(),
                "title_id", it.title().indonesian(),
                "seats", it.seats(),
                "citations", cited(it.citations()),
                "remark_en", english(it.remark()),
                "remark_id", indonesian(it.remark())),
        Map.of(
            "from", BundledFactsTest::days,
            "until", BundledFactsTest::days,
            "seats", Integer::valueOf,
            "citations", BundledFactsTest::cited));
  }

  @Test
  void theTenuresAreThoseOfTheFile() {
    assertSame(
        "tenures.csv",
        35,
        CATALOG.tenures().list(),
        it ->
            values(
                "office", it.office().value(),
                "ordinal", it.ordinal(),
                "person", it.findPerson().map(person -> person.id().value()),
                "name", it.findPerson().map(Person::name),
                "other_names",
                    it.findPerson()
                        .map(person -> List.copyOf(person.otherNames()))
                        .filter(names -> !names.isEmpty()),
                "member_state", it.memberState().value(),
                "born", it.findPerson().flatMap(Person::born).map(BundledFactsTest::days),
                "died", it.findPerson().flatMap(Person::died).map(BundledFactsTest::days),
                "first_day", days(it.firstDay()),
                "published_end", it.publishedEnd().map(BundledFactsTest::days),
                "end_reading", it.endReading().name(),
                "scheduled", it.scheduled() ? "yes" : "",
                "completes_turn_of", it.completesTurnOf(),
                "ended_by", it.endedBy().map(Enum::name),
                "citations", cited(it.citations()),
                "remark_en", english(it.remark()),
                "remark_id", indonesian(it.remark())),
        Map.of(
            "ordinal", Integer::valueOf,
            "other_names", cell -> List.of(cell.split("; ")),
            "born", BundledFactsTest::days,
            "died", BundledFactsTest::days,
            "first_day", BundledFactsTest::days,
            "published_end", BundledFactsTest::days,
            "completes_turn_of", Integer::valueOf,
            "citations", BundledFactsTest::cited));
  }

  @Test
  void aTenureRunsToItsPublishedEndOrToTheDayBeforeTheHandover() {
    Map<String, Tenure> tenures = new LinkedHashMap<>();
    CATALOG.tenures().list().forEach(it -> tenures.put(it.office() + " from " + it.firstDay(), it));

    for (CSVRecord row : rows("tenures.csv")) {
      LocalDate published = LocalDate.parse(row.get("published_end"));
      assertThat(
              tenures.get(row.get("office") + " from " + row.get("first_day")).period().lastDay())
          .as(row.toString())
          .contains(
              row.get("end_reading").equals("HANDOVER_DAY") ? published.minusDays(1) : published);
    }
  }

  @Test
  void theTermRulesAreThoseOfTheFile() {
    assertSame(
        "term_rules.csv",
        7,
        CATALOG.termRules().list(),
        it ->
            values(
                "id", it.id().value(),
                "office", it.office().value(),
                "from", start(it),
                "until", until(it),
                "base", it.base(),
                "extension", extension(it.extension()),
                "renewal", renewal(it.renewal()),
                "selection", it.selection().name(),
                "appointing_body", it.appointingBody().map(BundledFactsTest::bearer),
                "nominating_body", it.nominatingBody().map(BundledFactsTest::bearer),
                "citations", cited(it.citations()),
                "remark_en", english(it.remark()),
                "remark_id", indonesian(it.remark())),
        Map.of(
            "from", BundledFactsTest::days,
            "until", BundledFactsTest::days,
            "base", BundledFactsTest::length,
            "extension", BundledFactsTest::extension,
            "renewal", BundledFactsTest::renewal,
            "citations", BundledFactsTest::cited));
  }

  @Test
  void theStaffLinesAreThoseOfTheFile() {
    List<Map<String, Object>> lines = new ArrayList<>();
    CATALOG
        .staff()
        .list()
        .forEach(
            composition ->
                composition
                    .lines()
                    .forEach(
                        it ->
                            lines.add(
                                values(
                                    "institution", composition.institution().value(),
                                    "from", start(composition),
                                    "until", until(composition),
                                    "category", it.category().name(),
                                    "post_en", it.post().english(),
                                    "post_id", it.post().indonesian(),
                                    "headcount", headcount(it.headcount()),
                                    "drawn_from", it.drawnFrom().map(id -> id.value()),
                                    "citations", cited(it.citations()),
                                    "remark_en", english(it.remark()),
                                    "remark_id", indonesian(it.remark())))));

    assertSame(
        "staff_composition.csv",
        31,
        lines,
        it -> it,
        Map.of(
            "from", BundledFactsTest::days,
            "until", BundledFactsTest::days,
            "headcount", BundledFactsTest::headcount,
            "citations", BundledFactsTest::cited));
  }

  @Test
  void theLinesOfOneInstitutionPeriodAndChiefSourceAreOneCompositionInTheirOrder() {
    Map<List<String>, List<String>> expected =
        rows("staff_composition.csv").stream()
            .collect(
                groupingBy(
                    it ->
                        List.of(
                            it.get("institution"),
                            it.get("from"),
                            it.get("until"),
                            it.get("citations").split(" ")[0]),
                    mapping(it -> it.get("post_en"), toList())));
    Map<List<String>, List<String>> found = new LinkedHashMap<>();
    CATALOG
        .staff()
        .list()
        .forEach(
            it ->
                found.put(
                    List.of(
                        it.institution().value(),
                        it.period().start().map(Object::toString).orElse(""),
                        it.period().endExclusive().map(Object::toString).orElse(""),
                        it.citations().get(0).source().id().value()),
                    it.lines().stream().map(line -> line.post().english()).toList()));

    assertThat(expected).hasSize(7);
    assertThat(found).isEqualTo(expected);
    assertThat(CATALOG.staff().count()).isEqualTo(7);
  }

  @Test
  void theDutiesAreThoseOfTheFile() {
    assertSame(
        "duties.csv",
        149,
        CATALOG.duties().list(),
        it ->
            values(
                "id", it.id().value(),
                "bearer", bearer(it.bearer()),
                "number", it.number(),
                "from", start(it),
                "until", until(it),
                "text_en", it.text().english(),
                "text_id", it.text().indonesian(),
                "short_en", brief(it.text(), it.shortText(), LocalizedText::english),
                "short_id", brief(it.text(), it.shortText(), LocalizedText::indonesian),
                "citations", cited(it.citations()),
                "remark_en", english(it.remark()),
                "remark_id", indonesian(it.remark())),
        Map.of(
            "number", Integer::valueOf,
            "from", BundledFactsTest::days,
            "until", BundledFactsTest::days,
            "citations", BundledFactsTest::cited));
  }

  @Test
  void everyDutyHasAFormOfAtMostSeventyFiveCharacters() {
    assertThat(CATALOG.duties().list())
        .allSatisfy(
            it -> {
              assertThat(it.shortText().english()).hasSizeLessThanOrEqualTo(75);
              assertThat(it.shortText().indonesian()).hasSizeLessThanOrEqualTo(75);
            });
  }

  @Test
  void idsOfDutiesAndRulesAreThereOnceEach() {
    assertThat(CATALOG.duties().list()).extracting(Duty::id).doesNotHaveDuplicates();
    assertThat(CATALOG.termRules().list()).extracting(TermRule::id).doesNotHaveDuplicates();
  }

  @Test
  void theInstitutionOfADutyIsTheBearerOrThatOfItsOffice() {
    Map<String, String> institutions = new LinkedHashMap<>();
    for (CSVRecord office : rows("offices.csv")) {
      institutions.put("office:" + office.get("id"), office.get("institution"));
    }

    assertThat(CATALOG.duties().list())
        .allSatisfy(
            it ->
                assertThat(it.institution().value())
                    .isEqualTo(
                        institutions.getOrDefault(bearer(it.bearer()), it.bearer().value())));
  }

  @Test
  void theSummitsAreThoseOfTheFile() {
    assertSame(
        "summits.csv",
        48,
        CATALOG.summits().list(),
        it ->
            values(
                "institution", it.institution().value(),
                "number", it.number(),
                "first_day", it.firstDay(),
                "last_day", it.lastDay(),
                "place_en", it.place().english(),
                "place_id", it.place().indonesian(),
                "host", it.host().value(),
                "citations", cited(it.citations()),
                "remark_en", english(it.remark()),
                "remark_id", indonesian(it.remark())),
        Map.of(
            "number", Integer::valueOf,
            "first_day", LocalDate::parse,
            "last_day", LocalDate::parse,
            "citations", BundledFactsTest::cited));
  }

  @Test
  void theClaimReviewsAreThoseOfTheFile() {
    assertSame(
        "claim_reviews.csv",
        25,
        CATALOG.claimReviews().list(),
        it ->
            values(
                "id", it.id().value(),
                "claim_en", it.claim().english(),
                "claim_id", it.claim().indonesian(),
                "rating", it.rating().name(),
                "what_holds_en", it.whatHolds().english(),
                "what_holds_id", it.whatHolds().indonesian(),
                "citations", cited(it.citations()),
                "basis", cited(it.basis())),
        Map.of("citations", BundledFactsTest::cited, "basis", BundledFactsTest::cited));
  }

  @Test
  void theCoveragesAreThoseOfTheFile() {
    assertSame(
        "coverage.csv",
        12,
        CATALOG.coverages().list(),
        it ->
            values(
                "list", it.list().name(),
                "of", it.of().map(BundledFactsTest::bearer),
                "of_kind", it.ofKind().map(Enum::name),
                "told_by", it.toldBy().map(SourceId::value),
                "from", it.period().firstDay(),
                "until", it.period().lastDay().map(day -> day.plusDays(1)),
                "left_out_en", english(it.leftOut()),
                "left_out_id", indonesian(it.leftOut()),
                "citations", cited(it.citations()),
                "remark_en", english(it.remark()),
                "remark_id", indonesian(it.remark())),
        Map.of(
            "from", LocalDate::parse,
            "until", LocalDate::parse,
            "citations", BundledFactsTest::cited));
  }

  /** Names of papers, agencies and sites, and numbers of a list, which Indonesian writes alike. */
  private static final Pattern SAME_IN_BOTH =
      Pattern.compile(
          "no\\. [0-9]+|Antara|Asia News Network|Bernama|Bobo|Business Times|Jakarta Post|Kompas"
              + "|Manila (Bulletin|Times)|The Sun|Vietnam (Law Magazine|News Agency)|Xinhua|Channel NewsAsia|Filipino Journal|MenaFN|NYSEAN|Radyo Pilipinas|TASS|The Filipino Times|The Nation"
              + "|Malaysia|Thailand|Kuala Lumpur|IDX Channel|[0-9]{4}|[a-z.]+\\.(com|id|my|th)( [0-9]+)?|[0-9-]* ?(April|November"
              + "|September) [0-9]{4}");

  @Test
  void noPlaceInASourceIsEnglishInAnIndonesianSentence() {
    Stream<Citation> all =
        Stream.concat(
            CATALOG.entries().stream().flatMap(it -> it.citations().stream()),
            CATALOG.claimReviews().list().stream().flatMap(it -> it.basis().stream()));
    assertThat(all.flatMap(it -> it.locator().stream()).distinct())
        .hasSizeGreaterThan(150)
        .allSatisfy(
            place -> {
              List<String> english = List.of(place.text().english().split(", "));
              for (String part : place.text().indonesian().split(", ")) {
                assertThat(!english.contains(part) || SAME_IN_BOTH.matcher(part).matches())
                    .as("%s: %s", place, part)
                    .isTrue();
              }
            });
  }

  /** As locators write them: "Pasal 3 ayat (2)", and never the English "3(2)". */
  @Test
  void noIndonesianTextWritesAParagraphAsEnglishDoes() {
    Pattern english = Pattern.compile("Pasal [0-9]+\\(|\\bArts? ?\\.? [0-9]");
    int cells = 0;
    for (String file : FILES) {
      for (CSVRecord record : rows(file)) {
        for (Map.Entry<String, String> cell : record.toMap().entrySet()) {
          if (cell.getKey().endsWith("_id") && !cell.getValue().isEmpty()) {
            cells++;
            assertThat(english.matcher(cell.getValue()).find())
                .as("%s, %s: %s", file, cell.getKey(), cell.getValue())
                .isFalse();
          }
        }
      }
    }
    assertThat(cells).isGreaterThan(500);
  }

  private static final List<String> FILES = Tables.ALL.stream().map(table -> table.file).toList();

  @Nested
  class AsAWhole {
    @Test
    void nothingElseIsInTheCatalogue() {
      assertThat(CATALOG.entries()).hasSize(31 + 11 + 24 + 6 + 35 + 7 + 7 + 149 + 48 + 25 + 12);
    }

    @Test
    void whatIsCitedIsTheSourceOfTheCatalogueItself() {
      Map<String, Source> sources = new LinkedHashMap<>();
      CATALOG.instruments().list().forEach(it -> sources.put(it.id().value(), it));
      CATALOG.publications().list().forEach(it -> sources.put(it.id().value(), it));

      assertThat(CATALOG.entries().stream().flatMap(it -> it.citations().stream()))
          .allSatisfy(
              it -> assertThat(it.source()).isEqualTo(sources.get(it.source().id().value())));
    }
  }
}
