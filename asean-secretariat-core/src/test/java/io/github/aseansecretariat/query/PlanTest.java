package io.github.aseansecretariat.query;

import static io.github.aseansecretariat.query.Sample.BODY;
import static io.github.aseansecretariat.query.Sample.TREATY;
import static io.github.aseansecretariat.query.Sample.between;
import static io.github.aseansecretariat.query.Sample.cite;
import static io.github.aseansecretariat.query.Sample.day;
import static io.github.aseansecretariat.query.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a word says as data picks the entries of which a user's condition is asked, wherever in the
 * question it stands.
 */
class PlanTest {
  private final List<Entry> asked = new ArrayList<>();

  private final Condition<Entry> asks =
      Condition.that(
          "asked",
          entry -> {
            asked.add(entry);
            return true;
          });

  /**
   * Bodies 0, 1, ..: each in the year of its number; every tenth of one kind, every third in one.
   */
  private static InstitutionQuery bodies(int count) {
    Catalog.Builder catalog = Sample.catalog();
    for (int i = 0; i < count; i++) {
      Institution.Builder body =
          Institution.builder()
              .id(InstitutionId.of("body-" + i))
              .kind(i % 10 == 0 ? InstitutionKind.SECRETARIAT : InstitutionKind.MINISTRY)
              .name(text("body " + i))
              .period(between(Integer.toString(2000 + i), Integer.toString(2001 + i)))
              .addCitation(cite(TREATY));
      if (i % 3 == 0) {
        body.parent(BODY);
      }
      catalog.add(body.build());
    }
    return catalog.build().institutions();
  }

  @Test
  void ofAKindOnlyThose() {
    assertThat(bodies(30).where(asks).ofKind(InstitutionKind.SECRETARIAT).list()).hasSize(3);
    assertThat(asked).hasSize(3);
  }

  @Test
  void ofAnIdOnlyTheOneThatHasIt() {
    assertThat(bodies(30).where(asks).with(InstitutionId.of("body-7")).list()).hasSize(1);
    assertThat(asked).hasSize(1);
  }

