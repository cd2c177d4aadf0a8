package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.HEADCOUNT;
import static io.github.aseansecretariat.facts.CellType.INSTITUTION;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of staff lines; those of one institution, period and chief source make one composition.
 */
final class StaffTable extends Table<StaffComposition> {
  private static final CellType<StaffCategory> CATEGORY = CellType.oneOf(StaffCategory.values());

  StaffTable() {
    super("staff_composition.csv", StaffComposition.class);
  }

  @Override
  StaffComposition read(Row row) {
    return StaffComposition.builder()
        .institution(row.get("institution", INSTITUTION))
        .period(row.period())
        .addLines(
            StaffLine.builder()
                .category(row.get("category", CATEGORY))
                .post(row.text("post"))
                .headcount(row.get("headcount", HEADCOUNT))
                .drawnFrom(row.find("drawn_from", INSTITUTION))
                .addAllCitations(row.citations("citations"))
                .remark(row.findText("remark"))
                .build())
        .build();
  }

  @Override
  void write(StaffComposition entry, Cells cells) {
    StaffLine line = entry.lines().get(0);
    cells
        .put("institution", INSTITUTION, entry.institution())
        .period(entry.period())
        .put("category", CATEGORY, line.category())
        .text("post", line.post())
        .put("headcount", HEADCOUNT, line.headcount())
        .put("drawn_from", INSTITUTION, line.drawnFrom())
        .citations("citations", line.citations())
        .text("remark", line.remark());
  }

  @Override
  Map<StaffComposition, Row> joined(Map<StaffComposition, Row> entries) {
    Map<ImmutableList<Object>, List<StaffComposition>> groups = new LinkedHashMap<>();
    for (StaffComposition entry : entries.keySet()) {
      ImmutableList<Object> group =
          ImmutableList.of(
              entry.institution(),
              entry.period(),
              entry.lines().get(0).citations().get(0).source().id());
      groups.putIfAbsent(group, new ArrayList<>());
      requireNonNull(groups.get(group)).add(entry);
    }
    Map<StaffComposition, Row> compositions = new LinkedHashMap<>();
    for (List<StaffComposition> group : groups.values()) {
      ImmutableList.Builder<StaffLine> lines = ImmutableList.builder();
      for (StaffComposition entry : group) {
        lines.addAll(entry.lines());
      }
      StaffComposition first = group.get(0);
      compositions.put(with(first, lines.build()), requireNonNull(entries.get(first)));
    }
    return compositions;
  }

  @Override
  ImmutableList<StaffComposition> apart(StaffComposition entry) {
    ImmutableList.Builder<StaffComposition> ofOneLine = ImmutableList.builder();
    for (StaffLine line : entry.lines()) {
      ofOneLine.add(with(entry, ImmutableList.of(line)));
    }
    return ofOneLine.build();
  }

  private static StaffComposition with(StaffComposition entry, Iterable<StaffLine> lines) {
    return StaffComposition.builder()
        .institution(entry.institution())
        .period(entry.period())
        .addAllLines(lines)
        .build();
  }
}
