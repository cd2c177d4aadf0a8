package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
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

  private static final String[] NO_TEXTS = {};

  private final ImmutableList<T> entries;
  private @Nullable Days days;
  private int from;
  private int to;
  private @Nullable FoldedText sought;
  private String[] folded = NO_TEXTS;

  /** The conditions to be tested, the last one first. */
  private List<Condition<? super T>> tests = ImmutableList.of();

  private final int end;
  private int block = -1;
  private int found;

  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  Search(Asked<T> asking) {
    Shelf<T> picked = asking.shelf;
    Asked<T> picking = null;
    for (Asked<T> asked = asking; asked.before != null; asked = asked.before) {
      if (asked.word instanceof Is<?> is && picked.entries().size() > FEW) {
        Shelf<T> group = asking.shelf.group((Is<T>) is);
        if (group.entries().size() <= picked.entries().size()) {
          picked = group;
          picking = asked;
        }
      }
    }
    for (Asked<T> asked = asking; picking == null && asked.before != null; asked = asked.before) {
      Shelf<T> union =
          asked.word instanceof Either<?> either ? union(picked, (Either<T>) either) : null;
      if (union != null) {
        picked = union;
        picking = asked;
      }
    }
    entries = picked.entries();
    for (Asked<T> asked = asking; asked.before != null; asked = asked.before) {
      if (asked != picking && !isPlanned(requireNonNull(asked.word), picked)) {
        tests = tests.isEmpty() ? new ArrayList<>(2) : tests;
        tests.add(asked.word);
      }
    }
    end = days == null ? entries.size() : days.end(to);
  }

  /** What either question keeps, where both ask for values that few have; else null. */
  private static <T extends Entry> @Nullable Shelf<T> union(Shelf<T> whole, Either<T> either) {
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
    T last = null;
    ImmutableList.Builder<T> union = ImmutableList.builder();
    for (T entry : Iterables.mergeSorted(answers, whole.kind)) {
      if (last != null && last != entry && whole.kind.compare(last, entry) == 0) {
        return null; // the natural order does not tell which comes first
      }
      if (last != entry) {
        union.add(entry);
      }
      last = entry;
    }
    return answers.isEmpty() ? null : whole.with(union.build());
  }

  /** Takes a word that needs no test, since a shelf of more than a few knows its days and texts. */
  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  private boolean isPlanned(Condition<? super T> word, Shelf<T> shelf) {
    if (entries.size() <= FEW) {
      return false;
    }
    if (days == null && word instanceof OnDay on) {
      days = shelf.days();
      from = Days.number(on.day);
      to = from;
      return true;
    }
    if (days == null && word instanceof During during) {
      days = shelf.days();
      from = Days.first(during.range);
      to = Days.last(during.range);
      return true;
    }
    if (sought == null && word instanceof Says<?> says) {
      sought = says.sought;
      folded = shelf.folded((Says<T>) says);
      return true;
    }
    return false;
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
    if (sought != null || !tests.isEmpty()) {
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

  private boolean keeps(int place) {
    if (sought != null && !sought.isInFolded(folded[place])) {
      return false;
    }
    for (int i = tests.size() - 1; i >= 0; i--) {
      if (!tests.get(i).test(entries.get(place))) {
        return false;
      }
    }
    return true;
  }

  private boolean keepsAll() {
    return days == null && sought == null && tests.isEmpty();
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
