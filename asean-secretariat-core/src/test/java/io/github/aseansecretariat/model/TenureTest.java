package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.REMARK;
import static io.github.aseansecretariat.model.Samples.TENURE;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenureTest {
  @Test
  void heldByAPersonGivesThePerson() {
    Tenure tenure = TENURE.complete().build();
    assertThat(tenure.findPerson()).contains(tenure.person());
    assertThat(tenure.person().name()).isEqualTo("Narciso G. Reyes");
  }

  @Test
  void heldByAMemberStateHasNoPersonAndSaysSo() {
    Tenure chair =
        TENURE
            .without("person", "office", "memberState")
            .office(OfficeId.ASEAN_CHAIR)
            .memberState(MemberStateId.THAILAND)
            .build();
    assertThat(chair.findPerson()).isEmpty();
    assertThat(chair.memberState()).isEqualTo(MemberStateId.THAILAND);
    assertThat(chair.label()).isEqualTo("thailand (from 1980-07-01)");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(chair::person)
        .withMessage("asean-chair is held by a member state, thailand, and not by a person");
  }

  @Test
  void givesBackAllThatItWasBuiltWith() {
    Person person =
        Person.builder()
            .id(PersonId.of("umarjadi-njotowijono"))
            .name("Umarjadi Njotowijono")
            .build();
    Citation second = Citation.of(Samples.SCHOOL_TEXT, Evidence.REPORTED);
    Tenure tenure =
        Tenure.builder()
            .office(OfficeId.SECRETARY_GENERAL)
            .ordinal(2)
            .person(person)
            .memberState(MemberStateId.INDONESIA)
            .firstDay(PartialDate.parse("1978-02-19"))
            .publishedEnd(PartialDate.parse("1978-06-30"))
            .endReading(EndReading.HANDOVER_DAY)
            .scheduled(true)
            .completesTurnOf(1)
            .endedBy(EndCause.TURN_COMPLETED)
            .addCitations(CITATION, second)
            .remark(REMARK)
            .build();
    assertThat(tenure.office()).isEqualTo(OfficeId.SECRETARY_GENERAL);
    assertThat(tenure.ordinal()).hasValue(2);
    assertThat(tenure.person()).isEqualTo(person);
    assertThat(tenure.memberState()).isEqualTo(MemberStateId.INDONESIA);
    assertThat(tenure.firstDay()).isEqualTo(PartialDate.parse("1978-02-19"));
    assertThat(tenure.publishedEnd()).contains(PartialDate.parse("1978-06-30"));
    assertThat(tenure.endReading()).isEqualTo(EndReading.HANDOVER_DAY);
    assertThat(tenure.scheduled()).isTrue();
    assertThat(tenure.completesTurnOf()).hasValue(1);
    assertThat(tenure.endedBy()).contains(EndCause.TURN_COMPLETED);
    assertThat(tenure.citations()).containsExactly(CITATION, second);
    assertThat(tenure.remark()).contains(REMARK);
  }

  @Test
  void itsPublishedEndIsTheLastDayServedAndNotScheduledUnlessSaidOtherwise() {
    Tenure tenure = TENURE.complete().build();
    assertThat(tenure.endReading()).isEqualTo(EndReading.LAST_DAY);
    assertThat(tenure.scheduled()).isFalse();
  }

  @Test
  void hasNothingElseThatItWasNotBuiltWith() {
    Tenure tenure = TENURE.complete().build();
    assertThat(tenure.ordinal()).isEmpty();
    assertThat(tenure.publishedEnd()).isEmpty();
    assertThat(tenure.completesTurnOf()).isEmpty();
    assertThat(tenure.endedBy()).isEmpty();
    assertThat(tenure.remark()).isEmpty();
  }

  @Nested
  class ThePeriod {
    @ParameterizedTest
    @CsvSource({
      "1976-06-07, 1978-02-18, LAST_DAY,     1976-06-07 to 1978-02-18,    1978-02-18",
      "1989-07-17, 1993-01-01, HANDOVER_DAY, 1989-07-17 to 1992-12-31,    1992-12-31",
      "1982-07-18, 1984-02-29, LAST_DAY,     1982-07-18 to 1984-02-29,    1984-02-29",
      "1982-07-18, 1984-03-01, HANDOVER_DAY, 1982-07-18 to 1984-02-29,    1984-02-29",
      "1980-07-01, 1985-07,    LAST_DAY,     1980-07-01 until 1985-07,    1985-06-30",
      "1980-07-01, 1985-07,    HANDOVER_DAY, 1980-07-01 until 1985-07,    1985-06-30",
      "1980-07-01, 1985,       LAST_DAY,     1980-07-01 until 1985,       1984-12-31",
      "1983,       1984-06-30, LAST_DAY,     1983 to 1984-06-30,          1984-06-30",
      "1983-05,    1985,       LAST_DAY,     1983-05 until 1985,          1984-12-31",
      "1976-06-07, 1976-06-07, LAST_DAY,     1976-06-07 to 1976-06-07,    1976-06-07"
    })
    void runsFromTheFirstDayToTheEndAsItIsRead(
        String first, String end, EndReading reading, String printed, LocalDate lastDay) {
      Tenure tenure = tenure(first, end, reading);
      assertThat(tenure.period()).hasToString(printed);
      assertThat(tenure.period().lastDay()).contains(lastDay);
    }

    @Test
    void isOpenWithoutAPublishedEnd() {
      assertThat(TENURE.complete().build().period()).hasToString("from 1980-07-01");
    }

    @Test
    void isUncertainInTheMonthOrYearThatIsNotKnownToTheDay() {
      Tenure tenure = tenure("1983", "1985-07", EndReading.LAST_DAY);
      assertThat(tenure.period().isUncertainOn(LocalDate.of(1982, 12, 31))).isFalse();
      assertThat(tenure.period().isUncertainOn(LocalDate.of(1983, 12, 30))).isTrue();
      assertThat(tenure.period().isUncertainOn(LocalDate.of(1983, 12, 31))).isFalse();
      assertThat(tenure.period().isUncertainOn(LocalDate.of(1985, 6, 30))).isFalse();
      assertThat(tenure.period().isUncertainOn(LocalDate.of(1985, 7, 31))).isTrue();
      assertThat(tenure.period().isUncertainOn(LocalDate.of(1985, 8, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "1980-07-01, 1980-06-30, LAST_DAY",
      "1980-07-01, 1980-07-01, HANDOVER_DAY",
      "1980-07-01, 1979-07-01, HANDOVER_DAY",
      "1980-07-01, 1980-06,    LAST_DAY",
      "1980-07-01, 1979,       HANDOVER_DAY",
      "1980-07,    1979,       LAST_DAY",
      "1980-07,    1980-07-01, HANDOVER_DAY",
      "1980,       1979-12-31, LAST_DAY"
    })
    void isNeverEmpty(String first, String end, EndReading reading) {
      assertRefused(
          () -> tenure(first, end, reading),
          "Tenure",
          "publishedEnd",
          end,
          "an end after the first day, " + first);
    }

    @ParameterizedTest
    @CsvSource({
      "1980,       1980,    within 1980",
      "1980-07,    1980-07, within 1980-07",
      "1980-07,    1980,    1980-07 until 1980",
      "1980-07-03, 1980-07, 1980-07-03 until 1980-07"
    })
    void mayBeginAndEndInOneMonthOrYearOfWhichNoMoreIsKnown(
        String first, String end, String printed) {
      for (EndReading reading : EndReading.values()) {
        assertThat(tenure(first, end, reading).period()).hasToString(printed);
      }
    }

    /** A sentinel that other data sets use for "no end"; the next day lies beyond the years. */
    @Test
    void refusesALastDayWithoutADayAfterIt() {
      assertThatExceptionOfType(AttributeException.class)
          .isThrownBy(() -> tenure("1980-07-01", "9999-12-31", EndReading.LAST_DAY))
          .withMessageContainingAll("Tenure.publishedEnd: expected ", " but was \"9999-12-31\"");
    }

    private Tenure tenure(String first, String end, EndReading reading) {
      return TENURE
          .without("firstDay")
          .firstDay(PartialDate.parse(first))
          .publishedEnd(PartialDate.parse(end))
          .endReading(reading)
          .build();
    }
  }

  @Test
  void isLabelledByNameAndPeriod() {
    assertThat(TENURE.complete().build().label()).isEqualTo("Narciso G. Reyes (from 1980-07-01)");
    assertThat(TENURE.complete().publishedEnd(PartialDate.parse("1982-07-01")).build().label())
        .isEqualTo("Narciso G. Reyes (1980-07-01 to 1982-07-01)");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesAnOrdinalThatIsNotFrom1(int ordinal) {
    assertRefused(
        () -> TENURE.complete().ordinal(ordinal).build(),
        "Tenure",
        "ordinal",
        Integer.toString(ordinal),
        "a number from 1");
  }

  @Test
  void takesTheOrdinal1() {
    assertThat(TENURE.complete().ordinal(1).build().ordinal()).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "2, 0", "2, -1", "1, 1"})
  void completesTheTurnOfAnotherTenureOnly(int ordinal, int other) {
    assertRefused(
        () -> TENURE.complete().ordinal(ordinal).completesTurnOf(other).build(),
        "Tenure",
        "completesTurnOf",
        Integer.toString(other),
        "the ordinal of another tenure");
  }

  @Test
  void canCompleteATurnWithoutAnOrdinalOfItsOwn() {
    assertThat(TENURE.complete().completesTurnOf(1).build().completesTurnOf()).hasValue(1);
  }

  @Test
  void refusesAHandoverDayWhereNoEndIsPublished() {
    assertRefused(
        () -> TENURE.complete().endReading(EndReading.HANDOVER_DAY).build(),
        "Tenure",
        "endReading",
        "HANDOVER_DAY",
        "LAST_DAY where no end is published");
  }

  @Test
  void refusesAScheduledEndWhereNoEndIsPublished() {
    assertRefused(
        () -> TENURE.complete().scheduled(true).build(),
        "Tenure",
        "scheduled",
        "true",
        "false where no end is published");
  }

  @Test
  void takesTheDefaultsSaidAloud() {
    assertThat(TENURE.complete().endReading(EndReading.LAST_DAY).scheduled(false).build())
        .isEqualTo(TENURE.complete().build());
  }
}
