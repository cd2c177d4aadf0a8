package io.github.aseansecretariat.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A second or further tenure of one person in one office, and whether the rule allowed it.
 *
 * <p>Immutable and thread-safe.
 *
 * @see TermAudit#renewals
 */
@Value.Immutable
public abstract sealed class FurtherTerm permits ImmutableFurtherTerm {
  FurtherTerm() {}

  static FurtherTerm of(Tenure tenure, LocalizedText holder, int term, Optional<TermRule> rule) {
    Renewal renewal = rule.map(TermRule::renewal).orElse(Renewal.notStated());
    ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
    values.put("number", LocalizedText.ordinal(term));
    values.put("holder", holder);
    Permission permission = Permission.NOT_STATED;
    Sentence sentence = Sentence.FURTHER_TERM_NOT_STATED;
    if (!rule.isPresent()) {
      sentence = Sentence.FURTHER_TERM_WITHOUT_RULE;
      values.put("first", tenure.firstDay().text());
    } else if (renewal.kind() == Renewal.Kind.ONCE && term > 2) {
      permission = Permission.BARRED;
      sentence = Sentence.FURTHER_TERM_BARRED_AFTER_ONE;
    } else if (renewal.kind() != Renewal.Kind.NOT_STATED) {
      boolean allowed = renewal.kind() == Renewal.Kind.ONCE;
      permission = allowed ? Permission.ALLOWED : Permission.BARRED;
      sentence = allowed ? Sentence.FURTHER_TERM_ALLOWED : Sentence.FURTHER_TERM_BARRED;
      values.put("renewal", renewal.text());
    }
    return ImmutableFurtherTerm.of(
        tenure,
        term,
        permission,
        Reason.of(
            sentence.with(values.build()),
            rule.map(TermRule::citations).orElse(ImmutableList.of()),
            tenure.citations()));
  }

  /** {@return the further tenure} */
  @Value.Parameter
  public abstract Tenure tenure();

  /** {@return the how many-th tenure of the person in the office it is, from 2} */
  @Value.Parameter
  public abstract int term();

  /** {@return whether the rule allowed it: the permission} */
  @Value.Parameter
  public abstract Permission permission();

  /** {@return why: the sentence and its citations} */
  @Value.Parameter
  public abstract Reason reason();

  /** {@return who had which term, and whether the rule allowed it, as the reason says it} */
  public final LocalizedText text() {
    return reason().text();
  }

  /**
   * Prints the further term on one line.
   *
   * @return such as "term 2 of Ani (1984-01-01 to 1985-12-31): BARRED"
   */
  @Override
  public final String toString() {
    return "term " + term() + " of " + tenure().label() + ": " + permission();
  }
}
