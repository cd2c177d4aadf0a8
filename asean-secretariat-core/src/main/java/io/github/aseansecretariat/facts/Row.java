package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A row of a table with its cells by column, and what the ids in them stand for. */
final class Row {
  final Table<?> table;
  final int line;
  private final ImmutableMap<String, String> cells;
  private final Found found;
  private boolean sound = true;

  Row(Table<?> table, int line, ImmutableMap<String, String> cells, Found found) {
    this.table = table;
    this.line = line;
    this.cells = cells;
    this.found = found;
  }

  /** What rows that were read before stand for. */
  static final class Found {
    final Problems problems;
    final Map<SourceId, Source> sources;
    final Map<OfficeId, InstitutionId> institutionsOfOffices;

    Found(
        Problems problems,
        Map<SourceId, Source> sources,
        Map<OfficeId, InstitutionId> institutionsOfOffices) {
      this.problems = problems;
      this.sources = sources;
      this.institutionsOfOffices = institutionsOfOffices;
    }

    /** Ids are looked up before rows are made, so what is asked for here was found. */
    private static <K, V> V of(Map<K, V> found, K id) {
      V value = found.get(id);
      if (value == null) {
        throw new IllegalStateException("not looked up before: " + id);
      }
      return value;
    }
  }

  void report(String column, String value, String expected) {
    found.problems.add(table.file, line, column, value, expected);
    sound = false;
  }

  /** Keeps the row from becoming an entry, for a fault that was told elsewhere. */
  void spoil() {
    sound = false;
  }

  boolean isSound() {
    return sound;
  }

  /** The cell as it stands, empty also where the file lacks the column. */
  String cell(Column<?> column) {
    return cell(column.name);
  }

  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(Column<?> column) {
    return !cell(column).isEmpty();
  }

  <V> V get(Column<V> column) {
    return column.type.parse(cell(column));
  }

  <V> Optional<V> find(Column<V> column) {
    return has(column) ? Optional.of(get(column)) : Optional.empty();
  }

  OptionalInt findInt(Column<Integer> column) {
    return has(column) ? OptionalInt.of(get(column)) : OptionalInt.empty();
  }

  LocalizedText get(Text text) {
    return LocalizedText.of(get(text.english), get(text.indonesian));
  }

  Optional<LocalizedText> find(Text text) {
    return has(text.english) ? Optional.of(get(text)) : Optional.empty();
  }

  DateRange period(Column<PartialDate> from, Column<PartialDate> until) {
    PartialDate start = get(from);
    Optional<PartialDate> end = find(until);
    if (!end.isPresent()) {
      return DateRange.from(start);
    }
    try {
      return DateRange.from(start).until(end.get());
    } catch (IllegalArgumentException e) {
      throw new CellException(until.name, end.get().toString(), "a date after the start, " + start);
    }
  }

  ImmutableList<Citation> citations(Column<ImmutableList<CitationCell>> column) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    for (CitationCell cell : get(column)) {
      citations.add(cell.citing(Found.of(found.sources, cell.source)));
    }
    return citations.build();
  }

  InstitutionId institutionOf(OfficeId office) {
    return Found.of(found.institutionsOfOffices, office);
  }
}
