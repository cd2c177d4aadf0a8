package io.github.aseansecretariat.examples;

import com.google.common.primitives.Ints;
import io.github.aseansecretariat.model.Citation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of text in one language. */
final class Page extends Words {
  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  private final PrintWriter out;
  private final int width;

  Page(PrintWriter out, Locale language, int width) {
    super(language);
    this.out = out;
    this.width = width;
  }

  /** The width for a terminal of so many columns: that of a terminal that does not say is 80. */
  static int width(Optional<String> columns) {
    return columns
        .map(Ints::tryParse)
        .map(given -> Math.min(WIDEST, Math.max(NARROWEST, given)))
        .orElse(USUAL_WIDTH);
  }

  void title(String english, String indonesian) {
    underlined(in(english, indonesian), "=");
  }

  void heading(String english, String indonesian) {
    out.println();
    underlined(in(english, indonesian), "-");
  }

  private void underlined(String heading, String mark) {
    text("", heading);
    out.println(mark.repeat(Math.min(width, heading.length())));
  }

  /** Prints a sentence in the language of the page. */
  void say(String english, String indonesian) {
    text("", in(english, indonesian));
  }

  void line(String english, String indonesian, String value) {
    line(in(english, indonesian), value);
  }

  void line(String name, String value) {
    text("", name + ": " + value);
  }

  /** Prints lines that are set out already, and breaks only those that are wider than the page. */
  void lines(String text) {
    for (String line : text.split("\n", -1)) {
      if (line.length() <= width) {
        out.println(line);
      } else {
        text("", line);
      }
    }
  }

  void plain(Object text) {
    out.println(text);
  }

  /** Prints a text after a mark such as a number, broken to the width of the page. */
  void text(String mark, String text) {
    String indent = " ".repeat(mark.isEmpty() ? 2 : mark.length());
    StringBuilder line = new StringBuilder(mark);
    for (String word : text.split(" ", -1)) {
      if (line.length() + 1 + word.length() > width && line.length() > indent.length()) {
        out.println(line);
        line = new StringBuilder(indent);
      } else if (line.length() > mark.length()) {
        line.append(' ');
      }
      line.append(word);
    }
    out.println(line);
  }

  /** Prints what something stands on. */
  void sources(Stream<Citation> citations) {
    for (String source : cited(citations)) {
      line("Source", "Sumber", source);
    }
  }

  /** Writes a file and says so. */
  void write(Path file, String content) {
    Path place = file.toAbsolutePath();
    try {
      Files.createDirectories(place.getParent());
      Files.writeString(place, content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + place + ": " + e, e);
    }
    plain(in("Written: ", "Ditulis: ") + place);
  }
}
