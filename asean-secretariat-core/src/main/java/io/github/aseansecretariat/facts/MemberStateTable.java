package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;

/** The file of the member states. */
final class MemberStateTable extends EntryTable<MemberState> {
  private static final Column<MemberStateId> ID =
      Column.required("id", CellType.id(MemberStateId::of));
  private static final Column<String> ALPHA2 = Column.required("alpha2", CellType.WORDS);
  private static final Column<String> ALPHA3 = Column.required("alpha3", CellType.WORDS);
  private static final Text NAME = Text.required("name");
  private static final Column<String> OFFICIAL_NAME =
      Column.required("official_name_en", CellType.WORDS);
  private static final Column<String> CAPITAL = Column.required("capital", CellType.WORDS);
  private static final Column<PartialDate> JOINED = Column.required("joined", CellType.DATE);
  private static final Column<String> PLACE = Column.optional("place", CellType.WORDS);
  private static final Column<Boolean> FOUNDER = Column.optional("founder", CellType.FLAG);

  private static final ImmutableList<Column<?>> COLUMNS =
      columns(
          ID,
          ALPHA2,
          ALPHA3,
          NAME,
          OFFICIAL_NAME,
          CAPITAL,
          JOINED,
          PLACE,
          FOUNDER,
          CITATIONS,
          REMARK);

  MemberStateTable() {
    super(MEMBER_STATES);
  }

  @Override
  ImmutableList<Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<Column.Reference> references() {
    return ImmutableList.of(CITED);
  }

  @Override
  ImmutableList<MemberState> entries(Catalog catalog) {
    return catalog.members().list();
  }

  @Override
  MemberState read(Row row) {
    return MemberState.builder()
        .id(row.get(ID))
        .alpha2(row.get(ALPHA2))
        .alpha3(row.get(ALPHA3))
        .name(row.get(NAME))
        .officialName(row.get(OFFICIAL_NAME))
        .capital(row.get(CAPITAL))
        .joined(row.get(JOINED))
        .place(row.find(PLACE))
        .founder(row.has(FOUNDER))
        .addAllCitations(row.citations(CITATIONS))
        .remark(row.find(REMARK))
        .build();
  }

  @Override
  Cells cells(MemberState entry) {
    return new Cells()
        .put(ID, entry.id())
        .put(ALPHA2, entry.alpha2())
        .put(ALPHA3, entry.alpha3())
        .put(NAME, entry.name())
        .put(OFFICIAL_NAME, entry.officialName())
        .put(CAPITAL, entry.capital())
        .put(JOINED, entry.joined())
        .put(PLACE, entry.place())
        .put(FOUNDER, entry.founder())
        .cite(CITATIONS, entry.citations())
        .put(REMARK, entry.remark());
  }
}
