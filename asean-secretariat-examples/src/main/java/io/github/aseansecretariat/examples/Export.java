package io.github.aseansecretariat.examples;

import java.nio.file.Path;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the facts in the formats of others. */
@Command(
    name = "export",
    description = {
      "Fakta dalam format lain: Popolo, atau JSON-LD (W3C ORG, PROV, schema.org).",
      "The facts in other formats: Popolo, or JSON-LD (W3C ORG, PROV, schema.org)."
    },
    footerHeading = "%nYang tidak terbawa. / What is lost.%n",
    footer = {
      "popolo: hanya lembaga, jabatan, pejabat, dan keanggotaan. Popolo tidak mengenal",
      "sumber yang berbeda dan mutu bukti: keduanya ada di \"told\", tambahan kami.",
      "popolo: bodies, offices, holders and memberships only. Popolo knows neither",
      "accounts that differ nor evidence: both are in \"told\", a field of ours.",
      "jsonld: banyaknya kursi jabatan dan sebab berakhirnya masa jabatan.",
      "jsonld: the seats of an office, and why a tenure ended."
    })
public final class Export extends Example {
  @Option(
      names = "--format",
      required = true,
      paramLabel = "popolo|jsonld",
      description = "Format keluaran. / The format to write.")
  private ExportFormat format = ExportFormat.POPOLO;

  @Mixin private OutputFile out = new OutputFile();

  @ArgGroup(exclusive = false)
  private OwnFacts facts = new OwnFacts();

  Export() {}

  /** Writes the file. */
  public static void main(String[] args) {
    main(new Export(), args);
  }

  @Override
  void print(Page page) {
    Path file = out.or("facts-" + page.tag() + "." + format.extension());
    page.write(file, format.write(facts.catalog(), page, today));
  }
}
