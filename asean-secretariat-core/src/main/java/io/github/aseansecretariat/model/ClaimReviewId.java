package io.github.aseansecretariat.model;

import org.immutables.value.Value;

/**
 * The id of a claim review: a slug such as {@code sg-rotates}, never used again for another.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ClaimReviewId permits ImmutableClaimReviewId {
  ClaimReviewId() {}

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static ClaimReviewId of(String value) {
    return ImmutableClaimReviewId.of(Check.slug("ClaimReviewId", value, "sg-rotates"));
  }

  /** {@return the slug, such as "sg-rotates"} */
  @Value.Parameter
  public abstract String value();

  /**
   * Prints the slug.
   *
   * @return the same as {@link #value}
   */
  @Override
  public final String toString() {
    return value();
  }
}
