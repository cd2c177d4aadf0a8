package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionTest {
  @Test
  void onlyAnExtensionToATotalHasAMaximum() {
    assertThat(Extension.upTo(Period.ofYears(3)).maximum()).contains(Period.ofYears(3));
    assertThat(Extension.none().maximum()).isEmpty();
    assertThat(Extension.uncapped().maximum()).isEmpty();
    assertThat(Extension.notStated().maximum()).isEmpty();
  }

  @Test
  void isPutIntoWordsInBothLanguages() {
    assertThat(Extension.upTo(Period.ofYears(3)).text())
        .isEqualTo(LocalizedText.of("extendable to 3 years", "dapat diperpanjang menjadi 3 tahun"));
    assertThat(Extension.upTo(Period.of(1, 6, 0)).text())
        .isEqualTo(
            LocalizedText.of(
                "extendable to 1 year and 6 months", "dapat diperpanjang menjadi 1 tahun 6 bulan"));
    assertThat(Extension.none().text())
        .isEqualTo(LocalizedText.of("not extendable", "tidak dapat diperpanjang"));
    assertThat(Extension.uncapped().text())
        .isEqualTo(
            LocalizedText.of(
                "extendable, no maximum stated", "dapat diperpanjang, batasnya tidak disebut"));
    assertThat(Extension.notStated().text())
        .isEqualTo(LocalizedText.of("extension not stated", "perpanjangan tidak disebut"));
  }

  @Test
  void eachAnswerHasAKindToSwitchOn() {
    assertThat(Extension.none().kind()).isEqualTo(Extension.Kind.NONE);
    assertThat(Extension.upTo(Period.ofYears(3)).kind()).isEqualTo(Extension.Kind.UP_TO);
    assertThat(Extension.uncapped().kind()).isEqualTo(Extension.Kind.UNCAPPED);
    assertThat(Extension.notStated().kind()).isEqualTo(Extension.Kind.NOT_STATED);
  }

  @Test
  void printsTheAnswer() {
    assertThat(Extension.none()).hasToString("NONE");
    assertThat(Extension.upTo(Period.ofYears(3))).hasToString("UP_TO P3Y");
    assertThat(Extension.uncapped()).hasToString("UNCAPPED");
    assertThat(Extension.notStated()).hasToString("NOT_STATED");
  }

  @Test
  void theFourAnswersAreNotEqual() {
    new EqualsTester()
        .addEqualityGroup(Extension.none(), Extension.none())
        .addEqualityGroup(Extension.upTo(Period.ofYears(3)), Extension.upTo(Period.ofYears(3)))
        .addEqualityGroup(Extension.upTo(Period.ofYears(4)))
        .addEqualityGroup(Extension.uncapped(), Extension.uncapped())
        .addEqualityGroup(Extension.notStated(), Extension.notStated())
        .testEquals();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-3Y", "P3Y-1M", "P-1M1D", "P1Y-1D"})
  void refusesATotalThatIsNotMoreThanZero(String total) {
    assertRefused(
        () -> Extension.upTo(Period.parse(total)),
        "Extension",
        "total",
        total,
        "a length of more than zero, no part of it negative");
  }

  @Test
  void refusesATotalOfMoreThanAThousandYears() {
    assertThat(Extension.upTo(Period.ofYears(1000)).maximum()).contains(Period.ofYears(1000));
    assertRefused(
        () -> Extension.upTo(Period.of(1000, 0, 1)),
        "Extension",
        "total",
        "P1000Y1D",
        "a length of at most 1,000 years");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P1M", "P1Y"})
  void takesTheShortestTotals(String total) {
    assertThat(Extension.upTo(Period.parse(total)).maximum()).contains(Period.parse(total));
  }

  @Test
  void refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Extension.upTo(null))
        .withMessageContaining("total");
  }
}
