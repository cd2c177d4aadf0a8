package io.github.aseansecretariat.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.RandomCatalogs;
import io.github.aseansecretariat.model.AttributeException;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogWriterTest {
  private static final List<String> FILES =
      List.of(
          "claim_reviews.csv",
          "coverage.csv",
          "duties.csv",
          "institutions.csv",
          "member_states.csv",
          "offices.csv",
          "sources.csv",
          "staff_composition.csv",
          "summits.csv",
          "tenures.csv",
          "term_rules.csv");

  private static final List<String> ALL_FILES =
      Stream.concat(FILES.stream(), Stream.of("datapackage.json")).sorted().toList();

  private static final Catalog EMPTY = Catalog.builder().build();

  @TempDir private Path parent;

  private Path target() {
    return parent.resolve("facts");
  }

  private Catalog written(Catalog catalog) throws IOException {
    CatalogWriter.write(catalog, target());
    return CatalogReader.read(target());
  }

  private static List<String> namesIn(Path directory) throws IOException {
    try (Stream<Path> paths = Files.list(directory)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String bundled(String file) throws IOException {
    try (InputStream in = CatalogReader.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Nested
  class ReadsBackEqual {
    @Test
    void theBundledFacts() throws IOException {
      assertThat(written(AseanSecretariat.catalog())).isEqualTo(AseanSecretariat.catalog());
    }

    @Test
    void nothingAtAll() throws IOException {
      assertThat(written(EMPTY)).isEqualTo(EMPTY);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource
    void anyCatalogue(long seed) throws IOException {
      Catalog catalog = RandomCatalogs.seeded(seed);

      assertThat(written(catalog)).as("seed %s", seed).isEqualTo(catalog);
    }

    static Stream<Long> anyCatalogue() {
      return Stream.iterate(1L, seed -> seed + 1).limit(60);
    }

    @Test
    void everyLineOfAStaffInItsOrder() throws IOException {
      Catalog catalog = AseanSecretariat.catalog();

      assertThat(written(catalog).staff().list())
          .extracting(StaffComposition::lines)
          .containsExactlyElementsOf(
              catalog.staff().list().stream().map(StaffComposition::lines).toList());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "a, b",
          "a \"quoted\" word",
          "\"",
          "two\nlines",
          "two\r\nlines",
          "a \r return",
          "#hash",
          "line\n#hash",
          "a; b",
          "[a] TEXT_READ",
          "Lê Lương Minh 王景荣 𝔘",
          "a\u0000b",
          "a\u2028b",
          "\uFEFFmark"
        })
    void textsOfEveryKind(String text) throws IOException {
      Catalog catalog =
          Catalog.builder()
              .add(
                  Publication.builder()
                      .id(SourceId.of("text"))
                      .kind(SourceKind.SECONDARY)
                      .title(LocalizedText.of(text, text))
                      .place(LocalizedText.of(text, text))
                      .build())
              .build();

      assertThat(written(catalog)).isEqualTo(catalog);
    }

    @Test
    void aCompositionUnlessItsBuilderRefusesToSayALineTwice() {
      Publication source =
          Publication.builder()
              .id(SourceId.of("list"))
              .kind(SourceKind.SECONDARY)
              .title(LocalizedText.of("List", "Daftar"))
              .build();
      StaffLine line =
          StaffLine.builder()
              .category(StaffCategory.LOCAL)
              .post(LocalizedText.of("Clerk", "Juru tulis"))
              .headcount(Headcount.exactly(1))
              .addCitations(Citation.of(source, Evidence.REPORTED))
              .build();

      assertThatThrownBy(
              () ->
                  StaffComposition.builder()
                      .institution(InstitutionId.ASEAN_SECRETARIAT)
                      .period(DateRange.from(LocalDate.of(1976, 2, 24)))
                      .addLines(line, line)
                      .build())
          .isInstanceOf(AttributeException.class)
          .hasMessageContaining("StaffComposition.lines");
    }
  }

  @Nested
  class Writes {
    @Test
    void oneFileForEachKindAlsoForKindsOfWhichThereIsNone() throws IOException {
      CatalogWriter.write(EMPTY, target());

      assertThat(namesIn(target())).isEqualTo(ALL_FILES);
    }

    @Test
    void theHeadersOfTheBundledFiles() throws IOException {
      CatalogWriter.write(EMPTY, target());

      for (String file : FILES) {
        String header = bundled(file).split("\n", 2)[0];
        assertThat(target().resolve(file)).as(file).hasContent(header + "\n");
      }
    }

    @Test
    void aDescriptorWithTheBundledColumnsAndNothingOfWhoseTheFactsAre() throws IOException {
      CatalogWriter.write(EMPTY, target());

      JsonNode written =
          new ObjectMapper().readTree(Files.readString(target().resolve("datapackage.json")));
      JsonNode bundled = new ObjectMapper().readTree(bundled("datapackage.json"));
      assertThat(written.get("resources")).isEqualTo(bundled.get("resources"));
      assertThat(written.fieldNames()).toIterable().containsExactly("profile", "name", "resources");
    }

    @Test
    void lineFeedsAtTheEndsOfLines() throws IOException {
      CatalogWriter.write(AseanSecretariat.catalog(), target());

      for (String file : FILES) {
        assertThat(Files.readString(target().resolve(file)))
            .as(file)
            .doesNotContain("\r")
            .endsWith("\n")
            .doesNotEndWith("\n\n");
      }
    }

    @Test
    void theLinesOfTheBundledFilesUpToSpellingsThatMeanTheSame() throws IOException {
      CatalogWriter.write(AseanSecretariat.catalog(), target());

      for (String file : FILES) {
        String expected = bundled(file).replace(",as needed,", ",unspecified,");
        assertThat(Files.readAllLines(target().resolve(file)))
            .as(file)
            .containsExactlyInAnyOrderElementsOf(expected.lines().toList());
      }
    }

    @Test
    void intoADirectoryThatIsEmpty() throws IOException {
      Files.createDirectory(target());

      assertThat(written(AseanSecretariat.catalog())).isEqualTo(AseanSecretariat.catalog());
      assertThat(namesIn(parent)).containsExactly("facts");
    }

    @Test
    void intoADirectoryToWhichALinkPoints() throws IOException {
      Path real = Files.createDirectory(parent.resolve("real"));
      Path link = Files.createSymbolicLink(target(), real);

      CatalogWriter.write(EMPTY, link);

      assertThat(namesIn(real)).isEqualTo(ALL_FILES);
      assertThat(link).isSymbolicLink();
    }

    @Test
    void intoADirectoryThatIsNamedRelatively() throws IOException {
      Path relative = Path.of("").toAbsolutePath().relativize(target().toAbsolutePath());

      CatalogWriter.write(EMPTY, relative);

      assertThat(namesIn(target())).isEqualTo(ALL_FILES);
    }

    @Test
    void nothingElseBesideTheDirectory() throws IOException {
      CatalogWriter.write(AseanSecretariat.catalog(), target());

      assertThat(namesIn(parent)).containsExactly("facts");
    }
  }

  @Nested
  class Refuses {
    @Test
    void aRestrictedCatalogue() throws IOException {
      Catalog restricted = EMPTY.on(LocalDate.of(1985, 1, 1));

      assertThatThrownBy(() -> CatalogWriter.write(restricted, target()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "catalog: expected a catalogue without restrictions, such as"
                  + " catalog.unrestricted(), but was \"0 entries on 1985-01-01 of a catalogue of 0\"");
      assertThatThrownBy(() -> CatalogWriter.write(EMPTY.accordingTo(SourceKind.TREATY), target()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(namesIn(parent)).isEmpty();
    }

    @Test
    void aDirectoryThatIsNotEmptyAndLeavesItAsItWas() throws IOException {
      CatalogWriter.write(EMPTY, target());
      Files.writeString(target().resolve("tenures.csv"), "mine");

      assertThatThrownBy(() -> CatalogWriter.write(AseanSecretariat.catalog(), target()))
          .isInstanceOf(DirectoryNotEmptyException.class)
          .hasMessageContaining("facts");
      assertThat(target().resolve("tenures.csv")).hasContent("mine");
      assertThat(namesIn(parent)).containsExactly("facts");
    }

    @Test
    void aFileAndLeavesItAsItWas() throws IOException {
      Files.writeString(target(), "mine");

      assertThatThrownBy(() -> CatalogWriter.write(EMPTY, target()))
          .isInstanceOf(FileAlreadyExistsException.class)
          .hasMessageContaining("facts");
      assertThat(target()).hasContent("mine");
      assertThat(namesIn(parent)).containsExactly("facts");
    }

    @Test
    void aDirectoryWhoseParentIsNotThere() throws IOException {
      assertThatThrownBy(() -> CatalogWriter.write(EMPTY, parent.resolve("none").resolve("facts")))
          .isInstanceOf(NoSuchFileException.class)
          .hasMessageContaining("none");
      assertThat(namesIn(parent)).isEmpty();
    }

    @Test
    void nullByName() {
      assertThatThrownBy(() -> CatalogWriter.write(null, target()))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("catalog");
      assertThatThrownBy(() -> CatalogWriter.write(EMPTY, null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("directory");
    }
  }

  @Nested
  class ThatFails {
    @Test
    void leavesNothingBehind() throws IOException {
      Path file = Files.writeString(parent.resolve("file"), "mine");

      assertThatThrownBy(() -> CatalogWriter.write(EMPTY, file.resolve("facts")))
          .isInstanceOf(IOException.class);
      assertThat(namesIn(parent)).containsExactly("file");
    }

    /** On disks of more and more blocks, until one holds all. */
    @ParameterizedTest(name = "into a directory that is there: {0}")
    @ValueSource(booleans = {true, false})
    void forWantOfRoomLeavesNothingBehind(boolean isThere) throws IOException {
      int tooSmall = 0;
      for (int blocks = 1; ; blocks++) {
        Configuration disk =
            Configuration.unix().toBuilder()
                .setBlockSize(16_384)
                .setMaxSize(16_384L * blocks)
                .build();
        try (FileSystem files = Jimfs.newFileSystem(disk)) {
          Path beside = Files.createDirectory(files.getPath("/beside"));
          Path directory = beside.resolve("facts");
          if (isThere) {
            Files.createDirectory(directory);
          }
          try {
            CatalogWriter.write(AseanSecretariat.catalog(), directory);
            assertThat(CatalogReader.read(directory)).isEqualTo(AseanSecretariat.catalog());
            assertThat(namesIn(beside)).containsExactly("facts");
            break;
          } catch (IOException e) {
            tooSmall++;
            assertThat(e).as("%s blocks", blocks).hasMessage("out of disk space");
            assertThat(namesIn(beside)).isEqualTo(isThere ? List.of("facts") : List.of());
            assertThat(!isThere || namesIn(directory).isEmpty()).isTrue();
          }
        }
      }
      // Each file was one that did not fit.
      assertThat(tooSmall).isGreaterThan(ALL_FILES.size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"half \uD835 character", "\uDD18", "end \uD835", "\uDD18\uD835"})
  void halfACharacterIsRefusedByTheBuilders(String text) {
    assertThatThrownBy(() -> LocalizedText.of(text, "setengah"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("English text: expected whole characters");
    assertThatThrownBy(() -> LocalizedText.of("half", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Indonesian text: expected whole characters");
    assertThatThrownBy(() -> Person.builder().id(PersonId.of("half")).name(text).build())
        .isInstanceOf(AttributeException.class)
        .hasMessageContaining("Person.name: expected no half of a surrogate pair");
    URI address = URI.create("https://example.org/" + text.replace(' ', '_'));
    assertThatThrownBy(
            () ->
                Publication.builder()
                    .id(SourceId.of("half"))
                    .kind(SourceKind.SECONDARY)
                    .title(LocalizedText.untranslated("Half"))
                    .url(address)
                    .build())
        .isInstanceOf(AttributeException.class)
        .hasMessageContaining("Publication.url: expected no half of a surrogate pair");
  }
}
