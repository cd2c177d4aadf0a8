package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;

/**
 * A query for staff compositions. Their natural order: chronological.
 *
 * <p>Immutable and thread-safe.
 */
public final class StaffQuery extends Words<StaffComposition, StaffQuery> {
  StaffQuery(Asked<StaffComposition> asked) {
    super(asked);
  }

  @Override
  StaffQuery query(Asked<StaffComposition> asked) {
    return new StaffQuery(asked);
  }

  /**
   * Keeps the staff compositions that are of an institution.
   *
   * @param institution the id
   * @return the narrowed query
   */
  public StaffQuery of(InstitutionId institution) {
    return is("of ", requireNonNull(institution, "institution"), StaffComposition::institution);
  }

  /**
   * Keeps the staff compositions that have some line of a category.
   *
   * @param category the category
   * @return the narrowed query
   */
  public StaffQuery having(StaffCategory category) {
    return is("having ", requireNonNull(category, "category"), StaffQuery::categories);
  }

  private static ImmutableSet<StaffCategory> categories(StaffComposition staff) {
    ImmutableSet.Builder<StaffCategory> categories = ImmutableSet.builder();
    for (StaffLine line : staff.lines()) {
      categories.add(line.category());
    }
    return categories.build();
  }
}
