package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.Meeting;
import io.github.aseansecretariat.model.MemberStateId;

/** The words of {@link MeetingQuery} as conditions, to be combined with and, or and not. */
public final class Meetings {
  private Meetings() {}

  /**
   * Holds for a meeting that has a number.
   *
   * @param number the number
   * @return the condition
   */
  public static Condition<Meeting> numbered(int number) {
    return new Condition<Meeting>("numbered " + number) {
      @Override
      public boolean test(Meeting meeting) {
        return meeting.number() == number;
      }
    };
  }

  /**
   * Holds for a meeting that was hosted by a member state.
   *
   * @param memberState the id
   * @return the condition
   */
  public static Condition<Meeting> hostedBy(MemberStateId memberState) {
    return new Condition<Meeting>("hosted by " + requireNonNull(memberState, "memberState")) {
      @Override
      public boolean test(Meeting meeting) {
        return meeting.host().equals(memberState);
      }
    };
  }
}
