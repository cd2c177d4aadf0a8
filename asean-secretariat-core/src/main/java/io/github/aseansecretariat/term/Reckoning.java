package io.github.aseansecretariat.term;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermEnd;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Works out how a tenure stands to a rule on a day, without a word. */
final class Reckoning {
  private final Tenure tenure;
  private final TermRule rule;
  private final LocalDate today;
  private final ImmutableList<Days> possible;

  private Reckoning(Tenure tenure, TermRule rule, LocalDate today) {
    this.tenure = tenure;
    this.rule = rule;
    this.today = today;
    this.possible = possibleDays(tenure);
  }

  static Verdict verdict(Tenure tenure, TermRule rule, LocalDate today) {
    return new Reckoning(tenure, rule, today).verdict();
  }

  /** A first and a last day that the tenure can have had; no last day if no end is known. */
  private static final class Days {
    final LocalDate first;
    final Optional<LocalDate> last;

    Days(LocalDate first, Optional<LocalDate> last) {
      this.first = first;
      this.last = last;
    }
  }

  /**
   * The outermost days: where they agree, all between them do, since a later last day or an earlier
   * first day only ever makes a tenure longer.
   */
  private static ImmutableList<Days> possibleDays(Tenure tenure) {
    LocalDate earliest = tenure.firstDay().countedAs();
    LocalDate latest = tenure.firstDay().latest();
    if (!tenure.publishedEnd().isPresent()) {
      return ImmutableList.of(
          new Days(earliest, Optional.empty()), new Days(latest, Optional.empty()));
    }
    PartialDate end = tenure.publishedEnd().get();
    ImmutableList.Builder<Days> days = ImmutableList.builder();
    for (LocalDate published : ImmutableSet.of(end.countedAs(), end.latest())) {
      LocalDate last =
          tenure.endReading() == EndReading.HANDOVER_DAY ? published.minusDays(1) : published;
      LocalDate served = last.isBefore(earliest) ? earliest : last;
      for (LocalDate first : ImmutableSet.of(earliest, latest.isBefore(served) ? latest : served)) {
        days.add(new Days(first, Optional.of(served)));
      }
    }
    return days.build();
  }

  private Verdict verdict() {
    Outcome outcome = outcome(false);
    Outcome roundedUp = outcome(true);
    int days = distance(outcome);
    return new Verdict(
        outcome,
        days == 0 ? OptionalInt.empty() : OptionalInt.of(Math.abs(days)),
        outcome == Outcome.NOT_DETERMINABLE ? Optional.of(gap()) : Optional.empty(),
        roundedUp == outcome ? Optional.empty() : Optional.of(roundedUp));
  }

