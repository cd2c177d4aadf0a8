package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.Entry;
import java.time.LocalDate;

/** Holds for an entry whose period contains a day. Explanations look for it by its class. */
final class OnDay extends Condition<Entry> {
  final LocalDate day;

  OnDay(LocalDate day) {
    super("on " + requireNonNull(day, "day"));
    this.day = day;
  }

  @Override
  public boolean test(Entry entry) {
    return entry.period().contains(day);
  }
}
