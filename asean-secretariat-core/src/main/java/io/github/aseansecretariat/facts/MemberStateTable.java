package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.DATE;
import static io.github.aseansecretariat.facts.CellType.FLAG;
import static io.github.aseansecretariat.facts.CellType.MEMBER_STATE;
import static io.github.aseansecretariat.facts.CellType.WORDS;

import io.github.aseansecretariat.model.MemberState;

/** The file of the member states. */
final class MemberStateTable extends Table<MemberState> {
  MemberStateTable() {
    super(MEMBER_STATES, MemberState.class);
  }

  @Override
  MemberState read(Row row) {
    return MemberState.builder()
        .id(row.get("id", MEMBER_STATE))
        .alpha2(row.get("alpha2", WORDS))
        .alpha3(row.get("alpha3", WORDS))
        .name(row.text("name"))
        .article(row.find("article", WORDS))
        .officialName(row.text("official_name"))
        .capital(row.text("capital"))
        .joined(row.get("joined", DATE))
        .place(row.findText("place"))
        .founder(row.flag("founder"))
        .addAllCitations(row.citations("citations"))
        .remark(row.findText("remark"))
        .build();
  }

  @Override
  void write(MemberState entry, Cells cells) {
    cells
        .put("id", MEMBER_STATE, entry.id())
        .put("alpha2", WORDS, entry.alpha2())
        .put("alpha3", WORDS, entry.alpha3())
        .text("name", entry.name())
        .put("article", WORDS, entry.article())
        .text("official_name", entry.officialName())
        .text("capital", entry.capital())
        .put("joined", DATE, entry.joined())
        .text("place", entry.place())
        .put("founder", FLAG, entry.founder())
        .citations("citations", entry.citations())
        .text("remark", entry.remark());
  }
}
