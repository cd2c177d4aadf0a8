package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.BEARER;
import static io.github.aseansecretariat.facts.CellType.DAY;
import static io.github.aseansecretariat.facts.CellType.SOURCE;

import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.time.PartialDate;

/** The file of statements on which lists are whole. */
final class CoverageTable extends Table<Coverage> {
  private static final CellType<EntryKind> LIST = CellType.oneOf(EntryKind.values());
  private static final CellType<InstitutionKind> KIND = CellType.oneOf(InstitutionKind.values());

  CoverageTable() {
    super("coverage.csv", Coverage.class);
  }

  @Override
  Coverage read(Row row) {
    return Coverage.builder()
        .list(row.get("list", LIST))
        .of(row.find("of", BEARER))
        .ofKind(row.find("of_kind", KIND))
        .toldBy(row.find("told_by", SOURCE))
        .period(row.days())
        .leftOut(row.findText("left_out"))
        .addAllCitations(row.citations("citations"))
        .remark(row.findText("remark"))
        .build();
  }

  @Override
  void write(Coverage entry, Cells cells) {
    cells
        .put("list", LIST, entry.list())
        .put("of", BEARER, entry.of())
        .put("of_kind", KIND, entry.ofKind())
        .put("told_by", SOURCE, entry.toldBy())
        .put("from", DAY, entry.period().start().map(PartialDate::countedAs))
        .put("until", DAY, entry.period().endExclusive().map(PartialDate::countedAs))
        .text("left_out", entry.leftOut())
        .citations("citations", entry.citations())
        .text("remark", entry.remark());
  }
}
