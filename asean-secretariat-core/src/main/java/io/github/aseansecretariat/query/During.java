package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.time.DateRange;

/** Holds for an entry whose period shares a day with a range. */
final class During extends Condition<Entry> {
  final DateRange range;

  During(DateRange range) {
    super("during ", requireNonNull(range, "range"));
    this.range = range;
  }

  @Override
  public boolean test(Entry entry) {
    return entry.period().overlaps(range);
  }
}
