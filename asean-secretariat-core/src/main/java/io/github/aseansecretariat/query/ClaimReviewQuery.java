package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/**
 * A query for claim reviews. Their natural order: as they were listed.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimReviewQuery extends Query<ClaimReview> {
  static final Kind<ClaimReview> KIND = Kind.asListed("claim reviews", ClaimReview.class);

  ClaimReviewQuery(Rows<ClaimReview> rows) {
    super(rows);
  }

  @Override
  public ClaimReviewQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public ClaimReviewQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public ClaimReviewQuery where(Condition<? super ClaimReview> condition) {
    return new ClaimReviewQuery(narrowed(condition));
  }

  /**
   * Keeps the claim reviews that have a rating.
   *
   * @param rating the rating
   * @return the narrowed query
   */
  public ClaimReviewQuery rated(Rating rating) {
    return where(ClaimReviews.rated(rating));
  }

  /**
   * Keeps the claim reviews that have the words in the claim or in what holds, in either language,
   * in any case and with or without accents.
   *
   * @param words the words, a part of a word will do
   * @return the narrowed query
   * @throws IllegalArgumentException if the words are blank
   */
  public ClaimReviewQuery mentioning(String words) {
    return where(ClaimReviews.mentioning(words));
  }
}
