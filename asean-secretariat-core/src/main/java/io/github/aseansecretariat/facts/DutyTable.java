package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.BEARER;
import static io.github.aseansecretariat.facts.CellType.DUTY;
import static io.github.aseansecretariat.facts.CellType.NUMBER;

import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.DutyId;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.Optional;

/** The file of enumerated duties. */
final class DutyTable extends Table<Duty> {
  DutyTable() {
    super("duties.csv", Duty.class);
  }

  @Override
  Duty read(Row row) {
    Duty.Builder duty = Duty.builder();
    Optional<DutyId> id = row.find("id", DUTY);
    if (id.isPresent()) {
      duty.id(id.get());
    }
    BearerId bearer = row.get("bearer", BEARER);
    duty.bearer(bearer)
        .institution(
            bearer instanceof OfficeId office ? row.institutionOf(office) : (InstitutionId) bearer)
        .number(row.get("number", NUMBER))
        .period(row.period());
    LocalizedText text = row.text("text");
    return duty.text(text)
        .shortText(row.findText("short").orElse(text))
        .addAllCitations(row.citations("citations"))
        .remark(row.findText("remark"))
        .build();
  }

  @Override
  void write(Duty entry, Cells cells) {
    cells
        .put("id", DUTY, entry.id())
        .put("bearer", BEARER, entry.bearer())
        .put("number", NUMBER, entry.number())
        .period(entry.period())
        .text("text", entry.text())
        .text("short", unless(entry.text(), entry.shortText()))
        .citations("citations", entry.citations())
        .text("remark", entry.remark());
  }
}
