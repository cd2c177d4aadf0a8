package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/**
 * A query for term rules. Their natural order: chronological.
 *
 * <p>Immutable and thread-safe.
 */
public final class TermRuleQuery extends Query<TermRule> {
  static final Kind<TermRule> KIND =
      Kind.ordered("term rules", TermRule.class, Kind.chronological());

  TermRuleQuery(Rows<TermRule> rows) {
    super(rows);
  }

  @Override
  public TermRuleQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public TermRuleQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public TermRuleQuery where(Condition<? super TermRule> condition) {
    return new TermRuleQuery(narrowed(condition));
  }

  /**
   * Keeps the term rules that are a rule for an office.
   *
   * @param office the id
   * @return the narrowed query
   */
  public TermRuleQuery of(OfficeId office) {
    return where(TermRules.of(office));
  }

  /**
   * Keeps the term rules that have the holder chosen in a way.
   *
   * @param selection the way of selection
   * @return the narrowed query
   */
  public TermRuleQuery selectingBy(Selection selection) {
    return where(TermRules.selectingBy(selection));
  }
}
