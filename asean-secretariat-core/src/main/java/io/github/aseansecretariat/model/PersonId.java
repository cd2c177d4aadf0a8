package io.github.aseansecretariat.model;

import org.immutables.value.Value;

/**
 * The id of a person: a slug such as {@code phan-wannamethee}, never used again for another.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PersonId permits ImmutablePersonId {
  PersonId() {}

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static PersonId of(String value) {
    return ImmutablePersonId.of(Check.slug("PersonId", value, "phan-wannamethee"));
  }

  /** {@return the slug, such as "phan-wannamethee"} */
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
