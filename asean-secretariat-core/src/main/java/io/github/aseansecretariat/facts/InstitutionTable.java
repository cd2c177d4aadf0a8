package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.INSTITUTION;
import static io.github.aseansecretariat.facts.CellType.MEMBER_STATE;
import static io.github.aseansecretariat.facts.CellType.WORDS;

import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.text.LocalizedText;

/** The file of institutions over time. */
final class InstitutionTable extends Table<Institution> {
  private static final CellType<InstitutionKind> KIND = CellType.oneOf(InstitutionKind.values());

  InstitutionTable() {
    super(INSTITUTIONS, Institution.class);
  }

  @Override
  Institution read(Row row) {
    InstitutionId id = row.get("id", INSTITUTION);
    InstitutionKind kind = row.get("kind", KIND);
    LocalizedText name = row.text("name");
    return Institution.builder()
        .id(id)
        .kind(kind)
        .name(name)
        .shortName(row.findText("short_name").orElse(name))
        .abbreviation(row.find("abbreviation", WORDS))
        .parent(row.find("parent", INSTITUTION))
        .memberState(row.find("member_state", MEMBER_STATE))
        .period(row.period())
        .seat(row.findText("seat"))
        .addAllCitations(row.citations("citations"))
        .remark(row.findText("remark"))
        .build();
  }

  @Override
  void write(Institution entry, Cells cells) {
    cells
        .put("id", INSTITUTION, entry.id())
        .put("kind", KIND, entry.kind())
        .text("name", entry.name())
        .text("short_name", unless(entry.name(), entry.shortName()))
        .put("abbreviation", WORDS, entry.abbreviation())
        .put("parent", INSTITUTION, entry.parent())
        .put("member_state", MEMBER_STATE, entry.memberState())
        .period(entry.period())
        .text("seat", entry.seat())
        .citations("citations", entry.citations())
        .text("remark", entry.remark());
  }
}
