package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.AttributeException;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.CatalogException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One reading of a set of files: file by file, those first to which others refer, each row with its
 * cells, what they refer to and its entry; and at last how the entries go together.
 */
final class Reading {
  private final Catalog base;
  private final Problems problems;
  private final Found found;
  private final Map<Entry, Row> origins = new LinkedHashMap<>();

  Reading(Catalog base, Problems problems) {
    this.base = base;
    this.problems = problems;
    this.found = new Found(problems);
    for (Entry entry : base.entries()) {
      found.addBase(entry);
    }
  }

  static ImmutableList<String> fileNames() {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Table<?> table : Tables.ALL) {
      names.add(table.file);
    }
    return names.build();
  }

  Catalog read(Map<String, byte[]> files) {
    ImmutableList<String> names = fileNames();
    for (String file : files.keySet()) {
      if (!names.contains(file)) {
        problems.add(file, 0, "", file, "one of the files " + names);
      }
    }
    for (Table<?> table : Tables.ALL) {
      byte[] bytes = files.get(table.file);
      if (bytes != null) {
        read(table, bytes);
      } else if (problems.files().contains(table.file)) {
        found.idsAreUnknownIn(table.file);
      }
    }
    Catalog.Builder builder = Catalog.builder().addAll(base.entries()).addAll(origins.keySet());
    try {
      Catalog catalog = builder.build();
      problems.throwIfAny();
      return catalog;
    } catch (CatalogException e) {
      throw told(e);
    }
  }

  private <T extends Entry> void read(Table<T> table, byte[] bytes) {
    ImmutableList<CsvFile.Line> lines = CsvFile.read(table.file, bytes, problems);
    if (lines.isEmpty() || !cellsAreSeparatedByCommas(table, lines.get(0))) {
      found.idsAreUnknownIn(table.file);
      return;
    }
    ImmutableList<String> header = lines.get(0).cells;
    boolean headerIsSound = checkHeader(table, lines.get(0));
    List<Row> rows = new ArrayList<>();
    for (CsvFile.Line line : lines.subList(1, lines.size())) {
      Row row = new Row(table, line, header, headerIsSound, found);
      if (line.cells.size() == header.size()) {
        found.declare(table.file, row.cell(Row.ID));
        rows.add(row);
      } else {
        found.idsAreUnknownIn(table.file);
        row.report(
            "", line.cells.size() + " cells", header.size() + " cells, as many as the header has");
      }
    }
    Map<Row, T> entries = new HashMap<>();
    for (Row row : rows) {
      try {
        entries.put(row, table.read(row));
      } catch (AttributeException e) {
        row.refuse(e);
      }
    }
    for (Map.Entry<T, Row> made : table.joined(sound(rows, entries)).entrySet()) {
      origins.put(made.getKey(), made.getValue());
      found.add(made.getKey());
    }
  }

  /** The entries of rows without a fault, each once. */
  private static <T extends Entry> Map<T, Row> sound(List<Row> rows, Map<Row, T> entries) {
    Map<T, Row> sound = new LinkedHashMap<>();
    for (Row row : rows) {
      row.lookUpOwnIds();
      T entry = entries.get(row);
      if (entry != null && row.isSound()) {
        Row same = sound.putIfAbsent(entry, row);
        if (same != null) {
          row.report("", "", "a row that is not there yet; it repeats line " + same.line);
        }
      }
    }
    return sound;
  }

  private boolean cellsAreSeparatedByCommas(Table<?> table, CsvFile.Line header) {
    boolean separated = header.cells.size() > 1 || !header.cells.get(0).contains(";");
    if (!separated) {
      problems.add(table.file, header.number, "", header.cells.get(0), "cells separated by commas");
    }
    return separated;
  }

  private boolean checkHeader(Table<?> table, CsvFile.Line header) {
    ImmutableList<Column> columns = table.columns();
    ImmutableList<String> names = Table.names(columns);
    Set<String> seen = new HashSet<>();
    boolean sound = true;
    for (String name : header.cells) {
      if (!names.contains(name)) {
        problems.add(table.file, header.number, name, name, "one of the columns " + names);
        sound = false;
      } else if (!seen.add(name)) {
        problems.add(table.file, header.number, name, name, "each column once");
        sound = false;
      }
    }
    for (Column column : columns) {
      if (column.required && !seen.contains(column.name)) {
        problems.add(table.file, header.number, column.name, "", "the column " + column.name);
        sound = false;
      }
    }
    return sound;
  }

  private FactsException told(CatalogException refusal) {
    Set<String> faulty = problems.files();
    for (CatalogException.Problem problem : refusal.problems()) {
      Row origin = origins.get(problem.entry());
      if (origin == null) {
        problems.add(
            "the base catalogue",
            0,
            problem.attribute(),
            problem.value(),
            problem.expected() + " in " + problem.entry().label());
      } else if (!origin.table.standsOn(faulty)) {
        origin.report(
            origin.table.columnOf(problem.attribute()), problem.value(), problem.expected());
      }
    }
    return problems.toException();
  }
}
