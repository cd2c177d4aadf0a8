package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.BEARER;
import static io.github.aseansecretariat.facts.CellType.NUMBER;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.query.Catalog;

/** The file of enumerated duties. */
final class DutyTable extends Table<Duty> {
  DutyTable() {
    super("duties.csv");
  }

  @Override
  ImmutableList<Duty> entries(Catalog catalog) {
    return catalog.duties().list();
  }

  @Override
  Duty read(Row row) {
    BearerId bearer = row.get("bearer", BEARER);
    return Duty.builder()
        .bearer(bearer)
        .institution(
            bearer instanceof OfficeId office ? row.institutionOf(office) : (InstitutionId) bearer)
        .number(row.get("number", NUMBER))
        .period(row.period())
        .text(row.text("text"))
        .addAllCitations(row.citations("citations"))
        .remark(row.findText("remark"))
        .build();
  }

  @Override
  void write(Duty entry, Cells cells) {
    cells
        .put("bearer", BEARER, entry.bearer())
        .put("number", NUMBER, entry.number())
        .period(entry.period())
        .text("text", entry.text())
        .citations("citations", entry.citations())
        .text("remark", entry.remark());
  }
}
