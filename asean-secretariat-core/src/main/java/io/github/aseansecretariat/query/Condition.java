package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;

/**
 * A described yes-or-no question about an entry.
 *
 * <p>A condition is no functional interface on purpose: a bare lambda does not compile, so that
 * every query can print what it asks. The words of a query stand as ready-made conditions on the
 * companion of its kind ({@link Tenures}, {@link Duties}, ...), others are made with {@link #that}.
 *
 * <pre>{@code
 * Condition<Duty> brief = Condition.that("in few words", d -> d.text().english().length() < 40);
 * catalog.duties().where(Duties.of(ASEAN_SECRETARIAT).or(brief)).list();
 * }</pre>
 *
 * <p>Immutable; thread-safe if the predicates given to it are.
 *
 * @param <T> what the question is about
 */
public abstract class Condition<T> {
  private final String words;

  Condition(String words) {
    this.words = words;
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
    return new Condition<T>("not " + requireNonNull(condition, "condition")) {
      @Override
      public boolean test(T entry) {
        return !condition.test(entry);
      }
    };
  }

  /**
   * {@return the condition that holds where this one and another hold: both}
   *
   * @param other the other condition
   */
  public final Condition<T> and(Condition<? super T> other) {
    Condition<T> one = this;
    return new Condition<T>("(" + this + " and " + requireNonNull(other, "other") + ")") {
      @Override
      public boolean test(T entry) {
        return one.test(entry) && other.test(entry);
      }
    };
  }

  /**
   * {@return the condition that holds where this one or another holds, or both: one of both}
   *
   * @param other the other condition
   */
  public final Condition<T> or(Condition<? super T> other) {
    Condition<T> one = this;
    return new Condition<T>("(" + this + " or " + requireNonNull(other, "other") + ")") {
      @Override
      public boolean test(T entry) {
        return one.test(entry) || other.test(entry);
      }
    };
  }

  /**
   * {@return the same condition under other words: the condition}
   *
   * @param newWords the words
   * @throws IllegalArgumentException if the words are blank
   */
  public final Condition<T> describedAs(String newWords) {
    return that(requireNonNull(newWords, "newWords"), this::test);
  }

  /**
   * Answers the question for an entry.
   *
   * @param entry the entry
   * @return true if the condition holds
   */
  public abstract boolean test(T entry);

  /** {@return the words, such as "held by indonesia" or "(of asean-secretariat or numbered 1)"} */
  @Override
  public final String toString() {
    return words;
  }
}
