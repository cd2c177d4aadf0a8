package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nbbrd.picocsv.Csv;

/**
 * The rows of a CSV file with the lines on which they begin.
 *
 * <p>The parser underneath passes over what is not RFC 4180 (an open quote, text after a closing
 * one, a byte order mark) and knows no line numbers; so the text is looked over here before.
 */
final class CsvFile {
  private final String name;
  private final Problems problems;
  private final ImmutableList.Builder<Integer> lines = ImmutableList.builder();
  private boolean sound = true;

  private CsvFile(String name, Problems problems) {
    this.name = name;
    this.problems = problems;
  }

  /** A row as it stands in the file. */
  static final class Line {
    final int number;
    final ImmutableList<String> cells;

    private Line(int number, ImmutableList<String> cells) {
      this.number = number;
      this.cells = cells;
    }
  }

  /** Returns all rows, the header first; nothing if the file is no CSV, which is then reported. */
  static Optional<ImmutableList<Line>> read(String name, byte[] bytes, Problems problems) {
    return new CsvFile(name, problems).read(bytes);
  }

  private Optional<ImmutableList<Line>> read(byte[] bytes) {
    Optional<String> decoded = decode(bytes);
    if (!decoded.isPresent()) {
      return Optional.empty();
    }
    String text = decoded.get();
    if (text.startsWith("\uFEFF")) {
      report(1, "U+FEFF", "no byte order mark");
      text = text.substring(1);
    }
    lookOver(text);
    return sound ? Optional.of(parse(text)) : Optional.empty();
  }

  private void report(int line, String value, String expected) {
    problems.add(name, line, "", value, expected);
    sound = false;
  }

  private Optional<String> decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    // A new decoder reports malformed input rather than replacing it.
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      report(line, "byte " + (bytes[in.position()] & 0xff), "text in UTF-8");
      return Optional.empty();
    }
    return Optional.of(new String(out.array(), 0, out.position()));
  }

  private enum At {
    ROW_START,
    FIELD_START,
    PLAIN,
    QUOTED,
    QUOTE_CLOSED
  }

  private void lookOver(String text) {
    At at = At.ROW_START;
    int line = 1;
    int quoteLine = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (at == At.ROW_START) {
        lines.add(line);
        checkRowStart(text, i, line);
      }
      if (c == '\r' && at != At.QUOTED && !text.startsWith("\n", i + 1)) {
        report(line, "\r", "lines that end with LF or CR LF");
      }
      if (at == At.QUOTED) {
        at = c == '"' ? At.QUOTE_CLOSED : At.QUOTED;
      } else if (c != '"') {
        if (at == At.QUOTE_CLOSED && c != ',' && c != '\n' && c != '\r') {
          report(line, "\"" + c, "a comma or the end of the line after a closing quote");
        }
        at = afterUnquoted(c);
      } else if (at == At.PLAIN) {
        report(line, "\"", "quotes around the whole cell, and those in it doubled");
      } else {
        quoteLine = at == At.QUOTE_CLOSED ? quoteLine : line;
        at = At.QUOTED;
      }
      line += c == '\n' ? 1 : 0;
    }
    if (at == At.QUOTED) {
      report(quoteLine, "\"", "a closing quote");
    }
    if (text.isEmpty()) {
      report(1, "", "a header line");
    }
  }

  private void checkRowStart(String text, int at, int line) {
    if (text.charAt(at) == '#') {
      report(line, "#", "a row; comments have no place in these files");
    }
    if (text.startsWith("\n", at) || text.startsWith("\r\n", at)) {
      report(line, "", "a row, not an empty line");
    }
  }

  private static At afterUnquoted(char c) {
    return switch (c) {
      case ',' -> At.FIELD_START;
      case '\n' -> At.ROW_START;
      default -> At.PLAIN;
    };
  }

  private ImmutableList<Line> parse(String text) {
    ImmutableList<Integer> numbers = lines.build();
    ImmutableList.Builder<Line> rows = ImmutableList.builder();
    Csv.ReaderOptions options =
        Csv.ReaderOptions.builder()
            .lenientSeparator(true) // LF as well as CR LF
            .maxCharsPerField(text.length()) // the parser allocates as much
            .build();
    try (Csv.Reader reader = Csv.Reader.of(Csv.Format.RFC4180, options, new StringReader(text))) {
      for (int i = 0; reader.readLine(); i++) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        while (reader.readField()) {
          cells.add(reader.toString());
        }
        rows.add(new Line(numbers.get(i), cells.build()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows.build();
  }
}
