package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;

/** The two columns of a text in both languages. */
final class Text {
  final Column<String> english;
  final Column<String> indonesian;

  private Text(Column<String> english, Column<String> indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  static Text required(String name) {
    return new Text(
        Column.required(name + "_en", CellType.WORDS),
        Column.required(name + "_id", CellType.WORDS));
  }

  static Text optional(String name) {
    return new Text(
        Column.optional(name + "_en", CellType.WORDS),
        Column.optional(name + "_id", CellType.WORDS));
  }

  ImmutableList<Column<String>> columns() {
    return ImmutableList.of(english, indonesian);
  }
}
