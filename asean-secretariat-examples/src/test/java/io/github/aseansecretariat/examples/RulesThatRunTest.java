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
    void everyTenureHasItsVerdictUnderTheTreaties() {
      assertThat(audit("--today", "2026-11-24", "--lang", "en"))
          .contains(
              """
               1. Hartono Rekso Dharsono, 7 June 1976 to 18 February 1978: ended early (108
                  days before the end of the term).
               2. Umarjadi Njotowijono, 19 February 1978 to 30 June 1978: completed the
                  predecessor's turn.
               3. Ali bin Abdullah, 10 July 1978 to 30 June 1980: ended early (9 days before
                  the end of the term).
              """)
          .contains(" 6. Phan Wannamethee, 16 July 1984 to 15 July 1986: full term.\n")
          .contains("15. Kao Kim Hourn, 1 January 2023 to 31 December 2027: running.\n");
      assertThat(audit("--today", "2026-11-24").lines().filter(it -> it.matches("[ 1][0-9]\\. .*")))
          .hasSize(30);
    }

    @Test
    void everythingFitsEightyColumnsInBothAccountsAndLanguages() {
      for (String account : List.of("treaty", "school")) {
        assertThat(audit("--account", account, "--today", "2026-11-24").lines())
            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
      }
    }

    @Test
    void reasonsAndVacanciesFollowTheVerdicts() {
      assertThat(audit("--today", "2026-11-24", "--lang", "en"))
          .containsSubsequence(
              "Reasons\n",
              " 1. Hartono Rekso Dharsono\n    - 7 June 1976 + 2 years = 7 June 1978",
              "Vacancies\n",
              "- ",
              "1 July 1978 to 9 July 1978",
              "- ",
              "2 July 1982 to 17 July 1982",
              "   - The stated end of the tenure before, 1 July 1982, may be the");
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
              "1 January 2028: by rotation it is the turn of Indonesia, after Cambodia. This is\n"
                  + "  not an appointment.\n")
          .contains(
              "- 10 July 1978: by the rule of rotation it was the turn of Malaysia, and\n"
                  + "  Malaysia took it.\n")
          .containsSubsequence("- 1 January 1998:", "turn of Myanmar;", "- 1 January 2023:");
    }

    @Test
    void nothingIsListedThatCameAfterTheDay() {
      assertThat(next("--lang", "en", "--today", "2017-12-31"))
          .contains("1 January 2018: by rotation it is the turn of Brunei Darussalam, after Viet")
          .contains("- 1 January 2013:")
          .doesNotContain("- 1 January 2018:");
    }

    @Test
    void beforeTheFirstHolderNobodyHadATurn() {
      assertThat(next("--lang", "en", "--today", "1970-01-01"))
          .contains("Nobody is recorded in office on 1 January 1970.")
          .doesNotContain("turn of");
      assertThat(next("--lang", "id", "--today", "1970-01-01"))
          .contains("Tidak tercatat siapa yang menjabat pada 1 Januari 1970.");
    }

    @Test
    void underTheFirstHolderNoTurnIsPast() {
      assertThat(next("--lang", "en", "--today", "1976-07-01")).endsWith("None yet.\n\n");
      assertThat(next("--lang", "id", "--today", "1976-07-01")).endsWith("Belum ada.\n\n");
    }

    @Test
    void aStateHasItsArticle() {
      assertThat(next("--lang", "en", "--today", "1999-01-01"))
          .contains("turn of Singapore, after the Philippines.");
    }
  }
}
