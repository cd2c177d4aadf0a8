package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Which entries of a list hold on some day of a range: a binary tree over the list, in each node
 * the first and the last day of what is below it.
 */
final class Days {
  private final int size;
  private final int leaves;
  private final int[] first;
  private final int[] last;

  Days(List<? extends Entry> entries) {
    size = entries.size();
    leaves = size < 2 ? 1 : Integer.highestOneBit(size - 1) << 1;
    first = new int[2 * leaves];
    last = new int[2 * leaves];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, Integer.MIN_VALUE);
    for (int i = 0; i < size; i++) {
      first[leaves + i] = first(entries.get(i).period());
      last[leaves + i] = last(entries.get(i).period());
    }
    for (int node = leaves - 1; node > 0; node--) {
      first[node] = Math.min(first[2 * node], first[2 * node + 1]);
      last[node] = Math.max(last[2 * node], last[2 * node + 1]);
    }
  }

  /** A day as a number. Ranges know the years 1 to 9999; what is far outside is as far as they. */
  static int number(LocalDate day) {
    return (int) Math.max(-999_999_999, Math.min(999_999_999, day.toEpochDay()));
  }

  static int first(DateRange range) {
    return range.firstDay().isPresent() ? number(range.firstDay().get()) : -1_000_000_000;
  }

  static int last(DateRange range) {
    return range.lastDay().isPresent() ? number(range.lastDay().get()) : 1_000_000_000;
  }

  /** The next place, from one on, of an entry that shares a day with the range; else the size. */
  int next(int place, int from, int to) {
    if (place >= size) {
      return size;
    }
    int node = place == 0 ? 1 : leaves + place;
    while (true) {
      if (first[node] <= to && last[node] >= from) {
        if (node >= leaves) {
          return node - leaves;
        }
        node *= 2;
      } else {
        while ((node & 1) == 1) {
          node >>= 1; // all below the parent is done
        }
        if (node == 0) {
          return size;
        }
        node++;
      }
    }
  }
}
