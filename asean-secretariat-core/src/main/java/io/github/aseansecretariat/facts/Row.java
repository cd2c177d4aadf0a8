package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.AttributeException;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, whose cells are asked for by column.
 *
 * <p>A cell that is not in order is reported, and a value of its type stands in for it: so one
 * reading meets all faults of a row. What is made of a row with a fault is thrown away.
 */
final class Row {
  static final String ID = "id";

  private static final String ENGLISH = "_en";
  private static final String INDONESIAN = "_id";

  final Table<?> table;
  final int line;

  private final Found found;
  private final ImmutableList<String> header;
  private final boolean headerIsSound;
  private final ImmutableList<String> cells;
  private boolean sound;

  /** Ids of the table's own file, to be looked up when all of it is read, with their columns. */
  private final Map<String, String> columnsOfOwnIds = new LinkedHashMap<>();

  /** What is asked for, of a row that has an example in every cell; otherwise null. */
  private final @Nullable List<Column> asked;

  Row(
      Table<?> table,
      CsvFile.Line line,
      ImmutableList<String> header,
      boolean headerIsSound,
      Found found) {
    this.table = table;
    this.line = line.number;
    this.found = found;
    this.header = header;
    this.headerIsSound = headerIsSound;
    this.cells = line.cells;
    this.sound = headerIsSound;
    this.asked = null;
  }

  private Row(Table<?> table, List<Column> asked) {
    this.table = table;
    this.line = 0;
    this.found = new Found(new Problems());
    this.header = ImmutableList.of();
    this.headerIsSound = false;
    this.cells = ImmutableList.of();
    this.asked = asked;
  }

  /** The columns for which a table asks a row. */
  static ImmutableList<Column> columnsAskedFor(Table<?> table) {
    List<Column> asked = new ArrayList<>();
    try {
      table.read(new Row(table, asked));
    } catch (AttributeException e) {
      // The examples need not go together; that all were asked for is enough.
    }
    return ImmutableList.copyOf(asked);
  }

  void report(String column, String value, String expected) {
    found.problems.add(table.file, line, column, value, expected);
    sound = false;
  }

  /** Reports a cell that does not go with others, if all that were asked for are in order. */
  void expect(boolean holds, String column, String expected) {
    if (sound && !holds) {
      report(column, cell(column), expected);
    }
  }

  /** Reports what a builder refused, unless a value that stands in for another may be why. */
  void refuse(AttributeException e) {
    if (sound) {
      report(table.columnOf(e.attribute()), e.value(), e.expected());
    }
  }

  boolean isSound() {
    return sound;
  }

