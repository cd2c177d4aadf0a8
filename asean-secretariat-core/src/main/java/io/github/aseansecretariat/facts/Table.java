package io.github.aseansecretariat.facts;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of facts: how its rows become entries, and entries rows.
 *
 * <p>A column is a line in {@link #read} and a line in {@link #write}. Its name, its type and
 * whether it is required stand in the line that reads it, and nowhere else in the code: {@link
 * #columns} are what {@code read} asks for.
 */
abstract class Table<T extends Entry> {
  static final String SOURCES = "sources.csv";
  static final String MEMBER_STATES = "member_states.csv";
  static final String INSTITUTIONS = "institutions.csv";
  static final String OFFICES = "offices.csv";

  final String file;
  private final Class<T> type;

  Table(String file, Class<T> type) {
    this.file = file;
    this.type = type;
  }

  /** The entries of this table in a catalogue. */
  final Iterable<T> entries(Catalog catalog) {
    return Iterables.filter(catalog.entries(), type);
  }

  /**
   * Makes the entry of a row. It asks for every column at each row, also for those that only some
   * entries have.
   */
  abstract T read(Row row);

  /** The entries of the bundled file of this table. */
  final Iterable<? extends Entry> bundled(BundledFacts facts) {
    return facts.entries(this);
  }

  /** Fills the cells of the row of an entry. */
  abstract void write(T entry, Cells cells);

  /** Joins entries that were read, each from one row, to those that several rows make. */
  Map<T, Row> joined(Map<T, Row> entries) {
    return entries;
  }

  /** Takes an entry apart into those that have one row each. */
  ImmutableList<T> apart(T entry) {
    return ImmutableList.of(entry);
  }

  /** The columns in the order in which they are read and written. */
  final ImmutableList<Column> columns() {
    return Row.columnsAskedFor(this);
  }

  final ImmutableList<String> names() {
    return names(columns());
  }

  static ImmutableList<String> names(ImmutableList<Column> columns) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Column column : columns) {
      names.add(column.name);
    }
    return names.build();
  }

  /** Whether one of these files is its own or one to which its rows refer. */
  final boolean standsOn(Set<String> files) {
    for (Column column : columns()) {
      for (String referred : column.type.files) {
        if (files.contains(referred)) {
          return true;
        }
      }
    }
    return files.contains(file);
  }

  /** A short form, if it is not the long one itself. */
  static Optional<LocalizedText> unless(LocalizedText whole, LocalizedText brief) {
    return brief.equals(whole) ? Optional.empty() : Optional.of(brief);
  }

  /** The column in which an attribute of an entry stands, so that its fault can be shown there. */
  final String columnOf(String attribute) {
    String name = CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, attribute);
    ImmutableList<String> candidates =
        attribute.equals("period")
            ? ImmutableList.of("until", "published_end", "last_day", "joined", "date")
            : ImmutableList.of(name, name + "_en");
    ImmutableList<String> names = names();
    for (String candidate : candidates) {
      if (names.contains(candidate)) {
        return candidate;
      }
    }
    return "";
  }
}
