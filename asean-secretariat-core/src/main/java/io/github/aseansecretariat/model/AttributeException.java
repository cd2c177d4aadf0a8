package io.github.aseansecretariat.model;

/**
 * Thrown by a builder when an attribute has a value that cannot be: it names the attribute, the
 * value and what was expected.
 */
public final class AttributeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The name of the builder's method. */
  private final String attribute;

  /** The value that was refused, printed. */
  private final String value;

  /** What was expected. */
  private final String expected;

  AttributeException(String type, String attribute, String value, String expected) {
    super(type + "." + attribute + ": expected " + expected + " but was \"" + value + "\"");
    this.attribute = attribute;
    this.value = value;
    this.expected = expected;
  }

  /**
   * {@return the name of the attribute, which is that of the builder's method, such as
   * "publishedEnd"}
   */
  public String attribute() {
    return attribute;
  }

  /** {@return the value that was refused, printed} */
  public String value() {
    return value;
  }

  /** {@return what was expected, such as "a day on or after the first day"} */
  public String expected() {
    return expected;
  }
}
