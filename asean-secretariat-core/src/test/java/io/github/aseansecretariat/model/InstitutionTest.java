package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.INSTITUTION;
import static io.github.aseansecretariat.model.Samples.REMARK;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionTest {
  @Test
  void hasAShortNameOrItsName() {
    assertThat(INSTITUTION.complete().build().shortName())
        .isEqualTo(INSTITUTION.complete().build().name());
    LocalizedText brief = LocalizedText.of("Secretariat", "Sekretariat");
    assertThat(INSTITUTION.complete().shortName(brief).build().shortName()).isEqualTo(brief);
  }

  @Test
  void givesBackAllThatItWasBuiltWith() {
    DateRange period = DateRange.from(LocalDate.of(1967, 12, 5));
    LocalizedText name = LocalizedText.of("National secretariat", "Sekretariat nasional");
    LocalizedText seat = LocalizedText.of("Jakarta, Indonesia", "Jakarta, Indonesia");
    Institution institution =
        Institution.builder()
            .id(InstitutionId.NATIONAL_SECRETARIAT_INDONESIA)
            .kind(InstitutionKind.NATIONAL_SECRETARIAT)
            .name(name)
            .abbreviation("Setnas")
            .parent(InstitutionId.MINISTRY_OF_FOREIGN_AFFAIRS_INDONESIA)
            .memberState(MemberStateId.INDONESIA)
            .seat(seat)
            .period(period)
            .addCitation(CITATION)
            .remark(REMARK)
            .build();
    assertThat(institution.id()).isEqualTo(InstitutionId.NATIONAL_SECRETARIAT_INDONESIA);
    assertThat(institution.kind()).isEqualTo(InstitutionKind.NATIONAL_SECRETARIAT);
    assertThat(institution.name()).isEqualTo(name);
    assertThat(institution.abbreviation()).contains("Setnas");
    assertThat(institution.parent()).contains(InstitutionId.MINISTRY_OF_FOREIGN_AFFAIRS_INDONESIA);
    assertThat(institution.memberState()).contains(MemberStateId.INDONESIA);
    assertThat(institution.seat()).contains(seat);
    assertThat(institution.period()).isEqualTo(period);
    assertThat(institution.citations()).containsExactly(CITATION);
    assertThat(institution.remark()).contains(REMARK);
  }

  @Test
  void hasNothingThatItWasNotBuiltWith() {
    Institution institution = INSTITUTION.complete().build();
    assertThat(institution.abbreviation()).isEmpty();
    assertThat(institution.parent()).isEmpty();
    assertThat(institution.memberState()).isEmpty();
    assertThat(institution.seat()).isEmpty();
    assertThat(institution.remark()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " AMM"})
  void refusesABlankAbbreviation(String abbreviation) {
    assertRefused(
        () -> INSTITUTION.complete().abbreviation(abbreviation).build(),
        "Institution",
        "abbreviation",
        abbreviation,
        "words without white space around them");
  }

  @Test
  void cannotBeItsOwnParent() {
    assertRefused(
        () -> INSTITUTION.complete().parent(InstitutionId.ASEAN_SECRETARIAT).build(),
        "Institution",
        "parent",
        "asean-secretariat",
        "the id of another institution");
  }

  @Test
  void isLabelledByNameAndPeriod() {
    assertThat(INSTITUTION.complete().build().label())
        .isEqualTo("ASEAN Secretariat (from 1976-02-24)");
  }
}
