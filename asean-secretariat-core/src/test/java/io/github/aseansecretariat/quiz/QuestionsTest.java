package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Condition;
import io.github.aseansecretariat.query.Query;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
  private static final LocalDate DAY = LocalDate.of(2000, 1, 1);
  private static final Catalog WORLD = Small.world();

  private final Questions all = fresh();

  /** What an earlier test asked does not stand in for what this one asks. */
  private static Questions fresh() {
    Stock.of(Catalog.builder().build(), DAY);
    return Questions.of(WORLD, DAY);
  }

  private static Set<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).collect(Collectors.toSet());
  }

  @Nested
  class Narrowing {
    @ParameterizedTest
    @EnumSource(Topic.class)
    void aboutATopicKeepsWhatIsOfIt(Topic topic) {
      assertThat(all.about(topic).list())
          .isNotEmpty()
          .containsExactlyElementsOf(
              all.stream().filter(q -> q.topic() == topic).collect(Collectors.toList()));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void inFormKeepsWhatIsAskedSo(Form form) {
      assertThat(all.inForm(form).list())
          .isNotEmpty()
          .containsExactlyElementsOf(
              all.stream().filter(q -> q.form() == form).collect(Collectors.toList()));
    }

    @Test
    void anyOfSeveralTopicsOrFormsWillDo() {
      assertThat(all.about(Topic.STAFF, Topic.CLAIMS).stream().map(Question::topic))
          .containsOnly(Topic.STAFF, Topic.CLAIMS);
      assertThat(all.inForm(Form.PAIR, Form.ORDER).stream().map(Question::form))
          .containsOnly(Form.PAIR, Form.ORDER);
    }

    @Test
    void aboutAQueryKeepsWhatOneOfItsEntriesProves() {
      Entry dorn = WORLD.members().with(Small.DORN.id()).only();
      Questions about = all.about(WORLD.members().with(Small.DORN.id()));
      assertThat(about.list())
          .isNotEmpty()
          .allSatisfy(q -> assertThat(q.facts()).contains(dorn))
          .hasSize((int) all.stream().filter(q -> q.facts().contains(dorn)).count());
      assertThat(all.about(WORLD.duties().of(InstitutionId.of("council"))).list())
          .isNotEmpty()
          .allSatisfy(q -> assertThat(q.topic()).isEqualTo(Topic.DUTIES));
    }

    @Test
    void withoutLeavesOutWhatWasSeen() {
      List<String> seen =
          all.list().subList(0, 20).stream().map(Question::id).collect(Collectors.toList());
      List<Question> rest = all.without(seen).list();
      assertThat(rest).isEqualTo(all.list().subList(20, all.count()));
      assertThat(all.without(ImmutableList.of("no.such.id")).list()).isEqualTo(all.list());
    }

    @Test
    void whereKeepsWhatMeetsACondition() {
      Condition<Question> brief = Condition.that("brief", q -> q.prompt().english().length() < 50);
      assertThat(all.where(brief).list())
          .isNotEmpty()
          .containsExactlyElementsOf(all.stream().filter(brief::test).collect(Collectors.toList()));
      assertThat(all.where(brief).find(all.where(Condition.not(brief)).first().get().id()))
          .isEmpty();
    }

    @Test
    void printAsASentence() {
      assertThat(
              all.about(Topic.DUTIES, Topic.STAFF)
                  .about(WORLD.members().founders())
                  .inForm(Form.ONE_OF)
                  .without(ImmutableSet.of("a", "b"))
                  .where(Condition.that("in few words", q -> true))
                  .options(5)
                  .seed(42))
          .hasToString(
              "questions from "
                  + WORLD
                  + " as of 2000-01-01 about DUTIES or STAFF about members founders"
                  + " in the form ONE_OF without 2 of them in few words, with 5 options, seed 42");
      assertThat(all)
          .hasToString("questions from " + WORLD + " as of 2000-01-01, with 4 options, seed 0");
    }

    @Test
    void nullsAreRefusedByName() {
      assertThatNullPointerException()
          .isThrownBy(() -> Questions.of(null, DAY))
          .withMessage("catalog");
      assertThatNullPointerException()
          .isThrownBy(() -> Questions.of(WORLD, null))
          .withMessage("day");
      assertThatNullPointerException()
          .isThrownBy(() -> all.about((Topic) null))
          .withMessage("topic");
      assertThatNullPointerException()
          .isThrownBy(() -> all.about((Query<?>) null))
          .withMessage("entries");
      assertThatNullPointerException().isThrownBy(() -> all.inForm(null)).withMessage("form");
      assertThatNullPointerException().isThrownBy(() -> all.without(null)).withMessage("ids");
      assertThatNullPointerException().isThrownBy(() -> all.where(null)).withMessage("condition");
      assertThatNullPointerException().isThrownBy(() -> all.find(null)).withMessage("id");
    }
  }

  @Nested
  class Numbers {
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void ofOptionsAreAtMostWhatIsAskedFor(int number) {
      List<Question> questions = all.options(number).list();
      assertThat(questions)
          .allSatisfy(
              q -> {
                if (q.form() == Form.TRUE_FALSE) {
                  assertThat(q.options()).hasSize(2);
                } else {
                  assertThat(q.options().size()).isBetween(3, number);
                }
              });
      assertThat(questions).anySatisfy(q -> assertThat(q.options()).hasSize(number));
      assertThat(ids(questions)).isEqualTo(ids(all.list()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 0, -1})
    void ofOptionsAreFromThreeToFive(int number) {
      assertThatThrownBy(() -> all.options(number))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("number: expected a number from 3 to 5 but was \"" + number + "\"");
    }

    @Test
    void countIsTheSizeOfTheList() {
      assertThat(all.count()).isEqualTo(all.list().size());
      assertThat(Questions.of(Catalog.builder().build(), DAY).count()).isZero();
      assertThat(Questions.of(WORLD, LocalDate.of(1950, 1, 1)).first()).isEmpty();
    }

    @Test
    void firstMakesFewAndTheListAll() {
      Stock stock = Stock.of(WORLD, DAY);
      assertThat(stock.made()).isZero();
      assertThat(all.first()).isPresent();
      assertThat(stock.made()).isBetween(1, 9);
      all.about(Topic.STAFF).list();
      assertThat(stock.made()).isLessThan(stock.order().size() / 2);
      all.list();
      assertThat(stock.made()).isEqualTo(stock.order().size());
    }

    /** Whoever asks the same again, of an equal catalogue, is given what is there. */
    @Test
    void whatWasAskedLastIsKept() {
      LocalDate day = DAY.plusDays(18);
      Stock one = Stock.of(WORLD, day);
      assertThat(Stock.of(WORLD, day)).isSameAs(one);
      Catalog equal = Catalog.builder().addAll(WORLD.entries()).build();
      assertThat(Stock.of(equal, day)).isSameAs(one);
      assertThat(one.with(0, 4)).isSameAs(one);
      assertThat(one.with(2, 4).order()).isNotEqualTo(one.order()).hasSameElementsAs(one.order());
      assertThat(one.with(0, 3).order()).isEqualTo(one.order());
      assertThat(Stock.of(WORLD, day).with(2, 3)).isSameAs(one.with(2, 3)).isNotSameAs(one);
      assertThat(one.with(2, 3).options).isEqualTo(3);
      assertThat(one.with(2, 4)).isNotSameAs(one.with(2, 3)).isNotSameAs(one.with(3, 4));
      assertThat(Stock.of(WORLD, day.plusDays(1))).isNotSameAs(one);
      one = Stock.of(WORLD, day);
      assertThat(Stock.of(WORLD.accordingTo(SourceKind.TREATY), day)).isNotSameAs(one);
    }

    @Test
    void firstIsTheFirstOfTheList() {
      assertThat(all.seed(7).first()).contains(all.seed(7).list().get(0));
    }
  }

  @Nested
  class Ids {
    @Test
    void areUniqueAndFindTheQuestion() {
      assertThat(all.stream().map(Question::id)).doesNotHaveDuplicates();
      for (Question question : all.list()) {
        assertThat(all.find(question.id())).contains(question);
      }
      assertThat(all.find("holder-of-number.one-of.sg-99")).isEmpty();
      assertThat(all.about(Topic.STAFF).find("holder-of-number.one-of.sg-1")).isEmpty();
      assertThat(all.find("holder-of-number.one-of.sg-1")).isPresent();
    }

    @Test
    void areOfModelFormAndWhatMustBeKnown() {
      assertThat(all.find("year-joined.true-false.cor-isles").get().form())
          .isEqualTo(Form.TRUE_FALSE);
    }
  }

  @Nested
  class AQuestion {
    @Test
    void hasOneRightOptionAndSaysWhich() {
      assertThat(all.list())
          .allSatisfy(
              q -> {
                assertThat(q.options().stream().filter(Option::isRight))
                    .containsExactly(q.answer());
                assertThat(q.options().get(q.answerIndex())).isEqualTo(q.answer());
                assertThat(q.day()).isEqualTo(DAY);
                assertThat(q).hasToString(q.id() + ": " + q.prompt().english());
                assertThat(q.answer()).hasToString(q.answer().text().toString());
              });
    }

    @Test
    void citesWhatItsFactsCiteAndOfAClaimWhatItsRatingStandsOn() {
      assertThat(all.find("capital.one-of.dorn").get().citations())
          .containsExactly(Small.cite(Small.TREATY));
      assertThat(all.find("claim.true-false.claim").get().citations())
          .containsExactly(Small.cite(Small.TREATY));
      assertThat(all.find("year-signed.one-of.pact").get().citations()).isEmpty();
    }
  }

  @Nested
  class Names {
    @Test
    void ofTopicsAndFormsAreInBothLanguages() {
      assertThat(Topic.MEMBERS.text())
          .isEqualTo(LocalizedText.of("member states", "negara anggota"));
      assertThat(Form.TRUE_FALSE.text())
          .isEqualTo(LocalizedText.of("true or false", "benar atau salah"));
    }
  }

  @Nested
  class Seeds {
    @Test
    void giveTheSameQuestionsAgain() {
      assertThat(Questions.of(WORLD, DAY).seed(5).list()).isEqualTo(all.seed(5).list());
    }

    @Test
    void changeOrderAndPlaces() {
      List<Question> one = all.seed(1).list();
      List<Question> other = all.seed(2).list();
      assertThat(one.stream().map(Question::id)).isNotEqualTo(other.stream().map(Question::id));
      long moved =
          one.stream()
              .filter(q -> !all.seed(2).find(q.id()).get().options().equals(q.options()))
              .count();
      assertThat(moved).isGreaterThan(one.size() / 2);
    }
  }

  @Nested
  class APick {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 15})
    void hasAsManyAsAskedFor(int number) {
      assertThat(all.pick(number)).hasSize(number).doesNotHaveDuplicates();
    }

    @Test
    void ofTooManySaysHowManyGoTogether() {
      Questions staff = all.about(Topic.STAFF);
      assertThatThrownBy(() -> staff.pick(100))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching(
              "number: expected at most \\d+, so many of the questions .* go together, but was \"100\"");
      String message = "";
      try {
        staff.pick(100);
      } catch (IllegalArgumentException e) {
        message = e.getMessage();
      }
      int most = Integer.parseInt(message.replaceAll("number: expected at most (\\d+).*", "$1"));
      assertThat(staff.pick(most)).hasSize(most);
      assertThatThrownBy(() -> staff.pick(most + 1)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> all.pick(-1))
          .hasMessage("number: expected a number from 0 but was \"-1\"");
    }

    @Test
    void isInTheOrderOfTheSeed() {
      List<Question> list = new ArrayList<>(all.seed(3).list());
      list.retainAll(all.seed(3).pick(10));
      assertThat(all.seed(3).pick(10)).isEqualTo(list);
    }
  }
}
