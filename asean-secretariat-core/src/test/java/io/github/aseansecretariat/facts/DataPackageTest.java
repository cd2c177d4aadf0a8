package io.github.aseansecretariat.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aseansecretariat.model.EndCause;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds datapackage.json and the reader against each other, so that neither can drift. */
class DataPackageTest {
  private static final JsonNode PACKAGE = read("datapackage.json");
  private static final Catalog BUNDLED = CatalogReader.readBundled();
  private static final MemberState INDONESIA =
      BUNDLED.members().with(MemberStateId.INDONESIA).only();

  /** The columns that hold one word of a list, and where the list is in the code. */
  private static final Map<String, Enum<?>[]> ENUMS =
      Map.of(
          "sources.csv kind", SourceKind.values(),
          "sources.csv type", InstrumentType.values(),
          "institutions.csv kind", InstitutionKind.values(),
          "tenures.csv end_reading", EndReading.values(),
          "tenures.csv ended_by", EndCause.values(),
          "term_rules.csv selection", Selection.values(),
          "staff_composition.csv category", StaffCategory.values(),
          "claim_reviews.csv rating", Rating.values(),
          "coverage.csv list", EntryKind.values(),
          "coverage.csv of_kind", InstitutionKind.values());

  /** Cells of every kind, good and bad; each is tried on every column. */
  private static final List<String> CELLS = cells();

  /** What a schema cannot say: the length of a month that varies, and that there was no year 0. */
  private static final Set<String> NOT_IN_THE_CALENDAR = Set.of("1983-02-29", "0000", "0000-01-01");

  /** Too large for the reader; a schema knows no largest number, and none will be met. */
  private static final Set<String> TOO_LARGE =
      Set.of("2147483648", "99999999999", "at least 99999999999", "P99999999999Y");

