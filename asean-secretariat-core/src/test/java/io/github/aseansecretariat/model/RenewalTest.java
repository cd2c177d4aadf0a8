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

class RenewalTest {
  @Test
  void eachAnswerHasAKindToSwitchOn() {
    assertThat(Renewal.none().kind()).isEqualTo(Renewal.Kind.NON_RENEWABLE);
    assertThat(Renewal.once(Period.ofYears(3)).kind()).isEqualTo(Renewal.Kind.ONCE);
    assertThat(Renewal.notStated().kind()).isEqualTo(Renewal.Kind.NOT_STATED);
  }

  @Test
  void onlyOneRenewalHasATerm() {
    assertThat(Renewal.once(Period.ofYears(3)).term()).contains(Period.ofYears(3));
    assertThat(Renewal.none().term()).isEmpty();
    assertThat(Renewal.notStated().term()).isEmpty();
  }

  @Test
  void isPutIntoWordsInBothLanguages() {
    assertThat(Renewal.once(Period.ofYears(3)).text())
        .isEqualTo(
            LocalizedText.of(
                "renewable once for 3 years", "dapat diperbarui sekali untuk 3 tahun"));
    assertThat(Renewal.none().text())
        .isEqualTo(LocalizedText.of("non-renewable", "tidak dapat diperbarui"));
    assertThat(Renewal.notStated().text())
        .isEqualTo(LocalizedText.of("renewal not stated", "pembaruan tidak disebut"));
  }

  @Test
  void printsTheAnswer() {
    assertThat(Renewal.none()).hasToString("NON_RENEWABLE");
    assertThat(Renewal.once(Period.ofYears(3))).hasToString("ONCE P3Y");
    assertThat(Renewal.notStated()).hasToString("NOT_STATED");
  }

  @Test
  void theThreeAnswersAreNotEqual() {
    new EqualsTester()
        .addEqualityGroup(Renewal.none(), Renewal.none())
        .addEqualityGroup(Renewal.once(Period.ofYears(3)), Renewal.once(Period.ofYears(3)))
        .addEqualityGroup(Renewal.once(Period.ofYears(5)))
        .addEqualityGroup(Renewal.notStated(), Renewal.notStated())
        .testEquals();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-3Y", "P3Y-1D"})
  void refusesATermThatIsNotMoreThanZero(String term) {
    assertRefused(
        () -> Renewal.once(Period.parse(term)),
        "Renewal",
        "term",
        term,
        "a length of more than zero, no part of it negative");
  }

  @Test
  void refusesATermOfMoreThanAThousandYears() {
    assertThat(Renewal.once(Period.ofYears(1000)).term()).contains(Period.ofYears(1000));
    assertRefused(
        () -> Renewal.once(Period.ofMonths(999_999_999)),
        "Renewal",
        "term",
        "P999999999M",
        "a length of at most 1,000 years");
  }

  @Test
  void refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Renewal.once(null))
        .withMessageContaining("term");
  }
}
