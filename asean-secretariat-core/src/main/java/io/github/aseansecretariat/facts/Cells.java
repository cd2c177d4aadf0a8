package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The cells of a row that is to be written, empty where nothing was put. */
final class Cells {
  private final Map<String, String> cells = new LinkedHashMap<>();

  Cells(List<String> columns) {
    for (String column : columns) {
      cells.put(column, "");
    }
  }

  private void fill(String column, String cell) {
    if (cells.replace(column, cell) == null) {
      throw new IllegalArgumentException("column: expected one of " + cells.keySet());
    }
  }

  <V> Cells put(String column, CellType<V> type, V value) {
    fill(column, type.print(value));
    return this;
  }

  <V> Cells put(String column, CellType<V> type, Optional<? extends V> value) {
    fill(column, value.isPresent() ? type.print(value.get()) : "");
    return this;
  }

  <V> Cells putAll(String column, CellType<V> type, ImmutableList<V> values) {
    fill(column, type.printAll(values));
    return this;
  }

  Cells number(String column, OptionalInt value) {
    fill(column, value.isPresent() ? Integer.toString(value.getAsInt()) : "");
    return this;
  }

  Cells period(DateRange period) {
    return put("from", CellType.DATE, period.start())
        .put("until", CellType.DATE, period.endExclusive());
  }

  Cells text(String name, LocalizedText value) {
    fill(name + "_en", value.english());
    fill(name + "_id", value.indonesian());
    return this;
  }

  Cells text(String name, Optional<LocalizedText> value) {
    return value.isPresent() ? text(name, value.get()) : this;
  }

  Cells citations(String column, ImmutableList<Citation> citations) {
    ImmutableList.Builder<CitationCell> several = ImmutableList.builder();
    for (Citation citation : citations) {
      several.add(CitationCell.of(citation));
    }
    return putAll(column, CellType.CITATIONS, several.build());
  }

  /** The cells in the order of the columns. */
  ImmutableList<String> inOrder() {
    return ImmutableList.copyOf(cells.values());
  }
}
