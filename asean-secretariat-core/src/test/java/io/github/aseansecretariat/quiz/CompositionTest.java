package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {
  private static final LocalDate DAY = LocalDate.of(2000, 1, 1);
  private static final int SEEDS = 400;

  private static Ask ask(String model, Form form, Consumer<Draft> drafting) {
    return new Ask(
        Topic.MEMBERS,
        model,
        form,
        "x",
        ImmutableSet.of(Small.ARIA),
        draft -> {
          draft.slot("state", Small.text("Aria"));
          draft.slot("capital", Small.text("Ariaville"));
          draft.slot("year", Words.number(1967));
          drafting.accept(draft);
        });
  }

  private static Ask capital(Consumer<Draft> drafting) {
    return ask("capital", Form.ONE_OF, drafting);
  }

  private static void wrong(Draft draft, long place, String text) {
    draft.may(text, LocalizedText.untranslated(text), Truth.NO, place);
  }

  private static void right(Draft draft, long place, String text) {
    draft.may(text, LocalizedText.untranslated(text), Truth.YES, place);
  }

  private static Optional<Question> question(Ask ask, long seed, int options) {
    return Composition.of(ask, DAY, seed, options);
  }

  private static List<Question> ofSeeds(Ask ask, int options) {
    List<Question> questions = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      questions.add(question(ask, seed, options).get());
    }
    return questions;
  }

  private static List<String> options(Question question) {
    return question.options().stream().map(o -> o.text().english()).collect(Collectors.toList());
  }

  private static Multiset<String> shown(List<Question> questions) {
    Multiset<String> shown = ConcurrentHashMultiset.create();
    questions.forEach(question -> shown.addAll(options(question)));
    return shown;
  }

  @ParameterizedTest
  @CsvSource({"3, 7", "4, 7", "5, 8"})
  void theWrongOnesAreAnyOfTheNearest(int options, int nearest) {
    Ask ask =
        capital(
            draft -> {
              right(draft, 50, "R00");
              for (int i = 1; i <= 20; i++) {
                wrong(draft, i % 2 == 0 ? 50 + i : 50 - i, String.format("W%02d", i));
              }
            });
    List<Question> questions = ofSeeds(ask, options);
    assertThat(questions).allSatisfy(q -> assertThat(q.options()).hasSize(options));
    assertThat(questions)
        .allSatisfy(q -> assertThat(options(q)).contains("R00").doesNotHaveDuplicates());
    assertThat(shown(questions).elementSet())
        .containsExactlyInAnyOrder(
            List.of("R00", "W01", "W02", "W03", "W04", "W05", "W06", "W07", "W08")
                .subList(0, nearest + 1)
                .toArray(new String[0]));
    assertThat(shown(questions).count("W05")).isBetween(SEEDS / nearest, SEEDS);
  }

  @Test
  void thePlaceOfTheRightOneIsAny() {
    Ask ask =
        capital(
            draft -> {
              right(draft, 0, "R0");
              for (int i = 1; i <= 5; i++) {
                wrong(draft, 0, "W" + i);
              }
            });
    int[] places = new int[4];
    ofSeeds(ask, 4).forEach(question -> places[question.answerIndex()]++);
    for (int place : places) {
      assertThat(place).isBetween(SEEDS / 6, SEEDS / 3);
    }
  }

  @Test
  void anyRightOneIsAskedFor() {
    Ask ask =
        capital(
            draft -> {
              right(draft, 0, "r0");
              right(draft, 0, "r1");
              wrong(draft, 0, "w0");
              wrong(draft, 0, "w1");
              wrong(draft, 0, "w2");
            });
    List<Question> questions = ofSeeds(ask, 4);
    assertThat(shown(questions).count("R0")).isBetween(SEEDS / 3, 2 * SEEDS / 3);
    assertThat(questions)
        .allSatisfy(q -> assertThat(options(q)).contains("W0", "W1", "W2").hasSize(4))
        .allSatisfy(q -> assertThat(q.options().stream().filter(Option::isRight)).hasSize(1));
  }

  @Test
  void threeOptionsAreTheFewest() {
    Ask three =
        capital(
            draft -> {
              right(draft, 0, "r0");
              wrong(draft, 0, "w0");
              wrong(draft, 0, "w1");
            });
    assertThat(question(three, 1, 5).get().options()).hasSize(3);
    Ask alike =
        capital(
            draft -> {
              right(draft, 0, "r0");
              wrong(draft, 0, "w0");
              draft.may("w1", LocalizedText.of("w0", "another"), Truth.NO, 0);
              draft.may("w2", LocalizedText.of("another", "w0"), Truth.NO, 0);
            });
    assertThat(question(alike, 1, 4).map(CompositionTest::options))
        .hasValueSatisfying(options -> assertThat(options).hasSize(3).contains("R0"));
    Ask same =
        capital(
            draft -> {
              right(draft, 0, "r0");
              wrong(draft, 0, "w0");
              draft.may("w1", LocalizedText.of("w0", "another"), Truth.NO, 0);
            });
    assertThat(question(same, 1, 4)).isEmpty();
  }

  @Test
  void aQuestionSaysWhatItsAskSays() {
    LocalizedText note = Small.text("note");
    Ask ask =
        capital(
            draft -> {
              draft.may("a", Small.text("the Port"), Truth.YES, 0, note);
              draft.may("b", Small.text("the Lake"), Truth.NO, 0, note);
              draft.may("c", Small.text("the Hill"), Truth.NO, 0);
            });
    Question question = question(ask, 1, 4).get();
    assertThat(question.id()).isEqualTo("capital.one-of.x");
    assertThat(question.topic()).isEqualTo(Topic.MEMBERS);
    assertThat(question.form()).isEqualTo(Form.ONE_OF);
    assertThat(question.day()).isEqualTo(DAY);
    assertThat(question.facts()).containsExactly(Small.ARIA);
    assertThat(question.prompt().english()).isEqualTo("Which city is the capital of Aria?");
    assertThat(question.explanation())
        .isEqualTo(
            LocalizedText.of(
                "The capital of Aria is Ariaville.", "Ibu kota Aria di ialah Ariaville di."));
    for (Option option : question.options()) {
      boolean noted = option.text().english().equals("The Lake");
      assertThat(option.note()).isEqualTo(noted ? Optional.of(note) : Optional.empty());
      assertThat(option.isRight()).isEqualTo(option.text().indonesian().equals("The Port di"));
    }
  }

  @Test
  void theOddOneOutIsTheKeyOfItsExplanation() {
    Ask ask =
        ask(
            "founders",
            Form.EXCEPT,
            draft -> {
              right(draft, 0, "Aria");
              right(draft, 0, "Borea");
              right(draft, 0, "the Cor Isles");
              wrong(draft, 0, "Dorn");
            });
    Question question = question(ask, 1, 4).get();
    assertThat(question.answer().text().english()).isEqualTo("Dorn");
    assertThat(question.options()).hasSize(4);
    assertThat(question.explanation().english())
        .isEqualTo("Dorn did not found ASEAN but joined later.");
  }

  private static String padded(int length, String end) {
    return Strings.padEnd("", length - end.length(), 'x') + end;
  }

  @Test
  void optionsAreOfLikeLengthIfTheyCanBe() {
    Ask ask =
        capital(
            draft -> {
              right(draft, 0, padded(40, "r"));
              wrong(draft, 0, padded(60, "a"));
              wrong(draft, 0, padded(50, "b"));
              wrong(draft, 0, padded(45, "c"));
              wrong(draft, 0, padded(61, "d"));
              wrong(draft, 0, padded(90, "e"));
              wrong(draft, 0, padded(3, "f"));
            });
    assertThat(
            shown(ofSeeds(ask, 4)).elementSet().stream()
                .map(text -> text.charAt(text.length() - 1)))
        .containsExactlyInAnyOrder('r', 'a', 'b', 'c');
  }

  @Test
  void ifTheyCannotTheyAreAtMostTwiceAsLongAndThenOfAnyLength() {
    Ask twice =
        capital(
            draft -> {
              right(draft, 0, padded(40, "r"));
              wrong(draft, 0, padded(61, "d"));
              wrong(draft, 0, padded(80, "e"));
              wrong(draft, 0, padded(81, "f"));
            });
    assertThat(shown(ofSeeds(twice, 3)).count("X" + padded(80, "f"))).isZero();
    Ask any =
        capital(
            draft -> {
              right(draft, 0, padded(40, "r"));
              wrong(draft, 0, padded(80, "e"));
              wrong(draft, 0, padded(90, "f"));
            });
    assertThat(ofSeeds(any, 3)).allSatisfy(q -> assertThat(q.options()).hasSize(3));
  }

  @Test
  void ofShortOptionsNobodySeesTheLength() {
    Ask ask =
        capital(
            draft -> {
              right(draft, 0, "r");
              wrong(draft, 1, padded(24, "a"));
              wrong(draft, 1, padded(24, "b"));
              wrong(draft, 1, padded(25, "c"));
              wrong(draft, 1, padded(25, "d"));
            });
    assertThat(shown(ofSeeds(ask, 3)).elementSet()).hasSize(3);
  }

  /** In three of four another is as long, though it is not among the nearest. */
  @Test
  void theRightOneIsSeldomTheLongest() {
    Ask ask =
        capital(
            draft -> {
              right(draft, 0, padded(40, "r"));
              for (int i = 1; i <= 9; i++) {
                wrong(draft, i, padded(30, "w" + i));
              }
              wrong(draft, 99, padded(40, "z"));
            });
    long hidden =
        ofSeeds(ask, 4).stream()
            .filter(q -> options(q).stream().anyMatch(text -> text.endsWith("z")))
            .count();
    assertThat(hidden).isBetween(SEEDS * 2 / 3L, SEEDS * 5 / 6L);
    assertThat(ofSeeds(ask, 4)).allSatisfy(q -> assertThat(q.options()).hasSize(4));
  }

  @Test
  void whatIsNotTheLongestNeedsNoOtherToHideIt() {
    Ask ask =
        capital(
            draft -> {
              right(draft, 0, padded(40, "r"));
              for (int i = 1; i <= 7; i++) {
                wrong(draft, i, padded(40, "w" + i));
              }
              wrong(draft, 99, padded(45, "z"));
            });
    assertThat(shown(ofSeeds(ask, 4)).elementSet()).hasSize(8);
  }

  @Test
  void whatHidesAWordOfThePromptIsAlwaysThere() {
    Ask ask =
        capital(
            draft -> {
              right(draft, 0, "Old City");
              wrong(draft, 98, "New City");
              wrong(draft, 99, "Far City");
              for (int i = 1; i <= 9; i++) {
                wrong(draft, i, "Port " + i);
              }
            });
    assertThat(ofSeeds(ask, 4))
        .allSatisfy(q -> assertThat(options(q)).contains("New City").doesNotContain("Far City"));
  }

  @Test
  void whatOnlyMoreOptionsCouldHideIsNotAsked() {
    Ask ask =
        capital(
            draft -> {
              right(draft, 0, "which city capital");
              wrong(draft, 1, "which");
              wrong(draft, 2, "city");
              wrong(draft, 3, "capital");
            });
    assertThat(question(ask, 1, 3)).isEmpty();
    assertThat(question(ask, 1, 4).get().options()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  void numbersRiseAndTheRightOneHasAnyRank(int options) {
    Ask ask = ask("year-joined", Form.ONE_OF, draft -> draft.numbers(1970, 1900, 2000));
    int[] ranks = new int[options];
    for (Question question : ofSeeds(ask, options)) {
      List<String> texts = options(question);
      assertThat(texts).hasSize(options).isSorted().doesNotHaveDuplicates();
      int rank = question.answerIndex();
      ranks[rank]++;
      // One of the two more that are nearest on that side.
      assertThat(Integer.parseInt(texts.get(0))).isGreaterThanOrEqualTo(1970 - rank - 2);
      assertThat(Integer.parseInt(texts.get(options - 1)))
          .isLessThanOrEqualTo(1970 + (options - 1 - rank) + 2);
    }
    for (int rank : ranks) {
      assertThat(rank).isBetween(SEEDS / options / 2, 3 * SEEDS / options / 2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1970, 1970, 2000, 0, 0",
    "1971, 1970, 2000, 0, 1",
    "2000, 1900, 2000, 3, 3",
    "1999, 1900, 2000, 2, 3"
  })
  void atTheEndOfTheNumbersFewRanksAreLeft(int right, int least, int most, int low, int high) {
    Ask ask = ask("year-joined", Form.ONE_OF, draft -> draft.numbers(right, least, most));
    Multiset<Integer> ranks = ConcurrentHashMultiset.create();
    for (Question question : ofSeeds(ask, 4)) {
      assertThat(question.options()).hasSize(4);
      ranks.add(question.answerIndex());
    }
    assertThat(ranks.elementSet())
        .contains(low, high)
        .allMatch(rank -> rank >= low && rank <= high);
  }

  @Test
  void ofFewNumbersAllAreShown() {
    Ask ask = ask("year-joined", Form.ONE_OF, draft -> draft.numbers(2, 1, 3));
    assertThat(ofSeeds(ask, 4))
        .allSatisfy(q -> assertThat(options(q)).containsExactly("1", "2", "3"));
  }

  @Test
  void aStatementIsTrueAsOftenAsFalseAndThenHasOneOfTheThreeNearest() {
    Ask ask = ask("year-joined", Form.TRUE_FALSE, draft -> draft.numbers(1967, 1900, 2000));
    Multiset<String> values = ConcurrentHashMultiset.create();
    for (Question question : ofSeeds(ask, 4)) {
      String value = question.prompt().english().replaceAll(".* in (\\d+)\\.", "$1");
      values.add(value);
      assertThat(question.answer().text().english())
          .isEqualTo(value.equals("1967") ? "True" : "False");
      assertThat(question.options().stream().map(Option::text))
          .containsExactly(LocalizedText.of("True", "Benar"), LocalizedText.of("False", "Salah"));
      assertThat(question.explanation().english()).isEqualTo("Aria joined in 1967.");
      assertThat(question.prompt().indonesian())
          .isEqualTo("Aria di mulai menjadi anggota ASEAN pada " + value + ".");
    }
    assertThat(values.count("1967")).isBetween(SEEDS * 2 / 5, SEEDS * 3 / 5);
    // The second and the third are as near as each other.
    assertThat(values.elementSet()).hasSize(4).contains("1966", "1968");
  }

  @Test
  void aStatementCanBeOnlyTrueOrOnlyFalse() {
    Ask onlyRight = ask("year-joined", Form.TRUE_FALSE, draft -> right(draft, 0, "1967"));
    assertThat(ofSeeds(onlyRight, 4))
        .allSatisfy(q -> assertThat(q.answer().text().english()).isEqualTo("True"));
    Consumer<Draft> claim =
        draft -> {
          draft.slot("claim", Small.text("the claim"));
          draft.slot("holds", Small.text("the truth"));
          draft.may("claim", Small.text("the claim"), Truth.NO, 0);
        };
    assertThat(ofSeeds(ask("claim", Form.TRUE_FALSE, claim), 4))
        .allSatisfy(q -> assertThat(q.answer().text().english()).isEqualTo("False"))
        .allSatisfy(q -> assertThat(q.prompt().english()).isEqualTo("The claim"));
    Ask nothing =
        ask(
            "year-joined",
            Form.TRUE_FALSE,
            draft -> draft.may("x", LocalizedText.untranslated("x"), Truth.UNKNOWN, 0));
    assertThat(question(nothing, 1, 4)).isEmpty();
  }

  @Test
  void aLongStatementIsNotAsked() {
    // " mulai menjadi anggota ASEAN pada 1967." has 39.
    assertThat(question(joinedBy(padded(101, "A")), 1, 4)).isPresent();
    assertThat(question(joinedBy(padded(102, "A")), 1, 4)).isEmpty();
  }

  private static Ask joinedBy(String state) {
    return ask(
        "year-joined",
        Form.TRUE_FALSE,
        draft -> {
          draft.slot("state", LocalizedText.untranslated(state));
          right(draft, 0, "1967");
        });
  }

  @Test
  void theSameSeedGivesTheSameQuestion() {
    Ask ask = ask("year-joined", Form.ONE_OF, draft -> draft.numbers(1970, 1900, 2000));
    Ask again = ask("year-joined", Form.ONE_OF, draft -> draft.numbers(1970, 1900, 2000));
    assertThat(ofSeeds(ask, 4)).isEqualTo(ofSeeds(again, 4));
  }

  /** Worked out by another program from the dice; others would be others for all stored seeds. */
  @Test
  void storedSeedsStayWhatTheyWere() {
    Ask statement = ask("year-joined", Form.TRUE_FALSE, draft -> draft.numbers(1967, 1900, 2000));
    Ask numbers = ask("year-joined", Form.ONE_OF, draft -> draft.numbers(1967, 1900, 2000));
    Ask choice =
        capital(
            draft -> {
              right(draft, 0, "r");
              wrong(draft, 0, "a");
              wrong(draft, 0, "b");
              wrong(draft, 0, "c");
            });
    StringBuilder truths = new StringBuilder();
    StringBuilder ranks = new StringBuilder();
    StringBuilder orders = new StringBuilder();
    for (int seed = 0; seed < 20; seed++) {
      truths.append(question(statement, seed, 4).get().answer().text().english().charAt(0));
      ranks.append(question(numbers, seed, 4).get().answerIndex());
      if (seed < 8) {
        orders.append(String.join("", options(question(choice, seed, 4).get()))).append(' ');
      }
    }
    assertThat(truths).hasToString("FTFTFTTFTTFFTFTTFFTF");
    assertThat(ranks).hasToString("10222123010002233113");
    assertThat(orders).hasToString("CARB CRBA RACB ARCB ARBC BCAR RABC BCRA ");
  }

  @Test
  void ofThoseThatAreAsNearTheSameAreAlwaysTheNearest() {
    Ask ask =
        capital(
            draft -> {
              right(draft, 0, "r00");
              for (int i = 0; i < 20; i++) {
                wrong(draft, 5, String.format("w%02d", i));
              }
            });
    assertThat(shown(ofSeeds(ask, 4)).elementSet())
        .containsExactlyInAnyOrder("R00", "W03", "W04", "W18", "W08", "W10", "W19", "W07");
  }

  @Test
  void whatHidesAWordIsNotGivenUpForALongerOne() {
    Ask ask =
        capital(
            draft -> {
              right(draft, 0, padded(40, " city capital"));
              wrong(draft, 1, "Old city");
              wrong(draft, 2, "Old capital");
              wrong(draft, 99, padded(45, "z"));
            });
    assertThat(ofSeeds(ask, 3))
        .allSatisfy(q -> assertThat(options(q)).contains("Old city", "Old capital"));
  }
}
