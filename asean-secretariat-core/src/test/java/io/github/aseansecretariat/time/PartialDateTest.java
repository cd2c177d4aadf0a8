package io.github.aseansecretariat.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @Nested
  class Parsing {
    @Test
    void readsEveryYearAndPrintsItAgain() {
      for (int year = 1; year <= 9999; year++) {
        String text = String.format("%04d", year);
        PartialDate read = PartialDate.parse(text);
        assertThat(read).hasToString(text).isEqualTo(PartialDate.of(year));
        assertThat(read.toEdtf()).isEqualTo(text);
        assertThat(read.countedAs()).isEqualTo(Year.of(year).atDay(1));
        assertThat(read.latest()).isEqualTo(Year.of(year).atMonth(12).atEndOfMonth());
      }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 100, 1582, 1899, 1900, 1983, 1984, 2000, 2023, 2024, 2100, 9999})
    void readsExactlyTheMonthsAndDaysThatThereAre(int year) {
      for (int month = 0; month <= 13; month++) {
        String monthText = String.format("%04d-%02d", year, month);
        Optional<YearMonth> known = made(() -> YearMonth.parse(monthText));
        assertThat(made(() -> PartialDate.parse(monthText)).isPresent())
            .as(monthText)
            .isEqualTo(known.isPresent());
        known.ifPresent(expected -> assertIsMonth(PartialDate.parse(monthText), expected));
        for (int day = 0; day <= 32; day++) {
          String dayText = String.format("%s-%02d", monthText, day);
          assertThat(made(() -> PartialDate.parse(dayText)).map(PartialDate::toString))
              .as(dayText)
              .isEqualTo(made(() -> LocalDate.parse(dayText)).map(LocalDate::toString));
        }
      }
    }

    private void assertIsMonth(PartialDate read, YearMonth expected) {
      assertThat(read.toEdtf()).isEqualTo(expected.toString());
      assertThat(read)
          .hasToString(expected.toString())
          .isEqualTo(PartialDate.of(expected.getYear(), expected.getMonthValue()));
      assertThat(read.countedAs()).isEqualTo(expected.atDay(1));
      assertThat(read.latest()).isEqualTo(expected.atEndOfMonth());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "198",
          "19830",
          "198a",
          "a983",
          "+983",
          "-983",
          "0000",
          "0000-01",
          "0000-01-01",
          "1983-",
          "1983-1",
          "1983-00",
          "1983-13",
          "1983/07",
          "1983 07",
          "198307",
          "1983-07-",
          "1983-1-1",
          "1983-01-1",
          "1983-1-01",
          "1983-00-01",
          "1983-13-01",
          "1983-07-00",
          "1983-07-32",
          "1983-06-31",
          "1983-02-29",
          "1900-02-29",
          "1984-02-30",
          "1983/07/01",
          "1983-07/01",
          "1983/07-01",
          "1983-07+01",
          "19830701",
          "01-07-1983",
          "1983-+1-01",
          "1983-07-1a",
          "1983-0:-01",
          "1983-07-0/",
          "1983-07-01 ",
          " 1983-07-01",
          "1983 ",
          " 1983",
          "1983\n",
          "1983-07-01T00:00",
          "\u0661\u0669\u0668\u0663",
          "198\u0663",
          "\uff11\uff19\uff18\uff13",
          "1983-0\u0667",
          "1983\u201307",
          "10000",
          "10000-01",
          "10000-01-01",
          "+10000-01-01",
          "always",
          "c.1983"
        })
    void refusesEverythingElseWithTheTextAndWhatWasExpected(String bad) {
      assertThatExceptionOfType(DateTimeParseException.class)
          .isThrownBy(() -> PartialDate.parse(bad))
          .withMessage(
              "expected a date such as 1983, 1985-07 or 2008-12-15 but was \"" + bad + "\"")
          .satisfies(e -> assertThat(e.getParsedString()).isEqualTo(bad));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithJavaTimeOnGarbledText(long seed) {
      Random random = new Random(seed);
      String letters = "0123456789-- +/:a\u0663";
      for (int i = 0; i < 5_000; i++) {
        StringBuilder text = new StringBuilder("1984-02-29");
        text.setLength(new int[] {4, 7, 10}[random.nextInt(3)]);
        for (int changes = random.nextInt(3); changes > 0; changes--) {
          text.setCharAt(
              random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
        }
        String garbled = text.toString();
        assertThat(made(() -> PartialDate.parse(garbled)).isPresent())
            .as("seed %d, \"%s\"", seed, garbled)
            .isEqualTo(isADate(garbled));
      }
    }

    private boolean isADate(String text) {
      String whole = text + "-01-01".substring(text.length() - 4);
      return text.matches("[0-9]{4}(-[0-9]{2}){0,2}")
          && !text.startsWith("0000")
          && made(() -> LocalDate.parse(whole)).isPresent();
    }

    @Test
    void refusesNullByName() {
      assertThatNullPointerException()
          .isThrownBy(() -> PartialDate.parse(null))
          .withMessageContaining("text");
    }
  }

  @Nested
  class Making {
    @Test
    void aDayIsPrintedInFull() {
      assertThat(PartialDate.of(LocalDate.of(2008, 12, 15))).hasToString("2008-12-15");
      assertThat(PartialDate.of(LocalDate.of(1, 1, 1))).hasToString("0001-01-01");
    }

    @Test
    void yearsRunFrom1To9999() {
      assertThat(PartialDate.of(1)).hasToString("0001");
      assertThat(PartialDate.of(9999)).hasToString("9999");
      assertThat(PartialDate.of(1, 12)).hasToString("0001-12");
      assertThat(PartialDate.of(9999, 1)).hasToString("9999-01");
      assertThat(PartialDate.of(LocalDate.of(9999, 12, 31))).hasToString("9999-12-31");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000, -1983})
    void refusesAYearOutOfRange(int year) {
      String message = "expected a year from 1 to 9999 but was " + year;
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> PartialDate.of(year))
          .withMessage(message);
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> PartialDate.of(year, 6))
          .withMessage(message);
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> PartialDate.of(LocalDate.of(year, 6, 30)))
          .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesAYearBeyondThoseOfJavaTime(int year) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> PartialDate.of(year))
          .withMessageContaining(Integer.toString(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void refusesAMonthOutOfRange(int month) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> PartialDate.of(1983, month))
          .withMessageContaining(Integer.toString(month));
    }

    @Test
    void refusesNullByName() {
      assertThatNullPointerException()
          .isThrownBy(() -> PartialDate.of((LocalDate) null))
          .withMessageContaining("day");
    }
  }

  @Nested
  class WhatIsKnown {
    @ParameterizedTest
    @CsvSource({
      "1983,       1983-01-01, 1983-12-31, false",
      "1985-07,    1985-07-01, 1985-07-31, false",
      "1985-12,    1985-12-01, 1985-12-31, false",
      "1983-02,    1983-02-01, 1983-02-28, false",
      "1984-02,    1984-02-01, 1984-02-29, false",
      "2008-12-15, 2008-12-15, 2008-12-15, true",
      "1983-01-01, 1983-01-01, 1983-01-01, true"
    })
    void isTheSpanOfDaysThatItMayBe(
        String text, LocalDate earliest, LocalDate latest, boolean exact) {
      PartialDate date = PartialDate.parse(text);
      assertThat(date.countedAs()).isEqualTo(earliest);
      assertThat(date.latest()).isEqualTo(latest);
      assertThat(date.isExact()).isEqualTo(exact);
      assertThat(date.exactDay()).isEqualTo(exact ? Optional.of(earliest) : Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1984", "1984-02", "1984-12", "1984-02-29", "1984-01-01", "1984-12-31"})
    void mayBeEveryDayThatPrintsWithWhatIsKnownAndNoOther(String text) {
      PartialDate date = PartialDate.parse(text);
      for (LocalDate day = LocalDate.of(1983, 12, 1); day.getYear() < 1986; day = day.plusDays(1)) {
        assertThat(date.mayBe(day))
            .as("%s on %s", text, day)
            .isEqualTo(day.toString().startsWith(text));
      }
    }

    @Test
    void refusesNullByName() {
      assertThatNullPointerException()
          .isThrownBy(() -> PartialDate.of(1983).mayBe(null))
          .withMessageContaining("day");
    }
  }

  @Nested
  class InWords {
    @ParameterizedTest
    @CsvSource({
      "2008-12-15, 15 December 2008, 15 Desember 2008",
      "1967-08-08, 8 August 1967,    8 Agustus 1967",
      "1976-01-01, 1 January 1976,   1 Januari 1976",
      "1985-07,    July 1985,        Juli 1985",
      "1983,       1983,             1983",
      "0033-05,    May 33,           Mei 33",
      "0033,       33,               33"
    })
    void givesWhatIsKnownInBothLanguages(String date, String english, String indonesian) {
      assertThat(PartialDate.parse(date).text()).isEqualTo(LocalizedText.of(english, indonesian));
    }

    @Test
    void namesEveryMonthAsTheLanguagesOfTheJdkDo() {
      for (Locale language : new Locale[] {Languages.ENGLISH, Languages.INDONESIAN}) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM uuuu", language);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
        for (Month each : Month.values()) {
          LocalDate first = LocalDate.of(1984, each, 1);
          assertThat(PartialDate.of(1984, each.getValue()).text().in(language))
              .isEqualTo(first.format(month));
          assertThat(PartialDate.of(first).text().in(language)).isEqualTo(first.format(day));
        }
      }
    }
  }

  @Test
  void isEqualOnlyWhereTheSameIsKnown() {
    new EqualsTester()
        .addEqualityGroup(PartialDate.of(1983), PartialDate.parse("1983"))
        .addEqualityGroup(PartialDate.of(1983, 1), PartialDate.parse("1983-01"))
        .addEqualityGroup(PartialDate.of(LocalDate.of(1983, 1, 1)), PartialDate.parse("1983-01-01"))
        .addEqualityGroup(PartialDate.of(1983, 12), PartialDate.parse("1983-12"))
        .addEqualityGroup(PartialDate.parse("1983-12-31"))
        .addEqualityGroup(PartialDate.of(1984))
        .addEqualityGroup(LocalDate.of(1983, 1, 1))
        .testEquals();
  }

  @Test
  void hardlyTwoDatesShareAHashCode() {
    Set<Integer> codes = new HashSet<>();
    for (LocalDate day = LocalDate.of(1983, 1, 1); day.getYear() < 1985; day = day.plusDays(1)) {
      codes.add(PartialDate.of(day).hashCode());
    }
    assertThat(codes).hasSizeGreaterThan(700);
  }

  private static <T> Optional<T> made(Supplier<T> making) {
    try {
      return Optional.of(making.get());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
