package io.github.aseansecretariat.quiz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file of sentences, read here a second time, and held against what the questions say. */
class TemplatesTest {
  private static final Catalog ASEAN = AseanSecretariat.catalog();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  /** The key, then English and Indonesian. */
  private static Map<String, List<String>> file() throws IOException {
    List<String> lines =
        new String(Templates.class.getResourceAsStream("templates.txt").readAllBytes(), UTF_8)
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .collect(Collectors.toList());
    assertThat(lines.size() % 3).isZero();
    Map<String, List<String>> file = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i += 3) {
      assertThat(lines.get(i)).matches("[a-z-]+\\.[A-Z_]+");
      assertThat(file.put(lines.get(i), lines.subList(i + 1, i + 3))).as(lines.get(i)).isNull();
    }
    return file;
  }

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

  private static Set<String> slots(String sentence) {
    Set<String> slots = new TreeSet<>();
    for (Matcher slot = SLOT.matcher(sentence); slot.find(); ) {
      slots.add(slot.group(1));
    }
    return slots;
  }

  /** What a filled sentence looks like, whatever stands in its slots. */
  private static Pattern filled(String sentence) {
    return Pattern.compile(
        "(?i)"
            + Arrays.stream(SLOT.split(sentence, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".+")));
  }

  private static boolean isSaid(List<String> sentence, LocalizedText text) {
    return filled(sentence.get(0)).matcher(text.english()).matches()
        && filled(sentence.get(1)).matcher(text.indonesian()).matches();
  }

  @Test
  void bothLanguagesHaveTheSameSlots() throws IOException {
    file()
        .forEach(
            (key, sentence) ->
                assertThat(slots(sentence.get(0))).as(key).isEqualTo(slots(sentence.get(1))));
  }

  /** Prompt and explanation of each question are those of its model and form. */
  @Test
  void everyQuestionSaysWhatItsTemplatesSay() throws IOException {
    Map<String, List<String>> file = file();
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
    file()
        .forEach(
            (key, sentence) -> {
              if (texts.stream().anyMatch(text -> isSaid(sentence, text))) {
                used.add(key);
              }
            });
    assertThat(used).containsExactlyInAnyOrderElementsOf(file().keySet());
  }

  @Test
  void aMissingTemplateIsNamed() {
    assertThatThrownBy(() -> Templates.fill("no-model", "ONE_OF", Map.of()))
        .hasMessage("template: expected one that is there but was no-model.ONE_OF");
    // What has a sentence in no form would be no question, and nobody would know.
    assertThatThrownBy(() -> Templates.forms("no-model"))
        .hasMessage("template: expected one that is there but was no-model");
  }

  @Test
  void sentencesBeginWithACapital() {
    Function<String, LocalizedText> same = text -> LocalizedText.of(text, text);
    assertThat(Templates.sentence(same.apply("the Summit"))).isEqualTo(same.apply("The Summit"));
    assertThat(Templates.sentence(LocalizedText.of("Three", "tiga")))
        .isEqualTo(LocalizedText.of("Three", "Tiga"));
    assertThat(Templates.sentence(same.apply("Đà Nẵng"))).isEqualTo(same.apply("Đà Nẵng"));
    assertThat(Templates.sentence(same.apply("3 years"))).isEqualTo(same.apply("3 years"));
    assertThat(Templates.sentence(LocalizedText.of("by Severino Jr..", "oleh …")))
        .isEqualTo(LocalizedText.of("By Severino Jr.", "Oleh …"));
  }
}
