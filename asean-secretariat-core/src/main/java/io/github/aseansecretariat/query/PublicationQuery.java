package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.SourceId;

/**
 * A query for publications. Their natural order: by date, the undated first, then by id.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublicationQuery extends Words<Publication, PublicationQuery> {
  PublicationQuery(Asked<Publication> asked) {
    super(asked);
  }

  @Override
  PublicationQuery query(Asked<Publication> asked) {
    return new PublicationQuery(asked);
  }

  /**
   * Keeps the publications that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public PublicationQuery with(SourceId id) {
    return is("with id ", requireNonNull(id, "id"), Publication::id);
  }
}
