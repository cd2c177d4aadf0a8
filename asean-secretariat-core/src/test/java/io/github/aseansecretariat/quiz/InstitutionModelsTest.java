package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import org.junit.jupiter.api.Test;

class InstitutionModelsTest {
  private static final LegalInstrument PACT =
      Small.treaty("pact", "Pact", "1970-05-01").entryIntoForce(Small.day("1972-01-01")).build();
  private static final LegalInstrument OLDER =
      Small.treaty("older", "Older Pact", "1965-05-01")
          .entryIntoForce(Small.day("1966-01-01"))
          .build();
  private static final LegalInstrument NEWER =
      Small.treaty("newer", "Newer Pact", "1980-05-01").build();
  private static final LegalInstrument DECREE =
      LegalInstrument.builder()
          .id(SourceId.of("decree"))
          .kind(SourceKind.NATIONAL_LAW)
          .type(InstrumentType.DECREE)
          .title(Small.text("Decree"))
          .date(PartialDate.parse("1981-05-01"))
          .build();

  private static Catalog.Builder catalog() {
    return Small.catalog().add(PACT).add(OLDER).add(NEWER).add(DECREE);
  }

  private static Institution.Builder organ(String id, String name, String begun) {
    return Small.body(InstitutionKind.ORGAN, id, name, begun);
  }

  private static Institution.Builder foundedBy(LegalInstrument text, String id, String begun) {
    return Institution.builder()
        .id(InstitutionId.of(id))
        .kind(InstitutionKind.ORGAN)
        .name(Small.text("Grand " + id))
        .period(Small.from(begun))
        .addCitation(Small.cite(text));
  }

  private static Asked asked(Institution... bodies) {
    Catalog.Builder catalog = catalog();
    for (Institution body : bodies) {
      catalog.add(body);
    }
    return new Asked(catalog.build(), "2000-01-01");
  }

  @Test
  void aSeatIsACapitalAndACountry() {
    Asked asked =
        asked(
            organ("court", "Court", "1970-01-01").seat(Small.text("Dornville, Dorn")).build(),
            organ("port", "Port", "1970-01-01").seat(Small.text("Harbour, Dorn")).build());
    assertThat(asked.prompt("seat.one-of.court"))
        .isEqualTo("In which city does the Court have its seat?");
    assertThat(asked.answers("seat.one-of.court"))
        .isEqualTo("Dornville | Ariaville, Boreville, Corville, Elinville, Fennville");
    assertThat(asked.radicals("seat.true-false")).containsExactlyInAnyOrder("court", "port");
    assertThat(asked.right("seat.one-of.port")).isEmpty();
    assertThat(asked.answers("state-of-seat.one-of.port"))
        .isEqualTo("Dorn | Aria, Borea, the Cor Isles, Elin, Fenn");
  }

  @Test
  void aSeatThatChangedOrIsNationalIsNotAskedFor() {
    Asked asked =
        asked(
            organ("court", "Court", "1970-01-01")
                .seat(Small.text("Dornville, Dorn"))
                .memberState(Small.DORN.id())
                .build(),
            Institution.builder()
                .id(InstitutionId.of("mover"))
                .kind(InstitutionKind.ORGAN)
                .name(Small.text("Mover"))
                .seat(Small.text("Dornville, Dorn"))
                .period(Small.between("1970-01-01", "1980-01-01"))
                .addCitation(Small.cite(Small.TREATY))
                .build(),
            organ("mover", "Mover", "1980-01-01").seat(Small.text("Ariaville, Aria")).build());
    assertThat(asked.radicals("seat.one-of")).isEmpty();
    assertThat(asked.radicals("state-of-seat.one-of")).isEmpty();
  }

  @Test
  void anAbbreviationIsAskedForThatTheNameDoesNotSay() {
    Asked asked =
        asked(
            organ("colours", "Council of Colours", "1970-01-01").abbreviation("CCL").build(),
            organ("tastes", "Council of Tastes", "1970-01-01").abbreviation("CTS").build(),
            organ("sounds", "Council of Sounds", "1970-01-01").build(),
            organ("abc", "ABC Board", "1970-01-01").abbreviation("ABC").build(),
            Small.body(InstitutionKind.MINISTRY, "ministry", "Ministry", "1970-01-01")
                .abbreviation("MNS")
                .build());
    assertThat(asked.radicals("abbreviation.one-of")).containsExactlyInAnyOrder("ccl", "cts");
    assertThat(asked.prompt("abbreviation.one-of.ccl"))
        .isEqualTo("Which body is called CCL for short?");
    // Of the Council of Sounds it is not known whether it has one.
    assertThat(asked.answers("abbreviation.one-of.ccl"))
        .isEqualTo("the Council of Colours | the ABC Board, the Council of Tastes");
  }

  @Test
  void whatHasTheSameAbbreviationIsNoWrongAnswer() {
    Asked asked =
        asked(
            organ("meeting", "Ministers Meeting", "1970-01-01").abbreviation("AMM").build(),
            organ("renamed", "Foreign Meeting", "1980-01-01").abbreviation("AMM").build(),
            organ("court", "Court", "1970-01-01").abbreviation("CRT").build());
    assertThat(asked.answers("abbreviation.one-of.amm")).endsWith("Meeting | the Court");
    assertThat(asked.right("abbreviation.one-of.amm")).hasSize(1);
  }

