package io.github.aseansecretariat.examples;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.aseansecretariat.query.Catalog;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;

/** An example that writes a page of HTML: one file, which needs no other and no server. */
abstract class HtmlExample extends Example {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlExample.class.getClassLoader(),
          HtmlExample.class.getPackageName());

  @Mixin private OutputFile out = new OutputFile();

  @ArgGroup(exclusive = false)
  private OwnFacts facts = new OwnFacts();

  /** The page. */
  abstract String content(Catalog catalog, Words words);

  /** How the name of its file ends. */
  String extension() {
    return "html";
  }

  @Override
  final void print(Page page) {
    Path file = out.or(name() + "-" + page.tag() + "." + extension());
    page.write(file, content(facts.catalog(), page));
  }

  /** Fills a template; it escapes every text. */
  static String render(String template, Map<String, Object> parameters) {
    StringOutput html = new StringOutput();
    TEMPLATES.render(template, parameters, html);
    return html.toString();
  }
}
