package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * A query for offices. Their natural order: from their first day, then by id.
 *
 * <p>Immutable and thread-safe.
 */
public final class OfficeQuery extends Words<Office, OfficeQuery> {
  OfficeQuery(
      Shelf<Office> shelf,
      @Nullable Query<Office> before,
      @Nullable Condition<? super Office> word) {
    super(shelf, before, word);
  }

  @Override
  OfficeQuery query(@Nullable Query<Office> before, @Nullable Condition<? super Office> word) {
    return new OfficeQuery(shelf, before, word);
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
