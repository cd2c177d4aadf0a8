package io.github.aseansecretariat.term;

import static io.github.aseansecretariat.term.Rotation.Agreement.DEPARTS;
import static io.github.aseansecretariat.term.Rotation.Agreement.MATCHES;
import static io.github.aseansecretariat.term.Rotation.Agreement.NOT_GOVERNED;
import static io.github.aseansecretariat.term.Sample.HEAD;
import static io.github.aseansecretariat.term.Sample.LIST;
import static io.github.aseansecretariat.term.Sample.SCHOOL;
import static io.github.aseansecretariat.term.Sample.TREATY;
import static io.github.aseansecretariat.term.Sample.between;
import static io.github.aseansecretariat.term.Sample.catalog;
import static io.github.aseansecretariat.term.Sample.cite;
import static io.github.aseansecretariat.term.Sample.day;
import static io.github.aseansecretariat.term.Sample.from;
import static io.github.aseansecretariat.term.Sample.member;
import static io.github.aseansecretariat.term.Sample.rule;
import static io.github.aseansecretariat.term.Sample.ruleOf;
import static io.github.aseansecretariat.term.Sample.tenure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.assertj.core.groups.Tuple;
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
      assertThat(Rotation.of(renamed, day("2000-01-01")).members())
          .containsExactly(MemberStateId.of("zulu"), ALFA, BRAVO);
    }

    @Test
    void countFromTheDayTheyJoined() {
      assertThat(Rotation.of(THREE, day("1984-01-06")).members()).containsExactly(ALFA, CHARLIE);
      assertThat(Rotation.of(THREE, day("1984-01-07")).members())
          .containsExactly(ALFA, BRAVO, CHARLIE);
    }

    @Test
    void areNoneBeforeTheFirstJoined() {
      assertThat(Rotation.of(THREE, day("1800-12-31")).members()).isEmpty();
      assertThat(Rotation.of(THREE, LocalDate.MIN).members()).isEmpty();
    }

    @Test
    void areAllFarAhead() {
      assertThat(Rotation.of(THREE, day("9000-01-01")).members())
          .containsExactly(ALFA, BRAVO, CHARLIE);
      assertThat(Rotation.of(THREE, LocalDate.MAX).members()).containsExactly(ALFA, BRAVO, CHARLIE);
    }

    @Test
    void areThoseOfTheWholeCatalogue() {
      assertThat(
              Rotation.of(
                      THREE.on(day("1900-01-01")).accordingTo(SourceKind.SCHOOL_TEXT),
                      day("1970-01-01"))
                  .members())
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
                      .officialName("Kingdom of Bravo")
                      .capital("Town")
                      .joined(PartialDate.of(1984))
                      .addCitations(cite(SCHOOL))
                      .build())
              .build();
      assertThat(Rotation.of(told, day("2000-01-01")).members())
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
    void mayFollowAStateThatIsNoMemberOnTheDay() {
      assertThat(after(BRAVO, "1984-01-06")).isEqualTo(CHARLIE);
    }

    @Test
    void afterTheOnlyMemberIsItself() {
      assertThat(after(ALFA, "1900-01-01")).isEqualTo(ALFA);
      assertThat(after(CHARLIE, "1900-01-01")).isEqualTo(ALFA);
    }

    @Test
    void isNoneBeforeThereWereMembers() {
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> after(ALFA, "1800-12-31"))
          .withMessage("day: expected a day on which there are members but was \"1800-12-31\"");
    }

    @Test
    void isNoneAfterAStateThatTheCatalogueDoesNotKnow() {
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> after(MemberStateId.of("delta"), "2000-01-01"))
          .withMessage("state: expected one of [alfa, bravo, charlie] but was \"delta\"");
    }

    @Test
    void isNoneInAnEmptyCatalogue() {
      Rotation empty = Rotation.of(Catalog.builder().build(), day("2000-01-01"));
      assertThat(empty.members()).isEmpty();
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> empty.next(ALFA))
          .withMessage("state: expected one of [] but was \"alfa\"");
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
      assertThatNullPointerException()
          .isThrownBy(() -> Rotation.successions(null, HEAD))
          .withMessage("account");
    }
  }

  @Nested
  class Successions {
    private final TermRule rotating = rule(TREATY, from("1800"), 2);

    private Tenure held(int ordinal, String state, String firstDay) {
      return held(ordinal, state, firstDay, OptionalInt.empty());
    }

    private Tenure held(int ordinal, String state, String firstDay, OptionalInt turn) {
      return tenure(HEAD, "Holder" + ordinal, state, firstDay)
          .publishedEnd(PartialDate.of(day(firstDay).plusYears(1)))
          .ordinal(ordinal)
          .completesTurnOf(turn)
          .build();
    }

    private ImmutableList<Rotation.Succession> successions(Entry... entries) {
      Catalog account = catalog().addAll(MEMBERS).addAll(ImmutableList.copyOf(entries)).build();
      return Rotation.successions(account.accordingTo(SourceKind.TREATY), HEAD);
    }

    private Tuple[] outlines(ImmutableList<Rotation.Succession> successions) {
      return successions.stream()
          .map(
              it ->
                  tuple(
                      it.due().map(MemberStateId::value).orElse("none"),
                      it.tenure().memberState().value(),
                      it.agreement()))
          .toArray(Tuple[]::new);
    }

    @Test
    void areOneForEachTenureAfterTheFirst() {
      Tenure first = held(1, "alfa", "1990-01-01");
      Tenure second = held(2, "bravo", "1992-01-01");
      Tenure third = held(3, "charlie", "1994-01-01");
      ImmutableList<Rotation.Succession> successions = successions(rotating, third, first, second);
      assertThat(successions)
          .extracting(Rotation.Succession::previous, Rotation.Succession::tenure)
          .containsExactly(tuple(first, second), tuple(second, third));
      assertThat(outlines(successions))
          .containsExactly(tuple("bravo", "bravo", MATCHES), tuple("charlie", "charlie", MATCHES));
    }

    @Test
    void areNoneOfOneTenureOrOfNone() {
      assertThat(successions(rotating)).isEmpty();
      assertThat(successions(rotating, held(1, "alfa", "1990-01-01"))).isEmpty();
      assertThat(Rotation.successions(Catalog.builder().build(), HEAD)).isEmpty();
    }

    @Test
    void goRound() {
      assertThat(
              outlines(
                  successions(
                      rotating, held(1, "charlie", "1990-01-01"), held(2, "alfa", "1992-01-01"))))
          .containsExactly(tuple("alfa", "alfa", MATCHES));
    }

    @Test
    void departWhereAnotherStateCame() {
      ImmutableList<Rotation.Succession> departing =
          successions(rotating, held(1, "alfa", "1990-01-01"), held(2, "charlie", "1992-01-01"));
      assertThat(outlines(departing)).containsExactly(tuple("bravo", "charlie", DEPARTS));
      assertThat(departing.get(0).reason().text().english())
          .isEqualTo("1992-01-01, by rotation: due in turn Bravo, came Charlie.");
      assertThat(departing.get(0).reason().text().indonesian())
          .isEqualTo(
              "1992-01-01, secara bergilir: giliran terjemahan Bravo, yang menjabat dari"
                  + " terjemahan Charlie.");
      assertThat(departing.get(0).reason().citations()).containsExactly(cite(TREATY), cite(LIST));
    }

    @Test
    void departWhereTheSameStateCameAgainWithoutCompletingATurn() {
      assertThat(
              outlines(
                  successions(
                      rotating, held(1, "alfa", "1990-01-01"), held(2, "alfa", "1992-01-01"))))
          .containsExactly(tuple("bravo", "alfa", DEPARTS));
    }

    @Test
    void goOnFromTheStateThatCame() {
      assertThat(
              outlines(
                  successions(
                      rotating,
                      held(1, "alfa", "1990-01-01"),
                      held(2, "charlie", "1992-01-01"),
                      held(3, "alfa", "1994-01-01"))))
          .containsExactly(tuple("bravo", "charlie", DEPARTS), tuple("alfa", "alfa", MATCHES));
    }

    @Test
    void countAStateThatJoinedOnTheDay() {
      assertThat(
              outlines(
                  successions(
                      rotating, held(1, "alfa", "1980-01-01"), held(2, "bravo", "1984-01-07"))))
          .containsExactly(tuple("bravo", "bravo", MATCHES));
      assertThat(
              outlines(
                  successions(
                      rotating, held(1, "alfa", "1980-01-01"), held(2, "charlie", "1984-01-06"))))
          .containsExactly(tuple("charlie", "charlie", MATCHES));
    }

    @Test
    void haveTheSameStateDueForACompletedTurnAndThenTheNext() {
      assertThat(
              outlines(
                  successions(
                      rotating,
                      held(1, "alfa", "1990-01-01"),
                      held(2, "alfa", "1992-01-01", OptionalInt.of(1)),
                      held(3, "bravo", "1994-01-01"))))
          .containsExactly(tuple("alfa", "alfa", MATCHES), tuple("bravo", "bravo", MATCHES));
    }

    @Test
    void departWhereAnotherStateCompletesTheTurn() {
      assertThat(
              outlines(
                  successions(
                      rotating,
                      held(1, "alfa", "1990-01-01"),
                      held(2, "bravo", "1992-01-01", OptionalInt.of(1)))))
          .containsExactly(tuple("alfa", "bravo", DEPARTS));
    }

    @Test
    void areNotMovedOnByAnotherStateThatCompletesTheTurn() {
      assertThat(
              outlines(
                  successions(
                      rotating,
                      held(1, "alfa", "1990-01-01"),
                      held(2, "charlie", "1992-01-01", OptionalInt.of(1)),
                      held(3, "alfa", "1994-01-01", OptionalInt.of(1)),
                      held(4, "bravo", "1996-01-01"))))
          .containsExactly(
              tuple("alfa", "charlie", DEPARTS),
              tuple("alfa", "alfa", MATCHES),
              tuple("bravo", "bravo", MATCHES));
      assertThat(
              outlines(
                  successions(
                      rotating,
                      held(1, "alfa", "1990-01-01"),
                      held(2, "charlie", "1992-01-01", OptionalInt.of(1)),
                      held(3, "bravo", "1994-01-01"))))
          .containsExactly(tuple("alfa", "charlie", DEPARTS), tuple("bravo", "bravo", MATCHES));
    }

    @Test
    void areNotGovernedOnMeritThoughTheStateThatWasDueCame() {
      TermRule onMerit =
          ruleOf(TREATY, from("1800"), Renewal.none(), Selection.MERIT)
              .base(Period.ofYears(2))
              .extension(Extension.none())
              .build();
      ImmutableList<Rotation.Succession> successions =
          successions(onMerit, held(1, "alfa", "1990-01-01"), held(2, "bravo", "1992-01-01"));
      assertThat(outlines(successions)).containsExactly(tuple("bravo", "bravo", NOT_GOVERNED));
      assertThat(successions.get(0).reason().text().english())
          .isEqualTo("1992-01-01, on merit: due in turn Bravo, came Bravo.");
    }

    @Test
    void areNotGovernedWithoutARule() {
      ImmutableList<Rotation.Succession> successions =
          successions(
              rule(SCHOOL, from("1800"), 2),
              rule(TREATY, from("1992-01-02"), 2),
              held(1, "alfa", "1990-01-01"),
              held(2, "bravo", "1992-01-01"));
      assertThat(outlines(successions)).containsExactly(tuple("bravo", "bravo", NOT_GOVERNED));
      assertThat(successions.get(0).reason().text().english())
          .isEqualTo("1992-01-01, no rule in this account: due in turn Bravo, came Bravo.");
      assertThat(successions.get(0).reason().text().indonesian())
          .isEqualTo(
              "1992-01-01, tidak ada aturan dalam sumber ini: giliran terjemahan Bravo,"
                  + " yang menjabat dari terjemahan Bravo.");
      assertThat(successions.get(0).reason().citations()).containsExactly(cite(LIST));
    }

    @Test
    void areGovernedByTheRuleOfTheFirstDay() {
      TermRule onMerit =
          ruleOf(TREATY, from("1994-01-01"), Renewal.none(), Selection.MERIT)
              .base(Period.ofYears(2))
              .extension(Extension.none())
              .build();
      assertThat(
              outlines(
                  successions(
                      rule(TREATY, between("1800", "1994-01-01"), 2),
                      onMerit,
                      held(1, "alfa", "1990-01-01"),
                      held(2, "bravo", "1993-12-31"),
                      held(3, "charlie", "1996-01-01"))))
          .containsExactly(
              tuple("bravo", "bravo", MATCHES), tuple("charlie", "charlie", NOT_GOVERNED));
    }

    @Test
    void haveNobodyDueBeforeThereWereMembers() {
      Tenure first = tenure("1800-01-01", "1800-06-30").ordinal(1).build();
      Tenure second = tenure(HEAD, "Budi", "alfa", "1800-07-01").ordinal(2).build();
      ImmutableList<Rotation.Succession> successions = successions(rotating, first, second);
      assertThat(outlines(successions)).containsExactly(tuple("none", "alfa", NOT_GOVERNED));
      assertThat(successions.get(0).reason().text().english())
          .isEqualTo("1800-07-01, by rotation: due in turn no state, came Alfa.");
      assertThat(successions.get(0).reason().text().indonesian())
          .isEqualTo(
              "1800-07-01, secara bergilir: giliran tidak ada negara, yang menjabat dari"
                  + " terjemahan Alfa.");
    }
  }
}
