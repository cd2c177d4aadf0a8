package io.github.aseansecretariat.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a term ends, as a {@link TermRule} has it. Immutable and thread-safe.
 *
 * @see TermRule#reckon
 */
@ValueStyle
@Value.Immutable
public abstract sealed class TermEnd permits ImmutableTermEnd {
  TermEnd() {}

  static TermEnd of(TermRule rule, LocalDate firstDay) {
    LocalDate baseLastDay = requireNonNull(firstDay, "firstDay").plus(rule.base()).minusDays(1);
    Optional<LocalDate> latest =
        rule.extension().equals(Extension.none())
            ? Optional.of(baseLastDay)
            : rule.extension().maximum().map(total -> firstDay.plus(total).minusDays(1));
    return ImmutableTermEnd.of(firstDay, baseLastDay, latest);
  }

  /** {@return the first day of the term} */
  @Value.Parameter
  public abstract LocalDate firstDay();

  /** {@return the last day of the term without any extension, still inside the term} */
  @Value.Parameter
  public abstract LocalDate baseLastDay();

  /**
   * {@return the last day that the rule allows, any extension included: the day: that of the base
   * if the rule allows no extension, that of the total if it states one; empty if the extension is
   * uncapped or not stated}
   */
  @Value.Parameter
  public abstract Optional<LocalDate> latestLastDay();

  /**
   * Prints both days.
   *
   * @return such as "base to 1978-06-06, at the latest 1979-06-06"
   */
  @Override
  public final String toString() {
    return "base to "
        + baseLastDay()
        + latestLastDay().map(day -> ", at the latest " + day).orElse(", no latest day stated");
  }
}
