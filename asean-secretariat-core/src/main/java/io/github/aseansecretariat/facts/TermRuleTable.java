package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import java.time.Period;

/** The file of term rules. */
final class TermRuleTable extends EntryTable<TermRule> {
  private static final Column<OfficeId> OFFICE =
      Column.required("office", CellType.id(OfficeId::of));
  private static final Column<PartialDate> FROM = Column.required("from", CellType.DATE);
  private static final Column<PartialDate> UNTIL = Column.optional("until", CellType.DATE);
  private static final Column<Period> BASE = Column.required("base", CellType.LENGTH);
  private static final Column<Extension> EXTENSION =
      Column.required("extension", CellType.EXTENSION);
  private static final Column<Renewal> RENEWAL = Column.required("renewal", CellType.RENEWAL);
  private static final Column<Selection> SELECTION =
      Column.required("selection", CellType.oneOf(Selection.class));
  private static final Column<BearerId> APPOINTING_BODY =
      Column.optional("appointing_body", CellType.BEARER);
  private static final Column<BearerId> NOMINATING_BODY =
      Column.optional("nominating_body", CellType.BEARER);

  private static final ImmutableList<Column<?>> COLUMNS =
      columns(
          OFFICE,
          FROM,
          UNTIL,
          BASE,
          EXTENSION,
          RENEWAL,
          SELECTION,
          APPOINTING_BODY,
          NOMINATING_BODY,
          CITATIONS,
          REMARK);

  TermRuleTable() {
    super("term_rules.csv");
  }

  @Override
  ImmutableList<Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<Column.Reference> references() {
    return ImmutableList.of(
        toOffice(OFFICE),
        bearingInstitution(APPOINTING_BODY),
        bearingOffice(APPOINTING_BODY),
        bearingInstitution(NOMINATING_BODY),
        bearingOffice(NOMINATING_BODY),
        CITED);
  }

  @Override
  ImmutableList<TermRule> entries(Catalog catalog) {
    return catalog.termRules().list();
  }

  @Override
  TermRule read(Row row) {
    return TermRule.builder()
        .office(row.get(OFFICE))
        .period(row.period(FROM, UNTIL))
        .base(row.get(BASE))
        .extension(row.get(EXTENSION))
        .renewal(row.get(RENEWAL))
        .selection(row.get(SELECTION))
        .appointingBody(row.find(APPOINTING_BODY))
        .nominatingBody(row.find(NOMINATING_BODY))
        .addAllCitations(row.citations(CITATIONS))
        .remark(row.find(REMARK))
        .build();
  }

  @Override
  Cells cells(TermRule entry) {
    return new Cells()
        .put(OFFICE, entry.office())
        .put(FROM, entry.period().start())
        .put(UNTIL, entry.period().endExclusive())
        .put(BASE, entry.base())
        .put(EXTENSION, entry.extension())
        .put(RENEWAL, entry.renewal())
        .put(SELECTION, entry.selection())
        .put(APPOINTING_BODY, entry.appointingBody())
        .put(NOMINATING_BODY, entry.nominatingBody())
        .cite(CITATIONS, entry.citations())
        .put(REMARK, entry.remark());
  }
}
