package io.github.aseansecretariat.quiz;

import static io.github.aseansecretariat.quiz.Small.ARIA;
import static io.github.aseansecretariat.quiz.Small.BOREA;
import static io.github.aseansecretariat.quiz.Small.COR;
import static io.github.aseansecretariat.quiz.Small.DORN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolderModelsTest {
  private static final Tenure ANA = Small.holder(1, "Ana", ARIA, "1976-06-07", "1978-02-18");
  private static final Tenure BEN = Small.holder(2, "Ben", BOREA, "1978-02-19", "1978-06-30");
  private static final Tenure CID = Small.holder(3, "Cid", COR, "1978-07-10", "1980-06-30");
  private static final Tenure DIA = Small.holder(4, "Dia", ARIA, "1980-07-01", "1984-12-31");
  private static final Tenure BEN_AGAIN = Small.holder(5, "Ben", BOREA, "1985-01-01").build();
  private final Asked world = new Asked(catalog("1990-01-01"), "1988-01-01");

  private static Coverage whole(OfficeId office, String start, String endExclusive) {
    return Small.whole(EntryKind.TENURES, Small.between(start, endExclusive)).of(office).build();
  }

  private static Catalog.Builder empty() {
    return Small.catalog().add(Small.office(OfficeId.ASEAN_CHAIR, "Chair").build());
  }

  /** The list of Secretaries-General is whole until a day, that of the chairs from 1985. */
  private static Catalog catalog(String endExclusive) {
    return empty()
        .addAll(List.of(ANA, BEN, CID, DIA, BEN_AGAIN))
        .add(whole(OfficeId.SECRETARY_GENERAL, "1976-06-07", endExclusive))
        .add(Small.chair(COR, "1984-01-01", "1984-12-31"))
        .add(Small.chair(DORN, "1985-01-01", "1985-12-31"))
        .add(Small.chair(ARIA, "1986-01-01", "1986-12-31"))
        .add(Small.chair(BOREA, "1987-01-01", "1987-06-30"))
        .add(whole(OfficeId.ASEAN_CHAIR, "1985-01-01", "1990-01-01"))
        .build();
  }

  @Test
  void whoeverHeldTheOfficeUnderANumberIsRightEveryTime() {
    String id = "holder-of-number.one-of.sg-2";
    assertThat(world.prompt(id)).isEqualTo("Who was the 2nd Secretary-General of ASEAN?");
    assertThat(world.answers(id)).isEqualTo("Ben | Ana, Cid, Dia");
    assertThat(world.candidate(id, "Ana").place).isEqualTo(1);
    assertThat(world.candidate(id, "Dia").place).isEqualTo(2);
    assertThat(world.note(id, "Cid"))
        .isEqualTo("Cid was the 3rd Secretary-General, from the Cor Isles, in office from 1978.");
    assertThat(world.because(id))
        .isEqualTo("Ben took office in 1978 as the 2nd Secretary-General.");
    assertThat(world.answers("holder-of-number.true-false.sg-5")).isEqualTo("Ben | Ana, Cid, Dia");
    assertThat(world.facts("holder-of-number.one-of.sg-5")).containsExactly(BEN_AGAIN);
  }

  @Test
  void homeAndYearAreAskedOfThoseWhoServedOnce() {
    for (String model :
        List.of("state-of-holder.one-of", "year-of-holder.one-of", "holder-and-state.pair")) {
      assertThat(world.radicals(model)).as(model).containsExactlyInAnyOrder("sg-1", "sg-3", "sg-4");
    }
    // Dorn had not joined when she took office.
    assertThat(world.answers("state-of-holder.one-of.sg-4"))
        .isEqualTo("Aria | Borea, the Cor Isles");
    assertThat(world.candidate("state-of-holder.one-of.sg-3", "Aria").place).isEqualTo(2);
    assertThat(world.right("year-of-holder.one-of.sg-4")).containsExactly("1980");
    assertThat(world.wrong("year-of-holder.one-of.sg-1"))
        .containsExactly(
            "1970", "1971", "1972", "1973", "1974", "1975", "1977", "1978", "1979", "1980", "1981",
            "1982");
  }

  @Test
  void aWrongPairHasAnotherStateThatWasAMember() {
    String id = "holder-and-state.pair.sg-3";
    assertThat(world.right(id)).containsExactly("Cid – the Cor Isles");
    assertThat(world.wrong(id)).hasSize(2);
    assertThat(world.wrong(id).get(0)).isIn("Ana – Borea", "Ana – the Cor Isles");
    assertThat(world.wrong(id).get(1)).isIn("Dia – Borea", "Dia – the Cor Isles");
    assertThat(world.candidate(id, world.wrong(id).get(0)).place).isEqualTo(2);
    assertThat(world.note(id, world.wrong(id).get(1))).startsWith("Dia was the 4th");
  }

  @Test
  void aDayIsChosenWellInside() {
    String id = "holder-on-day.one-of.sg-1";
    assertThat(world.prompt(id)).isEqualTo("Who was Secretary-General of ASEAN on 1 January 1977?");
    assertThat(world.inIndonesian(id))
        .isEqualTo(
            "Siapakah yang menjabat sebagai Secretary-General of ASEAN di pada 1 Januari 1977?");
    assertThat(world.answers(id)).isEqualTo("Ana | Ben, Cid, Dia");
    // 22 March is the first day that is far enough from the beginning, 30 May the last.
    assertThat(world.prompt("holder-on-day.one-of.sg-2")).contains("on 1 April 1978?");
    assertThat(world.answers("holder-on-day.one-of.sg-2")).isEqualTo("Ben | Ana, Cid, Dia");
    assertThat(world.prompt("holder-on-day.one-of.sg-5")).contains("on 1 January 1986?");
  }

  @Test
  void whoeverMayHaveBeenInOfficeIsNoAnswer() {
    Tenure uncertain = Small.holder(1, "Ana", ARIA, "1976-06-07", "1979");
    Tenure after = Small.holder(2, "Ben", BOREA, "1979-06-01", "1979-12-31");
    Tenure later = Small.holder(3, "Cid", COR, "1980-01-01", "1983-12-31");
    Catalog doubtful =
        empty()
            .addAll(List.of(uncertain, after, later))
            .add(whole(OfficeId.SECRETARY_GENERAL, "1976-06-07", "1990-01-01"))
            .build();
    Asked asked = new Asked(doubtful, "1988-01-01");
    assertThat(asked.prompt("holder-on-day.true-false.sg-2")).isEqualTo("none");
    assertThat(asked.answers("holder-on-day.true-false.sg-2")).isEqualTo("Ben | Cid");
    assertThat(asked.answers("holder-on-day.true-false.sg-1")).isEqualTo("Ana | Ben, Cid");
    assertThat(asked.radicals("after-vacancy.one-of")).isEmpty();
  }

  @Test
  void nobodyComesBeforeOrAfterThemselves() {
    assertThat(world.radicals("successor.one-of"))
        .containsExactlyInAnyOrder("sg-1", "sg-2", "sg-3", "sg-4");
    assertThat(world.radicals("predecessor.one-of"))
        .containsExactlyInAnyOrder("sg-2", "sg-3", "sg-4", "sg-5");
    assertThat(world.answers("successor.one-of.sg-1")).isEqualTo("Ben | Cid, Dia");
    assertThat(world.prompt("successor.one-of.sg-1"))
        .isEqualTo("Who came next after Ana as Secretary-General of ASEAN?");
    assertThat(world.facts("successor.one-of.sg-1")).containsExactly(ANA, BEN);
    assertThat(world.candidate("successor.one-of.sg-1", "Dia").place).isEqualTo(2);
    assertThat(world.answers("successor.one-of.sg-4")).isEqualTo("Ben | Ana, Cid");
    assertThat(world.answers("predecessor.one-of.sg-2")).isEqualTo("Ana | Cid, Dia");
    assertThat(world.because("predecessor.one-of.sg-2")).isEqualTo("Before Ben (2nd) came Ana.");
  }

  @Test
  void aTimeWithNobodyIsAskedAboutFromBothSides() {
    String after = "after-vacancy.one-of.sg-2";
    assertThat(world.radicals("after-vacancy.one-of")).containsExactly("sg-2");
    assertThat(world.prompt(after))
        .startsWith("On 5 July 1978 nobody is recorded as Secretary-General of ASEAN.");
    assertThat(world.answers(after)).isEqualTo("Cid | Ana, Ben, Dia");
    assertThat(world.facts(after)).containsExactly(CID, BEN);
    String before = "before-vacancy.one-of.sg-3";
    assertThat(world.radicals("before-vacancy.one-of")).containsExactly("sg-3");
    assertThat(world.prompt(before)).startsWith("On 5 July 1978");
    assertThat(world.answers(before)).isEqualTo("Ben | Ana, Cid, Dia");
    assertThat(world.facts(before)).containsExactly(BEN, CID);
  }

  @Test
  void threeInARowArePutInOrder() {
    assertThat(world.radicals("order-of-holders.order")).containsExactly("sg-1", "sg-2", "sg-3");
    assertThat(world.prompt("order-of-holders.order.sg-2")).contains("Ben", "Cid", "Dia");
    assertThat(world.facts("order-of-holders.order.sg-3")).containsExactly(CID, DIA, BEN_AGAIN);
    assertThat(world.right("order-of-holders.order.sg-1")).hasSize(1);
  }

  @Test
  void countriesAreCountedUpToADay() {
    String id = "count-from-state.one-of.aria";
    assertThat(world.prompt(id))
        .isEqualTo(
            "Counted up to 1 January 1988, how many Secretaries-General of ASEAN had come from"
                + " Aria?");
    assertThat(world.answers(id)).isEqualTo("2 | 0, 1, 3, 4, 5");
    assertThat(world.facts(id)).containsExactly(ANA, DIA, ARIA);
    assertThat(world.answers("count-from-state.one-of.dorn")).isEqualTo("0 | 1, 2, 3, 4, 5");
    assertThat(world.prompt("count-from-state.one-of.dorn")).endsWith("had come from Dorn?");
    assertThat(world.facts("count-from-state.one-of.dorn"))
        .containsExactly(ANA, BEN, CID, DIA, BEN_AGAIN, DORN);
    String except = "states-of-holders.except.asean";
    assertThat(world.answers(except)).isEqualTo("Dorn | Aria, Borea, the Cor Isles");
    assertThat(world.candidate(except, "Dorn").place).isEqualTo(3);
    assertThat(world.facts(except)).containsExactly(ANA, BEN, CID, DIA, BEN_AGAIN);
  }

  @Test
  void whoCameFromACountryIsAskedAboutBothWays() {
    String id = "holder-from-state.one-of.aria";
    assertThat(world.prompt(id))
        .isEqualTo("Which of these Secretaries-General of ASEAN came from Aria?");
    assertThat(world.answers(id)).isEqualTo("Ana, Dia | Ben, Cid");
    assertThat(world.facts(id)).containsExactly(ANA, DIA);
    assertThat(world.radicals("holder-from-state.one-of"))
        .containsExactly("aria", "borea", "cor-isles");
    assertThat(world.radicals("holders-from-state.except")).containsExactly("aria", "borea");
    assertThat(world.answers("holders-from-state.except.aria")).isEqualTo("Ben, Cid | Ana, Dia");
  }

  @Test
  void theChairIsAskedAboutForWholeYearsOfAWholeList() {
    assertThat(world.radicals("chair-of-year.one-of")).containsExactlyInAnyOrder("1985", "1986");
    assertThat(world.answers("chair-of-year.one-of.1985"))
        .isEqualTo("Dorn | Aria, Borea, the Cor Isles");
    assertThat(world.prompt("chair-of-year.one-of.1986"))
        .isEqualTo("Which country chaired ASEAN in 1986?");
    assertThat(world.because("chair-of-year.one-of.1986"))
        .isEqualTo("In 1986 the chair was held by Aria.");
    assertThat(world.radicals("year-in-chair.one-of")).containsExactlyInAnyOrder("aria", "dorn");
    assertThat(world.answers("year-in-chair.one-of.dorn")).isEqualTo("1985 | 1986");
    assertThat(world.ask("year-in-chair.one-of.dorn").answers().inOrder).isTrue();
    assertThat(world.candidate("year-in-chair.one-of.dorn", "1986").place).isEqualTo(1986);
  }

  @Test
  void onlyThoseAreCountedOfWhomItIsKnownThatTheyAreAll() {
    Asked until1979 = new Asked(catalog("1979-01-01"), "1988-01-01");
    assertThat(until1979.radicals("holder-of-number.one-of"))
        .containsExactly("sg-1", "sg-2", "sg-3");
    assertThat(until1979.prompt("count-from-state.one-of.aria")).contains("up to 31 December 1978");
    // Up to the last day that is known of, and a month inside.
    assertThat(until1979.prompt("holder-on-day.one-of.sg-3")).contains("on 1 October 1978?");
    Catalog notWhole = empty().addAll(List.of(ANA, BEN, CID, DIA)).build();
    assertThat(new Asked(notWhole, "1988-01-01").radicals("holder-of-number.one-of")).isEmpty();
    assertThat(new Asked(notWhole, "1988-01-01").radicals("count-from-state.one-of")).isEmpty();
    assertThat(new Asked(notWhole, "1988-01-01").radicals("states-of-holders.except")).isEmpty();
  }

  @Test
  void aListWithoutItsNumbersIsNotAskedAbout() {
    Catalog gap =
        empty()
            .addAll(List.of(ANA, CID))
            .add(whole(OfficeId.SECRETARY_GENERAL, "1976-06-07", "1990-01-01"))
            .build();
    assertThat(new Asked(gap, "1988-01-01").radicals("holder-of-number.one-of")).isEmpty();
  }
}
