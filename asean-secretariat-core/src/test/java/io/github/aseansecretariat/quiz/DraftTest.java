package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftTest {
  private final Draft draft = new Draft();

  private List<String> texts() {
    return draft.candidates.values().stream()
        .map(candidate -> candidate.text.english())
        .collect(Collectors.toList());
  }

  private List<String> right() {
    return draft.candidates.values().stream()
        .filter(candidate -> candidate.truth == Truth.YES)
        .map(candidate -> candidate.text.english())
        .collect(Collectors.toList());
  }

  @Test
  void numbersReachSixToEachSide() {
    draft.numbers(20, 1, 100);
    assertThat(texts())
        .containsExactly(
            "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26");
    assertThat(right()).containsExactly("20");
    assertThat(draft.inOrder).isTrue();
    assertThat(draft.candidates.get("14").place).isEqualTo(14);
  }

  @Test
  void numbersKeepToTheirBounds() {
    draft.numbers(3, 1, 5);
    assertThat(texts()).containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void whatIsOfferedTwiceIsOfferedOnce() {
    draft.may("a", LocalizedText.untranslated("first"), Truth.YES, 1);
    draft.may(
        "a", LocalizedText.untranslated("second"), Truth.NO, 2, LocalizedText.untranslated("note"));
    draft.may(
        "b", LocalizedText.untranslated("second"), Truth.NO, 2, LocalizedText.untranslated("note"));
    assertThat(texts()).containsExactly("first", "second");
    assertThat(draft.candidates.get("a").note).isNull();
    assertThat(draft.candidates.get("b").note).isEqualTo(LocalizedText.untranslated("note"));
    assertThat(draft.candidates.get("b").hash).isEqualTo(Dice.hash("b"));
  }

  /** Each option is read back into names: one of all orders says what is right. */
  @Test
  void anOrderIsOneOfAllOrdersOfTheList() {
    List<LocalizedText> sorted = List.of(Small.text("Ana"), Small.text("Ben"), Small.text("Cid"));
    draft.order("radical", sorted);
    String list = draft.slots.get("list").english();
    assertThat(list).matches("\\(1\\) \\w+; \\(2\\) \\w+; \\(3\\) \\w+");
    assertThat(draft.slots.get("list").indonesian())
        .isEqualTo(list.replaceAll("(\\w{3,})", "$1 di"));
    List<String> labels = List.of(list.replaceAll("\\(\\d\\) ", "").split("; "));
    assertThat(texts()).containsExactly("1-2-3", "1-3-2", "2-1-3", "2-3-1", "3-1-2", "3-2-1");
    for (Candidate candidate : draft.candidates.values()) {
      String[] numbers = candidate.text.english().split("-");
      boolean right = true;
      for (int i = 0; i < 3; i++) {
        right &= labels.get(Integer.parseInt(numbers[i]) - 1).equals(sorted.get(i).english());
      }
      assertThat(candidate.truth).isEqualTo(Truth.of(right));
      assertThat(candidate.place)
          .isEqualTo(Long.parseLong(candidate.text.english().replace("-", "")));
      assertThat(candidate.text.indonesian()).isEqualTo(candidate.text.english());
    }
    assertThat(draft.inOrder).isTrue();
  }

  @Test
  void theListIsShuffledByTheRadical() {
    List<LocalizedText> sorted =
        List.of(
            LocalizedText.untranslated("a"),
            LocalizedText.untranslated("b"),
            LocalizedText.untranslated("c"));
    List<String> lists =
        IntStream.range(0, 60)
            .mapToObj(
                radical -> {
                  Draft shuffled = new Draft();
                  shuffled.order("radical " + radical, sorted);
                  return shuffled.slots.get("list").english();
                })
            .distinct()
            .collect(Collectors.toList());
    assertThat(lists).hasSize(6);
  }
}
