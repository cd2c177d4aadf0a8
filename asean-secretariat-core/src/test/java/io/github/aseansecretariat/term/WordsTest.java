package io.github.aseansecretariat.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.text.LocalizedText;
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
        "OVERRUNNING | overrunning | melewati batas dan masih berjalan",
        "ENDED_EARLY | ended early | berakhir lebih awal",
        "FULL_TERM | full term | masa jabatan penuh",
        "FULL_TERM_WITHIN_A_DAY | full term within a day"
            + " | masa jabatan penuh dengan selisih satu hari",
        "WITHIN_EXTENSION | within the extension | dalam batas perpanjangan",
        "BEYOND_BASE_EXTENSION_NOT_STATED | beyond the base term, extension not stated"
            + " | melewati masa dasar, perpanjangan tak disebut",
        "BEYOND_MAXIMUM | beyond the maximum | melewati batas terlama",
        "COMPLETED_PREDECESSORS_TURN | completed the predecessor's turn"
            + " | menyelesaikan giliran pendahulunya",
        "NOT_DETERMINABLE | not determinable | tidak dapat ditentukan"
      })
  void anOutcomeHasWords(Outcome outcome, String english, String indonesian) {
    assertWords(outcome.text(), english, indonesian);
  }

  @ParameterizedTest
  @CsvSource({
    "ALLOWED, allowed, diizinkan",
    "BARRED, barred, dilarang",
    "NOT_STATED, not stated, tidak disebut"
  })
  void aPermissionHasWords(TermAudit.Permission permission, String english, String indonesian) {
    assertWords(permission.text(), english, indonesian);
  }

  @ParameterizedTest
  @CsvSource({
    "MATCHES, matches, sesuai",
    "DEPARTS, departs, menyimpang",
    "NOT_GOVERNED, not governed by rotation, tidak diatur menurut giliran"
  })
  void anAgreementHasWords(Rotation.Agreement agreement, String english, String indonesian) {
    assertWords(agreement.text(), english, indonesian);
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
