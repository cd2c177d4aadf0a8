package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.ReadingFaults.assertFaults;
import static io.github.aseansecretariat.facts.ReadingFaults.fault;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.Summit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file must be before it is looked at as a table. */
class CsvFormTest {
  private static final String HEADER =
      "institution,number,first_day,last_day,place_en,place_id,host,citations,remark_en,"
          + "remark_id\n";
  private static final String FIRST =
      "asean,1,1976-02-23,1976-02-24,Bali,Pulau Dewata,indonesia,book [] REPORTED,,\n";
  private static final String SECOND =
      "asean,2,1998-12-15,1998-12-16,Ha Noi,Hanoi,viet-nam,book [] REPORTED,,\n";

  @TempDir private Path directory;

  private List<Summit> read(String summits) throws IOException {
    return FactsFiles.sound().text("summits.csv", summits).read(directory).summits().list();
  }

  private void assertFault(String summits, int line, String value, String expected) {
    assertFaults(
        FactsFiles.sound().text("summits.csv", summits),
        directory,
        fault("summits.csv", line, "", value, expected));
  }

  @Nested
  class Accepts {
    @Test
    void linesThatEndWithCarriageReturnAndLineFeed() throws IOException {
      String unix = HEADER + FIRST + SECOND;

      assertThat(read(unix.replace("\n", "\r\n"))).isEqualTo(read(unix)).hasSize(2);
    }

    @Test
    void aLastLineWithoutAnEnd() throws IOException {
      assertThat(read((HEADER + FIRST + SECOND).stripTrailing())).hasSize(2);
    }

    @Test
    void quotedCellsWithCommasDoubledQuotesAndLineBreaks() throws IOException {
      String cell = "\"Bali, \"\"island\"\"\n# of\r\nthe \r gods\"";

      assertThat(read(HEADER + FIRST.replace("Bali", cell)))
          .extracting(summit -> summit.place().english())
          .containsExactly("Bali, \"island\"\n# of\r\nthe \r gods");
    }

    @Test
    void quotesAroundAnyCell() throws IOException {
      String quoted = FIRST.strip().replaceAll("([^,]*)(,|$)", "\"$1\"$2") + "\n";
      assertThat(quoted).startsWith("\"asean\",\"1\",\"1976-02-23\",").endsWith(",\"\",\"\"\n");

      assertThat(read(HEADER + quoted)).isEqualTo(read(HEADER + FIRST));
    }

    @Test
    void lettersBeyondTheBasicPlane() throws IOException {
      assertThat(read(HEADER + FIRST.replace("Bali", "Lê 王 𝔘")))
          .extracting(summit -> summit.place().english())
          .containsExactly("Lê 王 𝔘");
    }

    @Test
    void aCellOfAnyLength() throws IOException {
      String place = "x".repeat(10_000);

      assertThat(read(HEADER + FIRST.replace("Bali", place)))
          .extracting(summit -> summit.place().english())
          .containsExactly(place);
    }
  }

  @Nested
  class TellsTheLine {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void onWhichTheRowBeginsAlsoAfterCellsOfSeveralLines(String end) {
      String place = "\"Bali\n\nand\nLombok\"";
      String second = SECOND.replace("viet-nam", "nowhere").replace("Ha Noi", "\"Ha\nNoi\"");
      String third = SECOND.replace("1998-12-15", "15 December");
      String summits = (HEADER + FIRST.replace("Bali", place) + second + third).replace("\n", end);

      assertFaults(
          FactsFiles.sound().text("summits.csv", summits),
          directory,
          fault("summits.csv", 6, "host", "nowhere", "an id that is in member_states.csv"),
          fault("summits.csv", 8, "first_day", "15 December", "a day such as 2008-12-15"));
    }
  }

  @Nested
  class Refuses {
    @Test
    void aQuoteThatIsNotClosedAtTheLineOnWhichItOpens() {
      assertFault(
          HEADER + FIRST + SECOND.replace("Ha Noi", "\"Ha Noi") + SECOND,
          3,
          "\"",
          "a closing quote");
    }

    @Test
    void aQuoteThatIsNotClosedAtTheVeryEnd() {
      assertFault(HEADER + FIRST + "\"", 3, "\"", "a closing quote");
    }

