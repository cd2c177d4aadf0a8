package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.DateRange;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermModelsTest {
  private static final LegalInstrument PACT = Small.treaty("pact", "Pact", "1976-02-24").build();
  private static final LegalInstrument PROTOCOL =
      Small.treaty("protocol", "Protocol", "1985-01-01").build();
  private static final LegalInstrument CHARTER =
      Small.treaty("charter", "Charter", "1992-01-01").build();
  private static final TermRule TWO =
      rule(
              OfficeId.SECRETARY_GENERAL,
              2,
              Selection.ROTATION,
              Small.between("1976-06-07", "1985-07-01"),
              PACT)
          .extension(Extension.none())
          .renewal(Renewal.none())
          .appointingBody(InstitutionId.of("ministers"))
          .build();
  private static final TermRule THREE =
      rule(
              OfficeId.SECRETARY_GENERAL,
              3,
              Selection.MERIT,
              Small.between("1985-07-01", "1992-07-01"),
              PROTOCOL)
          .extension(Extension.upTo(Period.ofYears(4)))
          .renewal(Renewal.notStated())
          .build();
  private static final TermRule FIVE =
      rule(
              OfficeId.SECRETARY_GENERAL,
              5,
              Selection.OPEN_RECRUITMENT,
              Small.from("1992-07-01"),
              CHARTER)
          .extension(Extension.uncapped())
          .renewal(Renewal.once(Period.ofYears(5)))
          .build();
  private final Asked world = new Asked(catalog().build(), "2000-01-01");

  private static TermRule.Builder rule(
      OfficeId office, int years, Selection selection, DateRange period, Source source) {
    return TermRule.builder()
        .office(office)
        .base(Period.ofYears(years))
        .selection(selection)
        .period(period)
        .addCitation(Small.cite(source));
  }

  private static TermRule said(TermRule.Builder rule) {
    return rule.extension(Extension.notStated()).renewal(Renewal.notStated()).build();
  }

  private static Catalog.Builder catalog() {
    DateRange since = Small.from("1985-07-01");
    OfficeId deputy = OfficeId.DEPUTY_SECRETARY_GENERAL;
    return Small.catalog()
        .addAll(List.of(PACT, PROTOCOL, CHARTER, TWO, THREE, FIVE))
        .add(Small.office(deputy, "Deputy Secretary-General").seats(4).build())
        .add(Small.body(InstitutionKind.ORGAN, "ministers", "Ministers", "1970-01-01").build())
        .add(Small.body(InstitutionKind.ORGAN, "council", "Council", "1980-01-01").build())
        .add(Small.body(InstitutionKind.MINISTRY, "ministry", "Ministry", "1970-01-01").build())
        .add(said(rule(deputy, 3, Selection.ROTATION, since, PROTOCOL)))
        .add(said(rule(deputy, 3, Selection.OPEN_RECRUITMENT, since, PROTOCOL)))
        .add(said(rule(deputy, 3, Selection.MERIT, since, PROTOCOL)))
        .add(
            said(
                rule(
                    OfficeId.SECRETARY_GENERAL,
                    5,
                    Selection.MERIT,
                    Small.from("1980-01-01"),
                    Small.SCHOOL)))
        .add(Small.holder(1, "Ana", Small.ARIA, "1976-06-07", "1978-06-06"))
        .add(Small.holder(2, "Cid", Small.COR, "1981-01-01", "1982-12-31"))
        .add(Small.holder(3, "Ben", Small.BOREA, "1986-07-16", "1990-07-15"))
        .add(Small.holder(4, "Dia", Small.ARIA, "1990-08", "1990-12-31"))
        .add(Small.holder(5, "Eve", Small.ARIA, "1991-01-01", "1993-12-31"));
  }

  @Test
  void aRuleIsAskedOfItsTextAndItsOffice() {
    assertThat(world.radicals("term-length.one-of"))
        .containsExactlyInAnyOrder(
            "secretary-general-pact",
            "secretary-general-protocol",
            "secretary-general-charter",
            "secretary-general-school",
            "deputy-secretary-general-protocol-rotation",
            "deputy-secretary-general-protocol-open-recruitment");
    assertThat(world.prompt("term-length.one-of.secretary-general-school"))
        .isEqualTo("According to the school text, how long is the term of the Secretary-General?");
    assertThat(world.prompt("term-length.one-of.deputy-secretary-general-protocol-rotation"))
        .endsWith("the term of a Deputy Secretary-General nominated in rotation?");
    assertThat(
            world.prompt("term-length.one-of.deputy-secretary-general-protocol-open-recruitment"))
        .endsWith("the term of an openly recruited Deputy Secretary-General?");
    assertThat(world.because("term-length.one-of.secretary-general-pact"))
        .isEqualTo("The Pact sets a term of 2 years.");
  }

  @Test
  void aTermOfMonthsIsNotAskedFor() {
    TermRule months =
        TermRule.builder()
            .office(OfficeId.SECRETARY_GENERAL)
            .base(Period.ofMonths(18))
            .extension(Extension.none())
            .renewal(Renewal.none())
            .selection(Selection.MERIT)
            .period(Small.from("1976-06-07"))
            .addCitation(Small.cite(Small.TREATY))
            .build();
    Asked asked =
        new Asked(
            Small.catalog()
                .add(months)
                .add(Small.holder(1, "Ana", Small.ARIA, "1976-06-07").build())
                .build(),
            "2000-01-01");
    assertThat(asked.radicals("term-length.one-of")).isEmpty();
    assertThat(asked.radicals("last-day.one-of")).isEmpty();
  }

  @Test
  void theLengthToWhichATermCanGrowIsNoWrongLength() {
    assertThat(world.answers("term-length.one-of.secretary-general-pact"))
        .isEqualTo("2 years | 1 year, 3 years, 4 years, 5 years, 6 years, 7 years");
    assertThat(world.answers("term-length.one-of.secretary-general-protocol"))
        .isEqualTo("3 years | 1 year, 2 years, 5 years, 6 years, 7 years");
    assertThat(world.ask("term-length.one-of.secretary-general-pact").answers().inOrder).isTrue();
    assertThat(world.candidate("term-length.one-of.secretary-general-pact", "6 years").place)
        .isEqualTo(6);
  }

  @Test
  void whatATextSaysOfExtensionIsOneOfWhatTextsSay() {
    assertThat(world.answers("extension.one-of.secretary-general-pact"))
        .isEqualTo(
            "that it cannot be extended | nothing about an extension, that it can be extended"
                + " without a limit, that it can grow to 3 years, that it can grow to 4 years");
    assertThat(world.answers("extension.one-of.secretary-general-protocol"))
        .isEqualTo(
            "that it can grow to 4 years | that it cannot be extended, nothing about an extension,"
                + " that it can be extended without a limit, that it can grow to 5 years");
    assertThat(world.right("extension.one-of.secretary-general-charter"))
        .containsExactly("that it can be extended without a limit");
  }

  @Test
  void whatATextSaysOfASecondTermIsOneOfWhatTextsSay() {
    assertThat(world.answers("renewal.one-of.secretary-general-pact"))
        .isEqualTo(
            "that there is no second term | nothing about a second term, that there can be one, of 2 years,"
                + " that there can be one, of 3 years, that there can be one, of 1 year");
    assertThat(world.answers("renewal.one-of.secretary-general-charter"))
        .isEqualTo(
            "that there can be one, of 5 years | that there is no second term, nothing about a second term,"
                + " that there can be one, of 6 years, that there can be one, of 4 years");
  }

  @Test
  void ofATermOfOneYearNoneIsShorter() {
    TermRule one =
        rule(OfficeId.SECRETARY_GENERAL, 1, Selection.MERIT, Small.from("1976-06-07"), Small.TREATY)
            .extension(Extension.none())
            .renewal(Renewal.none())
            .build();
    Asked asked = new Asked(Small.catalog().add(one).build(), "2000-01-01");
    assertThat(asked.wrong("renewal.one-of.secretary-general-treaty"))
        .containsExactly(
            "nothing about a second term",
            "that there can be one, of 1 year",
            "that there can be one, of 2 years");
  }

  @Test
  void ofATextThatNobodyReadNothingIsKnownButTheTerm() {
    TermRule reported =
        TermRule.builder()
            .office(OfficeId.SECRETARY_GENERAL)
            .base(Period.ofYears(2))
            .extension(Extension.none())
            .renewal(Renewal.none())
            .selection(Selection.MERIT)
            .period(Small.from("1976-06-07"))
            .addCitation(Citation.of(Small.TREATY, Evidence.REPORTED))
            .build();
    Asked asked = new Asked(Small.catalog().add(reported).build(), "2000-01-01");
    assertThat(asked.right("term-length.one-of.secretary-general-treaty"))
        .containsExactly("2 years");
    assertThat(asked.answers("extension.one-of.secretary-general-treaty")).isEqualTo(" | ");
    assertThat(asked.answers("renewal.one-of.secretary-general-treaty")).isEqualTo(" | ");
  }

  @Test
  void theWayOfChoosingIsAskedOfTheSecretaryGeneral() {
    assertThat(world.radicals("selection.one-of")).hasSize(4);
    assertThat(world.answers("selection.one-of.secretary-general-pact"))
        .isEqualTo("by rotation | on merit, by open recruitment");
  }

  @Test
  void whoeverAppointsIsAskedForAmongTheBodiesOfThatDay() {
    assertThat(world.radicals("appointed-by.one-of")).containsExactly("secretary-general-pact");
    assertThat(world.right("appointed-by.one-of.secretary-general-pact"))
        .containsExactly("the Ministers");
    // The Council came later; a ministry appoints nobody.
    assertThat(world.wrong("appointed-by.one-of.secretary-general-pact"))
        .containsExactly("the ASEAN Secretariat");
  }

  @Test
  void theTreatyIsAskedForThatSetsALength() {
    assertThat(world.radicals("instrument-of-term.one-of"))
        .containsExactlyInAnyOrder("2-years", "3-years", "5-years");
    String id = "instrument-of-term.one-of.3-years";
    assertThat(world.prompt(id))
        .isEqualTo("Which of these sets the term of the Secretary-General at 3 years?");
    assertThat(world.right(id)).containsExactly("the Protocol");
    assertThat(world.wrong(id)).containsExactlyInAnyOrder("the Pact", "the Charter");
    assertThat(world.facts(id)).containsExactly(THREE);
    assertThat(world.candidate(id, "the Charter").place)
        .isEqualTo(Small.day("1992-07-01").toEpochDay());
  }

  @Test
  void aDayIsChosenOnWhichATreatyWasSurelyInForce() {
    String id = "term-length-on-day.one-of.secretary-general-pact";
    assertThat(world.prompt(id))
        .isEqualTo(
            "How long was the term of the Secretary-General under the treaty in force on"
                + " 1 January 1980?");
    assertThat(world.right(id)).containsExactly("2 years");
    assertThat(world.prompt("term-length-on-day.one-of.secretary-general-charter"))
        .contains("1 January 1996");
    assertThat(world.wrong("term-length-on-day.one-of.secretary-general-protocol"))
        .contains("4 years");
    assertThat(world.radicals("term-length-on-day.one-of")).hasSize(3);
    // A month after it began and a month before the day of the questions.
    assertThat(new Asked(catalog().build(), "1985-08-31").radicals("term-length-on-day.one-of"))
        .containsExactly("secretary-general-pact");
    assertThat(
            new Asked(catalog().build(), "1985-09-01")
                .prompt("term-length-on-day.one-of.secretary-general-protocol"))
        .contains("1 August 1985");
  }

  @Test
  void aLastDayIsTheDayBeforeTheAnniversaryAndOthersAreCountedWrongly() {
    assertThat(world.radicals("last-day.one-of"))
        .containsExactlyInAnyOrder(
            "1976-06-07-P2Y",
            "1981-01-01-P2Y",
            "1981-01-01-P5Y",
            "1986-07-16-P3Y",
            "1991-01-01-P3Y");
    String id = "last-day.one-of.1976-06-07-P2Y";
    assertThat(world.prompt(id))
        .isEqualTo(
            "A Secretary-General takes office on 7 June 1976 for 2 years. Which is the last day of"
                + " the term?");
    assertThat(world.answers(id))
        .isEqualTo(
            "6 June 1978 | 6 June 1977, 7 June 1977, 5 June 1978, 7 June 1978, 6 June 1979, 7 June"
                + " 1979");
    assertThat(world.because(id))
        .isEqualTo(
            "A term of 2 years that begins on 7 June 1976 ends on 6 June 1978; 7 June 1978 is the"
                + " first day after it.");
    assertThat(world.candidate(id, "6 June 1978").place)
        .isEqualTo(Small.day("1978-06-06").toEpochDay());
    assertThat(world.ask(id).answers().inOrder).isTrue();
    assertThat(world.facts(id)).containsExactly(TWO);
  }

  @Test
  void theLatestLastDayIsAskedForOnce() {
    assertThat(world.radicals("latest-last-day.one-of")).containsExactly("1986-07-16-P4Y");
    String id = "latest-last-day.one-of.1986-07-16-P4Y";
    assertThat(world.prompt(id))
        .isEqualTo(
            "A term of 3 years begins on 16 July 1986. Under the Protocol it can grow to 4"
                + " years. What would its last day then be?");
    assertThat(world.right(id)).containsExactly("15 July 1990");
    assertThat(world.wrong(id)).hasSize(6);
  }

  @Test
  void aTurnGoesByTheAlphabetAndStartsAgain() {
    Catalog whole =
        catalog()
            .add(Small.whole(EntryKind.MEMBERS, Small.between("1967-08-08", "2010-01-01")).build())
            .build();
    Asked asked = new Asked(whole, "2000-01-01");
    assertThat(asked.radicals("next-in-turn.one-of"))
        .containsExactlyInAnyOrder("aria", "borea", "cor-isles", "dorn", "elin", "fenn");
    assertThat(asked.answers("next-in-turn.one-of.fenn"))
        .isEqualTo("Aria | Borea, the Cor Isles, Dorn, Elin");
    assertThat(asked.right("next-in-turn.one-of.borea")).containsExactly("the Cor Isles");
    assertThat(asked.candidate("next-in-turn.one-of.borea", "Elin").place).isEqualTo(3);
    assertThat(asked.prompt("next-in-turn.one-of.aria"))
        .isEqualTo(
            "In the English alphabetical order of the members on 1 January 2000, whose turn comes"
                + " after Aria?");
    assertThat(asked.facts("next-in-turn.one-of.aria")).containsExactly(Small.ARIA, Small.BOREA);
    assertThat(new Asked(whole, "1984-01-06").radicals("next-in-turn.one-of")).isEmpty();
    assertThat(new Asked(whole, "1984-01-07").radicals("next-in-turn.one-of")).hasSize(4);
    assertThat(world.radicals("next-in-turn.one-of")).isEmpty();
    Catalog byMerit =
        Small.catalog()
            .addAll(List.of(PROTOCOL, THREE))
            .add(Small.whole(EntryKind.MEMBERS, Small.between("1967-08-08", "2010-01-01")).build())
            .build();
    assertThat(new Asked(byMerit, "2000-01-01").radicals("next-in-turn.one-of")).isEmpty();
  }
}
