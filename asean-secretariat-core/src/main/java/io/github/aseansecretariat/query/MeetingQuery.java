package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.Meeting;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/**
 * A query for meetings. Their natural order: chronological, then by number.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeetingQuery extends Query<Meeting> {
  static final Kind<Meeting> KIND =
      Kind.ordered(
          "meetings",
          Meeting.class,
          Kind.<Meeting>chronological().thenComparingInt(Meeting::number));

  MeetingQuery(Rows<Meeting> rows) {
    super(rows);
  }

  @Override
  public MeetingQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public MeetingQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public MeetingQuery where(Condition<? super Meeting> condition) {
    return new MeetingQuery(narrowed(condition));
  }

  /**
   * Keeps the meetings that have a number.
   *
   * @param number the number
   * @return the narrowed query
   */
  public MeetingQuery numbered(int number) {
    return where(Meetings.numbered(number));
  }

  /**
   * Keeps the meetings that were hosted by a member state.
   *
   * @param memberState the id
   * @return the narrowed query
   */
  public MeetingQuery hostedBy(MemberStateId memberState) {
    return where(Meetings.hostedBy(memberState));
  }
}
