package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the pages in a real browser, where one is installed. */
class PagesTest {
  private static final String TODAY = "2026-11-24";
  private static final String TAB = "\uE004";
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir static Path folder;

  private static Chromium browser;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(
        Chromium.driver().isPresent(),
        "The pages were not looked at in a browser: chromium and chromedriver are not installed.");
    Files.createDirectories(PICTURES);
    browser = Chromium.start(Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  static Stream<Arguments> views() {
    return Stream.of("timeline", "organization", "almanac")
        .flatMap(
            page ->
                Stream.of("id", "en")
                    .flatMap(
                        lang ->
                            Stream.of(320, 768, 1280)
                                .map(width -> Arguments.of(page, lang, width))));
  }

  static Stream<Arguments> pages() {
    return views()
        .filter(view -> view.get()[2].equals(1280))
        .map(view -> Arguments.of(view.get()[0], view.get()[1]));
  }

  private static Path page(String name, String lang, String... more) {
    Path file = folder.resolve(name + "-" + lang + (more.length == 0 ? "" : "-own") + ".html");
    if (Files.exists(file)) {
      return file;
    }
    List<String> args =
        new ArrayList<>(List.of(name, "--lang", lang, "--today", TODAY, "--out", file.toString()));
    args.addAll(List.of(more));
    assertThat(Printed.well(new Examples(), args.toArray(String[]::new)))
        .endsWith(file.toAbsolutePath() + "\n");
    return file;
  }

  @ParameterizedTest
  @MethodSource("views")
  void nothingOverlapsOrIsCutOffAndNothingIsToBeComplainedOf(String name, String lang, int width)
      throws Exception {
    browser.open(page(name, lang), width);

    assertThat(texts(browser.run(script("layout.js")))).isEmpty();
    showSomeOfManyRows(name, lang, width);
    assertThat(violations()).isEmpty();
    assertThat(browser.console()).isEmpty();
    browser.picture(PICTURES.resolve(name + "-" + lang + "-" + width + ".png"));
  }

  /** All rows of the almanac in one view, light and dark, and some of every kind in the others. */
  private static void showSomeOfManyRows(String name, String lang, int width) throws Exception {
    if (name.equals("almanac") && !(lang.equals("id") && width == 1280)) {
      fill("text", "1976");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itCanBeReadInTheDark(String name, String lang) throws Exception {
    Map<String, ?> dark = Map.of("name", "prefers-color-scheme", "value", "dark");
    browser.cdp("Emulation.setEmulatedMedia", Map.of("features", List.of(dark)));
    try {
      browser.open(page(name, lang), 1280);
      showSomeOfManyRows(name, lang, 1280);
      assertThat(violations()).isEmpty();
      browser.picture(PICTURES.resolve(name + "-" + lang + "-dark.png"));
    } finally {
      browser.cdp("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itHasATitleALanguageOneHeadingAndAMainPart(String name, String lang) throws Exception {
    browser.open(page(name, lang), 1280);

    assertThat(browser.run("return document.documentElement.lang").asText()).isEqualTo(lang);
    assertThat(browser.run("return document.title").asText())
        .isNotEmpty()
        .isEqualTo(browser.run("return document.querySelector('h1').textContent").asText());
    assertThat(browser.run("return document.querySelectorAll('h1').length").asInt()).isEqualTo(1);
    assertThat(browser.run("return document.querySelectorAll('main').length").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theTabKeyGoesThroughThePageFromTopToBottom(String name, String lang) throws Exception {
    browser.open(page(name, lang), 1280);
    browser.run(
        "window.stops = [...document.querySelectorAll('a[href],input,select,summary')]"
            + ".filter(it => it.checkVisibility())");
    int stops = Math.min(12, browser.run("return stops.length").asInt());

    for (int i = 0; i < stops; i++) {
      browser.press(TAB);
      assertThat(browser.run("return stops.indexOf(document.activeElement)").asInt()).isEqualTo(i);
      // A field for a date is three stops: its day, its month and its year, and then its button.
      if (browser.run("return document.activeElement.type === 'date'").asBoolean()) {
        return;
      }
    }
  }

  @Test
  void aFactIsShownForTheBarThatHasTheFocusAndGoesWithEscape() throws Exception {
    browser.open(page("timeline", "en"), 768);

    browser.run("document.querySelector('.tenure[aria-label^=\"Roderick\"]').focus()");
    assertThat(browser.run("return document.getElementById('shown').innerText").asText())
        .contains("Roderick Yong", "16 July 1986", "Secretary-General")
        .contains("[");

    browser.press("\uE00C");
    assertThat(browser.run("return document.getElementById('shown').innerText").asText()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1280})
  void theFactOfABarIsShownWholeAndDoesNotCoverTheBar(int width) throws Exception {
    browser.open(page("timeline", "id"), width);

    JsonNode bad =
        browser.run(
            """
            const shown = document.getElementById('shown');
            return [...document.querySelectorAll('.chart a')].filter(it => {
              it.focus();
              const bar = it.getBoundingClientRect();
              const fact = shown.getBoundingClientRect();
              return bar.top < 0 || bar.bottom > fact.top
                || fact.left < 0 || fact.right > innerWidth || fact.bottom > innerHeight
                || shown.scrollWidth > shown.clientWidth
                || shown.textContent !== it.getAttribute('aria-label');
            }).map(it => it.getAttribute('aria-label'));
            """);

    assertThat(texts(bad)).isEmpty();
    assertThat(browser.run("return document.querySelectorAll('.chart a').length").asInt())
        .isGreaterThan(30);
  }

  @Test
  void theTimelinePrintsOnOnePageOfA4() throws Exception {
    for (String lang : List.of("id", "en")) {
      browser.open(page("timeline", lang), 1280);
      byte[] pdf =
          Base64.getDecoder()
              .decode(
                  browser
                      .cdp(
                          "Page.printToPDF",
                          Map.of("preferCSSPageSize", true, "printBackground", false))
                      .get("data")
                      .asText());
      Files.write(PICTURES.resolve("timeline-" + lang + ".pdf"), pdf);
      assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
          .containsPattern("/Type /Pages\\s+/Count 1\\b");
    }
  }

  @Test
  void theSliderShowsTheBodiesOfItsYear() throws Exception {
    browser.open(page("organization", "en"), 768);

    slide(1970);
    assertThat(visible("summary"))
        .anyMatch(it -> it.startsWith("ASEAN Standing Committee"))
        .noneMatch(it -> it.startsWith("ASEAN Secretariat"));
    slide(1980);
    assertThat(visible("summary")).anyMatch(it -> it.startsWith("ASEAN Secretariat"));
    slide(2026);
    assertThat(visible("summary"))
        .anyMatch(it -> it.startsWith("ASEAN Coordinating Council"))
        .noneMatch(it -> it.startsWith("ASEAN Standing Committee"));
    assertThat(texts(browser.run(script("layout.js")))).isEmpty();
  }

  @Test
  void theSliderIsMovedByTheArrowKeys() throws Exception {
    browser.open(page("organization", "id"), 768);
    browser.run("document.getElementById('year').focus()");

    browser.press("\uE011");
    assertThat(browser.run("return document.getElementById('shown').textContent").asText())
        .isEqualTo("1967");
    browser.press("\uE014");
    assertThat(browser.run("return document.getElementById('shown').textContent").asText())
        .isEqualTo("1968");
    assertThat(browser.run("return document.getElementById('year').labels[0].textContent").asText())
        .isEqualTo("Tahun");
    assertThat(visible("summary")).noneMatch(it -> it.startsWith("Sekretariat ASEAN"));
  }

  private static void slide(int year) throws Exception {
    browser.run(
        "const it = document.getElementById('year'); it.value = "
            + year
            + "; it.dispatchEvent(new Event('input'))");
  }

  @Test
  void theAlmanacIsSearchedInBothLanguagesAndNarrowedByKindAccountAndDay() throws Exception {
    browser.open(page("almanac", "id"), 768);
    int all = visible("article h3").size();
    assertThat(texts(browser.run("return [...document.querySelectorAll('[id]')].map(it => it.id)")))
        .doesNotHaveDuplicates()
        .contains(
            "tenures-secretary-general-1976-06-07-hartono-rekso-dharsono",
            "summits-1",
            "claim-reviews-sentul");
    assertThat(all).isGreaterThan(200);

    fill("text", "le luong minh");
    assertThat(visible("article h3")).contains("Lê Lương Minh");
    fill("text", "official channel of communication");
    assertThat(visible("article h3")).isNotEmpty().hasSizeLessThan(5);
    fill("text", "");
    fill("kind", "tenures");
    fill("day", "1985-01-01");
    assertThat(visible("article h3")).containsExactly("Phan Wannamethee");
    fill("kind", "");
    browser.run("document.getElementById('today').click()");
    assertThat(visible("article h3")).contains("Kao Kim Hourn").doesNotContain("Lim Jock Hoi");
    fill("day", "1985-01-01");
    fill("kind", "duties");
    fill("account", "SCHOOL_TEXT");
    assertThat(visible("article h3")).hasSize(11);
    assertThat(browser.run("return document.getElementById('count').textContent").asText())
        .isEqualTo("11 / " + all);
  }

  private static void fill(String field, String value) throws Exception {
    browser.run(
        "const it = document.getElementById('"
            + field
            + "'); it.value = '"
            + value
            + "'; it.dispatchEvent(new Event('input'))");
  }

  @Test
  void hostileTextInOnesOwnFactsAppearsAsText() throws Exception {
    String hostile =
        "</script><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> '&amp;";
    String cell = "\"" + hostile.replace("\"", "\"\"") + "\"";
    Map<String, String> told =
        Map.of("from", "2020", "citations", "asean2023-list [p. 1] REPORTED", "id", "my-hostile");
    Path facts = Files.createDirectory(folder.resolve("facts"));
    own(
        facts,
        "duties.csv",
        told,
        Map.of(
            "bearer", "institution:asean-secretariat",
            "number", "1",
            "text_en", cell,
            "text_id", "Bahaya."));
    own(
        facts,
        "institutions.csv",
        told,
        Map.of("kind", "ORGAN", "name_en", cell, "name_id", "Bahaya"));
    own(
        facts,
        "offices.csv",
        told,
        Map.of("institution", "asean-secretariat", "title_en", cell, "title_id", "Bahaya"));

    harmless("almanac", "article p", hostile, "--facts", facts.toString());
    harmless("organization", "summary", hostile, "--facts", facts.toString());
    harmless("timeline", "h1", hostile, "--facts", facts.toString(), "--office", "my-hostile");
  }

  private static void harmless(String name, String selector, String hostile, String... more)
      throws Exception {
    browser.open(page(name, "en", more), 768);

    assertThat(visible(selector)).as(name).anyMatch(it -> it.contains(hostile));
    assertThat(browser.run("return document.title").asText()).isNotEqualTo("taken");
    assertThat(browser.run("return document.querySelectorAll('img').length").asInt()).isZero();
    assertThat(browser.console()).isEmpty();
  }

  private static void own(
      Path facts, String file, Map<String, String> told, Map<String, String> more)
      throws IOException {
    String header;
    try (InputStream bundled =
        io.github.aseansecretariat.AseanSecretariat.class.getResourceAsStream("facts/" + file)) {
      header = new String(bundled.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().get();
    }
    List<String> cells = new ArrayList<>();
    for (String column : header.split(",")) {
      cells.add(more.getOrDefault(column, told.getOrDefault(column, "")));
    }
    Files.writeString(facts.resolve(file), header + "\n" + String.join(",", cells) + "\n");
  }

  private static List<String> visible(String selector) throws Exception {
    return texts(
        browser.run(
            "return [...document.querySelectorAll('"
                + selector
                + "')].filter(it => it.checkVisibility()).map(it => it.textContent)"));
  }

  private static List<String> violations() throws Exception {
    browser.run(script("/axe.min.js"));
    JsonNode found =
        browser.await(
            "const done = arguments[arguments.length - 1];"
                + "axe.run({resultTypes: ['violations']}).then(it => done(it.violations.map("
                + "v => v.id + ': ' + v.nodes.map(n => n.html + n.failureSummary).join(' '))))");
    return texts(found);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(it -> texts.add(it.asText()));
    return texts;
  }

  private static String script(String name) throws IOException {
    try (InputStream file = PagesTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
