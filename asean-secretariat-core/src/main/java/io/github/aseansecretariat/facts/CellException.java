package io.github.aseansecretariat.facts;

/** Thrown where a row's cells are in order one by one and do not go together. */
final class CellException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final String column;
  final String value;
  final String expected;

  CellException(String column, String value, String expected) {
    super(column + ": expected " + expected + " but was \"" + value + "\"");
    this.column = column;
    this.value = value;
    this.expected = expected;
  }
}
