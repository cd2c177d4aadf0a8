package io.github.aseansecretariat.examples;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What does a textbook say that was reviewed, or that the catalogue says otherwise? */
@Command(
    name = "textbook-check",
    description = {
      "Periksa naskah pelajaran: pernyataan dan angka tentang Sekretariat ASEAN.",
      "Check a textbook's claims and numbers about the ASEAN Secretariat."
    })
public final class TextbookCheck extends Example {
  @Parameters(
      paramLabel = "FILE",
      description = "Naskah, teks polos UTF-8. / The text, plain UTF-8.")
  private Path file = Path.of("");

  TextbookCheck() {}

  /** Prints what was found. */
  public static void main(String[] args) {
    main(new TextbookCheck(), args);
  }

  @Override
  void print(Page page) {
    Catalog asean = AseanSecretariat.catalog();
    List<TextbookReader.Finding> findings = new TextbookReader(asean, today).read(lines());
    page.title("Check of " + file.getFileName(), "Pemeriksaan " + file.getFileName());
    for (TextbookReader.Finding finding : findings) {
      page.plain("");
      page.line(page.in("Line ", "Baris ") + finding.sentence().line(), finding.sentence().text());
      page.text("  ", "[" + page.in(finding.rating().text()) + "] " + page.in(finding.holds()));
      page.sources(finding.citations().stream());
    }
    page.heading("What this check can do", "Batas pemeriksaan ini");
    page.say(
        "Passages found: "
            + findings.size()
            + ". Compared were the words of "
            + asean.claimReviews().count()
            + " reviewed claims, and three things: the length of the Secretary-General's term,"
            + " the number of member states, and who was Secretary-General when. Sentences are"
            + " not understood: a passage may be meant otherwise, and what is not listed was"
            + " not checked. Passed over are questions, sentences that deny something, and what"
            + " once held in sentences that speak of the past. Of several Secretaries-General in"
            + " one sentence, one has to fit its years.",
        "Bagian yang ditemukan: "
            + findings.size()
            + ". Yang dibandingkan ialah kata-kata dari "
            + asean.claimReviews().count()
            + " pernyataan yang sudah ditinjau, dan tiga hal: lama masa jabatan Sekretaris"
            + " Jenderal, jumlah negara anggota, dan siapa yang menjadi Sekretaris Jenderal pada"
            + " suatu waktu. Isi kalimat tidak dipahami: maksudnya bisa lain, dan yang tidak"
            + " tercantum di sini tidak diperiksa. Dilewati: pertanyaan, kalimat yang menyangkal,"
            + " dan yang pernah benar dalam kalimat tentang masa lalu. Jika satu kalimat menyebut"
            + " beberapa Sekretaris Jenderal, cukup salah satunya cocok dengan tahunnya.");
    page.plain("");
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "FILE: expected a text file in UTF-8 but was \"" + file + "\" (" + e + ")", e);
    }
  }
}
