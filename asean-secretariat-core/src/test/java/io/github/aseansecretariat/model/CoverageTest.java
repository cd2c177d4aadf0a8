package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
  private static Coverage.Builder coverage(EntryKind list) {
    return coverage(list, DateRange.always());
  }

  private static Coverage.Builder coverage(EntryKind list, DateRange period) {
    return Coverage.builder().list(list).period(period).addCitation(CITATION);
  }

  @Test
  void isWholeUnlessSomethingIsLeftOut() {
    assertThat(coverage(EntryKind.MEMBERS).build().completeness()).isEqualTo(Completeness.WHOLE);
    assertThat(
            coverage(EntryKind.MEMBERS)
                .leftOut(LocalizedText.of("the observers", "para pengamat"))
                .build()
                .completeness())
        .isEqualTo(Completeness.PARTIAL);
  }

  @Test
  void saysSoInBothLanguages() {
    assertThat(coverage(EntryKind.MEMBERS).build().text())
        .isEqualTo(LocalizedText.of("whole", "lengkap"));
    assertThat(
            coverage(EntryKind.MEMBERS)
                .leftOut(LocalizedText.of("the observers", "para pengamat"))
                .build()
                .text())
        .isEqualTo(LocalizedText.of("without the observers", "tanpa para pengamat"));
  }

  @Test
  void theLabelNamesTheListAndItsDays() {
    assertThat(
            coverage(
                    EntryKind.TENURES,
                    DateRange.ofDays(LocalDate.of(1976, 6, 7), LocalDate.of(2022, 12, 31)))
                .of(OfficeId.SECRETARY_GENERAL)
                .toldBy(SourceId.of("sg-list"))
                .build()
                .label())
        .isEqualTo(
            "tenures of secretary-general according to sg-list: whole (1976-06-07 to 2022-12-31)");
    assertThat(
            coverage(EntryKind.INSTITUTIONS, DateRange.from(LocalDate.of(1976, 6, 7)))
                .ofKind(InstitutionKind.MINISTRY)
                .leftOut(LocalizedText.of("all but one", "semua kecuali satu"))
                .build()
                .label())
        .isEqualTo("institutions of kind MINISTRY: without all but one (from 1976-06-07)");
  }

  @ParameterizedTest
  @CsvSource({
    "TENURES, , secretary-general",
    "TERM_RULES, , secretary-general",
    "DUTIES, , secretary-general",
    "DUTIES, asean-secretariat, ",
    "OFFICES, asean-secretariat, ",
    "STAFF, asean-secretariat, ",
    "SUMMITS, asean, "
  })
  void aListKeepsToWhatItsEntriesAreOf(EntryKind list, String institution, String office) {
    BearerId of = institution == null ? OfficeId.of(office) : InstitutionId.of(institution);
    assertThat(coverage(list).of(of).build().of()).contains(of);
  }

  @ParameterizedTest
  @CsvSource({
    "TENURES, asean-secretariat, ",
    "TERM_RULES, asean-secretariat, ",
    "OFFICES, , secretary-general",
    "STAFF, , secretary-general",
    "MEMBERS, asean-secretariat, ",
    "INSTITUTIONS, asean-secretariat, "
  })
  void aListThatDoesNotIsRefused(EntryKind list, String institution, String office) {
    BearerId of = institution == null ? OfficeId.of(office) : InstitutionId.of(institution);
    assertRefused(
        () -> coverage(list).of(of).build(),
        "Coverage",
        "of",
        of.value(),
        "an office for tenures and term rules, an institution for offices, staff and summits, either"
            + " for duties, and nothing for others");
  }

  @Test
  void onlyInstitutionsAreOfAKind() {
    assertRefused(
        () -> coverage(EntryKind.OFFICES).ofKind(InstitutionKind.ORGAN).build(),
        "Coverage",
        "ofKind",
        "ORGAN",
        "a kind for institutions, and nothing for others");
  }

  @Test
  void theBoundariesAreDays() {
    DateRange from = DateRange.from(PartialDate.of(1976));
    DateRange until = DateRange.always().until(PartialDate.of(1976));
    for (DateRange period : new DateRange[] {from, until}) {
      assertRefused(
          () -> coverage(EntryKind.MEMBERS, period).build(),
          "Coverage",
          "period",
          period.toString(),
          "days as boundaries, none of which only the month or the year is known");
    }
  }
}
