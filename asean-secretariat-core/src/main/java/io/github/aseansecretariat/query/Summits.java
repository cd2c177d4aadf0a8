package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Summit;

/** The words of {@link SummitQuery} as conditions, to be combined with and, or and not. */
public final class Summits {
  private Summits() {}

  /**
   * Holds for a summit that has a number.
   *
   * @param number the number
   * @return the condition
   */
  public static Condition<Summit> numbered(int number) {
    return new Condition<Summit>("numbered " + number) {
      @Override
      public boolean test(Summit summit) {
        return summit.number() == number;
      }
    };
  }

  /**
   * Holds for a summit that was hosted by a member state.
   *
   * @param memberState the id
   * @return the condition
   */
  public static Condition<Summit> hostedBy(MemberStateId memberState) {
    return new Condition<Summit>("hosted by " + requireNonNull(memberState, "memberState")) {
      @Override
      public boolean test(Summit summit) {
        return summit.host().equals(memberState);
      }
    };
  }
}
