package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.model.TermRuleId;

/**
 * A query for term rules. Their natural order: chronological.
 *
 * <p>Immutable and thread-safe.
 */
public final class TermRuleQuery extends Words<TermRule, TermRuleQuery> {
  TermRuleQuery(Asked<TermRule> asked) {
    super(asked);
  }

  @Override
  TermRuleQuery query(Asked<TermRule> asked) {
    return new TermRuleQuery(asked);
  }

  /**
   * Keeps the term rules that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public TermRuleQuery with(TermRuleId id) {
    return is("with id ", requireNonNull(id, "id"), TermRule::id);
  }

  /**
   * Keeps the term rules that are a rule for an office.
   *
   * @param office the id
   * @return the narrowed query
   */
  public TermRuleQuery of(OfficeId office) {
    return is("of ", requireNonNull(office, "office"), TermRule::office);
  }

  /**
   * Keeps the term rules that have the holder chosen in a way.
   *
   * @param selection the way of selection
   * @return the narrowed query
   */
  public TermRuleQuery selectingBy(Selection selection) {
    return is("selecting by ", requireNonNull(selection, "selection"), TermRule::selection);
  }
}
