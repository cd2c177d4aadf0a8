package io.github.aseansecretariat.model;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.time.DateRange;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/** The checks that several builders share. */
final class Check {
  private Check() {}

  static void that(boolean holds, String type, String attribute, Object value, String expected) {
    if (!holds) {
      throw new AttributeException(type, attribute, value.toString(), expected);
    }
  }

  static void words(String type, String attribute, String value) {
    that(isTrimmed(value), type, attribute, value, "words without white space around them");
    that(isWhole(value), type, attribute, value, "no half of a surrogate pair");
  }

  static boolean isTrimmed(String text) {
    return !text.isEmpty() && !isWhite(text.charAt(0)) && !isWhite(text.charAt(text.length() - 1));
  }

  private static boolean isWhite(char c) {
    // The table of white space is loaded only for a text that may need it.
    return (c <= ' ' || c > '~') && !Character.isLetter(c) && CharMatcher.whitespace().matches(c);
  }

  /** Half of a surrogate pair is no character: no file can hold it. */
  private static boolean isWhole(String text) {
    // Not a walk over the characters: that is slow until the JVM has compiled it.
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
  }

  static void words(String type, String attribute, Optional<String> value) {
    if (value.isPresent()) {
      words(type, attribute, value.get());
    }
  }

  static void number(String type, String attribute, OptionalInt value) {
    if (value.isPresent()) {
      number(type, attribute, value.getAsInt());
    }
  }

  static void number(String type, String attribute, int value) {
    that(value > 0, type, attribute, value, "a number from 1");
  }

  static void url(String type, Optional<URI> value) {
    if (value.isPresent()) {
      String address = value.get().toString();
      that(
          address.startsWith("https://") || address.startsWith("http://"),
          type,
          "url",
          address,
          "an address that begins with https:// or http://");
      that(isWhole(address), type, "url", address, "no half of a surrogate pair");
    }
  }

  static void cited(String type, String attribute, ImmutableList<Citation> citations) {
    that(!citations.isEmpty(), type, attribute, citations, "at least one citation");
  }

  static void begun(String type, DateRange period) {
    that(period.start().isPresent(), type, "period", period, "a period with a start");
  }

  static void length(String type, String attribute, Period length) {
    that(
        !length.isNegative() && !length.isZero(),
        type,
        attribute,
        length,
        "a length of more than zero, no part of it negative");
    that(isUpToAThousandYears(length), type, attribute, length, "a length of at most 1,000 years");
  }

  /** Counts as the calendar does on the average: 4,800 months have 146,097 days. */
  private static boolean isUpToAThousandYears(Period length) {
    long daysTimes4800 =
        (length.getYears() * 12L + length.getMonths()) * 146_097L + length.getDays() * 4_800L;
    return daysTimes4800 <= 12_000L * 146_097L;
  }
}
