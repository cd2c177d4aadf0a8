package io.github.aseansecretariat.model;

/**
 * The id of a duty: a slug such as {@code school-text-asean-secretariat-1}, never used again for
 * another.
 *
 * <p>Immutable and thread-safe.
 */
public final class DutyId extends Slug {
  private DutyId(String value) {
    super("DutyId", value, "school-text-asean-secretariat-1");
  }

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static DutyId of(String value) {
    return new DutyId(value);
  }
}
