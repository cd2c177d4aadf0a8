package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.Languages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ExamplesTest {
  private static final String TODAY = "2026-11-24";

  static List<String> commands() {
    return List.copyOf(Example.commandLine(new Examples()).getSubcommands().keySet());
  }

  private static Printed printed(String... args) {
    return Printed.by(new Examples(), args);
  }

  @Test
  void withoutACommandItIsTheTour() {
    assertThat(printed("--today", "1985-01-01"))
        .isEqualTo(printed("tour", "--today", "1985-01-01"));
    assertThat(printed("--lang", "id", "--today", TODAY))
        .isEqualTo(printed("tour", "--lang", "id", "--today", TODAY));
  }

  @Test
  void aCommandIsTheExampleOfThatName() {
    assertThat(printed("audit", "--today", TODAY))
        .isEqualTo(Printed.by(new Audit(), "--today", TODAY));
    assertThat(printed("accounts", "--lang", "en"))
        .isEqualTo(Printed.by(new TwoAccounts(), "--lang", "en"));
    assertThat(printed("next-in-turn")).isEqualTo(Printed.by(new NextInTurn()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"accounts", "audit", "next-in-turn"})
  void aCommandIsInIndonesianUnlessEnglishIsAskedFor(String command) {
    assertThat(printed(command, "--today", TODAY))
        .isEqualTo(printed(command, "--today", TODAY, "--lang", "id"))
        .isNotEqualTo(printed(command, "--today", TODAY, "--lang", "en"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpInBothLanguages(String command) {
    Printed help = printed(command, "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.complaint()).isEmpty();
    assertThat(help.output())
        .startsWith("Usage: examples " + command)
        .contains("--lang=id|en", "--today=DAY", "Bahasa keluaran.", "Language of the output.");
    assertThat(help.output().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theDayThatCountsAsTodayChangesWhatACommandSays(String command, @TempDir Path folder)
      throws IOException {
    assertThat(said(command, "1979-01-01", folder)).isNotEqualTo(said(command, TODAY, folder));
  }

  private static String said(String command, String today, Path folder) throws IOException {
    Path file = folder.resolve("file");
    Map<String, List<String>> more =
        Map.of(
            "term-check", List.of("1976-06-07", "1979-06-06", "school"),
            "textbook-check", List.of(Files.writeString(file, "ASEAN has six members.").toString()),
            "quiz", List.of("--export", "jsonl", "--out", file.toString()),
            "export", List.of("--format", "jsonld", "--out", file.toString()),
            "timeline", List.of("--out", file.toString()),
            "organization", List.of("--out", file.toString()),
            "almanac", List.of("--out", file.toString()));
    List<String> arguments = new ArrayList<>(List.of(command, "--today", today));
    arguments.addAll(more.getOrDefault(command, List.of()));
    String output = Printed.well(new Examples(), arguments.toArray(String[]::new));
    return output + Files.readString(file);
  }

  @Test
  void theHelpOfAllNamesEveryCommand() {
    assertThat(printed("--help").output()).contains(commands());
  }

  @Test
  void theHelpOfAllSaysWhatEachIsInBothLanguagesAndThatOptionsComeAfterIt() {
    assertThat(printed("--help").output())
        .startsWith("Usage: examples [COMMAND] [-h] [--lang=id|en]")
        .contains("Bagan lembaga ASEAN", "The bodies of ASEAN as a tree")
        .contains("Kuis di terminal", "A quiz in the terminal")
        .doesNotContain("%n");
  }

  @Nested
  class AWrongArgument {
    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        value = {
          "audit --lang fr; Invalid value for option '--lang': expected one of [id, en] but was"
              + " \"fr\"",
          "audit --account press; Invalid value for option '--account': expected one of [treaty,"
              + " school] but was \"press\"",
          "audit --today 1980-02-30; Invalid value for option '--today': expected a day such as"
              + " 2008-12-15 but was \"1980-02-30\"",
          "audit --today 1980; Invalid value for option '--today': expected a day such as"
              + " 2008-12-15 but was \"1980\"",
          "audit --today; Missing required parameter for option '--today' (DAY)",
          "term-check 1976-06-07; Missing required parameters: 'LAST_DAY', 'treaty|school'",
          "term-check yesterday 1976-06-07 treaty; Invalid value for positional parameter at index"
              + " 0 (FIRST_DAY): expected a day such as 2008-12-15 but was \"yesterday\"",
          "zzz; Unmatched argument at index 0: 'zzz'",
          "--lang en audit; expected the options after the name of the command but was [--lang, en,"
              + " audit]",
        },
        delimiter = ';',
        maxCharsPerColumn = 500)
    void isAnsweredByWhatIsExpectedAndHowItIsUsed(String arguments, String complaint) {
      Printed printed = printed(arguments.split(" "));

      assertThat(printed.complaint()).startsWith(complaint + "\n").contains("Usage: examples");
      assertThat(printed.complaint()).doesNotContain("\tat ");
      assertThat(printed.output()).isEmpty();
      assertThat(printed.exitCode()).isEqualTo(CommandLine.ExitCode.USAGE);
    }
  }

  @Test
  void anUnknownOptionIsAnsweredByThoseThatAreLikeIt() {
    Printed printed = printed("audit", "--language", "en");

    assertThat(printed.complaint())
        .isEqualTo("Unknown options: '--language', 'en'\nPossible solutions: --lang\n");
    assertThat(printed.exitCode()).isEqualTo(CommandLine.ExitCode.USAGE);
  }

  @Nested
  class ThePage {
    @ParameterizedTest
    @CsvSource({",80", "'',80", "wide,80", "80,80", "72,72", "100,100", "200,100", "5,40", "-1,40"})
    void isAsWideAsTheTerminalFromFortyToAHundred(String columns, int width) {
      assertThat(Page.width(Optional.ofNullable(columns))).isEqualTo(width);
    }

    @Test
    void breaksATextBetweenWordsAndIndentsWhatFollows() {
      StringWriter text = new StringWriter();

      new Page(new PrintWriter(text), Languages.ENGLISH, 10).text("- ", "one two three sevententh");

      assertThat(text.toString().lines()).containsExactly("- one two", "  three", "  sevententh");
    }
  }
}
