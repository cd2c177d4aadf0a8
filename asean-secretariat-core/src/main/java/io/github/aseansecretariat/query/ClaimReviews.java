package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Rating;

/** The words of {@link ClaimReviewQuery} as conditions, to be combined with and, or and not. */
public final class ClaimReviews {
  private ClaimReviews() {}

  /**
   * Holds for a claim review that has a rating.
   *
   * @param rating the rating
   * @return the condition
   */
  public static Condition<ClaimReview> rated(Rating rating) {
    return new Condition<ClaimReview>("rated " + requireNonNull(rating, "rating")) {
      @Override
      public boolean test(ClaimReview review) {
        return review.rating() == rating;
      }
    };
  }

  /**
   * Holds for a claim review that has the words in the claim or in what holds, in either language,
   * in any case and with or without accents.
   *
   * @param words the words, a part of a word will do
   * @return the condition
   * @throws IllegalArgumentException if the words are blank
   */
  public static Condition<ClaimReview> mentioning(String words) {
    FoldedText sought = FoldedText.of("words", words);
    return new Condition<ClaimReview>("mentioning \"" + words + "\"") {
      @Override
      public boolean test(ClaimReview review) {
        return sought.isIn(review.claim()) || sought.isIn(review.whatHolds());
      }
    };
  }
}
