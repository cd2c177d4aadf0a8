package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.query.Catalog;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The questions for a seed and a number of options: their order, and those that were made. */
final class Stock {
  private static final int RECENT = 4;

  /**
   * The last few, so that whoever asks again does not wait again. Equal catalogues give equal
   * questions, so it does not matter whose they were; they go when memory runs short.
   */
  private static volatile ImmutableList<SoftReference<Stock>> recent = ImmutableList.of();

  final Bank bank;
  final long seed;
  final int options;
  private volatile @Nullable ImmutableList<Ask> order;
  private volatile @Nullable ImmutableList<Question> all;
  private final Map<Ask, Optional<Question>> made = new ConcurrentHashMap<>();

  private Stock(Bank bank, long seed, int options) {
    this.bank = bank;
    this.seed = seed;
    this.options = options;
  }

  static Stock of(Catalog catalog, LocalDate day, long seed, int options) {
    for (SoftReference<Stock> reference : recent) {
      Stock stock = reference.get();
      if (stock != null && stock.bank.day.equals(day) && stock.bank.catalog.equals(catalog)) {
        return stock.with(seed, options);
      }
    }
    return kept(new Stock(new Bank(catalog, day), seed, options));
  }

  /** {@return the questions of the same bank for another seed or number} */
  Stock with(long otherSeed, int number) {
    for (SoftReference<Stock> reference : recent) {
      Stock stock = reference.get();
      if (stock != null
          && stock.bank == bank
          && stock.seed == otherSeed
          && stock.options == number) {
        return stock;
      }
    }
    return kept(new Stock(bank, otherSeed, number));
  }

  /** If two threads do so at once, one of the two is not kept, and only has to be made again. */
  private static Stock kept(Stock stock) {
    ImmutableList<SoftReference<Stock>> known = recent;
    recent =
        ImmutableList.<SoftReference<Stock>>builder()
            .add(new SoftReference<>(stock))
            .addAll(known.subList(0, Math.min(known.size(), RECENT - 1)))
            .build();
    return stock;
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

  ImmutableList<Question> all() {
    ImmutableList<Question> known = all;
    if (known == null) {
      ImmutableList.Builder<Question> builder = ImmutableList.builder();
      for (Ask ask : order()) {
        question(ask).ifPresent(builder::add);
      }
      known = builder.build();
      all = known;
    }
    return known;
  }

  Optional<Question> question(Ask ask) {
    return made.computeIfAbsent(ask, wanted -> Composition.of(wanted, bank.day, seed, options));
  }

  /** {@return how many questions were made so far, from 0} */
  int made() {
    return made.size();
  }
}
