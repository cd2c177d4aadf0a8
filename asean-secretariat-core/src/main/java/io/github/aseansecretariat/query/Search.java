package io.github.aseansecretariat.query;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One walk through what a query keeps. Of the conditions that are data, the value that the fewest
 * entries have picks where to walk, the first that names days leads the walk, and words are sought
 * in texts that are folded already; the others are tested, in the order in which they were said.
 */
final class Search<T extends Entry> {
  /** Up to so many entries are walked through sooner than it takes to prepare anything. */
  private static final int FEW = 4;

  private final @Nullable Condition<?>[] conditions;
  private final ImmutableList<T> entries;
  private @Nullable Days days;
  private int from;
  private int to;
  private @Nullable Says<T> says;
  private String[] folded = {};

  /** Makes the walk; it takes the array of conditions for its own. */
  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  Search(Shelf<T> whole, @Nullable Condition<?>[] conditions) {
    this.conditions = conditions;
    Shelf<T> shelf = whole;
    T only = null;
    int picked = -1;
    if (whole.entries().size() > FEW) {
      for (int i = 0; i < conditions.length; i++) {
        if (conditions[i] instanceof Is<?> is && only == null) {
          Object group = whole.group((Is<T>) is);
          if (group == null) {
            entries = ImmutableList.of();
            return;
          }
          if (!(group instanceof Shelf<?> several)) {
            only = (T) group;
            picked = i;
          } else if (picked < 0 || several.entries().size() < shelf.entries().size()) {
            shelf = (Shelf<T>) several;
            picked = i;
          }
        }
      }
    }
    entries = only == null ? shelf.entries() : ImmutableList.of(only);
    if (picked >= 0) {
      conditions[picked] = null;
    }
    if (entries.size() > FEW) {
      lead(shelf);
    }
  }

  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  private void lead(Shelf<T> shelf) {
    for (int i = 0; i < conditions.length; i++) {
      if (conditions[i] instanceof OnDay on && days == null) {
        days = shelf.days();
        from = Days.number(on.day);
        to = from;
        conditions[i] = null;
      } else if (conditions[i] instanceof During during && days == null) {
        days = shelf.days();
        from = Days.first(during.range);
        to = Days.last(during.range);
        conditions[i] = null;
      } else if (conditions[i] instanceof Says<?> about && says == null) {
        says = (Says<T>) about;
        folded = shelf.folded(says);
      }
    }
  }

  /** The place of the next entry that is kept, from one on; the size where there is none. */
  int next(int place) {
    int size = entries.size();
    int i = days == null ? place : days.next(place, from, to);
    while (i < size && !keeps(i)) {
      i = days == null ? i + 1 : days.next(i + 1, from, to);
    }
    return i;
  }

  boolean has(int place) {
    return place < entries.size();
  }

  T get(int place) {
    return entries.get(place);
  }

  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  private boolean keeps(int place) {
    for (Condition<?> condition : conditions) {
      if (condition == null) {
        continue;
      }
      if (condition == says
          ? !says.sought.isInFolded(folded[place])
          : !((Condition<? super T>) condition).test(entries.get(place))) {
        return false;
      }
    }
    return true;
  }

  private boolean keepsAll() {
    for (Condition<?> condition : conditions) {
      if (condition != null) {
        return false;
      }
    }
    return days == null;
  }

  ImmutableList<T> list() {
    if (keepsAll()) {
      return entries;
    }
    ImmutableList.Builder<T> kept = ImmutableList.builder();
    for (int i = next(0); has(i); i = next(i + 1)) {
      kept.add(entries.get(i));
    }
    return kept.build();
  }

  int count() {
    if (keepsAll()) {
      return entries.size();
    }
    int count = 0;
    for (int i = next(0); has(i); i = next(i + 1)) {
      count++;
    }
    return count;
  }
}
