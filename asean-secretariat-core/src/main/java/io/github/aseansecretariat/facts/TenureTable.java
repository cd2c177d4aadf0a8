package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.DATE;
import static io.github.aseansecretariat.facts.CellType.FLAG;
import static io.github.aseansecretariat.facts.CellType.MEMBER_STATE;
import static io.github.aseansecretariat.facts.CellType.NAMES;
import static io.github.aseansecretariat.facts.CellType.OFFICE;
import static io.github.aseansecretariat.facts.CellType.PERSON;
import static io.github.aseansecretariat.facts.CellType.WORDS;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.EndCause;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.time.PartialDate;
import java.util.Optional;

/** The file of tenures. */
final class TenureTable extends Table<Tenure> {
  private static final CellType<EndReading> END_READING = CellType.oneOf(EndReading.values());
  private static final CellType<EndCause> END_CAUSE = CellType.oneOf(EndCause.values());

  /** The columns that only a tenure held by a person fills. */
  private static final ImmutableList<String> OF_PERSONS =
      ImmutableList.of("name", "other_names", "born", "died");

  TenureTable() {
    super("tenures.csv", Tenure.class);
  }

  @Override
  Tenure read(Row row) {
    Tenure.Builder tenure = Tenure.builder();
    tenure.office(row.get("office", OFFICE)).ordinal(row.findNumber("ordinal"));
    Optional<PersonId> id = row.find("person", PERSON);
    Optional<String> name = row.find("name", WORDS);
    ImmutableList<String> otherNames = row.findAll("other_names", NAMES);
    tenure.memberState(row.get("member_state", MEMBER_STATE));
    Optional<PartialDate> born = row.find("born", DATE);
    Optional<PartialDate> died = row.find("died", DATE);
    for (String column : OF_PERSONS) {
      row.expect(
          id.isPresent() || !row.has(column), column, "nothing, as no person holds the office");
    }
    if (id.isPresent() && !name.isPresent()) {
      row.expect(false, "name", WORDS.expected() + " for a person");
    }
    tenure
        .firstDay(row.get("first_day", DATE))
        .publishedEnd(row.find("published_end", DATE))
        .endReading(row.find("end_reading", END_READING).orElse(EndReading.LAST_DAY))
        .scheduled(row.flag("scheduled"))
        .completesTurnOf(row.findNumber("completes_turn_of"))
        .endedBy(row.find("ended_by", END_CAUSE))
        .addAllCitations(row.citations("citations"))
        .remark(row.findText("remark"));
    boolean endIsPublished = row.has("published_end");
    if (row.has("end_reading") != endIsPublished) {
      row.expect(
          false,
          "end_reading",
          endIsPublished
              ? END_READING.expected() + ", as an end is published"
              : "nothing, as no end is published");
    }
    row.expect(
        endIsPublished || !row.has("scheduled"), "scheduled", "nothing, as no end is published");
    if (id.isPresent() && name.isPresent()) {
      tenure.person(
          Person.builder()
              .id(id.get())
              .name(name.get())
              .addAllOtherNames(otherNames)
              .born(born)
              .died(died)
              .build());
    }
    return tenure.build();
  }

  @Override
  void write(Tenure entry, Cells cells) {
    cells
        .put("office", OFFICE, entry.office())
        .number("ordinal", entry.ordinal())
        .put("member_state", MEMBER_STATE, entry.memberState())
        .put("first_day", DATE, entry.firstDay())
        .put("published_end", DATE, entry.publishedEnd())
        .put("end_reading", END_READING, entry.publishedEnd().map(end -> entry.endReading()))
        .put("scheduled", FLAG, entry.scheduled())
        .number("completes_turn_of", entry.completesTurnOf())
        .put("ended_by", END_CAUSE, entry.endedBy())
        .citations("citations", entry.citations())
        .text("remark", entry.remark());
    if (entry.findPerson().isPresent()) {
      Person person = entry.person();
      cells
          .put("person", PERSON, person.id())
          .put("name", WORDS, person.name())
          .putAll("other_names", NAMES, person.otherNames())
          .put("born", DATE, person.born())
          .put("died", DATE, person.died());
    }
  }
}
