package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/**
 * A query for staff compositions. Their natural order: chronological.
 *
 * <p>Immutable and thread-safe.
 */
public final class StaffQuery extends Query<StaffComposition> {
  static final Kind<StaffComposition> KIND =
      Kind.ordered("staff compositions", StaffComposition.class, Kind.chronological());

  StaffQuery(Rows<StaffComposition> rows) {
    super(rows);
  }

  @Override
  public StaffQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public StaffQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public StaffQuery where(Condition<? super StaffComposition> condition) {
    return new StaffQuery(narrowed(condition));
  }

  /**
   * Keeps the staff compositions that are of an institution.
   *
   * @param institution the id
   * @return the narrowed query
   */
  public StaffQuery of(InstitutionId institution) {
    return where(Staff.of(institution));
  }

  /**
   * Keeps the staff compositions that have some line of a category.
   *
   * @param category the category
   * @return the narrowed query
   */
  public StaffQuery having(StaffCategory category) {
    return where(Staff.having(category));
  }
}
