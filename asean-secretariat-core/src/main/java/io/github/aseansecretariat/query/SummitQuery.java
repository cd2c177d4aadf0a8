package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Summit;

/**
 * A query for summits. Their natural order: chronological, of the same days by institution and
 * number.
 *
 * <p>Immutable and thread-safe.
 */
public final class SummitQuery extends Words<Summit, SummitQuery> {
  SummitQuery(Asked<Summit> asked) {
    super(asked);
  }

  @Override
  SummitQuery query(Asked<Summit> asked) {
    return new SummitQuery(asked);
  }

  /**
   * Keeps the summits that are those of an institution.
   *
   * @param institution the id
   * @return the narrowed query
   */
  public SummitQuery of(InstitutionId institution) {
    return is("of ", requireNonNull(institution, "institution"), Summit::institution);
  }

  /**
   * Keeps the summits that have a number.
   *
   * @param number the number
   * @return the narrowed query
   */
  public SummitQuery numbered(int number) {
    return is("numbered ", number, Summit::number);
  }

  /**
   * Keeps the summits that were hosted by a member state.
   *
   * @param memberState the id
   * @return the narrowed query
   */
  public SummitQuery hostedBy(MemberStateId memberState) {
    return is("hosted by ", requireNonNull(memberState, "memberState"), Summit::host);
  }
}
