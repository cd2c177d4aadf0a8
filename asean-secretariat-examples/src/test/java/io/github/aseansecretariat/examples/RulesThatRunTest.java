package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RulesThatRunTest {
  @Nested
  class AuditExample {
    private static String audit(String... args) {
      return Printed.well(new Audit(), args);
    }

    @Test
    void theTableOfTheTreatyAccountHasARowForEachTenure() {
      List<String> lines = audit("--today", "2026-11-24", "--lang", "en").lines().toList();

      assertThat(lines.subList(2, 21))
          .containsExactly(
              " 1 Hartono Rekso Dharsono  1976-06-07/1978-02-18 -108 ended early",
              " 2 Umarjadi Njotowijono    1978-02-19/1978-06-30      completed the",
              "                                                      predecessor's turn",
              " 3 Ali bin Abdullah        1978-07-10/1980-06-30   -9 ended early",
              " 4 Narciso G. Reyes        1980-07-01/1982-07-01   +1 full term, one day in",
              "                                                      doubt",
              " 5 Chan Kai Yau            1982-07-18/1984-07-15   -2 ended early",
              " 6 Phan Wannamethee        1984-07-16/1986-07-15      full term",
              " 7 Roderick Yong           1986-07-16/1989-07-16   +1 full term, one day in",
              "                                                      doubt",
              " 8 Rusli Noor              1989-07-17/1992-12-31 +168 past the base term,",
              "                                                      extension not stated",
              " 9 Ajit Singh              1993-01-01/1997-12-31      full term",
              "10 Rodolfo C. Severino Jr. 1998-01-01/2002-12-31      full term",
              "11 Ong Keng Yong           2003-01-01/2007-12-31      full term",
              "12 Surin Pitsuwan          2008-01-01/2012-12-31      full term",
              "13 Lê Lương Minh           2013-01-01/2017-12-31      full term",
              "14 Lim Jock Hoi            2018-01-01/2022-12-31      full term",
              "15 Kao Kim Hourn           2023-01-01/2027-12-31      running");
    }

    @Test
    void everythingFitsEightyColumnsInBothAccountsAndLanguages() {
      for (String account : List.of("treaty", "school")) {
        assertThat(audit("--account", account, "--today", "2026-11-24").lines())
            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
      }
    }

    @Test
    void reasonsAndVacanciesFollowTheTable() {
      assertThat(audit("--today", "2026-11-24", "--lang", "en"))
          .containsSubsequence(
              "Reasons\n",
              " 1 Hartono Rekso Dharsono\n   - 7 June 1976 + 2 years = 7 June 1978",
              "Vacancies\n",
              "- ",
              "1 July 1978 to 9 July 1978",
              "- ",
              "2 July 1982 to 17 July 1982",
              "   - The published end of the tenure before, 1 July 1982, may be the");
    }
  }

  @Nested
  class TermCheckExample {
    private static String check(String... args) {
      return Printed.well(new TermCheck(), args);
    }

    @Test
    void twoYearsToTheDayAreAFullTerm() {
      assertThat(check("1976-06-07", "1978-06-06", "treaty", "--lang", "en"))
          .startsWith("Verdict: full term\n")
          .contains(
              "- 7 June 1976 + 2 years = 7 June 1978: the last day of the term is 6 June 1978.\n")
          .contains(
              "Source: Agreement on the Establishment of the ASEAN Secretariat (24 February\n"
                  + "  1976), Art. 3(1); wording read\n")
          .doesNotContain("Your own dates");
    }

    @Test
    void threeYearsAreWithinTheExtensionThatTheSchoolTextTells() {
      assertThat(check("1976-06-07", "1979-06-06", "school", "--lang", "id"))
          .startsWith("Hasil: dalam batas perpanjangan\n");
    }

    @Test
    void onADayOfTheTermItIsRunning() {
      assertThat(
              check("2023-01-01", "2027-12-31", "treaty", "--today", "2026-11-24", "--lang", "en"))
          .startsWith("Verdict: running\n");
    }

    @Test
    void beforeAnyRuleTheNearestIsNamed() {
      assertThat(check("1970-01-01", "1971-01-01", "treaty"))
          .startsWith("Tidak ada aturan pada hari pertama\n")
          .contains("Yang pertama sesudahnya: ", "21 Mei\n  1976", "2 tahun", "Pasal 3\n  ayat (1)")
          .doesNotContain("nothing", "sebelumnya");
      assertThat(check("1970-01-01", "1971-01-01", "treaty", "--lang", "en"))
          .contains("The next after: ", "21 May 1976", "2 years");
    }
  }

  @Nested
  class NextInTurnExample {
    private static String next(String... args) {
      return Printed.well(new NextInTurn(), args);
    }

    @Test
    void afterCambodiaComesIndonesia() {
      assertThat(next("--lang", "en", "--today", "2026-11-24"))
          .contains(
              "1 January 2028: after Cambodia comes Indonesia (the rule's answer, not an\n"
                  + "  appointment)\n")
          .contains(
              "- 10 July 1978: by the rule of rotation it was the turn of Malaysia, and\n"
                  + "  Malaysia took it.\n")
          .containsSubsequence("- 1 January 1998:", "turn of Myanmar;", "- 1 January 2023:");
    }

    @Test
    void nothingIsListedThatCameAfterTheDay() {
      assertThat(next("--lang", "en", "--today", "2017-12-31"))
          .contains("1 January 2018: after Viet Nam comes Brunei Darussalam")
          .contains("- 1 January 2013:")
          .doesNotContain("- 1 January 2018:");
    }

    @Test
    void beforeTheFirstHolderNobodyHadATurn() {
      assertThat(next("--lang", "en", "--today", "1970-01-01"))
          .contains("Nobody is recorded in office on that day.")
          .doesNotContain("comes");
      assertThat(next("--lang", "id", "--today", "1970-01-01"))
          .contains("Tidak tercatat siapa yang menjabat pada tanggal itu.");
    }
  }
}
