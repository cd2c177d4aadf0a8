package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;

/**
 * A query for sources, instruments and publications together. Their natural order: by date, the
 * undated first, then by id.
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceQuery extends Words<Source, SourceQuery> {
  SourceQuery(Asked<Source> asked) {
    super(asked);
  }

  @Override
  SourceQuery query(Asked<Source> asked) {
    return new SourceQuery(asked);
  }

  /**
   * Keeps the sources that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public SourceQuery with(SourceId id) {
    return is("with id ", requireNonNull(id, "id"), Source::id);
  }
}
