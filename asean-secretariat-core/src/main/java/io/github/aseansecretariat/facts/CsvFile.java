package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The rows of a CSV file (RFC 4180, lines that end with LF or CR LF) with the lines on which they
 * begin, found in one walk over its text.
 *
 * <p>No parser of others': those that were tried pass over what is not RFC 4180 (an open quote,
 * text after a closing one, a byte order mark) and know no line numbers. What finds these has found
 * the cells as well.
 */
final class CsvFile {
  private final String name;
  private final Problems problems;
  private final ImmutableList.Builder<Line> rows = ImmutableList.builder();
  private boolean sound = true;

  private String text = "";
  private int at;
  private int line = 1;

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

  /** Returns all rows, the header first; none if the file is no CSV, which is then reported. */
  static ImmutableList<Line> read(String name, byte[] bytes, Problems problems) {
    return new CsvFile(name, problems).read(bytes);
  }

  private ImmutableList<Line> read(byte[] bytes) {
    Optional<String> decoded = decode(bytes);
    if (!decoded.isPresent()) {
      return ImmutableList.of();
    }
    text = decoded.get();
    if (text.startsWith("\uFEFF")) {
      report(1, "U+FEFF", "no byte order mark");
      at = 1;
    }
    if (at == text.length()) {
      report(1, "", "a header line");
    }
    while (at < text.length()) {
      readRow();
    }
    return sound ? rows.build() : ImmutableList.of();
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

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void readRow() {
    if (isAt('#')) {
      report(line, "#", "a row; comments have no place in these files");
    }
    if (isAt('\n') || text.startsWith("\r\n", at)) {
      report(line, "", "a row, not an empty line");
    }
    int first = line;
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(readCell());
    while (isAt(',')) {
      at++;
      cells.add(readCell());
    }
    rows.add(new Line(first, cells.build()));
    at += isAt('\r') ? 2 : 1;
    line++;
  }

  /** Reads up to the comma or the end of the line after the cell. */
  private String readCell() {
    return isAt('"') ? readQuoted() : readBare();
  }

  private String readBare() {
    int from = at;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == ',' || c == '\n' || (c == '\r' && text.startsWith("\n", at + 1))) {
        break;
      }
      if (c == '\r') {
        report(line, "\r", "lines that end with LF or CR LF");
      } else if (c == '"') {
        report(line, "\"", "quotes around the whole cell, and those in it doubled");
      }
    }
    return text.substring(from, at);
  }

  private String readQuoted() {
    int first = line;
    StringBuilder cell = new StringBuilder();
    int from = at + 1;
    do {
      at = text.indexOf('"', at + 1);
      if (at < 0) {
        report(first, "\"", "a closing quote");
        at = text.length();
        return "";
      }
      cell.append(text, from, at);
      at++;
      from = at; // the second of two quotes is part of the cell
    } while (isAt('"'));
    for (int i = 0; i < cell.length(); i++) {
      line += cell.charAt(i) == '\n' ? 1 : 0;
    }
    if (at < text.length() && !isAt(',') && !isAt('\n')) {
      if (!isAt('\r')) {
        report(
            line, "\"" + text.charAt(at), "a comma or the end of the line after a closing quote");
      }
      readBare();
    }
    return cell.toString();
  }
}
