package io.github.aseansecretariat.model;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A claim that was checked: what is claimed, by whom, how far it holds, and on what that rests.
 *
 * <p>The name is schema.org's. The {@link #citations} are the claimants; for them the evidence
 * TEXT_READ means that they say so, not that it is true.
 */
@BuilderStyle
@Value.Immutable
public sealed interface ClaimReview extends Entry permits ImmutableClaimReview {
  /**
   * Returns the id.
   *
   * @return the id
   */
  ClaimReviewId id();

  /**
   * Returns what is claimed.
   *
   * @return the claim
   */
  LocalizedText claim();

  /**
   * Returns how far the claim holds.
   *
   * @return the rating
   */
  Rating rating();

  /**
   * Returns what does hold.
   *
   * @return the answer to the claim
   */
  LocalizedText whatHolds();

  /**
   * Returns on what the rating rests.
   *
   * @return at least one citation
   */
  ImmutableList<Citation> basis();

  /**
   * Returns always: a review is not bound to a time.
   *
   * @return the range of every day
   */
  @Override
  default DateRange period() {
    return DateRange.always();
  }

  /**
   * Returns no remark: what there is to say stands in {@link #whatHolds}.
   *
   * @return empty
   */
  @Override
  default Optional<LocalizedText> remark() {
    return Optional.empty();
  }

  @Override
  default String label() {
    return "\"" + claim().english() + "\" (" + rating() + ")";
  }

  /**
   * Starts a new claim review.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ClaimReview}. */
  final class Builder extends ImmutableClaimReview.Builder {
    Builder() {}

    /**
     * Builds the claim review.
     *
     * @return the claim review
     * @throws IllegalStateException if the id, the claim, the rating or what holds is missing
     * @throws AttributeException if there is no claimant or no basis
     */
    @Override
    public ClaimReview build() {
      ClaimReview built = super.build();
      Check.cited("ClaimReview", "citations", built.citations());
      Check.cited("ClaimReview", "basis", built.basis());
      return built;
    }
  }
}
