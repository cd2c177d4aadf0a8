package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @Test
  void wordsAreLongOrNumbersAndSaySomething() {
    assertThat(Words.words("The Cor-Isles joined ASEAN in 67, with the rest: 8!"))
        .containsExactlyInAnyOrder("isles", "joined", "67", "rest", "8");
    assertThat(Words.words("")).isEmpty();
    assertThat(Words.words("Übersee")).containsExactly("übersee");
  }

  @Test
  void wordsOfTheLanguagesAreApart() {
    assertThat(Words.words(LocalizedText.of("Port Dorn", "Pelabuhan Dorn")))
        .containsExactlyInAnyOrder("port", "dorn", "id pelabuhan", "id dorn");
  }

  @ParameterizedTest
  @CsvSource({"Bandar Seri Begawan, bandar-seri-begawan", "ASEAN+3, asean-3", "'(A)  b', a-b"})
  void aSlugIsOfLettersAndHyphens(String words, String slug) {
    assertThat(Words.slug(words)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "10, 10th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "21, 21st",
    "111, 111th",
    "102, 102nd"
  })
  void ordinals(int number, String english) {
    assertThat(LocalizedText.ordinal(number)).isEqualTo(LocalizedText.of(english, "ke-" + number));
  }

  @Test
  void daysAreInWordsIfTheirYearsAreOrdinary() {
    assertThat(Words.day(LocalDate.of(1967, 8, 8)))
        .isEqualTo(LocalizedText.of("8 August 1967", "8 Agustus 1967"));
    assertThat(Words.day(LocalDate.of(9999, 12, 31)).english()).isEqualTo("31 December 9999");
    assertThat(Words.day(LocalDate.of(10000, 1, 1)).english()).isEqualTo("+10000-01-01");
    assertThat(Words.day(LocalDate.of(1, 1, 1)).indonesian()).isEqualTo("1 Januari 1");
    assertThat(Words.day(LocalDate.of(0, 1, 1)).english()).isEqualTo("0000-01-01");
  }

  @Test
  void pairsAndNumbers() {
    assertThat(Words.pair(Small.text("A"), Words.number(3)))
        .isEqualTo(LocalizedText.of("A – 3", "A di – 3"));
  }
}
