package io.github.aseansecretariat.term;

import static io.github.aseansecretariat.term.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static void assertWords(LocalizedText text, String english, String indonesian) {
    assertThat(text.in(Languages.ENGLISH)).isEqualTo(english);
    assertThat(text.in(Languages.INDONESIAN)).isEqualTo(indonesian);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT_STARTED | not started | belum mulai",
        "RUNNING | running | sedang berjalan",
        "OVERRUNNING | running past the longest term | masih berjalan melewati masa terlama",
        "ENDED_EARLY | ended early | berakhir lebih awal",
        "FULL_TERM | full term | masa jabatan penuh",
        "FULL_TERM_WITHIN_A_DAY | full term, one day in doubt"
            + " | masa jabatan penuh, satu hari diragukan",
        "WITHIN_EXTENSION | within the extension | dalam batas perpanjangan",
        "WITHIN_EXTENSION_BUT_FOR_A_DAY | within the extension, one day in doubt"
            + " | dalam batas perpanjangan, satu hari diragukan",
        "BEYOND_BASE_EXTENSION_NOT_STATED | past the base term, extension not stated"
            + " | melewati masa dasar, perpanjangan tidak disebut",
        "BEYOND_MAXIMUM | past the longest term | melewati masa terlama",
        "COMPLETED_PREDECESSORS_TURN | completed the predecessor's turn"
            + " | menyelesaikan giliran pendahulunya",
        "NOT_DETERMINABLE | cannot be determined | tidak dapat ditentukan"
      })
  void anOutcomeHasWords(Outcome outcome, String english, String indonesian) {
    assertWords(outcome.text(), english, indonesian);
  }

  @ParameterizedTest
  @CsvSource({
    "ALLOWED, allowed, diizinkan",
    "BARRED, not allowed, tidak diizinkan",
    "NOT_STATED, not stated, tidak disebut"
  })
  void aPermissionHasWords(Permission permission, String english, String indonesian) {
    assertWords(permission.text(), english, indonesian);
  }

  @ParameterizedTest
  @CsvSource({
    "MATCHES, in turn, sesuai dengan giliran",
    "DEPARTS, out of turn, tidak sesuai dengan giliran",
    "NOT_GOVERNED, no rule of rotation, tidak ada aturan giliran"
  })
  void anAgreementHasWords(Agreement agreement, String english, String indonesian) {
    assertWords(agreement.text(), english, indonesian);
  }

  @Test
  void aDayHasWords() {
    assertWords(Sentence.words(day("1976-06-07")), "7 June 1976", "7 Juni 1976");
    assertWords(Sentence.words(day("0001-01-01")), "1 January 1", "1 Januari 1");
    assertWords(Sentence.words(day("9999-12-31")), "31 December 9999", "31 Desember 9999");
  }

  @Test
  void aDayBeyondTheYearsThatHaveWordsIsAsJavaPrintsIt() {
    assertWords(Sentence.words(day("9999-12-31").plusDays(1)), "+10000-01-01", "+10000-01-01");
    assertWords(Sentence.words(day("0001-01-01").minusDays(1)), "0000-12-31", "0000-12-31");
  }

  @ParameterizedTest
  @EnumSource
  void everyOutcomeHasWordsOfItsOwn(Outcome outcome) {
    assertThat(Outcome.values())
        .filteredOn(
            other ->
                other.text().english().equals(outcome.text().english())
                    || other.text().indonesian().equals(outcome.text().indonesian()))
        .containsExactly(outcome);
  }
}
