package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.query.Catalog;
import org.junit.jupiter.api.Test;

class ClaimModelsTest {
  private static final LegalInstrument NEWER = Small.treaty("newer", "Newer", "1990-01-01").build();

  private static ClaimReview review(String id, Rating rating, Source claimant, Source basis) {
    return ClaimReview.builder()
        .id(ClaimReviewId.of(id))
        .claim(Small.text("Claim " + id))
        .rating(rating)
        .whatHolds(Small.text("Truth about " + id))
        .addCitation(Small.cite(claimant))
        .addBasis(Small.cite(basis))
        .build();
  }

  private static Asked asked(String day) {
    Catalog.Builder catalog = Small.catalog().add(NEWER);
    catalog.add(review("false", Rating.DOES_NOT_HOLD, Small.SCHOOL, Small.TREATY));
    catalog.add(review("true", Rating.HOLDS, Small.SCHOOL, Small.TREATY));
    catalog.add(review("half", Rating.PARTLY, Small.SCHOOL, Small.TREATY));
    catalog.add(review("later-basis", Rating.HOLDS, Small.SCHOOL, NEWER));
    catalog.add(review("later-claim", Rating.HOLDS, NEWER, Small.TREATY));
    return new Asked(catalog.build(), day);
  }

  @Test
  void aRatingIsAskedForAmongAllRatings() {
    Asked asked = asked("2000-01-01");
    assertThat(asked.radicals("rating.one-of"))
        .containsExactlyInAnyOrder("false", "true", "half", "later-basis", "later-claim");
    assertThat(asked.prompt("rating.one-of.half"))
        .isEqualTo("How far does this statement hold? “Claim half”");
    assertThat(asked.answers("rating.one-of.half"))
        .isEqualTo("partly | holds, held for a time, does not hold, not confirmed");
    assertThat(asked.because("rating.one-of.half")).isEqualTo("Truth about half");
  }

  @Test
  void whatIsTrueOrFalseIsAskedForAsAStatement() {
    Asked asked = asked("2000-01-01");
    assertThat(asked.radicals("claim.true-false"))
        .containsExactlyInAnyOrder("false", "true", "later-basis", "later-claim");
    Question isFalse = asked.question("claim.true-false.false");
    assertThat(isFalse.prompt()).isEqualTo(Small.text("Claim false"));
    assertThat(isFalse.answer().text().english()).isEqualTo("False");
    assertThat(isFalse.explanation()).isEqualTo(Small.text("Truth about false"));
    assertThat(asked.question("claim.true-false.true").answer().text().indonesian())
        .isEqualTo("Benar");
  }

  @Test
  void aReviewIsAskedAboutOnceAllThatItStandsOnIsThere() {
    assertThat(asked("1989-12-31").radicals("rating.one-of"))
        .containsExactlyInAnyOrder("false", "true", "half");
    assertThat(asked("1990-01-01").radicals("rating.one-of")).hasSize(5);
  }
}
