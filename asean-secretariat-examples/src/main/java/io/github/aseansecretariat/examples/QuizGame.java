package io.github.aseansecretariat.examples;

import io.github.aseansecretariat.quiz.Option;
import io.github.aseansecretariat.quiz.Question;
import io.github.aseansecretariat.quiz.Questions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks questions, explains each answer with its source, and keeps the score. */
final class QuizGame {
  private final Page page;
  private final AnsweredQuestions answered;
  private final BufferedReader player;

  QuizGame(Page page, AnsweredQuestions answered, Reader player) {
    this.page = page;
    this.answered = answered;
    this.player = new BufferedReader(player);
  }

  void play(Questions questions, int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "--count: expected a number from 1 but was \"" + count + "\"");
    }
    List<Question> quiz = next(questions.without(answered.ids()), count);
    page.title("Quiz on the ASEAN Secretariat", "Kuis tentang Sekretariat ASEAN");
    page.say("Answer with a letter; q stops.", "Jawablah dengan huruf; q untuk berhenti.");
    int asked = 0;
    int right = 0;
    for (Question question : quiz) {
      asked++;
      page.plain("");
      page.text(asked + ". ", page.in(question.prompt()));
      for (int i = 0; i < question.options().size(); i++) {
        page.text("   " + letter(i) + ". ", page.in(question.options().get(i).text()));
      }
      Optional<Option> choice = choice(question);
      if (!choice.isPresent()) {
        asked--;
        break;
      }
      right += choice.get().isRight() ? 1 : 0;
      answered.add(question.id(), choice.get().isRight());
      explain(question, choice.get());
    }
    page.plain("");
    page.line("Score", "Nilai", right + " / " + asked);
    page.line(
        "Of all so far", "Nilai seluruhnya", answered.right() + " / " + answered.ids().size());
  }

  /** A quiz that goes together, or near the end whatever was not yet asked. */
  private static List<Question> next(Questions unseen, int count) {
    try {
      return unseen.pick(count);
    } catch (IllegalArgumentException fewer) {
      return unseen.stream().limit(count).toList();
    }
  }

  private Optional<Option> choice(Question question) {
    while (true) {
      String line = line();
      if (line.strip().equalsIgnoreCase("q")) {
        return Optional.empty();
      }
      for (int i = 0; i < question.options().size(); i++) {
        if (line.strip().toUpperCase(Locale.ROOT).equals(letter(i))) {
          return Optional.of(question.options().get(i));
        }
      }
      String last = letter(question.options().size() - 1);
      page.text(
          "   ", page.in("Expected a letter from A to ", "Jawablah dengan huruf A sampai ") + last);
    }
  }

  /** What the player wrote; nothing more is the same as q. */
  private String line() {
    try {
      String line = player.readLine();
      return line == null ? "q" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e.toString(), e);
    }
  }

  private void explain(Question question, Option choice) {
    page.text(
        "   ",
        choice.isRight()
            ? page.in("Right.", "Benar.")
            : page.in("No. The answer is: ", "Salah. Jawabannya: ")
                + page.in(question.answer().text()));
    choice.note().ifPresent(note -> page.text("   ", page.in(note)));
    page.text("   ", page.in(question.explanation()));
    page.sources(question.citations().stream());
  }

  private static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }
}
