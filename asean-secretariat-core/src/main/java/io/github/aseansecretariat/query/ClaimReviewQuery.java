package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.Rating;

/**
 * A query for claim reviews. Their natural order: as they were listed.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimReviewQuery extends Words<ClaimReview, ClaimReviewQuery> {
  ClaimReviewQuery(Asked<ClaimReview> asked) {
    super(asked);
  }

  @Override
  ClaimReviewQuery query(Asked<ClaimReview> asked) {
    return new ClaimReviewQuery(asked);
  }

  /**
   * Keeps the claim reviews that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public ClaimReviewQuery with(ClaimReviewId id) {
    return is("with id ", requireNonNull(id, "id"), ClaimReview::id);
  }

  /**
   * Keeps the claim reviews that have a rating.
   *
   * @param rating the rating
   * @return the narrowed query
   */
  public ClaimReviewQuery rated(Rating rating) {
    return is("rated ", requireNonNull(rating, "rating"), ClaimReview::rating);
  }

  /**
   * Keeps the claim reviews of which the claim or what holds has all the words, in either language.
   * Their order, case, accents and punctuation do not count.
   *
   * @param words the words, a part of a word will do; what stands in quotation marks is sought as
   *     one
   * @return the narrowed query
   * @throws IllegalArgumentException if there are no words
   */
  public ClaimReviewQuery mentioning(String words) {
    return says(
        "mentioning ",
        "words",
        words,
        review ->
            ImmutableList.of(
                review.claim().english(),
                review.claim().indonesian(),
                review.whatHolds().english(),
                review.whatHolds().indonesian()));
  }
}
