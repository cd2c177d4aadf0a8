package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The cells of a row that is to be written, by column. */
final class Cells {
  private final Map<String, String> cells = new HashMap<>();

  <V> Cells put(Column<V> column, V value) {
    cells.put(column.name, column.type.print(value));
    return this;
  }

  <V> Cells put(Column<V> column, Optional<? extends V> value) {
    value.ifPresent(present -> put(column, present));
    return this;
  }

  Cells put(Column<Integer> column, OptionalInt value) {
    value.ifPresent(present -> put(column, present));
    return this;
  }

  Cells put(Text text, LocalizedText value) {
    return put(text.english, value.english()).put(text.indonesian, value.indonesian());
  }

  Cells put(Text text, Optional<LocalizedText> value) {
    value.ifPresent(present -> put(text, present));
    return this;
  }

  /** Puts a list, which stays an empty cell if it has nothing in it. */
  <V> Cells putAll(Column<ImmutableList<V>> column, ImmutableList<V> values) {
    return values.isEmpty() ? this : put(column, values);
  }

  Cells cite(Column<ImmutableList<CitationCell>> column, ImmutableList<Citation> citations) {
    return put(
        column, citations.stream().map(CitationCell::of).collect(ImmutableList.toImmutableList()));
  }

  String get(String column) {
    return cells.getOrDefault(column, "");
  }
}
