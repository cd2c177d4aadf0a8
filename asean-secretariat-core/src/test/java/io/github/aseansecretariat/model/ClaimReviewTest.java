package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.CLAIM_REVIEW;
import static io.github.aseansecretariat.model.Samples.SCHOOL_TEXT;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import org.junit.jupiter.api.Test;

class ClaimReviewTest {
  @Test
  void givesBackAllThatItWasBuiltWith() {
    Citation claimant = Citation.of(SCHOOL_TEXT, "p. 12", Evidence.TEXT_READ);
    LocalizedText claim = LocalizedText.of("Two years", "Dua tahun");
    LocalizedText whatHolds = LocalizedText.of("Until 1985", "Sampai 1985");
    ClaimReview review =
        ClaimReview.builder()
            .id(ClaimReviewId.of("sg-two-years"))
            .claim(claim)
            .rating(Rating.HELD_FOR_A_TIME)
            .whatHolds(whatHolds)
            .addBasis(CITATION)
            .addCitation(claimant)
            .build();
    assertThat(review.id()).isEqualTo(ClaimReviewId.of("sg-two-years"));
    assertThat(review.claim()).isEqualTo(claim);
    assertThat(review.rating()).isEqualTo(Rating.HELD_FOR_A_TIME);
    assertThat(review.whatHolds()).isEqualTo(whatHolds);
    assertThat(review.basis()).containsExactly(CITATION);
    assertThat(review.citations()).containsExactly(claimant);
  }

  @Test
  void isBoundToNoTimeAndHasNoRemark() {
    ClaimReview review = CLAIM_REVIEW.complete().build();
    assertThat(review.period()).isEqualTo(DateRange.always());
    assertThat(review.remark()).isEmpty();
  }

  @Test
  void isLabelledByClaimAndRating() {
    assertThat(CLAIM_REVIEW.complete().build().label())
        .isEqualTo("\"Two years\" (HELD_FOR_A_TIME)");
  }

  @Test
  void needsABasis() {
    assertRefused(
        () -> CLAIM_REVIEW.buildWithout("basis"),
        "ClaimReview",
        "basis",
        "[]",
        "at least one citation");
  }
}
