package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.ReadingFaults.assertTold;
import static io.github.aseansecretariat.facts.ReadingFaults.fault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Sets;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's directory over the facts that are bundled. */
class ReadOverTest {
  private static final Catalog BUNDLED = AseanSecretariat.catalog();

  private static final String SOURCES =
      "id,kind,type,title_en,title_id,date,place_en,place_id,entry_into_force,entry_into_force_note_en,"
          + "entry_into_force_note_id,amends,remark_en,remark_id\n";
  private static final String DUTIES =
      "bearer,number,from,until,text_en,text_id,citations,remark_en,remark_id\n";
  private static final String TENURES =
      "office,ordinal,person,name,other_names,member_state,born,died,first_day,published_end,"
          + "end_reading,scheduled,completes_turn_of,ended_by,citations,remark_en,remark_id\n";

  private static final String MY_SOURCE =
      "my-notes,SECONDARY,,My notes,Catatan saya,2026,,,,,,,,\n";
  private static final String MY_DUTY =
      "office:secretary-general,1,2008-12-15,,Listen.,Mendengarkan.,"
          + "my-notes [p. 1] TEXT_READ; asean-charter [Art. 11] REPORTED,,\n";
  private static final String HARTONO =
      "secretary-general,1,hartono-rekso-dharsono,Hartono Rekso Dharsono,"
          + "H.R. Dharsono; Hartono Dharsono,indonesia,1925-06-10,1996-06-05,1976-06-07,1978-02-18,"
          + "LAST_DAY,,,REMOVED,sg-list [no. 1] REPORTED; asean2023-list [no. 1] REPORTED,"
          + "\"Left before the end of the term, after a speech in Bandung in January 1978; handed"
          + " over on 18 February. Start also given as 5 June 1976 in one biography.\","
          + "\"Meninggalkan jabatan sebelum masa jabatan berakhir, setelah sebuah pidato di Bandung"
          + " pada Januari 1978; serah terima pada 18 Februari. Ada pula satu biografi yang menyebut"
          + " bahwa ia mulai menjabat pada 5 Juni 1976.\"\n";

  @TempDir private Path directory;

  private ReadOverTest file(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
    return this;
  }

  private Catalog over(Catalog base) throws IOException {
    return CatalogReader.readOver(directory, base);
  }

  private void assertRefused(ReadingFaults.Fault... expected) {
    assertTold(catchThrowableOfType(FactsException.class, () -> over(BUNDLED)), expected);
  }

  @Test
  void rowsMayReferToTheBaseAndToEachOther() throws IOException {
    Catalog catalog =
        file("sources.csv", SOURCES + MY_SOURCE).file("duties.csv", DUTIES + MY_DUTY).over(BUNDLED);

    Duty mine = catalog.duties().mentioning("listen").only();
    assertThat(mine.bearer()).isEqualTo(OfficeId.SECRETARY_GENERAL);
    assertThat(mine.institution()).isEqualTo(InstitutionId.ASEAN_SECRETARIAT);
    assertThat(mine.citations())
        .extracting(Object::toString)
        .containsExactly(
            "My notes (2026), p. 1, TEXT_READ",
            "Charter of the Association of Southeast Asian Nations (ASEAN Charter) (2007-11-20),"
                + " Art. 11, REPORTED");
    assertThat(mine.citations().get(1).source())
        .isEqualTo(BUNDLED.instruments().with(SourceId.ASEAN_CHARTER).only());
  }

  @Test
  void theBaseIsKeptAndOnlyTheRowsAreNew() throws IOException {
    Catalog catalog =
        file("sources.csv", SOURCES + MY_SOURCE).file("duties.csv", DUTIES + MY_DUTY).over(BUNDLED);

    Set<Object> entries = Set.copyOf(catalog.entries());
    assertThat(entries).containsAll(BUNDLED.entries());
    assertThat(Sets.difference(entries, Set.copyOf(BUNDLED.entries())))
        .containsExactlyInAnyOrder(
            catalog.publications().with(SourceId.of("my-notes")).only(),
            catalog.duties().mentioning("listen").only());
  }

  @Test
  void anEntryThatIsEqualToOneOfTheBaseIsKeptOnce() throws IOException {
    assertThat(file("tenures.csv", TENURES + HARTONO).over(BUNDLED)).isEqualTo(BUNDLED);
  }

  @Test
  void anEntryThatContradictsTheBaseIsAFaultOfItsLine() throws IOException {
    file(
        "tenures.csv",
        TENURES
            + HARTONO
            + "secretary-general,,ann-lee,Ann Lee,,singapore,,,1985-01-01,1985-06-30,LAST_DAY,,,,"
            + "press [] REPORTED,,\n");

    assertRefused(
        fault(
            "tenures.csv",
            3,
            "published_end",
            "1985-01-01 to 1985-06-30",
            "at most 1 holding the office secretary-general on 1985-01-01, not 2"));
  }

  @Test
  void aNumberThatADutyOfTheBaseHasIsAFaultOfItsLine() throws IOException {
    file(
        "duties.csv",
        DUTIES
            + "institution:asean-secretariat,4,1970,,Rest.,Beristirahat.,school-text [] INFERRED,,\n");

    assertRefused(
        fault(
            "duties.csv",
            2,
            "number",
            "4",
            "a number that is free among the duties of asean-secretariat in school-text (4 is"
                + " taken; the next free number is 5)"));
  }

