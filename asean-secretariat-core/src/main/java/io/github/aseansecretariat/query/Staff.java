package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;

/** The words of {@link StaffQuery} as conditions, to be combined with and, or and not. */
public final class Staff {
  private Staff() {}

  /**
   * Holds for a staff composition that is of an institution.
   *
   * @param institution the id
   * @return the condition
   */
  public static Condition<StaffComposition> of(InstitutionId institution) {
    return new Condition<StaffComposition>("of " + requireNonNull(institution, "institution")) {
      @Override
      public boolean test(StaffComposition staff) {
        return staff.institution().equals(institution);
      }
    };
  }

  /**
   * Holds for a staff composition that has some line of a category.
   *
   * @param category the category
   * @return the condition
   */
  public static Condition<StaffComposition> having(StaffCategory category) {
    return new Condition<StaffComposition>("having " + requireNonNull(category, "category")) {
      @Override
      public boolean test(StaffComposition staff) {
        return hasLine(staff, category);
      }
    };
  }

  private static boolean hasLine(StaffComposition staff, StaffCategory category) {
    for (StaffLine line : staff.lines()) {
      if (line.category() == category) {
        return true;
      }
    }
    return false;
  }
}
