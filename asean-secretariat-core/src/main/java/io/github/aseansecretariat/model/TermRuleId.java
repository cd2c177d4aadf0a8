package io.github.aseansecretariat.model;

/**
 * The id of a term rule: a slug such as {@code sg-2008-charter}, never used again for another.
 *
 * <p>Immutable and thread-safe.
 */
public final class TermRuleId extends Slug {
  private TermRuleId(String value) {
    super("TermRuleId", value, "sg-2008-charter");
  }

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static TermRuleId of(String value) {
    return new TermRuleId(value);
  }
}
