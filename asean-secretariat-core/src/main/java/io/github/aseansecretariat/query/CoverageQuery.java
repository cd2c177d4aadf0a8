package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Completeness;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.EntryKind;

/**
 * A query for coverages: statements on which lists are whole. Their natural order: chronological.
 *
 * <p>What is stated of a question of your own, that question says itself: {@link
 * Query#completeness}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CoverageQuery extends Words<Coverage, CoverageQuery> {
  CoverageQuery(Asked<Coverage> asked) {
    super(asked);
  }

  @Override
  CoverageQuery query(Asked<Coverage> asked) {
    return new CoverageQuery(asked);
  }

  /**
   * Keeps the coverages that are about lists of a kind of entry.
   *
   * @param list the kind of entry
   * @return the narrowed query
   */
  public CoverageQuery about(EntryKind list) {
    return is("about ", requireNonNull(list, "list"), Coverage::list);
  }

  /**
   * Keeps the coverages that are about lists of an institution or an office.
   *
   * @param bearer the id of the institution or the office
   * @return the narrowed query
   */
  public CoverageQuery of(BearerId bearer) {
    return is("of ", requireNonNull(bearer, "bearer"), Coverage::of);
  }

  /**
   * Keeps the coverages that say of a list that it is whole, or that it is not.
   *
   * @param completeness WHOLE or PARTIAL; nothing is left of NOT_STATED
   * @return the narrowed query
   */
  public CoverageQuery saying(Completeness completeness) {
    return is("saying ", requireNonNull(completeness, "completeness"), Coverage::completeness);
  }
}
