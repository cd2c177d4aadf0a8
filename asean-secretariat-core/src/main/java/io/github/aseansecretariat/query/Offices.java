package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;

/** The words of {@link OfficeQuery} as conditions, to be combined with and, or and not. */
public final class Offices {
  private Offices() {}

  /**
   * Holds for an office that has an id.
   *
   * @param id the id
   * @return the condition
   */
  public static Condition<Office> with(OfficeId id) {
    return new Condition<Office>("with id " + requireNonNull(id, "id")) {
      @Override
      public boolean test(Office office) {
        return office.id().equals(id);
      }
    };
  }

  /**
   * Holds for an office that belongs to an institution.
   *
   * @param institution the id
   * @return the condition
   */
  public static Condition<Office> of(InstitutionId institution) {
    return new Condition<Office>("of " + requireNonNull(institution, "institution")) {
      @Override
      public boolean test(Office office) {
        return office.institution().equals(institution);
      }
    };
  }
}
