package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.PERSON;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
  @Test
  void givesBackAllThatItWasBuiltWith() {
    Person person =
        Person.builder()
            .id(PersonId.of("hartono-rekso-dharsono"))
            .name("Hartono Rekso Dharsono")
            .addOtherNames("H.R. Dharsono", "Hartono Dharsono")
            .born(PartialDate.parse("1925-06-10"))
            .died(PartialDate.parse("1996-06-05"))
            .build();
    assertThat(person.id()).isEqualTo(PersonId.of("hartono-rekso-dharsono"));
    assertThat(person.name()).isEqualTo("Hartono Rekso Dharsono");
    assertThat(person.otherNames()).containsExactly("H.R. Dharsono", "Hartono Dharsono");
    assertThat(person.born()).contains(PartialDate.parse("1925-06-10"));
    assertThat(person.died()).contains(PartialDate.parse("1996-06-05"));
  }

  @Test
  void hasNothingThatItWasNotBuiltWith() {
    Person person = PERSON.complete().build();
    assertThat(person.otherNames()).isEmpty();
    assertThat(person.born()).isEmpty();
    assertThat(person.died()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Reyes ", "\tReyes"})
  void refusesABlankName(String name) {
    String expected = "words without white space around them";
    assertRefused(
        () -> PERSON.without("name").name(name).build(), "Person", "name", name, expected);
    assertRefused(
        () -> PERSON.complete().addOtherName("Narciso Reyes").addOtherName(name).build(),
        "Person",
        "otherNames",
        name,
        expected);
  }

  /** Semicolons part the other names in a row of the files. */
  @ParameterizedTest
  @ValueSource(strings = {";", "Reyes; Narciso", "Reyes;"})
  void refusesAnOtherNameWithASemicolon(String name) {
    assertRefused(
        () -> PERSON.complete().addOtherName(name).build(),
        "Person",
        "otherNames",
        name,
        "names without a semicolon");
  }

  @ParameterizedTest
  @CsvSource({
    "1914,       1996",
    "1914,       1914",
    "1914-05-01, 1914",
    "1914-05-01, 1914-05",
    "1914-05,    1914-05-01",
    "1914,       1914-01-01",
    "1914-05-01, 1914-05-01"
  })
  void takesADeathThatMayLieOnOrAfterTheBirth(String born, String died) {
    assertThat(
            PERSON
                .complete()
                .born(PartialDate.parse(born))
                .died(PartialDate.parse(died))
                .build()
                .died())
        .contains(PartialDate.parse(died));
  }

  @ParameterizedTest
  @CsvSource({
    "1914,       1913",
    "1914,       1913-12-31",
    "1914-05,    1914-04",
    "1914-05-01, 1914-04-30",
    "1914-05-02, 1914-05-01",
    "1914-05-01, 1914-04"
  })
  void refusesADeathBeforeTheBirth(String born, String died) {
    assertRefused(
        () -> PERSON.complete().born(PartialDate.parse(born)).died(PartialDate.parse(died)).build(),
        "Person",
        "died",
        died,
        "a date not before the birth, " + born);
  }

  @Test
  void mayHaveOneOfTheTwoDatesOnly() {
    assertThat(PERSON.complete().born(PartialDate.of(1914)).build().died()).isEmpty();
    assertThat(PERSON.complete().died(PartialDate.of(1996)).build().born()).isEmpty();
  }
}
