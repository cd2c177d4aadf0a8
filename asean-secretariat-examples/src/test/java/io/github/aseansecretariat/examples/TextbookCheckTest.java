package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Rating;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two pages of a textbook were written for this test. */
class TextbookCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Path page(String name) throws URISyntaxException {
    return Path.of(TextbookCheckTest.class.getResource(name).toURI());
  }

  private static List<String> found(List<String> lines) {
    return new TextbookReader(AseanSecretariat.catalog(), TODAY)
        .read(lines).stream().map(it -> it.sentence().line() + " " + it.rating()).toList();
  }

  private static List<String> found(String sentence) {
    return found(List.of(sentence)).stream().map(it -> it.substring(2)).toList();
  }

  @Test
  void ofATruePageNothingIsFoundThatDoesNotHold() throws Exception {
    assertThat(found(Files.readAllLines(page("textbook-true.txt"))))
        .containsExactly("3 " + Rating.HOLDS);
  }

  @Test
  void ofAWrongPageEveryMistakeIsFoundOnItsLine() throws Exception {
    assertThat(found(Files.readAllLines(page("textbook-wrong.txt"))))
        .containsExactly(
            "3 DOES_NOT_HOLD", // 1973 in Pattaya
            "3 HELD_FOR_A_TIME", // two years
            "3 DOES_NOT_HOLD", // extendable
            "4 HELD_FOR_A_TIME", // ten members
            "7 HELD_FOR_A_TIME", // Lim Jock Hoi today
            "7 DOES_NOT_HOLD", // Surin Pitsuwan in 1985
            "8 DOES_NOT_HOLD", // five years in 1990
            "9 DOES_NOT_HOLD", // Sentul City
            "9 DOES_NOT_HOLD", // twelve members in 1967
            "12 DOES_NOT_HOLD", // the chair
            "13 DOES_NOT_HOLD"); // seven members in 1999
  }

  @ParameterizedTest
  @CsvSource({
    "The Secretary-General serves a term of five years renewable once., DOES_NOT_HOLD",
    "Masa jabatan Sekjen ASEAN ialah 4 tahun., DOES_NOT_HOLD",
    "The Secretary-General serves for 3 years., HELD_FOR_A_TIME",
    "ASEAN has twelve members., DOES_NOT_HOLD",
    "Sekretaris Jenderal ASEAN saat ini ialah Le Luong Minh., HELD_FOR_A_TIME",
    "In 1990 the Secretary-General was Ajit Singh., DOES_NOT_HOLD",
  })
  void aMistakeIsFound(String sentence, Rating rating) {
    assertThat(found(sentence)).contains(rating.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Secretary-General serves a term of five years.",
        "The term is not five years renewable for the Secretary-General.",
        "In 1977 the Secretary-General had a term of two years and a staff.",
        "Wakil Sekretaris Jenderal menjabat selama tiga tahun.",
        "The Secretary-General serves a non-renewable term of five years.",
        "ASEAN has five founding members.",
        "ASEAN has eleven members.",
        "In 1999 ASEAN had nine members, and later ten.",
        "Sekretaris Jenderal ASEAN saat ini ialah Kao Kim Hourn.",
        "Ajit Singh, Secretary-General of ASEAN, was born in 1938.",
        "Surin Pitsuwan visited a school in 1985.",
        "Kelas kami memiliki dua tahun pelajaran dan sepuluh meja."
      })
  void aSentenceThatSaysNothingWrongIsLeftAlone(String sentence) {
    assertThat(found(sentence)).doesNotContain("DOES_NOT_HOLD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Masa jabatan Sekretaris Jenderal pada waktu itu 2 tahun.",
        "In 2010 Surin Pitsuwan was Secretary-General of ASEAN and ASEAN had ten member states.",
        "Pada 2010 ASEAN beranggotakan sepuluh negara.",
        "Semula ASEAN beranggotakan lima negara.",
        "Phan Wannamethee menjabat Sekretaris Jenderal sampai 1986, lalu Roderick Yong pada 1986.",
        "Sekretaris Jenderal Rusli Noor, yang menjabat tiga tahun, pada 1993 diganti Ajit Singh.",
        "Dua tahun kemudian Sekretaris Jenderal ASEAN mengunjungi sepuluh negara anggota.",
        "Komite Tetap ASEAN terdiri dari anggota lima negara.",
        "Benarkah ASEAN beranggotakan sepuluh negara?",
      })
  void whatIsMeantOtherwiseIsNoMistake(String sentence) {
    assertThat(found(sentence)).isEmpty();
  }

  /** Of a sentence that says more, the rating is that of the claim, which is quoted. */
  @Test
  void aClaimIsQuotedAsItWasReviewed() {
    assertThat(
            new TextbookReader(AseanSecretariat.catalog(), LocalDate.of(2026, 11, 24))
                .read(List.of("Sekretariat ASEAN berkedudukan di Jakarta dan dibentuk pada 1973.")))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.holds().indonesian())
                    .startsWith("\"Sekretariat berkedudukan di Jakarta.\" "));
  }

  @Test
  void aClaimIsFoundInOtherWordsForFounding() {
    assertThat(found("Sekretariat ASEAN didirikan pada tahun 1973 di Pattaya."))
        .contains("DOES_NOT_HOLD");
    assertThat(found("ASEAN didirikan pada 8 Agustus 1967 di Bangkok.")).isEmpty();
  }

  @Test
  void aSentenceOverSeveralLinesIsNamedByItsFirst() {
    assertThat(found(List.of("One.", "", "The chair of ASEAN", "is its Secretary-General.")))
        .containsExactly("3 DOES_NOT_HOLD");
  }

  @Test
  void aFindingIsPrintedWithItsLineRatingWhatHoldsAndTheArticle() throws Exception {
    String file = page("textbook-wrong.txt").toString();

    assertThat(Printed.well(new TextbookCheck(), file, "--today", "2026-11-24", "--lang", "en"))
        .contains(
            "Line 12: The chair of ASEAN is its Secretary-General.\n"
                + "  [does not hold] \"The chair of ASEAN is its Secretary-General.\" The chair is a")
        .contains("Art. 11(1)", "What this check can do", "Sentences are not understood")
        .satisfies(
            all -> assertThat(all.lines()).allSatisfy(it -> assertThat(it).hasSizeLessThan(81)));
    assertThat(Printed.well(new TextbookCheck(), file, "--today", "2026-11-24"))
        .contains("Baris 12: ", "  [tidak benar] \"Ketua ASEAN", "Pasal 11 ayat (1)");
  }

  @Test
  void aFileThatCannotBeReadIsNamed(@TempDir Path folder) {
    Printed printed = Printed.by(new TextbookCheck(), folder.resolve("none.txt").toString());

    assertThat(printed.exitCode()).isEqualTo(1);
    assertThat(printed.complaint())
        .startsWith("FILE: expected a text file in UTF-8 but was \"")
        .doesNotContain("\tat ");
  }
}
