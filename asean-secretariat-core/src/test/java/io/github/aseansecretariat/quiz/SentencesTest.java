package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sentences held against what is said: each question uses its own, and each is used. */
class SentencesTest {
  private static final Catalog ASEAN = AseanSecretariat.catalog();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (LocalDate day : List.of(DAY, LocalDate.of(1985, 1, 1))) {
      for (long seed = 0; seed < 2; seed++) {
        questions.addAll(Questions.of(ASEAN, day).seed(seed).list());
        questions.addAll(
            Questions.of(ASEAN.accordingTo(SourceKind.SCHOOL_TEXT), day).seed(seed).list());
      }
    }
    return questions;
  }

  /** What a filled sentence looks like, whatever stands in its slots. */
  private static Pattern filled(String sentence) {
    return Pattern.compile(
        "(?i)"
            + Arrays.stream(TemplatesTest.SLOT.split(sentence, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".+")));
  }

  private static boolean isSaid(List<String> sentence, LocalizedText text) {
    return filled(sentence.get(0)).matcher(text.english()).matches()
        && filled(sentence.get(1)).matcher(text.indonesian()).matches();
  }

  /** Prompt and explanation of each question are those of its model and form. */
  @Test
  void everyQuestionSaysWhatItsTemplatesSay() throws IOException {
    Map<String, List<String>> file = TemplatesTest.file();
    for (Question question : questions()) {
      String model = question.id().substring(0, question.id().indexOf('.'));
      String form = model + "." + question.form();
      assertThat(file).containsKeys(form, model + ".BECAUSE");
      assertThat(isSaid(file.get(form), question.prompt())).as(question.toString()).isTrue();
      assertThat(isSaid(file.get(model + ".BECAUSE"), question.explanation()))
          .as(question.toString())
          .isTrue();
    }
  }

  @Test
  void everyTemplateIsUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    Set<LocalizedText> texts = new HashSet<>();
    for (Question question : questions()) {
      String model = question.id().substring(0, question.id().indexOf('.'));
      used.add(model + "." + question.form());
      used.add(model + ".BECAUSE");
      question.options().forEach(option -> texts.add(option.text()));
      question.options().forEach(option -> option.note().ifPresent(texts::add));
    }
    TemplatesTest.file()
        .forEach(
            (key, sentence) -> {
              if (texts.stream().anyMatch(text -> isSaid(sentence, text))) {
                used.add(key);
              }
            });
    assertThat(used).containsExactlyInAnyOrderElementsOf(TemplatesTest.file().keySet());
  }
}
