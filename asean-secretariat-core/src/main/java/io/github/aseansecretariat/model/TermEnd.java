package io.github.aseansecretariat.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a term ends, as a {@link TermRule} has it.
 *
 * <p>A day is rounded where the month that is reached is too short for it: a year from 29 February
 * 2024 would be full on 29 February 2025, a month from 31 March on 31 April. Here such a day is
 * rounded down to the last of its month, so that the last days of these terms are 27 February and
 * 29 April; the other reading rounds up to the first of the next month, so that they are 28
 * February and 30 April. No text that was read settles which is right.
 *
 * <pre>{@code
 * TermEnd end = rule.reckon(LocalDate.of(2024, 2, 29));
 * end.baseLastDay();          // 2029-02-27
 * end.baseIsRounded();        // true
 * end.baseLastDayRoundedUp(); // 2029-02-28
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @see TermRule#reckon
 */
@Value.Immutable
public abstract sealed class TermEnd permits ImmutableTermEnd {
  TermEnd() {}

  static TermEnd of(TermRule rule, LocalDate firstDay) {
    requireNonNull(firstDay, "firstDay");
    Optional<Period> longest =
        rule.extension().equals(Extension.none())
            ? Optional.of(rule.base())
            : rule.extension().maximum();
    return ImmutableTermEnd.of(
        firstDay,
        firstDay.plus(rule.base()).minusDays(1),
        isRounded(firstDay, rule.base()),
        longest.map(total -> firstDay.plus(total).minusDays(1)),
        longest.isPresent() && isRounded(firstDay, longest.get()));
  }

  private static boolean isRounded(LocalDate firstDay, Period length) {
    return firstDay.plusMonths(length.toTotalMonths()).getDayOfMonth() < firstDay.getDayOfMonth();
  }

  /** {@return the first day of the term} */
  @Value.Parameter
  public abstract LocalDate firstDay();

  /** {@return the last day of the term without any extension, still inside the term} */
  @Value.Parameter
  public abstract LocalDate baseLastDay();

  /**
   * {@return whether {@link #baseLastDay} comes from a day that had to be rounded down, so that the
   * other reading is a day later}
   */
  @Value.Parameter
  public abstract boolean baseIsRounded();

  /**
   * {@return the last day that the rule allows, any extension included: that of the base if the
   * rule allows no extension, that of the total if it states one; empty if the extension is
   * uncapped or not stated}
   */
  @Value.Parameter
  public abstract Optional<LocalDate> latestLastDay();

  /**
   * {@return whether {@link #latestLastDay} comes from a day that had to be rounded down, so that
   * the other reading is a day later; false if there is no latest day}
   */
  @Value.Parameter
  public abstract boolean latestIsRounded();

  /** {@return the other reading of {@link #baseLastDay}: the same day if nothing was rounded} */
  public final LocalDate baseLastDayRoundedUp() {
    return baseIsRounded() ? baseLastDay().plusDays(1) : baseLastDay();
  }

  /** {@return the other reading of {@link #latestLastDay}: the same if nothing was rounded} */
  public final Optional<LocalDate> latestLastDayRoundedUp() {
    return latestIsRounded() ? latestLastDay().map(day -> day.plusDays(1)) : latestLastDay();
  }

  /**
   * Prints both days, and the other reading of one that was rounded.
   *
   * @return such as "base to 1978-06-06, at the latest 1979-06-06", or "base to 2025-02-27 (rounded
   *     up 2025-02-28), no latest day stated"
   */
  @Override
  public final String toString() {
    return "base to "
        + baseLastDay()
        + (baseIsRounded() ? " (rounded up " + baseLastDayRoundedUp() + ")" : "")
        + latestLastDay().map(day -> ", at the latest " + day).orElse(", no latest day stated")
        + (latestIsRounded() ? " (rounded up " + latestLastDayRoundedUp().get() + ")" : "");
  }
}
