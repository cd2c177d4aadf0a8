package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.time.Periods;
import java.time.Period;

/** The words of {@link TenureQuery} as conditions, to be combined with and, or and not. */
public final class Tenures {
  private Tenures() {}

  /**
   * Holds for a tenure that is a tenure of an office.
   *
   * @param office the id
   * @return the condition
   */
  public static Condition<Tenure> of(OfficeId office) {
    return new Condition<Tenure>("of " + requireNonNull(office, "office")) {
      @Override
      public boolean test(Tenure tenure) {
        return tenure.office().equals(office);
      }
    };
  }

  /**
   * Holds for a tenure that was held by a person from a member state.
   *
   * @param memberState the id
   * @return the condition
   */
  public static Condition<Tenure> heldBy(MemberStateId memberState) {
    return new Condition<Tenure>("held by " + requireNonNull(memberState, "memberState")) {
      @Override
      public boolean test(Tenure tenure) {
        return tenure.memberState().equals(memberState);
      }
    };
  }

  /**
   * Holds for a tenure that was held by a person with these words in a name, in any case and with
   * or without accents.
   *
   * @param text the words, a part of a name will do
   * @return the condition
   * @throws IllegalArgumentException if the words are blank
   */
  public static Condition<Tenure> named(String text) {
    FoldedText sought = FoldedText.of("text", text);
    return new Condition<Tenure>("named \"" + text + "\"") {
      @Override
      public boolean test(Tenure tenure) {
        return tenure.findPerson().isPresent() && isNamed(tenure.person(), sought);
      }
    };
  }

  /**
   * Holds for a tenure that is known to have lasted longer than a length of time. A tenure with a
   * scheduled end counts to that end, one without a known end is not known to be longer than
   * anything.
   *
   * @param length the length
   * @return the condition
   */
  public static Condition<Tenure> longerThan(Period length) {
    return new Condition<Tenure>(
        "longer than " + Periods.text(requireNonNull(length, "length")).english()) {
      @Override
      public boolean test(Tenure tenure) {
        return tenure.period().longerThan(length);
      }
    };
  }

  /**
   * Holds for a tenure that is of the office of a rule and began, as counted, while the rule was in
   * force.
   *
   * @param rule the rule
   * @return the condition
   */
  public static Condition<Tenure> begunUnder(TermRule rule) {
    return new Condition<Tenure>("begun under " + requireNonNull(rule, "rule").label()) {
      @Override
      public boolean test(Tenure tenure) {
        return tenure.office().equals(rule.office())
            && rule.period().contains(tenure.firstDay().countedAs());
      }
    };
  }

  private static boolean isNamed(Person person, FoldedText sought) {
    if (sought.isIn(person.name())) {
      return true;
    }
    for (String other : person.otherNames()) {
      if (sought.isIn(other)) {
        return true;
      }
    }
    return false;
  }
}
