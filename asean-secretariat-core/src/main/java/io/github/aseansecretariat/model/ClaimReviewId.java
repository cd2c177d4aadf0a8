package io.github.aseansecretariat.model;

/**
 * The id of a claim review: a slug such as {@code sg-rotates}, never used again for another.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimReviewId extends Slug {
  private ClaimReviewId(String value) {
    super("ClaimReviewId", value, "sg-rotates");
  }

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static ClaimReviewId of(String value) {
    return new ClaimReviewId(value);
  }
}
