package io.github.aseansecretariat.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.quiz.Questions;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a quiz in the terminal, or writes its questions for another program. */
@Command(
    name = "quiz",
    description = {
      "Kuis di terminal, atau ekspor soalnya untuk Moodle, Anki, dan program lain.",
      "A quiz in the terminal, or its questions for Moodle, Anki and other programs."
    })
public final class Quiz extends Example {
  @Option(
      names = "--count",
      paramLabel = "N",
      description = "Banyaknya soal; jika tidak disebut, 10. / How many questions, else 10.")
  private int count = 10;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Bilangan lain, urutan lain. / Another number, another order.")
  private long seed;

  @Option(
      names = "--account",
      paramLabel = "treaty|school",
      description = "Hanya soal dari sumber ini. / Only questions from this account.")
  private Optional<SourceKind> account = Optional.empty();

  @Option(
      names = "--seen",
      paramLabel = "FILE",
      description = "Berkas soal yang sudah dijawab. / The answered questions: ${DEFAULT-VALUE}")
  private Path seen = Path.of("target", "quiz-seen.txt");

  @Option(
      names = "--export",
      paramLabel = "gift|jsonl|anki",
      description = {
        "Tulis semua soal ke berkas dan jangan bermain.",
        "Write all questions to a file, and do not play."
      })
  private Optional<QuizFormat> export = Optional.empty();

  @Mixin private OutputFile out = new OutputFile();

  Quiz() {}

  /** Plays or exports. */
  public static void main(String[] args) {
    main(new Quiz(), args);
  }

  @Override
  void print(Page page) {
    Catalog asean = AseanSecretariat.catalog();
    Questions questions =
        Questions.of(account.map(asean::accordingTo).orElse(asean), today).seed(seed);
    if (export.isPresent()) {
      String name = "quiz-" + page.tag() + "." + export.get().extension();
      page.write(out.or(name), export.get().write(questions.list(), page));
    } else {
      new QuizGame(page, new AnsweredQuestions(seen), new InputStreamReader(System.in, UTF_8))
          .play(questions, count);
    }
  }
}
