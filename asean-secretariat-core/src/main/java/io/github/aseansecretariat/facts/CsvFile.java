package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

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

  // Not a String: asking one for its characters is slow until the JVM has compiled it.
  private char[] text = new char[0];
  private int end;
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
    if (!decode(bytes)) {
      return ImmutableList.of();
    }
    if (isAt(0, '\uFEFF')) {
      report(1, "U+FEFF", "no byte order mark");
      at = 1;
    }
    if (at == end) {
      report(1, "", "a header line");
    }
    while (at < end) {
      readRow();
    }
    return sound ? rows.build() : ImmutableList.of();
  }

  private void report(int line, String value, String expected) {
    problems.add(name, line, "", value, expected);
    sound = false;
  }

  private boolean decode(byte[] bytes) {
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
      return false;
    }
    text = out.array();
    end = out.position();
    return true;
  }

  private boolean isAt(int place, char c) {
    return place < end && text[place] == c;
  }

  private boolean isAtLineEnd() {
    return isAt(at, '\n') || (isAt(at, '\r') && isAt(at + 1, '\n'));
  }

  private void readRow() {
    if (isAt(at, '#')) {
      report(line, "#", "a row; comments have no place in these files");
    }
    if (isAtLineEnd()) {
      report(line, "", "a row, not an empty line");
    }
    int first = line;
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(readCell());
    while (isAt(at, ',')) {
      at++;
      cells.add(readCell());
    }
    rows.add(new Line(first, cells.build()));
    at += isAt(at, '\r') ? 2 : 1;
    line++;
  }

  /** Reads up to the comma or the end of the line after the cell. */
  private String readCell() {
    return isAt(at, '"') ? readQuoted() : readBare();
  }

  private String readBare() {
    int from = at;
    for (; at < end; at++) {
      char c = text[at];
      if (c == ',' || c == '\n' || (c == '\r' && isAtLineEnd())) {
        break;
      }
      if (c == '\r') {
        report(line, "\r", "lines that end with LF or CR LF");
      } else if (c == '"') {
        report(line, "\"", "quotes around the whole cell, and those in it doubled");
      }
    }
    return new String(text, from, at - from);
  }

  private String readQuoted() {
    int first = line;
    StringBuilder cell = new StringBuilder();
    int from = at + 1;
    do {
      for (at++; !isAt(at, '"'); at++) {
        if (at == end) {
          report(first, "\"", "a closing quote");
          return "";
        }
        line += text[at] == '\n' ? 1 : 0;
      }
      cell.append(text, from, at - from);
      from = ++at; // the second of two quotes is part of the cell
    } while (isAt(at, '"'));
    if (at < end && text[at] != ',' && text[at] != '\n') {
      if (text[at] != '\r') {
        report(line, "\"" + text[at], "a comma or the end of the line after a closing quote");
      }
      readBare();
    }
    return cell.toString();
  }
}
