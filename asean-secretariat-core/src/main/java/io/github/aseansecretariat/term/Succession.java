package io.github.aseansecretariat.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of holder of an office, held against the rotation of the member states.
 *
 * <p>Immutable and thread-safe.
 *
 * @see TermAudit#successions
 */
@Value.Immutable
public abstract sealed class Succession permits ImmutableSuccession {
  Succession() {}

  static ImmutableList<Succession> all(TermAudit audit) {
    ImmutableList.Builder<Succession> successions = ImmutableList.builder();
    Tenure previous = null;
    MemberStateId turn = null;
    for (Tenure tenure : audit.tenures()) {
      if (previous != null && turn != null) {
        LocalDate day = tenure.firstDay().countedAs();
        Optional<MemberStateId> due =
            tenure.completesTurnOf().isPresent()
                ? Optional.of(turn)
                : Rotation.of(audit.whole(), day).findNext(turn);
        successions.add(of(audit, previous, tenure, due, audit.ruleOn(day)));
      }
      if (turn == null || !tenure.completesTurnOf().isPresent()) {
        turn = tenure.memberState();
      }
      previous = tenure;
    }
    return successions.build();
  }

  private static Succession of(
      TermAudit audit,
      Tenure previous,
      Tenure tenure,
      Optional<MemberStateId> due,
      Optional<TermRule> rule) {
    boolean rotates = rule.isPresent() && rule.get().selection() == Selection.ROTATION;
    boolean kept = due.isPresent() && due.get().equals(tenure.memberState());
    Agreement agreement =
        !rotates || !due.isPresent()
            ? Agreement.NOT_GOVERNED
            : kept ? Agreement.MATCHES : Agreement.DEPARTS;
    ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
    values.put("first", tenure.firstDay().text());
    if (due.isPresent()) {
      values.put("due", audit.nameInSentence(due.get()));
    }
    if (agreement != Agreement.MATCHES) {
      values.put("came", audit.nameInSentence(tenure.memberState()));
    }
    Sentence sentence;
    if (!due.isPresent()) {
      sentence = Sentence.NO_TURN;
    } else if (rotates) {
      sentence = kept ? Sentence.TURN_KEPT : Sentence.TURN_PASSED_OVER;
    } else if (rule.isPresent()) {
      sentence = Sentence.TURN_NOT_GOVERNED;
      values.put("selection", rule.get().selection().text());
    } else {
      sentence = Sentence.TURN_WITHOUT_RULE;
    }
    return ImmutableSuccession.of(
        previous,
        tenure,
        due,
        agreement,
        Reason.of(
            sentence.with(values.build()),
            rule.map(TermRule::citations).orElse(ImmutableList.of()),
            tenure.citations()));
  }

  /** {@return the tenure before the change} */
  @Value.Parameter
  public abstract Tenure previous();

  /** {@return the tenure after the change, in which the state is that came} */
  @Value.Parameter
  public abstract Tenure tenure();

  /**
   * {@return the state whose turn it was, whether or not a rule of rotation was in force, empty if
   * there were no members on the first day of the tenure}
   */
  @Value.Parameter
  public abstract Optional<MemberStateId> due();

  /** {@return whether the state that came was the one whose turn it was: the agreement} */
  @Value.Parameter
  public abstract Agreement agreement();

  /** {@return why: the sentence and its citations} */
  @Value.Parameter
  public abstract Reason reason();

  /**
   * {@return when the office changed hands, whose turn it was and who came, as the reason says it}
   */
  public final LocalizedText text() {
    return reason().text();
  }

  /**
   * Prints the change on one line.
   *
   * @return such as "philippines after malaysia, due myanmar: NOT_GOVERNED"
   */
  @Override
  public final String toString() {
    return tenure().memberState()
        + " after "
        + previous().memberState()
        + due().map(state -> ", due " + state).orElse(", nobody due")
        + ": "
        + agreement();
  }
}
