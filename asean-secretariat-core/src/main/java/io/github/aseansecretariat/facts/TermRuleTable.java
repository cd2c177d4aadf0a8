package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.BEARER;
import static io.github.aseansecretariat.facts.CellType.EXTENSION;
import static io.github.aseansecretariat.facts.CellType.LENGTH;
import static io.github.aseansecretariat.facts.CellType.OFFICE;
import static io.github.aseansecretariat.facts.CellType.RENEWAL;
import static io.github.aseansecretariat.facts.CellType.TERM_RULE;

import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.model.TermRuleId;
import java.util.Optional;

/** The file of term rules. */
final class TermRuleTable extends Table<TermRule> {
  private static final CellType<Selection> SELECTION = CellType.oneOf(Selection.values());

  TermRuleTable() {
    super("term_rules.csv", TermRule.class);
  }

  @Override
  TermRule read(Row row) {
    TermRule.Builder rule = TermRule.builder();
    Optional<TermRuleId> id = row.find("id", TERM_RULE);
    if (id.isPresent()) {
      rule.id(id.get());
    }
    return rule.office(row.get("office", OFFICE))
        .period(row.period())
        .base(row.get("base", LENGTH))
        .extension(row.get("extension", EXTENSION))
        .renewal(row.get("renewal", RENEWAL))
        .selection(row.get("selection", SELECTION))
        .appointingBody(row.find("appointing_body", BEARER))
        .nominatingBody(row.find("nominating_body", BEARER))
        .addAllCitations(row.citations("citations"))
        .remark(row.findText("remark"))
        .build();
  }

  @Override
  void write(TermRule entry, Cells cells) {
    cells
        .put("id", TERM_RULE, entry.id())
        .put("office", OFFICE, entry.office())
        .period(entry.period())
        .put("base", LENGTH, entry.base())
        .put("extension", EXTENSION, entry.extension())
        .put("renewal", RENEWAL, entry.renewal())
        .put("selection", SELECTION, entry.selection())
        .put("appointing_body", BEARER, entry.appointingBody())
        .put("nominating_body", BEARER, entry.nominatingBody())
        .citations("citations", entry.citations())
        .text("remark", entry.remark());
  }
}
