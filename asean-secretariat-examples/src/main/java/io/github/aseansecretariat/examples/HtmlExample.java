package io.github.aseansecretariat.examples;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.aseansecretariat.query.Catalog;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** An example that writes a page of HTML: one file, which needs no other and no server. */
abstract class HtmlExample extends Example {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlExample.class.getClassLoader(),
          HtmlExample.class.getPackageName());

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "Berkas HTML; jika tidak disebut, di folder target.",
        "The HTML file, else one in the folder target."
      })
  private Optional<Path> out = Optional.empty();

  @ArgGroup(exclusive = false)
  private OwnFacts facts = new OwnFacts();

  /** The page as HTML. */
  abstract String html(Catalog catalog, Words words);

  @Override
  final void print(Page page) {
    Path file = out.orElse(Path.of("target", name() + "-" + page.tag() + ".html"));
    page.write(file, html(facts.catalog(), page));
  }

  /** Fills a template; it escapes every text. */
  static String render(String template, Map<String, Object> parameters) {
    StringOutput html = new StringOutput();
    TEMPLATES.render(template, parameters, html);
    return html.toString();
  }
}