  /** The cell as it stands, empty also where the file lacks the column. */
  String cell(String column) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).equals(column)) {
        return cells.get(i);
      }
    }
    return "";
  }

  boolean has(String column) {
    return asked != null || !cell(column).isEmpty();
  }

  /** The value of a column in which every row has one. */
  <V> V get(String column, CellType<V> type) {
    ask(column, type, true);
    return has(column) ? value(column, type) : missing(column, type);
  }

  /** The value of a column that may be empty. */
  <V> Optional<V> find(String column, CellType<V> type) {
    ask(column, type, false);
    return has(column) ? Optional.of(value(column, type)) : Optional.empty();
  }

  OptionalInt findNumber(String column) {
    Optional<Integer> number = find(column, CellType.NUMBER);
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  boolean flag(String column) {
    return find(column, CellType.FLAG).isPresent();
  }

  /** The values of a column with several in a cell, none if it is empty. */
  <V> ImmutableList<V> findAll(String column, CellType<V> type) {
    ask(column, type, false);
    return has(column) ? values(column, type) : ImmutableList.of();
  }

  /** A text in both languages: the columns name_en and name_id. */
  LocalizedText text(String name) {
    return LocalizedText.of(
        get(name + ENGLISH, CellType.WORDS), get(name + INDONESIAN, CellType.WORDS));
  }

  Optional<LocalizedText> findText(String name) {
    Optional<String> english = find(name + ENGLISH, CellType.WORDS);
    Optional<String> indonesian = find(name + INDONESIAN, CellType.WORDS);
    if (english.isPresent() && indonesian.isPresent()) {
      return Optional.of(LocalizedText.of(english.get(), indonesian.get()));
    }
    if (headerIsSound && english.isPresent() != indonesian.isPresent()) {
      String missing = english.isPresent() ? INDONESIAN : ENGLISH;
      report(name + missing, "", "the text in both languages, or in neither");
    }
    return Optional.empty();
  }

  /** The time from the column "from" to before the column "until". */
  DateRange period() {
    PartialDate start = get("from", CellType.DATE);
    Optional<PartialDate> end = find("until", CellType.DATE);
    if (!end.isPresent()) {
      return DateRange.from(start);
    }
    try {
      return DateRange.from(start).until(end.get());
    } catch (IllegalArgumentException e) {
      expect(false, "until", "a date after the start, " + start);
      return DateRange.from(start);
    }
  }

  /** The days from the column "from" to before the column "until"; either may be empty. */
  DateRange days() {
    Optional<LocalDate> first = find("from", CellType.DAY);
    Optional<LocalDate> end = find("until", CellType.DAY);
    DateRange days = first.isPresent() ? DateRange.from(first.get()) : DateRange.always();
    if (!end.isPresent()) {
      return days;
    }
    try {
      return days.until(end.get());
    } catch (IllegalArgumentException e) {
      expect(false, "until", "a day after the first");
      return days;
    }
  }

  ImmutableList<Citation> citations(String column) {
    ask(column, CellType.CITATIONS, true);
    if (!has(column)) {
      missing(column, CellType.CITATIONS);
      return ImmutableList.of();
    }
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    for (CitationCell citation : values(column, CellType.CITATIONS)) {
      Source source = found.source(citation.source());
      if (source == null) {
        sound = false;
      } else {
        citations.add(citation.citing(source));
      }
    }
    return citations.build();
  }

  InstitutionId institutionOf(OfficeId office) {
    InstitutionId institution = found.institutionOf(office);
    if (institution == null) {
      sound = false;
      return CellType.INSTITUTION.standIn();
    }
    return institution;
  }

  /** What an institution is called in the names of its summits. */
  LocalizedText nameOf(InstitutionId id) {
    Institution institution = found.newest(id);
    if (institution == null) {
      sound = false;
      return LocalizedText.of("x", "x");
    }
    return institution.abbreviationOrName();
  }

  /** Looks up the ids of the table's own file, once all of it is read. */
  void lookUpOwnIds() {
    for (Map.Entry<String, String> own : columnsOfOwnIds.entrySet()) {
      lookUp(own.getValue(), table.file, own.getKey());
    }
  }

  private void ask(String column, CellType<?> type, boolean required) {
    if (asked != null) {
      asked.add(new Column(column, type, required));
    }
  }

  private <V> V value(String column, CellType<V> type) {
    if (asked != null) {
      return type.standIn();
    }
    try {
      V value = type.parse(cell(column));
      lookUp(column, type, ImmutableList.of(value));
      return value;
    } catch (IllegalArgumentException e) {
      return faulty(column, type, type.expected());
    }
  }

  private <V> ImmutableList<V> values(String column, CellType<V> type) {
    if (asked != null) {
      return ImmutableList.of();
    }
    try {
      ImmutableList<V> values = type.parseAll(cell(column));
      lookUp(column, type, values);
      return values;
    } catch (IllegalArgumentException e) {
      faulty(column, type, type.expected());
      return ImmutableList.of();
    }
  }

  private <V> V missing(String column, CellType<V> type) {
    if (header.contains(column)) {
      return faulty(column, type, type.expected() + "; the cell must not be empty");
    }
    sound = false; // that the column is missing was reported of the header
    return standIn(column, type);
  }

  private <V> V faulty(String column, CellType<V> type, String expected) {
    report(column, cell(column), expected);
    return standIn(column, type);
  }

  private <V> V standIn(String column, CellType<V> type) {
    if (column.equals(ID)) {
      found.idsAreUnknownIn(table.file);
    }
    return type.standIn();
  }

  /** Looks up the ids in a cell, each once. */
  private <V> void lookUp(String column, CellType<V> type, ImmutableList<V> values) {
    if (type.files.isEmpty() || column.equals(ID)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (V value : values) {
      String id = type.idOf(value);
      String file = type.fileOf(value);
      if (!seen.add(id)) {
        continue;
      }
      if (file.equals(table.file)) {
        columnsOfOwnIds.put(id, column);
      } else {
        lookUp(column, file, id);
      }
    }
  }

  private void lookUp(String column, String file, String id) {
    if (!found.hasOrMayHave(file, id)) {
      report(column, id, "an id that is in " + file);
    }
  }
}
