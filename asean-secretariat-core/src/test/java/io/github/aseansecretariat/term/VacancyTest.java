package io.github.aseansecretariat.term;

import static io.github.aseansecretariat.term.Sample.HEAD;
import static io.github.aseansecretariat.term.Sample.LIST;
import static io.github.aseansecretariat.term.Sample.SCHOOL;
import static io.github.aseansecretariat.term.Sample.TREATY;
import static io.github.aseansecretariat.term.Sample.audit;
import static io.github.aseansecretariat.term.Sample.between;
import static io.github.aseansecretariat.term.Sample.catalog;
import static io.github.aseansecretariat.term.Sample.cite;
import static io.github.aseansecretariat.term.Sample.day;
import static io.github.aseansecretariat.term.Sample.english;
import static io.github.aseansecretariat.term.Sample.foundation;
import static io.github.aseansecretariat.term.Sample.from;
import static io.github.aseansecretariat.term.Sample.indonesian;
import static io.github.aseansecretariat.term.Sample.member;
import static io.github.aseansecretariat.term.Sample.office;
import static io.github.aseansecretariat.term.Sample.rule;
import static io.github.aseansecretariat.term.Sample.ruleOf;
import static io.github.aseansecretariat.term.Sample.tenure;
import static io.github.aseansecretariat.term.Sample.tenureOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VacancyTest {
  private static ImmutableList<Vacancy> of(Entry... entries) {
    return audit(catalog().addAll(ImmutableList.copyOf(entries)).build()).vacancies();
  }

  private static ImmutableList<Vacancy> ofSeats(int seats, Entry... entries) {
    Catalog catalog =
        foundation()
            .add(office(HEAD, from("1800"), seats))
            .addAll(ImmutableList.copyOf(entries))
            .build();
    return audit(catalog).vacancies();
  }

  private static Tenure handedOver(String person, String firstDay, String handoverDay) {
    return tenure(HEAD, person, "alfa", firstDay)
        .publishedEnd(PartialDate.parse(handoverDay))
        .endReading(EndReading.HANDOVER_DAY)
        .build();
  }

  private static Tenure open(String person, String firstDay) {
    return tenure(HEAD, person, "alfa", firstDay).build();
  }

  @Nested
  class BetweenTwoTenures {
    @Test
    void ofOnePersonNamesThePersonOnce() {
      assertThat(
              of(
                  tenureOf("Ani", "1980-01-01", "1980-12-31"),
                  tenureOf("Ani", "1982-01-01", "1982-06-30"),
                  tenureOf("Ani", "1983-02", "1984")))
          .extracting(it -> it.text().english())
          .containsExactly(
              "No holder is recorded for 1 January 1981 to 31 December 1981, between two tenures of"
                  + " Ani.",
              "No holder is recorded for 1 July 1982 until February 1983, between two tenures of"
                  + " Ani; when this began or ended is in doubt.");
    }

    @Test
    void ofTwoPersonsOfOneStateNamesBoth() {
      assertThat(
              of(
                  tenureOf("Ani", "1980-01-01", "1980-12-31"),
                  tenureOf("Budi", "1982-01-01", "1982-12-31")))
          .extracting(it -> it.text().english())
          .containsExactly(
              "No holder is recorded for 1 January 1981 to 31 December 1981, between Ani and"
                  + " Budi.");
    }

    @Test
    void ofOnePersonForTwoStatesNamesThePersonOnce() {
      assertThat(
              of(
                  member("beta", "Beta", "1801"),
                  tenureOf("Ani", "1980-01-01", "1980-12-31"),
                  tenure(HEAD, "Ani", "beta", "1982-01-01").build()))
          .extracting(it -> it.text().english())
          .containsExactly(
              "No holder is recorded for 1 January 1981 to 31 December 1981, between two tenures of"
                  + " Ani.");
    }

    @Test
    void ofOneStateNamesTheStateOnceAndOfTwoStatesBoth() {
      assertThat(
              of(
                  member("beta", "Beta", "1801"),
                  heldByState("alfa", "1980-01-01", "1980-12-31"),
                  heldByState("alfa", "1982-01-01", "1982-12-31"),
                  heldByState("beta", "1984-01-01", "1984-12-31")))
          .extracting(it -> it.text().english())
          .containsExactly(
              "No holder is recorded for 1 January 1981 to 31 December 1981, between two tenures of"
                  + " Alfa.",
              "No holder is recorded for 1 January 1983 to 31 December 1983, between Alfa and"
                  + " Beta.");
    }

    private Tenure heldByState(String state, String firstDay, String lastDay) {
      return Tenure.builder()
          .office(HEAD)
          .memberState(MemberStateId.of(state))
          .firstDay(PartialDate.parse(firstDay))
          .publishedEnd(PartialDate.parse(lastDay))
          .addCitations(cite(LIST))
          .build();
    }

    @Test
    void isFromTheDayAfterTheLastToTheDayBeforeTheFirst() {
      Tenure before = tenureOf("Ani", "1980-01-01", "1980-06-30");
      Tenure after = tenureOf("Budi", "1980-07-03", "1980-12-31");
      assertThat(of(after, before))
          .singleElement()
          .satisfies(
              vacancy -> {
                assertThat(vacancy.period().firstDay()).contains(day("1980-07-01"));
                assertThat(vacancy.period().lastDay()).contains(day("1980-07-02"));
                assertThat(vacancy.before()).isEqualTo(before);
                assertThat(vacancy.after()).isEqualTo(after);
                assertThat(vacancy.doubts()).isEmpty();
              })
          .hasToString("1980-07-01 to 1980-07-02, between Ani and Budi");
    }

    @Test
    void saysSoInASentence() {
      Vacancy vacancy =
          of(
                  tenureOf("Ani", "1980-01-01", "1980-06-30"),
                  tenureOf("Budi", "1980-07-03", "1980-12-31"))
              .get(0);
      assertThat(vacancy.text().english())
          .isEqualTo("No holder is recorded for 1 July 1980 to 2 July 1980, between Ani and Budi.");
      assertThat(vacancy.text().indonesian())
          .isEqualTo(
              "Tidak ada yang tercatat menjabat antara Ani dan Budi: 1 Juli 1980 sampai 2 Juli"
                  + " 1980.");
    }

    @Test
    void canBeOfOneDay() {
      assertThat(
              of(
                  tenureOf("Ani", "1980-01-01", "1980-06-30"),
                  tenureOf("Budi", "1980-07-02", "1980-12-31")))
          .singleElement()
          .hasToString("1980-07-01 to 1980-07-01, between Ani and Budi");
    }

    @Test
    void isNoneWhereTheyTouch() {
      assertThat(
              of(
                  tenureOf("Ani", "1980-01-01", "1980-06-30"),
                  tenureOf("Budi", "1980-07-01", "1980-12-31")))
          .isEmpty();
    }

    @Test
    void isNoneOnAHandoverDay() {
      assertThat(
              of(
                  handedOver("Ani", "1980-01-01", "1980-07-01"),
                  tenureOf("Budi", "1980-07-01", "1980-12-31")))
          .isEmpty();
    }

    @Test
    void beginsOnAHandoverDayThatHasNoSuccessor() {
      assertThat(
              of(
                  handedOver("Ani", "1980-01-01", "1980-07-01"),
                  tenureOf("Budi", "1980-07-02", "1980-12-31")))
          .singleElement()
          .hasToString("1980-07-01 to 1980-07-01, between Ani and Budi");
    }

    @Test
    void isOfOnePersonTooWhoCameBack() {
      assertThat(
              of(
                  tenureOf("Ani", "1980-01-01", "1980-06-30"),
                  tenureOf("Ani", "1980-08-01", "1980-12-31")))
          .singleElement()
          .hasToString("1980-07-01 to 1980-07-31, between Ani and Ani");
    }

    @Test
    void standInOrderOfTime() {
      assertThat(
              of(
                  open("Citra", "1983-02-01"),
                  tenureOf("Budi", "1981-02-01", "1982-12-31"),
                  tenureOf("Ani", "1980-01-01", "1980-12-31")))
          .extracting(Vacancy::toString)
          .containsExactly(
              "1981-01-01 to 1981-01-31, between Ani and Budi",
              "1983-01-01 to 1983-01-31, between Budi and Citra");
    }
  }

  @Nested
  class Nothing {
    @Test
    void isVacantWithoutTenuresOrWithOne() {
      assertThat(of()).isEmpty();
      assertThat(of(tenureOf("Ani", "1980-01-01", "1980-06-30"))).isEmpty();
      assertThat(audit(Catalog.builder().build()).vacancies()).isEmpty();
    }

    @Test
    void isVacantAfterTheLastTenureOrBeforeTheFirst() {
      assertThat(
              of(
                  tenureOf("Ani", "1980-01-01", "1980-06-30"),
                  tenureOf("Budi", "1980-07-01", "1981-06-30")))
          .isEmpty();
    }

    @Test
    void isVacantForATenureInAnotherOffice() {
      OfficeId deputy = OfficeId.of("deputy");
      Tenure ofTheDeputy = tenure(deputy, "Budi", "alfa", "1990-01-01").build();
      assertThat(
              of(
                  office(deputy, from("1900"), 1),
                  tenureOf("Ani", "1980-01-01", "1980-06-30"),
                  ofTheDeputy))
          .isEmpty();
    }
  }

  @Nested
  class TheLifeOfTheOffice {
    @Test
    void cutsOffTheDaysOnWhichItDidNotExist() {
      Catalog catalog =
          foundation()
              .add(office(HEAD, between("1970-01-01", "1980-02-01"), 1))
              .add(office(HEAD, from("1990-01-01"), 1))
              .add(tenureOf("Ani", "1979-01-01", "1979-12-31"))
              .add(tenureOf("Budi", "1990-01-11", "1990-12-31"))
              .build();
      assertThat(audit(catalog).vacancies())
          .extracting(Vacancy::toString)
          .containsExactly(
              "1980-01-01 to 1980-01-31, between Ani and Budi",
              "1990-01-01 to 1990-01-10, between Ani and Budi");
    }

    @Test
    void leavesNothingWhereTheOfficeEndedAndBeganWithTheTenures() {
      Catalog catalog =
          foundation()
              .add(office(HEAD, between("1970-01-01", "1980-01-01"), 1))
              .add(office(HEAD, from("1990-01-01"), 1))
              .add(tenureOf("Ani", "1979-01-01", "1979-12-31"))
              .add(tenureOf("Budi", "1990-01-01", "1990-12-31"))
              .build();
      assertThat(audit(catalog).vacancies()).isEmpty();
    }

    @Test
    void runsOnWhereOneEntryFollowsTheOther() {
      Catalog catalog =
          foundation()
              .add(office(HEAD, between("1970-01-01", "1980-02-01"), 1))
              .add(office(HEAD, from("1980-02-01"), 1))
              .add(tenureOf("Ani", "1979-01-01", "1979-12-31"))
              .add(tenureOf("Budi", "1980-03-01", "1990-12-31"))
              .build();
      assertThat(audit(catalog).vacancies())
          .singleElement()
          .hasToString("1980-01-01 to 1980-02-29, between Ani and Budi");
    }

    @Test
    void givesItsOwnBoundaryAsADayWhereTheTenuresIsUncertain() {
      Catalog catalog =
          foundation()
              .add(office(HEAD, between("1970-01-01", "1980-02-01"), 1))
              .add(office(HEAD, from("1990-01-01"), 1))
              .add(tenureOf("Ani", "1979-01-01", "1980-01"))
              .add(tenureOf("Budi", "1990-02", "1990-12-31"))
              .build();
      assertThat(audit(catalog).vacancies())
          .extracting(Vacancy::toString)
          .containsExactly(
              "1980-01 to 1980-01-31, between Ani and Budi (doubtful)",
              "1990-01-01 until 1990-02, between Ani and Budi (doubtful)");
    }
  }

  @Nested
  class Seats {
    @Test
    void areVacantOnlyWhenNobodyHoldsAny() {
      assertThat(
              ofSeats(
                  2,
                  tenureOf("Ani", "1980-01-01", "1980-06-30"),
                  tenureOf("Budi", "1980-03-01", "1980-08-31"),
                  tenureOf("Citra", "1980-10-01", "1980-12-31")))
          .extracting(Vacancy::toString)
          .containsExactly("1980-09-01 to 1980-09-30, between Budi and Citra");
    }

    @Test
    void areHeldByALongTenureAroundShortOnes() {
      assertThat(
              ofSeats(
                  2,
                  tenureOf("Ani", "1980-01-01", "1989-12-31"),
                  tenureOf("Budi", "1981-01-01", "1981-12-31"),
                  tenureOf("Citra", "1983-01-01", "1983-12-31"),
                  tenureOf("Dewi", "1990-02-01", "1990-12-31")))
          .extracting(Vacancy::toString)
          .containsExactly("1990-01-01 to 1990-01-31, between Ani and Dewi");
    }

    @Test
    void areHeldByATenureWithoutAKnownEnd() {
      assertThat(
              ofSeats(
                  2,
                  open("Ani", "1980-01-01"),
                  tenureOf("Budi", "1981-01-01", "1981-12-31"),
                  tenureOf("Citra", "1983-01-01", "1983-12-31")))
          .isEmpty();
    }

    @Test
    void areHeldToTheLastDayOfTheLonger() {
      assertThat(
              ofSeats(
                  2,
                  tenureOf("Ani", "1980-01-01", "1980-06-30"),
                  tenureOf("Budi", "1980-02-01", "1980-07-01"),
                  tenureOf("Citra", "1980-07-02", "1980-12-31")))
          .isEmpty();
    }

    @Test
    void nameTheFirstOfTwoWhoLeftTogether() {
      assertThat(
              ofSeats(
                  2,
                  tenureOf("Ani", "1980-01-01", "1980-06-30"),
                  tenureOf("Budi", "1980-02-01", "1980-06-30"),
                  tenureOf("Citra", "1980-08-01", "1980-12-31")))
          .singleElement()
          .hasToString("1980-07-01 to 1980-07-31, between Ani and Citra");
    }

    @Test
    void areDoubtfullyVacantWhereTheEndOfAnotherHolderIsNotKnownToTheDay() {
      assertThat(
              ofSeats(
                  2,
                  tenureOf("Ani", "1980-01-01", "1980-06"),
                  tenureOf("Budi", "1980-02-01", "1980-06-05"),
                  tenureOf("Citra", "1980-08-01", "1980-12-31")))
          .singleElement()
          .satisfies(vacancy -> assertThat(vacancy.doubts()).isNotEmpty());
    }
  }

  @Nested
  class Doubts {
    @Test
    void areOfTheEndOfAnotherTenureInAnotherSeat() {
      assertThat(
              ofSeats(
                  2,
                  tenureOf("Ani", "1980-01-01", "1982"),
                  tenureOf("Budi", "1981-03-01", "1982-06-30"),
                  tenureOf("Citra", "1983-02-01", "1983-12-31")))
          .singleElement()
          .satisfies(
              vacancy -> {
                assertThat(english(vacancy.doubts()))
                    .containsExactly(
                        "The exact end of another tenure before, that of Ani, is not known, only"
                            + " 1982.");
                assertThat(indonesian(vacancy.doubts()))
                    .containsExactly(
                        "Tanggal persis akhir masa menjabat lain sebelumnya, yaitu masa menjabat"
                            + " Ani, tidak diketahui, hanya 1982.");
              });
    }

    @Test
    void areOfAnEndThatIsNotKnownToTheDay() {
      assertThat(
              of(
                  tenureOf("Ani", "1980-01-01", "1983-05"),
                  tenureOf("Budi", "1983-07-01", "1984-06-30")))
          .singleElement()
          .satisfies(
              vacancy -> {
                assertThat(vacancy.period().isUncertainOn(day("1983-05-30"))).isTrue();
                assertThat(english(vacancy.doubts()))
                    .containsExactly(
                        "The exact end of the tenure before is not known, only May 1983.");
                assertThat(indonesian(vacancy.doubts()))
                    .containsExactly(
                        "Tanggal persis akhir masa menjabat sebelumnya tidak diketahui,"
                            + " hanya Mei 1983.");
                assertThat(vacancy.doubts().get(0).citations()).containsExactly(cite(LIST));
              })
          .hasToString("1983-05 to 1983-06-30, between Ani and Budi (doubtful)");
    }

    @Test
    void areOfAStartThatIsNotKnownToTheDay() {
      assertThat(
              of(
                  tenureOf("Ani", "1980-01-01", "1983-05-31"),
                  tenureOf("Budi", "1983-07", "1984-06-30")))
          .singleElement()
          .satisfies(
              vacancy -> {
                assertThat(english(vacancy.doubts()))
                    .containsExactly(
                        "The exact first day of the tenure after is not known, only July"
                            + " 1983.");
                assertThat(indonesian(vacancy.doubts()))
                    .containsExactly(
                        "Tanggal persis hari pertama masa menjabat sesudahnya tidak"
                            + " diketahui, hanya Juli 1983.");
              })
          .hasToString("1983-06-01 until 1983-07, between Ani and Budi (doubtful)");
    }

    @Test
    void areOfBothBoundaries() {
      assertThat(of(tenureOf("Ani", "1980-01-01", "1982"), tenureOf("Budi", "1984", "1986-06-30")))
          .singleElement()
          .satisfies(vacancy -> assertThat(vacancy.doubts()).hasSize(2))
          .hasToString("1982 until 1984, between Ani and Budi (doubtful)");
    }

    @Test
    void areNoneWhereBothMeetInAYear() {
      assertThat(of(tenureOf("Ani", "1980-01-01", "1983"), tenureOf("Budi", "1983", "1986-06-30")))
          .isEmpty();
    }

    @Test
    void areOfALastDayThatMayBeTheHandoverDay() {
      assertThat(
              of(
                  rule(TREATY, from("1970"), 2),
                  tenureOf("Ani", "1980-07-01", "1982-07-01"),
                  tenureOf("Budi", "1982-07-18", "1984-07-17")))
          .singleElement()
          .satisfies(
              vacancy -> {
                assertThat(english(vacancy.doubts()))
                    .containsExactly(
                        "The stated end of the tenure before, 1 July 1982, may be the"
                            + " handover day: then the office was vacant from that day.");
                assertThat(vacancy.doubts().get(0).citations())
                    .containsExactly(cite(LIST), cite(TREATY));
                assertThat(vacancy.text().english())
                    .isEqualTo(
                        "No holder is recorded for 2 July 1982 to 17 July 1982, between Ani and"
                            + " Budi; when this began or ended is in doubt.");
                assertThat(vacancy.text().indonesian())
                    .isEqualTo(
                        "Tidak ada yang tercatat menjabat antara Ani dan Budi: 2 Juli 1982 sampai"
                            + " 17 Juli 1982; kapan mulai atau berakhirnya diragukan.");
              })
          .hasToString("1982-07-02 to 1982-07-17, between Ani and Budi (doubtful)");
    }

    @Test
    void areOfALastDayThatIsOneTooManyForTheLongestTermToo() {
      TermRule twoToThreeYears =
          ruleOf(SCHOOL, from("1970"))
              .base(Period.ofYears(2))
              .extension(Extension.upTo(Period.ofYears(3)))
              .build();
      assertThat(
              of(
                  twoToThreeYears,
                  tenureOf("Ani", "1980-07-01", "1983-07-01"),
                  tenureOf("Budi", "1983-07-18", "1984-07-17")))
          .singleElement()
          .satisfies(
              vacancy ->
                  assertThat(english(vacancy.doubts()))
                      .containsExactly(
                          "The stated end of the tenure before, 1 July 1983, may be the handover"
                              + " day: then the office was vacant from that day."));
    }

    @Test
    void areOfAHandoverDayUnderTheRuleOfAnyAccountAndSaidOnce() {
      assertThat(
              of(
                  rule(TREATY, from("1970"), 5),
                  rule(SCHOOL, from("1970"), 2),
                  rule(LIST, from("1970"), 2),
                  tenureOf("Ani", "1980-07-01", "1982-07-01"),
                  tenureOf("Budi", "1982-07-18", "1984-07-17")))
          .singleElement()
          .satisfies(vacancy -> assertThat(vacancy.doubts()).hasSize(1));
    }

    @Test
    void areNoneOfAFullTermOrOfAKnownHandoverDay() {
      assertThat(
              of(
                  rule(TREATY, from("1970"), 2),
                  tenureOf("Ani", "1980-07-01", "1982-06-30"),
                  handedOver("Budi", "1982-07-18", "1984-07-19"),
                  tenureOf("Citra", "1984-08-01", "1986-07-31")))
          .hasSize(2)
          .allSatisfy(vacancy -> assertThat(vacancy.doubts()).isEmpty());
    }

    @Test
    void areNoneUnderARuleThatWasNotInForceOnTheFirstDay() {
      assertThat(
              of(
                  rule(TREATY, from("1980-07-02"), 2),
                  rule(SCHOOL, between("1970", "1980-07-01"), 2),
                  tenureOf("Ani", "1980-07-01", "1982-07-01"),
                  tenureOf("Budi", "1982-07-18", "1984-07-17")))
          .singleElement()
          .satisfies(vacancy -> assertThat(vacancy.doubts()).isEmpty());
    }

    @Test
    void sayThatAnUnknownEndIsUnknownAndNoMore() {
      assertThat(
              of(
                  rule(TREATY, from("1970"), 2),
                  tenureOf("Ani", "1980-07-01", "1982-07"),
                  tenureOf("Budi", "1982-09-01", "1984-07-17")))
          .singleElement()
          .satisfies(
              vacancy ->
                  assertThat(english(vacancy.doubts()))
                      .containsExactly(
                          "The exact end of the tenure before is not known, only July 1982."));
    }
  }

  @Test
  void aVacancyIsTheSameInEveryAccountAndOnEveryDay() {
    Catalog catalog =
        catalog()
            .add(tenureOf("Ani", "1980-01-01", "1980-06-30"))
            .add(tenureOf("Budi", "1980-08-01", "1980-12-31"))
            .build();
    assertThat(audit(catalog).vacancies()).hasSize(1);
    assertThat(audit(catalog.accordingTo(SourceKind.SCHOOL_TEXT)).vacancies())
        .isEqualTo(audit(catalog).vacancies());
    assertThat(TermAudit.of(catalog, HEAD, day("1970-01-01")).vacancies())
        .isEqualTo(audit(catalog).vacancies());
  }
}
