package io.github.aseansecretariat.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What all ids are: a slug, equal to one of the same type with the same letters.
 *
 * <p>The value and the print are not final: the compiler then makes bridges in the ids, without
 * which no reflection from another package may call them.
 */
abstract sealed class Slug
    permits InstitutionId,
        OfficeId,
        MemberStateId,
        SourceId,
        PersonId,
        ClaimReviewId,
        DutyId,
        TermRuleId {
  private final String value;

  Slug(String type, String value, String example) {
    this.value = requireNonNull(value, "value");
    if (!isSlug(value)) {
      throw new IllegalArgumentException(
          type
              + ": expected a slug of a-z and 0-9 with single hyphens, such as "
              + example
              + ", but was \""
              + value
              + "\"");
    }
  }

  private static boolean isSlug(String value) {
    boolean afterLetter = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && !(afterLetter && c == '-')) {
        return false;
      }
      afterLetter = letter;
    }
    return afterLetter;
  }

  /** {@return the slug, such as "asean"} */
  public String value() {
    return value;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Slug slug && getClass() == slug.getClass() && value.equals(slug.value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /**
   * Prints the slug.
   *
   * @return the same as {@link #value}
   */
  @Override
  public String toString() {
    return value;
  }
}
