package io.github.aseansecretariat.quiz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aseansecretariat.text.LocalizedText;
import java.io.IOException;
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

/** The file of sentences, read here a second time. */
class TemplatesTest {
  static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  /** The key, then English and Indonesian. */
  static Map<String, List<String>> file() throws IOException {
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

  private static Set<String> slots(String sentence) {
    Set<String> slots = new TreeSet<>();
    for (Matcher slot = SLOT.matcher(sentence); slot.find(); ) {
      slots.add(slot.group(1));
    }
    return slots;
  }

  @Test
  void bothLanguagesHaveTheSameSlots() throws IOException {
    file()
        .forEach(
            (key, sentence) ->
                assertThat(slots(sentence.get(0))).as(key).isEqualTo(slots(sentence.get(1))));
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