  @Test
  void aSourceOfTheBaseCannotBeToldAnew() throws IOException {
    file("sources.csv", SOURCES + "school-text,SCHOOL_TEXT,,Mine,Punyaku,,,,,,,,,\n");

    assertRefused(fault("sources.csv", 2, "id", "school-text", "an id that no other source has"));
  }

  @Test
  void anAccountThatDiffersIsNoContradictionIfItCitesASourceOfItsOwn() throws IOException {
    Catalog catalog =
        file("sources.csv", SOURCES + MY_SOURCE)
            .file(
                "institutions.csv",
                "id,kind,name_en,name_id,abbreviation,parent,member_state,from,until,seat_en,"
                    + "seat_id,citations,remark_en,remark_id\n"
                    + "asean-secretariat,SECRETARIAT,The office,Kantornya,,asean,,1976-06-07,,,,"
                    + "my-notes [] TEXT_READ,,\n")
            .over(BUNDLED);

    assertThat(
            catalog
                .institutions()
                .with(InstitutionId.ASEAN_SECRETARIAT)
                .on(LocalDate.of(2000, 1, 1))
                .list())
        .extracting(it -> it.name().english())
        .containsExactly("ASEAN Secretariat", "The office");
  }

  @Test
  void whatTheFilesMakeWrongInTheBaseIsSaidOfTheBase(@TempDir Path ofTheBase) throws IOException {
    Catalog base = FactsFiles.sound().read(ofTheBase);
    file(
        "institutions.csv",
        """
        id,kind,name_en,name_id,abbreviation,parent,member_state,from,until,seat_en,seat_id,citations,remark_en,remark_id
        asean,ORGANISATION,Union,Serikat,,,,2026,,,,book [] REPORTED,,
        """);

    String expected = "Union / Serikat, as the newest entry of asean has it in ";
    assertTold(
        catchThrowableOfType(FactsException.class, () -> over(base)),
        fault(
            "the base catalogue",
            0,
            "institutionName",
            "ASEAN / ASEAN",
            expected + base.summits().numbered(1).only().label()),
        fault(
            "the base catalogue",
            0,
            "institutionName",
            "ASEAN / ASEAN",
            expected + base.summits().numbered(2).only().label()));
  }

  @Test
  void aRestrictedBaseCountsAsAWhole() throws IOException {
    file("sources.csv", SOURCES + MY_SOURCE).file("duties.csv", DUTIES + MY_DUTY);
    Catalog restricted = BUNDLED.accordingTo(SourceKind.SCHOOL_TEXT).on(LocalDate.of(1967, 1, 1));

    assertThat(over(restricted)).isEqualTo(over(BUNDLED));
  }

  @Test
  void anIdThatIsNeitherInTheFilesNorInTheBaseIsAFault() throws IOException {
    file("duties.csv", DUTIES + MY_DUTY.replace("office:secretary-general", "office:secretary"));

    assertRefused(
        fault("duties.csv", 2, "bearer", "secretary", "an id that is in offices.csv"),
        fault("duties.csv", 2, "citations", "my-notes", "an id that is in sources.csv"));
  }

  @Test
  void everyKindOfIdIsFoundInTheBase() throws IOException {
    file(
        "institutions.csv",
        """
        id,kind,name_en,name_id,abbreviation,parent,member_state,from,until,seat_en,seat_id,citations,remark_en,remark_id
        my-office,MINISTRY,My office,Kantorku,,asean,viet-nam,2026,,,,press [] REPORTED,,
        """);
    file(
        "sources.csv",
        SOURCES
            + "my-protocol,TREATY,PROTOCOL,My protocol,Protokolku,2026-06,,,,,,asean-charter,,\n"
            + "my-list,SECONDARY,,My list,Daftarku,,,,,,,,,\n");

    Catalog catalog = over(BUNDLED);

    assertThat(catalog.institutions().named("My office").only().parent())
        .contains(InstitutionId.ASEAN);
    assertThat(catalog.instruments().amending(SourceId.ASEAN_CHARTER).list())
        .extracting(it -> it.id().value())
        .containsExactly("cebu-protocol-2026", "my-protocol");
  }

  @Test
  void aFileOfAnotherNameIsRefused() throws IOException {
    file("sources.csv", SOURCES + MY_SOURCE).file("my-duties.csv", DUTIES);

    assertRefused(
        fault(
            "my-duties.csv",
            0,
            "",
            "my-duties.csv",
            "one of the files [sources.csv, member_states.csv, institutions.csv, offices.csv,"
                + " tenures.csv, term_rules.csv, staff_composition.csv, duties.csv, summits.csv,"
                + " claim_reviews.csv, coverage.csv]"));
  }

  @Test
  void nothingIsReadFromAnEmptyDirectory() {
    FactsException thrown = catchThrowableOfType(FactsException.class, () -> over(BUNDLED));

    assertThat(thrown.problems())
        .singleElement()
        .satisfies(it -> assertThat(it.file()).isEqualTo(directory.toString()));
  }
}
