package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;

/**
 * A query for offices. Their natural order: from their first day, then by id.
 *
 * <p>Immutable and thread-safe.
 */
public final class OfficeQuery extends Words<Office, OfficeQuery> {
  OfficeQuery(Asked<Office> asked) {
    super(asked);
  }

  @Override
  OfficeQuery query(Asked<Office> asked) {
    return new OfficeQuery(asked);
  }

  /**
   * Keeps the offices that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public OfficeQuery with(OfficeId id) {
    return is("with id ", requireNonNull(id, "id"), Office::id);
  }

  /**
   * Keeps the offices that belong to an institution.
   *
   * @param institution the id
   * @return the narrowed query
   */
  public OfficeQuery of(InstitutionId institution) {
    return is("of ", requireNonNull(institution, "institution"), Office::institution);
  }
}
