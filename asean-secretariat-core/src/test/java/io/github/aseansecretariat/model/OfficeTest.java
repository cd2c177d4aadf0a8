package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.OFFICE;
import static io.github.aseansecretariat.model.Samples.REMARK;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTest {
  @Test
  void givesBackAllThatItWasBuiltWith() {
    DateRange period = DateRange.from(LocalDate.of(2008, 12, 15));
    LocalizedText title = LocalizedText.of("Deputy Secretary-General", "Wakil Sekretaris Jenderal");
    Office office =
        Office.builder()
            .id(OfficeId.DEPUTY_SECRETARY_GENERAL)
            .institution(InstitutionId.ASEAN_SECRETARIAT)
            .title(title)
            .seats(4)
            .period(period)
            .addCitation(CITATION)
            .remark(REMARK)
            .build();
    assertThat(office.id()).isEqualTo(OfficeId.DEPUTY_SECRETARY_GENERAL);
    assertThat(office.institution()).isEqualTo(InstitutionId.ASEAN_SECRETARIAT);
    assertThat(office.title()).isEqualTo(title);
    assertThat(office.seats()).hasValue(4);
    assertThat(office.period()).isEqualTo(period);
    assertThat(office.citations()).containsExactly(CITATION);
    assertThat(office.remark()).contains(REMARK);
  }

  @Test
  void hasNothingThatItWasNotBuiltWith() {
    Office office = OFFICE.complete().build();
    assertThat(office.seats()).isEmpty();
    assertThat(office.remark()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesSeatsThatAreNotFrom1(int seats) {
    assertRefused(
        () -> OFFICE.complete().seats(seats).build(),
        "Office",
        "seats",
        Integer.toString(seats),
        "a number from 1");
  }

  @Test
  void canHaveASingleSeat() {
    assertThat(OFFICE.complete().seats(1).build().seats()).hasValue(1);
  }

  @Test
  void isLabelledByTitleAndPeriod() {
    assertThat(OFFICE.complete().build().label()).isEqualTo("Secretary-General (from 1976-02-24)");
  }
}
