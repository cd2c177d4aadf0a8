package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.DAY;
import static io.github.aseansecretariat.facts.CellType.INSTITUTION;
import static io.github.aseansecretariat.facts.CellType.MEMBER_STATE;
import static io.github.aseansecretariat.facts.CellType.NUMBER;

import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Summit;

/** The file of summits. */
final class SummitTable extends Table<Summit> {
  SummitTable() {
    super("summits.csv", Summit.class);
  }

  @Override
  Summit read(Row row) {
    InstitutionId institution = row.get("institution", INSTITUTION);
    return Summit.builder()
        .institution(institution)
        .institutionName(row.nameOf(institution))
        .number(row.get("number", NUMBER))
        .firstDay(row.get("first_day", DAY))
        .lastDay(row.get("last_day", DAY))
        .place(row.text("place"))
        .host(row.get("host", MEMBER_STATE))
        .addAllCitations(row.citations("citations"))
        .remark(row.findText("remark"))
        .build();
  }

  @Override
  void write(Summit entry, Cells cells) {
    cells
        .put("institution", INSTITUTION, entry.institution())
        .put("number", NUMBER, entry.number())
        .put("first_day", DAY, entry.firstDay())
        .put("last_day", DAY, entry.lastDay())
        .text("place", entry.place())
        .put("host", MEMBER_STATE, entry.host())
        .citations("citations", entry.citations())
        .text("remark", entry.remark());
  }
}
