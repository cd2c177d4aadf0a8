package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/** The conditions that fit every kind of entry. */
public final class Entries {
  private Entries() {}

  /**
   * Holds for an entry whose period contains a day, as counted.
   *
   * @param day the day
   * @return the condition
   */
  public static Condition<Entry> on(LocalDate day) {
    return new OnDay(day);
  }

  /**
   * Holds for an entry whose period shares a day with a range, as counted.
   *
   * @param range the range
   * @return the condition
   */
  public static Condition<Entry> during(DateRange range) {
    return new Condition<Entry>("during " + requireNonNull(range, "range")) {
      @Override
      public boolean test(Entry entry) {
        return entry.period().overlaps(range);
      }
    };
  }

  /**
   * Holds for an entry of which a source of some kind tells; for a source, if it is of that kind.
   *
   * @param kind the kind of source
   * @param more further kinds, any of which will do
   * @return the condition
   * @see Catalog#accordingTo
   */
  public static Condition<Entry> accordingTo(SourceKind kind, SourceKind... more) {
    return AccordingTo.anyOf(kind, more);
  }
}