  @Test
  void aNationalSecretariatWasFoundedInAYearThatPerhapsOnlyTheSchoolTextTells() {
    Asked asked =
        asked(
            Small.body(
                    InstitutionKind.NATIONAL_SECRETARIAT, "ns-aria", "Office of Aria", "1970-05-01")
                .memberState(Small.ARIA.id())
                .build(),
            Institution.builder()
                .id(InstitutionId.of("ns-dorn"))
                .kind(InstitutionKind.NATIONAL_SECRETARIAT)
                .name(Small.text("Office of Dorn"))
                .memberState(Small.DORN.id())
                .period(Small.from("1985-05-01"))
                .addCitation(Small.cite(Small.SCHOOL))
                .build(),
            Small.body(InstitutionKind.MINISTRY, "ministry", "Ministry", "1970-01-01")
                .memberState(Small.ARIA.id())
                .build());
    assertThat(asked.radicals("year-founded.one-of")).containsExactly("ns-aria");
    assertThat(asked.right("year-founded.one-of.ns-aria")).containsExactly("1970");
    assertThat(asked.wrong("year-founded.one-of.ns-aria")).startsWith("1964").endsWith("1976");
    assertThat(asked.radicals("year-founded-in.one-of")).containsExactly("ns-dorn");
    assertThat(asked.prompt("year-founded-in.one-of.ns-dorn"))
        .isEqualTo("According to the school text, in which year was the Office of Dorn founded?");
  }

  @Test
  void aTextThatBeganItIsTheBasisAndOneThatCannotHaveIsNot() {
    Asked asked = asked(foundedBy(PACT, "court", "1972-01-01").build());
    String id = "legal-basis.one-of.court";
    assertThat(asked.prompt(id)).isEqualTo("Which text established the Grand court?");
    // Older Pact was in force before, Newer Pact signed after; nothing tells of Treaty.
    assertThat(asked.answers(id)).isEqualTo("the Pact | the Older Pact, the Newer Pact");
    assertThat(asked.candidate(id, "the Newer Pact").place).isEqualTo(10);
    assertThat(asked.facts(id)).hasSize(2).endsWith(PACT);
    // It was signed in another year than the body began.
    assertThat(asked.radicals("year-founded.one-of")).isEmpty();
  }

  @Test
  void aTextThatIsCitedForItIsNoWrongBasis() {
    Asked asked =
        asked(
            foundedBy(PACT, "court", "1972-01-01")
                .addCitation(Small.cite(OLDER))
                .addCitation(Small.cite(NEWER))
                .build());
    assertThat(asked.answers("legal-basis.one-of.court")).isEqualTo("the Pact | ");
  }

  @Test
  void theDayOfSigningIsTheDayOfFoundingIfItBeganThen() {
    Asked asked = asked(foundedBy(PACT, "court", "1970-05-01").build());
    assertThat(asked.right("year-founded.one-of.court")).containsExactly("1970");
    assertThat(asked.radicals("legal-basis.one-of")).containsExactly("court");
    assertThat(asked(foundedBy(PACT, "court", "1970-05-02").build()).radicals("legal-basis.one-of"))
        .isEmpty();
  }

  @Test
  void whatIsOnlyReportedOrRenamedOrAMembershipHasNoBasisThatIsAskedFor() {
    Asked asked =
        asked(
            Institution.builder()
                .id(InstitutionId.of("reported"))
                .kind(InstitutionKind.ORGAN)
                .name(Small.text("Reported"))
                .period(Small.from("1970-05-01"))
                .addCitation(Citation.of(PACT, Evidence.REPORTED))
                .build(),
            foundedBy(PACT, "meeting", "1970-05-01").abbreviation("AMM").build(),
            organ("renamed", "Foreign Meeting", "1980-01-01").abbreviation("AMM").build(),
            Small.body(InstitutionKind.MEMBERSHIP, "members", "Members", "1960-01-01").build());
    assertThat(asked.radicals("legal-basis.one-of")).isEmpty();
    assertThat(asked.radicals("year-founded.one-of")).isEmpty();
  }

  @Test
  void whatHasAnAbbreviationOfItsOwnWasNotRenamed() {
    Asked asked =
        asked(
            foundedBy(PACT, "court", "1970-05-01").abbreviation("CRT").build(),
            organ("council", "Council", "1980-01-01").abbreviation("CNL").build());
    assertThat(asked.radicals("legal-basis.one-of")).containsExactly("court");
  }

  @Test
  void aBodyWithTwoEntriesIsAskedForItsYearOnly() {
    Institution first =
        Institution.builder()
            .id(InstitutionId.of("court"))
            .kind(InstitutionKind.ORGAN)
            .name(Small.text("Court"))
            .period(Small.between("1970-05-01", "1980-05-01"))
            .addCitation(Small.cite(PACT))
            .build();
    Asked asked = asked(first, foundedBy(NEWER, "court", "1980-05-01").build());
    assertThat(asked.radicals("legal-basis.one-of")).isEmpty();
    assertThat(asked.right("year-founded.one-of.court")).containsExactly("1970");
  }
}
