package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A described yes-or-no question about an entry, of your own.
 *
 * <p>A condition is no functional interface on purpose: a bare lambda does not compile, so that
 * every query can print what it asks. What the words of a query can say needs no condition; they
 * combine by {@code either} and {@code except}.
 *
 * <pre>{@code
 * Condition<Duty> brief = Condition.that("in few words", d -> d.text().english().length() < 40);
 * catalog.duties().of(ASEAN_SECRETARIAT).where(brief).list();
 * }</pre>
 *
 * <p>Immutable; thread-safe if the predicates given to it are.
 *
 * @param <T> what the question is about
 */
public abstract class Condition<T> {
  final String words;
  final Object value;

  Condition(String words) {
    this(words, "");
  }

  /** A condition whose words end with a value, printed only when they are asked for. */
  Condition(String words, Object value) {
    this.words = words;
    this.value = value;
  }

  /**
   * Makes a condition from a test and the words for it.
   *
   * @param words what the test asks, as it shall stand in the sentence of a query
   * @param test the test
   * @param <T> what the question is about
   * @return the condition
   * @throws IllegalArgumentException if the words are blank
   */
  public static <T> Condition<T> that(String words, Predicate<? super T> test) {
    requireNonNull(test, "test");
    if (requireNonNull(words, "words").trim().isEmpty()) {
      throw new IllegalArgumentException(
          "words: expected words that describe the test but was \"" + words + "\"");
    }
    return new Condition<T>(words) {
      @Override
      public boolean test(T entry) {
        return test.test(requireNonNull(entry, "entry"));
      }
    };
  }

  /**
   * {@return the opposite of a condition: a condition that holds where the other does not}
   *
   * @param condition the condition
   * @param <T> what the question is about
   */
  public static <T> Condition<T> not(Condition<T> condition) {
    return that("not " + requireNonNull(condition, "condition"), entry -> !condition.test(entry));
  }

  /**
   * {@return the condition that holds where this one and another hold: both}
   *
   * @param other the other condition
   */
  public final Condition<T> and(Condition<? super T> other) {
    return that(
        "(" + this + " and " + requireNonNull(other, "other") + ")",
        entry -> test(entry) && other.test(entry));
  }

  /**
   * {@return the condition that holds where this one or another holds, or both: one of both}
   *
   * @param other the other condition
   */
  public final Condition<T> or(Condition<? super T> other) {
    return that(
        "(" + this + " or " + requireNonNull(other, "other") + ")",
        entry -> test(entry) || other.test(entry));
  }

  /**
   * {@return the same condition under other words: the condition}
   *
   * @param words the words
   * @throws IllegalArgumentException if the words are blank
   */
  public final Condition<T> describedAs(String words) {
    return that(words, this::test);
  }

  /**
   * Answers the question for an entry.
   *
   * @param entry the entry
   * @return true if the condition holds
   */
  public abstract boolean test(T entry);

  /** The test of what lies near a day: as if every entry held on that day. */
  boolean testBut(LocalDate day, T entry) {
    return test(entry);
  }

  /** The earliest day that is asked for, if any is. */
  @Nullable LocalDate earliestDay() {
    return null;
  }

  /**
   * The sources of whose accounts the condition keeps what they say; null if it does not ask for
   * accounts, none if it does so in a way that names no account as a whole.
   */
  @Nullable ImmutableSet<SourceId> accountsAmong(ImmutableList<Source> sources) {
    return null;
  }

  /** Hands over the values that are asked for. */
  void eachValue(Consumer<Object> consumer) {}

  /** {@return the words, such as "held by indonesia" or "(in few words or not of the chair)"} */
  @Override
  public final String toString() {
    return words + value;
  }
}
