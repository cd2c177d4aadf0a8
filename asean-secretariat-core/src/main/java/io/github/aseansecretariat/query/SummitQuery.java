package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/**
 * A query for summits. Their natural order: chronological, then by number.
 *
 * <p>Immutable and thread-safe.
 */
public final class SummitQuery extends Query<Summit> {
  static final Kind<Summit> KIND =
      Kind.ordered(
          "summits", Summit.class, Kind.<Summit>chronological().thenComparingInt(Summit::number));

  SummitQuery(Rows<Summit> rows) {
    super(rows);
  }

  @Override
  public SummitQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public SummitQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public SummitQuery where(Condition<? super Summit> condition) {
    return new SummitQuery(narrowed(condition));
  }

  /**
   * Keeps the summits that have a number.
   *
   * @param number the number
   * @return the narrowed query
   */
  public SummitQuery numbered(int number) {
    return where(Summits.numbered(number));
  }

  /**
   * Keeps the summits that were hosted by a member state.
   *
   * @param memberState the id
   * @return the narrowed query
   */
  public SummitQuery hostedBy(MemberStateId memberState) {
    return where(Summits.hostedBy(memberState));
  }
}
