package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.query.Catalog;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The file of summits. */
final class SummitTable extends EntryTable<Summit> {
  private static final Column<Integer> NUMBER = Column.required("number", CellType.NUMBER);
  private static final Column<LocalDate> FIRST_DAY = Column.required("first_day", CellType.DAY);
  private static final Column<LocalDate> LAST_DAY = Column.required("last_day", CellType.DAY);
  private static final Column<String> PLACE = Column.required("place", CellType.WORDS);
  private static final Column<MemberStateId> HOST =
      Column.required("host", CellType.id(MemberStateId::of));

  private static final ImmutableList<Column<?>> COLUMNS =
      columns(NUMBER, FIRST_DAY, LAST_DAY, PLACE, HOST, CITATIONS, REMARK);

  SummitTable() {
    super("summits.csv");
  }

  @Override
  ImmutableList<Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<Column.Reference> references() {
    return ImmutableList.of(HOST.to(MEMBER_STATES, Stream::of), CITED);
  }

  @Override
  ImmutableList<Summit> entries(Catalog catalog) {
    return catalog.summits().list();
  }

  @Override
  Summit read(Row row) {
    return Summit.builder()
        .number(row.get(NUMBER))
        .firstDay(row.get(FIRST_DAY))
        .lastDay(row.get(LAST_DAY))
        .place(row.get(PLACE))
        .host(row.get(HOST))
        .addAllCitations(row.citations(CITATIONS))
        .remark(row.find(REMARK))
        .build();
  }

  @Override
  Cells cells(Summit entry) {
    return new Cells()
        .put(NUMBER, entry.number())
        .put(FIRST_DAY, entry.firstDay())
        .put(LAST_DAY, entry.lastDay())
        .put(PLACE, entry.place())
        .put(HOST, entry.host())
        .cite(CITATIONS, entry.citations())
        .put(REMARK, entry.remark());
  }
}
