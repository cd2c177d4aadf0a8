package io.github.aseansecretariat.time;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.text.LocalizedText;
import java.time.Period;

/** Words for lengths of time. */
public final class Periods {
  private static final String[] ENGLISH = {"year", "month", "day"};
  private static final String[] INDONESIAN = {"tahun", "bulan", "hari"};

  private Periods() {}

  /**
   * Puts a length of time into words, such as "2 years" and "2 tahun".
   *
   * @param length the length; parts that are zero are left out
   * @return the words, "0 days" and "0 hari" for a length of zero
   */
  public static LocalizedText text(Period length) {
    requireNonNull(length, "length");
    int[] numbers = {length.getYears(), length.getMonths(), length.getDays()};
    StringBuilder english = new StringBuilder();
    StringBuilder indonesian = new StringBuilder();
    for (int i = 0; i < numbers.length; i++) {
      boolean all = i == numbers.length - 1 && english.length() == 0;
      if (numbers[i] != 0 || all) {
        String comma = english.length() == 0 ? "" : ", ";
        english.append(comma).append(numbers[i]).append(' ').append(ENGLISH[i]);
        english.append(numbers[i] == 1 ? "" : "s");
        indonesian.append(comma).append(numbers[i]).append(' ').append(INDONESIAN[i]);
      }
    }
    return LocalizedText.of(english.toString(), indonesian.toString());
  }
}
