package io.github.aseansecretariat.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.aseansecretariat.text.LocalizedText;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P0D       | 0 days                     | 0 hari
          P1D       | 1 day                      | 1 hari
          P2D       | 2 days                     | 2 hari
          P1M       | 1 month                    | 1 bulan
          P11M      | 11 months                  | 11 bulan
          P14M      | 14 months                  | 14 bulan
          P1Y       | 1 year                     | 1 tahun
          P5Y       | 5 years                    | 5 tahun
          P2W       | 14 days                    | 14 hari
          P1Y1M1D   | 1 year, 1 month and 1 day  | 1 tahun 1 bulan 1 hari
          P2Y6M     | 2 years and 6 months       | 2 tahun 6 bulan
          P2Y10D    | 2 years and 10 days        | 2 tahun 10 hari
          P3M1D     | 3 months and 1 day         | 3 bulan 1 hari
          P1096D    | 1,096 days                 | 1.096 hari
          P1000Y1M  | 1,000 years and 1 month    | 1.000 tahun 1 bulan
          P-1Y      | -1 years                   | -1 tahun
          """)
  void aLengthIsPutIntoWordsInBothLanguages(String length, String english, String indonesian) {
    assertThat(Periods.text(Period.parse(length))).isEqualTo(LocalizedText.of(english, indonesian));
  }

  @Test
  void refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Periods.text(null))
        .withMessageContaining("length");
  }
}
