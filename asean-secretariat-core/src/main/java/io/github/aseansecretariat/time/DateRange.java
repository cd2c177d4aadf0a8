package io.github.aseansecretariat.time;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.text.Template;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The days from a start to an end, each of them known to the day, the month or the year, or open.
 *
 * <table>
 * <caption>Making a range</caption>
 * <tr><th>call</th><th>days</th></tr>
 * <tr><td>{@code always()}</td><td>every day</td></tr>
 * <tr><td>{@code from(a)}</td><td>a and every later day</td></tr>
 * <tr><td>{@code from(a).until(b)}</td><td>a and later, before b: the first day outside is b</td></tr>
 * <tr><td>{@code always().until(b)}</td><td>every day before b</td></tr>
 * <tr><td>{@code from(2009).until(2009)}</td><td>one day or more of 2009, counted as its first</td></tr>
 * <tr><td>{@code ofDays(a, b)}</td><td>a, b and all between them</td></tr>
 * </table>
 *
 * <p>Warnings. An open end means that no end is known, not that there will be none. A boundary of
 * which only the month or year is known is counted as the first day of it, so two ranges that meet
 * at 1983 neither overlap nor leave a gap; {@link #isUncertainOn} says for which days that count
 * may be wrong.
 *
 * <p>What is known of a boundary is this. A start in 1983 is one of the days of 1983. An end in
 * 1983 leaves open whether the last day inside or the first day outside lies in 1983, since sources
 * mean now the one and now the other: the first day outside is one of the days of 1983 or 1 January
 * 1984.
 *
 * <p>A range is never empty. One that begins and ends in the same year or month, of which no more
 * is known, has at least one day: {@code from(2009).until(2009)} is counted as 1 January 2009
 * alone, and {@code from(2009-03-05).until(2009)} as 5 March 2009 alone. So its end, too, is
 * counted as the first day that it can be; every day of 2009, and in the second range every day of
 * 2009 after 5 March, is uncertain. Counted as the whole year it would claim days that nobody has
 * recorded.
 *
 * <p>Immutable and thread-safe.
 */
public final class DateRange {
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
  private static final DateRange ALWAYS = new DateRange(null, null);

  private static final String AN_INTERVAL =
      "an interval such as 1976-02-24/1985-07 or 2008-12-15/..";

  private final @Nullable PartialDate start;
  private final @Nullable PartialDate endExclusive;

  // Held beside the partial dates because contains() is asked once for each entry of a query.
  private final @Nullable LocalDate firstDay;
  private final @Nullable LocalDate dayAfter;

  private DateRange(@Nullable PartialDate start, @Nullable PartialDate endExclusive) {
    this.start = start;
    this.endExclusive = endExclusive;
    this.firstDay = start == null ? null : start.countedAs();
    this.dayAfter = endExclusive == null ? null : countedDayAfter(start, endExclusive);
  }

  /** The first day outside, as counted: the first that the end can be and that leaves a day. */
  private static LocalDate countedDayAfter(@Nullable PartialDate start, PartialDate endExclusive) {
    LocalDate firstDay = start == null ? EARLIEST : start.countedAs();
    if (!firstDay.isBefore(latestDayAfter(endExclusive))) {
      throw new IllegalArgumentException(
          "empty period: expected an end after the start "
              + (start == null ? firstDay : start)
              + " but was "
              + endExclusive);
    }
    LocalDate counted = endExclusive.countedAs();
    return firstDay.isBefore(counted) ? counted : firstDay.plusDays(1);
  }

  private static LocalDate latestDayAfter(PartialDate endExclusive) {
    LocalDate latest = endExclusive.latest();
    return endExclusive.isExact() || latest.equals(LATEST) ? latest : latest.plusDays(1);
  }

  /** {@return the range of every day: the range without start or end} */
  public static DateRange always() {
    return ALWAYS;
  }

  /**
   * Makes a range with a start and no known end.
   *
   * @param start the first day
   * @return the range
   * @throws DateTimeException if the year is not from 1 to 9999
   */
  public static DateRange from(LocalDate start) {
    return from(PartialDate.of(requireNonNull(start, "start")));
  }

  /**
   * Makes a range with a start and no known end.
   *
   * @param start the first day, as far as it is known
   * @return the range
   */
  public static DateRange from(PartialDate start) {
    return new DateRange(requireNonNull(start, "start"), null);
  }

  /**
   * Makes a range from its first and its last day, both of them inside.
   *
   * @param first the first day
   * @param last the last day
   * @return the range
   * @throws IllegalArgumentException if the last day is before the first
   * @throws DateTimeException if the first day is before year 1, or the last is not before
   *     9999-12-31
   */
  public static DateRange ofDays(LocalDate first, LocalDate last) {
    requireNonNull(first, "first");
    if (requireNonNull(last, "last").isBefore(first)) {
      throw new IllegalArgumentException(
          "empty period: expected a last day not before the first, " + first + ", but was " + last);
    }
    return from(first).until(last.plusDays(1));
  }

  /**
   * Reads an interval of the Extended Date/Time Format of ISO 8601-2: of its level 0 those between
   * two dates, and of its level 1 those whose start or end is open ({@code ..}) or not known
   * (nothing).
   *
   * <p>The format's interval has both ends inside. So {@code 1976-02-24/1992-07-21} is the range
   * whose last day is 21 July 1992. A last day of which only the month or year is known is taken
   * for the end: {@code 1976-02-24/1985-07} is {@code from(1976-02-24).until(1985-07)}. That says a
   * little less, and the nearest there is: the format says that the last day lies in July, the
   * range leaves open whether the first day outside does, and then the last day may be 30 June.
   *
   * <p>A range does not keep apart an end that is open and one that is not known: {@code 2008/..}
   * and {@code 2008/} are one range, as {@code ../2008} and {@code /2008} are.
   *
   * @param text such as "1976-02-24/1985-07", "2008-12-15/..", "/1983" or "../.."
   * @return the range
   * @throws DateTimeParseException if the text is not of that form, there is no such day, the end
   *     is before the start, or the last day is 9999-12-31; its index is that of the part at fault
   */
  public static DateRange parse(String text) {
    int slash = requireNonNull(text, "text").indexOf('/');
    if (slash < 0) {
      throw unreadable(AN_INTERVAL, text, text.length(), null);
    }
    PartialDate start = boundary(text, 0, slash);
    PartialDate last = boundary(text, slash + 1, text.length());
    try {
      return new DateRange(start, last == null || !last.isExact() ? last : dayAfter(last));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw unreadable(
          "an end that leaves a day after the start, the last day before 9999-12-31",
          text,
          slash + 1,
          e);
    }
  }

  private static @Nullable PartialDate boundary(String text, int from, int to) {
    String part = text.substring(from, to);
    try {
      return part.isEmpty() || part.equals("..") ? null : PartialDate.parse(part);
    } catch (DateTimeParseException e) {
      throw unreadable(AN_INTERVAL, text, from, e);
    }
  }

  private static PartialDate dayAfter(PartialDate last) {
    return PartialDate.of(last.countedAs().plusDays(1));
  }

  private static PartialDate dayBefore(PartialDate end) {
    return PartialDate.of(end.countedAs().minusDays(1));
  }

  private static DateTimeParseException unreadable(
      String expected, String text, int index, @Nullable Exception cause) {
    return new DateTimeParseException(
        "expected " + expected + " but was \"" + text + "\"", text, index, cause);
  }

  /**
   * Joins ranges that overlap or abut, as counted.
   *
   * <p>The lives of an office that was renamed in 1992 and abolished from 1995 to 1999 are, for
   * instance, joined into two: up to 1995, and from 1999.
   *
   * @param ranges the ranges, in any order
   * @return as few ranges as possible with the same days, the earliest first; none of them {@link
   *     #isConnected} with another
   */
  public static ImmutableList<DateRange> joined(Iterable<DateRange> ranges) {
    ImmutableList.Builder<DateRange> joined = ImmutableList.builder();
    DateRange last = null;
    for (DateRange next :
        ImmutableList.sortedCopyOf(
            comparing(range -> range.firstDay == null ? LocalDate.MIN : range.firstDay),
            Iterables.transform(
                requireNonNull(ranges, "ranges"), range -> requireNonNull(range, "ranges")))) {
      if (last != null && !last.isConnected(next)) {
        joined.add(last);
        last = null;
      }
      last = last == null ? next : last.span(next);
    }
    return last == null ? ImmutableList.of() : joined.add(last).build();
  }

  /**
   * {@return the range with this start and the given end}
   *
   * @param endExclusive the first day that is no longer inside
   * @throws IllegalArgumentException if no day would be left
   * @throws DateTimeException if the year is not from 1 to 9999
   */
  public DateRange until(LocalDate endExclusive) {
    return until(PartialDate.of(requireNonNull(endExclusive, "endExclusive")));
  }

  /**
   * {@return the range with this start and the given end}
   *
   * @param endExclusive the first day that is no longer inside, as far as it is known
   * @throws IllegalArgumentException if no day would be left, whatever days the boundaries are
   */
  public DateRange until(PartialDate endExclusive) {
    return new DateRange(start, requireNonNull(endExclusive, "endExclusive"));
  }

  /** {@return the start, as far as it is known, empty if the range has none} */
  public Optional<PartialDate> start() {
    return Optional.ofNullable(start);
  }

  /**
   * {@return the first day that is no longer inside, as far as it is known, which is outside the
   * range; empty if no end is known. Where only the month or year is known, the last day inside may
   * be its last day}
   */
  public Optional<PartialDate> endExclusive() {
    return Optional.ofNullable(endExclusive);
  }

  /** {@return the first day, as counted, empty if the range has no start} */
  public Optional<LocalDate> firstDay() {
    return Optional.ofNullable(firstDay);
  }

  /** {@return the last day, as counted, empty if no end is known} */
  public Optional<LocalDate> lastDay() {
    return dayAfter == null ? Optional.empty() : Optional.of(dayAfter.minusDays(1));
  }

  /**
   * {@return whether a day is inside, as counted: true from the first day to the last}
   *
   * @param day the day
   */
  public boolean contains(LocalDate day) {
    return !beginsAfter(day) && !endsBefore(day);
  }

  /**
   * {@return whether this range begins after a day, as counted: true if the day is before the first
   * day}
   *
   * @param day the day
   */
  public boolean beginsAfter(LocalDate day) {
    requireNonNull(day, "day");
    return firstDay != null && day.isBefore(firstDay);
  }

  /**
   * {@return whether this range ends before a day, as counted: true if the day is after the last
   * day; false if no end is known}
   *
   * @param day the day
   */
  public boolean endsBefore(LocalDate day) {
    requireNonNull(day, "day");
    return dayAfter != null && !day.isBefore(dayAfter);
  }

  /**
   * {@return whether it is uncertain if a day is inside: true if some possible pair of days, a
   * first day inside and a first day outside, contains the day and another does not}
   *
   * <p>Possible is what is known of the boundaries and leaves a day inside. So the answer is false
   * where both boundaries are known to the day; an open side is taken as it is.
   *
   * @param day the day
   */
  public boolean isUncertainOn(LocalDate day) {
    requireNonNull(day, "day");
    DateRange latest = atLatest();
    return !beginsAfter(day)
        && !latest.endsBefore(day)
        && (latest.beginsAfter(day) || endsBefore(day));
  }

  /**
   * {@return this range with each boundary on the latest day that it can be, where {@link
   * #contains} counts the earliest; a start, too, on the latest that leaves a day inside; an open
   * side stays open}
   *
   * <p>The two together bound what is known: the {@link #intersection} of a range and its latest is
   * the days that are surely inside, if there are any, and their {@link #span} all days that may
   * be.
   */
  public DateRange atLatest() {
    PartialDate end = endExclusive == null ? null : PartialDate.of(latestDayAfter(endExclusive));
    if (start == null || start.isExact()) {
      return Objects.equals(end, endExclusive) ? this : new DateRange(start, end);
    }
    PartialDate latest = PartialDate.of(start.latest());
    return new DateRange(
        end == null || latest.latest().isBefore(end.latest()) ? latest : dayBefore(end), end);
  }

  /**
   * {@return whether two ranges share a day, as counted: true if at least one day is inside both}
   *
   * @param other the other range
   */
  public boolean overlaps(DateRange other) {
    return beginsBeforeTheEndOf(requireNonNull(other, "other")) && other.beginsBeforeTheEndOf(this);
  }

  /**
   * {@return whether two ranges meet, as counted: true if one begins on the day after the last day
   * of the other}
   *
   * @param other the other range
   */
  public boolean abuts(DateRange other) {
    requireNonNull(other, "other");
    return (dayAfter != null && dayAfter.equals(other.firstDay))
        || (firstDay != null && firstDay.equals(other.dayAfter));
  }

  /**
   * {@return whether no day lies between two ranges, as counted: true if they overlap or abut}
   *
   * @param other the other range
   */
  public boolean isConnected(DateRange other) {
    return overlaps(other) || abuts(other);
  }

  /**
   * {@return whether this range lies before another, as counted: true if its last day is before the
   * first day of the other; false if no end of this one is known, or the other has no start}
   *
   * @param other the other range
   */
  public boolean isBefore(DateRange other) {
    return !requireNonNull(other, "other").beginsBeforeTheEndOf(this);
  }

  /**
   * {@return whether this range lies after another, as counted: true if its first day is after the
   * last day of the other; false if this one has no start, or no end of the other is known}
   *
   * @param other the other range
   */
  public boolean isAfter(DateRange other) {
    return !beginsBeforeTheEndOf(requireNonNull(other, "other"));
  }

  private boolean beginsBeforeTheEndOf(DateRange other) {
    return firstDay == null || other.dayAfter == null || firstDay.isBefore(other.dayAfter);
  }

  /**
   * {@return whether every day of another range is inside this one, as counted}
   *
   * @param other the other range
   */
  public boolean encloses(DateRange other) {
    requireNonNull(other, "other");
    return (firstDay == null || (other.firstDay != null && !other.firstDay.isBefore(firstDay)))
        && (dayAfter == null || (other.dayAfter != null && !other.dayAfter.isAfter(dayAfter)));
  }

  /**
   * {@return the days that two ranges share, as counted: from the later start to the earlier end;
   * empty if they share none, since a range is never empty}
   *
   * <p>Each boundary stays as it is known. Of two that are counted alike, such as 1983 and
   * 1983-01-01, the start is the one that may be later, 1983, and the end the one that is surely no
   * later, 1983-01-01.
   *
   * @param other the other range
   */
  public Optional<DateRange> intersection(DateRange other) {
    return overlaps(other)
        ? Optional.of(
            new DateRange(
                (startsNoLaterThan(other) ? other : this).start,
                (endsNoLaterThan(other) ? this : other).endExclusive))
        : Optional.empty();
  }

  /**
   * {@return the shortest range that encloses two ranges, and so the days between them too, as
   * counted: from the earlier start to the later end, open where one of them is}
   *
   * <p>Each boundary stays as it is known. Of two that are counted alike, such as 1983 and
   * 1983-01-01, the start is the one that is surely no later, 1983-01-01, and the end the one that
   * may be later, 1983. Where no partial date can say what is known, as of an end in 2009 that is
   * after 5 March, the end is the day that it is counted as.
   *
   * @param other the other range
   */
  public DateRange span(DateRange other) {
    requireNonNull(other, "other");
    DateRange first = startsNoLaterThan(other) ? this : other;
    DateRange last = endsNoLaterThan(other) ? other : this;
    DateRange span = new DateRange(first.start, last.endExclusive);
    return last.dayAfter == null || last.dayAfter.equals(span.dayAfter)
        ? span
        : first.until(last.dayAfter);
  }

  private boolean startsNoLaterThan(DateRange other) {
    if (start == null || other.start == null) {
      return start == null;
    }
    return ComparisonChain.start()
            .compare(start.countedAs(), other.start.countedAs())
            .compare(start.latest(), other.start.latest())
            .result()
        <= 0;
  }

  private boolean endsNoLaterThan(DateRange other) {
    if (endExclusive == null || other.endExclusive == null) {
      return other.endExclusive == null;
    }
    return ComparisonChain.start()
            .compare(requireNonNull(dayAfter), requireNonNull(other.dayAfter))
            .compare(latestDayAfter(endExclusive), latestDayAfter(other.endExclusive))
            .compare(endExclusive.countedAs(), other.endExclusive.countedAs())
            .result()
        <= 0;
  }

  /**
   * {@return how many days are inside, as counted, from 1; empty if the range has no start or no
   * known end}
   */
  public OptionalInt lengthInDays() {
    return firstDay == null || dayAfter == null
        ? OptionalInt.empty()
        : OptionalInt.of((int) DAYS.between(firstDay, dayAfter));
  }

  /**
   * {@return whether this range is known to last longer than a length of time, as counted: true if
   * the range goes on past the day before that length is full}
   *
   * <p>From 7 June 1976 to 6 June 1978 is two years, and not longer than two years. A range without
   * a start or without a known end is not known to be longer than anything.
   *
   * @param length the length
   * @throws IllegalArgumentException if the length has more than 10,000 years, or days for as many
   */
  public boolean longerThan(Period length) {
    long months = requireNonNull(length, "length").getYears() * 12L + length.getMonths();
    if (Math.abs(months) > 120_000 || Math.abs((long) length.getDays()) > 3_652_425) {
      throw new IllegalArgumentException(
          "length: expected at most 10,000 years, or days for as many, but was " + length);
    }
    return firstDay != null && dayAfter != null && firstDay.plus(length).isBefore(dayAfter);
  }

  /**
   * Puts the range into words, with what is known of its boundaries.
   *
   * @return such as "24 February 1976 to 21 July 1992" and "24 Februari 1976 sampai 21 Juli 1992",
   *     the last day inside; "8 August 1967" and "8 Agustus 1967" of one day; "24 February 1976
   *     until July 1985" and "24 Februari 1976 hingga Juli 1985", the end on a day that is not
   *     known; "within July 1985" and "dalam bulan Juli 1985", start and end both in one month or
   *     year; "from 22 July 1992" and "sejak 22 Juli 1992"; or "always" and "selalu"
   */
  public LocalizedText text() {
    if (endExclusive == null) {
      return start == null ? Words.ALWAYS : Words.FROM.with(Map.of("start", start.text()));
    }
    if (endExclusive.equals(start)) {
      return (endExclusive.isOfOneMonth() ? Words.WITHIN_MONTH : Words.WITHIN_YEAR)
          .with(Map.of("stretch", endExclusive.text()));
    }
    boolean exact = endExclusive.isExact();
    LocalizedText end = (exact ? dayBefore(endExclusive) : endExclusive).text();
    if (start == null) {
      return (exact ? Words.TO : Words.UNTIL).with(Map.of("end", end));
    }
    LocalizedText first = start.text();
    return first.equals(end)
        ? end
        : (exact ? Words.FROM_TO : Words.FROM_UNTIL).with(Map.of("start", first, "end", end));
  }

  /** Apart, so that a range that is never put into words does not wait for them. */
  private static final class Words {
    static final LocalizedText ALWAYS = LocalizedText.of("always", "selalu");
    static final Template FROM = Template.of("from {start}", "sejak {start}");
    static final Template TO = Template.of("to {end}", "sampai {end}");
    static final Template UNTIL = Template.of("until {end}", "hingga {end}");
    static final Template FROM_TO = Template.of("{start} to {end}", "{start} sampai {end}");
    static final Template WITHIN_YEAR = Template.of("within {stretch}", "dalam tahun {stretch}");
    static final Template WITHIN_MONTH = Template.of("within {stretch}", "dalam bulan {stretch}");
    static final Template FROM_UNTIL = Template.of("{start} until {end}", "{start} hingga {end}");
  }

  /**
   * Writes the range as an interval of the Extended Date/Time Format of ISO 8601-2, which has both
   * ends inside. A side that is open is written {@code ..}, which in that format says that no date
   * is given, for whatever reason.
   *
   * <p>An end of which only the month or year is known is written as it is known. That says a
   * little more, and the nearest there is: of {@code 1976-02-24/1985-07} the format says that the
   * last day lies in July, the range leaves open whether the first day outside does, and then the
   * last day may be 30 June. {@link #parse} reads every range back as it was.
   *
   * @return such as "1976-02-24/1992-07-21", "1976-02-24/1985-07", "2008-12-15/.." or "../.."
   */
  public String toEdtf() {
    String from = start == null ? ".." : start.toEdtf();
    if (endExclusive == null) {
      return from + "/..";
    }
    return from + "/" + (endExclusive.isExact() ? dayBefore(endExclusive) : endExclusive).toEdtf();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateRange range
        && Objects.equals(start, range.start)
        && Objects.equals(endExclusive, range.endExclusive);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, endExclusive);
  }

  /**
   * Prints the range with what is known of its boundaries: "to" stands before a last day, "until"
   * before an end of which only the month or year is known, "within" where start and end lie in one
   * month or year.
   *
   * @return such as "1976-02-24 to 1992-07-21", "1976-02-24 until 1985-07", "from 1992-07-22" or
   *     "always"
   */
  @Override
  public String toString() {
    if (endExclusive == null) {
      return start == null ? "always" : "from " + start;
    }
    if (endExclusive.equals(start)) {
      return "within " + start;
    }
    String end = endExclusive.isExact() ? "to " + dayBefore(endExclusive) : "until " + endExclusive;
    return start == null ? end : start + " " + end;
  }
}
