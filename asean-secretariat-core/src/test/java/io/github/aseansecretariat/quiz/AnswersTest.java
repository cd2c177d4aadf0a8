package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static Answers capitalOf(String state, Consumer<Draft> drafting) {
    return answers("capital", Form.ONE_OF, state, drafting);
  }

  private static Answers answers(String model, Form form, String state, Consumer<Draft> drafting) {
    Draft draft = new Draft();
    draft.slot("state", LocalizedText.untranslated(state));
    drafting.accept(draft);
    return new Answers(model, form, draft);
  }

  private static void may(Draft draft, Truth truth, String... texts) {
    for (String text : texts) {
      draft.may(text, LocalizedText.untranslated(text), truth, 0);
    }
  }

  private static List<String> texts(List<Candidate> candidates) {
    return candidates.stream().map(c -> c.text.english()).collect(Collectors.toList());
  }

  @Test
  void whatIsNotKnownIsNeitherRightNorWrong() {
    Consumer<Draft> some =
        draft -> {
          may(draft, Truth.YES, "a", "b");
          may(draft, Truth.UNKNOWN, "c");
          may(draft, Truth.NO, "d", "e");
        };
    Answers answers = capitalOf("Dorn", some);
    assertThat(texts(answers.right)).containsExactly("a", "b");
    assertThat(texts(answers.wrong)).containsExactly("d", "e");
    assertThat(answers.prompt)
        .contains(
            LocalizedText.of(
                "Which city is the capital of Dorn?", "Kota manakah yang menjadi ibu kota Dorn?"));
    assertThat(answers.inOrder).isFalse();
    Answers except = answers("founders", Form.EXCEPT, "Dorn", some);
    assertThat(texts(except.right)).containsExactly("d", "e");
    assertThat(texts(except.wrong)).containsExactly("a", "b");
  }

  @Test
  void anOptionHasAtMostNinetyCharactersInEitherLanguage() {
    Answers answers =
        capitalOf(
            "Dorn",
            draft -> {
              may(draft, Truth.YES, Strings.repeat("a", 90), Strings.repeat("b", 91));
              LocalizedText uneven = LocalizedText.of("c", Strings.repeat("c", 91));
              draft.may("uneven", uneven, Truth.NO, 0);
            });
    assertThat(texts(answers.right)).containsExactly(Strings.repeat("a", 90));
    assertThat(answers.wrong).isEmpty();
  }

  @Test
  void aPromptHasAtMost140CharactersInEitherLanguage() {
    Consumer<Draft> enough =
        draft -> {
          may(draft, Truth.YES, "a");
          may(draft, Truth.NO, "b", "c");
        };
    // "Kota manakah yang menjadi ibu kota ?" has 36.
    assertThat(capitalOf(Strings.repeat("D", 104), enough).prompt).isPresent();
    assertThat(capitalOf(Strings.repeat("D", 105), enough).prompt).isEmpty();
    assertThat(Answers.isLongPrompt(LocalizedText.untranslated(Strings.repeat("x", 140))))
        .isFalse();
    assertThat(Answers.isLongPrompt(LocalizedText.untranslated(Strings.repeat("x", 141)))).isTrue();
  }

  @Test
  void oneRightAndTwoWrongAreEnough() {
    assertThat(
            capitalOf(
                    "Dorn",
                    draft -> {
                      may(draft, Truth.YES, "a");
                      may(draft, Truth.NO, "b");
                    })
                .prompt)
        .isEmpty();
    assertThat(capitalOf("Dorn", draft -> may(draft, Truth.NO, "b", "c", "d")).prompt).isEmpty();
  }

  @Test
  void aWordThatTheRightOneAloneSharesWithThePromptRulesItOut() {
    Answers answers =
        capitalOf(
            "Dorn",
            draft -> {
              may(draft, Truth.YES, "Old City", "the Old Town", "Dorn City");
              may(draft, Truth.NO, "New City", "Old Port", "Cities", "High City");
            });
    // No other has "Dorn" in it, as the prompt has.
    assertThat(texts(answers.right)).containsExactly("Old City", "the Old Town");
    Candidate city = answers.right.get(0);
    assertThat(texts(answers.hiding(city, answers.wrong).get())).containsExactly("New City");
    assertThat(answers.hiding(answers.right.get(1), answers.wrong)).contains(ImmutableList.of());
    assertThat(answers.hiding(city, answers.wrong.subList(1, 3))).isEmpty();
  }

  @Test
  void aWordInOneLanguageIsEnoughToGiveItAway() {
    LocalizedText indonesian = LocalizedText.of("Old Port", "Kota Tua");
    Answers answers =
        capitalOf(
            "Dorn",
            draft -> {
              draft.may("old", indonesian, Truth.YES, 0);
              may(draft, Truth.NO, "Port", "Lake");
            });
    assertThat(answers.right).isEmpty();
  }

  @Test
  void theListThatIsPutInOrderGivesNothingAway() {
    Draft draft = new Draft();
    draft.order(
        "x",
        List.of(
            LocalizedText.untranslated("one"),
            LocalizedText.untranslated("two"),
            LocalizedText.untranslated("three")));
    Answers answers = new Answers("order-of-joining", Form.ORDER, draft);
    assertThat(answers.right).hasSize(1);
    assertThat(answers.wrong).hasSize(5);
    assertThat(answers.prompt).isPresent();
    assertThat(answers.inOrder).isTrue();
  }

  @Test
  void ofAStatementAloneItIsEnoughToKnowThatItIsWrong() {
    Answers claim = answers("claim", Form.TRUE_FALSE, "x", draft -> may(draft, Truth.NO, "a"));
    assertThat(texts(claim.wrong)).containsExactly("a");
    assertThat(claim.prompt).isEmpty();
    Answers several =
        answers("year-joined", Form.TRUE_FALSE, "x", draft -> may(draft, Truth.NO, "a", "b"));
    assertThat(several.wrong).isEmpty();
    Answers both =
        answers(
            "year-joined",
            Form.TRUE_FALSE,
            "x",
            draft -> {
              may(draft, Truth.YES, "a");
              may(draft, Truth.NO, "b");
            });
    assertThat(texts(both.right)).containsExactly("a");
    assertThat(texts(both.wrong)).containsExactly("b");
  }
}
