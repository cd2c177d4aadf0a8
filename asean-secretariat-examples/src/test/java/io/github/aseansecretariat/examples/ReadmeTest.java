package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Completeness;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles and runs every Java block of the README and of the pages that it leads to, and compares
 * what it prints with the next block. Every link from one file to another has to lead somewhere.
 */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path PAGES = Path.of("..", "asean-secretariat-core", "src/site/markdown");
  private static final Path KOTLIN =
      Path.of("..", "asean-secretariat-core", "src/it/kotlin/src/main/kotlin");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(.*?)\\n(.*?)^```$");
  private static final Pattern CLASS = Pattern.compile("public class (\\w+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");

  @TempDir Path folder;

  record Example(Path page, String code, String output) {
    @Override
    public String toString() {
      return page.getFileName()
          + ": "
          + code.lines().filter(line -> !line.startsWith("import")).findFirst().orElse(code);
    }
  }

  private record Block(String kind, String content) {}

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      return Stream.concat(
          Stream.of(README, Path.of("..", ".github", "CONTRIBUTING.md")),
          pages.sorted().toList().stream());
    }
  }

  private static List<Block> blocks(Path page) {
    try {
      Matcher blocks = BLOCK.matcher(Files.readString(page));
      return blocks.results().map(it -> new Block(it.group(1), it.group(2))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Example> examples() throws IOException {
    return pages().flatMap(page -> examples(page).stream());
  }

  private static List<Example> examples(Path page) {
    List<Block> blocks = blocks(page);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind().equals("java")) {
        Block next = blocks.get(i + 1);
        assertThat(next.kind()).as("the block after %s", blocks.get(i)).isEqualTo("text");
        examples.add(new Example(page, blocks.get(i).content(), next.content()));
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExamplePrintsWhatThePageShows(Example example) throws Exception {
    Matcher named = CLASS.matcher(example.code());
    String printed =
        named.find()
            ? new Program(folder).printed(named.group(1), example.code())
            : new Program(folder).printed("Snippet", snippet(example.code()));
    assertThat(printed.stripTrailing()).isEqualTo(example.output().stripTrailing());
  }

  @Test
  void theReadmeHasAFirstProgramOfAtMostTenLinesTenQueriesAndQuestionsInTenLines() {
    List<Example> all = examples(README);
    assertThat(all.get(0).code()).containsPattern(CLASS);
    assertThat(all.get(0).code().lines().count()).isLessThanOrEqualTo(10);
    List<Example> questions = all.stream().filter(it -> it.code().contains("Questions")).toList();
    assertThat(questions).hasSize(1);
    assertThat(questions.get(0).code().lines().count()).isLessThanOrEqualTo(10);
    assertThat(all).hasSize(12);
  }

  @Test
  void theTableOfTheRingkasanCountsWhatTheAccountsTell() throws IOException {
    Catalog school = AseanSecretariat.catalog().accordingTo(SourceKind.SCHOOL_TEXT);
    Catalog treaty = AseanSecretariat.catalog().accordingTo(SourceKind.TREATY);
    Catalog of1980 = treaty.on(LocalDate.of(1980, 1, 1));
    String years =
        treaty.termRules().of(OfficeId.SECRETARY_GENERAL).stream()
            .map(rule -> rule.base().getYears() + " " + rule.period().firstDay().get().getYear())
            .collect(Collectors.joining(", "));

    assertThat(years).isEqualTo("2 1976, 3 1985, 5 1992, 5 2008");
    assertThat(Files.readString(README))
        .contains("dua tahun (1976), tiga tahun (1985), lima tahun dan dapat diperpanjang (1992),")
        .contains("| empat tugas Sekretariat | pada 1976: satu tugas Sekretariat dan 24 tugas")
        .contains("dengan enam tugas");
    assertThat(school.duties().of(InstitutionId.ASEAN_SECRETARIAT).count()).isEqualTo(4);
    assertThat(school.duties().of(InstitutionId.NATIONAL_SECRETARIAT_INDONESIA).count())
        .isEqualTo(6);
    assertThat(of1980.duties().of(InstitutionId.ASEAN_SECRETARIAT).count()).isEqualTo(1);
    assertThat(of1980.duties().of(OfficeId.SECRETARY_GENERAL).count()).isEqualTo(24);
  }

  @Test
  void thePageOnTheFactsSaysWhatTheListsLeaveOut() throws IOException {
    String leftOut =
        AseanSecretariat.catalog().coverages().saying(Completeness.PARTIAL).stream()
            .map(coverage -> coverage.leftOut().orElseThrow().english())
            .collect(Collectors.joining(", "));
    int last = leftOut.lastIndexOf(", ");
    assertThat(Files.readString(PAGES.resolve("facts.md")))
        .contains(
            "Left out are "
                + leftOut.substring(0, last)
                + " and "
                + leftOut.substring(last + ", ".length())
                + ".");
  }

  /** Java compiles what Java shows; the Kotlin stands in a program that the build compiles. */
  @Test
  void theKotlinOfTheReadmeIsCompiledByTheBuild() throws IOException {
    List<String> shown =
        blocks(README).stream()
            .filter(it -> it.kind().equals("kotlin"))
            .map(Block::content)
            .toList();
    List<String> compiled = new ArrayList<>();
    try (Stream<Path> files = Files.list(KOTLIN)) {
      for (Path file : files.toList()) {
        compiled.add(Files.readString(file));
      }
    }

    assertThat(shown).hasSize(2);
    for (String block : shown) {
      assertThat(compiled)
          .as(block)
          .anySatisfy(it -> assertThat(it.lines()).containsSubsequence(block.lines().toList()));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkToAFileLeadsToOne(Path page) throws IOException {
    assertThat(LINK.matcher(Files.readString(page)).results().map(it -> it.group(1)))
        .filteredOn(link -> !link.contains("://"))
        .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }

  private static String snippet(String code) {
    String prelude =
        blocks(README).stream()
            .filter(block -> block.kind().equals("java prelude"))
            .map(Block::content)
            .collect(Collectors.joining());
    String imports =
        prelude.lines().filter(line -> line.startsWith("import")).collect(Collectors.joining("\n"));
    String variables =
        prelude
            .lines()
            .filter(line -> !line.startsWith("import"))
            .collect(Collectors.joining("\n"));
    return imports
        + "\npublic class Snippet {\npublic static void main(String[] args) throws Exception {\n"
        + variables
        + "\n"
        + code
        + "\n}\n}\n";
  }
}