  private static JsonNode read(String resource) {
    try (InputStream in = CatalogReader.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private static List<String> cells() {
    List<String> cells = new ArrayList<>();
    for (Enum<?>[] words : ENUMS.values()) {
      Stream.of(words).map(Enum::name).forEach(cells::add);
    }
    cells.addAll(List.of("yes", "no", "Yes", "true", "1983 ", "ROTATION ", "rotation", "NONE "));
    cells.addAll(
        List.of("x", "Two words", " x", "x ", "\u00A0x", "x\u2003", "\tx", "x\n", " ", "\n"));
    cells.addAll(List.of("a\nb", "a\r\nb", "é", "王", "a,b", "\"a\"", "a;b", "a; b", "a; b; c"));
    cells.addAll(List.of("a; ", "; a", "a;  b", "a ; b", ";", "; ", "a;\nb", "A b; C d", "a; b;"));
    cells.addAll(List.of("a", "0", "a-b", "a1-2b", "-a", "a-", "a--b", "A-b", "a_b", "a b", "à-b"));
    cells.addAll(List.of("1", "7", "10", "37", "007", "+7", "-7", "7.0", "7 ", "seven", "1e3"));
    cells.addAll(List.of("2147483647", "at least 0", "at least 7", "at least 07", "at least  7"));
    cells.addAll(List.of("at least", "at least ", "At least 7", "as needed", "As needed"));
    cells.addAll(List.of("unspecified", "at most 7", "at least x", "at least -7", "7 at least"));
    cells.addAll(List.of("1983", "0001", "9999", "983", "19830", "198a", "1985-07", "1985-7"));
    cells.addAll(List.of("1985-00", "1985-13", "1985-12", "1985-01", "1985/07", "1985-07-"));
    cells.addAll(List.of("1985-07-01", "1985-07-31", "1985-07-32", "1985-07-00", "1985-04-31"));
    cells.addAll(List.of("1985-04-30", "1985-06-31", "1985-09-31", "1985-11-31", "1985-11-30"));
    cells.addAll(List.of("1985-12-31", "1985-01-31", "1985-03-31", "1985-05-31", "1985-08-31"));
    cells.addAll(List.of("1985-10-31", "1984-02-29", "1984-02-30", "1985-02-28", "1985-2-28"));
    cells.addAll(List.of("19850701", "1985-0701", "198507-01", "+1985-07-01", "-1985-07-01"));
    cells.addAll(List.of("1985-07-01T00:00", "01-07-1985", "1 July 1985", "1985-07-1", "1985-7-1"));
    cells.addAll(List.of("P2Y", "P1Y6M", "P6M", "P1Y1D", "P6M1D", "P1Y6M1D", "P30D", "P10Y11M12D"));
    cells.addAll(List.of("P", "P0Y", "P1Y0M", "P02Y", "PY", "P-1Y", "P1M1Y", "P1D1M", "P1Y1Y"));
    cells.addAll(List.of("P2W", "PT2H", "P2", "2Y", "p2y", "P2Y ", "P 2Y", "P1Y2", "P1YM", "PM"));
    cells.addAll(List.of("NONE", "UNCAPPED", "NOT_STATED", "UP_TO P3Y", "ONCE P3Y", "ONCE P6M"));
    cells.addAll(List.of("ONCE", "ONCE ", "ONCE  P3Y", "ONCE P0Y", "ONCEP3Y", "once P3Y"));
    cells.addAll(List.of("NON_RENEWABLE", "TWICE P3Y", "NONE; UNCAPPED", "P3Y; P4Y"));
    cells.addAll(List.of("institution:a", "office:a-b", "institution:", "office:A", "office: a"));
    cells.addAll(List.of("person:a", "institution", "Institution:a", "office:a; office:b", ":a"));
    for (String word : List.of("TEXT_READ", "REPORTED", "INFERRED", "SEEN", "text_read", "")) {
      cells.add("a [] " + word);
      cells.add("a-b [Art. 3(1), p. 2] " + word);
      cells.add("a [x; y] REPORTED; b [] " + word);
    }
    for (String locator : List.of(" x", "x ", " ", "x[", "x]", "[x]", "x\ny", "x\ry", "x]y", "é")) {
      cells.add("a [" + locator + "] REPORTED");
    }
    cells.addAll(List.of("a REPORTED", "a [x REPORTED", "a x] REPORTED", "a[x] REPORTED"));
    cells.addAll(List.of("a [x]REPORTED", "a  [x] REPORTED", "a [x]  REPORTED", "A [x] REPORTED"));
    cells.addAll(List.of("[x] REPORTED", " [x] REPORTED", "a [x] REPORTED;", "a [x] REPORTED; "));
    cells.addAll(List.of("a [x] REPORTED;b [x] REPORTED", "a [x] REPORTED, b [x] REPORTED"));
    cells.addAll(List.of("a [x] REPORTED;  b [x] REPORTED", "; a [x] REPORTED", "a [x] REPORTED "));
    cells.addAll(
        List.of("https://a.b/c?d=e", "http://a.b", "https://", "https://a b", "ftp://a.b"));
    cells.addAll(List.of("asean.org", "//a.b", "HTTPS://a.b", "https://a.b/%", "https://a.b; c"));
    cells.addAll(List.of("ID", "IDN", "Id", "I1", "IDNX", "ÉÉ", "ID\n"));
    return cells;
  }

  private static JsonNode resource(Table<?> table) {
    return elements(PACKAGE.get("resources"))
        .filter(it -> it.get("path").asText().equals(table.file))
        .findAny()
        .orElseThrow(() -> new AssertionError("not in datapackage.json: " + table.file));
  }

  private static JsonNode field(Table<?> table, Column column) {
    return elements(resource(table).get("schema").get("fields"))
        .filter(it -> it.get("name").asText().equals(column.name))
        .findAny()
        .orElseThrow(() -> new AssertionError(table.file + ": no field " + column.name));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<String> texts(JsonNode oneOrSeveral) {
    return oneOrSeveral.isArray()
        ? elements(oneOrSeveral).map(JsonNode::asText).toList()
        : List.of(oneOrSeveral.asText());
  }

  static List<Table<?>> tables() {
    return Tables.ALL;
  }

  static Stream<Arguments> columns() {
    return Tables.ALL.stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .map(column -> arguments(table.file, column.name, table, column)));
  }

  /** What a schema says of a cell that is not empty, worked out after the standard. */
  private static boolean fits(JsonNode field, String cell) {
    JsonNode constraints = field.path("constraints");
    boolean ofType;
    switch (field.get("type").asText()) {
      case "integer":
        // The standard leaves open whether 007 and +7 are integers; the validator says no.
        ofType =
            cell.matches("0|-?[1-9][0-9]*")
                && Double.parseDouble(cell) >= constraints.get("minimum").asDouble();
        break;
      case "date":
        ofType = cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && isDay(cell);
        break;
      case "string":
        ofType = !field.path("format").asText().equals("uri") || isAddress(cell);
        break;
      default:
        throw new AssertionError("a type that no column needs: " + field);
    }
    return ofType
        && (!constraints.has("enum") || texts(constraints.get("enum")).contains(cell))
        && (!constraints.has("pattern") || matches(constraints.get("pattern").asText(), cell));
  }

  /** The format "uri" of the standard: an address with a scheme. */
  private static boolean isAddress(String cell) {
    try {
      return new URI(cell).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isDay(String cell) {
    try {
      LocalDate.parse(cell);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** White space is that of Unicode, as in the other languages in which people use the files. */
  private static boolean matches(String pattern, String cell) {
    return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS).matcher(cell).matches();
  }

  private static boolean isRead(Column column, String cell) {
    try {
      if (column.type.isSeveral()) {
        column.type.parseAll(cell);
      } else {
        column.type.parse(cell);
      }
    } catch (IllegalArgumentException e) {
      return false;
    }
    return !column.name.startsWith("alpha") || isCode(column.name, cell);
  }

  /** The letters of a code are counted by the builder and not by the cell's type. */
  private static boolean isCode(String column, String cell) {
    try {
      MemberState.builder()
          .id(INDONESIA.id())
          .alpha2(column.equals("alpha2") ? cell : INDONESIA.alpha2())
          .alpha3(column.equals("alpha3") ? cell : INDONESIA.alpha3())
          .name(INDONESIA.name())
          .officialName(INDONESIA.officialName())
          .capital(INDONESIA.capital())
          .joined(INDONESIA.joined())
          .addAllCitations(INDONESIA.citations())
          .build();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void thePackageSaysWhatItIs() {
    assertThat(PACKAGE.get("name").asText()).isEqualTo("asean-secretariat");
    assertThat(PACKAGE.get("title").asText()).isNotEmpty();
    assertThat(PACKAGE.get("version").asText()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
    assertThat(elements(PACKAGE.get("licenses")).map(it -> it.get("name").asText()))
        .containsExactly("Apache-2.0");
    assertThat(PACKAGE.get("description").asText())
        .contains("not affiliated with ASEAN")
        .contains("TEXT_READ", "REPORTED", "INFERRED")
        .contains("A date may be short")
        .contains("`until` is the first day on which it no longer holds");
  }

  @Test
  void thePackageHasTheFilesOfTheReaderAndNoOther() {
    assertThat(elements(PACKAGE.get("resources")).map(it -> it.get("path").asText()))
        .containsExactlyElementsOf(Tables.ALL.stream().map(table -> table.file).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void everyFileIsDescribedAsItIsWritten(Table<?> table) {
    JsonNode resource = resource(table);

    assertThat(resource.get("name").asText() + ".csv").isEqualTo(table.file);
    assertThat(resource.get("description").asText()).endsWith(".");
    assertThat(resource.get("format").asText()).isEqualTo("csv");
    assertThat(resource.get("encoding").asText()).isEqualTo("utf-8");
    assertThat(resource.get("dialect").get("lineTerminator").asText()).isEqualTo("\n");
    assertThat(resource.get("dialect").get("delimiter").asText()).isEqualTo(",");
    assertThat(texts(resource.get("schema").get("missingValues"))).containsExactly("");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void theFieldsAreTheColumnsInTheirOrder(Table<?> table) {
    assertThat(
            elements(resource(table).get("schema").get("fields"))
                .map(it -> it.get("name").asText()))
        .containsExactlyElementsOf(table.names());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("columns")
  void aFieldIsDescribedAndRequiredWhereTheColumnIs(
      String file, String name, Table<?> table, Column column) {
    JsonNode field = field(table, column);

    assertThat(field.get("description").asText()).endsWith(".");
    assertThat(field.path("constraints").path("required").asBoolean(false))
        .isEqualTo(column.required);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("columns")
  void theListOfAFieldIsTheEnumOfTheColumn(
      String file, String name, Table<?> table, Column column) {
    JsonNode field = field(table, column);
    List<String> listed = texts(field.path("constraints").path("enum"));
    Enum<?>[] words = ENUMS.get(file + " " + name);

    if (words != null) {
      assertThat(listed).containsExactlyElementsOf(Stream.of(words).map(Enum::name).toList());
      for (Enum<?> word : words) {
        assertThat(column.type.parse(word.name())).isEqualTo(word);
      }
    } else {
      assertThat(listed).isIn(List.of(""), List.of("yes"));
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("columns")
  void aFieldTakesTheCellsThatTheColumnTakes(
      String file, String name, Table<?> table, Column column) {
    JsonNode field = field(table, column);
    Set<String> takenBySchema = new TreeSet<>();
    Set<String> takenByReader = new TreeSet<>();
    for (String cell : CELLS) {
      if (fits(field, cell)) {
        takenBySchema.add(cell);
      }
      if (isRead(column, cell)) {
        takenByReader.add(cell);
      }
    }

    assertThat(takenBySchema).isEqualTo(takenByReader).isNotEmpty();
  }

  @Test
  void nothingButTheCalendarAndTheSizeOfNumbersIsLeftToTheReader() {
    Set<String> looser = new HashSet<>();
    for (Table<?> table : Tables.ALL) {
      for (Column column : table.columns()) {
        for (String cell : union(NOT_IN_THE_CALENDAR, TOO_LARGE)) {
          boolean fits = fits(field(table, column), cell);
          if (isRead(column, cell)) {
            assertThat(fits).as("%s %s: %s", table.file, column.name, cell).isTrue();
          } else if (fits) {
            looser.add(cell);
          }
        }
      }
    }

    assertThat(looser).isEqualTo(union(NOT_IN_THE_CALENDAR, TOO_LARGE));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void theForeignKeysAreTheColumnsOfOneIdThatLiesInOneFile(Table<?> table) {
    Map<String, String> references = new TreeMap<>();
    for (Column column : table.columns()) {
      if (!column.name.equals("id") && !column.type.isSeveral() && column.type.files.size() == 1) {
        references.put(column.name, column.type.files.get(0) + " id");
      }
    }
    Map<String, String> foreignKeys = new TreeMap<>();
    for (JsonNode key : resource(table).get("schema").path("foreignKeys")) {
      JsonNode reference = key.get("reference");
      String file = reference.get("resource").asText();
      foreignKeys.put(
          key.get("fields").asText(),
          (file.isEmpty() ? table.file : file + ".csv") + " " + reference.get("fields").asText());
    }

    assertThat(foreignKeys).isEqualTo(references);
  }

  /**
   * An id that the library takes once in all accounts; other rows may share all but their whole.
   */
  @Test
  void thePrimaryKeysAreTheIdsThatTheReaderRefusesTwice() {
    Map<String, List<String>> keys = new TreeMap<>();
    for (Table<?> table : Tables.ALL) {
      JsonNode key = resource(table).get("schema").get("primaryKey");
      if (key != null) {
        keys.put(table.file, texts(key));
      }
    }

    assertThat(keys)
        .isEqualTo(Map.of("sources.csv", List.of("id"), "claim_reviews.csv", List.of("id")));
  }

  @Test
  void whatTheKeysWouldOnceHaveRefusedIsReadAndWrittenAndKeepsToThem(@TempDir Path directory)
      throws IOException {
    Catalog catalog =
        FactsFiles.sound()
            .cell("offices.csv", 2, "seats", "2")
            .rowLike("tenures.csv", 2, "ordinal", "3", "person", "cat", "name", "Cat")
            .rowLike("summits.csv", 2, "place_en", "Denpasar", "citations", "treaty [] REPORTED")
            .rowLike(
                "member_states.csv", 2, "capital_en", "Nusantara", "citations", "book [] REPORTED")
            .rowLike(
                "institutions.csv", 3, "name_en", "Office", "citations", "protocol [] REPORTED")
            .read(directory);

    for (Table<?> table : Tables.ALL) {
      JsonNode key = resource(table).get("schema").get("primaryKey");
      List<String> columns = key == null ? table.names() : texts(key);
      assertThat(rows(table, catalog))
          .extracting(row -> columns.stream().map(row::get).toList())
          .as(table.file)
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  private static <T extends Entry> List<Map<String, String>> rows(Table<T> table, Catalog catalog) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (T entry : table.entries(catalog)) {
      for (T ofOneRow : table.apart(entry)) {
        Cells cells = new Cells(table.names());
        table.write(ofOneRow, cells);
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < table.names().size(); i++) {
          row.put(table.names().get(i), cells.inOrder().get(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
