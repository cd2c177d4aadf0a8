package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.AttributeException;
import io.github.aseansecretariat.model.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table in which each row is an entry. */
abstract class EntryTable<T extends Entry> extends Table<T> {
  EntryTable(String file) {
    super(file);
  }

  /** Makes the entry of a row. */
  abstract T read(Row row);

  /** Makes the cells of an entry. */
  abstract Cells cells(T entry);

  @Override
  final ImmutableMap<T, Row> read(List<Row> rows) {
    Map<T, Row> entries = new LinkedHashMap<>();
    for (Row row : rows) {
      try {
        Row same = entries.putIfAbsent(read(row), row);
        if (same != null) {
          row.report("", "", "a row that is not there yet; it repeats line " + same.line);
        }
      } catch (AttributeException e) {
        row.report(columnOf(e.attribute()), e.value(), e.expected());
      } catch (CellException e) {
        row.report(e.column, e.value, e.expected);
      }
    }
    return ImmutableMap.copyOf(entries);
  }

  @Override
  final ImmutableList<Cells> write(T entry) {
    return ImmutableList.of(cells(entry));
  }
}
