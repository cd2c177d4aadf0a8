package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.INSTITUTION;
import static io.github.aseansecretariat.facts.CellType.OFFICE;

import io.github.aseansecretariat.model.Office;

/** The file of offices over time. */
final class OfficeTable extends Table<Office> {
  OfficeTable() {
    super(OFFICES, Office.class);
  }

  @Override
  Office read(Row row) {
    return Office.builder()
        .id(row.get("id", OFFICE))
        .institution(row.get("institution", INSTITUTION))
        .period(row.period())
        .title(row.text("title"))
        .seats(row.findNumber("seats"))
        .addAllCitations(row.citations("citations"))
        .remark(row.findText("remark"))
        .build();
  }

  @Override
  void write(Office entry, Cells cells) {
    cells
        .put("id", OFFICE, entry.id())
        .put("institution", INSTITUTION, entry.institution())
        .period(entry.period())
        .text("title", entry.title())
        .number("seats", entry.seats())
        .citations("citations", entry.citations())
        .text("remark", entry.remark());
  }
}
