package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.MEETING;
import static io.github.aseansecretariat.model.Samples.REMARK;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {
  @Test
  void givesBackAllThatItWasBuiltWith() {
    Meeting meeting =
        Meeting.builder()
            .number(4)
            .firstDay(LocalDate.of(1992, 1, 27))
            .lastDay(LocalDate.of(1992, 1, 29))
            .place("Singapore")
            .host(MemberStateId.SINGAPORE)
            .addCitation(CITATION)
            .remark(REMARK)
            .build();
    assertThat(meeting.number()).isEqualTo(4);
    assertThat(meeting.firstDay()).isEqualTo("1992-01-27");
    assertThat(meeting.lastDay()).isEqualTo("1992-01-29");
    assertThat(meeting.place()).isEqualTo("Singapore");
    assertThat(meeting.host()).isEqualTo(MemberStateId.SINGAPORE);
    assertThat(meeting.citations()).containsExactly(CITATION);
    assertThat(meeting.remark()).contains(REMARK);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "9, 9th",
    "10, 10th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "14, 14th",
    "19, 19th",
    "20, 20th",
    "21, 21st",
    "22, 22nd",
    "23, 23rd",
    "24, 24th",
    "48, 48th",
    "101, 101st",
    "110, 110th",
    "111, 111th",
    "112, 112th",
    "113, 113th",
    "121, 121st",
    "1011, 1011th",
    "1101, 1101st"
  })
  void isNamedByItsNumber(int number, String ordinal) {
    assertThat(MEETING.without("number").number(number).build().name())
        .isEqualTo(LocalizedText.of(ordinal + " ASEAN Summit", "KTT ASEAN ke-" + number));
  }

  @Test
  void lastsFromItsFirstDayToItsLast() {
    assertThat(MEETING.complete().build().period())
        .isEqualTo(DateRange.from(LocalDate.of(1976, 2, 23)).until(LocalDate.of(1976, 2, 25)));
  }

  @Test
  void canLastADay() {
    LocalDate day = LocalDate.of(2007, 11, 20);
    Meeting meeting = MEETING.without("firstDay", "lastDay").firstDay(day).lastDay(day).build();
    assertThat(meeting.period().firstDay()).contains(day);
    assertThat(meeting.period().lastDay()).contains(day);
  }

  @Test
  void refusesALastDayBeforeTheFirst() {
    assertRefused(
        () -> MEETING.without("lastDay").lastDay(LocalDate.of(1976, 2, 22)).build(),
        "Meeting",
        "lastDay",
        "1976-02-22",
        "a day not before the first, 1976-02-23");
  }

  @Test
  void canBeginOnTheFirstDayThatIsCounted() {
    LocalDate day = LocalDate.of(1, 1, 1);
    assertThat(MEETING.without("firstDay").firstDay(day).build().firstDay()).isEqualTo(day);
  }

  /** Years run from 1 to 9999, and the day after the last must lie in them too. */
  @Test
  void refusesDaysOutOfTheYearsThatAreCounted() {
    assertThatExceptionOfType(AttributeException.class)
        .isThrownBy(() -> MEETING.without("lastDay").lastDay(LocalDate.of(9999, 12, 31)).build())
        .withMessageContainingAll("Meeting.lastDay: expected ", " but was \"9999-12-31\"");
    assertThatExceptionOfType(AttributeException.class)
        .isThrownBy(() -> MEETING.without("firstDay").firstDay(LocalDate.of(0, 12, 31)).build())
        .withMessageContainingAll("Meeting.firstDay: expected ", " but was \"0000-12-31\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesANumberThatIsNotFrom1(int number) {
    assertRefused(
        () -> MEETING.without("number").number(number).build(),
        "Meeting",
        "number",
        Integer.toString(number),
        "a number from 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Bali "})
  void refusesABlankPlace(String place) {
    assertRefused(
        () -> MEETING.without("place").place(place).build(),
        "Meeting",
        "place",
        place,
        "words without white space around them");
  }

  @Test
  void isLabelledByNamePlaceAndPeriod() {
    assertThat(MEETING.complete().build().label())
        .isEqualTo("1st ASEAN Summit, Bali (1976-02-23 to 1976-02-24)");
  }
}
