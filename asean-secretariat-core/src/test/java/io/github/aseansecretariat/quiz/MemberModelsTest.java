package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberModelsTest {
  private static final Catalog STATES =
      Small.catalog()
          .add(Small.whole(EntryKind.MEMBERS, Small.between("1967-08-08", "2001-01-01")).build())
          .build();
  private final Asked world = new Asked(STATES, "2000-01-01");

  @Test
  void theYearOfJoiningIsAskedForAmongYearsNearby() {
    String id = "year-joined.one-of.elin";
    assertThat(world.prompt(id)).isEqualTo("In which year did Elin join ASEAN?");
    assertThat(world.answers(id))
        .isEqualTo("1995 | 1989, 1990, 1991, 1992, 1993, 1994, 1996, 1997, 1998, 1999, 2000");
    assertThat(world.facts(id)).containsExactly(Small.ELIN);
    assertThat(world.radicals("year-joined.true-false"))
        .containsExactlyInAnyOrder("aria", "borea", "cor-isles", "dorn", "elin", "fenn");
    assertThat(world.right("year-joined.one-of.aria")).containsExactly("1967");
    assertThat(world.wrong("year-joined.one-of.aria")).startsWith("1961").endsWith("1973");
  }

  @Test
  void whoeverJoinedInAYearIsRightAndAllOthersAreWrong() {
    String id = "joined-in-year.one-of.1967";
    assertThat(world.answers(id)).isEqualTo("Aria, Borea, the Cor Isles | Dorn, Elin, Fenn");
    assertThat(world.facts(id)).containsExactly(Small.ARIA, Small.BOREA, Small.COR);
    assertThat(world.note(id, "Dorn")).isEqualTo("Dorn joined ASEAN in 1984.");
    assertThat(world.candidate(id, "Elin").place).isEqualTo(4);
    assertThat(world.radicals("joined-in-year.one-of"))
        .containsExactlyInAnyOrder("1967", "1984", "1995", "1999");
  }

  @Test
  void capitalsAreAskedForBothWays() {
    assertThat(world.answers("capital.one-of.dorn"))
        .isEqualTo("Dornville | Ariaville, Boreville, Corville, Elinville, Fennville");
    assertThat(world.note("capital.one-of.dorn", "Corville"))
        .isEqualTo("That is the capital of the Cor Isles.");
    String of = "state-of-capital.one-of.corville";
    assertThat(world.answers(of)).isEqualTo("the Cor Isles | Aria, Borea, Dorn, Elin, Fenn");
    assertThat(world.prompt(of)).isEqualTo("Corville is the capital of which member of ASEAN?");
    assertThat(world.note(of, "Fenn")).isEqualTo("The capital of Fenn is Fennville.");
    assertThat(world.because(of)).isEqualTo("The capital of the Cor Isles is Corville.");
  }

  @Test
  void aPlaceIsACityInBothLanguagesAndOnlyWhereOneIsKnown() {
    assertThat(world.answers("place-joined.one-of.elin")).isEqualTo("Subang | Singapore, Bali");
    assertThat(world.radicals("place-joined.one-of"))
        .containsExactlyInAnyOrder("dorn", "elin", "fenn");
    assertThat(world.candidate("place-joined.one-of.fenn", "Singapore").text)
        .isEqualTo(Small.text("Singapore"));
  }

  @Test
  void allButTheFoundersAreTheOddOnes() {
    assertThat(world.answers("founders.except.asean"))
        .isEqualTo("Dorn, Elin, Fenn | Aria, Borea, the Cor Isles");
    assertThat(world.facts("founders.except.asean"))
        .containsExactly(Small.ARIA, Small.BOREA, Small.COR);
  }

  @Test
  void aWrongPairHasTheYearOfAnother() {
    String id = "state-and-year.pair.dorn";
    assertThat(world.right(id)).containsExactly("Dorn – 1984");
    assertThat(world.wrong(id)).hasSize(5);
    for (String pair : world.wrong(id)) {
      String[] sides = pair.split(" – ");
      String own =
          world.right("year-joined.one-of." + Words.slug(sides[0].replace("the ", ""))).get(0);
      assertThat(sides[1]).isIn("1967", "1984", "1995", "1999").isNotEqualTo(own);
    }
    assertThat(world.candidate(id, world.wrong(id).get(0)).place).isEqualTo(3);
    assertThat(world.candidate(id, world.wrong(id).get(1)).place).isEqualTo(2);
    assertThat(world.note(id, world.wrong(id).get(0))).isEqualTo("Aria joined ASEAN in 1967.");
  }

  @Test
  void theNumberOfMembersIsAskedForBetweenTwoDaysOfJoining() {
    assertThat(world.radicals("members-on-day.one-of"))
        .containsExactlyInAnyOrder("since-aria", "since-dorn", "since-elin", "since-fenn");
    String id = "members-on-day.one-of.since-aria";
    assertThat(world.prompt(id)).isEqualTo("How many members did ASEAN have on 1 January 1975?");
    assertThat(world.answers(id)).isEqualTo("3 | 1, 2, 4, 5, 6, 7, 8");
    assertThat(world.facts(id)).hasSize(6).startsWith(Small.ARIA);
    assertThat(world.right("members-on-day.one-of.since-elin")).containsExactly("5");
    assertThat(world.prompt("members-on-day.one-of.since-elin")).contains("1 January 1997");
    assertThat(world.prompt("members-on-day.one-of.since-fenn")).contains("1 January 2000");
    assertThat(world.answers("members-on-day.one-of.since-fenn"))
        .isEqualTo("6 | 1, 2, 3, 4, 5, 7, 8");
  }

  @Test
  void whoWereAllTheMembersIsAskedForOnlyUntilThatIsKnown() {
    Catalog until1986 =
        Small.catalog()
            .add(Small.whole(EntryKind.MEMBERS, Small.between("1967-08-08", "1986-01-01")).build())
            .build();
    Asked asked = new Asked(until1986, "2000-01-01");
    assertThat(asked.radicals("members-on-day.one-of")).containsExactly("since-aria", "since-dorn");
    assertThat(asked.prompt("members-on-day.one-of.since-dorn")).contains("1 January 1985");
    assertThat(new Asked(Small.catalog().build(), "2000-01-01").radicals("members-on-day.one-of"))
        .isEmpty();
  }

  @Test
  void theOrderIsThatOfTheDaysOfJoining() {
    assertThat(world.radicals("order-of-joining.order"))
        .containsExactlyInAnyOrder("aria-dorn", "borea-dorn", "cor-isles-dorn");
    String id = "order-of-joining.order.cor-isles-dorn";
    String prompt = world.prompt(id);
    List<String> listed = List.of(prompt.substring(prompt.indexOf("(1)")).split("; "));
    List<String> ordered = new ArrayList<>();
    for (String number : world.right(id).get(0).split("-")) {
      ordered.add(listed.get(Integer.parseInt(number) - 1).substring(4));
    }
    assertThat(ordered).isEqualTo(Arrays.asList("the Cor Isles", "Dorn", "Elin", "Fenn"));
    assertThat(world.right(id)).hasSize(1);
    assertThat(world.wrong(id)).hasSize(23);
    assertThat(world.facts(id)).containsExactly(Small.COR, Small.DORN, Small.ELIN, Small.FENN);
  }

  @Test
  void anAccountThatTellsOfSomeIsNotAskedAboutAll() {
    Catalog some =
        Small.catalog()
            .add(Small.state("Gall", "1967-08-08").addCitation(Small.cite(Small.SCHOOL)).build())
            .build()
            .accordingTo(SourceKind.SCHOOL_TEXT);
    Asked asked = new Asked(some, "2000-01-01");
    assertThat(asked.radicals("year-joined.one-of")).containsExactly("gall");
    assertThat(asked.wrong("capital.one-of.gall")).hasSize(6);
    assertThat(asked.radicals("founders.except")).isEmpty();
    assertThat(asked.radicals("order-of-joining.order")).isEmpty();
  }

  @Test
  void ofFewerThanFourMembersNothingIsAsked() {
    assertThat(new Asked(STATES, "1984-01-06").radicals("capital.one-of")).isEmpty();
    assertThat(new Asked(STATES, "1984-01-07").radicals("capital.one-of")).hasSize(4);
  }
}
