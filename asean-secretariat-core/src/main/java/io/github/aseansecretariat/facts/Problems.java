package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
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
    return ImmutableSet.copyOf(Lists.transform(met, FactsException.Problem::file));
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
