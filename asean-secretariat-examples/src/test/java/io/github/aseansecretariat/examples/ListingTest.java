package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static final Path FACTS =
      Path.of("../asean-secretariat-core/src/main/resources/io/github/aseansecretariat/facts");

  private static final Catalog ASEAN = AseanSecretariat.catalog();

  private static ImmutableList<Listing.Section> sections() {
    Listing listing = new Listing(ASEAN, new Words(Languages.ENGLISH));
    return ImmutableList.of(
        listing.of("tenures", "tenures.csv", ASEAN.tenures()),
        listing.of("term-rules", "term_rules.csv", ASEAN.termRules()),
        listing.of("institutions", "institutions.csv", ASEAN.institutions()),
        listing.of("offices", "offices.csv", ASEAN.offices()),
        listing.of("duties", "duties.csv", ASEAN.duties()),
        listing.of("members", "member_states.csv", ASEAN.members()),
        listing.of("summits", "summits.csv", ASEAN.summits()),
        listing.of("coverages", "coverage.csv", ASEAN.coverages()),
        listing.of("claim-reviews", "claim_reviews.csv", ASEAN.claimReviews()),
        listing.of("sources", "sources.csv", ASEAN.sources()));
  }

  @Test
  void theCellsThatAnEntryNamesLeadToOneRowOfItsFile() throws Exception {
    for (Listing.Section section : sections()) {
      List<CSVRecord> rows = rows(section.file());
      assertThat(section.rows()).hasSameSizeAs(rows);
      for (Listing.Row row : section.rows()) {
        assertThat(rows).filteredOn(it -> fits(it, row.key())).as("%s", row.key()).hasSize(1);
      }
    }
  }

  @Test
  void aCompositionOfStaffHasARowForEachOfItsLines() throws Exception {
    Listing.Section section =
        new Listing(ASEAN, new Words(Languages.ENGLISH))
            .of("staff", "staff_composition.csv", ASEAN.staff());
    List<CSVRecord> rows = rows(section.file());
    int found = 0;
    for (Listing.Row row : section.rows()) {
      long lines = rows.stream().filter(it -> fits(it, row.key())).count();
      assertThat(lines).as("%s", row.key()).isPositive();
      found += (int) lines;
    }
    assertThat(found).isEqualTo(rows.size());
  }

  @Test
  void theCellsAreNamedAsTheyStandInTheFile() {
    Listing listing = new Listing(ASEAN, new Words(Languages.ENGLISH));
    assertThat(
            listing
                .of("x", "institutions.csv", ASEAN.institutions().named("economic ministers"))
                .rows())
        .extracting(Listing.Row::cells)
        .containsExactly(
            "id = asean-economic-ministers, from = 1975-11, citations = asean-press …");
    assertThat(
            listing
                .of("x", "coverage.csv", ASEAN.coverages().of(InstitutionId.ASEAN_SECRETARIAT))
                .rows())
        .extracting(Listing.Row::cells)
        .contains(
            "list = DUTIES, of = institution:asean-secretariat, told_by = school-text,"
                + " from = \"\"");
  }

  private static boolean fits(CSVRecord row, Map<String, String> key) {
    return key.entrySet().stream()
        .allMatch(
            cell ->
                cell.getKey().equals("citations")
                    ? row.get("citations").startsWith(cell.getValue() + " ")
                    : row.get(cell.getKey()).equals(cell.getValue()));
  }

  private static List<CSVRecord> rows(String file) throws Exception {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.readString(FACTS.resolve(file)), format)) {
      return parser.getRecords();
    }
  }
}
