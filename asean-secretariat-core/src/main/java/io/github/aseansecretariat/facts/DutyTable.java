package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;

/** The file of enumerated duties. */
final class DutyTable extends EntryTable<Duty> {
  private static final Column<BearerId> BEARER = Column.required("bearer", CellType.BEARER);
  private static final Column<Integer> NUMBER = Column.required("number", CellType.NUMBER);
  private static final Column<PartialDate> FROM = Column.required("from", CellType.DATE);
  private static final Column<PartialDate> UNTIL = Column.optional("until", CellType.DATE);
  private static final Text TEXT = Text.required("text");

  private static final ImmutableList<Column<?>> COLUMNS =
      columns(BEARER, NUMBER, FROM, UNTIL, TEXT, CITATIONS, REMARK);

  DutyTable() {
    super("duties.csv");
  }

  @Override
  ImmutableList<Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<Column.Reference> references() {
    return ImmutableList.of(bearingInstitution(BEARER), bearingOffice(BEARER), CITED);
  }

  @Override
  ImmutableList<Duty> entries(Catalog catalog) {
    return catalog.duties().list();
  }

  @Override
  Duty read(Row row) {
    BearerId bearer = row.get(BEARER);
    return Duty.builder()
        .bearer(bearer)
        .institution(
            bearer instanceof OfficeId office ? row.institutionOf(office) : (InstitutionId) bearer)
        .number(row.get(NUMBER))
        .period(row.period(FROM, UNTIL))
        .text(row.get(TEXT))
        .addAllCitations(row.citations(CITATIONS))
        .remark(row.find(REMARK))
        .build();
  }

  @Override
  Cells cells(Duty entry) {
    return new Cells()
        .put(BEARER, entry.bearer())
        .put(NUMBER, entry.number())
        .put(FROM, entry.period().start())
        .put(UNTIL, entry.period().endExclusive())
        .put(TEXT, entry.text())
        .cite(CITATIONS, entry.citations())
        .put(REMARK, entry.remark());
  }
}
