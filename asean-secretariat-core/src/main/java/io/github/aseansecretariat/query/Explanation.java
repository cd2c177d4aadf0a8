package io.github.aseansecretariat.query;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Completeness;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Entry;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a query came to its answer: what each step kept, and what lies nearest where nothing was
 * found on a day.
 *
 * <p>It prints as lines of text:
 *
 * <pre>
 *    15  tenures
 *    15  of secretary-general
 *     3  held by indonesia
 *     0  on 1985-01-01
 * nothing is left after "on 1985-01-01"
 * last before: Umarjadi Njotowijono (1978-02-19 to 1978-06-30)
 * next after: Rusli Noor (1989-07-17 to 1992-12-31)
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Explanation permits ImmutableExplanation {
  Explanation() {}

  /** A step of a query: its words, and how many entries it kept. Immutable and thread-safe. */
  @Value.Immutable
  public sealed interface Step permits ImmutableStep {
    /**
     * {@return the words of the step: what the query began with, or a condition, such as "held by
     * indonesia"}
     */
    @Value.Parameter
    String words();

    /** {@return how many entries were left after the step, from 0} */
    @Value.Parameter
    int kept();
  }

  /**
   * {@return the steps: first all entries of the kind, then each condition in the order of the
   * query}
   */
  @Value.Parameter
  public abstract ImmutableList<Step> steps();

  /**
   * {@return the last entry before the day on which nothing was found, among those that meet every
   * other condition; empty if something was found, no day was asked for, or there is none before}
   */
  @Value.Parameter
  public abstract Optional<Entry> lastEntryBefore();

  /**
   * {@return the next entry after the day on which nothing was found, among those that meet every
   * other condition; empty if something was found, no day was asked for, or there is none after}
   */
  @Value.Parameter
  public abstract Optional<Entry> nextEntryAfter();

  /**
   * {@return for each id in the query that nothing in the whole catalogue has, a line that says so
   * and names those that are spelt alike; no lines, if there is no such id}
   */
  @Value.Parameter
  public abstract ImmutableList<String> unknownIds();

  /**
   * {@return the statements on lists that may share an entry with what is asked for}
   *
   * @see Query#coverage
   */
  @Value.Parameter
  public abstract ImmutableList<Coverage> coverage();

  /**
   * {@return whether a statement says that the answer is all there is}
   *
   * @see Query#completeness
   */
  @Value.Parameter
  public abstract Completeness completeness();

  /** {@return the label of {@link #lastEntryBefore}, empty if there is none} */
  public final Optional<String> lastBefore() {
    return lastEntryBefore().map(Entry::label);
  }

  /** {@return the label of {@link #nextEntryAfter}, empty if there is none} */
  public final Optional<String> nextAfter() {
    return nextEntryAfter().map(Entry::label);
  }

  /** {@return the step after which nothing was left, empty if something was found} */
  public final Optional<Step> emptiedBy() {
    for (Step step : steps()) {
      if (step.kept() == 0) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /**
   * Prints the steps, for an empty answer where it went and what is nearest, and what is stated of
   * an answer that is short or empty.
   *
   * @return several lines, without a line break at the end
   */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps()) {
      text.append(Strings.padStart(Integer.toString(step.kept()), 5, ' '))
          .append("  ")
          .append(step.words())
          .append('\n');
    }
    emptiedBy()
        .ifPresent(
            step -> text.append("nothing is left after \"").append(step.words()).append("\"\n"));
    for (String line : unknownIds()) {
      text.append(line).append('\n');
    }
    lastBefore().ifPresent(label -> text.append("last before: ").append(label).append('\n'));
    nextAfter().ifPresent(label -> text.append("next after: ").append(label).append('\n'));
    if (completeness() == Completeness.PARTIAL || emptiedBy().isPresent()) {
      for (Coverage statement : coverage()) {
        if (statement.completeness() == completeness()) {
          text.append("stated: ").append(statement.label()).append('\n');
        }
      }
    }
    return text.substring(0, text.length() - 1);
  }
}
