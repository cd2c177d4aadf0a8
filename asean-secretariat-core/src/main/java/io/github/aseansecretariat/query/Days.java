package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which entries of a list hold on some day of a range: their first and last days as numbers, in
 * blocks, and over the blocks a binary tree, in each node the first and the last day of what is
 * below it.
 */
final class Days {
  /** As many entries as a number has bits. */
  static final int BLOCK = Integer.SIZE;

  private final int[] first;
  private final int[] last;
  private final int leaves;
  private final int[] earliest;
  private final int[] latest;

  Days(List<? extends Entry> entries) {
    int size = entries.size();
    first = new int[size];
    last = new int[size];
    leaves = Integer.highestOneBit(Math.max(1, 2 * ((size - 1) / BLOCK)));
    earliest = new int[2 * leaves];
    latest = new int[2 * leaves];
    Arrays.fill(earliest, Integer.MAX_VALUE);
    Arrays.fill(latest, Integer.MIN_VALUE);
    for (int i = 0; i < size; i++) {
      DateRange period = entries.get(i).period();
      first[i] = first(period);
      last[i] = last(period);
      int leaf = leaves + i / BLOCK;
      earliest[leaf] = Math.min(earliest[leaf], first[i]);
      latest[leaf] = Math.max(latest[leaf], last[i]);
    }
    for (int node = leaves - 1; node > 0; node--) {
      earliest[node] = Math.min(earliest[2 * node], earliest[2 * node + 1]);
      latest[node] = Math.max(latest[2 * node], latest[2 * node + 1]);
    }
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

  /** The next block, from one on, where some entry may share a day with the range, or -1. */
  int nextBlock(int block, int from, int to) {
    int node = block == 0 ? 1 : leaves + block;
    while (node < earliest.length) {
      if (earliest[node] <= to && latest[node] >= from) {
        if (node >= leaves) {
          return node - leaves;
        }
        node *= 2;
      } else {
        while ((node & 1) == 1) {
          node >>= 1; // all below the parent is done
        }
        if (node == 0) {
          return -1;
        }
        node++;
      }
    }
    return -1;
  }

  /** The entries of a block that share a day with the range, the first as the lowest bit. */
  int inBlock(int block, int from, int to) {
    int found = 0;
    int end = Math.min(first.length, (block + 1) * BLOCK);
    for (int i = block * BLOCK; i < end; i++) {
      // Without a branch, which would be guessed wrong at every other entry.
      found |= (~((to - first[i]) | (last[i] - from)) >>> 31) << i;
    }
    return found;
  }
}
