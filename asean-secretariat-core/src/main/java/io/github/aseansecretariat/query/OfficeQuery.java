package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/**
 * A query for offices. Their natural order: from their first day, then by id.
 *
 * <p>Immutable and thread-safe.
 */
public final class OfficeQuery extends Query<Office> {
  static final Kind<Office> KIND =
      Kind.ordered(
          "offices",
          Office.class,
          Kind.<Office>byStart().thenComparing(entry -> entry.id().value()));

  OfficeQuery(Rows<Office> rows) {
    super(rows);
  }

  @Override
  public OfficeQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public OfficeQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public OfficeQuery where(Condition<? super Office> condition) {
    return new OfficeQuery(narrowed(condition));
  }

  /**
   * Keeps the offices that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public OfficeQuery with(OfficeId id) {
    return where(Offices.with(id));
  }

  /**
   * Keeps the offices that belong to an institution.
   *
   * @param institution the id
   * @return the narrowed query
   */
  public OfficeQuery of(InstitutionId institution) {
    return where(Offices.of(institution));
  }
}
