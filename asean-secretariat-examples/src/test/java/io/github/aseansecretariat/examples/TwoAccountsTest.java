package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoAccountsTest {
  private static String printed(String... args) {
    return Printed.well(new TwoAccounts(), args);
  }

  @Test
  void bothAccountsOf1980StandOneAfterTheOther() {
    assertThat(printed("--lang", "en", "--today", "1980-01-01"))
        .containsSubsequence(
            "According to school texts\n",
            "Founded: 24 February 1976\n",
            "Seat: Jakarta, Indonesia\n",
            "Term of office\n",
            "Length: 2 years\nExtension: extendable to 3 years\nRenewal: not stated\n",
            "Chosen: by rotation\n",
            "Period: from 1976\n",
            "- Regional staff: number not stated",
            "4. Be the official channel",
            "According to the treaties, on 1 January 1980\n",
            "Length: 2 years\nExtension: not stated\nRenewal: not stated\n",
            "Chosen: by rotation\n",
            "- Bureau Director: 3, from the Member States of ASEAN\n",
            "The school text's claims, reviewed\n",
            "Claim: The Secretary-General is appointed from the member states in turn.\n",
            "Review: [held for a time] ",
            "Source: Agreement on the Establishment of the ASEAN Secretariat (24 February\n"
                + "  1976), Art. 3(1); wording read\n");
  }

  @Test
  void eachAccountNamesItsOwnSourcesOnly() {
    String all = printed("--lang", "en", "--today", "1980-01-01");
    int treaties = all.indexOf("According to the treaties");
    int claims = all.indexOf("The school text's claims");

    assertThat(all.substring(0, treaties))
        .contains("study site text")
        .doesNotContain("Agreement on the Establishment");
    assertThat(all.substring(treaties, claims))
        .contains("Agreement on the Establishment")
        .doesNotContain("study site text");
  }

  @Test
  void onAnotherDayTheTreatiesTellAnotherTerm() {
    assertThat(printed("--lang", "id", "--today", "2020-01-01"))
        .contains("Menurut perjanjian, pada 1 Januari 2020\n")
        .contains("Lamanya: 5 tahun\n", "Masa berlaku: sejak 15 Desember 2008\n");
  }

  @Test
  void beforeTheSecretariatTheTreatiesTellNothing() {
    assertThat(printed("--lang", "en", "--today", "1970-01-01"))
        .containsSubsequence(
            "According to the treaties, on 1 January 1970\n",
            "Founding and seat\n-----------------\nNothing is said.\n",
            "Term of office\n--------------\nNothing is said.\n",
            "Staff\n-----\nNothing is said.\n",
            "Duties\n------\nNothing is said.\n");
  }

  @Test
  void aSourceIsNamedOnceForAllThatItSaysInAGroup() {
    assertThat(printed("--lang", "en", "--today", "1980-01-01"))
        .containsOnlyOnce(
            "preamble, third recital, Art. 3(2)(1), Art. 3(2)(2), Art. 3(2)(3), Art.");
  }

  @Test
  void linesFitEightyColumns() {
    assertThat(
            printed("--lang", "id", "--today", "1980-01-01")
                + printed("--lang", "en", "--today", "2020-01-01"))
        .satisfies(
            all -> assertThat(all.lines()).allSatisfy(it -> assertThat(it).hasSizeLessThan(81)));
  }
}
