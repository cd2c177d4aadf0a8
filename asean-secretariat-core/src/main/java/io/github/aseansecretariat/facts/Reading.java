package io.github.aseansecretariat.facts;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.CatalogException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One reading of a set of files: first every cell by itself, then what cells refer to, then the
 * entries of the rows that are in order, and at last how the entries go together.
 */
final class Reading {
  private final Catalog base;
  private final Problems problems;

  private final Map<Table<?>, List<Row>> rows = new LinkedHashMap<>();

  /** The ids that rows declare, in order or not, so that one fault is not told twice. */
  private final SetMultimap<String, String> declaredIds = HashMultimap.create();

  /** The ids of rows that became entries, and those of the base. */
  private final SetMultimap<String, String> madeIds = HashMultimap.create();

  /** The files of which not all ids could be read: no id is missed in them. */
  private final Set<String> idsUnknown = new HashSet<>();

  private final Map<SourceId, Source> sources = new HashMap<>();
  private final Map<OfficeId, InstitutionId> institutionsOfOffices = new HashMap<>();
  private final Map<Entry, Row> origins = new LinkedHashMap<>();

  Reading(Catalog base, Problems problems) {
    this.base = base;
    this.problems = problems;
    base.instruments().list().forEach(this::declare);
    base.publications().list().forEach(this::declare);
    base.offices().list().forEach(this::declare);
    base.institutions().list().forEach(it -> madeIds.put(Table.INSTITUTIONS, it.id().value()));
    base.members().list().forEach(it -> madeIds.put(Table.MEMBER_STATES, it.id().value()));
    declaredIds.putAll(madeIds);
  }

  static ImmutableList<String> fileNames() {
    return Tables.ALL.stream().map(table -> table.file).collect(ImmutableList.toImmutableList());
  }

  private void declare(Source source) {
    madeIds.put(Table.SOURCES, source.id().value());
    sources.put(source.id(), source);
  }

  private void declare(Office office) {
    madeIds.put(Table.OFFICES, office.id().value());
    institutionsOfOffices.put(office.id(), office.institution());
  }

  Catalog read(Map<String, byte[]> files) {
    for (String file : files.keySet()) {
      if (!fileNames().contains(file)) {
        problems.add(file, 0, "", file, "one of the files " + fileNames());
      }
    }
    for (Table<?> table : Tables.ALL) {
      byte[] bytes = files.get(table.file);
      if (bytes != null) {
        readRows(table, bytes);
      }
    }
    rows.values().forEach(ofTable -> ofTable.forEach(this::resolve));
    rows.forEach(this::makeEntries);
    Optional<Catalog> catalog = build();
    problems.throwIfAny();
    return catalog.orElseThrow(
        () -> new IllegalStateException("neither a catalogue nor a problem"));
  }

  private void readRows(Table<?> table, byte[] bytes) {
    Optional<ImmutableList<CsvFile.Line>> lines = CsvFile.read(table.file, bytes, problems);
    if (!lines.isPresent()) {
      idsUnknown.add(table.file);
      return;
    }
    CsvFile.Line header = lines.get().get(0);
    if (header.cells.size() == 1 && header.cells.get(0).indexOf(';') >= 0) {
      problems.add(table.file, header.number, "", header.cells.get(0), "cells separated by commas");
      idsUnknown.add(table.file);
      return;
    }
    boolean headerIsSound = checkHeader(table, header);
    List<Row> read = new ArrayList<>();
    for (CsvFile.Line line : lines.get().subList(1, lines.get().size())) {
      read.add(readRow(table, header.cells, line, headerIsSound));
    }
    rows.put(table, read);
  }

  private boolean checkHeader(Table<?> table, CsvFile.Line header) {
    Set<String> seen = new HashSet<>();
    boolean sound = true;
    for (String name : header.cells) {
      if (!table.names().contains(name)) {
        problems.add(table.file, header.number, name, name, "one of the columns " + table.names());
        sound = false;
      } else if (!seen.add(name)) {
        problems.add(table.file, header.number, name, name, "each column once");
        sound = false;
      }
    }
    for (Column<?> column : table.columns()) {
      if (!seen.contains(column.name)) {
        problems.add(table.file, header.number, column.name, "", "the column " + column.name);
        sound = false;
      }
    }
    return sound;
  }

