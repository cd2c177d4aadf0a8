package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.Entry;
import java.time.LocalDate;

/** Holds for an entry whose period contains a day. */
final class OnDay extends Condition<Entry> {
  final LocalDate day;

  OnDay(LocalDate day) {
    super("on ", requireNonNull(day, "day"));
    this.day = day;
  }

  @Override
  public boolean test(Entry entry) {
    return entry.period().contains(day);
  }

  @Override
  boolean testBut(LocalDate other, Entry entry) {
    return day.equals(other) || test(entry);
  }

  @Override
  LocalDate earliestDay() {
    return day;
  }
}
