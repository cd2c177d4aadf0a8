package io.github.aseansecretariat.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a reading is expected to report, attribute by attribute and as it is printed. */
final class ReadingFaults {
  private ReadingFaults() {}

  record Fault(String file, int line, String column, String value, String expected) {
    @Override
    public String toString() {
      String place = line == 0 ? file : file + ", line " + line;
      String where = column.isEmpty() ? place : place + ", column " + column;
      return where + ": expected " + expected + " but was \"" + value + "\"";
    }
  }

  static Fault fault(String file, int line, String column, String value, String expected) {
    return new Fault(file, line, column, value, expected);
  }

  /** Asserts that a directory is refused with these faults, in this order, and with no other. */
  static void assertFaults(FactsFiles files, Path directory, Fault... expected) {
    assertTold(catchThrowableOfType(FactsException.class, () -> files.read(directory)), expected);
  }

  static void assertTold(FactsException thrown, Fault... expected) {
    assertThat(thrown).as("a refusal").isNotNull();
    assertThat(thrown.problems())
        .extracting(it -> fault(it.file(), it.line(), it.column(), it.value(), it.expected()))
        .containsExactly(expected);
    List<String> printed = Stream.of(expected).map(Fault::toString).toList();
    assertThat(thrown.problems()).extracting(FactsException.Problem::toString).isEqualTo(printed);
    assertThat(thrown)
        .hasMessage(
            (expected.length == 1 ? "1 problem" : expected.length + " problems")
                + " in the facts:\n- "
                + String.join("\n- ", printed));
  }
}
