package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;

/** The file of offices over time. */
final class OfficeTable extends EntryTable<Office> {
  private static final Column<OfficeId> ID = Column.required("id", CellType.id(OfficeId::of));
  private static final Column<InstitutionId> INSTITUTION =
      Column.required("institution", CellType.id(InstitutionId::of));
  private static final Column<PartialDate> FROM = Column.required("from", CellType.DATE);
  private static final Column<PartialDate> UNTIL = Column.optional("until", CellType.DATE);
  private static final Text TITLE = Text.required("title");
  private static final Column<Integer> SEATS = Column.optional("seats", CellType.NUMBER);

  private static final ImmutableList<Column<?>> COLUMNS =
      columns(ID, INSTITUTION, FROM, UNTIL, TITLE, SEATS, CITATIONS, REMARK);

  OfficeTable() {
    super(OFFICES);
  }

  @Override
  ImmutableList<Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<Column.Reference> references() {
    return ImmutableList.of(toInstitution(INSTITUTION), CITED);
  }

  @Override
  ImmutableList<Office> entries(Catalog catalog) {
    return catalog.offices().list();
  }

  @Override
  Office read(Row row) {
    return Office.builder()
        .id(row.get(ID))
        .institution(row.get(INSTITUTION))
        .period(row.period(FROM, UNTIL))
        .title(row.get(TITLE))
        .seats(row.findInt(SEATS))
        .addAllCitations(row.citations(CITATIONS))
        .remark(row.find(REMARK))
        .build();
  }

  @Override
  Cells cells(Office entry) {
    return new Cells()
        .put(ID, entry.id())
        .put(INSTITUTION, entry.institution())
        .put(FROM, entry.period().start())
        .put(UNTIL, entry.period().endExclusive())
        .put(TITLE, entry.title())
        .put(SEATS, entry.seats())
        .cite(CITATIONS, entry.citations())
        .put(REMARK, entry.remark());
  }
}
