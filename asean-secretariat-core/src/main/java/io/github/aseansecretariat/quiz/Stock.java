package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The questions for a seed and a number of options: their order, and those that were made. */
final class Stock {
  final long seed;
  final int options;
  private final Bank bank;
  private volatile @Nullable ImmutableList<Ask> order;
  private final Map<Ask, Optional<Question>> made = new ConcurrentHashMap<>();

  Stock(Bank bank, long seed, int options) {
    this.bank = bank;
    this.seed = seed;
    this.options = options;
  }

  ImmutableList<Ask> order() {
    ImmutableList<Ask> known = order;
    if (known == null) {
      known =
          ImmutableList.sortedCopyOf(
              Comparator.comparingLong((Ask ask) -> Dice.roll(seed, ask.hash)), bank.asks());
      order = known;
    }
    return known;
  }

  Optional<Question> question(Ask ask) {
    return made.computeIfAbsent(ask, wanted -> Composition.of(wanted, bank.day, seed, options));
  }
}
