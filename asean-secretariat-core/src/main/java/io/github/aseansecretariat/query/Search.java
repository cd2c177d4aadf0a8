package io.github.aseansecretariat.query;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk through what a query keeps, in natural order. Of the conditions that are data, the value
 * that the fewest entries have picks where to walk, or where none has, either of two questions
 * about such values; the first that names days leads the walk, and words are sought in texts that
 * are folded already. The others are tested, in the order in which they were said.
 */
final class Search<T extends Entry> {
  /** Up to so many entries are walked through sooner than it takes to prepare anything. */
  private static final int FEW = 4;

  private final ImmutableList<T> entries;
  private final @Nullable Condition<?>[] tests;
  private int tested;
  private @Nullable Days days;
  private int from;
  private int to;
  private @Nullable FoldedText sought;
  private String[] folded = {};

  private int place = -1;
  private int block = -1;
  private int found;

  /** Makes the walk; it takes the array of conditions for its own. */
  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  Search(Shelf<T> whole, @Nullable Condition<?>[] conditions) {
    tests = conditions;
    Shelf<T> shelf = whole;
    int picked = -1;
    if (whole.entries().size() > FEW) {
      for (int i = 0; i < conditions.length; i++) {
        if (conditions[i] instanceof Is<?> is) {
          Object group = whole.group((Is<T>) is);
          if (!(group instanceof Shelf<?> several)) {
            entries = group == null ? ImmutableList.of() : ImmutableList.of((T) group);
            plan(null, i);
            return;
          }
          if (picked < 0 || several.entries().size() < shelf.entries().size()) {
            shelf = (Shelf<T>) several;
            picked = i;
          }
        }
      }
    }
    for (int i = 0; picked < 0 && i < conditions.length; i++) {
      ImmutableList<T> union =
          conditions[i] instanceof Either<?> either ? union(whole, (Either<T>) either) : null;
      if (union != null) {
        entries = union;
        plan(null, i);
        return;
      }
    }
    entries = shelf.entries();
    plan(entries.size() > FEW ? shelf : null, picked);
  }

  /** What either question keeps, where both ask for values that few have; else null. */
  private static <T extends Entry> @Nullable ImmutableList<T> union(
      Shelf<T> whole, Either<T> either) {
    List<ImmutableList<T>> answers = new ArrayList<>();
    int few = whole.entries().size() / 8;
    for (ImmutableList<Condition<? super T>> question : either.oneOf()) {
      Search<T> search = new Search<>(whole, question.toArray(new Condition<?>[0]));
      few -= search.entries.size();
      if (few < 0) {
        return null;
      }
      answers.add(search.list());
    }
    return answers.isEmpty() ? null : merged(whole.kind, answers.get(0), answers.get(1));
  }

  /** The entries of two lists in natural order; null where it does not tell one from another. */
  private static <T extends Entry> @Nullable ImmutableList<T> merged(
      Kind<T> kind, List<T> one, List<T> other) {
    ImmutableList.Builder<T> merged = ImmutableList.builder();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      T next = one.get(i);
      int order = next == other.get(j) ? 0 : kind.compare(next, other.get(j));
      if (order == 0 && next != other.get(j)) {
        return null;
      }
      merged.add(order <= 0 ? next : other.get(j));
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    merged.addAll(one.subList(i, one.size()));
    return merged.addAll(other.subList(j, other.size())).build();
  }

  /** Plans with all conditions but the one that picked the entries; on a shelf, with its days. */
  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  private void plan(@Nullable Shelf<T> shelf, int picked) {
    for (int i = 0; i < tests.length; i++) {
      Condition<?> condition = tests[i];
      if (i == picked) {
        continue;
      }
      if (shelf != null && days == null && condition instanceof OnDay on) {
        days = shelf.days();
        from = Days.number(on.day);
        to = from;
      } else if (shelf != null && days == null && condition instanceof During during) {
        days = shelf.days();
        from = Days.first(during.range);
        to = Days.last(during.range);
      } else if (shelf != null && sought == null && condition instanceof Says<?> says) {
        sought = says.sought;
        folded = shelf.folded((Says<T>) says);
      } else {
        tests[tested++] = condition;
      }
    }
  }

  /** The place of the next entry that is kept, -1 where there is none. */
  int next() {
    while (true) {
      if (days == null) {
        place++;
        if (place == entries.size()) {
          return -1;
        }
      } else {
        while (found == 0) {
          block = days.nextBlock(block + 1, from, to);
          if (block < 0) {
            return -1;
          }
          found = days.inBlock(block, from, to);
        }
        place = block * Days.BLOCK + Integer.numberOfTrailingZeros(found);
        found &= found - 1;
      }
      if (keeps(place)) {
        return place;
      }
    }
  }

  T get(int place) {
    return entries.get(place);
  }

  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  private boolean keeps(int place) {
    if (sought != null && !sought.isInFolded(folded[place])) {
      return false;
    }
    for (int i = 0; i < tested; i++) {
      if (!((Condition<? super T>) tests[i]).test(entries.get(place))) {
        return false;
      }
    }
    return true;
  }

  private boolean keepsAll() {
    return days == null && sought == null && tested == 0;
  }

  @SuppressWarnings("unchecked") // only entries are added
  ImmutableList<T> list() {
    if (keepsAll()) {
      return entries;
    }
    List<Object> kept = new ArrayList<>();
    for (int i = next(); i >= 0; i = next()) {
      Object entry = entries.get(i); // as an entry it would be fetched, to see whether it is one
      kept.add(entry);
    }
    return ImmutableList.copyOf((List<T>) (List<?>) kept);
  }

  int count() {
    if (keepsAll()) {
      return entries.size();
    }
    int count = 0;
    while (next() >= 0) {
      count++;
    }
    return count;
  }
}
