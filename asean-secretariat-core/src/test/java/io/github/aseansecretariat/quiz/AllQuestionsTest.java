package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.query.Catalog;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Of all questions of the facts that come along: slow, and no mutant is tried against it. */
class AllQuestionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Catalog ASEAN = AseanSecretariat.catalog();
  private static final Questions ALL = Questions.of(ASEAN, DAY);

  private static Set<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).collect(Collectors.toSet());
  }

  @Nested
  class Numbers {
    /** Another day than that of any other test, so that nothing is there yet. */
    @Test
    void firstMakesFewAndTheListAll() {
      Stock stock = Stock.of(ASEAN, DAY.plusDays(17));
      Questions questions = Questions.of(ASEAN, DAY.plusDays(17));
      assertThat(questions.first()).isPresent();
      assertThat(stock.made()).isBetween(1, 5);
      questions.about(Topic.STAFF).list();
      assertThat(stock.made()).isLessThan(60);
      questions.list();
      assertThat(stock.made()).isEqualTo(stock.order().size()).isGreaterThan(600);
    }
  }

  @Nested
  class Ids {
    @Test
    void areUnique() {
      assertThat(ALL.stream().map(Question::id)).doesNotHaveDuplicates();
    }

    @Test
    void findTheQuestion() {
      for (Question question : ALL.list()) {
        assertThat(ALL.find(question.id())).contains(question);
      }
      assertThat(ALL.find("holder-of-number.one-of.sg-99")).isEmpty();
      assertThat(ALL.about(Topic.STAFF).find("holder-of-number.one-of.sg-1")).isEmpty();
    }

    /** Of answers that are no number and no word that the prompt has anyway. */
    @Test
    void neverSayTheAnswer() {
      for (Question question : ALL.list()) {
        String answer = Words.slug(question.answer().text().english());
        String radical = question.id().substring(question.id().lastIndexOf('.') + 1);
        if (answer.length() > 3) {
          assertThat(radical).as(question.toString()).doesNotContain(answer);
        }
      }
    }

    @Test
    void outlastTheSeedTheDayAndTheNumberOfOptions() {
      assertThat(ids(ALL.seed(99).list())).isEqualTo(ids(ALL.list()));
      assertThat(ids(Questions.of(ASEAN, DAY.plusDays(3)).list())).isEqualTo(ids(ALL.list()));
      assertThat(ids(ALL.list()))
          .containsAll(
              ids(
                  Questions.of(ASEAN, DAY.minusYears(30)).about(Topic.HOLDERS).list().stream()
                      // A number that the day has in it would be no secret.
                      .filter(q -> !q.id().matches("(year-in-chair|count-from-state)\\..*"))
                      .collect(Collectors.toList())));
    }
  }

  @Nested
  class AQuestion {
    @Test
    void hasOneRightOptionAndSaysWhich() {
      assertThat(ALL.list())
          .allSatisfy(
              q -> {
                assertThat(q.options().stream().filter(Option::isRight))
                    .containsExactly(q.answer());
                assertThat(q.options().get(q.answerIndex())).isEqualTo(q.answer());
                assertThat(q.answer().note()).isEmpty();
                assertThat(q.day()).isEqualTo(DAY);
                assertThat(q).hasToString(q.id() + ": " + q.prompt().english());
                assertThat(q.answer()).hasToString(q.answer().text().toString());
              });
    }

    @Test
    void citesWhatItsFactsCite() {
      for (Question question : ALL.list()) {
        Set<Citation> expected = new HashSet<>();
        for (Entry fact : question.facts()) {
          expected.addAll(
              fact instanceof ClaimReview ? ((ClaimReview) fact).basis() : fact.citations());
        }
        assertThat(question.citations()).containsExactlyInAnyOrderElementsOf(expected);
        if (!question.facts().stream().allMatch(Source.class::isInstance)) {
          assertThat(question.citations()).isNotEmpty();
        }
      }
    }

    @Test
    void isAskedOfAnAccountOnlyIfThatTellsIt() {
      Catalog school = ASEAN.accordingTo(SourceKind.SCHOOL_TEXT);
      assertThat(
              Questions.of(school, DAY)
                  .about(Topic.TERMS, Topic.DUTIES, Topic.STAFF)
                  .inForm(Form.ONE_OF)
                  .list())
          .isNotEmpty();
      assertThat(Questions.of(school, DAY).about(Topic.HOLDERS, Topic.MEMBERS).list()).isEmpty();
    }
  }

  @Nested
  class AnotherFact {
    @Test
    void leavesNearlyAllQuestionsAsTheyWere() {
      Entry last = Collections.max(ASEAN.summits().list(), Comparator.comparingInt(Summit::number));
      Catalog.Builder without = Catalog.builder();
      ASEAN.entries().stream().filter(entry -> !entry.equals(last)).forEach(without::add);
      Questions before = Questions.of(without.build(), DAY);
      long same = before.stream().filter(q -> ALL.find(q.id()).equals(Optional.of(q))).count();
      assertThat((double) same / before.count()).isGreaterThan(0.97);
    }
  }
}