  @Test
  void ofAValueThatNothingHasNone() {
    assertThat(bodies(30).where(asks).ofKind(InstitutionKind.NATIONAL_SECRETARIAT).list())
        .isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void ofTwoValuesThoseOfTheRarer() {
    assertThat(bodies(30).where(asks).ofKind(InstitutionKind.SECRETARIAT).within(BODY).list())
        .hasSize(1);
    assertThat(asked).hasSize(3);
    asked.clear();
    assertThat(bodies(30).where(asks).within(BODY).ofKind(InstitutionKind.MINISTRY).list())
        .hasSize(9);
    assertThat(asked).hasSize(10);
    asked.clear();
    assertThat(bodies(30).where(asks).ofKind(InstitutionKind.MINISTRY).within(BODY).list())
        .hasSize(9);
    assertThat(asked).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 8, 9, 15, 16, 17, 31, 32, 33})
  void onADayOnlyThoseInForceThen(int count) {
    // The body that Sample has, too, in force since 1967.
    InstitutionQuery bodies = bodies(count).where(asks);
    for (int i = 0; i < count; i++) {
      assertThat(bodies.on(day((2000 + i) + "-07-01")).list()).hasSize(2);
      assertThat(asked).hasSize(2);
      asked.clear();
    }
    assertThat(bodies.on(day("1999-12-31")).list()).hasSize(1);
    assertThat(asked).hasSize(1);
    asked.clear();
    assertThat(bodies.on(day("1960-01-01")).list()).isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void duringARangeOnlyThoseThatShareADayWithIt() {
    assertThat(bodies(30).where(asks).during(between("2010", "2013")).list()).hasSize(4);
    assertThat(asked).hasSize(4);
  }

  /** Four, with the body that Sample has: to walk through them is less than to prepare anything. */
  @Test
  void fewAreAllAskedAndOfOneMoreOnlyThoseOfTheValueOrTheDay() {
    assertThat(bodies(3).where(asks).ofKind(InstitutionKind.SECRETARIAT).list()).hasSize(1);
    assertThat(asked).hasSize(4);
    asked.clear();
    assertThat(bodies(3).where(asks).on(day("2001-07-01")).list()).hasSize(2);
    assertThat(asked).hasSize(4);
    asked.clear();
    assertThat(bodies(4).where(asks).ofKind(InstitutionKind.SECRETARIAT).list()).hasSize(1);
    assertThat(asked).hasSize(1);
    asked.clear();
    assertThat(bodies(4).where(asks).on(day("2001-07-01")).list()).hasSize(2);
    assertThat(asked).hasSize(2);
  }

  @Test
  void anAttributeIsReadOnceOfEachWhateverValuesAreAskedFor() {
    InstitutionQuery bodies = bodies(9);
    Function<Entry, Object> year =
        body -> {
          asked.add(body);
          return body.period().firstDay().orElseThrow().getYear();
        };
    for (int i = 0; i < 9; i++) {
      assertThat(bodies.is("begun in ", 2000 + i, year).list()).hasSize(1);
    }
    assertThat(asked).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void aTextIsReadOnceOfEachWhateverWordsAreSought() {
    InstitutionQuery bodies = bodies(9);
    Function<Institution, ImmutableList<String>> name =
        body -> {
          asked.add(body);
          return ImmutableList.of(body.name().english());
        };
    for (int i = 0; i < 9; i++) {
      assertThat(bodies.says("called ", "words", "Body " + i, name).list()).hasSize(1);
    }
    assertThat(asked).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void onADayAmongThoseOfAValue() {
    assertThat(
            bodies(60).where(asks).ofKind(InstitutionKind.SECRETARIAT).on(day("2010-07-01")).list())
        .hasSize(1);
    assertThat(asked).hasSize(1);
  }

  @Test
  void ofEitherOfTwoRareValuesOnlyThose() {
    InstitutionId seven = InstitutionId.of("body-7");
    assertThat(
            bodies(39)
                .where(asks)
                .either(q -> q.with(seven), q -> q.ofKind(InstitutionKind.SECRETARIAT))
                .list())
        .extracting(body -> body.id().value())
        .containsExactly("body-0", "body-7", "body-10", "body-20", "body-30");
    assertThat(asked).hasSize(5);
    asked.clear();
    assertThat(
            bodies(39)
                .where(asks)
                .either(
                    q -> q.with(seven).on(day("2007-07-01")),
                    q -> q.either(p -> p.with(seven), p -> p.with(InstitutionId.of("body-9"))))
                .list())
        .extracting(body -> body.id().value())
        .containsExactly("body-7", "body-9");
    assertThat(asked).hasSize(2);
  }

  @Test
  void ofEitherOfTwoValuesThatMoreThanOneInEightHaveAll() {
    InstitutionId seven = InstitutionId.of("body-7");
    assertThat(
            bodies(38)
                .where(asks)
                .either(q -> q.with(seven), q -> q.ofKind(InstitutionKind.SECRETARIAT))
                .list())
        .hasSize(5);
    assertThat(asked).hasSize(39);
  }

  @Test
  void ofEitherOfAValueAndADayWhoeverHasTheValueIsPicked() {
    assertThat(
            bodies(39)
                .where(asks)
                .either(q -> q.on(day("2007-07-01")), q -> q.with(InstitutionId.of("body-7")))
                .ofKind(InstitutionKind.SECRETARIAT)
                .list())
        .isEmpty();
    assertThat(asked).hasSize(4);
  }

  /** They have no order of their own. */
  @Test
  void reviewsThatEitherOfTwoQuestionsKeepsComeAsListed() {
    Catalog.Builder catalog = Sample.catalog();
    for (int i = 40; i > 0; i--) {
      catalog.add(Sample.review("review-" + i, TREATY, TREATY));
    }
    ClaimReviewQuery reviews = catalog.build().claimReviews();
    ClaimReviewId low = ClaimReviewId.of("review-3");
    ClaimReviewId high = ClaimReviewId.of("review-30");
    assertThat(reviews.either(q -> q.with(low), q -> q.with(high)).list())
        .extracting(ClaimReview::id)
        .containsExactly(high, low);
    assertThat(reviews.either(q -> q.with(low), q -> q.with(low)).count()).isEqualTo(1);
  }
}
