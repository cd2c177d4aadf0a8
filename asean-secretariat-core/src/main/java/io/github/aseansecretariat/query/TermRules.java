package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.TermRule;

/** The words of {@link TermRuleQuery} as conditions, to be combined with and, or and not. */
public final class TermRules {
  private TermRules() {}

  /**
   * Holds for a rule that is a rule for an office.
   *
   * @param office the id
   * @return the condition
   */
  public static Condition<TermRule> of(OfficeId office) {
    return new Condition<TermRule>("of " + requireNonNull(office, "office")) {
      @Override
      public boolean test(TermRule rule) {
        return rule.office().equals(office);
      }
    };
  }

  /**
   * Holds for a rule that has the holder chosen in a way.
   *
   * @param selection the way of selection
   * @return the condition
   */
  public static Condition<TermRule> selectingBy(Selection selection) {
    return new Condition<TermRule>("selecting by " + requireNonNull(selection, "selection")) {
      @Override
      public boolean test(TermRule rule) {
        return rule.selection() == selection;
      }
    };
  }
}
