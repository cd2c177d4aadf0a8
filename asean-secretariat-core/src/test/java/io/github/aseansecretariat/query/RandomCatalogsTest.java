package io.github.aseansecretariat.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.RandomCatalogs;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.EndCause;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Proves that the tests which draw on random catalogues have something to draw on. */
class RandomCatalogsTest {
  private static final List<Catalog> CATALOGS = new ArrayList<>();

  static {
    for (long seed = 0; seed < 200; seed++) {
      CATALOGS.add(RandomCatalogs.seeded(seed));
    }
  }

  private static <T extends Entry> Stream<T> all(Class<T> type) {
    return CATALOGS.stream()
        .flatMap(catalog -> catalog.entries().stream())
        .filter(type::isInstance)
        .map(type::cast);
  }

  @Test
  void theSameSeedGivesEqualCatalogs() {
    assertThat(RandomCatalogs.seeded(7).entries()).isEqualTo(CATALOGS.get(7).entries());
    assertThat(RandomCatalogs.seeded(8)).isNotEqualTo(CATALOGS.get(7));
  }

  @Test
  void nearlyEveryCatalogHasEntriesOfAllKinds() {
    assertThat(CATALOGS)
        .filteredOn(
            catalog ->
                Stream.of(
                        catalog.institutions(),
                        catalog.offices(),
                        catalog.tenures(),
                        catalog.termRules(),
                        catalog.staff(),
                        catalog.duties(),
                        catalog.members(),
                        catalog.summits(),
                        catalog.instruments(),
                        catalog.publications(),
                        catalog.claimReviews(),
                        catalog.coverages())
                    .allMatch(query -> query.count() > 0))
        .hasSizeGreaterThan(150);
  }

  @Test
  void everyConstantIsUsed() {
    assertThat(all(Institution.class).map(Institution::kind)).contains(InstitutionKind.values());
    assertThat(all(Source.class).map(Source::kind)).contains(SourceKind.values());
    assertThat(all(LegalInstrument.class).map(LegalInstrument::type))
        .contains(InstrumentType.values());
    assertThat(all(TermRule.class).map(TermRule::selection)).contains(Selection.values());
    assertThat(all(Tenure.class).map(Tenure::endReading)).contains(EndReading.values());
    assertThat(all(Tenure.class).flatMap(tenure -> tenure.endedBy().stream()))
        .contains(EndCause.values());
    assertThat(all(ClaimReview.class).map(ClaimReview::rating)).contains(Rating.values());
    assertThat(all(Coverage.class).map(Coverage::list)).contains(EntryKind.values());
    assertThat(lines().map(StaffLine::category)).contains(StaffCategory.values());
    assertThat(
            all(Entry.class)
                .flatMap(entry -> entry.citations().stream())
                .map(citation -> citation.evidence()))
        .contains(Evidence.values());
  }

  private static Stream<StaffLine> lines() {
    return all(StaffComposition.class).flatMap(staff -> staff.lines().stream());
  }

  @Test
  void everyVariantOfAValueIsUsed() {
    assertThat(all(TermRule.class).map(rule -> firstWord(rule.extension())))
        .contains("NONE", "UP_TO", "UNCAPPED", "NOT_STATED");
    assertThat(all(TermRule.class).map(rule -> firstWord(rule.renewal())))
        .contains("NON_RENEWABLE", "ONCE", "NOT_STATED");
    assertThat(lines().map(line -> line.headcount().known().isPresent())).contains(true, false);
    assertThat(lines().map(line -> line.headcount().isExact())).contains(true, false);
    assertThat(lines().map(line -> firstWord(line.headcount()))).contains("at", "unspecified");
  }

  private static String firstWord(Object value) {
    return value.toString().split(" ")[0];
  }

  @Test
  void turnsAreCompletedEndsAreScheduledAndOfficesHaveSeveralSeats() {
    assertThat(all(Tenure.class)).anyMatch(tenure -> tenure.completesTurnOf().isPresent());
    assertThat(all(Tenure.class)).anyMatch(Tenure::scheduled);
    assertThat(all(Office.class)).anyMatch(office -> office.seats().orElse(1) > 1);
    assertThat(all(MemberState.class).map(MemberState::founder)).contains(true, false);
  }

  @Test
  void datesAreKnownToTheDayTheMonthOrTheYear() {
    Set<Integer> lengths = new HashSet<>();
    all(Tenure.class).forEach(tenure -> lengths.add(tenure.firstDay().toString().length()));
    assertThat(lengths).containsExactlyInAnyOrder(4, 7, 10);
  }

  @Test
  void someOfficesHaveMoreThanOneHolderAtATime() {
    assertThat(all(Tenure.class).count()).isGreaterThan(1000);
    assertThat(CATALOGS)
        .anyMatch(
            catalog ->
                catalog.tenures().stream()
                    .anyMatch(
                        tenure ->
                            catalog
                                    .tenures()
                                    .of(tenure.office())
                                    .on(tenure.firstDay().countedAs())
                                    .count()
                                > 2));
  }
}
