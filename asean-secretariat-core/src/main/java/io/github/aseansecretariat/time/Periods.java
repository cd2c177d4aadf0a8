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
   * @return the words, such as "1 year, 6 months and 2 days" and "1 tahun 6 bulan 2 hari"; "0 days"
   *     and "0 hari" for a length of zero
   */
  public static LocalizedText text(Period length) {
    requireNonNull(length, "length");
    int[] numbers = {length.getYears(), length.getMonths(), length.getDays()};
    int last = numbers[2] != 0 ? 2 : numbers[1] != 0 ? 1 : numbers[0] != 0 ? 0 : 2;
    StringBuilder english = new StringBuilder();
    StringBuilder indonesian = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      if (numbers[i] != 0 || i == last) {
        boolean further = english.length() > 0;
        LocalizedText number = LocalizedText.amount(numbers[i]);
        english.append(!further ? "" : i == last ? " and " : ", ");
        english.append(number.english()).append(' ').append(ENGLISH[i]);
        english.append(numbers[i] == 1 ? "" : "s");
        indonesian.append(further ? " " : "");
        indonesian.append(number.indonesian()).append(' ').append(INDONESIAN[i]);
      }
    }
    return LocalizedText.of(english.toString(), indonesian.toString());
  }
}
