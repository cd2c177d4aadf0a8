package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopoloTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Catalog ASEAN = AseanSecretariat.catalog();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final JsonNode ENGLISH = document(ASEAN, "en");
  private static final JsonNode INDONESIAN = document(ASEAN, "id");
  private static final Path FACTS =
      Path.of("../asean-secretariat-core/src/main/resources/io/github/aseansecretariat/facts");

  @TempDir Path folder;

  private static JsonNode document(Catalog catalog, String language) {
    Words words = new Words(language.equals("id") ? Languages.INDONESIAN : Languages.ENGLISH);
    try {
      return MAPPER.readTree(ExportFormat.POPOLO.write(catalog, words, TODAY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JsonNode> in(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<String> texts(JsonNode array, String field) {
    return in(array).map(each -> each.path(field).asText()).toList();
  }

  private static List<String> faults(JsonNode document) throws IOException {
    String schema =
        Resources.toString(
            Resources.getResource(PopoloTest.class, "export/popolo.schema.json"),
            StandardCharsets.UTF_8);
    return faults(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON),
        document);
  }

  private static List<String> faults(Schema schema, JsonNode document) {
    return schema
        .validate(
            document.toString(),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void bothLanguagesKeepToTheSchema() throws IOException {
    assertThat(faults(ENGLISH)).isEmpty();
    assertThat(faults(INDONESIAN)).isEmpty();
  }

  @Test
  void theSchemaFindsWhatIsWrong() throws IOException {
    Map<String, Consumer<ObjectNode>> wrongs =
        Map.of(
            "/persons/0/id", json -> child(json, "persons").remove("id"),
            "/persons/0", json -> child(json, "persons").put("wife", "none"),
            "/organizations/0/id", json -> child(json, "organizations").put("id", "ASEAN"),
            "/memberships/0/start_date",
                json -> child(json, "memberships").put("start_date", "8 August 1967"),
            "/memberships/0", json -> child(json, "memberships").remove("told"),
            "/posts/0/sources/0/url",
                json -> child(json, "posts").putArray("sources").addObject().put("url", "a b"));
    for (Map.Entry<String, Consumer<ObjectNode>> wrong : wrongs.entrySet()) {
      ObjectNode broken = ENGLISH.deepCopy();
      wrong.getValue().accept(broken);
      assertThat(faults(broken)).as(wrong.getKey()).isNotEmpty();
    }
  }

  private static ObjectNode child(ObjectNode json, String array) {
    return (ObjectNode) json.get(array).get(0);
  }

  /**
   * Popolo's own schemas are not in this repository. Where somebody has them, {@code
   * -Dpopolo.schemas=} and the folder {@code schemas} of popolo-spec hold the export against them,
   * read as draft 4, which differs from their draft 3 in how it says that a field is required.
   */
  @Test
  void everyObjectKeepsToTheSchemasOfPopoloWhereTheyAreAtHand() throws IOException {
    String place = System.getProperty("popolo.schemas", "");
    assumeTrue(!place.isEmpty(), "-Dpopolo.schemas: the folder schemas of popolo-spec");
    SchemaRegistry registry = registry(Path.of(place));
    for (JsonNode document : List.of(ENGLISH, INDONESIAN)) {
      for (String kind : List.of("person", "organization", "area", "post", "membership")) {
        Schema schema =
            registry.getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "http://www.popoloproject.com/schemas/" + kind + ".json"));
        for (JsonNode object : document.path(kind + "s")) {
          assertThat(faults(schema, object)).as(object.path("id").asText()).isEmpty();
        }
        ObjectNode broken = document.path(kind + "s").get(0).deepCopy();
        broken.put("id", 7);
        assertThat(faults(schema, broken)).as(kind).isNotEmpty();
      }
    }
  }

  private static SchemaRegistry registry(Path schemas) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(schemas)) {
      for (Path file : files.toList()) {
        ObjectNode schema = (ObjectNode) MAPPER.readTree(Files.readString(file));
        schema.put("$schema", "http://json-schema.org/draft-04/schema#");
        schema.put("id", "http://www.popoloproject.com/schemas/" + file.getFileName());
        ArrayNode required = MAPPER.createArrayNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
          if (((ObjectNode) property.getValue()).remove("required") != null) {
            required.add(property.getKey());
          }
        }
        if (!required.isEmpty()) {
          schema.set("required", required);
        }
        texts.put(schema.path("id").asText(), schema.toString());
      }
    }
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_4, builder -> builder.schemas(texts));
  }

  @Test
  void nothingIsLost() {
    assertThat(texts(ENGLISH.path("persons"), "name"))
        .containsExactlyElementsOf(
            ASEAN.tenures().stream()
                .flatMap(tenure -> tenure.findPerson().stream())
                .map(Person::name)
                .distinct()
                .toList());
    assertThat(texts(ENGLISH.path("organizations"), "id"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    ASEAN.institutions().stream().map(it -> "institution:" + it.id()).distinct(),
                    ASEAN.members().stream().map(it -> "member-state:" + it.id()))
                .toList());
    assertThat(texts(ENGLISH.path("posts"), "id"))
        .containsExactlyInAnyOrderElementsOf(
            ASEAN.offices().stream().map(it -> "office:" + it.id()).distinct().toList());
    assertThat(ENGLISH.path("memberships"))
        .hasSize(ASEAN.members().count() + ASEAN.tenures().count());

    assertThat(told("organizations")).isEqualTo(ASEAN.institutions().count());
    assertThat(told("posts")).isEqualTo(ASEAN.offices().count());
    assertThat(told("memberships")).isEqualTo(ASEAN.members().count() + ASEAN.tenures().count());
  }

  private static long told(String array) {
    return in(ENGLISH.path(array)).flatMap(it -> in(it.path("told"))).count();
  }

  @Test
  void everyIdIsThereOnceAndEveryReferenceLeadsToOne() {
    List<String> ids = new ArrayList<>();
    for (String array : List.of("persons", "organizations", "areas", "posts", "memberships")) {
      ids.addAll(texts(ENGLISH.path(array), "id"));
    }

    assertThat(ids).doesNotHaveDuplicates();
    for (String field :
        List.of("person_id", "organization_id", "post_id", "area_id", "parent_id")) {
      assertThat(ENGLISH.findValuesAsText(field)).as(field).isNotEmpty().isSubsetOf(ids);
    }
    assertThat(ENGLISH.findValues("member").stream().map(it -> it.path("id").asText()))
        .isNotEmpty()
        .isSubsetOf(ids);
  }

  @Test
  void idsStayInTheOtherLanguageAndWhenEntriesGo() {
    assertThat(INDONESIAN.findValuesAsText("id")).isEqualTo(ENGLISH.findValuesAsText("id"));
    for (SourceKind kind : SourceKind.values()) {
      assertThat(document(ASEAN.accordingTo(kind), "en").findValuesAsText("id"))
          .as(kind.name())
          .isSubsetOf(ENGLISH.findValuesAsText("id"));
    }
  }

  /** Against the file, read by another parser. */
  @Test
  void datesAndCitationsAreThoseOfTheFile() throws IOException {
    Map<String, JsonNode> memberships = new HashMap<>();
    ENGLISH.path("memberships").forEach(it -> memberships.put(it.path("id").asText(), it));
    int rows = 0;
    for (CSVRecord row : rows("tenures.csv")) {
      String holder = row.get("person").isEmpty() ? row.get("member_state") : row.get("person");
      JsonNode json =
          memberships.get(
              "tenure:" + row.get("office") + "-" + row.get("first_day") + "-" + holder);
      assertThat(json).as(row.toString()).isNotNull();
      assertThat(json.path("start_date").asText()).isEqualTo(row.get("first_day"));
      String end = row.get("published_end");
      boolean handover = row.get("end_reading").equals("HANDOVER_DAY") && end.length() == 10;
      assertThat(json.path("end_date").asText())
          .isEqualTo(handover ? LocalDate.parse(end).minusDays(1).toString() : end);
      assertThat(
              in(json.path("told").get(0).path("citations"))
                  .map(it -> it.path("source").asText() + " " + it.path("evidence").asText()))
          .containsExactlyElementsOf(
              Stream.of(row.get("citations").split("; (?=[a-z0-9-]+ \\[)"))
                  .map(it -> it.replaceFirst(" \\[.*\\] ", " "))
                  .toList());
      rows++;
    }
    assertThat(rows).isEqualTo(ASEAN.tenures().count());
    for (CSVRecord row : rows("member_states.csv")) {
      JsonNode json = memberships.get("membership:" + row.get("id"));
      assertThat(json.path("start_date").asText()).isEqualTo(row.get("joined"));
      assertThat(json.has("end_date")).isFalse();
      assertThat(json.path("organization_id").asText()).isEqualTo("institution:asean");
    }
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(Files.newBufferedReader(FACTS.resolve(file)))) {
      return parser.getRecords();
    }
  }

  /** A ministry is older than what is known of it, and an open end is none. */
  @Test
  void noFoundingIsMadeOfTheStartOfAnAccountAndNoEndOfAnOpenOne() {
    assertThat(ENGLISH.findValues("founding_date")).isEmpty();
    assertThat(ENGLISH.findValues("dissolution_date")).isEmpty();
    assertThat(ENGLISH.toString()).doesNotContain("null", "9999");
    JsonNode ministry =
        in(ENGLISH.path("organizations"))
            .filter(it -> it.path("id").asText().endsWith(":ministry-of-foreign-affairs-indonesia"))
            .findFirst()
            .orElseThrow();
    assertThat(texts(ministry.path("told"), "period"))
        .containsExactly("1967-12-05/2008", "2008/..");
  }

  @Test
  void everyNameIsThereInBothLanguages() {
    for (JsonNode document : ImmutableList.of(ENGLISH, INDONESIAN)) {
      Map<String, ImmutableSet<String>> names = new HashMap<>();
      for (JsonNode organization : document.path("organizations")) {
        names.put(
            organization.path("id").asText(),
            ImmutableSet.<String>builder()
                .add(organization.path("name").asText())
                .addAll(texts(organization.path("other_names"), "name"))
                .build());
      }
      for (Institution it : ASEAN.institutions().list()) {
        assertThat(names.get("institution:" + it.id()))
            .contains(it.name().english(), it.name().indonesian(), it.shortName().indonesian());
      }
      for (MemberState it : ASEAN.members().list()) {
        assertThat(names.get("member-state:" + it.id()))
            .contains(it.name().english(), it.name().indonesian(), it.officialName().english());
      }
      for (Office it : ASEAN.offices().list()) {
        JsonNode post =
            in(document.path("posts"))
                .filter(json -> json.path("id").asText().equals("office:" + it.id()))
                .findFirst()
                .orElseThrow();
        List<String> labels = new ArrayList<>(List.of(post.path("label").asText()));
        post.path("other_label").forEach(label -> labels.add(label.asText()));
        assertThat(labels).contains(it.title().english(), it.title().indonesian());
      }
    }
  }

  @Test
  void hostileTextComesBackAsItWas() throws IOException {
    Catalog hostile = Hostile.catalog();
    for (String language : List.of("en", "id")) {
      JsonNode document = document(hostile, language);

      assertThat(faults(document)).isEmpty();
      assertThat(document.path("persons").get(0).path("name").asText()).isEqualTo(Hostile.TEXT);
      assertThat(document.path("persons").get(0).path("other_names").get(0).path("name").asText())
          .isEqualTo(Hostile.TEXT);
      assertThat(document.path("organizations").get(0).path("name").asText())
          .isEqualTo(Hostile.TEXT + language);
      assertThat(document.path("memberships").findValuesAsText("remark"))
          .contains(Hostile.TEXT + language);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--out", "--output"})
  void theCommandWritesItAsUtf8(String option) throws IOException {
    Path file = folder.resolve("popolo.json");

    String said =
        Printed.well(
            new Examples(),
            "export",
            "--format",
            "popolo",
            "--lang",
            "en",
            option,
            file.toString());

    assertThat(said).startsWith("Written: ").contains("popolo.json");
    assertThat(MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8))).isEqualTo(ENGLISH);
  }
}
