package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.facts.CatalogReader;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.term.Outcome;
import io.github.aseansecretariat.term.Reason;
import io.github.aseansecretariat.term.Rotation;
import io.github.aseansecretariat.term.Succession;
import io.github.aseansecretariat.term.TermAssessment;
import io.github.aseansecretariat.term.TermAudit;
import io.github.aseansecretariat.term.Vacancy;
import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.text.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/**
 * The facts of another organisation, SAARC, go through everything without a line of code for it.
 */
class OtherOrganisationTest {
  private static final Path FACTS =
      Path.of("src/test/resources/io/github/aseansecretariat/examples/saarc");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final OfficeId OFFICE = OfficeId.of("secretary-general");
  private static final Catalog SAARC = read();
  private static final TermAudit AUDIT = TermAudit.of(SAARC, OFFICE, TODAY);

  @TempDir Path folder;

  private static Catalog read() {
    try {
      return CatalogReader.read(FACTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counted by another parser. */
  @Test
  void everyRowIsAnEntry() throws IOException {
    int rows = 0;
    for (String file :
        List.of(
            "sources",
            "institutions",
            "offices",
            "tenures",
            "term_rules",
            "duties",
            "member_states")) {
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (var parser = format.parse(Files.newBufferedReader(FACTS.resolve(file + ".csv")))) {
        rows += parser.getRecords().size();
      }
    }

    assertThat(SAARC.entries()).hasSize(rows);
  }

  @ParameterizedTest
  @CsvSource({
    "1987-01-15, ''",
    "1987-01-16, Abul Ahsan",
    "1989-10-16, ''",
    "1989-10-17, Kant Kishore Bhargava",
    "1995-12-31, Yadav Kant Silwal",
    "2008-02-29, Chenkyab Dorji",
    "2020-02-29, Amjad Hussain B. Sial",
    "2020-03-01, Esala Ruwan Weerakoon",
    "2026-11-24, Golam Sarwar"
  })
  void theHolderOfADayIsFound(LocalDate day, String holder) {
    assertThat(
            SAARC.tenures().of(OFFICE).on(day).atMostOne().map(it -> it.person().name()).orElse(""))
        .isEqualTo(holder);
  }

  @Test
  void membersAndDutiesAreFound() {
    assertThat(SAARC.members().on(LocalDate.of(1985, 12, 7)).count()).isZero();
    assertThat(SAARC.members().on(LocalDate.of(2006, 1, 1)).count()).isEqualTo(7);
    assertThat(SAARC.members().on(TODAY).list())
        .extracting(it -> it.name().english())
        .containsExactly(
            "Afghanistan",
            "Bangladesh",
            "Bhutan",
            "India",
            "Maldives",
            "Nepal",
            "Pakistan",
            "Sri Lanka");
    MemberState afghanistan = SAARC.members().with(MemberStateId.of("afghanistan")).only();
    assertThat(afghanistan.period().isUncertainOn(LocalDate.of(2007, 4, 2))).isTrue();
    assertThat(afghanistan.founder()).isFalse();
    assertThat(SAARC.members().founders().count()).isEqualTo(7);
    assertThat(
            SAARC
                .accordingTo(SourceKind.OFFICIAL_RECORD)
                .duties()
                .of(InstitutionId.of("saarc-secretariat"))
                .list())
        .extracting(Duty::number)
        .containsExactly(1, 2, 3);
    assertThat(SAARC.tenures().heldBy(MemberStateId.of("bhutan")).only().person().name())
        .isEqualTo("Chenkyab Dorji");
  }

  /**
   * By hand: 2 years until about 1999, then 3; who came in for another has no term of their own.
   */
  @Test
  void theTermsAreAudited() {
    Map<String, Outcome> outcomes =
        AUDIT.assessments().stream()
            .collect(Collectors.toMap(it -> it.tenure().person().name(), TermAssessment::outcome));

    assertThat(outcomes)
        .hasSize(15)
        .containsEntry("Abul Ahsan", Outcome.BEYOND_BASE_EXTENSION_NOT_STATED)
        .containsEntry("Ibrahim Hussain Zaki", Outcome.FULL_TERM)
        .containsEntry("Nihal Rodrigo", Outcome.NOT_DETERMINABLE)
        .containsEntry("Chenkyab Dorji", Outcome.FULL_TERM)
        .containsEntry("Fathimath Dhiyana Saeed", Outcome.ENDED_EARLY)
        .containsEntry("Ahmed Saleem", Outcome.COMPLETED_PREDECESSORS_TURN);
    assertThat(AUDIT.vacancies().get(0).period().toString()).isEqualTo("1989-10-16 to 1989-10-16");
  }

  @Test
  void theRotationIsThatOfItsOwnMembers() {
    assertThat(Rotation.of(SAARC, TODAY).next(MemberStateId.of("sri-lanka")).value())
        .isEqualTo("afghanistan");
    assertThat(
            Rotation.of(SAARC, LocalDate.of(2002, 1, 1))
                .next(MemberStateId.of("sri-lanka"))
                .value())
        .isEqualTo("bangladesh");
    assertThat(AUDIT.successions())
        .extracting(it -> it.text().english())
        .contains(
            "17 October 1989: by the rule of rotation it was the turn of Bhutan, but India took"
                + " it.",
            "1 March 2005: by the rule of rotation it was the turn of Bhutan, and Bhutan took it.",
            "October 2023: by the rule of rotation it was the turn of Afghanistan, but Bangladesh"
                + " took it.");
  }

  @Test
  void noEvidenceIsBetterThanItsSource() {
    for (Tenure tenure : SAARC.tenures().list()) {
      assertThat(tenure.citations())
          .filteredOn(it -> it.evidence() == Evidence.TEXT_READ)
          .extracting(it -> it.source().kind())
          .doesNotContain(SourceKind.SECONDARY);
    }
    assertThat(SAARC.termRules().list())
        .flatExtracting(it -> it.citations())
        .extracting(Citation::evidence)
        .doesNotContain(Evidence.TEXT_READ);
    assertThat(SAARC.sources().list())
        .filteredOn(it -> it.url().isEmpty())
        .extracting(it -> it.id().value())
        .containsExactly("ambassadors-club");
  }

  @Test
  void nothingThatTheLibrarySaysOfItNamesAnother() {
    List<String> said = new ArrayList<>();
    for (Entry entry : SAARC.entries()) {
      said.add(entry.label());
      for (Words words : List.of(new Words(Languages.ENGLISH), new Words(Languages.INDONESIAN))) {
        said.add(new Facts(SAARC, words).of(entry).text(words));
      }
    }
    AUDIT.assessments().stream()
        .flatMap(it -> it.reasons().stream())
        .map(Reason::text)
        .forEach(it -> add(said, it));
    AUDIT.vacancies().stream().map(Vacancy::text).forEach(it -> add(said, it));
    AUDIT.successions().stream().map(Succession::text).forEach(it -> add(said, it));
    said.add(SAARC.toString());
    said.add(SAARC.tenures().of(OFFICE).on(LocalDate.of(1989, 10, 16)).explain().toString());

    assertThat(said).hasSizeGreaterThan(200).allSatisfy(OtherOrganisationTest::namesNoOther);
  }

  private static void add(List<String> said, LocalizedText text) {
    said.add(text.english());
    said.add(text.indonesian());
  }

  private static void namesNoOther(String text) {
    assertThat(text).doesNotContainIgnoringCase("asean").doesNotContain("Southeast", "Tenggara");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "organization", "almanac"})
  void aPageDrawsIt(String command) throws IOException {
    for (String language : List.of("id", "en")) {
      Path file = folder.resolve(language + ".html");

      run(command, "--lang", language, "--out", file.toString());

      String html = Files.readString(file);
      namesNoOther(html);
      assertThat(html)
          .contains(
              language.equals("id") ? "Sekretaris Jenderal SAARC" : "Secretary-General of SAARC");
      if (!command.equals("organization")) {
        assertThat(html).contains("Golam Sarwar", "Q.A.M.A. Rahim", "Sri Lanka");
      }
    }
  }

  @Test
  void aTimelineHasNoHeadingOverNothing() throws IOException {
    Path file = folder.resolve("timeline.html");

    run("timeline", "--lang", "en", "--out", file.toString());

    assertThat(Files.readString(file))
        .contains("<h2>Vacancies</h2>")
        .doesNotContain("<h2>Agreement, protocols, Charter</h2>");
  }

  @Test
  void theExportsHaveIt() throws IOException {
    for (String format : List.of("popolo", "jsonld")) {
      Path file = folder.resolve(format);

      run("export", "--format", format, "--out", file.toString());

      assertThat(Files.readString(file)).contains("Golam Sarwar", "SAARC");
      namesNoOther(Files.readString(file));
    }
  }

  private static void run(String command, String... options) {
    List<String> all =
        new ArrayList<>(
            List.of(command, "--today", TODAY.toString(), "--facts", FACTS.toString(), "--alone"));
    all.addAll(List.of(options));
    Printed.well(new Examples(), all.toArray(String[]::new));
  }

  @Test
  void overOursItContradictsUsAndThatIsSaid() {
    Printed printed =
        Printed.by(new Timeline(), "--facts", FACTS.toString(), "--out", folder + "/no.html");

    assertThat(printed.exitCode()).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(printed.complaint()).contains("offices.csv");
    assertThat(folder.resolve("no.html")).doesNotExist();
  }

  @Test
  void aloneWantsAFolder() {
    Printed printed = Printed.by(new Timeline(), "--alone");

    assertThat(printed.exitCode()).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(printed.complaint()).contains("--facts=DIR");
  }
}
