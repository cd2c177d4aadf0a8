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
  private static final Asked ASKED = new Asked(STATES, "2000-01-01");

  @Test
  void theYearOfJoiningIsAskedForAmongYearsNearby() {
    String id = "year-joined.one-of.elin";
    assertThat(ASKED.prompt(id)).isEqualTo("In which year did Elin join ASEAN?");
    assertThat(ASKED.answers(id))
        .isEqualTo("1995 | 1989, 1990, 1991, 1992, 1993, 1994, 1996, 1997, 1998, 1999, 2000");
    assertThat(ASKED.facts(id)).containsExactly(Small.ELIN);
    assertThat(ASKED.radicals("year-joined.true-false"))
        .containsExactlyInAnyOrder("aria", "borea", "cor-isles", "dorn", "elin", "fenn");
    assertThat(ASKED.right("year-joined.one-of.aria")).containsExactly("1967");
    assertThat(ASKED.wrong("year-joined.one-of.aria")).startsWith("1961").endsWith("1973");
  }

  @Test
  void whoeverJoinedInAYearIsRightAndAllOthersAreWrong() {
    String id = "joined-in-year.one-of.1967";
    assertThat(ASKED.answers(id)).isEqualTo("Aria, Borea, the Cor Isles | Dorn, Elin, Fenn");
    assertThat(ASKED.facts(id)).containsExactly(Small.ARIA, Small.BOREA, Small.COR);
    assertThat(ASKED.note(id, "Dorn")).isEqualTo("Dorn joined ASEAN in 1984.");
    assertThat(ASKED.candidate(id, "Elin").place).isEqualTo(4);
    assertThat(ASKED.radicals("joined-in-year.one-of"))
        .containsExactlyInAnyOrder("1967", "1984", "1995", "1999");
  }

  @Test
  void capitalsAreAskedForBothWays() {
    assertThat(ASKED.answers("capital.one-of.dorn"))
        .isEqualTo("Dornville | Ariaville, Boreville, Corville, Elinville, Fennville");
    assertThat(ASKED.note("capital.one-of.dorn", "Corville"))
        .isEqualTo("That is the capital of the Cor Isles.");
    String of = "state-of-capital.one-of.corville";
    assertThat(ASKED.answers(of)).isEqualTo("the Cor Isles | Aria, Borea, Dorn, Elin, Fenn");
    assertThat(ASKED.prompt(of)).isEqualTo("Corville is the capital of which member of ASEAN?");
    assertThat(ASKED.note(of, "Fenn")).isEqualTo("The capital of Fenn is Fennville.");
    assertThat(ASKED.because(of)).isEqualTo("The capital of the Cor Isles is Corville.");
  }

  @Test
  void aPlaceIsACityInBothLanguagesAndOnlyWhereOneIsKnown() {
    assertThat(ASKED.answers("place-joined.one-of.elin")).isEqualTo("Subang | Singapore, Bali");
    assertThat(ASKED.radicals("place-joined.one-of"))
        .containsExactlyInAnyOrder("dorn", "elin", "fenn");
    assertThat(ASKED.candidate("place-joined.one-of.fenn", "Singapore").text.indonesian())
        .isEqualTo("Singapura");
  }

  @Test
  void allButTheFoundersAreTheOddOnes() {
    assertThat(ASKED.answers("founders.except.asean"))
        .isEqualTo("Dorn, Elin, Fenn | Aria, Borea, the Cor Isles");
    assertThat(ASKED.facts("founders.except.asean"))
        .containsExactly(Small.ARIA, Small.BOREA, Small.COR);
  }

  @Test
  void aWrongPairHasTheYearOfAnother() {
    String id = "state-and-year.pair.dorn";
    assertThat(ASKED.right(id)).containsExactly("Dorn – 1984");
    assertThat(ASKED.wrong(id)).hasSize(5);
    for (String pair : ASKED.wrong(id)) {
      String[] sides = pair.split(" – ");
      String own =
          ASKED.right("year-joined.one-of." + Words.slug(sides[0].replace("the ", ""))).get(0);
      assertThat(sides[1]).isIn("1967", "1984", "1995", "1999").isNotEqualTo(own);
    }
    assertThat(ASKED.candidate(id, ASKED.wrong(id).get(0)).place).isEqualTo(3);
    assertThat(ASKED.note(id, ASKED.wrong(id).get(0))).isEqualTo("Aria joined ASEAN in 1967.");
  }

  @Test
  void theNumberOfMembersIsAskedForBetweenTwoDaysOfJoining() {
    assertThat(ASKED.radicals("members-on-day.one-of"))
        .containsExactlyInAnyOrder("since-aria", "since-dorn", "since-elin", "since-fenn");
    String id = "members-on-day.one-of.since-aria";
    assertThat(ASKED.prompt(id)).isEqualTo("How many members did ASEAN have on 1 January 1975?");
    assertThat(ASKED.answers(id)).isEqualTo("3 | 1, 2, 4, 5, 6, 7, 8");
    assertThat(ASKED.facts(id)).hasSize(6).startsWith(Small.ARIA);
    assertThat(ASKED.right("members-on-day.one-of.since-elin")).containsExactly("5");
    assertThat(ASKED.prompt("members-on-day.one-of.since-elin")).contains("1 January 1997");
    assertThat(ASKED.prompt("members-on-day.one-of.since-fenn")).contains("1 January 2000");
    assertThat(ASKED.answers("members-on-day.one-of.since-fenn"))
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
    assertThat(ASKED.radicals("order-of-joining.order"))
        .containsExactlyInAnyOrder("aria-dorn", "borea-dorn", "cor-isles-dorn");
    String id = "order-of-joining.order.cor-isles-dorn";
    String prompt = ASKED.prompt(id);
    List<String> listed = List.of(prompt.substring(prompt.indexOf("(1)")).split("; "));
    List<String> ordered = new ArrayList<>();
    for (String number : ASKED.right(id).get(0).split("-")) {
      ordered.add(listed.get(Integer.parseInt(number) - 1).substring(4));
    }
    assertThat(ordered).isEqualTo(Arrays.asList("the Cor Isles", "Dorn", "Elin", "Fenn"));
    assertThat(ASKED.right(id)).hasSize(1);
    assertThat(ASKED.wrong(id)).hasSize(23);
    assertThat(ASKED.facts(id)).containsExactly(Small.COR, Small.DORN, Small.ELIN, Small.FENN);
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
