package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.quiz.Option;
import io.github.aseansecretariat.quiz.Question;
import io.github.aseansecretariat.quiz.Questions;
import io.github.aseansecretariat.text.Languages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Questions QUESTIONS = Questions.of(AseanSecretariat.catalog(), TODAY);

  /** The exit code of the script where npm, or what it fetches, is not there. */
  private static final int NOT_DONE = 77;

  @TempDir Path folder;

  @Nested
  class InTheTerminal {
    private String play(int count, String... answers) throws IOException {
      StringWriter screen = new StringWriter();
      Page page = new Page(new PrintWriter(screen, true), Languages.ENGLISH, 80);
      BufferedReader player = new BufferedReader(new StringReader(String.join("\n", answers)));
      new QuizGame(page, new AnsweredQuestions(folder.resolve("seen.txt")), player)
          .play(QUESTIONS, count);
      return screen.toString().replace(System.lineSeparator(), "\n");
    }

    private static String letter(Question question, boolean right) {
      int place = question.answerIndex();
      return String.valueOf((char) ('a' + (right ? place : place == 0 ? 1 : 0)));
    }

    @Test
    void anAnswerIsExplainedWithItsSourceAndCounted() throws IOException {
      List<Question> quiz = QUESTIONS.pick(2);

      String screen = play(2, letter(quiz.get(0), true), " " + letter(quiz.get(1), false));

      assertThat(screen.replaceAll("\\s+", " "))
          .containsSubsequence(
              quiz.get(0).prompt().english(),
              " Right. ",
              quiz.get(0).explanation().english(),
              "Source: ",
              quiz.get(1).prompt().english(),
              "No. The answer is: " + quiz.get(1).answer().text().english(),
              quiz.get(1).explanation().english(),
              "Source: ",
              "Score: 1 / 2");
    }

    @Test
    void anotherKeyIsAnsweredByTheLettersAndQStops() throws IOException {
      assertThat(play(3, "7", "Z", "Q"))
          .containsSubsequence("Expected a letter", "Expected a letter", "Score: 0 / 0");
      assertThat(folder.resolve("seen.txt")).doesNotExist();
    }

    @Test
    void whatWasAnsweredIsNotAskedAgainAndTheScoreGoesOn() throws IOException {
      List<String> first = QUESTIONS.pick(3).stream().map(Question::id).toList();
      String end = play(3, "a", "a", "a").replaceFirst("(?s).*Score", "Score");
      assertThat(end).contains("/ 3\nOf all so far: ").endsWith("/ 3\n");

      List<Question> next = QUESTIONS.without(first).pick(2);
      assertThat(next).extracting(Question::id).doesNotContainAnyElementsOf(first);
      assertThat(play(2, letter(next.get(0), true), letter(next.get(1), true)))
          .contains("Score: 2 / 2", " / 5\n");
      assertThat(new AnsweredQuestions(folder.resolve("seen.txt")).ids())
          .containsExactlyElementsOf(
              Stream.concat(first.stream(), next.stream().map(Question::id)).toList());
    }

    @Test
    void whenAllWereAskedThereIsNothingMore() throws IOException {
      AnsweredQuestions answered = new AnsweredQuestions(folder.resolve("seen.txt"));
      for (Question question : QUESTIONS.list()) {
        answered.add(question.id(), true);
      }

      assertThat(play(5)).contains("Score: 0 / 0");
    }

    @Test
    void aFileOfOtherThingsIsRefusedWithItsLine() throws IOException {
      Path file = Files.writeString(folder.resolve("seen.txt"), "a.b\tright\nfoo\n");

      Printed printed = Printed.by(new Quiz(), "--seen", file.toString());

      assertThat(printed.exitCode()).isEqualTo(1);
      assertThat(printed.complaint())
          .contains("seen.txt, line 2: expected an id, a tab and right or wrong but was \"foo\"");
    }

    @Test
    void aNumberOfNoQuestionsIsRefused() {
      assertThat(Printed.by(new Quiz(), "--count", "0").complaint())
          .startsWith("--count: expected a number from 1 but was \"0\"");
    }
  }

  private String exported(String format, String lang) throws IOException {
    Path file = folder.resolve("quiz." + format);
    Printed.well(
        new Quiz(),
        "--today",
        TODAY.toString(),
        "--lang",
        lang,
        "--export",
        format,
        "--out",
        file.toString());
    return Files.readString(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void aParserOfGiftThatIsNotOursReadsEveryQuestionBack(String lang) throws Exception {
    JsonNode read = new ObjectMapper().readTree(parsedByNode(exported("gift", lang)));

    List<Question> questions = QUESTIONS.list();
    assertThat(read).hasSameSizeAs(questions);
    Words words = new Words(Locale.forLanguageTag(lang));
    for (int i = 0; i < read.size(); i++) {
      assertRead(read.get(i), questions.get(i), words);
    }
  }

  private static void assertRead(JsonNode read, Question question, Words words) {
    assertThat(read.get("id").asText()).isEqualTo(question.id());
    assertThat(read.get("type").asText()).isEqualTo("MC");
    assertThat(read.get("prompt").asText()).isEqualTo(words.in(question.prompt()));
    assertThat(read.get("explanation").asText()).isEqualTo(QuizFormat.explained(question, words));
    List<String> options = new ArrayList<>();
    read.get("options")
        .forEach(it -> options.add(it.get("text").asText() + it.get("right") + it.get("note")));
    assertThat(options)
        .containsExactlyElementsOf(
            question.options().stream().map(it -> described(it, words)).toList());
  }

  private static String described(Option option, Words words) {
    String note = option.note().map(words::in).orElse("");
    return words.in(option.text()) + option.isRight() + "\"" + note.replace("\"", "\\\"") + "\"";
  }

  @Test
  void everySignThatMeansSomethingInGiftIsEscaped() throws Exception {
    String hostile = "[html]a ~b =c #d {e} :f ::g:: \\h // \"i\" <b>j</b> $k ->";
    String gift =
        "::a.b-1::[plain]"
            + QuizFormat.escaped(hostile)
            + " {\n="
            + QuizFormat.part(hostile)
            + "#"
            + QuizFormat.part(hostile)
            + "\n~no\n####"
            + QuizFormat.part(hostile)
            + "\n}\n";

    JsonNode read = new ObjectMapper().readTree(parsedByNode(gift)).get(0);

    assertThat(read.get("prompt").asText()).isEqualTo(hostile);
    assertThat(read.get("explanation").asText()).isEqualTo(hostile);
    assertThat(read.get("options").get(0).get("text").asText()).isEqualTo(hostile);
    assertThat(read.get("options").get(0).get("note").asText()).isEqualTo(hostile);
  }

  private String parsedByNode(String gift) throws Exception {
    Path file = Files.writeString(folder.resolve("read.gift"), gift);
    Path output = folder.resolve("read.json");
    Path complaint = folder.resolve("complaint.txt");
    Process script =
        new ProcessBuilder("bash", Path.of("..", ".ci", "validate-gift.sh").toString(), file + "")
            .redirectOutput(output.toFile())
            .redirectError(complaint.toFile())
            .start();
    if (!script.waitFor(5, TimeUnit.MINUTES)) {
      script.destroyForcibly();
    }
    int exitCode = script.waitFor();
    assumeTrue(exitCode != NOT_DONE, Files.readString(complaint));
    assertThat(exitCode).as(Files.readString(complaint)).isZero();
    return Files.readString(output);
  }

  @Test
  void everyLineOfJsonIsAQuestion() throws IOException {
    List<String> lines = exported("jsonl", "id").lines().toList();

    List<Question> questions = QUESTIONS.list();
    assertThat(lines).hasSameSizeAs(questions);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode read = new ObjectMapper().readTree(lines.get(i));
      Question question = questions.get(i);
      assertThat(read.get("id").asText()).isEqualTo(question.id());
      assertThat(read.get("prompt").asText()).isEqualTo(question.prompt().indonesian());
      assertThat(read.get("options").get(read.get("answer").asInt()).get("text").asText())
          .isEqualTo(question.answer().text().indonesian());
      assertThat(read.get("sources").isEmpty()).isEqualTo(question.citations().isEmpty());
    }
  }

  @Test
  void ankiGetsACardWithTheIdAsItsGuid() throws IOException {
    String cards = exported("anki", "en");
    assertThat(cards).startsWith("#separator:tab\n#html:false\n#guid column:1\n#tags column:4\n");

    CSVFormat tabs = CSVFormat.RFC4180.builder().setDelimiter('\t').setCommentMarker('#').get();
    List<CSVRecord> rows = CSVParser.parse(cards, tabs).getRecords();
    List<Question> questions = QUESTIONS.list();
    assertThat(rows).hasSameSizeAs(questions);
    assertThat(rows.stream().map(row -> row.get(0)).distinct()).hasSize(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Question question = questions.get(i);
      assertThat(rows.get(i)).hasSize(4);
      assertThat(rows.get(i).get(0)).isEqualTo(question.id() + ".en");
      assertThat(rows.get(i).get(1)).startsWith(question.prompt().english() + "\n- ");
      assertThat(rows.get(i).get(2)).startsWith(question.answer().text().english() + "\n");
    }
  }

  @Test
  void anUnknownFormatIsRefusedWithTheKnownOnes() {
    assertThat(Printed.by(new Quiz(), "--export", "pdf").complaint())
        .startsWith("Invalid value for option '--export': expected one of [GIFT, JSONL, ANKI]");
  }
}