  /** The outcome of all days that are possible, with rounded ends as they are or rounded up. */
  private Outcome outcome(boolean roundedUp) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (Days days : possible) {
      outcomes.add(outcome(days, roundedUp));
    }
    if (outcomes.size() == 1) {
      Outcome only = outcomes.iterator().next();
      return only == Outcome.ENDED_EARLY && isOfUnknownLength() ? Outcome.NOT_DETERMINABLE : only;
    }
    if (outcomes.equals(EnumSet.of(Outcome.FULL_TERM, Outcome.FULL_TERM_WITHIN_A_DAY))) {
      return Outcome.FULL_TERM_WITHIN_A_DAY;
    }
    return outcomes.equals(
            EnumSet.of(Outcome.WITHIN_EXTENSION, Outcome.WITHIN_EXTENSION_BUT_FOR_A_DAY))
        ? Outcome.WITHIN_EXTENSION_BUT_FOR_A_DAY
        : Outcome.NOT_DETERMINABLE;
  }

  /** Begun and ended in one month or year of which no more is known: no length was told of it. */
  private boolean isOfUnknownLength() {
    PartialDate first = tenure.firstDay();
    return !first.isExact() && tenure.publishedEnd().filter(first::equals).isPresent();
  }

  private Outcome outcome(Days days, boolean roundedUp) {
    if (today.isBefore(days.first)) {
      return Outcome.NOT_STARTED;
    }
    boolean ended = isOver(days);
    if (ended && tenure.scheduled()) {
      return Outcome.NOT_DETERMINABLE;
    }
    if (tenure.completesTurnOf().isPresent()) {
      return ended
          ? Outcome.COMPLETED_PREDECESSORS_TURN
          : days.last.isPresent() ? Outcome.RUNNING : Outcome.NOT_DETERMINABLE;
    }
    TermEnd end = rule.reckon(days.first);
    LocalDate base = roundedUp ? end.baseLastDayRoundedUp() : end.baseLastDay();
    LocalDate served = served(days);
    if (!served.isAfter(base)) {
      return !ended
          ? Outcome.RUNNING
          : served.equals(base) ? Outcome.FULL_TERM : Outcome.ENDED_EARLY;
    }
    if (!days.last.isPresent()) {
      return Outcome.NOT_DETERMINABLE;
    }
    if (ended && isDoubtfulDayAfter(base, served)) {
      return Outcome.FULL_TERM_WITHIN_A_DAY;
    }
    if (rule.extension().equals(Extension.notStated())) {
      return Outcome.BEYOND_BASE_EXTENSION_NOT_STATED;
    }
    Optional<LocalDate> latest = roundedUp ? end.latestLastDayRoundedUp() : end.latestLastDay();
    if (!latest.isPresent() || !served.isAfter(latest.get())) {
      return Outcome.WITHIN_EXTENSION;
    }
    if (ended && isDoubtfulDayAfter(latest.get(), served)) {
      return Outcome.WITHIN_EXTENSION_BUT_FOR_A_DAY;
    }
    return ended ? Outcome.BEYOND_MAXIMUM : Outcome.OVERRUNNING;
  }

  private boolean isOver(Days days) {
    return days.last.isPresent() && today.isAfter(days.last.get());
  }

  private LocalDate served(Days days) {
    return isOver(days) ? days.last.get() : today;
  }

  /** The published last day may be the handover day, if it is not read as that already. */
  private boolean isDoubtfulDayAfter(LocalDate limit, LocalDate served) {
    return tenure.endReading() == EndReading.LAST_DAY && served.minusDays(1).equals(limit);
  }

  /** The days past the limit that the outcome names, negative if short of it; 0 if they differ. */
  private int distance(Outcome outcome) {
    int distance = distance(possible.get(0), outcome);
    for (Days days : possible) {
      if (distance(days, outcome) != distance) {
        return 0;
      }
    }
    return distance;
  }

  /** An int holds them all: a rule is at most 1,000 years long, and years end with 9999. */
  private int distance(Days days, Outcome outcome) {
    LocalDate limit =
        switch (outcome) {
          case ENDED_EARLY,
              FULL_TERM_WITHIN_A_DAY,
              WITHIN_EXTENSION,
              WITHIN_EXTENSION_BUT_FOR_A_DAY,
              BEYOND_BASE_EXTENSION_NOT_STATED ->
              rule.reckon(days.first).baseLastDay();
          case BEYOND_MAXIMUM, OVERRUNNING ->
              rule.reckon(days.first).latestLastDay().orElseThrow(IllegalStateException::new);
          default -> served(days);
        };
    return (int) DAYS.between(limit, served(days));
  }

  private Verdict.Gap gap() {
    boolean over = false;
    for (Days days : possible) {
      over |= isOver(days);
    }
    if (tenure.scheduled() && over) {
      return Verdict.Gap.SCHEDULE;
    }
    if (isOfUnknownLength()) {
      return Verdict.Gap.LENGTH;
    }
    if (tenure.publishedEnd().isPresent() || today.isBefore(tenure.firstDay().latest())) {
      return Verdict.Gap.DAYS;
    }
    return tenure.completesTurnOf().isPresent() ? Verdict.Gap.END : Verdict.Gap.END_AFTER_BASE;
  }
}
