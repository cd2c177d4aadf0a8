package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.ReadingFaults.assertFaults;
import static io.github.aseansecretariat.facts.ReadingFaults.assertTold;
import static io.github.aseansecretariat.facts.ReadingFaults.fault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogReaderTest {
  private static final String DATE = "a date such as 1983, 1985-07 or 2008-12-15";
  private static final String DAY = "a day such as 2008-12-15";
  private static final String ID = "an id such as asean-secretariat";
  private static final String IDS = "ids, several joined by \"; \"";
  private static final String NUMBER = "a whole number from 1";
  private static final String FLAG = "yes, or nothing";
  private static final String WORDS = "words without white space around them";
  private static final String NAMES = "names, several joined by \"; \"";
  private static final String LENGTH = "a length such as P2Y or P1Y6M";
  private static final String EXTENSION =
      "a total such as P3Y, at most 1,000 years, or NONE, UNCAPPED or NOT_STATED";
  private static final String RENEWAL =
      "NONE, NOT_STATED, or ONCE and a length of at most 1,000 years such as ONCE P3Y";
  private static final String HEADCOUNT =
      "a number, \"at least\" and a number, \"as needed\" or \"unspecified\"";
  private static final String BEARER = "institution: or office: and an id";
  private static final String CITATIONS =
      "source-id [locator] and TEXT_READ, REPORTED or INFERRED, several joined by \"; \"";
  private static final String BOTH_LANGUAGES = "the text in both languages, or in neither";
  private static final String ALL_FILES =
      "[sources.csv, member_states.csv, institutions.csv, offices.csv, tenures.csv,"
          + " term_rules.csv, staff_composition.csv, duties.csv, summits.csv, claim_reviews.csv,"
          + " coverage.csv]";

  @TempDir private Path directory;

  @Test
  void readsEveryRowOfASoundDirectory() throws IOException {
    Catalog catalog = FactsFiles.sound().read(directory);

    assertThat(catalog.instruments().count()).isEqualTo(2);
    assertThat(catalog.publications().count()).isEqualTo(1);
    assertThat(catalog.members().count()).isEqualTo(2);
    assertThat(catalog.institutions().count()).isEqualTo(3);
    assertThat(catalog.offices().count()).isEqualTo(2);
    assertThat(catalog.tenures().count()).isEqualTo(2);
    assertThat(catalog.termRules().count()).isEqualTo(2);
    assertThat(catalog.staff().list()).extracting(it -> it.lines().size()).containsExactly(2, 1);
    assertThat(catalog.duties().count()).isEqualTo(3);
    assertThat(catalog.summits().count()).isEqualTo(2);
    assertThat(catalog.claimReviews().count()).isEqualTo(1);
    assertThat(catalog.coverages().count()).isEqualTo(3);
  }

  @Test
  void theBundledFactsAreReadAnewAtEachCall() {
    Catalog once = CatalogReader.readBundled();

    assertThat(once.tenures().count()).isEqualTo(35);
    assertThat(CatalogReader.readBundled()).isEqualTo(once).isNotSameAs(once);
  }

  @Test
  void nullIsRefusedByName() {
    Catalog nothing = Catalog.builder().build();

    assertThatThrownBy(() -> CatalogReader.read(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("directory");
    assertThatThrownBy(() -> CatalogReader.readOver(null, nothing))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("directory");
    assertThatThrownBy(() -> CatalogReader.readOver(directory, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("base");
  }

  @Nested
  class OfTheDirectory {
    @Test
    void aFileOfAnotherNameIsAFault() {
      assertFaults(
          FactsFiles.sound().text("tenure.csv", "office\n"),
          directory,
          fault("tenure.csv", 0, "", "tenure.csv", "one of the files " + ALL_FILES));
    }

    @Test
    void aFileWhoseNameDiffersInCaseIsAFaultToo() {
      assertFaults(
          FactsFiles.sound().without("summits.csv").text("Summits.CSV", "number\n"),
          directory,
          fault("Summits.CSV", 0, "", "Summits.CSV", "one of the files " + ALL_FILES));
    }

    @Test
    void anEmptyDirectoryIsAFault() {
      assertFaults(
          FactsFiles.none(),
          directory,
          fault(directory.toString(), 0, "", "", "at least one of the files " + ALL_FILES));
    }

    @Test
    void aDirectoryThatIsNotThereCannotBeRead() {
      assertThatThrownBy(() -> CatalogReader.read(directory.resolve("nowhere")))
          .isInstanceOf(NoSuchFileException.class)
          .hasMessageContaining("nowhere");
    }

    @Test
    void aFileIsNoDirectory() throws IOException {
      Path file = Files.writeString(directory.resolve("tenures.csv"), "office\n");

      assertThatThrownBy(() -> CatalogReader.read(file))
          .isInstanceOf(NotDirectoryException.class)
          .hasMessageContaining("tenures.csv");
    }

    @Test
    void aFolderOrALinkToNothingInPlaceOfAFileIsAFaultAndTheIdsInItAreNotMissed()
        throws IOException {
      Files.createDirectory(directory.resolve("offices.csv"));
      Files.createSymbolicLink(directory.resolve("duties.csv"), directory.resolve("nowhere"));

      assertFaults(
          FactsFiles.sound().without("offices.csv").without("duties.csv"),
          directory,
          fault(
              "duties.csv",
              0,
              "",
              directory.resolve("duties.csv").toString(),
              "a file that can be read"),
          fault(
              "offices.csv",
              0,
              "",
              directory.resolve("offices.csv").toString(),
              "a file that can be read"));
    }

    @Test
    void aFileThatMayNotBeReadIsAFault() throws IOException {
      FactsFiles.sound().in(directory);
      Path file = directory.resolve("sources.csv");
      Files.setPosixFilePermissions(file, Set.of());
      // The superuser may read all.
      assumeFalse(Files.isReadable(file));

      assertTold(
          catchThrowableOfType(FactsException.class, () -> CatalogReader.read(directory)),
          fault("sources.csv", 0, "", file.toString(), "a file that can be read"));
    }

    @Test
    void aLinkToAFileIsReadAsTheFile() throws IOException {
      Catalog plain = FactsFiles.sound().read(directory);
      Path elsewhere = Files.createDirectory(directory.resolve("elsewhere")).resolve("offices");
      Files.move(directory.resolve("offices.csv"), elsewhere);
      Files.createSymbolicLink(directory.resolve("offices.csv"), elsewhere);

      assertThat(CatalogReader.read(directory)).isEqualTo(plain);
    }

    @Test
    void otherFilesAndFoldersArePassedOver() throws IOException {
      Catalog without = FactsFiles.sound().read(directory);
      Files.writeString(directory.resolve("datapackage.json"), "{");
      Files.writeString(directory.resolve("summits.csv.bak"), "?");
      Files.createDirectory(directory.resolve("older.csv"));
      Files.createDirectory(directory.resolve("notes"));

      assertThat(CatalogReader.read(directory)).isEqualTo(without);
    }

    @Test
    void filesNobodyRefersToMayBeLeftOut() throws IOException {
      Catalog catalog =
          FactsFiles.sound().keepingOnly("sources.csv", "member_states.csv").read(directory);

      assertThat(catalog.entries()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "sources.csv",
          "member_states.csv",
          "institutions.csv",
          "offices.csv",
          "tenures.csv",
          "term_rules.csv",
          "staff_composition.csv",
          "duties.csv",
          "summits.csv",
          "claim_reviews.csv",
          "coverage.csv"
        })
    void aFileWithNothingButItsHeaderHasNoRows(String file) throws IOException {
      String header = FactsFiles.sound().text(file).split("\n", 2)[0];

      assertThat(FactsFiles.none().text(file, header + "\n").read(directory).entries()).isEmpty();
      assertThat(FactsFiles.none().text(file, header).read(directory).entries()).isEmpty();
    }
  }

  @Nested
  class OfTheHeader {
    @Test
    void anUnknownColumnIsAFault() {
      FactsFiles files = FactsFiles.sound();
      files.header("summits.csv", "remark_id", "remark_in");

      assertFaults(
          files,
          directory,
          fault(
              "summits.csv",
              1,
              "remark_in",
              "remark_in",
              "one of the columns [institution, number, first_day, last_day, place_en, place_id, host,"
                  + " citations, remark_en, remark_id]"));
    }

    /** Nor is the other half of a text missed whose column is not known. */
    @Test
    void ofACellWhoseColumnIsUnknownNoMoreIsSaid() {
      assertFaults(
          FactsFiles.sound().header("sources.csv", "remark_id", "remark_in"),
          directory,
          fault(
              "sources.csv",
              1,
              "remark_in",
              "remark_in",
              "one of the columns "
                  + "[id, kind, type, title_en, title_id, short_title_en, short_title_id, date,"
                  + " place_en, place_id, entry_into_force, entry_into_force_note_en,"
                  + " entry_into_force_note_id, amends, url, remark_en, remark_id]"));
    }

    @ParameterizedTest
    @CsvSource({
      "sources.csv, kind",
      "member_states.csv, joined",
      "institutions.csv, from",
      "offices.csv, title_id",
      "tenures.csv, first_day",
      "term_rules.csv, base",
      "staff_composition.csv, category",
      "duties.csv, text_en",
      "summits.csv, host",
      "summits.csv, citations",
      "claim_reviews.csv, basis",
      "coverage.csv, list"
    })
    void aMissingColumnIsAFaultIfItsCellsMustNotBeEmpty(String file, String column) {
      assertFaults(
          FactsFiles.sound().withoutColumn(file, column),
          directory,
          fault(file, 1, column, "", "the column " + column));
    }

    @ParameterizedTest
    @CsvSource({
      "sources.csv, amends",
      "sources.csv, date",
      "member_states.csv, founder",
      "institutions.csv, abbreviation",
      "offices.csv, seats",
      "tenures.csv, ended_by",
      "tenures.csv, other_names",
      "term_rules.csv, until",
      "term_rules.csv, appointing_body",
      "staff_composition.csv, drawn_from"
    })
    void aMissingColumnIsLikeOneOfEmptyCellsIfTheseMayBeEmpty(String file, String column)
        throws IOException {
      FactsFiles emptied = FactsFiles.sound();
      for (int line = 2; line <= emptied.text(file).lines().count(); line++) {
        emptied.cell(file, line, column, "");
      }
      Catalog expected = emptied.read(directory);

      Catalog catalog = FactsFiles.sound().withoutColumn(file, column).read(directory);

      assertThat(catalog).isEqualTo(expected).isNotEqualTo(FactsFiles.sound().read(directory));
    }

    @Test
    void everyColumnThatIsNotRequiredMayBeMissingAtOnce() throws IOException {
      FactsFiles files = FactsFiles.none();
      files.text("sources.csv", "title_id,kind,title_en,id\nBuku,SCHOOL_TEXT,Book,book\n");

      assertThat(files.read(directory).publications().only().title().indonesian())
          .isEqualTo("Buku");
    }

    @Test
    void aTextInALanguageWhoseColumnIsMissingIsAFault() {
      FactsFiles files = FactsFiles.sound();
      files
          .cell("duties.csv", 3, "remark_en", "Only English.")
          .withoutColumn("duties.csv", "remark_id");

      assertFaults(files, directory, fault("duties.csv", 3, "remark_id", "", BOTH_LANGUAGES));
    }

    @Test
    void theSameColumnTwiceIsAFault() {
      FactsFiles files = FactsFiles.sound();
      files.text(
          "summits.csv",
          """
          institution,number,first_day,last_day,place_en,place_en,place_id,host,citations
          asean,1,1976-02-23,1976-02-24,Bali,Bali,Bali,indonesia,book [] REPORTED
          """);

      assertFaults(
          files, directory, fault("summits.csv", 1, "place_en", "place_en", "each column once"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources.csv", "member_states.csv", "institutions.csv", "offices.csv"})
    void whereTheIdsAreMissingNobodyIsBlamedForReferringToThem(String file) {
      assertFaults(
          FactsFiles.sound().withoutColumn(file, "id"),
          directory,
          fault(file, 1, "id", "", "the column id"));
    }

    @Test
    void theCellsUnderAFaultyHeaderAreCheckedAllTheSame() {
      FactsFiles files = FactsFiles.sound().withoutColumn("summits.csv", "place_en");
      files.cell("summits.csv", 2, "first_day", "1976-02");

      assertFaults(
          files,
          directory,
          fault("summits.csv", 1, "place_en", "", "the column place_en"),
          fault("summits.csv", 2, "first_day", "1976-02", DAY));
    }
  }

  @Nested
  class OfARow {
    @Test
    void aShortRowIsAFault() {
      FactsFiles files = FactsFiles.sound();
      files.text("summits.csv", files.text("summits.csv") + "3,1999-01-01,1999-01-02,Manila\n");

      assertFaults(
          files,
          directory,
          fault("summits.csv", 4, "", "4 cells", "10 cells, as many as the header has"));
    }

    @Test
    void aLongRowIsAFault() {
      FactsFiles files = FactsFiles.sound();
      files.text(
          "summits.csv",
          files.text("summits.csv")
              + "asean,3,1999-01-01,1999-01-02,Manila,Manila,viet-nam,book [] REPORTED,,,one more\n");

      assertFaults(
          files,
          directory,
          fault("summits.csv", 4, "", "11 cells", "10 cells, as many as the header has"));
    }

    @Test
    void aShortRowOfAnIdDoesNotBlameThoseThatReferToIt() {
      FactsFiles files = FactsFiles.sound();
      files.text("sources.csv", files.text("sources.csv").replace(",Buku,,,,,,,,,", ",Buku"));

      assertFaults(
          files,
          directory,
          fault("sources.csv", 4, "", "5 cells", "14 cells, as many as the header has"));
    }

    @ParameterizedTest
    @CsvSource({
      "sources.csv",
      "member_states.csv",
      "institutions.csv",
      "offices.csv",
      "tenures.csv",
      "term_rules.csv",
      "staff_composition.csv",
      "duties.csv",
      "summits.csv",
      "claim_reviews.csv"
    })
    void aRowThatRepeatsAnotherIsAFault(String file) {
      FactsFiles files = FactsFiles.sound().rowLike(file, 2);
      int line = files.text(file).split("\n").length;

      assertFaults(
          files,
          directory,
          fault(file, line, "", "", "a row that is not there yet; it repeats line 2"));
    }

    @Test
    void aRowThatSaysTheSameInOtherWordsRepeatsIt() {
      assertFaults(
          FactsFiles.sound().rowLike("staff_composition.csv", 3, "headcount", "unspecified"),
          directory,
          fault(
              "staff_composition.csv",
              5,
              "",
              "",
              "a row that is not there yet; it repeats line 3"));
    }
  }

  @Nested
  class OfACell {
    static Stream<Arguments> badCells() {
      return Stream.of(
              bad("claim_reviews.csv", "id", ID, "Seat", "seat-", "-seat", "se--at", "se at", "é"),
              bad("tenures.csv", "person", ID, "Ann", "ann.lee"),
              bad("tenures.csv", "office", ID, "Head"),
              bad("tenures.csv", "member_state", ID, "Indonesia"),
              bad("term_rules.csv", "office", ID, "Head"),
              bad("staff_composition.csv", "institution", ID, "the secretariat"),
              bad("staff_composition.csv", "drawn_from", ID, "asean; ministry"),
              bad("offices.csv", "institution", ID, "institution:secretariat"),
              bad("institutions.csv", "parent", ID, "ASEAN"),
              bad("institutions.csv", "member_state", ID, "ID"),
              bad("summits.csv", "host", ID, "Indonesia"),
              bad("sources.csv", "amends", IDS, "protocol;book", "protocol; ", "; protocol", ";"),
              bad(
                  "sources.csv",
                  "date",
                  DATE,
                  "24 Feb 1976",
                  "1976-2-24",
                  "1976-02-30",
                  "1976-00",
                  "1976-13",
                  "76",
                  "19760224",
                  "1976/02/24",
                  "1976-02/24",
                  "1976-02-24T00",
                  "197x",
                  "0000",
                  " 1976"),
              bad("member_states.csv", "joined", DATE, "1967-8-8"),
              bad("institutions.csv", "from", DATE, "8 August 1967"),
              bad("institutions.csv", "until", DATE, "today"),
              bad("offices.csv", "from", DATE, "1976-"),
              bad("offices.csv", "until", DATE, "open"),
              bad("tenures.csv", "born", DATE, "about 1925"),
              bad("tenures.csv", "died", DATE, "1996?"),
              bad("tenures.csv", "first_day", DATE, "7 June"),
              bad("tenures.csv", "published_end", DATE, "1978-02-29"),
              bad("term_rules.csv", "from", DATE, "1976-02-24 "),
              bad("term_rules.csv", "until", DATE, "1985-7"),
              bad("staff_composition.csv", "from", DATE, "1976-24-02"),
              bad("staff_composition.csv", "until", DATE, "-"),
              bad("duties.csv", "from", DATE, "19760"),
              bad("duties.csv", "until", DATE, "?"),
              bad("sources.csv", "entry_into_force", DAY, "1976", "1976-06", "7 June 1976"),
              bad("summits.csv", "first_day", DAY, "1976-02", "1976-02-23/24"),
              bad("summits.csv", "last_day", DAY, "1976", "1976-02-31"),
              bad(
                  "summits.csv",
                  "number",
                  NUMBER,
                  "0",
                  "-1",
                  "01",
                  "+1",
                  "1.0",
                  "1st",
                  " 1",
                  "2147483648"),
              bad("offices.csv", "seats", NUMBER, "0", "one"),
              bad("tenures.csv", "ordinal", NUMBER, "first"),
              bad("tenures.csv", "completes_turn_of", NUMBER, "ann"),
              bad("duties.csv", "number", NUMBER, "(1)"),
              bad("member_states.csv", "founder", FLAG, "no", "true", "Yes", "1"),
              bad("tenures.csv", "scheduled", FLAG, "no"),
              bad(
                  "term_rules.csv",
                  "base",
                  LENGTH,
                  "two years",
                  "2Y",
                  "P",
                  "P2",
                  "P0Y",
                  "P-1Y",
                  "P01Y",
                  "P2W",
                  "PT2H",
                  "P1M1Y",
                  "P1Y1Y",
                  "P1Y2",
                  "PY",
                  "p2y",
                  "P2Y ",
                  "P99999999999Y"),
              bad("term_rules.csv", "extension", EXTENSION, "none", "UP_TO P3Y", "3", "P0Y"),
              bad(
                  "term_rules.csv",
                  "renewal",
                  RENEWAL,
                  "ONCE",
                  "ONCE ",
                  "ONCE 3",
                  "ONCEP3Y",
                  "TWICE P3Y",
                  "once P3Y",
                  "NON_RENEWABLE"),
              bad(
                  "staff_composition.csv",
                  "headcount",
                  HEADCOUNT,
                  "-1",
                  "07",
                  "7.5",
                  "seven",
                  "at least",
                  "at least ",
                  "at least -1",
                  "at least x",
                  "at most 3",
                  "As needed"),
              bad(
                  "duties.csv",
                  "bearer",
                  BEARER,
                  "secretariat",
                  "institution",
                  "institution:",
                  "institution: secretariat",
                  "office:Head",
                  "person:ann"),
              bad("term_rules.csv", "appointing_body", BEARER, "asean"),
              bad("term_rules.csv", "nominating_body", BEARER, "head"))
          .flatMap(cells -> cells);
    }

    private static Stream<Arguments> bad(
        String file, String column, String expected, String... cells) {
      return Stream.of(cells).map(cell -> arguments(file, column, cell, expected));
    }

    @ParameterizedTest
    @MethodSource("badCells")
    void aCellThatIsNoValueIsAFault(String file, String column, String cell, String expected) {
      assertFaults(
          FactsFiles.sound().cell(file, 2, column, cell),
          directory,
          fault(file, 2, column, cell, expected));
    }

    @Test
    void aTenureWithoutAPersonIsHeldByTheMemberState() throws IOException {
      FactsFiles files = FactsFiles.sound();
      for (String column : new String[] {"person", "name", "other_names", "born", "died"}) {
        files = files.cell("tenures.csv", 2, column, "");
      }
      Tenure tenure = files.read(directory).tenures().list().get(0);
      assertThat(tenure.findPerson()).isEmpty();
      assertThat(tenure.memberState()).isEqualTo(MemberStateId.INDONESIA);
    }

    @Test
    void whatBelongsToAPersonStandsBesideAPersonAlone() {
      String expected = "nothing, as no person holds the office";
      assertFaults(
          FactsFiles.sound()
              .cell("tenures.csv", 2, "person", "")
              .cell("tenures.csv", 2, "name", "")
              .cell("tenures.csv", 2, "other_names", "")
              .cell("tenures.csv", 2, "born", ""),
          directory,
          fault("tenures.csv", 2, "died", "1996", expected));
      assertFaults(
          FactsFiles.sound().cell("tenures.csv", 2, "person", ""),
          directory,
          fault("tenures.csv", 2, "name", "Ann", expected));
      assertFaults(
          FactsFiles.sound().cell("tenures.csv", 2, "name", ""),
          directory,
          fault("tenures.csv", 2, "name", "", WORDS + " for a person"));
    }

    @ParameterizedTest
    @CsvSource({
      "tenures.csv, office",
      "tenures.csv, member_state",
      "term_rules.csv, office",
      "staff_composition.csv, institution",
      "summits.csv, host",
      "offices.csv, institution",
      "claim_reviews.csv, id",
    })
    void anIdThatIsRequiredMustNotBeEmpty(String file, String column) {
      assertEmptyIsAFault(file, column, ID);
    }

    @ParameterizedTest
    @CsvSource({
      "member_states.csv, joined",
      "institutions.csv, from",
      "offices.csv, from",
      "tenures.csv, first_day",
      "term_rules.csv, from",
      "staff_composition.csv, from",
      "duties.csv, from"
    })
    void aDateThatIsRequiredMustNotBeEmpty(String file, String column) {
      assertEmptyIsAFault(file, column, DATE);
    }

    @ParameterizedTest
    @CsvSource({
      "sources.csv, title_en",
      "sources.csv, title_id",
      "member_states.csv, alpha2",
      "member_states.csv, alpha3",
      "member_states.csv, name_en",
      "member_states.csv, name_id",
      "member_states.csv, official_name_en",
      "member_states.csv, capital_en",
      "institutions.csv, name_en",
      "institutions.csv, name_id",
      "offices.csv, title_en",
      "offices.csv, title_id",
      "staff_composition.csv, post_en",
      "staff_composition.csv, post_id",
      "duties.csv, text_en",
      "duties.csv, text_id",
      "summits.csv, place_en",
      "claim_reviews.csv, claim_en",
      "claim_reviews.csv, claim_id",
      "claim_reviews.csv, what_holds_en",
      "claim_reviews.csv, what_holds_id"
    })
    void wordsThatAreRequiredMustNotBeEmpty(String file, String column) {
      assertEmptyIsAFault(file, column, WORDS);
    }

    @ParameterizedTest
    @CsvSource({
      "member_states.csv, citations",
      "institutions.csv, citations",
      "offices.csv, citations",
      "tenures.csv, citations",
      "term_rules.csv, citations",
      "staff_composition.csv, citations",
      "duties.csv, citations",
      "summits.csv, citations",
      "claim_reviews.csv, citations",
      "claim_reviews.csv, basis"
    })
    void citationsMustNotBeEmpty(String file, String column) {
      assertEmptyIsAFault(file, column, CITATIONS);
    }

    @ParameterizedTest
    @MethodSource
    void otherCellsThatAreRequiredMustNotBeEmpty(String file, String column, String expected) {
      assertEmptyIsAFault(file, column, expected);
    }

    static Stream<Arguments> otherCellsThatAreRequiredMustNotBeEmpty() {
      return Stream.of(
          arguments("term_rules.csv", "base", LENGTH),
          arguments("term_rules.csv", "extension", EXTENSION),
          arguments("term_rules.csv", "renewal", RENEWAL),
          arguments("staff_composition.csv", "headcount", HEADCOUNT),
          arguments("duties.csv", "bearer", BEARER),
          arguments("duties.csv", "number", NUMBER),
          arguments("summits.csv", "number", NUMBER),
          arguments("summits.csv", "first_day", DAY),
          arguments("summits.csv", "last_day", DAY));
    }

    private void assertEmptyIsAFault(String file, String column, String expected) {
      assertFaults(
          FactsFiles.sound().cell(file, 2, column, ""),
          directory,
          fault(file, 2, column, "", expected + "; the cell must not be empty"));
    }

    @ParameterizedTest
    @CsvSource({
      "sources.csv, date",
      "sources.csv, entry_into_force",
      "member_states.csv, founder",
      "offices.csv, seats",
      "tenures.csv, other_names",
      "tenures.csv, born",
      "tenures.csv, died",
      "tenures.csv, ended_by",
      "term_rules.csv, appointing_body",
      "term_rules.csv, nominating_body",
      "staff_composition.csv, drawn_from"
    })
    void anyOtherCellMayBeEmpty(String file, String column) throws IOException {
      FactsFiles files = FactsFiles.sound();
      assertThat(files.cell(file, 2, column)).isNotEmpty();

      Catalog catalog = files.cell(file, 2, column, "").read(directory);

      assertThat(catalog.entries()).hasSameSizeAs(FactsFiles.sound().read(directory).entries());
    }

    @ParameterizedTest
    @CsvSource({
      "sources.csv, title_en",
      "sources.csv, title_id",
      "sources.csv, place_en",
      "sources.csv, place_id",
      "sources.csv, entry_into_force_note_en",
      "sources.csv, entry_into_force_note_id",
      "member_states.csv, alpha2",
      "member_states.csv, name_id",
      "member_states.csv, official_name_en",
      "member_states.csv, capital_en",
      "member_states.csv, place_en",
      "institutions.csv, name_en",
      "institutions.csv, abbreviation",
      "offices.csv, title_en",
      "tenures.csv, name",
      "staff_composition.csv, post_id",
      "duties.csv, text_en",
      "summits.csv, place_en",
      "claim_reviews.csv, what_holds_id"
    })
    void whiteSpaceAroundWordsIsAFault(String file, String column) {
      FactsFiles files = FactsFiles.sound();
      String before = " " + files.cell(file, 2, column);
      String after = files.cell(file, 2, column) + "\u00A0";

      assertFaults(
          files.cell(file, 2, column, before), directory, fault(file, 2, column, before, WORDS));
      assertFaults(
          files.cell(file, 2, column, after), directory, fault(file, 2, column, after, WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna; ", "Anna;Anne", "Anna;  Anne", "; Anna", "Anna ; Anne", ";"})
    void namesMustBeNamesEach(String cell) {
      assertFaults(
          FactsFiles.sound().cell("tenures.csv", 2, "other_names", cell),
          directory,
          fault("tenures.csv", 2, "other_names", cell, NAMES));
    }

    @ParameterizedTest
    @CsvSource({
      "sources.csv, 4, kind, TREATY NATIONAL_LAW OFFICIAL_RECORD SCHOOL_TEXT SECONDARY",
      "sources.csv, 4, type," + " DECLARATION AGREEMENT PROTOCOL CHARTER DECREE REGULATION",
      "institutions.csv, 4, kind,"
          + " ORGANISATION MEMBERSHIP ORGAN SECRETARIAT NATIONAL_SECRETARIAT MINISTRY",
      "tenures.csv, 2, end_reading, LAST_DAY HANDOVER_DAY",
      "tenures.csv, 2, ended_by, REMOVED TURN_COMPLETED",
      "term_rules.csv, 2, selection, ROTATION MERIT OPEN_RECRUITMENT",
      "staff_composition.csv, 4, category,"
          + " SECONDED REGIONAL LOCAL OPENLY_RECRUITED NOMINATED UNSPECIFIED",
      "claim_reviews.csv, 2, rating, HOLDS PARTLY HELD_FOR_A_TIME DOES_NOT_HOLD NOT_CONFIRMED"
    })
    void anUnknownWordIsAFaultThatListsTheKnownOnes(
        String file, int line, String column, String known) {
      String expected = "one of " + known.replace(" ", ", ");

      for (String word : List.of("OTHER", known.split(" ")[0].toLowerCase(), known)) {
        assertFaults(
            FactsFiles.sound().cell(file, line, column, word),
            directory,
            fault(file, line, column, word, expected));
      }
    }
  }

  @Nested
  class OfACitation {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "treaty",
          "treaty TEXT_READ",
          "treaty []",
          "treaty [] ",
          "treaty [Art. 1]",
          "treaty [Art. 1 TEXT_READ",
          "treaty Art. 1] TEXT_READ",
          "treaty[Art. 1] TEXT_READ",
          "treaty [Art. 1]TEXT_READ",
          "treaty  [Art. 1] TEXT_READ",
          "treaty [Art. 1]  TEXT_READ",
          "treaty [Art. 1] SEEN",
          "treaty [Art. 1] text_read",
          "treaty [Art. 1] TEXT_READ ",
          "treaty [Art. 1] TEXT_READ;",
          "treaty [Art. 1] TEXT_READ; ",
          "treaty [Art. 1] TEXT_READ;book [] REPORTED",
          "treaty [Art. 1] TEXT_READ, book [] REPORTED",
          "treaty [Art. 1] TEXT_READ;  book [] REPORTED",
          "treaty [Art. 1] TEXT_READ; ; book [] REPORTED",
          "; treaty [Art. 1] TEXT_READ",
          " treaty [Art. 1] TEXT_READ",
          "Treaty [Art. 1] TEXT_READ",
          "[Art. 1] TEXT_READ",
          " [Art. 1] TEXT_READ",
          "treaty [ Art. 1] TEXT_READ",
          "treaty [Art. 1 ] TEXT_READ",
          "treaty [ ] TEXT_READ",
          "treaty [Art. [1]] TEXT_READ",
          "treaty [Art. 1]a] TEXT_READ",
          "treaty [Art.\n1] TEXT_READ"
        })
    void aMalformedOneIsAFault(String cell) {
      for (String file : List.of("offices.csv", "staff_composition.csv", "claim_reviews.csv")) {
        assertFaults(
            FactsFiles.sound().cell(file, 2, "citations", cell),
            directory,
            fault(file, 2, "citations", cell, CITATIONS));
      }
    }

    @Test
    void aMalformedBasisIsAFault() {
      assertFaults(
          FactsFiles.sound().cell("claim_reviews.csv", 2, "basis", "treaty Art. 1 TEXT_READ"),
          directory,
          fault("claim_reviews.csv", 2, "basis", "treaty Art. 1 TEXT_READ", CITATIONS));
    }

    @Test
    void aLocatorMayHaveEverythingButSquareBracketsAndLineBreaks() throws IOException {
      Catalog catalog =
          FactsFiles.sound()
              .cell("summits.csv", 2, "citations", "book [p. 1; p. \"2\", (a)-(b)] INFERRED")
              .read(directory);

      assertThat(catalog.summits().numbered(1).only().citations())
          .extracting(it -> it.locator().orElseThrow().toString())
          .containsExactly("p. 1; p. \"2\", (a)-(b)");
    }
  }

  @Nested
  class OfAnId {
    @ParameterizedTest
    @CsvSource({
      "sources.csv, amends, sources.csv",
      "institutions.csv, parent, institutions.csv",
      "institutions.csv, member_state, member_states.csv",
      "offices.csv, institution, institutions.csv",
      "tenures.csv, office, offices.csv",
      "tenures.csv, member_state, member_states.csv",
      "term_rules.csv, office, offices.csv",
      "staff_composition.csv, institution, institutions.csv",
      "staff_composition.csv, drawn_from, institutions.csv",
      "summits.csv, host, member_states.csv"
    })
    void oneThatIsInNoFileIsAFault(String file, String column, String referred) {
      assertFaults(
          FactsFiles.sound().cell(file, 3, column, "nowhere"),
          directory,
          fault(file, 3, column, "nowhere", "an id that is in " + referred));
    }

    @ParameterizedTest
    @CsvSource({
      "duties.csv, bearer",
      "term_rules.csv, appointing_body",
      "term_rules.csv, nominating_body"
    })
    void aBearerThatIsInNoFileIsAFault(String file, String column) {
      assertFaults(
          FactsFiles.sound().cell(file, 2, column, "institution:head"),
          directory,
          fault(file, 2, column, "head", "an id that is in institutions.csv"));
      assertFaults(
          FactsFiles.sound().cell(file, 2, column, "office:secretariat"),
          directory,
          fault(file, 2, column, "secretariat", "an id that is in offices.csv"));
    }

    @ParameterizedTest
    @CsvSource({
      "member_states.csv, citations",
      "institutions.csv, citations",
      "offices.csv, citations",
      "tenures.csv, citations",
      "term_rules.csv, citations",
      "staff_composition.csv, citations",
      "duties.csv, citations",
      "summits.csv, citations",
      "claim_reviews.csv, citations",
      "claim_reviews.csv, basis"
    })
    void aCitedSourceThatIsInNoFileIsAFault(String file, String column) {
      assertFaults(
          FactsFiles.sound().cell(file, 2, column, "book [] REPORTED; nowhere [p. 1] TEXT_READ"),
          directory,
          fault(file, 2, column, "nowhere", "an id that is in sources.csv"));
    }

    @Test
    void oneThatIsUnknownTwiceInACellIsToldOnce() {
      assertFaults(
          FactsFiles.sound()
              .cell("summits.csv", 2, "citations", "lost [a] REPORTED; lost [b] REPORTED"),
          directory,
          fault("summits.csv", 2, "citations", "lost", "an id that is in sources.csv"));
    }

    @Test
    void twoThatAreUnknownInACellAreBothTold() {
      assertFaults(
          FactsFiles.sound()
              .cell("summits.csv", 2, "citations", "lost [] REPORTED; gone [] REPORTED"),
          directory,
          fault("summits.csv", 2, "citations", "lost", "an id that is in sources.csv"),
          fault("summits.csv", 2, "citations", "gone", "an id that is in sources.csv"));
    }

    @Test
    void theOrdinalOfNoTenureIsAFault() {
      assertFaults(
          FactsFiles.sound().cell("tenures.csv", 3, "completes_turn_of", "7"),
          directory,
          fault(
              "tenures.csv",
              3,
              "completes_turn_of",
              "7",
              "the ordinal of a tenure of the same office"));
    }
  }

  @Nested
  class OfAText {
    @ParameterizedTest
    @CsvSource({
      "sources.csv, entry_into_force_note",
      "sources.csv, remark",
      "member_states.csv, remark",
      "institutions.csv, seat",
      "institutions.csv, remark",
      "offices.csv, remark",
      "tenures.csv, remark",
      "term_rules.csv, remark",
      "staff_composition.csv, remark",
      "duties.csv, remark",
      "summits.csv, remark"
    })
    void inOneLanguageOnlyItIsAFault(String file, String text) {
      String english = text + "_en";
      String indonesian = text + "_id";

      assertFaults(
          FactsFiles.sound().cell(file, 2, english, "Yes.").cell(file, 2, indonesian, ""),
          directory,
          fault(file, 2, indonesian, "", BOTH_LANGUAGES));
      assertFaults(
          FactsFiles.sound().cell(file, 2, english, "").cell(file, 2, indonesian, "Ya."),
          directory,
          fault(file, 2, english, "", BOTH_LANGUAGES));
    }
  }

  @Nested
  class OfCellsTogether {
    @ParameterizedTest
    @CsvSource({
      "institutions.csv, 1967-08-08",
      "offices.csv, 1976-02-24",
      "term_rules.csv, 1976-02-24",
      "staff_composition.csv, 1976-02-24",
      "duties.csv, 1976-02-24"
    })
    void aPeriodMustEndAfterItsStart(String file, String start) {
      for (String until : List.of(start, "1967-07", "1966")) {
        assertFaults(
            FactsFiles.sound().cell(file, 2, "until", until),
            directory,
            fault(file, 2, "until", until, "a date after the start, " + start));
      }
    }

    @ParameterizedTest
    @CsvSource({
      "1967,       1967,    within 1967",
      "1967-08,    1967-08, within 1967-08",
      "1967-08-08, 1967,    1967-08-08 until 1967"
    })
    void aPeriodMayLieInOneMonthOrYearOfWhichNoMoreIsKnown(
        String from, String until, String printed) throws IOException {
      Catalog catalog =
          FactsFiles.sound()
              .cell("institutions.csv", 2, "from", from)
              .cell("institutions.csv", 2, "until", until)
              .read(directory);

      assertThat(catalog.institutions().named("Association").only().period()).hasToString(printed);
      Path written = directory.resolve("written");
      CatalogWriter.write(catalog, written);
      assertThat(CatalogReader.read(written)).isEqualTo(catalog);
    }

    @Test
    void aPeriodMayBeOneDayLong() throws IOException {
      Catalog catalog =
          FactsFiles.sound().cell("institutions.csv", 2, "until", "1967-08-09").read(directory);

      assertThat(catalog.institutions().named("Association").only().period())
          .hasToString("1967-08-08 to 1967-08-08");
    }

    @Test
    void anEndThatIsPublishedMustBeRead() {
      assertFaults(
          FactsFiles.sound().cell("tenures.csv", 2, "end_reading", ""),
          directory,
          fault(
              "tenures.csv",
              2,
              "end_reading",
              "",
              "one of LAST_DAY, HANDOVER_DAY, as an end is published"));
    }

    @Test
    void anEndThatIsNotPublishedCannotBeRead() {
      assertFaults(
          FactsFiles.sound().cell("tenures.csv", 2, "published_end", ""),
          directory,
          fault("tenures.csv", 2, "end_reading", "LAST_DAY", "nothing, as no end is published"));
    }

    @Test
    void anEndThatIsNotPublishedCannotBeScheduled() {
      assertFaults(
          FactsFiles.sound()
              .cell("tenures.csv", 3, "published_end", "")
              .cell("tenures.csv", 3, "end_reading", ""),
          directory,
          fault("tenures.csv", 3, "scheduled", "yes", "nothing, as no end is published"));
    }

    @Test
    void aTenureMustEndAfterItsFirstDay() {
      assertFaults(
          FactsFiles.sound().cell("tenures.csv", 2, "published_end", "1976-06-06"),
          directory,
          fault(
              "tenures.csv",
              2,
              "published_end",
              "1976-06-06",
              "an end after the first day, 1976-06-07"));
    }

    @Test
    void aTenureCannotCompleteItsOwnTurn() {
      assertFaults(
          FactsFiles.sound().cell("tenures.csv", 3, "completes_turn_of", "2"),
          directory,
          fault("tenures.csv", 3, "completes_turn_of", "2", "the ordinal of another tenure"));
    }

    @Test
    void nobodyDiesBeforeBirth() {
      assertFaults(
          FactsFiles.sound().cell("tenures.csv", 2, "died", "1924"),
          directory,
          fault("tenures.csv", 2, "died", "1924", "a date not before the birth, 1925-06-10"));
    }

    @ParameterizedTest
    @CsvSource({
      "entry_into_force, 2016-08-01, nothing for a publication",
      "amends, treaty, nothing for a publication",
      "type, AGREEMENT, nothing for a publication"
    })
    void aPublicationHasNothingOfALegalInstrument(String column, String cell, String expected) {
      assertFaults(
          FactsFiles.sound().cell("sources.csv", 4, column, cell),
          directory,
          fault("sources.csv", 4, column, cell, expected));
    }

    @Test
    void aPublicationHasNoNoteOnItsEntryIntoForce() {
      assertFaults(
          FactsFiles.sound()
              .cell("sources.csv", 4, "entry_into_force_note_en", "never")
              .cell("sources.csv", 4, "entry_into_force_note_id", "tidak pernah"),
          directory,
          fault(
              "sources.csv", 4, "entry_into_force_note_en", "never", "nothing for a publication"));
    }

    @ParameterizedTest
    @CsvSource({"TREATY", "NATIONAL_LAW"})
    void aLegalInstrumentHasAType(String kind) {
      assertFaults(
          FactsFiles.sound()
              .cell("sources.csv", 2, "kind", kind)
              .cell("sources.csv", 2, "type", ""),
          directory,
          fault(
              "sources.csv",
              2,
              "type",
              "",
              "one of DECLARATION, AGREEMENT, PROTOCOL, CHARTER, DECREE, REGULATION for a source of"
                  + " kind "
                  + kind));
    }

    @Test
    void anInstrumentIsNotInForceBeforeItsDate() {
      assertFaults(
          FactsFiles.sound().cell("sources.csv", 2, "entry_into_force", "1976-02-23"),
          directory,
          fault(
              "sources.csv",
              2,
              "entry_into_force",
              "1976-02-23",
              "a day not before the date 1976-02-24"));
    }

    @Test
    void anInstrumentDoesNotAmendItself() {
      assertFaults(
          FactsFiles.sound().cell("sources.csv", 3, "amends", "protocol"),
          directory,
          fault("sources.csv", 3, "amends", "protocol", "the id of another instrument"));
    }

    @ParameterizedTest
    @CsvSource({"alpha2, IDN, 2", "alpha2, id, 2", "alpha3, ID, 3", "alpha3, ID1, 3"})
    void aCountryCodeHasItsNumberOfCapitals(String column, String cell, int length) {
      assertFaults(
          FactsFiles.sound().cell("member_states.csv", 2, column, cell),
          directory,
          fault("member_states.csv", 2, column, cell, length + " capital letters"));
    }

    @Test
    void aSummitDoesNotEndBeforeItsFirstDay() {
      assertFaults(
          FactsFiles.sound().cell("summits.csv", 2, "last_day", "1976-02-22"),
          directory,
          fault(
              "summits.csv",
              2,
              "last_day",
              "1976-02-22",
              "a day not before the first, 1976-02-23"));
    }

    @Test
    void anInstitutionIsNoPartOfItself() {
      assertFaults(
          FactsFiles.sound().cell("institutions.csv", 3, "parent", "secretariat"),
          directory,
          fault("institutions.csv", 3, "parent", "secretariat", "the id of another institution"));
    }

    @Test
    void anExtensionIsATotalAndNotShorterThanTheBase() {
      assertFaults(
          FactsFiles.sound().cell("term_rules.csv", 2, "extension", "P1Y"),
          directory,
          fault("term_rules.csv", 2, "extension", "P1Y", "a total not shorter than the base, P2Y"));
    }
  }

  @Nested
  class OfRowsTogether {
    @Test
    void twoSourcesDoNotShareAnId() {
      assertFaults(
          FactsFiles.sound().rowLike("sources.csv", 4, "title_en", "Other book"),
          directory,
          fault("sources.csv", 5, "id", "book", "an id that no other source has"));
    }

    @Test
    void twoClaimReviewsDoNotShareAnId() {
      assertFaults(
          FactsFiles.sound().rowLike("claim_reviews.csv", 2, "rating", "PARTLY"),
          directory,
          fault("claim_reviews.csv", 3, "id", "seat", "an id that no other claim review has"));
    }

    @ParameterizedTest
    @CsvSource({
      "institutions.csv, 3, 5, until, from 1976-02-24, Secretariat (from 1976-02-24)",
      "member_states.csv, 3, 4, joined, from 1995-07-28, Viet Nam (from 1995-07-28)"
    })
    void whatOneSourceTellsOfOneIdDoesNotOverlap(
        String file, int like, int line, String column, String period, String other) {
      assertFaults(
          FactsFiles.sound()
              .rowLike(file, like, "remark_en", "Again.", "remark_id", "Sekali lagi."),
          directory,
          fault(
              file,
              line,
              column,
              period,
              "a period that does not overlap that of the same id and source, " + other));
    }

    @Test
    void twoSummitsOfOneSourceDoNotShareANumber() {
      assertFaults(
          FactsFiles.sound()
              .rowLike("summits.csv", 3, "remark_en", "Again.", "remark_id", "Sekali lagi."),
          directory,
          fault(
              "summits.csv",
              4,
              "number",
              "2",
              "a number that in the same source no other summit of asean has, unlike 2nd ASEAN Summit, Ha"
                  + " Noi (1998-12-15 to 1998-12-16)"));
    }

    @Test
    void compositionsOfOneSourceThatOverlapAreToldAtTheFirstLineOfTheLater() {
      assertFaults(
          FactsFiles.sound()
              .rowLike("staff_composition.csv", 2, "from", "1980")
              .rowLike("staff_composition.csv", 3, "from", "1980"),
          directory,
          fault(
              "staff_composition.csv",
              5,
              "until",
              "1980 until 1985-07",
              "a period that does not overlap that of the same id and source,"
                  + " staff of secretariat (1976-02-24 until 1985-07)"));
    }

    @Test
    void rulesOfOneOfficeSourceAndSelectionDoNotOverlap() {
      assertFaults(
          FactsFiles.sound().rowLike("term_rules.csv", 3, "base", "P4Y"),
          directory,
          fault(
              "term_rules.csv",
              4,
              "until",
              "from 1985-07",
              "a period that does not overlap that of the same office, source and selection,"
                  + " head: 3 years, not extendable, on merit (from 1985-07)"));
    }

    @Test
    void tenuresDoNotExceedTheSeats() {
      assertFaults(
          FactsFiles.sound().cell("tenures.csv", 3, "first_day", "1978-02-18"),
          directory,
          fault(
              "tenures.csv",
              3,
              "published_end",
              "1978-02-18 to 2029-12-31",
              "at most 1 holding the office head on 1978-02-18, not 2"));
    }

    @Test
    void aTenureLiesWithinTheLifeOfItsOffice() {
      assertFaults(
          FactsFiles.sound().cell("tenures.csv", 2, "first_day", "1976-02-23"),
          directory,
          fault(
              "tenures.csv",
              2,
              "published_end",
              "1976-02-23 to 1978-02-18",
              "days within the life of the office head"));
    }

    @Test
    void anOfficeKeepsToOneInstitution() {
      assertFaults(
          FactsFiles.sound().cell("offices.csv", 3, "institution", "asean"),
          directory,
          fault(
              "offices.csv",
              3,
              "institution",
              "asean",
              "secretariat, as elsewhere for the office head"));
    }

    @Test
    void anInstrumentAmendsAnInstrument() {
      assertFaults(
          FactsFiles.sound().cell("sources.csv", 3, "amends", "book"),
          directory,
          fault(
              "sources.csv", 3, "amends", "book", "the id of a legal instrument in the catalogue"));
    }

    @Test
    void anInstrumentAmendsWhatIsOlder() {
      assertFaults(
          FactsFiles.sound()
              .cell("sources.csv", 2, "amends", "protocol")
              .cell("sources.csv", 3, "amends", ""),
          directory,
          fault("sources.csv", 2, "amends", "protocol", "an instrument older than this one"));
    }

    @Test
    void dutiesAreNumberedWithoutGap() {
      assertFaults(
          FactsFiles.sound().cell("duties.csv", 3, "number", "3"),
          directory,
          fault(
              "duties.csv", 3, "number", "3", "2 next among the duties of secretariat in treaty"));
    }

    @Test
    void areCheckedWhereTheFaultsAreInFilesTheyDoNotReferTo() {
      assertFaults(
          FactsFiles.sound()
              .cell("duties.csv", 3, "number", "3")
              .cell("summits.csv", 2, "place_en", ""),
          directory,
          fault("duties.csv", 3, "number", "3", "2 next among the duties of secretariat in treaty"),
          fault("summits.csv", 2, "place_en", "", WORDS + "; the cell must not be empty"));
    }

    @Test
    void areNotCheckedWhereARowOfTheFileIsFaulty() {
      assertFaults(
          FactsFiles.sound()
              .cell("duties.csv", 3, "number", "3")
              .cell("duties.csv", 4, "number", "none"),
          directory,
          fault("duties.csv", 4, "number", "none", NUMBER));
    }

    @Test
    void areNotCheckedWhereARowTheyReferToIsFaulty() {
      assertFaults(
          FactsFiles.sound()
              .cell("duties.csv", 3, "number", "3")
              .cell("offices.csv", 2, "seats", "none"),
          directory,
          fault("offices.csv", 2, "seats", "none", NUMBER));
    }
  }

  @Nested
  class ASummit {
    private String nameOfTheFirst(FactsFiles files) throws IOException {
      return files.read(directory).summits().numbered(1).only().name().english();
    }

    @Test
    void isNamedAfterTheNewestEntryOfItsInstitutionWhereverItStands() throws IOException {
      assertThat(
              nameOfTheFirst(
                  FactsFiles.sound()
                      .rowLike(
                          "institutions.csv",
                          2,
                          "abbreviation",
                          "OLD",
                          "from",
                          "1961",
                          "until",
                          "1967-08-08")))
          .isEqualTo("1st ASEAN Summit");
      assertThat(
              nameOfTheFirst(
                  FactsFiles.sound()
                      .cell("institutions.csv", 2, "until", "1999-12-31")
                      .rowLike(
                          "institutions.csv",
                          2,
                          "abbreviation",
                          "NEW",
                          "from",
                          "1999-12-31",
                          "until",
                          "")))
          .isEqualTo("1st NEW Summit");
    }

    @Test
    void isNamedAfterTheFirstInTheAlphabetOfThoseThatAreEquallyNew() throws IOException {
      FactsFiles later =
          FactsFiles.sound()
              .rowLike(
                  "institutions.csv", 2, "abbreviation", "ZZZ", "citations", "book [] REPORTED");
      FactsFiles sooner =
          FactsFiles.sound()
              .rowLike(
                  "institutions.csv", 2, "abbreviation", "AAA", "citations", "book [] REPORTED");
      assertThat(nameOfTheFirst(later)).isEqualTo("1st ASEAN Summit");
      assertThat(nameOfTheFirst(sooner)).isEqualTo("1st AAA Summit");
    }
  }

  @Nested
  class OfACoverage {
    @Test
    void theEndIsAfterTheFirstDay() {
      assertFaults(
          FactsFiles.sound().cell("coverage.csv", 2, "until", "1976-06-07"),
          directory,
          fault("coverage.csv", 2, "until", "1976-06-07", "a day after the first"));
    }
  }

  @Nested
  class OfSeveralFaults {
    @Test
    void allAreToldAtOnceInTheOrderOfTheFilesAndTheirLines() {
      FactsFiles files =
          FactsFiles.sound()
              .cell("tenures.csv", 3, "first_day", "soon")
              .cell("tenures.csv", 2, "office", "tail")
              .cell("sources.csv", 4, "kind", "BOOK")
              .cell("summits.csv", 3, "last_day", "1998-12-01")
              .cell("claim_reviews.csv", 2, "basis", "none")
              .cell("duties.csv", 2, "remark_en", "Only English.")
              .text("more.csv", "a,b\n");

      assertFaults(
          files,
          directory,
          fault("claim_reviews.csv", 2, "basis", "none", CITATIONS),
          fault("duties.csv", 2, "remark_id", "", BOTH_LANGUAGES),
          fault("more.csv", 0, "", "more.csv", "one of the files " + ALL_FILES),
          fault(
              "sources.csv",
              4,
              "kind",
              "BOOK",
              "one of TREATY, NATIONAL_LAW, OFFICIAL_RECORD, SCHOOL_TEXT, SECONDARY"),
          fault("tenures.csv", 2, "office", "tail", "an id that is in offices.csv"),
          fault("tenures.csv", 3, "first_day", "soon", DATE));
    }

    @Test
    void severalInOneRowAreAllTold() {
      assertFaults(
          FactsFiles.sound()
              .cell("summits.csv", 2, "number", "first")
              .cell("summits.csv", 2, "host", "nowhere")
              .cell("summits.csv", 2, "place_en", ""),
          directory,
          fault("summits.csv", 2, "number", "first", NUMBER),
          fault("summits.csv", 2, "place_en", "", WORDS + "; the cell must not be empty"),
          fault("summits.csv", 2, "host", "nowhere", "an id that is in member_states.csv"));
    }

    @ParameterizedTest
    @MethodSource
    void aFaultyRowMakesNoFalseFaultsInRowsThatReferToIt(
        String file, int line, String column, String cell, String expected) {
      assertFaults(
          FactsFiles.sound().cell(file, line, column, cell),
          directory,
          fault(file, line, column, cell, expected));
    }

    static Stream<Arguments> aFaultyRowMakesNoFalseFaultsInRowsThatReferToIt() {
      return Stream.of(
          arguments("sources.csv", 2, "date", "in 1976", DATE),
          arguments("sources.csv", 4, "date", "2016-8", DATE),
          arguments("sources.csv", 4, "type", "AGREEMENT", "nothing for a publication"),
          arguments("member_states.csv", 2, "joined", "1967-8", DATE),
          arguments("member_states.csv", 3, "alpha2", "VNM", "2 capital letters"),
          arguments("institutions.csv", 2, "from", "1967-8", DATE),
          arguments(
              "institutions.csv", 3, "parent", "nowhere", "an id that is in" + " institutions.csv"),
          arguments(
              "institutions.csv", 3, "parent", "secretariat", "the id of another" + " institution"),
          arguments("offices.csv", 2, "seats", "none", NUMBER),
          arguments("offices.csv", 3, "from", "1992-7", DATE),
          arguments("tenures.csv", 2, "ordinal", "first", NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
      "sources.csv, 2, Treaty",
      "sources.csv, 4, a book",
      "member_states.csv, 2, ID",
      "institutions.csv, 3, the secretariat",
      "institutions.csv, 3, ''"
    })
    void anIdThatIsNoneMakesNoFalseFaultsInRowsThatReferToIt(String file, int line, String cell) {
      assertFaults(
          FactsFiles.sound().cell(file, line, "id", cell),
          directory,
          fault(file, line, "id", cell, cell.isEmpty() ? ID + "; the cell must not be empty" : ID));
    }

    @Test
    void aFileThatCannotBeParsedMakesNoFalseFaultsInOthers() {
      FactsFiles files = FactsFiles.sound();
      files.text("sources.csv", files.text("sources.csv") + "\n");

      assertFaults(files, directory, fault("sources.csv", 5, "", "", "a row, not an empty line"));
    }
  }

  @Nested
  class OfATypo {
    @Test
    void anyOneLeavesNoCatalogue() throws IOException {
      FactsFiles sound = FactsFiles.sound();
      for (String file : List.of("sources.csv", "tenures.csv", "duties.csv")) {
        for (String column : List.copyOf(sound.columns(file))) {
          FactsFiles files = FactsFiles.sound().header(file, column, column + "x");

          assertThatThrownBy(() -> files.read(directory))
              .as("%s.%s", file, column)
              .isInstanceOf(FactsException.class);
        }
      }
      assertThat(sound.read(directory).members().with(MemberStateId.INDONESIA).count())
          .isEqualTo(1);
    }
  }
}
