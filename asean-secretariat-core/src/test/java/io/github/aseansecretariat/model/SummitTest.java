package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.REMARK;
import static io.github.aseansecretariat.model.Samples.SUMMIT;
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

class SummitTest {
  @Test
  void givesBackAllThatItWasBuiltWith() {
    Summit summit =
        Summit.builder()
            .institution(InstitutionId.ASEAN)
            .institutionName(LocalizedText.of("ASEAN", "ASEAN"))
            .number(4)
            .firstDay(LocalDate.of(1992, 1, 27))
            .lastDay(LocalDate.of(1992, 1, 29))
            .place(LocalizedText.of("Singapore", "Singapura"))
            .host(MemberStateId.SINGAPORE)
            .addCitation(CITATION)
            .remark(REMARK)
            .build();
    assertThat(summit.institution()).isEqualTo(InstitutionId.ASEAN);
    assertThat(summit.institutionName()).isEqualTo(LocalizedText.of("ASEAN", "ASEAN"));
    assertThat(summit.number()).isEqualTo(4);
    assertThat(summit.firstDay()).isEqualTo("1992-01-27");
    assertThat(summit.lastDay()).isEqualTo("1992-01-29");
    assertThat(summit.place()).isEqualTo(LocalizedText.of("Singapore", "Singapura"));
    assertThat(summit.host()).isEqualTo(MemberStateId.SINGAPORE);
    assertThat(summit.citations()).containsExactly(CITATION);
    assertThat(summit.remark()).contains(REMARK);
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
    assertThat(SUMMIT.without("number").number(number).build().name())
        .isEqualTo(LocalizedText.of(ordinal + " ASEAN Summit", "KTT ASEAN ke-" + number));
  }

  @Test
  void lastsFromItsFirstDayToItsLast() {
    assertThat(SUMMIT.complete().build().period())
        .isEqualTo(DateRange.from(LocalDate.of(1976, 2, 23)).until(LocalDate.of(1976, 2, 25)));
  }

  @Test
  void canLastADay() {
    LocalDate day = LocalDate.of(2007, 11, 20);
    Summit summit = SUMMIT.without("firstDay", "lastDay").firstDay(day).lastDay(day).build();
    assertThat(summit.period().firstDay()).contains(day);
    assertThat(summit.period().lastDay()).contains(day);
  }

  @Test
  void refusesALastDayBeforeTheFirst() {
    assertRefused(
        () -> SUMMIT.without("lastDay").lastDay(LocalDate.of(1976, 2, 22)).build(),
        "Summit",
        "lastDay",
        "1976-02-22",
        "a day not before the first, 1976-02-23");
  }

  @Test
  void canBeginOnTheFirstDayThatIsCounted() {
    LocalDate day = LocalDate.of(1, 1, 1);
    assertThat(SUMMIT.without("firstDay").firstDay(day).build().firstDay()).isEqualTo(day);
  }

  /** Years run from 1 to 9999, and the day after the last must lie in them too. */
  @Test
  void refusesDaysOutOfTheYearsThatAreCounted() {
    assertThatExceptionOfType(AttributeException.class)
        .isThrownBy(() -> SUMMIT.without("lastDay").lastDay(LocalDate.of(9999, 12, 31)).build())
        .withMessageContainingAll("Summit.lastDay: expected ", " but was \"9999-12-31\"");
    assertThatExceptionOfType(AttributeException.class)
        .isThrownBy(() -> SUMMIT.without("firstDay").firstDay(LocalDate.of(0, 12, 31)).build())
        .withMessageContainingAll("Summit.firstDay: expected ", " but was \"0000-12-31\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesANumberThatIsNotFrom1(int number) {
    assertRefused(
        () -> SUMMIT.without("number").number(number).build(),
        "Summit",
        "number",
        Integer.toString(number),
        "a number from 1");
  }

  @Test
  void ofAnotherOrganisationIsNamedAfterIt() {
    assertThat(
            SUMMIT
                .without("institution", "institutionName")
                .institution(InstitutionId.of("african-union"))
                .institutionName(LocalizedText.of("African Union", "Uni Afrika"))
                .build()
                .name())
        .isEqualTo(LocalizedText.of("1st African Union Summit", "KTT Uni Afrika ke-1"));
  }

  @Test
  void isLabelledByNamePlaceAndPeriod() {
    assertThat(SUMMIT.complete().build().label())
        .isEqualTo("1st ASEAN Summit, Bali (1976-02-23 to 1976-02-24)");
  }
}
