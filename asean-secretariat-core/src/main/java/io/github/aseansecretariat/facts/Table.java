package io.github.aseansecretariat.facts;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.query.Catalog;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of facts: its columns, and how its rows become entries and entries become rows. */
abstract class Table<T extends Entry> {
  static final String ID = "id";
  static final String SOURCES = "sources.csv";
  static final String INSTITUTIONS = "institutions.csv";
  static final String OFFICES = "offices.csv";
  static final String MEMBER_STATES = "member_states.csv";

  static final Text REMARK = Text.optional("remark");

  static final Column<ImmutableList<CitationCell>> CITATIONS =
      Column.required("citations", CellType.CITATIONS);

  static final Column.Reference CITED = cited(CITATIONS);

  final String file;

  Table(String file) {
    this.file = file;
  }

  static Column.Reference cited(Column<ImmutableList<CitationCell>> column) {
    return column.to(SOURCES, citations -> citations.stream().map(citation -> citation.source));
  }

  static Column.Reference toInstitution(Column<InstitutionId> column) {
    return column.to(INSTITUTIONS, Stream::of);
  }

  static Column.Reference toOffice(Column<OfficeId> column) {
    return column.to(OFFICES, Stream::of);
  }

  static Column.Reference bearingInstitution(Column<BearerId> column) {
    return column.to(INSTITUTIONS, id -> Stream.of(id).filter(InstitutionId.class::isInstance));
  }

  static Column.Reference bearingOffice(Column<BearerId> column) {
    return column.to(OFFICES, id -> Stream.of(id).filter(OfficeId.class::isInstance));
  }

  /** The columns in the order in which they are written. */
  abstract ImmutableList<Column<?>> columns();

  /** The texts whose two languages must both be there or both be missing. */
  ImmutableList<Text> texts() {
    return ImmutableList.of(REMARK);
  }

  /** The columns whose cells hold ids of other rows. */
  abstract ImmutableList<Column.Reference> references();

  /** The entries of this table in a catalogue. */
  abstract Iterable<? extends T> entries(Catalog catalog);

  /** Makes the entries of rows whose cells are all in order; a row that fails is reported. */
  abstract ImmutableMap<T, Row> read(List<Row> rows);

  /** Makes the rows of an entry. */
  abstract ImmutableList<Cells> write(T entry);

  /** Writes the rows of all its entries in a catalogue. */
  final ImmutableList<Cells> rows(Catalog catalog) {
    ImmutableList.Builder<Cells> rows = ImmutableList.builder();
    for (T entry : entries(catalog)) {
      rows.addAll(write(entry));
    }
    return rows.build();
  }

  static ImmutableList<Column<?>> columns(Object... columnsAndTexts) {
    ImmutableList.Builder<Column<?>> columns = ImmutableList.builder();
    for (Object column : columnsAndTexts) {
      if (column instanceof Text text) {
        columns.addAll(text.columns());
      } else {
        columns.add((Column<?>) column);
      }
    }
    return columns.build();
  }

  /** The column in which an attribute of an entry stands, so that its fault can be shown there. */
  final String columnOf(String attribute) {
    String name = CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, attribute);
    ImmutableList<String> candidates =
        attribute.equals("period")
            ? ImmutableList.of("until", "published_end", "last_day", "joined", "date")
            : ImmutableList.of(name, name + "_en");
    Collection<String> names = names();
    return candidates.stream().filter(names::contains).findFirst().orElse("");
  }

  /** The column with the id of the row, for a file that has one. */
  final Optional<Column<?>> id() {
    return columns().stream().filter(column -> column.name.equals(ID)).findFirst();
  }

  final ImmutableList<String> names() {
    return columns().stream().map(column -> column.name).collect(ImmutableList.toImmutableList());
  }
}
