package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.RandomCatalogs;
import io.github.aseansecretariat.facts.CatalogReader;
import io.github.aseansecretariat.facts.CatalogWriter;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every option of every question is asked of the catalogue; and what is false is found out. */
class ProofTest {
  private static final Catalog ASEAN = AseanSecretariat.catalog();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1970-01-01",
        "1976-06-07",
        "1978-07-05",
        "1985-07-15",
        "1992-07-22",
        "1999-04-30",
        "2008-12-15",
        "2016-09-07",
        "2025-10-26",
        "2026-11-24"
      })
  void everyOptionIsProved(LocalDate day) {
    List<String> faults = new ArrayList<>();
    for (Catalog account :
        List.of(
            ASEAN,
            ASEAN.accordingTo(SourceKind.TREATY),
            ASEAN.accordingTo(SourceKind.SCHOOL_TEXT))) {
      for (long seed = 0; seed < 5; seed++) {
        for (Question question : Questions.of(account, day).seed(seed).list()) {
          faults.addAll(Proof.faults(question, ASEAN));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** One fact of each topic falsified, and asked about. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HOLDERS|tenures.csv|chan-kai-yau,Chan Kai Yau,,singapore|chan-kai-yau,Chan Kai Yau,,malaysia",
        "TERMS|term_rules.csv|P5Y,NONE,NONE|P4Y,NONE,NONE",
        "DUTIES|duties.csv|Keep all documents of ASEAN.,Menyimpan semua dokumen ASEAN.|Keep ASEAN calm.,Menjaga ASEAN.",
        "STAFF|staff_composition.csv|Assistant Director,Asisten Direktur,15|Assistant Director,Asisten Direktur,14",
        "MEMBERS|member_states.csv|1995-07-28|1996-07-28",
        "SUMMITS|summits.csv|Labuan Bajo,indonesia|Labuan Bajo,thailand",
        "INSTITUTIONS|institutions.csv|malaysia,2009-03-06|malaysia,2008-03-06",
        "INSTRUMENTS|sources.csv|2007-11-20,Singapore|2006-11-20,Singapore",
        "CLAIMS|claim_reviews.csv|Sentul City pada 2011.,DOES_NOT_HOLD|Sentul City pada 2011.,HOLDS",
        // Lists that are said to be whole and are not, or not until then.
        "DUTIES|coverage.csv|what the Charter's later articles add,tambahan dari pasal-pasal Piagam selanjutnya|,",
        "HOLDERS|coverage.csv|1976-06-07,2026-07-02|1976-06-07,2026-11-20",
        "HOLDERS|coverage.csv|2009-01-01,2026-07-02|2009-01-01,2027-07-02",
        "TERMS|coverage.csv|1967-08-08,2026-07-02|1967-08-08,2026-11-20",
        "SUMMITS|coverage.csv|1976-02-23,2026-07-02|1976-02-23,2026-11-20",
      })
  void aFalseFactIsFoundOut(
      Topic topic, String file, String fact, String falsified, @TempDir Path folder)
      throws IOException {
    Path written = folder.resolve("facts");
    CatalogWriter.write(ASEAN, written);
    String rows = new String(Files.readAllBytes(written.resolve(file)), StandardCharsets.UTF_8);
    assertThat(rows).contains(fact);
    Files.write(
        written.resolve(file), rows.replace(fact, falsified).getBytes(StandardCharsets.UTF_8));
    List<String> faults = new ArrayList<>();
    for (Question question :
        Questions.of(CatalogReader.read(written), DAY).about(topic).seed(1).list()) {
      faults.addAll(Proof.faults(question, ASEAN));
    }
    assertThat(faults).isNotEmpty();
  }

  /** Catalogues of any kind give questions, or none, and do not fail. */
  @Test
  void anyCatalogueCanBeAsked() {
    for (int seed = 0; seed < 20; seed++) {
      Catalog any = RandomCatalogs.seeded(seed);
      for (Question question : Questions.of(any, DAY).seed(seed).list()) {
        assertThat(question.options().stream().filter(Option::isRight)).hasSize(1);
      }
    }
  }
}
