package io.github.aseansecretariat.quiz;

import static io.github.aseansecretariat.quiz.Small.ARIA;
import static io.github.aseansecretariat.quiz.Small.BOREA;
import static io.github.aseansecretariat.quiz.Small.COR;
import static io.github.aseansecretariat.quiz.Small.DORN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.query.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummitModelsTest {
  private static final Summit FIRST = Small.summit(1, "Port", ARIA, "1976-02-23", "1976-02-24");
  private static final Summit SECOND = Small.summit(2, "Beach", BOREA, "1977-08-04", "1977-08-05");
  private static final Summit THIRD =
      Small.summit(3, "Hill-on-Sea", COR, "1987-12-14", "1987-12-15");
  private static final Summit FOURTH = Small.summit(4, "Port", ARIA, "1992-01-27", "1992-01-28");
  private static final Summit FIFTH = Small.summit(5, "Lake", DORN, "1995-12-14", "1995-12-15");
  private static final Summit SIXTH =
      Small.summit(6, "Port and online", ARIA, "1998-03-15", "1998-03-16");
  private static final Summit SEVENTH =
      Small.summit(7, "New Port", BOREA, "1998-06-15", "1998-06-16");
  private static final Summit EIGHTH = Small.summit(8, "Port", ARIA, "1998-09-01", "1998-09-02");
  private static final Summit NINTH = Small.summit(9, "Port", ARIA, "1998-12-01", "1998-12-02");
  private static final Summit ONLINE =
      Small.summit(10, "Hall (online)", DORN, "1999-01-01", "1999-01-02");
  private static final Summit LAST = Small.summit(11, "Cape", BOREA, "1999-12-31", "2000-01-01");
  private final Asked world = new Asked(catalog("2010-01-01"), "1999-12-31");

  private static Catalog catalog(String wholeUntil) {
    return Small.catalog()
        .addAll(
            List.of(
                FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH, NINTH, ONLINE, LAST))
        .add(
            Small.whole(EntryKind.SUMMITS, Small.between("1976-02-23", wholeUntil))
                .of(InstitutionId.ASEAN)
                .build())
        .build();
  }

  @Test
  void aHostIsAskedForAmongThoseThatWereMembers() {
    String id = "host-of-summit.one-of.summit-1";
    assertThat(world.prompt(id)).isEqualTo("Which country hosted the 1st ASEAN Summit?");
    assertThat(world.answers(id)).isEqualTo("Aria | Borea, the Cor Isles");
    assertThat(world.wrong("host-of-summit.one-of.summit-5"))
        .contains("Aria")
        .doesNotContain("Fenn");
    assertThat(world.because(id)).isEqualTo("The 1st ASEAN Summit, in 1976, was hosted by Aria.");
  }

  @Test
  void oneThatIsStillBeingHeldIsNotAskedAbout() {
    assertThat(world.radicals("host-of-summit.one-of")).hasSize(10).doesNotContain("summit-11");
    assertThat(new Asked(catalog("2010-01-01"), "2000-01-01").radicals("host-of-summit.one-of"))
        .contains("summit-11");
  }

  @Test
  void aYearIsAskedForAmongYearsNearby() {
    assertThat(world.right("year-of-summit.one-of.summit-2")).containsExactly("1977");
    assertThat(world.wrong("year-of-summit.one-of.summit-2")).startsWith("1971").endsWith("1983");
    assertThat(world.wrong("year-of-summit.one-of.summit-1")).startsWith("1970");
  }

  @Test
  void aPlaceIsAskedForByItsNameAloneAndOnce() {
    String id = "place-of-summit.one-of.summit-4";
    assertThat(world.answers(id))
        .isEqualTo("Port | Beach, Hill-on-Sea, Lake, Port and online, New Port");
    assertThat(world.candidate(id, "Beach").place).isEqualTo(2);
    // Its first.
    assertThat(world.candidate(id, "Port").place).isEqualTo(3);
    assertThat(world.radicals("place-of-summit.true-false")).hasSize(9).doesNotContain("summit-10");
    assertThat(world.radicals("summit-at.one-of")).doesNotContain("hall-online-1999");
  }

  @Test
  void allThatWereHeldAtAPlaceInAYearAreRight() {
    String id = "summit-at.one-of.port-1998";
    assertThat(world.prompt(id))
        .isEqualTo("Which of these ASEAN Summits was held in Port in 1998?");
    assertThat(world.right(id)).containsExactly("8th ASEAN Summit", "9th ASEAN Summit");
    // The 6th and the 7th were in places whose names have that name in them: nobody is asked.
    assertThat(world.wrong(id))
        .containsExactly(
            "1st ASEAN Summit",
            "2nd ASEAN Summit",
            "3rd ASEAN Summit",
            "4th ASEAN Summit",
            "5th ASEAN Summit",
            "10th ASEAN Summit");
    assertThat(world.facts(id)).containsExactly(EIGHTH, NINTH);
    assertThat(world.candidate(id, "5th ASEAN Summit").place).isEqualTo(3);
    assertThat(world.note(id, "5th ASEAN Summit"))
        .isEqualTo("The 5th ASEAN Summit was held in 1995, hosted by Dorn.");
    assertThat(world.right("summit-at.one-of.port-1976")).containsExactly("1st ASEAN Summit");
  }

  @Test
  void whatACountryHostedIsAskedForBothWays() {
    assertThat(world.right("summit-of-host.one-of.borea"))
        .containsExactly("2nd ASEAN Summit", "7th ASEAN Summit");
    assertThat(world.facts("summit-of-host.one-of.borea")).containsExactly(SECOND, SEVENTH);
    assertThat(world.candidate("summit-of-host.one-of.borea", "1st ASEAN Summit").place)
        .isEqualTo(1);
    assertThat(world.radicals("summits-of-host.except")).containsExactly("aria");
    assertThat(world.wrong("summits-of-host.except.aria")).hasSize(5).contains("9th ASEAN Summit");
    assertThat(world.right("summits-of-host.except.aria")).hasSize(5).contains("10th ASEAN Summit");
    assertThat(world.radicals("summit-of-host.one-of"))
        .containsExactly("aria", "borea", "cor-isles", "dorn");
    assertThat(world.radicals("summits-of-host.one-of")).isEmpty();
  }

  @Test
  void theyAreCountedUpToADayUntilWhichNoneIsMissing() {
    String id = "count-of-summits.one-of.aria";
    assertThat(world.prompt(id))
        .isEqualTo("Counted up to 31 December 1999, how many ASEAN Summits had Aria hosted?");
    assertThat(world.answers(id)).isEqualTo("5 | 0, 1, 2, 3, 4, 6, 7, 8, 9, 10");
    Asked until1993 = new Asked(catalog("1993-01-01"), "1999-12-31");
    assertThat(until1993.prompt(id)).contains("31 December 1992");
    assertThat(until1993.right(id)).containsExactly("2");
    // The last day counts.
    assertThat(new Asked(catalog("1992-01-29"), "1999-12-31").right(id)).containsExactly("2");
    assertThat(new Asked(catalog("1992-01-28"), "1999-12-31").right(id)).containsExactly("1");
    Catalog notWhole = Small.catalog().add(FIRST).build();
    assertThat(new Asked(notWhole, "1999-12-31").radicals("count-of-summits.one-of")).isEmpty();
    assertThat(new Asked(notWhole, "1999-12-31").radicals("host-of-summit.one-of")).hasSize(1);
    assertThat(new Asked(Small.catalog().build(), "1999-12-31").radicals("host-of-summit.one-of"))
        .isEmpty();
  }
}
