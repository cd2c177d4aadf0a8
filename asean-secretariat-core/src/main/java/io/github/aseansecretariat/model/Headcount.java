package io.github.aseansecretariat.model;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.text.LocalizedText;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many people there are, as far as it is known: exactly so many, at least so many, or
 * unspecified.
 *
 * <table>
 * <caption>Sums</caption>
 * <tr><th>plus</th><th>exactly m</th><th>at least m</th><th>unspecified</th></tr>
 * <tr><td>exactly n</td><td>exactly n+m</td><td>at least n+m</td><td>at least n</td></tr>
 * <tr><td>at least n</td><td>at least n+m</td><td>at least n+m</td><td>at least n</td></tr>
 * <tr><td>unspecified</td><td>at least m</td><td>at least m</td><td>unspecified</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Headcount permits ImmutableHeadcount {
  Headcount() {}

  /**
   * {@return a headcount whose number is known}
   *
   * @param number the number, not negative
   * @throws AttributeException if the number is negative
   */
  public static Headcount exactly(int number) {
    return ImmutableHeadcount.of(notNegative(number), true);
  }

  /**
   * {@return a headcount that reaches a number, and may pass it}
   *
   * @param number the number, not negative
   * @throws AttributeException if the number is negative
   */
  public static Headcount atLeast(int number) {
    return ImmutableHeadcount.of(notNegative(number), false);
  }

  /** {@return a headcount of which no number is known} */
  public static Headcount unspecified() {
    return ImmutableHeadcount.of(OptionalInt.empty(), false);
  }

  private static OptionalInt notNegative(int number) {
    Check.that(number >= 0, "Headcount", "number", number, "a number from 0");
    return OptionalInt.of(number);
  }

  /** {@return the number that is known, or the least that it can be; empty if it is unspecified} */
  @Value.Parameter
  public abstract OptionalInt known();

  /** {@return whether the number is exact: false for "at least" and for unspecified} */
  @Value.Parameter
  public abstract boolean isExact();

  /**
   * Adds another headcount.
   *
   * @param other the other headcount
   * @return the sum, as far as it is known
   * @throws ArithmeticException if the sum is beyond an int
   */
  public final Headcount plus(Headcount other) {
    requireNonNull(other, "other");
    if (!known().isPresent() && !other.known().isPresent()) {
      return this;
    }
    int sum = Math.addExact(known().orElse(0), other.known().orElse(0));
    return isExact() && other.isExact() ? exactly(sum) : atLeast(sum);
  }

  /**
   * {@return the words for it, such as "7" in both languages, "1,200" and "1.200", "at least 7" and
   * "sedikitnya 7", or "number not stated" and "jumlahnya tidak disebut"}
   */
  public final LocalizedText text() {
    if (!known().isPresent()) {
      return LocalizedText.of("number not stated", "jumlahnya tidak disebut");
    }
    LocalizedText number = LocalizedText.amount(known().getAsInt());
    return isExact()
        ? number
        : LocalizedText.of("at least " + number.english(), "sedikitnya " + number.indonesian());
  }

  /**
   * Prints the headcount, with digits alone, as the files have it.
   *
   * @return such as "7", "at least 7" or "unspecified"
   */
  @Override
  public final String toString() {
    return known().isPresent()
        ? (isExact() ? "" : "at least ") + known().getAsInt()
        : "unspecified";
  }
}
