package io.github.aseansecretariat.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermEnd;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import io.github.aseansecretariat.time.Periods;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.OptionalInt;

/** Puts a verdict into reasons: what the rule gives, what was served, how the two compare. */
final class Telling {
  private final Tenure tenure;
  private final TermRule rule;
  private final LocalDate today;
  private final Verdict verdict;
  private final ImmutableList.Builder<Reason> reasons = ImmutableList.builder();

  private Telling(Tenure tenure, TermRule rule, LocalDate today, Verdict verdict) {
    this.tenure = tenure;
    this.rule = rule;
    this.today = today;
    this.verdict = verdict;
  }

  static ImmutableList<Reason> reasons(
      Tenure tenure, TermRule rule, LocalDate today, Verdict verdict) {
    return new Telling(tenure, rule, today, verdict).reasons();
  }

  static LocalizedText days(int days) {
    return Periods.text(Period.ofDays(days));
  }

  private ImmutableList<Reason> reasons() {
    if (tenure.firstDay().isExact() && !tenure.completesTurnOf().isPresent()) {
      addTerm(rule.reckon(tenure.firstDay().countedAs()));
    }
    if (!tenure.firstDay().isExact()) {
      add(Sentence.FIRST_DAY_NOT_KNOWN, ImmutableMap.of("first", tenure.firstDay().text()));
    }
    if (verdict.outcome != Outcome.NOT_STARTED) {
      addEnd();
    }
    addOutcome();
    if (verdict.outcome == Outcome.ENDED_EARLY && tenure.endedBy().isPresent()) {
      add(Sentence.CAUSE_OF_END, ImmutableMap.of("cause", tenure.endedBy().get().text()));
    }
    if (verdict.roundedUp.isPresent()) {
      addCompared(Sentence.ROUNDED, ImmutableMap.of("outcome", verdict.roundedUp.get().text()));
    }
    if (!ruleRestsOn(Evidence.TEXT_READ)) {
      Sentence sentence =
          ruleRestsOn(Evidence.REPORTED)
              ? Sentence.RULE_ONLY_REPORTED
              : Sentence.RULE_ONLY_INFERRED;
      reasons.add(Reason.of(sentence.with(ImmutableMap.of()), rule.citations()));
    }
    return reasons.build();
  }

  private boolean ruleRestsOn(Evidence evidence) {
    for (Citation citation : rule.citations()) {
      if (citation.evidence() == evidence) {
        return true;
      }
    }
    return false;
  }

  /** Adds a sentence that only the tenure speaks for. */
  private void add(Sentence sentence, Map<String, LocalizedText> values) {
    reasons.add(Reason.of(sentence.with(values), tenure.citations()));
  }

  /** Adds a sentence that holds the tenure against the rule. */
  private void addCompared(Sentence sentence, Map<String, LocalizedText> values) {
    reasons.add(Reason.of(sentence.with(values), rule.citations(), tenure.citations()));
  }

  private void addTerm(TermEnd end) {
    addCompared(Sentence.TERM, sum(end.firstDay(), rule.base(), end.baseLastDay()));
    if (rule.extension().maximum().isPresent()) {
      Period total = rule.extension().maximum().get();
      addCompared(
          Sentence.LONGEST_TERM,
          sum(end.firstDay(), total, end.firstDay().plus(total).minusDays(1)));
    }
  }

  /** The arithmetic, such as "16 July 1986 + 3 years = 16 July 1989", and the last day it gives. */
  static ImmutableMap<String, LocalizedText> sum(LocalDate first, Period length, LocalDate last) {
    return ImmutableMap.of(
        "first", Sentence.words(first),
        "length", Periods.text(length),
        "next", Sentence.words(first.plus(length)),
        "last", Sentence.words(last));
  }

  private void addEnd() {
    if (!tenure.publishedEnd().isPresent()) {
      add(Sentence.NO_END, ImmutableMap.of());
      return;
    }
    PartialDate published = tenure.publishedEnd().get();
    ImmutableMap<String, LocalizedText> end = ImmutableMap.of("end", published.text());
    if (tenure.scheduled()) {
      add(
          tenure.endReading() == EndReading.HANDOVER_DAY
              ? Sentence.SCHEDULED_HANDOVER
              : Sentence.SCHEDULED_END,
          end);
    } else if (tenure.endReading() == EndReading.LAST_DAY) {
      add(published.isExact() ? Sentence.LAST_DAY : Sentence.LAST_DAY_NOT_KNOWN, end);
    } else if (!published.isExact()) {
      add(Sentence.HANDOVER_DAY_NOT_KNOWN, end);
    } else {
      LocalDate last = published.countedAs().minusDays(1);
      add(
          Sentence.HANDOVER_DAY,
          ImmutableMap.of("end", published.text(), "last", Sentence.words(last)));
    }
  }

