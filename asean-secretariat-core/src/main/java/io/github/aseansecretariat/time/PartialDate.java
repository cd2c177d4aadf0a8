package io.github.aseansecretariat.time;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.text.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a day (2008-12-15), a month (1985-07) or a year (1983).
 *
 * <p>Where a day is needed to count with, a partial date is <em>counted as</em> the first day of
 * its month or year; that is a convention, not a fact, and {@link #mayBe} says which days it could
 * really be. It prints only what is known. Years run from 1 to 9999. Immutable and thread-safe.
 *
 * <p>A partial date has no order: 1983 and 1983-01-01 are counted alike and are not equal.
 *
 * <pre>{@code
 * PartialDate july = PartialDate.parse("1985-07");
 * july.countedAs();                          // 1985-07-01
 * july.exactDay();                           // empty
 * july.mayBe(LocalDate.of(1985, 7, 31));     // true
 * }</pre>
 */
public final class PartialDate {
  private static final String[] ENGLISH_MONTHS = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
  };
  private static final String[] INDONESIAN_MONTHS = {
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember"
  };

  private final LocalDate earliest;
  private final LocalDate latest;

  private PartialDate(LocalDate earliest, LocalDate latest) {
    if (earliest.getYear() < 1 || earliest.getYear() > 9999) {
      throw new DateTimeException("expected a year from 1 to 9999 but was " + earliest.getYear());
    }
    this.earliest = earliest;
    this.latest = latest;
  }

  /**
   * Makes a date of which only the year is known.
   *
   * @param year the year, from 1 to 9999
   * @return the date
   * @throws DateTimeException if the year is out of range
   */
  public static PartialDate of(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * Makes a date of which only the month is known.
   *
   * @param year the year, from 1 to 9999
   * @param month the month, from 1 to 12
   * @return the date
   * @throws DateTimeException if the year or the month is out of range
   */
  public static PartialDate of(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new PartialDate(first, first.withDayOfMonth(first.lengthOfMonth()));
  }

  /**
   * Makes a date whose day is known.
   *
   * @param day the day
   * @return the date
   * @throws DateTimeException if its year is not from 1 to 9999
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(requireNonNull(day, "day"), day);
  }

  /**
   * Reads a date as {@link #toString} prints it, which is as the Extended Date/Time Format of ISO
   * 8601-2 has it in its level 0.
   *
   * @param text such as "1983", "1985-07" or "2008-12-15"
   * @return the date
   * @throws DateTimeParseException if the text is not of that form, or there is no such day
   */
  public static PartialDate parse(String text) {
    requireNonNull(text, "text");
    try {
      return switch (text.length()) {
        case 4 -> of(number(text, 0, 4));
        case 7 -> of(number(text, 0, 4), afterHyphen(text, 5));
        case 10 -> of(LocalDate.of(number(text, 0, 4), afterHyphen(text, 5), afterHyphen(text, 8)));
        default -> throw new DateTimeException("length");
      };
    } catch (DateTimeException e) {
      throw new DateTimeParseException(
          "expected a date such as 1983, 1985-07 or 2008-12-15 but was \"" + text + "\"",
          text,
          0,
          e);
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new DateTimeException("digit");
      }
      number = 10 * number + (digit - '0');
    }
    return number;
  }

  private static int afterHyphen(String text, int from) {
    if (text.charAt(from - 1) != '-') {
      throw new DateTimeException("hyphen");
    }
    return number(text, from, from + 2);
  }

  /** {@return the day, if it is known, empty if only the month or the year is known} */
  public Optional<LocalDate> exactDay() {
    return isExact() ? Optional.of(earliest) : Optional.empty();
  }

  /** {@return whether the day is known: false if only the month or the year is known} */
  public boolean isExact() {
    return earliest.equals(latest);
  }

  /**
   * {@return the day this date is counted as: itself, or the first day of its month or year, which
   * is also the earliest that it can be}
   */
  public LocalDate countedAs() {
    return earliest;
  }

  /** {@return the latest day that this date can be, or the last day of its month or year} */
  public LocalDate latest() {
    return latest;
  }

  /**
   * {@return whether this date can be that day: true for the day itself, or for every day of the
   * month or year}
   *
   * @param day the day
   */
  public boolean mayBe(LocalDate day) {
    return !requireNonNull(day, "day").isBefore(earliest) && !day.isAfter(latest);
  }

  /**
   * {@return what is known in words, such as "15 December 2008" and "15 Desember 2008", "July 1985"
   * and "Juli 1985", or "1983"}
   */
  public LocalizedText text() {
    return LocalizedText.of(words(ENGLISH_MONTHS), words(INDONESIAN_MONTHS));
  }

  private String words(String[] months) {
    StringBuilder words = new StringBuilder();
    if (isExact()) {
      words.append(earliest.getDayOfMonth()).append(' ');
    }
    if (isOfOneMonth()) {
      words.append(months[earliest.getMonthValue() - 1]).append(' ');
    }
    return words.append(earliest.getYear()).toString();
  }

  /**
   * {@return the date in the Extended Date/Time Format of ISO 8601-2, level 0, such as "1983",
   * "1985-07" or "2008-12-15"; {@link #parse} reads it}
   */
  public String toEdtf() {
    return toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate date
        && earliest.equals(date.earliest)
        && latest.equals(date.latest);
  }

  @Override
  public int hashCode() {
    return Objects.hash(earliest, latest);
  }

  /**
   * Prints what is known and no more.
   *
   * @return such as "1983", "1985-07" or "2008-12-15"
   */
  @Override
  public String toString() {
    String day = earliest.toString();
    if (isExact()) {
      return day;
    }
    return day.substring(0, isOfOneMonth() ? 7 : 4);
  }

  boolean isOfOneMonth() {
    return earliest.getMonthValue() == latest.getMonthValue();
  }
}
