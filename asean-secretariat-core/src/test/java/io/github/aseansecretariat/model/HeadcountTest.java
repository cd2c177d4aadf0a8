package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import io.github.aseansecretariat.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadcountTest {
  @Test
  void knowsItsNumberUnlessItIsUnspecified() {
    assertThat(Headcount.exactly(7).known()).hasValue(7);
    assertThat(Headcount.atLeast(34).known()).hasValue(34);
    assertThat(Headcount.unspecified().known()).isEmpty();
  }

  @Test
  void isExactOnlyWhereItIsExactly() {
    assertThat(Headcount.exactly(7).isExact()).isTrue();
    assertThat(Headcount.atLeast(7).isExact()).isFalse();
    assertThat(Headcount.unspecified().isExact()).isFalse();
  }

  @Test
  void noneAtAllIsANumber() {
    assertThat(Headcount.exactly(0)).isNotEqualTo(Headcount.unspecified());
    assertThat(Headcount.exactly(0).known()).hasValue(0);
    assertThat(Headcount.atLeast(0).known()).hasValue(0);
  }

  @Test
  void isPutIntoWordsInBothLanguages() {
    assertThat(Headcount.exactly(7).text()).isEqualTo(LocalizedText.of("7", "7"));
    assertThat(Headcount.atLeast(7).text())
        .isEqualTo(LocalizedText.of("at least 7", "sedikitnya 7"));
    assertThat(Headcount.unspecified().text())
        .isEqualTo(LocalizedText.of("number not stated", "jumlahnya tidak disebut"));
  }

  @Test
  void ofThousandsHasAMarkInWordsAndNoneInTheFiles() {
    assertThat(Headcount.exactly(1200).text()).isEqualTo(LocalizedText.of("1,200", "1.200"));
    assertThat(Headcount.atLeast(35000).text())
        .isEqualTo(LocalizedText.of("at least 35,000", "sedikitnya 35.000"));
    assertThat(Headcount.exactly(1200)).hasToString("1200");
    assertThat(Headcount.atLeast(35000)).hasToString("at least 35000");
  }

  @Test
  void printsWhatIsKnown() {
    assertThat(Headcount.exactly(7)).hasToString("7");
    assertThat(Headcount.atLeast(7)).hasToString("at least 7");
    assertThat(Headcount.unspecified()).hasToString("unspecified");
  }

  @Test
  void isEqualByNumberAndExactness() {
    new EqualsTester()
        .addEqualityGroup(Headcount.exactly(7), Headcount.exactly(7))
        .addEqualityGroup(Headcount.exactly(8))
        .addEqualityGroup(Headcount.atLeast(7), Headcount.atLeast(7))
        .addEqualityGroup(Headcount.atLeast(0))
        .addEqualityGroup(Headcount.exactly(0))
        .addEqualityGroup(Headcount.unspecified(), Headcount.unspecified())
        .testEquals();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE})
  void refusesANegativeNumber(int number) {
    String value = Integer.toString(number);
    assertRefused(() -> Headcount.exactly(number), "Headcount", "number", value, "a number from 0");
    assertRefused(() -> Headcount.atLeast(number), "Headcount", "number", value, "a number from 0");
  }

  @ParameterizedTest
  @CsvSource({
    "7,           3,           10",
    "7,           0,           7",
    "7,           at least 3,  at least 10",
    "7,           unspecified, at least 7",
    "0,           unspecified, at least 0",
    "at least 7,  3,           at least 10",
    "at least 7,  at least 3,  at least 10",
    "at least 7,  unspecified, at least 7",
    "unspecified, 3,           at least 3",
    "unspecified, at least 3,  at least 3",
    "unspecified, unspecified, unspecified"
  })
  void aSumClaimsNoMoreThanIsKnown(String one, String other, String sum) {
    assertThat(headcount(one).plus(headcount(other))).isEqualTo(headcount(sum));
  }

  @Test
  void aSumCanReachTheLargestIntAndNoMore() {
    Headcount largest = Headcount.exactly(Integer.MAX_VALUE);
    assertThat(largest.plus(Headcount.exactly(0))).isEqualTo(largest);
    assertThat(Headcount.exactly(1).plus(Headcount.exactly(Integer.MAX_VALUE - 1)))
        .isEqualTo(largest);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> largest.plus(Headcount.exactly(1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Headcount.atLeast(1).plus(largest));
  }

  @Test
  void refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Headcount.exactly(7).plus(null))
        .withMessageContaining("other");
    assertThatNullPointerException()
        .isThrownBy(() -> Headcount.unspecified().plus(null))
        .withMessageContaining("other");
  }

  private static Headcount headcount(String text) {
    if (text.equals("unspecified")) {
      return Headcount.unspecified();
    }
    return text.startsWith("at least ")
        ? Headcount.atLeast(Integer.parseInt(text.substring("at least ".length())))
        : Headcount.exactly(Integer.parseInt(text));
  }
}
