package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;

/** The file of sources, legal instruments and publications alike. */
final class SourceTable extends EntryTable<Source> {
  private static final Column<SourceId> ID = Column.required("id", CellType.id(SourceId::of));
  private static final Column<SourceKind> KIND =
      Column.required("kind", CellType.oneOf(SourceKind.class));
  private static final Column<InstrumentType> TYPE =
      Column.optional("type", CellType.oneOf(InstrumentType.class));
  private static final Text TITLE = Text.required("title");
  private static final Column<PartialDate> DATE = Column.optional("date", CellType.DATE);
  private static final Column<String> PLACE = Column.optional("place", CellType.WORDS);
  private static final Column<LocalDate> ENTRY_INTO_FORCE =
      Column.optional("entry_into_force", CellType.DAY);
  private static final Text ENTRY_INTO_FORCE_NOTE = Text.optional("entry_into_force_note");
  private static final Column<ImmutableList<SourceId>> AMENDS =
      Column.optional("amends", CellType.ids(SourceId::of));

  private static final ImmutableList<Column<?>> COLUMNS =
      columns(
          ID,
          KIND,
          TYPE,
          TITLE,
          DATE,
          PLACE,
          ENTRY_INTO_FORCE,
          ENTRY_INTO_FORCE_NOTE,
          AMENDS,
          REMARK);

  SourceTable() {
    super(SOURCES);
  }

  @Override
  ImmutableList<Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<Text> texts() {
    return ImmutableList.of(ENTRY_INTO_FORCE_NOTE, REMARK);
  }

  @Override
  ImmutableList<Column.Reference> references() {
    return ImmutableList.of(AMENDS.to(SOURCES, ImmutableList::stream));
  }

  @Override
  Iterable<Source> entries(Catalog catalog) {
    return Iterables.concat(catalog.instruments().list(), catalog.publications().list());
  }

  @Override
  Source read(Row row) {
    SourceKind kind = row.get(KIND);
    return kind == SourceKind.TREATY || kind == SourceKind.NATIONAL_LAW
        ? instrument(row)
        : publication(row);
  }

  @Override
  Cells cells(Source entry) {
    Cells cells =
        new Cells()
            .put(ID, entry.id())
            .put(KIND, entry.kind())
            .put(TITLE, entry.title())
            .put(DATE, entry.date())
            .put(PLACE, entry.place())
            .put(REMARK, entry.remark());
    if (entry instanceof LegalInstrument instrument) {
      cells
          .put(TYPE, instrument.type())
          .put(ENTRY_INTO_FORCE, instrument.entryIntoForce())
          .put(ENTRY_INTO_FORCE_NOTE, instrument.entryIntoForceNote())
          .putAll(AMENDS, instrument.amends());
    }
    return cells;
  }

  private static LegalInstrument instrument(Row row) {
    if (!row.has(TYPE)) {
      throw new CellException(
          TYPE.name, "", TYPE.type.expected + " for a source of kind " + row.get(KIND));
    }
    return LegalInstrument.builder()
        .id(row.get(ID))
        .kind(row.get(KIND))
        .type(row.get(TYPE))
        .title(row.get(TITLE))
        .date(row.find(DATE))
        .place(row.find(PLACE))
        .entryIntoForce(row.find(ENTRY_INTO_FORCE))
        .entryIntoForceNote(row.find(ENTRY_INTO_FORCE_NOTE))
        .addAllAmends(row.find(AMENDS).orElse(ImmutableList.of()))
        .remark(row.find(REMARK))
        .build();
  }

  private static Publication publication(Row row) {
    for (Column<?> column :
        ImmutableList.of(
            TYPE,
            ENTRY_INTO_FORCE,
            ENTRY_INTO_FORCE_NOTE.english,
            ENTRY_INTO_FORCE_NOTE.indonesian,
            AMENDS)) {
      if (row.has(column)) {
        throw new CellException(column.name, row.cell(column), "nothing for a publication");
      }
    }
    return Publication.builder()
        .id(row.get(ID))
        .kind(row.get(KIND))
        .title(row.get(TITLE))
        .date(row.find(DATE))
        .place(row.find(PLACE))
        .remark(row.find(REMARK))
        .build();
  }
}
