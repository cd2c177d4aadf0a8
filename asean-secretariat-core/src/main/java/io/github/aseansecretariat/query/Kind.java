package io.github.aseansecretariat.query;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.aseansecretariat.model.Entry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A kind of entry as queries see it: its noun, its type and its natural order. */
final class Kind<T extends Entry> {
  final String noun;
  final Class<T> type;
  private final Comparator<? super T> order;

  private Kind(String noun, Class<T> type, Comparator<? super T> order) {
    this.noun = noun;
    this.type = type;
    this.order = order;
  }

  static <T extends Entry> Kind<T> ordered(
      String noun, Class<T> type, Comparator<? super T> order) {
    // The print decides last, so that the order in which entries were added never shows.
    Comparator<T> total = order::compare;
    return new Kind<>(noun, type, total.thenComparing(Entry::toString));
  }

  static <T extends Entry> Kind<T> asListed(String noun, Class<T> type) {
    return new Kind<>(noun, type, Ordering.allEqual());
  }

  ImmutableList<T> sorted(List<T> entries) {
    return ImmutableList.sortedCopyOf(order, entries);
  }

  /** From the earliest start; an entry without a start comes first. */
  static <T extends Entry> Comparator<T> byStart() {
    return comparing(entry -> entry.period().firstDay().orElse(LocalDate.MIN));
  }

  /** From the earliest start; of those that start together, the one that ends first. */
  static <T extends Entry> Comparator<T> chronological() {
    return Kind.<T>byStart().thenComparing(entry -> entry.period().lastDay().orElse(LocalDate.MAX));
  }
}
