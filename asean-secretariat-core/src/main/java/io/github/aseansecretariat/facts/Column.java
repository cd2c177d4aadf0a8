package io.github.aseansecretariat.facts;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of a file: its name in the header, whether a cell may be empty, and what stands in it.
 */
final class Column<V> {
  final String name;
  final boolean required;
  final CellType<V> type;

  private Column(String name, boolean required, CellType<V> type) {
    this.name = name;
    this.required = required;
    this.type = type;
  }

  static <V> Column<V> required(String name, CellType<V> type) {
    return new Column<>(name, true, type);
  }

  static <V> Column<V> optional(String name, CellType<V> type) {
    return new Column<>(name, false, type);
  }

  /** A reference of this column's cells: the ids in a cell, and the file and column they are in. */
  Reference to(String file, Function<V, Stream<?>> ids) {
    return new Reference(this, file, cell -> ids.apply(type.parse(cell)).map(Object::toString));
  }

  /** That a cell refers to ids of a file. */
  static final class Reference {
    final Column<?> column;
    final String file;
    final Function<String, Stream<String>> ids;

    private Reference(Column<?> column, String file, Function<String, Stream<String>> ids) {
      this.column = column;
      this.file = file;
      this.ids = ids;
    }
  }
}