    @ParameterizedTest
    @CsvSource({"'\"Ba\"li', '\"l'", "'\"Bali\" ', '\" '", "'\"Bali\"\tx', '\"\t'"})
    void textAfterAClosingQuote(String cell, String value) {
      assertFault(
          HEADER + FIRST.replace("Bali", cell),
          2,
          value,
          "a comma or the end of the line after a closing quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ba\"li", "Bali\"", " \"Bali", "Bali \"\""})
    void aQuoteInABareCell(String cell) {
      FactsFiles files =
          FactsFiles.sound().text("summits.csv", HEADER + FIRST.replace("Bali", cell));
      long quotes = cell.chars().filter(c -> c == '"').count();

      assertFaults(
          files,
          directory,
          Collections.nCopies(
                  (int) quotes,
                  fault(
                      "summits.csv",
                      2,
                      "",
                      "\"",
                      "quotes around the whole cell, and those in it doubled"))
              .toArray(ReadingFaults.Fault[]::new));
    }

    @Test
    void semicolonsForCommasAndSaysSoOnce() {
      assertFault(
          (HEADER + FIRST).replace(',', ';'),
          1,
          HEADER.trim().replace(',', ';'),
          "cells separated by commas");
    }

    @Test
    void aByteOrderMark() {
      assertFault("\uFEFF" + HEADER + FIRST, 1, "U+FEFF", "no byte order mark");
    }

    @Test
    void aByteOrderMarkAndWhatElseIsWrong() {
      assertFaults(
          FactsFiles.sound().text("summits.csv", "\uFEFF" + HEADER + "#" + FIRST),
          directory,
          fault("summits.csv", 1, "", "U+FEFF", "no byte order mark"),
          fault("summits.csv", 2, "", "#", "a row; comments have no place in these files"));
    }

    @Test
    void bytesThatAreNotUtf8AtTheirLine() {
      byte[] latin = (HEADER + FIRST + SECOND.replace("Ha", "H\u00E0")).getBytes(ISO_8859_1);

      assertFaults(
          FactsFiles.sound().bytes("summits.csv", latin),
          directory,
          fault("summits.csv", 3, "", "byte 224", "text in UTF-8"));
    }

    @Test
    void bytesThatAreNotUtf8InTheHeader() {
      assertFaults(
          FactsFiles.sound().bytes("summits.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 'n', 0}),
          directory,
          fault("summits.csv", 1, "", "byte 255", "text in UTF-8"));
    }

    @Test
    void aCharacterThatIsCutOffAtTheEnd() {
      byte[] whole = (HEADER + FIRST + "é").getBytes(UTF_8);

      assertFaults(
          FactsFiles.sound().bytes("summits.csv", Arrays.copyOf(whole, whole.length - 1)),
          directory,
          fault("summits.csv", 3, "", "byte 195", "text in UTF-8"));
    }

    @Test
    void aCommentLine() {
      assertFault(
          HEADER + FIRST + "# the second\n" + SECOND,
          3,
          "#",
          "a row; comments have no place in these files");
    }

    @Test
    void aCommentBeforeTheHeader() {
      assertFault("#" + HEADER, 1, "#", "a row; comments have no place in these files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void anEmptyLine(String line) {
      assertFault(HEADER + FIRST + line + SECOND, 3, "", "a row, not an empty line");
    }

    @Test
    void anEmptyLineAtTheEnd() {
      assertFault(HEADER + FIRST + "\n", 3, "", "a row, not an empty line");
    }

    @Test
    void anEmptyFile() {
      assertFault("", 1, "", "a header line");
    }

    @Test
    void aFileWithNothingButAByteOrderMark() {
      assertFaults(
          FactsFiles.sound().text("summits.csv", "\uFEFF"),
          directory,
          fault("summits.csv", 1, "", "U+FEFF", "no byte order mark"),
          fault("summits.csv", 1, "", "", "a header line"));
    }

    @Test
    void aCarriageReturnAlone() {
      assertFault(
          HEADER + FIRST.replace("Bali", "Ba\rli"), 2, "\r", "lines that end with LF or CR LF");
      assertFault(
          HEADER + FIRST.replace("Bali", "\"Bali\"\r"), 2, "\r", "lines that end with LF or CR LF");
      assertFault(HEADER + FIRST.strip() + "\r", 2, "\r", "lines that end with LF or CR LF");
    }

    @Test
    void aCarriageReturnAloneAtTheStartOfALineAndSaysSoOnce() {
      assertFault(HEADER + "\r" + FIRST, 2, "\r", "lines that end with LF or CR LF");
    }

    @Test
    void severalFaultsOfAFileAtOnce() {
      assertFaults(
          FactsFiles.sound()
              .text("summits.csv", HEADER + "#\n" + FIRST.replace("Bali", "Ba\"li") + "\n\"x\n"),
          directory,
          fault("summits.csv", 2, "", "#", "a row; comments have no place in these files"),
          fault(
              "summits.csv", 3, "", "\"", "quotes around the whole cell, and those in it doubled"),
          fault("summits.csv", 4, "", "", "a row, not an empty line"),
          fault("summits.csv", 5, "", "\"", "a closing quote"));
    }
  }
}
