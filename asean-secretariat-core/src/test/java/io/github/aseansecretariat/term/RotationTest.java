package io.github.aseansecretariat.term;

import static io.github.aseansecretariat.term.Sample.SCHOOL;
import static io.github.aseansecretariat.term.Sample.catalog;
import static io.github.aseansecretariat.term.Sample.cite;
import static io.github.aseansecretariat.term.Sample.day;
import static io.github.aseansecretariat.term.Sample.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RotationTest {
  private static final MemberStateId ALFA = MemberStateId.of("alfa");
  private static final MemberStateId BRAVO = MemberStateId.of("bravo");
  private static final MemberStateId CHARLIE = MemberStateId.of("charlie");

  /** Alfa from the beginning, Charlie from 1967, Bravo from 1984. */
  private static final ImmutableList<Entry> MEMBERS =
      ImmutableList.of(
          member("charlie", "Charlie", "1967-08-08"), member("bravo", "Bravo", "1984-01-07"));

  private static final Catalog THREE = catalog().addAll(MEMBERS).build();

  private static MemberStateId after(MemberStateId state, String day) {
    return Rotation.of(THREE, day(day)).next(state);
  }

  @Nested
  class Members {
    @Test
    void standInTheOrderOfTheirEnglishNamesAndNotOfTheirIds() {
      Catalog renamed =
          catalog()
              .add(member("zulu", "Aaland", "1950"))
              .add(member("bravo", "Yonder", "1950"))
              .build();
      assertThat(Rotation.of(renamed, day("2000-01-01")).order())
          .containsExactly(MemberStateId.of("zulu"), ALFA, BRAVO);
    }

    @Test
    void countFromTheDayTheyJoined() {
      assertThat(Rotation.of(THREE, day("1984-01-06")).order()).containsExactly(ALFA, CHARLIE);
      assertThat(Rotation.of(THREE, day("1984-01-07")).order())
          .containsExactly(ALFA, BRAVO, CHARLIE);
    }

    @Test
    void areNoneBeforeTheFirstJoined() {
      assertThat(Rotation.of(THREE, day("1800-12-31")).order()).isEmpty();
      assertThat(Rotation.of(THREE, LocalDate.MIN).order()).isEmpty();
    }

    @Test
    void areAllFarAhead() {
      assertThat(Rotation.of(THREE, day("9000-01-01")).order())
          .containsExactly(ALFA, BRAVO, CHARLIE);
      assertThat(Rotation.of(THREE, LocalDate.MAX).order()).containsExactly(ALFA, BRAVO, CHARLIE);
    }

    @Test
    void areThoseOfTheWholeCatalogue() {
      assertThat(
              Rotation.of(
                      THREE.on(day("1900-01-01")).accordingTo(SourceKind.SCHOOL_TEXT),
                      day("1970-01-01"))
                  .order())
          .containsExactly(ALFA, CHARLIE);
    }

    @Test
    void countOnceThoughTwoAccountsTellOfThem() {
      Catalog told =
          catalog()
              .addAll(MEMBERS)
              .add(
                  MemberState.builder()
                      .id(BRAVO)
                      .alpha2("BB")
                      .alpha3("BBB")
                      .name(Sample.text("Bravo"))
                      .officialName(LocalizedText.of("Kingdom of Bravo", "Kerajaan Bravo"))
                      .capital(LocalizedText.of("Town", "Kota"))
                      .joined(PartialDate.of(1984))
                      .addCitations(cite(SCHOOL))
                      .build())
              .build();
      assertThat(Rotation.of(told, day("2000-01-01")).order())
          .containsExactly(ALFA, BRAVO, CHARLIE);
    }
  }

  @Nested
  class Next {
    @Test
    void isTheOneThatFollowsInTheAlphabet() {
      assertThat(after(ALFA, "2000-01-01")).isEqualTo(BRAVO);
      assertThat(after(BRAVO, "2000-01-01")).isEqualTo(CHARLIE);
    }

    @Test
    void afterTheLastIsTheFirst() {
      assertThat(after(CHARLIE, "2000-01-01")).isEqualTo(ALFA);
    }

    @Test
    void passesOverAStateThatHasNotJoined() {
      assertThat(after(ALFA, "1984-01-06")).isEqualTo(CHARLIE);
      assertThat(after(ALFA, "1984-01-07")).isEqualTo(BRAVO);
    }

    @Test
    void isNoneAfterAStateThatIsNoMemberOnTheDay() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> after(BRAVO, "1984-01-06"))
          .withMessage(
              "state: expected a member on 1984-01-06, one of [alfa, charlie], but was \"bravo\"");
    }

    @Test
    void afterTheOnlyMemberIsItself() {
      assertThat(after(ALFA, "1900-01-01")).isEqualTo(ALFA);
    }

    @Test
    void isNoneBeforeThereWereMembers() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> after(ALFA, "1800-12-31"))
          .withMessage(
              "state: expected a member on 1800-12-31, when there was none, but was \"alfa\"");
    }

    @Test
    void isNoneAfterAStateThatTheCatalogueDoesNotKnow() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> after(MemberStateId.of("delta"), "2000-01-01"))
          .withMessage(
              "state: expected a member on 2000-01-01, one of [alfa, bravo, charlie], but was"
                  + " \"delta\"");
    }

    @Test
    void isNoneInAnEmptyCatalogue() {
      Rotation empty = Rotation.of(Catalog.builder().build(), day("2000-01-01"));
      assertThat(empty.order()).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> empty.next(ALFA));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void isNeverOfNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> Rotation.of(null, day("2000-01-01")))
          .withMessage("catalog");
      assertThatNullPointerException()
          .isThrownBy(() -> Rotation.of(THREE, null))
          .withMessage("day");
      assertThatNullPointerException()
          .isThrownBy(() -> Rotation.of(THREE, day("2000-01-01")).next(null))
          .withMessage("state");
    }
  }
}
