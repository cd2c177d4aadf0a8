package io.github.aseansecretariat.query;

import static io.github.aseansecretariat.model.InstitutionId.ASEAN_SECRETARIAT;
import static io.github.aseansecretariat.model.MemberStateId.CAMBODIA;
import static io.github.aseansecretariat.model.MemberStateId.INDONESIA;
import static io.github.aseansecretariat.model.MemberStateId.THAILAND;
import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;
import static io.github.aseansecretariat.query.Sample.TREATY;
import static io.github.aseansecretariat.query.Sample.between;
import static io.github.aseansecretariat.query.Sample.day;
import static io.github.aseansecretariat.query.Sample.from;
import static io.github.aseansecretariat.query.Sample.institution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.DutyId;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.TermRuleId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private final Catalog asean = AseanSecretariat.catalog();

  private final TenureQuery indonesians = asean.tenures().of(SECRETARY_GENERAL).heldBy(INDONESIA);

  @Nested
  class ThePrint {
    @Test
    void countsWhatEachStepKeptAndShowsWhatIsNearest() {
      assertThat(indonesians.on(day("1985-01-01")).explain())
          .hasToString(
              "   35  tenures\n"
                  + "   15  of secretary-general\n"
                  + "    3  held by indonesia\n"
                  + "    0  on 1985-01-01\n"
                  + "nothing is left after \"on 1985-01-01\"\n"
                  + "last before: Umarjadi Njotowijono (1978-02-19 to 1978-06-30)\n"
                  + "next after: Rusli Noor (1989-07-17 to 1992-12-31)\n"
                  + "stated: tenures of secretary-general: whole (1976-06-07 to 2026-07-01)");
    }

    @Test
    void ofAnAnswerIsTheStepsAlone() {
      assertThat(indonesians.explain())
          .hasToString("   35  tenures\n   15  of secretary-general\n    3  held by indonesia");
    }

    @Test
    void withoutNearestEndsWithTheStep() {
      assertThat(asean.tenures().named("nobody").explain())
          .hasToString(
              "   35  tenures\n    0  named \"nobody\"\nnothing is left after \"named \"nobody\"\"");
    }

    @Test
    void ofACatalogueWithoutEntriesSaysSo() {
      assertThat(Catalog.builder().build().summits().on(day("1976-02-23")).explain())
          .hasToString(
              "    0  summits\n" + "    0  on 1976-02-23\n" + "nothing is left after \"summits\"");
    }
  }

  @Nested
  class TheSteps {
    @Test
    void beginWithAllOfTheKindAndFollowTheQuery() {
      assertThat(
              asean
                  .accordingTo(SourceKind.SCHOOL_TEXT)
                  .on(day("1980-01-01"))
                  .duties()
                  .of(ASEAN_SECRETARIAT)
                  .numbered(4)
                  .explain()
                  .steps())
          .extracting(Explanation.Step::words, Explanation.Step::kept)
          .containsExactly(
              tuple("duties", 149),
              tuple("according to SCHOOL_TEXT", 11),
              tuple("on 1980-01-01", 11),
              tuple("of asean-secretariat", 4),
              tuple("numbered 4", 1));
    }

    @Test
    void nameTheFirstThatKeptNothing() {
      assertThat(
              asean
                  .tenures()
                  .heldBy(THAILAND)
                  .named("nobody")
                  .of(SECRETARY_GENERAL)
                  .explain()
                  .emptiedBy()
                  .map(Explanation.Step::words))
          .contains("named \"nobody\"");
    }

    @Test
    void nameNoneWhereSomethingWasFound() {
      assertThat(indonesians.explain().emptiedBy()).isEmpty();
    }
  }

  @Nested
  class WhatIsNearest {
    @Test
    void isNotToldWhereSomethingWasFound() {
      Explanation explanation = indonesians.on(day("1978-06-30")).explain();
      assertThat(explanation.lastBefore()).isEmpty();
      assertThat(explanation.nextAfter()).isEmpty();
    }

    @Test
    void isNotToldWhereNoDayWasAskedFor() {
      Explanation explanation = indonesians.named("nobody").explain();
      assertThat(explanation.lastBefore()).isEmpty();
      assertThat(explanation.nextAfter()).isEmpty();
    }

    @Test
    void hasNothingBeforeTheFirst() {
      Explanation explanation = indonesians.on(day("1976-06-06")).explain();
      assertThat(explanation.lastBefore()).isEmpty();
      assertThat(explanation.nextAfter())
          .contains("Hartono Rekso Dharsono (1976-06-07 to 1978-02-18)");
    }

    @Test
    void hasNothingAfterTheLast() {
      Explanation explanation = indonesians.on(day("1993-01-01")).explain();
      assertThat(explanation.lastBefore()).contains("Rusli Noor (1989-07-17 to 1992-12-31)");
      assertThat(explanation.nextAfter()).isEmpty();
    }

    @Test
    void isTheSameWhereverTheDayStands() {
      String expected = "Umarjadi Njotowijono (1978-02-19 to 1978-06-30)";
      assertThat(
              asean
                  .on(day("1985-01-01"))
                  .tenures()
                  .of(SECRETARY_GENERAL)
                  .heldBy(INDONESIA)
                  .explain()
                  .lastBefore())
          .contains(expected);
      assertThat(asean.tenures().on(day("1985-01-01")).heldBy(INDONESIA).explain().lastBefore())
          .contains(expected);
      assertThat(
              asean
                  .tenures()
                  .where(Condition.that("then", t -> t.period().contains(day("1985-01-01"))))
                  .heldBy(INDONESIA)
                  .on(day("1985-01-01"))
                  .explain()
                  .emptiedBy()
                  .map(Explanation.Step::words))
          .contains("held by indonesia");
    }

    @Test
    void meetsAllOtherConditions() {
      Explanation explanation =
          asean.tenures().of(SECRETARY_GENERAL).heldBy(CAMBODIA).on(day("2000-01-01")).explain();
      assertThat(explanation.lastBefore()).isEmpty();
      assertThat(explanation.nextAfter()).contains("Kao Kim Hourn (2023-01-01 to 2027-12-31)");
    }

    @Test
    void isNearestInTimeThoughTheNaturalOrderIsTheAlphabet() {
      MemberQuery lateComers =
          asean
              .members()
              .except(m -> m.founders())
              .except(m -> m.with(MemberStateId.BRUNEI_DARUSSALAM));
      assertThat(lateComers.on(day("1990-01-01")).explain().nextAfter())
          .contains("Viet Nam (from 1995-07-28)");
    }

    @Test
    void isNotToldOfADayThatIsNegated() {
      Explanation explanation =
          asean.members().with(INDONESIA).except(m -> m.on(day("1985-01-01"))).explain();
      assertThat(explanation.emptiedBy().map(Explanation.Step::words))
          .contains("not on 1985-01-01");
      assertThat(explanation.lastBefore()).isEmpty();
      assertThat(explanation.nextAfter()).isEmpty();
    }

    @Test
    void ofTwoDaysCountsFromTheEarlierInEitherOrder() {
      TenureQuery oneWay = asean.tenures().on(day("1985-01-01")).on(day("1990-01-01"));
      TenureQuery otherWay = asean.tenures().on(day("1990-01-01")).on(day("1985-01-01"));
      for (TenureQuery query : new TenureQuery[] {oneWay, otherWay}) {
        assertThat(query.explain().lastBefore()).isEmpty();
        assertThat(query.explain().nextAfter()).contains("Rusli Noor (1989-07-17 to 1992-12-31)");
      }
    }
  }

  @Nested
  class OfAQuestionWithinAQuestion {
    @Test
    void eachIsOneStep() {
      assertThat(
              asean
                  .tenures()
                  .of(SECRETARY_GENERAL)
                  .either(t -> t.heldBy(INDONESIA), t -> t.heldBy(THAILAND).named("Surin"))
                  .except(t -> t.named("Rusli"))
                  .explain()
                  .steps())
          .extracting(Explanation.Step::words, Explanation.Step::kept)
          .containsExactly(
              tuple("tenures", asean.tenures().count()),
              tuple("of secretary-general", 15),
              tuple("(held by indonesia or (held by thailand and named \"Surin\"))", 4),
              tuple("not named \"Rusli\"", 3));
    }

    @Test
    void aDayInsideHasWhatIsNearest() {
      Explanation explanation =
          asean
              .tenures()
              .of(SECRETARY_GENERAL)
              .either(
                  t -> t.heldBy(INDONESIA).on(day("1985-01-01")),
                  t -> t.heldBy(CAMBODIA).on(day("1985-01-01")))
              .explain();
      assertThat(explanation.lastBefore())
          .contains("Umarjadi Njotowijono (1978-02-19 to 1978-06-30)");
      assertThat(explanation.nextAfter()).contains("Rusli Noor (1989-07-17 to 1992-12-31)");
    }

    @Test
    void ofSeveralDaysInsideTheEarliestCounts() {
      Explanation explanation =
          asean
              .tenures()
              .of(SECRETARY_GENERAL)
              .heldBy(INDONESIA)
              .either(
                  t -> t.on(day("1999-01-01")),
                  t -> t.either(u -> u.on(day("1985-01-01")), u -> u.on(day("2000-01-01"))))
              .explain();
      assertThat(explanation.lastBefore())
          .contains("Umarjadi Njotowijono (1978-02-19 to 1978-06-30)");
      assertThat(explanation.nextAfter()).contains("Rusli Noor (1989-07-17 to 1992-12-31)");
    }

    @Test
    void aDayThatIsExceptedInsideIsStillExcepted() {
      Explanation explanation =
          asean
              .tenures()
              .of(SECRETARY_GENERAL)
              .heldBy(INDONESIA)
              .on(day("1985-01-01"))
              .except(t -> t.on(day("1990-01-01")))
              .explain();
      assertThat(explanation.nextAfter()).isEmpty();
      assertThat(explanation.lastBefore())
          .contains("Umarjadi Njotowijono (1978-02-19 to 1978-06-30)");
    }

    @Test
    void exceptTheSameDayLeavesNothingNear() {
      Explanation explanation =
          asean
              .tenures()
              .of(SECRETARY_GENERAL)
              .heldBy(INDONESIA)
              .on(day("1990-01-01"))
              .except(t -> t.on(day("1990-01-01")))
              .explain();
      assertThat(explanation.lastBefore())
          .contains("Umarjadi Njotowijono (1978-02-19 to 1978-06-30)");
      assertThat(explanation.nextAfter()).isEmpty();
    }
  }

  @Nested
  class AnUnknownId {
    @Test
    void isToldWithThoseThatAreSpeltAlike() {
      Explanation explanation =
          asean
              .accordingTo(SourceKind.SCHOOL_TEXT)
              .institutions()
              .with(InstitutionId.of("asean-secretariet"))
              .explain();
      assertThat(explanation.unknownIds())
          .containsExactly("no institution has the id asean-secretariet; near: asean-secretariat");
      assertThat(explanation.toString())
          .endsWith(
              "\nnothing is left after \"with id asean-secretariet\"\n"
                  + "no institution has the id asean-secretariet; near: asean-secretariat");
      assertThatThrownBy(() -> asean.institutions().with(InstitutionId.of("asian")).only())
          .hasMessageEndingWith("no institution has the id asian; near: asean");
    }

    @Test
    void isToldOfEveryKindOfIdWhereverItStands() {
      assertThat(
              asean
                  .tenures()
                  .of(OfficeId.of("general-secretary-x"))
                  .except(t -> t.heldBy(MemberStateId.of("indonesie")))
                  .either(t -> t.citing(SourceId.of("zzzzzzzz")), t -> t.heldBy(INDONESIA))
                  .explain()
                  .unknownIds())
          .containsExactly(
              "no office has the id general-secretary-x",
              "no member state has the id indonesie; near: indonesia",
              "no source has the id zzzzzzzz");
      assertThat(asean.duties().of(InstitutionId.of("qqq")).explain().unknownIds())
          .containsExactly("no institution has the id qqq");
      assertThat(asean.claimReviews().with(ClaimReviewId.of("sentull")).explain().unknownIds())
          .containsExactly("no claim review has the id sentull; near: sentul");
      assertThat(asean.duties().with(DutyId.of("qqq")).explain().unknownIds())
          .containsExactly("no duty has the id qqq");
      assertThat(asean.termRules().with(TermRuleId.of("qqq")).explain().unknownIds())
          .containsExactly("no term rule has the id qqq");
    }

    @Test
    void isNotToldOfWhatIsKnownThoughNothingWasFound() {
      assertThat(
              asean
                  .on(day("1900-01-01"))
                  .tenures()
                  .heldBy(MemberStateId.LAO_PDR)
                  .of(SECRETARY_GENERAL)
                  .explain()
                  .unknownIds())
          .isEmpty();
      assertThat(asean.summits().numbered(999).explain().unknownIds()).isEmpty();
    }

    @Test
    void hasAtMostThreeNearItAndThoseOfTheFewestLetters() {
      Catalog.Builder builder = Catalog.builder().add(TREATY);
      for (String id :
          new String[] {"bodies", "body-4", "body-3", "body-2", "body-1", "bodyx12", "bady-1"}) {
        builder.add(institution(id, from("1970"), TREATY).build());
      }
      Catalog catalog = builder.build();
      assertThat(catalog.institutions().with(InstitutionId.of("body-9")).explain().unknownIds())
          .containsExactly("no institution has the id body-9; near: body-1, body-2, body-3");
      assertThat(catalog.institutions().with(InstitutionId.of("bodyx")).explain().unknownIds())
          .containsExactly("no institution has the id bodyx");
      assertThat(catalog.institutions().with(InstitutionId.of("bodyx1")).explain().unknownIds())
          .containsExactly("no institution has the id bodyx1; near: body-1, bodyx12");
      assertThat(catalog.institutions().with(InstitutionId.of("odx-22")).explain().unknownIds())
          .containsExactly("no institution has the id odx-22");
    }
  }

  @Test
  void whatIsNearestIsGivenAsEntriesToo() {
    Explanation explanation = indonesians.on(day("1985-01-01")).explain();
    assertThat(explanation.lastEntryBefore()).contains(indonesians.named("Umarjadi").only());
    assertThat(explanation.nextEntryAfter()).contains(indonesians.named("Rusli").only());
  }

  @Nested
  class AmongSeveralAsNear {
    private final Catalog catalog =
        Catalog.builder()
            .add(TREATY)
            .add(institution("a", between("1970-01-01", "1975-01-01"), TREATY).build())
            .add(institution("b", between("1971-01-01", "1975-01-01"), TREATY).build())
            .add(institution("c", between("1972-01-01", "1974-01-01"), TREATY).build())
            .add(institution("d", between("1980-01-01", "1985-01-01"), TREATY).build())
            .add(institution("e", from("1980-01-01"), TREATY).build())
            .add(institution("f", between("1981-01-01", "1982-01-01"), TREATY).build())
            .build();

    private final Explanation explanation = catalog.institutions().on(day("1977-07-07")).explain();

    @Test
    void theLastBeforeIsTheLastInNaturalOrder() {
      assertThat(explanation.lastBefore()).contains("b (1971-01-01 to 1974-12-31)");
    }

    @Test
    void theNextAfterIsTheFirstInNaturalOrder() {
      assertThat(explanation.nextAfter()).contains("d (1980-01-01 to 1984-12-31)");
    }

    @Test
    void theDayAfterTheEndAndTheDayBeforeTheStartAreNearAlready() {
      assertThat(catalog.institutions().on(day("1975-01-01")).explain().lastBefore())
          .contains("b (1971-01-01 to 1974-12-31)");
      assertThat(catalog.institutions().on(day("1979-12-31")).explain().nextAfter())
          .contains("d (1980-01-01 to 1984-12-31)");
      assertThat(catalog.institutions().on(day("1974-12-31")).explain().lastBefore()).isEmpty();
    }
  }

  @Test
  void equalQuestionsHaveEqualExplanations() {
    assertThat(indonesians.explain())
        .isEqualTo(asean.tenures().of(SECRETARY_GENERAL).heldBy(INDONESIA).explain())
        .hasSameHashCodeAs(indonesians.explain())
        .isNotEqualTo(indonesians.on(day("1985-01-01")).explain());
  }
}
