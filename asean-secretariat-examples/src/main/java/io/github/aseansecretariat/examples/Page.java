package io.github.aseansecretariat.examples;

import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A page of text in one language. */
final class Page {
  private static final int WIDTH = 100;

  private final PrintStream out;
  private final Locale language;

  Page(PrintStream out, Locale language) {
    this.out = out;
    this.language = language;
  }

  /** Standard output in UTF-8, whatever the platform prints in. */
  static PrintStream standardOutput() {
    return new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  String in(LocalizedText text) {
    return text.in(language);
  }

  String in(String english, String indonesian) {
    return language.equals(Languages.INDONESIAN) ? indonesian : english;
  }

  void heading(String english, String indonesian) {
    String heading = in(english, indonesian);
    out.println();
    out.println(heading);
    out.println("-".repeat(heading.length()));
  }

  void title(String english, String indonesian) {
    String title = in(english, indonesian);
    out.println(title);
    out.println("=".repeat(title.length()));
  }

  void line(String english, String indonesian, Object value) {
    text("", in(english, indonesian) + ": " + value);
  }

  void plain(Object text) {
    out.println(text);
  }

  /** Prints a text after a mark such as a number, broken to the width of the page. */
  void text(String mark, String text) {
    String indent = " ".repeat(mark.isEmpty() ? 2 : mark.length());
    StringBuilder line = new StringBuilder(mark);
    for (String word : text.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH && line.length() > indent.length()) {
        out.println(line);
        line = new StringBuilder(indent);
      } else if (line.length() > mark.length()) {
        line.append(' ');
      }
      line.append(word);
    }
    out.println(line);
  }

  void sources(List<Citation> citations) {
    for (Citation citation : citations) {
      line("Source", "Sumber", cited(citation));
    }
  }

  String cited(Citation citation) {
    return in(citation.source().title())
        + citation.source().date().map(date -> " (" + date + ")").orElse("")
        + citation.locator().map(locator -> ", " + in(locator.text())).orElse("")
        + "; "
        + in(citation.evidence().text());
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
  }

  /** The date as far as it is known; the day and the month in words where they are. */
  String date(PartialDate date) {
    return date.exactDay()
        .map(this::date)
        .orElseGet(
            () ->
                date.toString().length() == 4
                    ? date.toString()
                    : DateTimeFormatter.ofPattern("MMMM uuuu", language).format(date.countedAs()));
  }

  String period(DateRange period) {
    String start = period.start().map(this::date).orElse("");
    if (!period.endExclusive().isPresent()) {
      return in("since ", "sejak ") + start;
    }
    PartialDate end = period.endExclusive().get();
    return end.exactDay()
        .map(day -> start + in(" to ", " sampai ") + date(day.minusDays(1)))
        .orElseGet(() -> start + in(" until ", " hingga ") + date(end));
  }
}