  private Row readRow(
      Table<?> table, ImmutableList<String> header, CsvFile.Line line, boolean headerIsSound) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), line.cells.size()); i++) {
      cells.put(header.get(i), line.cells.get(i));
    }
    Row row =
        new Row(
            table,
            line.number,
            ImmutableMap.copyOf(cells),
            new Row.Found(problems, sources, institutionsOfOffices));
    declaredIds.put(table.file, row.cell(Table.ID));
    if (line.cells.size() != header.size()) {
      row.report(
          "", line.cells.size() + " cells", header.size() + " cells, as many as the header has");
    } else {
      for (Column<?> column : table.columns()) {
        if (cells.containsKey(column.name)) {
          checkCell(row, column);
        }
      }
      if (headerIsSound) {
        table.texts().forEach(text -> checkLanguages(row, text));
      }
    }
    if (!headerIsSound) {
      row.spoil();
    }
    table.id().filter(id -> !isValue(row, id)).ifPresent(id -> idsUnknown.add(table.file));
    return row;
  }

  private static boolean isValue(Row row, Column<?> column) {
    try {
      return row.find(column).isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void checkCell(Row row, Column<?> column) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      if (column.required) {
        row.report(column.name, cell, column.type.expected + "; the cell must not be empty");
      }
      return;
    }
    try {
      column.type.parse(cell);
    } catch (IllegalArgumentException e) {
      row.report(column.name, cell, column.type.expected);
    }
  }

  private static void checkLanguages(Row row, Text text) {
    if (row.has(text.english) != row.has(text.indonesian)) {
      Column<?> missing = row.has(text.english) ? text.indonesian : text.english;
      row.report(missing.name, "", "the text in both languages, or in neither");
    }
  }

  private void resolve(Row row) {
    for (Column.Reference reference : row.table.references()) {
      if (row.has(reference.column) && !idsUnknown.contains(reference.file)) {
        for (String id : idsIn(row, reference)) {
          if (!declaredIds.containsEntry(reference.file, id)) {
            row.report(reference.column.name, id, "an id that is in " + reference.file);
          }
        }
      }
    }
  }

  private static ImmutableSet<String> idsIn(Row row, Column.Reference reference) {
    try {
      return reference.ids.apply(row.cell(reference.column)).collect(ImmutableSet.toImmutableSet());
    } catch (IllegalArgumentException e) {
      return ImmutableSet.of(); // the cell is no value at all, which was told
    }
  }

  private <T extends Entry> void makeEntries(Table<T> table, List<Row> ofTable) {
    List<Row> sound = new ArrayList<>();
    for (Row row : ofTable) {
      if (row.isSound() && standsOnEntries(row)) {
        sound.add(row);
      }
    }
    table
        .read(sound)
        .forEach(
            (entry, row) -> {
              origins.put(entry, row);
              if (entry instanceof Source source) {
                sources.putIfAbsent(source.id(), source);
              } else if (entry instanceof Office office) {
                institutionsOfOffices.putIfAbsent(office.id(), office.institution());
              }
              madeIds.put(table.file, row.cell(Table.ID));
            });
  }

  /** That the rows this one refers to became entries; if not, their fault was told. */
  private boolean standsOnEntries(Row row) {
    for (Column.Reference reference : row.table.references()) {
      if (row.has(reference.column) && !reference.file.equals(row.table.file)) {
        for (String id : idsIn(row, reference)) {
          if (!madeIds.containsEntry(reference.file, id)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private Optional<Catalog> build() {
    Catalog.Builder builder = Catalog.builder().addAll(base.entries()).addAll(origins.keySet());
    try {
      return Optional.of(builder.build());
    } catch (CatalogException e) {
      Set<String> faulty = problems.files();
      for (CatalogException.Problem problem : e.problems()) {
        report(problem, faulty);
      }
      return Optional.empty();
    }
  }

  private void report(CatalogException.Problem problem, Set<String> faulty) {
    Row origin = origins.get(problem.entry());
    if (origin == null) {
      problems.add(
          "the base catalogue",
          0,
          problem.attribute(),
          problem.value(),
          problem.expected() + " in " + problem.entry().label());
    } else if (!faulty.contains(origin.table.file)
        && origin.table.references().stream().noneMatch(it -> faulty.contains(it.file))) {
      origin.report(
          origin.table.columnOf(problem.attribute()), problem.value(), problem.expected());
    }
  }
}
