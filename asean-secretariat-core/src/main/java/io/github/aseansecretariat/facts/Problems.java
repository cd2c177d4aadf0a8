package io.github.aseansecretariat.facts;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of a run, as they are met. */
final class Problems {
  private final List<FactsException.Problem> met = new ArrayList<>();

  void add(String file, int line, String column, String value, String expected) {
    met.add(FactsException.Problem.of(file, line, column, value, expected));
  }

  /** The files in which problems were met so far. */
  ImmutableSet<String> files() {
    return met.stream().map(FactsException.Problem::file).collect(toImmutableSet());
  }

  void throwIfAny() {
    if (!met.isEmpty()) {
      throw toException();
    }
  }

  FactsException toException() {
    met.sort(
        Comparator.comparing(FactsException.Problem::file)
            .thenComparingInt(FactsException.Problem::line));
    return new FactsException(met);
  }
}
