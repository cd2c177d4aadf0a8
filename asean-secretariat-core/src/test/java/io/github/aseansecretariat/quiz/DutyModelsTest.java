package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyModelsTest {
  private static final InstitutionId COUNCIL = InstitutionId.of("council");
  private static final InstitutionId BOARD = InstitutionId.of("board");
  private static final InstitutionId COMMITTEE = InstitutionId.of("committee");
  private static final Duty LEADERS = Small.duty(COUNCIL, 2, "Choose new leaders");
  private static final Duty QUARRELS = Small.duty(COUNCIL, 3, "Settle quarrels quickly");
  private final Asked world = new Asked(catalog(), "2000-01-01");

  private static Institution organ(String id, String name) {
    return Small.body(InstitutionKind.ORGAN, id, name, "1970-01-01").build();
  }

  private static Catalog catalog() {
    Catalog.Builder catalog =
        Small.catalog()
            .add(organ("council", "Council"))
            .add(organ("board", "Board"))
            .add(organ("committee", "Committee"))
            .add(organ("senate", "Senate"))
            // Of the school text alone.
            .add(
                Institution.builder()
                    .id(InstitutionId.of("club"))
                    .kind(InstitutionKind.ORGAN)
                    .name(Small.text("Club"))
                    .period(Small.from("1970-01-01"))
                    .addCitation(Small.cite(Small.SCHOOL))
                    .build())
            .add(Small.body(InstitutionKind.MINISTRY, "ministry", "Ministry", "1970-01-01").build())
            .add(
                Small.body(InstitutionKind.ORGAN, "panel", "Panel", "1970-01-01")
                    .parent(COUNCIL)
                    .build())
            .add(Small.duty(COUNCIL, 1, "Approve yearly budgets"))
            .add(LEADERS)
            .add(QUARRELS)
            .add(Small.duty(COUNCIL, 4, "May travel abroad"))
            .add(Small.duty(COUNCIL, 5, "Consider those matters"))
            .add(Small.duty(BOARD, 1, "Print colourful maps"))
            .add(Small.duty(BOARD, 2, "Welcome foreign guests"))
            .add(Small.duty(BOARD, 3, "Examine yearly budgets"))
            .add(Small.duty(BOARD, 4, "Paint houses of the board"))
            .add(Small.duty(COMMITTEE, 1, "Plant shady trees"))
            .add(Small.duty(InstitutionId.of("panel"), 1, "Judge singing contests"))
            .add(Small.duty(InstitutionId.ASEAN_SECRETARIAT, 1, "Store paper archives"))
            .add(Small.duty(OfficeId.SECRETARY_GENERAL, 1, "Sign letters daily"))
            .add(Small.duty(OfficeId.of("usher"), 1, "Open heavy doors"))
            .add(Small.office(OfficeId.of("usher"), "Usher").build());
    for (BearerId whole :
        List.of(
            COUNCIL,
            BOARD,
            InstitutionId.of("panel"),
            InstitutionId.of("senate"),
            InstitutionId.of("ministry"),
            InstitutionId.of("club"),
            InstitutionId.ASEAN_SECRETARIAT,
            OfficeId.SECRETARY_GENERAL,
            OfficeId.of("usher"))) {
      catalog.add(Small.whole(EntryKind.DUTIES, DateRange.always()).of(whole).build());
    }
    return catalog.build();
  }

  /** The id of the question that asks whose duty that is. */
  private String whose(String duty) {
    return world.radicals("bearer-of-duty.one-of").stream()
        .map(radical -> "bearer-of-duty.one-of." + radical)
        .filter(id -> world.ask(id).answers().slots.get("duty").english().equals(duty))
        .findFirst()
        .get();
  }

  @Test
  void whoeverHasAWholeListWithNothingLikeADutyDoesNotHaveIt() {
    String id = whose("Choose new leaders");
    assertThat(id).matches("bearer-of-duty\\.one-of\\.treaty-[0-9a-f]{6}");
    assertThat(world.prompt(id))
        .isEqualTo("In the Treaty, whose duty is this? “Choose new leaders”");
    assertThat(world.right(id)).containsExactly("the Council");
    // The list of the Committee is not known to be whole; the Panel is a part of the
    // Council.
    assertThat(world.wrong(id))
        .containsExactlyInAnyOrder(
            "the Board",
            "the Senate",
            "the ASEAN Secretariat",
            "the Secretary-General of ASEAN",
            "the Usher");
    assertThat(world.facts(id)).containsExactly(LEADERS);
  }

  @Test
  void whoeverHasADutyThatSaysMuchTheSameMayHaveItToo() {
    assertThat(world.right(whose("Approve yearly budgets"))).containsExactly("the Council");
    assertThat(world.wrong(whose("Approve yearly budgets")))
        .doesNotContain("the Board")
        .contains("the ASEAN Secretariat");
  }

  @Test
  void anOfficeAndItsInstitutionNeverStandAgainstEachOther() {
    assertThat(world.wrong(whose("Sign letters daily")))
        .contains("the Council", "the Board")
        .doesNotContain("the ASEAN Secretariat", "the Usher");
    assertThat(world.wrong(whose("Store paper archives")))
        .containsExactlyInAnyOrder("the Council", "the Board", "the Panel", "the Senate");
  }

  @Test
  void whatCannotBeReadAloneOrNamesItsBearerIsNotAskedAbout() {
    assertThat(world.radicals("duty-of-bearer.one-of")).hasSize(11);
    assertThat(world.facts("duties-of-bearer.except.council-treaty"))
        .containsExactly(Small.duty(COUNCIL, 1, "Approve yearly budgets"), LEADERS, QUARRELS);
  }

  @Test
  void dutiesOfOthersAreTheWrongOnes() {
    String id = "duty-of-bearer.one-of." + LEADERS.id();
    assertThat(world.prompt(id))
        .isEqualTo("According to the Treaty, which of these is a duty of the Council?");
    assertThat(world.right(id)).containsExactly("Choose new leaders");
    assertThat(world.wrong(id))
        .containsExactlyInAnyOrder(
            "Print colourful maps",
            "Welcome foreign guests",
            "Plant shady trees",
            "Store paper archives");
    assertThat(world.candidate(id, "Choose new leaders").place).isEqualTo(18);
    assertThat(world.candidate(id, "Print colourful maps").place).isEqualTo(20);
    assertThat(world.note(id, "Print colourful maps")).isEqualTo("That is a duty of the Board.");
  }

  @Test
  void officesStandBesideOffices() {
    InstitutionId court = InstitutionId.of("court");
    OfficeId judge = OfficeId.of("judge");
    Catalog apart =
        Catalog.builder()
            .addAll(catalog().entries())
            .add(organ("court", "Court"))
            .add(Small.office(judge, court, "Judge").seats(9).build())
            .add(Small.duty(judge, court, 1, "Wear black robes"))
            .add(Small.whole(EntryKind.DUTIES, DateRange.always()).of(judge).build())
            .build();
    Asked asked = new Asked(apart, "2000-01-01");
    String found = "duty-of-bearer.one-of." + Small.duty(judge, court, 1, "Wear black robes").id();
    assertThat(asked.wrong(found))
        .containsExactlyInAnyOrder("Sign letters daily", "Open heavy doors");
    assertThat(asked.note(found, "Open heavy doors")).isEqualTo("That is a duty of the Usher.");
    assertThat(asked.ask(found).answers().slots.get("bearer").english()).isEqualTo("a Judge");
  }

  @Test
  void threeDutiesAreEnoughForAnOddOne() {
    assertThat(world.radicals("duties-of-bearer.except"))
        .containsExactlyInAnyOrder("council-treaty", "board-treaty");
    String id = "duties-of-bearer.except.council-treaty";
    assertThat(world.wrong(id))
        .containsExactly("Approve yearly budgets", "Choose new leaders", "Settle quarrels quickly");
    assertThat(world.right(id)).hasSize(4).contains("Plant shady trees");
    assertThat(world.because(id)).startsWith("The Treaty gives this duty to somebody else: “");
  }
}
