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
  /** {@return the id} */
  ClaimReviewId id();

  /** {@return what is claimed} */
  LocalizedText claim();

  /** {@return how far the claim holds} */
  Rating rating();

  /** {@return what does hold, as the answer to the claim} */
  LocalizedText whatHolds();

  /** {@return the citations on which the rating rests, at least one} */
  ImmutableList<Citation> basis();

  /** {@return the range of every day, as a review is not bound to a time} */
  @Override
  default DateRange period() {
    return DateRange.always();
  }

  /** {@return nothing: what there is to say stands in {@link #whatHolds}} */
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

  /**
   * Builds a {@link ClaimReview}.
   *
   * <p>Required: the id, the claim, the rating, what holds, at least one citation (a claimant) and
   * at least one basis.
   *
   * <pre>{@code
   * ClaimReview review =
   *     ClaimReview.builder()
   *         .id(ClaimReviewId.of("five-years-renewable"))
   *         .claim(LocalizedText.of("Five years, renewable.", "Lima tahun, dapat diperbarui."))
   *         .rating(Rating.DOES_NOT_HOLD)
   *         .whatHolds(LocalizedText.of("Non-renewable.", "Tidak dapat diperbarui."))
   *         .addCitation(citation)
   *         .addBasis(citation)
   *         .build();
   * }</pre>
   */
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
