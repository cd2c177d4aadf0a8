package io.github.aseansecretariat.query;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk through what a query keeps, in natural order. Of the conditions that are data, the value
 * that the fewest entries have picks where to walk, or where none has, either of two questions
 * about such values; a word that names days leads the walk, and words are sought in texts that are
 * folded already. The others are tested, in the order in which they were said.
 */
final class Search<T extends Entry> {
  /** Up to so many entries are walked through sooner than it takes to prepare anything. */
  private static final int FEW = 4;

  private static final @Nullable Condition<?>[] NONE = {};
  private static final String[] NO_TEXTS = {};

  private final ImmutableList<T> entries;
  private @Nullable Days days;
  private int from;
  private int to;
  private @Nullable FoldedText sought;
  private String[] folded = NO_TEXTS;

  /** The conditions to be tested: those from a place on. */
  private @Nullable Condition<?>[] tests = NONE;

  private int tested;

  private final int end;
  private int block = -1;
  private int found;

  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  Search(Asked<T> asking) {
    Shelf<T> whole = asking.shelf;
    ImmutableList<T> picked = whole.entries();
    @Nullable Shelf<T> shelf = whole;
    Asked<T> picking = null;
    int words = 0;
    for (Asked<T> asked = asking; asked.before != null; asked = asked.before) {
      words++;
      if (picked.size() > FEW && asked.word instanceof Is<?> is) {
        Object group = whole.group((Is<T>) is);
        if (!(group instanceof Shelf<?> several)) {
          picked = group == null ? ImmutableList.of() : ImmutableList.of((T) group);
          shelf = null;
          picking = asked;
        } else if (picking == null || several.entries().size() < picked.size()) {
          picked = (ImmutableList<T>) several.entries();
          shelf = (Shelf<T>) several;
          picking = asked;
        }
      }
    }
    for (Asked<T> asked = asking; picking == null && asked.before != null; asked = asked.before) {
      ImmutableList<T> union =
          asked.word instanceof Either<?> either ? union(whole, (Either<T>) either) : null;
      if (union != null) {
        picked = union;
        shelf = null;
        picking = asked;
      }
    }
    entries = picked;
    plan(asking, words, picked.size() > FEW ? shelf : null, picking);
    end = days == null ? entries.size() : days.end(to);
  }

  /** What either question keeps, where both ask for values that few have; else null. */
  private static <T extends Entry> @Nullable ImmutableList<T> union(
      Shelf<T> whole, Either<T> either) {
    List<ImmutableList<T>> answers = new ArrayList<>();
    int few = whole.entries().size() / 8;
    for (Asked<T> question : either.oneOf()) {
      Search<T> search = new Search<>(question);
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
      if (order > 0) {
        merged.add(other.get(j));
        j++;
      } else {
        merged.add(next);
        i++;
        j += order == 0 ? 1 : 0;
      }
    }
    merged.addAll(one.subList(i, one.size()));
    return merged.addAll(other.subList(j, other.size())).build();
  }

  /** Plans with all words but the one that picked the entries; on a shelf, with its days. */
  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  private void plan(
      Asked<T> asking, int words, @Nullable Shelf<T> shelf, @Nullable Asked<T> picking) {
    for (Asked<T> asked = asking; asked.before != null; asked = asked.before) {
      Condition<?> word = asked.word;
      if (asked == picking) {
        continue;
      }
      if (shelf != null && days == null && word instanceof OnDay on) {
        days = shelf.days();
        from = Days.number(on.day);
        to = from;
      } else if (shelf != null && days == null && word instanceof During during) {
        days = shelf.days();
        from = Days.first(during.range);
        to = Days.last(during.range);
      } else if (shelf != null && sought == null && word instanceof Says<?> says) {
        sought = says.sought;
        folded = shelf.folded((Says<T>) says);
      } else {
        if (tests.length == 0) {
          tests = new Condition<?>[words];
          tested = words;
        }
        tests[--tested] = word;
      }
    }
  }

  /** The place of the next entry that is kept, -1 where there is none. */
  int next() {
    while (found == 0) {
      block++;
      if (block >= blocks()) {
        return -1;
      }
      found = keptOf(block);
    }
    int next = block * Days.BLOCK + Integer.numberOfTrailingZeros(found);
    found &= found - 1;
    return next;
  }

  /** The entries of a block that are kept, as bits from the low. */
  private int keptOf(int number) {
    int start = number * Days.BLOCK;
    int kept = days == null ? Days.all(end - start) : days.inBlock(number, end, from, to);
    if (sought != null || tests.length > 0) {
      for (int left = kept; left != 0; left &= left - 1) {
        if (!keeps(start + Integer.numberOfTrailingZeros(left))) {
          kept ^= Integer.lowestOneBit(left);
        }
      }
    }
    return kept;
  }

  T get(int place) {
    return entries.get(place);
  }

  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  private boolean keeps(int place) {
    if (sought != null && !sought.isInFolded(folded[place])) {
      return false;
    }
    for (int i = tested; i < tests.length; i++) {
      if (!((Condition<? super T>) tests[i]).test(entries.get(place))) {
        return false;
      }
    }
    return true;
  }

  private boolean keepsAll() {
    return days == null && sought == null && tests.length == 0;
  }

  @SuppressWarnings("unchecked") // only entries are put there
  ImmutableList<T> list() {
    if (keepsAll()) {
      return entries;
    }
    int[] kept = new int[blocks()];
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      kept[i] = keptOf(i);
      size += Integer.bitCount(kept[i]);
    }
    Object[] list = new Object[size]; // as entries they would be fetched, to see whether they are
    int next = 0;
    for (int i = 0; i < kept.length; i++) {
      for (int left = kept[i]; left != 0; left &= left - 1) {
        list[next] = entries.get(i * Days.BLOCK + Integer.numberOfTrailingZeros(left));
        next++;
      }
    }
    return ImmutableList.copyOf((List<T>) (List<?>) Arrays.asList(list));
  }

  int count() {
    if (keepsAll()) {
      return entries.size();
    }
    int count = 0;
    for (int i = 0; i < blocks(); i++) {
      count += Integer.bitCount(keptOf(i));
    }
    return count;
  }

  private int blocks() {
    return (end + Days.BLOCK - 1) / Days.BLOCK;
  }
}
