package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.EndCause;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import java.util.stream.Stream;

/** The file of tenures. */
final class TenureTable extends EntryTable<Tenure> {
  private static final Column<OfficeId> OFFICE =
      Column.required("office", CellType.id(OfficeId::of));
  private static final Column<Integer> ORDINAL = Column.optional("ordinal", CellType.NUMBER);
  private static final Column<PersonId> PERSON =
      Column.required("person", CellType.id(PersonId::of));
  private static final Column<String> NAME = Column.required("name", CellType.WORDS);
  private static final Column<ImmutableList<String>> OTHER_NAMES =
      Column.optional("other_names", CellType.NAMES);
  private static final Column<MemberStateId> MEMBER_STATE =
      Column.required("member_state", CellType.id(MemberStateId::of));
  private static final Column<PartialDate> BORN = Column.optional("born", CellType.DATE);
  private static final Column<PartialDate> DIED = Column.optional("died", CellType.DATE);
  private static final Column<PartialDate> FIRST_DAY = Column.required("first_day", CellType.DATE);
  private static final Column<PartialDate> PUBLISHED_END =
      Column.optional("published_end", CellType.DATE);
  private static final Column<EndReading> END_READING =
      Column.optional("end_reading", CellType.oneOf(EndReading.class));
  private static final Column<Boolean> SCHEDULED = Column.optional("scheduled", CellType.FLAG);
  private static final Column<Integer> COMPLETES_TURN_OF =
      Column.optional("completes_turn_of", CellType.NUMBER);
  private static final Column<EndCause> ENDED_BY =
      Column.optional("ended_by", CellType.oneOf(EndCause.class));

  private static final ImmutableList<Column<?>> COLUMNS =
      columns(
          OFFICE,
          ORDINAL,
          PERSON,
          NAME,
          OTHER_NAMES,
          MEMBER_STATE,
          BORN,
          DIED,
          FIRST_DAY,
          PUBLISHED_END,
          END_READING,
          SCHEDULED,
          COMPLETES_TURN_OF,
          ENDED_BY,
          CITATIONS,
          REMARK);

  TenureTable() {
    super("tenures.csv");
  }

  @Override
  ImmutableList<Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<Column.Reference> references() {
    return ImmutableList.of(toOffice(OFFICE), MEMBER_STATE.to(MEMBER_STATES, Stream::of), CITED);
  }

  @Override
  ImmutableList<Tenure> entries(Catalog catalog) {
    return catalog.tenures().list();
  }

  @Override
  Tenure read(Row row) {
    if (row.has(PUBLISHED_END) != row.has(END_READING)) {
      throw new CellException(
          END_READING.name,
          row.cell(END_READING),
          row.has(PUBLISHED_END)
              ? END_READING.type.expected + ", as an end is published"
              : "nothing, as no end is published");
    }
    if (row.has(SCHEDULED) && !row.has(PUBLISHED_END)) {
      throw new CellException(
          SCHEDULED.name, row.cell(SCHEDULED), "nothing, as no end is published");
    }
    return Tenure.builder()
        .office(row.get(OFFICE))
        .ordinal(row.findInt(ORDINAL))
        .person(
            Person.builder()
                .id(row.get(PERSON))
                .name(row.get(NAME))
                .addAllOtherNames(row.find(OTHER_NAMES).orElse(ImmutableList.of()))
                .born(row.find(BORN))
                .died(row.find(DIED))
                .build())
        .memberState(row.get(MEMBER_STATE))
        .firstDay(row.get(FIRST_DAY))
        .publishedEnd(row.find(PUBLISHED_END))
        .endReading(row.find(END_READING).orElse(EndReading.LAST_DAY))
        .scheduled(row.has(SCHEDULED))
        .completesTurnOf(row.findInt(COMPLETES_TURN_OF))
        .endedBy(row.find(ENDED_BY))
        .addAllCitations(row.citations(CITATIONS))
        .remark(row.find(REMARK))
        .build();
  }

  @Override
  Cells cells(Tenure entry) {
    return new Cells()
        .put(OFFICE, entry.office())
        .put(ORDINAL, entry.ordinal())
        .put(PERSON, entry.person().id())
        .put(NAME, entry.person().name())
        .putAll(OTHER_NAMES, entry.person().otherNames())
        .put(MEMBER_STATE, entry.memberState())
        .put(BORN, entry.person().born())
        .put(DIED, entry.person().died())
        .put(FIRST_DAY, entry.firstDay())
        .put(PUBLISHED_END, entry.publishedEnd())
        .put(END_READING, entry.publishedEnd().map(end -> entry.endReading()))
        .put(SCHEDULED, entry.scheduled())
        .put(COMPLETES_TURN_OF, entry.completesTurnOf())
        .put(ENDED_BY, entry.endedBy())
        .cite(CITATIONS, entry.citations())
        .put(REMARK, entry.remark());
  }
}
