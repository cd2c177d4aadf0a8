package io.github.aseansecretariat.model;

/**
 * The id of a person: a slug such as {@code phan-wannamethee}, never used again for another.
 *
 * <p>Immutable and thread-safe.
 */
public final class PersonId extends Slug {
  private PersonId(String value) {
    super("PersonId", value, "phan-wannamethee");
  }

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static PersonId of(String value) {
    return new PersonId(value);
  }
}
