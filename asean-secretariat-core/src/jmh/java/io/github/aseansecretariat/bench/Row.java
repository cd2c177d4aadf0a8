package io.github.aseansecretariat.bench;

import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.time.DateRange;
import java.text.Normalizer;
import java.util.Locale;

/** A tenure with all that is asked of it worked out, for the contestants that may prepare. */
record Row(Tenure tenure, int first, int last, String folded) {
  static Row of(Tenure tenure) {
    String lower = tenure.person().name().toLowerCase(Locale.ROOT);
    String plain = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return new Row(tenure, first(tenure.period()), last(tenure.period()), plain);
  }

  static int first(DateRange range) {
    return range.firstDay().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE);
  }

  static int last(DateRange range) {
    return range.lastDay().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
  }
}
