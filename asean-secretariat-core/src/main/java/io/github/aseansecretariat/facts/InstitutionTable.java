package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import java.util.stream.Stream;

/** The file of institutions over time. */
final class InstitutionTable extends EntryTable<Institution> {
  private static final Column<InstitutionId> ID =
      Column.required("id", CellType.id(InstitutionId::of));
  private static final Column<InstitutionKind> KIND =
      Column.required("kind", CellType.oneOf(InstitutionKind.class));
  private static final Text NAME = Text.required("name");
  private static final Column<String> ABBREVIATION =
      Column.optional("abbreviation", CellType.WORDS);
  private static final Column<InstitutionId> PARENT =
      Column.optional("parent", CellType.id(InstitutionId::of));
  private static final Column<MemberStateId> MEMBER_STATE =
      Column.optional("member_state", CellType.id(MemberStateId::of));
  private static final Column<PartialDate> FROM = Column.required("from", CellType.DATE);
  private static final Column<PartialDate> UNTIL = Column.optional("until", CellType.DATE);
  private static final Text SEAT = Text.optional("seat");

  private static final ImmutableList<Column<?>> COLUMNS =
      columns(
          ID, KIND, NAME, ABBREVIATION, PARENT, MEMBER_STATE, FROM, UNTIL, SEAT, CITATIONS, REMARK);

  InstitutionTable() {
    super(INSTITUTIONS);
  }

  @Override
  ImmutableList<Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<Text> texts() {
    return ImmutableList.of(SEAT, REMARK);
  }

  @Override
  ImmutableList<Column.Reference> references() {
    return ImmutableList.of(
        toInstitution(PARENT), MEMBER_STATE.to(MEMBER_STATES, Stream::of), CITED);
  }

  @Override
  ImmutableList<Institution> entries(Catalog catalog) {
    return catalog.institutions().list();
  }

  @Override
  Institution read(Row row) {
    return Institution.builder()
        .id(row.get(ID))
        .kind(row.get(KIND))
        .name(row.get(NAME))
        .abbreviation(row.find(ABBREVIATION))
        .parent(row.find(PARENT))
        .memberState(row.find(MEMBER_STATE))
        .period(row.period(FROM, UNTIL))
        .seat(row.find(SEAT))
        .addAllCitations(row.citations(CITATIONS))
        .remark(row.find(REMARK))
        .build();
  }

  @Override
  Cells cells(Institution entry) {
    return new Cells()
        .put(ID, entry.id())
        .put(KIND, entry.kind())
        .put(NAME, entry.name())
        .put(ABBREVIATION, entry.abbreviation())
        .put(PARENT, entry.parent())
        .put(MEMBER_STATE, entry.memberState())
        .put(FROM, entry.period().start())
        .put(UNTIL, entry.period().endExclusive())
        .put(SEAT, entry.seat())
        .cite(CITATIONS, entry.citations())
        .put(REMARK, entry.remark());
  }
}
