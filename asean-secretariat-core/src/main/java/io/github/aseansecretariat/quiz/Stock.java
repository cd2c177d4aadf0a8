package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.query.Catalog;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The questions for a seed and a number of options: their order, and those that were made. */
final class Stock {
  private static final int OPTIONS = 4;

  /**
   * What the last asked catalogue began with, so that whoever asks it again does not wait again.
   * Equal catalogues give equal questions, so it does not matter whose it was; it goes when memory
   * runs short.
   */
  private static volatile SoftReference<Stock> last = new SoftReference<>(null);

  final Catalog catalog;
  final LocalDate day;
  final long seed;
  final int options;

  /** What can be asked; the same for every seed. */
  private final Supplier<ImmutableList<Ask>> asks;

  private final Supplier<ImmutableList<Ask>> order;
  private final Supplier<ImmutableList<Question>> all;
  private final Map<Ask, Optional<Question>> made = new ConcurrentHashMap<>();

  /** The last one for another seed or number, for whoever says the same again; of all together. */
  private final AtomicReference<@Nullable Stock> other;

  private Stock(
      Catalog catalog,
      LocalDate day,
      Supplier<ImmutableList<Ask>> asks,
      AtomicReference<@Nullable Stock> other,
      long seed,
      int options) {
    this.catalog = catalog;
    this.day = day;
    this.asks = asks;
    this.other = other;
    this.seed = seed;
    this.options = options;
    Comparator<Ask> thrown = Comparator.comparingLong(ask -> Dice.roll(seed, ask.hash));
    this.order = new Lazy<>(() -> ImmutableList.sortedCopyOf(thrown, asks.get()));
    this.all =
        new Lazy<>(
            () ->
                ImmutableList.copyOf(
                    order().stream()
                        .map(this::question)
                        .filter(Optional::isPresent)
                        .map(Optional::get)
                        .iterator()));
  }

  /** {@return the questions with seed 0 and four options} */
  static Stock of(Catalog catalog, LocalDate day) {
    Stock known = last.get();
    if (known == null || !known.day.equals(day) || !known.catalog.equals(catalog)) {
      Supplier<ImmutableList<Ask>> asks = new Lazy<>(() -> Models.asks(new Ground(catalog, day)));
      known = new Stock(catalog, day, asks, new AtomicReference<>(), 0, OPTIONS);
      last = new SoftReference<>(known);
    }
    return known;
  }

  /** {@return the questions of the same things for another seed or number} */
  Stock with(long otherSeed, int number) {
    if (otherSeed == seed && number == options) {
      return this;
    }
    Stock known = other.get();
    if (known == null || known.seed != otherSeed || known.options != number) {
      known = new Stock(catalog, day, asks, other, otherSeed, number);
      other.set(known);
    }
    return known;
  }

  /** {@return what can be asked, in the order that the seed gives} */
  ImmutableList<Ask> order() {
    return order.get();
  }

  ImmutableList<Question> all() {
    return all.get();
  }

  Optional<Question> question(Ask ask) {
    return made.computeIfAbsent(ask, wanted -> Composition.of(wanted, day, seed, options));
  }

  /** {@return how many questions were made so far, from 0} */
  int made() {
    return made.size();
  }
}
