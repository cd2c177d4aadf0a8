package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundTest {
  private static Ground ground(Catalog.Builder catalog, String day) {
    return new Ground(catalog.build(), LocalDate.parse(day));
  }

  @Test
  void whatMayNotHaveBegunHasNotBegun() {
    Catalog.Builder vague =
        Small.catalog()
            .add(Small.state("Gall", "1998-05").build())
            .add(Small.state("Hale", "1998-06-01").build());
    assertThat(ground(vague, "1998-05-30").members)
        .extracting(MemberState::alpha2)
        .doesNotContain("GA");
    assertThat(ground(vague, "1998-05-31").members)
        .extracting(MemberState::alpha2)
        .containsExactly("AR", "BO", "CO", "DO", "EL", "GA");
    assertThat(ground(vague, "1998-06-01").members).hasSize(7);
  }

  @Test
  void theMembersAreKnownUntilADay() {
    assertThat(ground(Small.catalog(), "2000-01-01").membersUntil()).isNull();
    assertThat(ground(Catalog.builder(), "2000-01-01").membersUntil()).isNull();
    Catalog.Builder once =
        Small.catalog()
            .add(Small.whole(EntryKind.MEMBERS, Small.between("1967-08-08", "1990-01-01")).build());
    assertThat(ground(once, "2000-01-01").membersUntil()).isEqualTo("1989-12-31");
    assertThat(ground(once, "1989-12-31").membersUntil()).isEqualTo("1989-12-31");
    assertThat(ground(once, "1980-05-05").membersUntil()).isEqualTo("1980-05-05");
    Catalog.Builder both =
        once.add(
            Coverage.builder()
                .list(EntryKind.MEMBERS)
                .period(Small.between("1967-08-08", "1985-01-01"))
                .addCitation(Small.cite(Small.SCHOOL))
                .build());
    assertThat(ground(both, "2000-01-01").membersUntil()).isEqualTo("1989-12-31");
    Catalog.Builder late =
        Small.catalog()
            .add(Small.whole(EntryKind.MEMBERS, Small.between("1967-08-09", "1990-01-01")).build());
    assertThat(ground(late, "1980-05-05").membersUntil()).isNull();
  }

  @Test
  void statesHaveTheirPlaceInTheAlphabet() {
    Ground ground = ground(Small.catalog(), "2000-01-01");
    assertThat(ground.alphabet(Small.ARIA.id())).isZero();
    assertThat(ground.alphabet(Small.FENN.id())).isEqualTo(5);
    assertThat(ground(Small.catalog(), "1980-01-01").alphabet(Small.FENN.id())).isZero();
    assertThat(ground.state(Small.COR.id()))
        .isEqualTo(LocalizedText.of("the Cor Isles", "Cor Isles di"));
    assertThat(ground.state(MemberStateId.of("nowhere")))
        .isEqualTo(LocalizedText.untranslated("nowhere"));
  }

  @Test
  void aStateIsOfferedIfItIsRightOrWasAMember() {
    Draft draft = new Draft();
    ground(Small.catalog(), "2000-01-01")
        .states(Small.DORN.id(), Small.day("1995-07-27"))
        .accept(draft);
    assertThat(draft.candidates.keySet()).containsExactly("aria", "borea", "cor-isles", "dorn");
    assertThat(draft.candidates.get("dorn").truth).isEqualTo(Truth.YES);
    assertThat(draft.candidates.get("aria").place).isEqualTo(3);
    assertThat(draft.candidates.get("cor-isles").place).isEqualTo(1);
    Draft early = new Draft();
    ground(Small.catalog(), "2000-01-01")
        .states(Small.FENN.id(), Small.day("1967-08-07"))
        .accept(early);
    assertThat(early.candidates.keySet()).containsExactly("fenn");
    Draft joining = new Draft();
    ground(Small.catalog(), "2000-01-01")
        .states(Small.ARIA.id(), Small.day("1995-07-28"))
        .accept(joining);
    assertThat(joining.candidates).containsKey("elin").doesNotContainKey("fenn");
  }

  @ParameterizedTest
  @CsvSource({
    "1976-07-08, 1978-01-18, 1977-01-01",
    "1978-03-22, 1978-05-30, 1978-04-01",
    "1978-03-01, 1978-03-20, 1978-03-01",
    "1978-03-02, 1978-03-31, ",
    "1978-03-02, 1978-04-01, 1978-04-01",
    "1978-12-02, 1979-01-01, 1979-01-01",
    "1978-01-01, 1978-01-01, 1978-01-01",
    "1978-01-02, 1978-01-01, ",
    "9999-06-02, +10000-08-01, 9999-09-01",
    "2000-01-01, +999999999-12-31, 5999-01-01"
  })
  void aDayInsideIsEasyToName(LocalDate first, LocalDate last, LocalDate inside) {
    assertThat(Ground.inside(first, last)).isEqualTo(inside);
  }

  @Test
  void namesStandInASentenceWithTheirArticle() {
    Institution full =
        Small.body(InstitutionKind.ORGAN, "council", "The Council (of all)", "1970-01-01")
            .abbreviation("CNL")
            .build();
    Institution brief =
        Small.body(InstitutionKind.ORGAN, "board", "Board of the Boards", "1970-01-01")
            .shortName(Small.text("Boards"))
            .abbreviation("BBS")
            .build();
    Institution letters =
        Small.body(InstitutionKind.ORGAN, "abc", "Alphabet Board Council", "1970-01-01")
            .shortName(Small.text("ABC"))
            .abbreviation("ABC")
            .build();
    Ground ground =
        ground(
            Small.catalog()
                .add(full)
                .add(brief)
                .add(letters)
                .add(Small.body(InstitutionKind.ORGAN, "x", "X (of y)", "1970-01-01").build())
                .add(Small.office(OfficeId.of("judge"), "Judge (of all)").seats(2).build())
                .add(Small.office(OfficeId.of("usher"), "Usher").seats(1).build()),
            "2000-01-01");
    assertThat(ground.full(full.id()).english()).isEqualTo("the Council");
    assertThat(ground.full(full.id()).indonesian()).isEqualTo("The Council");
    assertThat(ground.bearer(full.id()).english()).isEqualTo("the Council (of all)");
    assertThat(ground.bearer(brief.id()).english()).isEqualTo("the Boards");
    assertThat(ground.bearer(letters.id()).english()).isEqualTo("ABC");
    assertThat(ground.full(letters.id()).english()).isEqualTo("the Alphabet Board Council");
    assertThat(ground.bearer(OfficeId.of("judge")).english()).isEqualTo("a Judge");
    assertThat(ground.bearer(OfficeId.of("usher")).english()).isEqualTo("the Usher");
    assertThat(ground.full(InstitutionId.of("x")).english()).isEqualTo("the X");
    assertThat(ground.bearer(OfficeId.SECRETARY_GENERAL).english())
        .isEqualTo("the Secretary-General of ASEAN");
  }

  @Test
  void anAccountIsCalledByItsShortTitleAndTheSchoolTextByItsKind() {
    assertThat(Ground.account(Small.TREATY).english()).isEqualTo("the Treaty");
    assertThat(Ground.account(Small.SCHOOL).indonesian()).isEqualTo("teks pelajaran");
    assertThat(
            Ground.account(Small.publication("list", SourceKind.OFFICIAL_RECORD).build()).english())
        .isEqualTo("the list");
    assertThat(Ground.year(Small.TREATY)).isEqualTo(1960);
    assertThat(Ground.year(Small.SCHOOL)).isZero();
    assertThat(Ground.chief(Small.ARIA)).isEqualTo(Small.TREATY);
    assertThat(Ground.cites(Small.ARIA, Small.TREATY)).isTrue();
    assertThat(Ground.cites(Small.ARIA, Small.SCHOOL)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'Subang Jaya, Malaysia', 'Subang Jaya, Malaysia', Subang Jaya, Subang Jaya",
    "'Denpasar, Bali', 'Denpasar, Bali', Bali, Bali",
    "Ha Noi, Hanoi, Ha Noi, Hanoi",
    "'Nay Pyi Taw, Myanmar', 'Naypyidaw, Myanmar', Nay Pyi Taw, Naypyidaw"
  })
  void aCityHasBothItsNames(String place, String tempat, String english, String indonesian) {
    assertThat(Ground.city(LocalizedText.of(place, tempat)))
        .isEqualTo(LocalizedText.of(english, indonesian));
  }

  @Test
  void organsAndSecretariatsMayBeCharged() {
    assertThat(InstitutionKind.values())
        .filteredOn(kind -> Ground.isOrgan(Small.body(kind, "x", "X", "1970-01-01").build()))
        .containsExactly(InstitutionKind.ORGAN, InstitutionKind.SECRETARIAT);
  }
}
