package io.github.aseansecretariat.model;

import org.immutables.value.Value;

/**
 * The id of a duty: a slug such as {@code school-text-asean-secretariat-1}, never used again for
 * another.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DutyId permits ImmutableDutyId {
  DutyId() {}

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static DutyId of(String value) {
    return ImmutableDutyId.of(Check.slug("DutyId", value, "school-text-asean-secretariat-1"));
  }

  /** {@return the slug, such as "school-text-asean-secretariat-1"} */
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
