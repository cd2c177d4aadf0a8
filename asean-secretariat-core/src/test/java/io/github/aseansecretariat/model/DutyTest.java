package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.DUTY;
import static io.github.aseansecretariat.model.Samples.REMARK;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTest {
  @Test
  void givesBackAllThatItWasBuiltWith() {
    DateRange period = DateRange.from(LocalDate.of(2008, 12, 15));
    LocalizedText text = LocalizedText.of("Carry out", "Melaksanakan");
    Duty duty =
        Duty.builder()
            .bearer(OfficeId.SECRETARY_GENERAL)
            .institution(InstitutionId.ASEAN_SECRETARIAT)
            .number(1)
            .text(text)
            .period(period)
            .addCitation(CITATION)
            .remark(REMARK)
            .build();
    assertThat(duty.bearer()).isEqualTo(OfficeId.SECRETARY_GENERAL);
    assertThat(duty.institution()).isEqualTo(InstitutionId.ASEAN_SECRETARIAT);
    assertThat(duty.number()).isEqualTo(1);
    assertThat(duty.text()).isEqualTo(text);
    assertThat(duty.period()).isEqualTo(period);
    assertThat(duty.citations()).containsExactly(CITATION);
    assertThat(duty.remark()).contains(REMARK);
  }

  @Test
  void isKnownByItsSourceItsBearerAndItsNumberUnlessItWasGivenAnId() {
    assertThat(DUTY.complete().build().id())
        .isEqualTo(DutyId.of("secretariat-agreement-1976-asean-secretariat-4"));
    DutyId own = DutyId.of("be-a-channel");
    assertThat(DUTY.complete().id(own).build().id()).isEqualTo(own);
    assertThat(DUTY.complete().id(own).build()).isNotEqualTo(DUTY.complete().build());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void needsACitationAndANumberWhetherItHasAnIdOrNot(boolean withId) {
    DutyId own = DutyId.of("be-a-channel");
    Duty.Builder uncited = DUTY.without("citations");
    Duty.Builder unnumbered = DUTY.without("number").number(0);
    if (withId) {
      uncited.id(own);
      unnumbered.id(own);
    }
    assertRefused(uncited::build, "Duty", "citations", "[]", "at least one citation");
    assertRefused(unnumbered::build, "Duty", "number", "0", "a number from 1");
  }

  @Test
  void hasAShortFormOrItsText() {
    assertThat(DUTY.complete().build().shortText()).isEqualTo(DUTY.complete().build().text());
    LocalizedText brief = LocalizedText.of("Link", "Saluran");
    assertThat(DUTY.complete().shortText(brief).build().shortText()).isEqualTo(brief);
  }

  @Test
  void ofAnInstitutionBelongsToIt() {
    Duty duty = DUTY.complete().build();
    assertThat(duty.institution()).isEqualTo(InstitutionId.ASEAN_SECRETARIAT);
    assertThat(duty.remark()).isEmpty();
  }

  @Test
  void ofAnInstitutionMayNameItAgain() {
    assertThat(DUTY.complete().institution(InstitutionId.ASEAN_SECRETARIAT).build())
        .isEqualTo(DUTY.complete().build());
  }

  @Test
  void ofAnInstitutionBelongsToNoOther() {
    assertRefused(
        () -> DUTY.complete().institution(InstitutionId.ASEAN).build(),
        "Duty",
        "institution",
        "asean",
        "the bearer, asean-secretariat");
  }

  @Test
  void ofAnOfficeNeedsTheInstitutionOfTheOffice() {
    assertRefused(
        () -> DUTY.without("bearer").bearer(OfficeId.SECRETARY_GENERAL).build(),
        "Duty",
        "institution",
        "",
        "the institution of the office secretary-general");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesANumberThatIsNotFrom1(int number) {
    assertRefused(
        () -> DUTY.without("number").number(number).build(),
        "Duty",
        "number",
        Integer.toString(number),
        "a number from 1");
  }

  @Test
  void isLabelledByNumberBearerAndPeriod() {
    assertThat(DUTY.complete().build().label())
        .isEqualTo("duty 4 of asean-secretariat (from 1976)");
  }
}
