package io.github.aseansecretariat.facts;

/** A column of a file, as its table asks for it. */
final class Column {
  final String name;
  final CellType<?> type;

  /** Whether every cell must have a value; if not, a file may also lack the column. */
  final boolean required;

  Column(String name, CellType<?> type, boolean required) {
    this.name = name;
    this.type = type;
    this.required = required;
  }
}
