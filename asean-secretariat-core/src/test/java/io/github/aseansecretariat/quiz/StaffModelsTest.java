package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.DateRange;
import org.junit.jupiter.api.Test;

class StaffModelsTest {
  private static final LegalInstrument PACT = Small.treaty("pact", "Pact", "1976-02-24").build();
  private static final LegalInstrument PROTOCOL =
      Small.treaty("protocol", "Protocol", "1985-01-01").build();
  private final Asked world = new Asked(catalog(Headcount.unspecified()), "2000-01-01");

  private static StaffLine line(
      StaffCategory category, String post, Headcount headcount, Source source, Evidence evidence) {
    return StaffLine.builder()
        .category(category)
        .post(Small.text(post))
        .headcount(headcount)
        .addCitation(Citation.of(source, evidence))
        .build();
  }

  private static StaffLine line(StaffCategory category, String post, int headcount, Source source) {
    return line(category, post, Headcount.exactly(headcount), source, Evidence.TEXT_READ);
  }

  private static StaffComposition staff(DateRange period, StaffLine... lines) {
    return StaffComposition.builder()
        .institution(InstitutionId.ASEAN_SECRETARIAT)
        .period(period)
        .addLines(lines)
        .build();
  }

  private static Catalog catalog(Headcount clerks) {
    return Small.catalog()
        .add(PACT)
        .add(PROTOCOL)
        .add(
            staff(
                Small.between("1976-02-24", "1985-01-01"),
                line(StaffCategory.SECONDED, "Bureau Director", 3, PACT),
                line(StaffCategory.SECONDED, "Economist", 12, PACT),
                line(StaffCategory.SECONDED, "Interpreter", 1, PACT),
                line(
                    StaffCategory.REGIONAL,
                    "Librarian",
                    Headcount.exactly(2),
                    PACT,
                    Evidence.INFERRED),
                line(StaffCategory.LOCAL, "Clerk", clerks, PACT, Evidence.TEXT_READ)))
        .add(
            staff(
                Small.from("1985-01-01"),
                line(StaffCategory.SECONDED, "Director", 4, PROTOCOL),
                line(StaffCategory.SECONDED, "Chief Economist", 1, PROTOCOL),
                line(StaffCategory.SECONDED, "Translator", 2, PROTOCOL),
                line(StaffCategory.SECONDED, "Gardener", 2, PROTOCOL),
                line(StaffCategory.SECONDED, "Chief Gardener", 1, PROTOCOL),
                line(
                    StaffCategory.REGIONAL,
                    "Programmer",
                    Headcount.atLeast(1),
                    PROTOCOL,
                    Evidence.TEXT_READ)))
        .add(
            Small.whole(EntryKind.STAFF, Small.between("1976-02-24", "1990-01-01"))
                .of(InstitutionId.ASEAN_SECRETARIAT)
                .addCitation(Small.cite(PACT))
                .addCitation(Small.cite(PROTOCOL))
                .build())
        .build();
  }

  @Test
  void aNumberIsAskedForThatTheTextStates() {
    assertThat(world.radicals("posts.one-of"))
        .containsExactlyInAnyOrder(
            "pact-bureau-director",
            "pact-economist",
            "pact-interpreter",
            "protocol-director",
            "protocol-chief-economist",
            "protocol-translator",
            "protocol-gardener",
            "protocol-chief-gardener");
    String id = "posts.one-of.pact-bureau-director";
    assertThat(world.prompt(id))
        .isEqualTo(
            "According to the Pact, how many people at the Secretariat have the post of “Bureau"
                + " Director”?");
    assertThat(world.answers(id)).isEqualTo("3 | 1, 2, 4, 5, 6, 7, 8, 9");
  }

  @Test
  void aCategoryIsAddedUpIfItHasSeveralPostsAllOfThemNumbered() {
    assertThat(world.radicals("category-total.one-of"))
        .containsExactlyInAnyOrder("pact-seconded", "protocol-seconded");
    String id = "category-total.one-of.pact-seconded";
    assertThat(world.answers(id)).isEqualTo("16 | 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22");
    assertThat(world.prompt(id)).contains("for seconded staff from member states in all?");
  }

  @Test
  void aPostOfAnotherTimeThatNoNameOfThisTimeHoldsIsTheOddOne() {
    assertThat(world.radicals("posts-of.except")).containsExactly("pact");
    String id = "posts-of.except.pact";
    assertThat(world.wrong(id)).containsExactly("Bureau Director", "Economist", "Interpreter");
    // Director and Chief Economist are too near what it has; the Chief Gardener to the Gardener.
    assertThat(world.right(id)).containsExactly("Translator", "Gardener");
    assertThat(world.candidate(id, "Economist").place).isEqualTo(9);
  }

  @Test
  void whereNotAllPostsAreKnownNoneIsOdd() {
    Catalog notWhole =
        Small.catalog()
            .add(PACT)
            .add(
                staff(
                    Small.from("1976-02-24"),
                    line(StaffCategory.SECONDED, "Bureau Director", 3, PACT),
                    line(StaffCategory.SECONDED, "Economist", 12, PACT),
                    line(StaffCategory.SECONDED, "Interpreter", 1, PACT)))
            .build();
    assertThat(new Asked(notWhole, "2000-01-01").radicals("posts-of.except")).isEmpty();
    assertThat(new Asked(notWhole, "2000-01-01").radicals("posts.one-of")).hasSize(3);
    assertThat(new Asked(notWhole, "1976-02-23").radicals("posts.one-of")).isEmpty();
  }
}
