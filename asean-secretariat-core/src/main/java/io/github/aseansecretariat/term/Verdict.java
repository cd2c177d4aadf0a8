package io.github.aseansecretariat.term;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a tenure stands to a rule, as data: what {@link Reckoning} finds and {@link Telling} says.
 */
final class Verdict {
  /** What leaves an outcome open. */
  enum Gap {
    /** An end that was only scheduled is past. */
    SCHEDULE,

    /** Dates that are not known to the day. */
    DAYS,

    /** How long a tenure lasted that began and ended in one month or year. */
    LENGTH,

    /** The end of a tenure that has no term of its own. */
    END,

    /** The end of a tenure whose base term may be over. */
    END_AFTER_BASE
  }

  final Outcome outcome;

  /** By how many days, from 1, the tenure is short of its limit or past it, where that is known. */
  final OptionalInt days;

  /** What is missing, present for NOT_DETERMINABLE alone. */
  final Optional<Gap> gap;

  /**
   * What the outcome would be if a day that had to be rounded down were rounded up, present where
   * that is another outcome.
   */
  final Optional<Outcome> roundedUp;

  Verdict(Outcome outcome, OptionalInt days, Optional<Gap> gap, Optional<Outcome> roundedUp) {
    this.outcome = outcome;
    this.days = days;
    this.gap = gap;
    this.roundedUp = roundedUp;
  }

  OptionalInt daysShort() {
    return outcome == Outcome.ENDED_EARLY ? days : OptionalInt.empty();
  }

  OptionalInt daysOver() {
    return outcome == Outcome.ENDED_EARLY ? OptionalInt.empty() : days;
  }
}