  private void addOutcome() {
    LocalizedText on = Sentence.words(today);
    switch (verdict.outcome) {
      case NOT_STARTED -> {
        if (tenure.firstDay().isExact()) {
          add(
              Sentence.NOT_STARTED,
              ImmutableMap.of("today", on, "first", tenure.firstDay().text()));
        } else {
          add(Sentence.NOT_STARTED_DAY_NOT_KNOWN, ImmutableMap.of("today", on));
        }
      }
      case RUNNING -> {
        if (tenure.completesTurnOf().isPresent()) {
          add(Sentence.COMPLETING_TURN, ImmutableMap.of("today", on, "number", turn()));
        } else {
          addCompared(Sentence.RUNNING, ImmutableMap.of("today", on));
        }
      }
      case OVERRUNNING ->
          addByDays(
              Sentence.OVERRUNNING,
              Sentence.OVERRUNNING_DAYS_NOT_KNOWN,
              ImmutableMap.of("today", on));
      case ENDED_EARLY ->
          addByDays(Sentence.ENDED_EARLY, Sentence.ENDED_EARLY_DAYS_NOT_KNOWN, ImmutableMap.of());
      case FULL_TERM -> addCompared(Sentence.FULL_TERM, ImmutableMap.of());
      case FULL_TERM_WITHIN_A_DAY ->
          addCompared(Sentence.FULL_TERM_WITHIN_A_DAY, ImmutableMap.of());
      case WITHIN_EXTENSION ->
          addByDays(
              Sentence.WITHIN_EXTENSION,
              Sentence.WITHIN_EXTENSION_DAYS_NOT_KNOWN,
              ImmutableMap.of());
      case WITHIN_EXTENSION_BUT_FOR_A_DAY ->
          addByDays(
              Sentence.WITHIN_EXTENSION_BUT_FOR_A_DAY,
              Sentence.WITHIN_EXTENSION_BUT_FOR_A_DAY_DAYS_NOT_KNOWN,
              ImmutableMap.of("day", lastPublishedDay()));
      case BEYOND_BASE_EXTENSION_NOT_STATED ->
          addByDays(
              Sentence.BEYOND_BASE_EXTENSION_NOT_STATED,
              Sentence.BEYOND_BASE_EXTENSION_NOT_STATED_DAYS_NOT_KNOWN,
              ImmutableMap.of());
      case BEYOND_MAXIMUM ->
          addByDays(
              Sentence.BEYOND_MAXIMUM, Sentence.BEYOND_MAXIMUM_DAYS_NOT_KNOWN, ImmutableMap.of());
      case COMPLETED_PREDECESSORS_TURN ->
          add(Sentence.COMPLETED_TURN, ImmutableMap.of("number", turn()));
      case NOT_DETERMINABLE -> addGap();
    }
  }

  private void addByDays(
      Sentence known, Sentence notKnown, ImmutableMap<String, LocalizedText> values) {
    OptionalInt days = verdict.days;
    if (days.isPresent()) {
      addCompared(
          known,
          ImmutableMap.<String, LocalizedText>builder()
              .putAll(values)
              .put("days", days(days.getAsInt()))
              .build());
    } else {
      addCompared(notKnown, values);
    }
  }

  /** The number of the tenure whose turn this one completes. */
  private LocalizedText turn() {
    int number = tenure.completesTurnOf().orElseThrow(IllegalStateException::new);
    return LocalizedText.untranslated(Integer.toString(number));
  }

  /** The day in doubt: of all that are possible, the latest makes the tenure longest. */
  private LocalizedText lastPublishedDay() {
    return Sentence.words(tenure.publishedEnd().orElseThrow(IllegalStateException::new).latest());
  }

  private void addGap() {
    switch (verdict.gap.orElseThrow(IllegalStateException::new)) {
      case SCHEDULE -> add(Sentence.SCHEDULE_NOT_CONFIRMED, ImmutableMap.of());
      case DAYS -> addCompared(Sentence.DAYS_DECIDE, ImmutableMap.of());
      case LENGTH ->
          add(Sentence.LENGTH_NOT_KNOWN, ImmutableMap.of("stretch", tenure.firstDay().text()));
      case END -> add(Sentence.END_DECIDES, ImmutableMap.of("number", turn()));
      case END_AFTER_BASE -> addCompared(Sentence.BASE_MAY_BE_OVER, ImmutableMap.of());
    }
  }
}
