package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PickTest {
  private final Map<Ask, Question> questions = new HashMap<>();
  private final List<Ask> order = new ArrayList<>();
  private int facts;

  private void add(Topic topic, String model, Form form, String radical) {
    add(topic, model, form, radical, "Prompt " + radical, "Answer " + radical);
  }

  private void add(
      Topic topic, String model, Form form, String radical, String prompt, String answer) {
    Entry fact = Small.state("State " + facts++, "1967-08-08").build();
    add(
        topic,
        model,
        form,
        radical,
        LocalizedText.untranslated(prompt),
        LocalizedText.untranslated(answer),
        fact);
  }

  private void add(
      Topic topic,
      String model,
      Form form,
      String radical,
      LocalizedText prompt,
      LocalizedText answer,
      Entry fact) {
    Ask ask = new Ask(topic, model, form, radical, ImmutableSet.of(fact), draft -> {});
    order.add(ask);
    questions.put(
        ask,
        ImmutableQuestion.of(
            ask.id,
            topic,
            form,
            LocalDate.of(2000, 1, 1),
            prompt,
            ImmutableList.of(ImmutableOption.of(answer, true, Optional.empty())),
            prompt,
            ask.facts));
  }

  private List<String> pick(int number) {
    return new Pick(
            ask -> Optional.ofNullable(questions.get(ask)), ImmutableList.copyOf(order), number)
        .questions().stream()
            .map(question -> question.id().replaceAll(".*\\.", ""))
            .collect(Collectors.toList());
  }

  @Test
  void topicsTakeTurnsAndTheOrderIsKept() {
    for (int i = 0; i < 4; i++) {
      add(Topic.DUTIES, "d" + i, Form.ONE_OF, "duty" + i);
    }
    add(Topic.STAFF, "s", Form.ONE_OF, "staff0");
    add(Topic.MEMBERS, "m", Form.ONE_OF, "member0");
    assertThat(pick(3)).containsExactly("duty0", "staff0", "member0");
    assertThat(pick(4)).containsExactly("duty0", "duty1", "staff0", "member0");
    assertThat(pick(2)).containsExactly("duty0", "staff0");
    assertThat(pick(0)).isEmpty();
    assertThat(pick(7)).hasSize(6);
  }

  @Test
  void eachModelHasItsTurn() {
    add(Topic.DUTIES, "one", Form.ONE_OF, "a");
    add(Topic.DUTIES, "one", Form.ONE_OF, "b");
    add(Topic.DUTIES, "one", Form.ONE_OF, "c");
    add(Topic.DUTIES, "two", Form.ONE_OF, "d");
    assertThat(pick(2)).containsExactly("a", "d");
    assertThat(pick(3)).containsExactly("a", "b", "d");
    assertThat(pick(4)).containsExactly("a", "b", "c", "d");
  }

  @Test
  void formsHaveTheirShareUntilNothingElseIsLeft() {
    for (int i = 0; i < 6; i++) {
      add(Topic.DUTIES, "e" + i, Form.EXCEPT, "e" + i);
      add(Topic.DUTIES, "t" + i, Form.TRUE_FALSE, "t" + i);
    }
    for (int i = 0; i < 8; i++) {
      add(Topic.DUTIES, "o" + i, Form.ONE_OF, "o" + i);
    }
    // A fifth may be of a form such as EXCEPT, a quarter true or false.
    assertThat(pick(12))
        .containsExactly("e0", "t0", "e1", "t1", "t2", "o0", "o1", "o2", "o3", "o4", "o5", "o6");
    assertThat(pick(3)).containsExactly("e0", "t0", "o0");
    assertThat(pick(15)).hasSize(15).contains("e2", "t2", "o7", "e3").doesNotContain("t3");
    assertThat(pick(20)).hasSize(20);
  }

  @Test
  void noTwoShareAFact() {
    Entry fact = Small.ARIA;
    add(
        Topic.DUTIES,
        "a",
        Form.ONE_OF,
        "a",
        LocalizedText.untranslated("p"),
        LocalizedText.untranslated("x"),
        fact);
    add(
        Topic.STAFF,
        "b",
        Form.ONE_OF,
        "b",
        LocalizedText.untranslated("q"),
        LocalizedText.untranslated("y"),
        fact);
    add(
        Topic.STAFF,
        "c",
        Form.ONE_OF,
        "c",
        LocalizedText.untranslated("r"),
        LocalizedText.untranslated("z"),
        Small.DORN);
    assertThat(pick(3)).containsExactly("a", "c");
  }

  @Test
  void noPromptHoldsTheAnswerToAnother() {
    add(Topic.DUTIES, "a", Form.ONE_OF, "a", "How big is Dorn?", "Very");
    add(Topic.STAFF, "b", Form.ONE_OF, "b", "Which country?", "dorn");
    add(Topic.STAFF, "c", Form.ONE_OF, "c", "Which town?", "Dor");
    add(Topic.MEMBERS, "d", Form.ONE_OF, "d", "How is it? Very small?", "So so");
    add(Topic.MEMBERS, "e", Form.ONE_OF, "e", "How is it? Everyday?", "So so");
    add(Topic.SUMMITS, "f", Form.ONE_OF, "f", "Which?", "orn");
    assertThat(pick(6)).containsExactly("a", "c", "e", "f");
  }

  @Test
  void anAnswerAtTheBeginningOrTheEndIsHeldToo() {
    add(Topic.DUTIES, "a", Form.ONE_OF, "a", "Dorn or Borea", "x");
    add(Topic.STAFF, "b", Form.ONE_OF, "b", "Which?", "Dorn");
    add(Topic.MEMBERS, "c", Form.ONE_OF, "c", "Which?", "Borea");
    add(Topic.SUMMITS, "d", Form.ONE_OF, "d", "Which?", "Or");
    // Once inside a word, and then as a word.
    add(Topic.CLAIMS, "e", Form.ONE_OF, "e", "xylophone x", "y");
    assertThat(pick(5)).containsExactly("a");
  }

  @Test
  void eitherLanguageGivesItAway() {
    add(
        Topic.DUTIES,
        "a",
        Form.ONE_OF,
        "a",
        LocalizedText.of("How?", "Negara mana?"),
        LocalizedText.untranslated("x"),
        Small.ARIA);
    add(
        Topic.STAFF,
        "b",
        Form.ONE_OF,
        "b",
        LocalizedText.untranslated("Which?"),
        LocalizedText.of("State", "Negara"),
        Small.DORN);
    assertThat(pick(2)).containsExactly("a");
  }

  @Test
  void trueAndFalseAreNoAnswersThatAPromptCouldHold() {
    add(Topic.DUTIES, "a", Form.ONE_OF, "a", "Is it true?", "x");
    add(Topic.STAFF, "b", Form.TRUE_FALSE, "b", "It is big.", "True");
    assertThat(pick(2)).containsExactly("a", "b");
  }

  @Test
  void whatMakesNoQuestionIsPassedOver() {
    add(Topic.DUTIES, "a", Form.ONE_OF, "a");
    questions.clear();
    add(Topic.DUTIES, "b", Form.ONE_OF, "b");
    assertThat(pick(2)).containsExactly("b");
  }
}
