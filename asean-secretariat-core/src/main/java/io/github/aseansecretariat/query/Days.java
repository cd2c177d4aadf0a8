package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which entries of a list share a day with a range: their first and last days as numbers, and of
 * each block of them the latest day, by which it is passed over.
 */
final class Days {
  static final int BLOCK = Integer.SIZE;

  private final int[] first;
  private final int[] last;
  private final int[] latest;

  /** Whether each entry begins no earlier than the one before it, as most kinds are in order. */
  private final boolean inOrder;

  Days(List<? extends Entry> entries) {
    int size = entries.size();
    first = new int[size];
    last = new int[size];
    latest = new int[(size + BLOCK - 1) / BLOCK];
    boolean ascending = true;
    for (int i = 0; i < size; i++) {
      DateRange period = entries.get(i).period();
      first[i] = first(period);
      last[i] = last(period);
      ascending &= i == 0 || first[i - 1] <= first[i];
      latest[i / BLOCK] = i % BLOCK == 0 ? last[i] : Math.max(latest[i / BLOCK], last[i]);
    }
    inOrder = ascending;
  }

  /** A day as a number. Ranges know the years 1 to 9999; what is far outside is as far as they. */
  static int number(LocalDate day) {
    return (int) Math.max(-999_999_999, Math.min(999_999_999, day.toEpochDay()));
  }

  static int first(DateRange range) {
    return number(range.firstDay(), -1_000_000_000);
  }

  static int last(DateRange range) {
    return number(range.lastDay(), 1_000_000_000);
  }

  private static int number(Optional<LocalDate> day, int open) {
    return day.isPresent() ? number(day.get()) : open;
  }

  /** The place from which on no entry begins on or before a day, as far as the order says it. */
  int end(int day) {
    int low = 0;
    int high = first.length;
    while (inOrder && low < high) {
      int middle = (low + high) >>> 1;
      if (first[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** So many entries, if they are fewer than a block, as bits from the low. */
  static int all(int entries) {
    return entries < BLOCK ? (1 << entries) - 1 : -1;
  }

  /** The entries of a block, before an end, that share a day with a range, as bits from the low. */
  int inBlock(int block, int end, int from, int to) {
    int found = 0;
    if (latest[block] >= from) {
      int start = block * BLOCK;
      int size = Math.min(end - start, BLOCK);
      for (int i = 0; i < size; i++) {
        // Without a branch, which would be guessed wrong at every other entry.
        found |= (~((to - first[start + i]) | (last[start + i] - from)) >>> 31) << i;
      }
    }
    return found;
  }
}
