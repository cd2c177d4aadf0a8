package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of staff lines; those of one institution, period and chief source make one composition.
 */
final class StaffTable extends Table<StaffComposition> {
  private static final Column<InstitutionId> INSTITUTION =
      Column.required("institution", CellType.id(InstitutionId::of));
  private static final Column<PartialDate> FROM = Column.required("from", CellType.DATE);
  private static final Column<PartialDate> UNTIL = Column.optional("until", CellType.DATE);
  private static final Column<StaffCategory> CATEGORY =
      Column.required("category", CellType.oneOf(StaffCategory.class));
  private static final Text POST = Text.required("post");
  private static final Column<Headcount> HEADCOUNT =
      Column.required("headcount", CellType.HEADCOUNT);
  private static final Column<InstitutionId> DRAWN_FROM =
      Column.optional("drawn_from", CellType.id(InstitutionId::of));

  private static final ImmutableList<Column<?>> COLUMNS =
      columns(INSTITUTION, FROM, UNTIL, CATEGORY, POST, HEADCOUNT, DRAWN_FROM, CITATIONS, REMARK);

  StaffTable() {
    super("staff_composition.csv");
  }

  @Override
  ImmutableList<Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<Column.Reference> references() {
    return ImmutableList.of(toInstitution(INSTITUTION), toInstitution(DRAWN_FROM), CITED);
  }

  @Override
  ImmutableList<StaffComposition> entries(Catalog catalog) {
    return catalog.staff().list();
  }

  @Override
  ImmutableMap<StaffComposition, Row> read(List<Row> rows) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      String composition =
          row.cell(INSTITUTION)
              + ' '
              + row.cell(FROM)
              + ' '
              + row.cell(UNTIL)
              + ' '
              + row.get(CITATIONS).get(0).source;
      groups.computeIfAbsent(composition, key -> new ArrayList<>()).add(row);
    }
    ImmutableMap.Builder<StaffComposition, Row> compositions = ImmutableMap.builder();
    for (List<Row> group : groups.values()) {
      Row first = group.get(0);
      try {
        compositions.put(
            StaffComposition.builder()
                .institution(first.get(INSTITUTION))
                .period(first.period(FROM, UNTIL))
                .addAllLines(lines(group))
                .build(),
            first);
      } catch (CellException e) {
        first.report(e.column, e.value, e.expected);
      }
    }
    return compositions.build();
  }

  private static Iterable<StaffLine> lines(List<Row> group) {
    Map<StaffLine, Row> lines = new LinkedHashMap<>();
    for (Row row : group) {
      Row same = lines.putIfAbsent(line(row), row);
      if (same != null) {
        row.report("", "", "a row that is not there yet; it repeats line " + same.line);
      }
    }
    return lines.keySet();
  }

  private static StaffLine line(Row row) {
    return StaffLine.builder()
        .category(row.get(CATEGORY))
        .post(row.get(POST))
        .headcount(row.get(HEADCOUNT))
        .drawnFrom(row.find(DRAWN_FROM))
        .addAllCitations(row.citations(CITATIONS))
        .remark(row.find(REMARK))
        .build();
  }

  @Override
  ImmutableList<Cells> write(StaffComposition entry) {
    ImmutableList.Builder<Cells> rows = ImmutableList.builder();
    for (StaffLine line : entry.lines()) {
      rows.add(
          new Cells()
              .put(INSTITUTION, entry.institution())
              .put(FROM, entry.period().start())
              .put(UNTIL, entry.period().endExclusive())
              .put(CATEGORY, line.category())
              .put(POST, line.post())
              .put(HEADCOUNT, line.headcount())
              .put(DRAWN_FROM, line.drawnFrom())
              .cite(CITATIONS, line.citations())
              .put(REMARK, line.remark()));
    }
    return rows.build();
  }
}
