package io.github.aseansecretariat.examples;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.facts.CatalogReader;
import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** An example that writes a page of HTML: one file, which needs no other and no server. */
abstract class HtmlExample extends Example {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlExample.class.getClassLoader(),
          HtmlExample.class.getPackageName());

  @Mixin private OutputFile out = new OutputFile();

  @Option(
      names = "--facts",
      paramLabel = "DIR",
      description = {
        "Folder CSV dengan fakta Anda sendiri, sebagai tambahan.",
        "A folder of CSV files with facts of your own, laid over ours."
      })
  private Optional<Path> facts = Optional.empty();

  /** The page. */
  abstract String content(Catalog catalog, Words words);

  /** How the name of its file ends. */
  String extension() {
    return "html";
  }

  @Override
  final void print(Page page) {
    Catalog asean = AseanSecretariat.catalog();
    Path file = out.or(name() + "-" + page.tag() + "." + extension());
    page.write(file, content(facts.map(it -> over(asean, it)).orElse(asean), page));
  }

  private static Catalog over(Catalog asean, Path directory) {
    try {
      return CatalogReader.readOver(directory, asean);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + directory + ": " + e, e);
    }
  }

  /** Fills a template; it escapes every text. */
  static String render(String template, Map<String, Object> parameters) {
    StringOutput html = new StringOutput();
    TEMPLATES.render(template, parameters, html);
    return html.toString();
  }
}
