package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.AGREEMENT;
import static io.github.aseansecretariat.model.Samples.SCHOOL_TEXT;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import io.github.aseansecretariat.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
  @Test
  void holdsItsSourceItsPlaceAndItsEvidence() {
    Citation citation = Citation.of(AGREEMENT, "Art. 3(1)", Evidence.TEXT_READ);
    assertThat(citation.source()).isSameAs(AGREEMENT);
    assertThat(citation.locator()).contains(Locator.parse("Art. 3(1)"));
    assertThat(citation.evidence()).isEqualTo(Evidence.TEXT_READ);
  }

  @Test
  void ofASourceAsAWholeHasNoPlace() {
    Citation citation = Citation.of(AGREEMENT, Evidence.REPORTED);
    assertThat(citation.source()).isSameAs(AGREEMENT);
    assertThat(citation.locator()).isEmpty();
    assertThat(citation.evidence()).isEqualTo(Evidence.REPORTED);
  }

  @Test
  void printsOnOneLine() {
    assertThat(Citation.of(AGREEMENT, "Art. 3(1)", Evidence.TEXT_READ))
        .hasToString(
            "Agreement on the Establishment of the ASEAN Secretariat (1976-02-24), Art. 3(1),"
                + " TEXT_READ");
    assertThat(Citation.of(AGREEMENT, Evidence.REPORTED))
        .hasToString(
            "Agreement on the Establishment of the ASEAN Secretariat (1976-02-24), REPORTED");
  }

  @Test
  void printsNoDateForASourceThatHasNone() {
    assertThat(Citation.of(SCHOOL_TEXT, "paragraph on staff", Evidence.TEXT_READ))
        .hasToString("School text, paragraph on staff, TEXT_READ");
    assertThat(Citation.of(SCHOOL_TEXT, Evidence.INFERRED)).hasToString("School text, INFERRED");
  }

  @Test
  void isPutIntoWordsWholeInBothLanguages() {
    assertThat(Citation.of(AGREEMENT, "Art. 3(2)(1)", Evidence.TEXT_READ).text())
        .isEqualTo(
            LocalizedText.of(
                "Agreement on the Establishment of the ASEAN Secretariat (24 February 1976),"
                    + " Art. 3(2)(1); wording read",
                "Persetujuan Pembentukan Sekretariat ASEAN (24 Februari 1976),"
                    + " Pasal 3 ayat (2) butir 1; teks asli sudah dibaca"));
    assertThat(Citation.of(AGREEMENT, Evidence.REPORTED).text())
        .isEqualTo(
            LocalizedText.of(
                "Agreement on the Establishment of the ASEAN Secretariat (24 February 1976);"
                    + " reported",
                "Persetujuan Pembentukan Sekretariat ASEAN (24 Februari 1976);"
                    + " menurut sumber lain"));
    assertThat(Citation.of(SCHOOL_TEXT, "p. 3", Evidence.INFERRED).text())
        .isEqualTo(
            LocalizedText.of(
                "School text, p. 3; worked out from other facts",
                "Teks pelajaran, hlm. 3; disimpulkan dari fakta lain"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " Art. 3", "Art. 3 ", "Art. 3\n", "\u00a0Art. 3"})
  void refusesAPlaceThatIsBlankOrHasWhiteSpaceAroundIt(String locator) {
    assertRefused(
        () -> Citation.of(AGREEMENT, locator, Evidence.TEXT_READ),
        "Locator",
        "written",
        locator,
        "words without white space around them");
  }

  /** Brackets hold the place in a row of the files, and a citation is one line. */
  @ParameterizedTest
  @ValueSource(strings = {"[", "]", "Art. [3]", "Art. 3\npara 1", "Art. 3\r\npara 1", "a\rb"})
  void refusesAPlaceWithABracketOrALineBreak(String locator) {
    assertRefused(
        () -> Citation.of(AGREEMENT, locator, Evidence.TEXT_READ),
        "Locator",
        "written",
        locator,
        "no square bracket and no line break");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Art. 3(1); Art. 4", "a, b", "\"THIRD\" (a)-(d)", "a \u2013 b"})
  void takesOtherMarksInAPlace(String locator) {
    assertThat(Citation.of(AGREEMENT, locator, Evidence.TEXT_READ).locator().orElseThrow())
        .hasToString(locator);
  }

  @Test
  void isEqualByAllThatItHolds() {
    new EqualsTester()
        .addEqualityGroup(
            Citation.of(AGREEMENT, "Art. 3", Evidence.TEXT_READ),
            Citation.of(AGREEMENT, "Art. 3", Evidence.TEXT_READ))
        .addEqualityGroup(Citation.of(AGREEMENT, "Art. 4", Evidence.TEXT_READ))
        .addEqualityGroup(Citation.of(AGREEMENT, "Art. 3", Evidence.REPORTED))
        .addEqualityGroup(Citation.of(AGREEMENT, Evidence.TEXT_READ))
        .addEqualityGroup(Citation.of(SCHOOL_TEXT, "Art. 3", Evidence.TEXT_READ))
        .testEquals();
  }

  @Test
  void refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Citation.of(null, "Art. 3", Evidence.TEXT_READ))
        .withMessageContaining("source");
    assertThatNullPointerException()
        .isThrownBy(() -> Citation.of(AGREEMENT, (String) null, Evidence.TEXT_READ))
        .withMessageContaining("locator");
    assertThatNullPointerException()
        .isThrownBy(() -> Citation.of(AGREEMENT, "Art. 3", null))
        .withMessageContaining("evidence");
    assertThatNullPointerException()
        .isThrownBy(() -> Citation.of(null, Evidence.TEXT_READ))
        .withMessageContaining("source");
    assertThatNullPointerException()
        .isThrownBy(() -> Citation.of(AGREEMENT, (Evidence) null))
        .withMessageContaining("evidence");
  }
}
