package io.github.aseansecretariat.model;

import org.immutables.value.Value;

/**
 * The id of a term rule: a slug such as {@code sg-2008-charter}, never used again for another.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TermRuleId permits ImmutableTermRuleId {
  TermRuleId() {}

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static TermRuleId of(String value) {
    return ImmutableTermRuleId.of(Check.slug("TermRuleId", value, "sg-2008-charter"));
  }

  /** {@return the slug, such as "sg-2008-charter"} */
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
