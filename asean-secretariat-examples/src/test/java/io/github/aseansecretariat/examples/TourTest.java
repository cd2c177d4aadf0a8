package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TourTest {
  private static String tour(String... args) {
    return Printed.well(new Tour(), args);
  }

  @Test
  void theIndonesianTourTellsTheWholeAccountOfTheSchoolText() {
    assertThat(tour("--lang", "id"))
        .containsSubsequence(
            "Nama: Sekretariat ASEAN\n",
            "Didirikan: 24 Februari 1976\n",
            "Kedudukan: Jakarta, Indonesia\n",
            "Dasar hukum: Persetujuan Pembentukan Sekretariat ASEAN\n",
            "Ditandatangani: 24 Februari 1976\n",
            "Disepakati pada: KTT ASEAN ke-1, Denpasar, Bali\n",
            "Jabatan: Sekretaris Jenderal ASEAN\n",
            "Lamanya: 2 tahun\n",
            "Perpanjangan: dapat diperpanjang menjadi 3 tahun\n",
            "Pembaruan: tidak disebut\n",
            "Dipilih: secara bergilir\n",
            "Pernyataan: Masa jabatan Sekretaris Jenderal dua tahun.\n",
            "Hasil peninjauan: [pernah benar] ",
            "- Staf Regional: jumlahnya tidak disebut\n",
            "- Staf Lokal: jumlahnya tidak disebut\n",
            "- Staf sekretariat untuk tugas harian: 7, dari negara-negara anggota ASEAN\n",
            "Tugasnya\n",
            "1. Bertanggung jawab atas terlaksananya tugas",
            "4. Menjadi saluran komunikasi resmi ASEAN",
            "Nama: Sekretariat Nasional ASEAN-Indonesia\n",
            "Didirikan: 5 Desember 1967\n",
            "Bagian dari: Departemen Luar Negeri Republik Indonesia\n",
            "Tugas sekretariat itu\n",
            "1. Menyampaikan rekomendasi kepada Menteri Luar Negeri",
            "6. Mengoordinasikan instansi pemerintah",
            "Katalog tidak memuat jawabannya.\n",
            "Yang pertama sesudahnya: ",
            "2 tahun")
        .doesNotContain("nothing is left");
  }

  @Test
  void theEnglishTourTellsTheSame() {
    assertThat(tour("--lang", "en"))
        .containsSubsequence(
            "Name: ASEAN Secretariat\n",
            "Founded: 24 February 1976\n",
            "Seat: Jakarta, Indonesia\n",
            "Legal basis: Agreement on the Establishment of the ASEAN Secretariat\n",
            "Agreed at: 1st ASEAN Summit, Denpasar, Bali\n",
            "Length: 2 years\n",
            "Extension: extendable to 3 years\n",
            "Renewal: not stated\n",
            "Chosen: by rotation\n",
            "- Secretariat staff for the daily tasks: 7, from the Member States of ASEAN\n",
            "Its duties\n",
            "4. Be the official channel of communication",
            "Founded: 5 December 1967\n",
            "Part of: Department of Foreign Affairs of Indonesia\n",
            "Claim: Indonesia founded its ASEAN secretariat on 5 December 1967 under Keppres",
            "Duties of that secretariat\n",
            "The catalogue has no answer.\n",
            "The next after: ",
            "nothing is left after \"on 1970-01-01\"\n");
  }

  @Test
  void itTellsWhoIsInOfficeToday() {
    assertThat(tour("--lang", "en", "--today", "1985-01-01"))
        .contains("Secretary-General of ASEAN: Phan Wannamethee\nCountry: Thailand\n");
    assertThat(tour("--lang", "id", "--today", "1978-07-05"))
        .contains("pejabat pada 5 Juli 1978\n")
        .contains("Yang terakhir sebelumnya: Umarjadi Njotowijono");
  }

  @Test
  void withoutAnArgumentItPrintsIndonesianAndThenEnglish() {
    assertThat(tour()).isEqualTo(tour("--lang", "id") + tour("--lang", "en"));
  }

  @Test
  void everySectionNamesItsSource() {
    String[] sections = tour("--lang", "en").split("\n\n");

    assertThat(sections).hasSize(10);
    assertThat(sections[0]).startsWith("The ASEAN Secretariat according to a school text\n====");
    for (int i = 1; i < 9; i++) {
      assertThat(sections[i]).contains("\nSource: ");
    }
  }

  @Test
  void linesFitEightyColumns() {
    assertThat(tour().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void mainPrintsInUtf8WhateverStandardOutputDoes() {
    PrintStream old = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.US_ASCII));
    try {
      Audit.main(new String[] {"--lang", "en", "--today", "2026-11-24"});
      Tour.main(new String[] {"--lang", "id"});
    } finally {
      System.setOut(old);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("Lê Lương Minh")
        .contains("Sekretariat ASEAN menurut teks pelajaran");
  }
}
