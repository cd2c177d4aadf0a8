package io.github.aseansecretariat.examples;

import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.query.Catalog;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who held an office and under which rule, from the first member to today, on one axis. */
@Command(
    name = "timeline",
    description = {
      "Garis waktu Sekretaris Jenderal, aturan, anggota, dan protokol (HTML).",
      "A timeline of Secretaries-General, rules, members and protocols (HTML)."
    })
public final class Timeline extends HtmlExample {
  @Option(
      names = "--office",
      paramLabel = "ID",
      description = {
        "Jabatan; jika tidak disebut, secretary-general.",
        "The office, else secretary-general."
      })
  private String office = OfficeId.SECRETARY_GENERAL.value();

  @Option(names = "--svg", description = "Gambarnya saja, sebagai SVG. / Only the picture, as SVG.")
  private boolean picture;

  Timeline() {}

  /** Writes the timeline. */
  public static void main(String[] args) {
    main(new Timeline(), args);
  }

  @Override
  String content(Catalog catalog, Words words) {
    Chart chart = new Drawing(catalog, OfficeId.of(office), today, words).chart();
    String template = picture ? "picture.jte" : "timeline.jte";
    return render(template, Map.of("words", words, "chart", chart));
  }

  @Override
  String extension() {
    return picture ? "svg" : super.extension();
  }
}
