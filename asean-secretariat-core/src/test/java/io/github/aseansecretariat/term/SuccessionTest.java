package io.github.aseansecretariat.term;

import static io.github.aseansecretariat.term.Agreement.DEPARTS;
import static io.github.aseansecretariat.term.Agreement.MATCHES;
import static io.github.aseansecretariat.term.Agreement.NOT_GOVERNED;
import static io.github.aseansecretariat.term.Sample.HEAD;
import static io.github.aseansecretariat.term.Sample.LIST;
import static io.github.aseansecretariat.term.Sample.SCHOOL;
import static io.github.aseansecretariat.term.Sample.TREATY;
import static io.github.aseansecretariat.term.Sample.audit;
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
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import java.time.Period;
import java.util.OptionalInt;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Changes of holder, held against the rotation. */
class SuccessionTest {
  /** Alfa from the beginning, Charlie from 1967, Bravo from 1984. */
  private static final ImmutableList<Entry> MEMBERS =
      ImmutableList.of(
          member("charlie", "Charlie", "1967-08-08"), member("bravo", "Bravo", "1984-01-07"));

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

  private ImmutableList<Succession> successions(Entry... entries) {
    Catalog account = catalog().addAll(MEMBERS).addAll(ImmutableList.copyOf(entries)).build();
    return audit(account.accordingTo(SourceKind.TREATY)).successions();
  }

  private Tuple[] outlines(ImmutableList<Succession> successions) {
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
    ImmutableList<Succession> successions = successions(rotating, third, first, second);
    assertThat(successions)
        .extracting(Succession::previous, Succession::tenure)
        .containsExactly(tuple(first, second), tuple(second, third));
    assertThat(outlines(successions))
        .containsExactly(tuple("bravo", "bravo", MATCHES), tuple("charlie", "charlie", MATCHES));
  }

  @Test
  void areNoneOfOneTenureOrOfNone() {
    assertThat(successions(rotating)).isEmpty();
    assertThat(successions(rotating, held(1, "alfa", "1990-01-01"))).isEmpty();
    assertThat(audit(Catalog.builder().build()).successions()).isEmpty();
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
    ImmutableList<Succession> departing =
        successions(rotating, held(1, "alfa", "1990-01-01"), held(2, "charlie", "1992-01-01"));
    assertThat(outlines(departing)).containsExactly(tuple("bravo", "charlie", DEPARTS));
    assertThat(departing.get(0).reason().text().english())
        .isEqualTo(
            "1 January 1992: by the rule of rotation it was the turn of Bravo, but Charlie took"
                + " it.");
    assertThat(departing.get(0).reason().text().indonesian())
        .isEqualTo(
            "1 Januari 1992: menurut aturan, saat itu giliran terjemahan Bravo, tetapi"
                + " terjemahan Charlie yang mengambilnya.");
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
    ImmutableList<Succession> successions =
        successions(onMerit, held(1, "alfa", "1990-01-01"), held(2, "bravo", "1992-01-01"));
    assertThat(outlines(successions)).containsExactly(tuple("bravo", "bravo", NOT_GOVERNED));
    assertThat(successions.get(0).reason().text().english())
        .isEqualTo(
            "1 January 1992: the rule in force chooses on merit, not by rotation. By"
                + " rotation it would have been the turn of Bravo; the office went to Bravo.");
  }

  @Test
  void areNotGovernedWithoutARule() {
    ImmutableList<Succession> successions =
        successions(
            rule(SCHOOL, from("1800"), 2),
            rule(TREATY, from("1992-01-02"), 2),
            held(1, "alfa", "1990-01-01"),
            held(2, "bravo", "1992-01-01"));
    assertThat(outlines(successions)).containsExactly(tuple("bravo", "bravo", NOT_GOVERNED));
    assertThat(successions.get(0).reason().text().english())
        .isEqualTo(
            "1 January 1992: this account has no rule. By rotation it would have been the turn of"
                + " Bravo; the office went to Bravo.");
    assertThat(successions.get(0).reason().text().indonesian())
        .isEqualTo(
            "1 Januari 1992: sumber ini tidak memuat aturan. Jika bergilir,"
                + " saat itu giliran terjemahan Bravo; jabatan itu jatuh kepada"
                + " terjemahan Bravo.");
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
    ImmutableList<Succession> successions = successions(rotating, first, second);
    assertThat(outlines(successions)).containsExactly(tuple("none", "alfa", NOT_GOVERNED));
    assertThat(successions.get(0).reason().text().english())
        .isEqualTo(
            "1 July 1800: there was no member state whose turn it could be; the office went to"
                + " Alfa.");
    assertThat(successions.get(0).reason().text().indonesian())
        .isEqualTo(
            "1 Juli 1800: saat itu tidak ada negara anggota yang dapat memperoleh giliran; jabatan"
                + " itu jatuh kepada terjemahan Alfa.");
  }
}
