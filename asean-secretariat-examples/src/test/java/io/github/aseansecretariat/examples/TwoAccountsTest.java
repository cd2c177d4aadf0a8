package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoAccountsTest {
  private static String printed(String... args) {
    return Printed.by(out -> TwoAccounts.run(args, out));
  }

  @Test
  void bothAccountsOf1980StandOneAfterTheOther() {
    assertThat(printed("--lang", "en"))
        .containsSubsequence(
            "According to school texts\n",
            "Founding: 24 February 1976\n",
            "Seat: Jakarta, Indonesia\n",
            "Term of office: 2 years; extendable to 3 years; by rotation (since 1976)\n",
            "  - Regional staff: number not stated",
            "Duties: 4\n",
            "According to the treaties, on 1 January 1980\n",
            "Term of office: 2 years; extension not stated; by rotation",
            "  - Bureau Director: 3 (seconded staff from member states)\n",
            "The school text's claims, reviewed\n",
            "- The Secretary-General is appointed from the member states in turn.\n",
            "Rating: held for a time\n",
            "Basis: Agreement on the Establishment of the ASEAN Secretariat (1976-02-24), Art. 3(1);");
  }

  @Test
  void eachAccountNamesItsOwnSourcesOnly() {
    String all = printed("--lang", "en");
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
    assertThat(printed("--lang", "id", "--on", "2020-01-01"))
        .contains("Menurut perjanjian, pada 1 Januari 2020\n")
        .contains("5 tahun; tidak dapat diperpanjang; secara bergilir (sejak 15 Desember 2008)");
  }

  @Test
  void beforeTheSecretariatTheTreatiesTellNothing() {
    assertThat(printed("--lang", "en", "--on", "1970-01-01"))
        .containsSubsequence(
            "According to the treaties, on 1 January 1970\n",
            "Founding and seat: nothing is told\n",
            "Term of office: nothing is told\n",
            "Staff: nothing is told\n",
            "Duties: 0\n");
  }

  @Test
  void withoutALanguageBothArePrinted() {
    assertThat(printed()).isEqualTo(printed("--lang", "id") + printed("--lang", "en"));
  }
}
