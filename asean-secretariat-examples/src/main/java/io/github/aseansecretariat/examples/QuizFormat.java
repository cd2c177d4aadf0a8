package io.github.aseansecretariat.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.quiz.Option;
import io.github.aseansecretariat.quiz.Question;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How other programs want their questions. */
enum QuizFormat {
  /** Moodle's text format: the id is the name of a question, notes are feedback. */
  GIFT("gift") {
    @Override
    String write(List<Question> questions, Words words) {
      StringBuilder gift = new StringBuilder();
      for (Question question : questions) {
        gift.append("::").append(escaped(question.id())).append("::[plain]");
        gift.append(escaped(words.in(question.prompt()))).append(" {\n");
        for (Option option : question.options()) {
          gift.append(option.isRight() ? '=' : '~').append(part(words.in(option.text())));
          option.note().ifPresent(note -> gift.append('#').append(part(words.in(note))));
          gift.append('\n');
        }
        gift.append("####").append(part(explained(question, words))).append("\n}\n\n");
      }
      return gift.toString();
    }
  },

  /** JSON, a question on each line. */
  JSONL("jsonl") {
    @Override
    String write(List<Question> questions, Words words) {
      StringBuilder lines = new StringBuilder();
      for (Question question : questions) {
        lines.append(json(fields(question, words))).append('\n');
      }
      return lines.toString();
    }

    private ImmutableMap<String, Object> fields(Question question, Words words) {
      return ImmutableMap.<String, Object>builder()
          .put("id", question.id())
          .put("language", words.tag())
          .put("topic", question.topic().name())
          .put("form", question.form().name())
          .put("day", question.day().toString())
          .put("prompt", words.in(question.prompt()))
          .put(
              "options",
              question.options().stream().map(it -> option(it, words)).collect(toImmutableList()))
          .put("answer", question.answerIndex())
          .put("explanation", words.in(question.explanation()))
          .put("sources", words.cited(question.citations().stream()))
          .buildOrThrow();
    }

    private ImmutableMap<String, Object> option(Option option, Words words) {
      return ImmutableMap.of(
          "text", words.in(option.text()),
          "right", option.isRight(),
          "note", option.note().map(words::in).orElse(""));
    }

    private String json(Object value) {
      try {
        return new ObjectMapper().writeValueAsString(value);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  },

  /** Anki's text file with tabs: a card each, its guid the id, so that it is brought up to date. */
  ANKI("txt") {
    @Override
    String write(List<Question> questions, Words words) {
      StringBuilder cards =
          new StringBuilder("#separator:tab\n#html:false\n#guid column:1\n#tags column:4\n");
      for (Question question : questions) {
        cards.append(
            ImmutableList.of(
                    question.id() + "." + words.tag(),
                    words.in(question.prompt())
                        + question.options().stream()
                            .map(it -> "\n- " + words.in(it.text()))
                            .collect(Collectors.joining()),
                    words.in(question.answer().text()) + "\n" + explained(question, words),
                    "asean::" + question.topic().name().toLowerCase(Locale.ROOT))
                .stream()
                .map(this::field)
                .collect(Collectors.joining("\t", "", "\n")));
      }
      return cards.toString();
    }

    private String field(String text) {
      return '"' + CharMatcher.is('\t').replaceFrom(text, ' ').replace("\"", "\"\"") + '"';
    }
  };

  private final String extension;

  QuizFormat(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  /** All of the questions as one text. */
  abstract String write(List<Question> questions, Words words);

  /** Why the answer is right, and where that is told. */
  static String explained(Question question, Words words) {
    StringBuilder text = new StringBuilder(words.in(question.explanation()));
    words
        .cited(question.citations().stream())
        .forEach(it -> text.append("\n[").append(it).append(']'));
    return text.toString();
  }

  /** An answer or a comment of GIFT: what is in brackets at its beginning would name a format. */
  static String part(String text) {
    return (text.startsWith("[") ? "[plain]" : "") + escaped(text);
  }

  /** A text of GIFT in which no sign means anything. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\n') {
        escaped.append("\\n");
      } else {
        escaped.append("\\~=#{}:".indexOf(letter) < 0 ? "" : "\\").append(letter);
      }
    }
    return escaped.toString();
  }
}
