package io.github.aseansecretariat.examples;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What an example prints, what it complains of, and its exit code. */
record Printed(String output, String complaint, int exitCode) {
  static Printed by(Example example, String... args) {
    StringWriter output = new StringWriter();
    StringWriter complaint = new StringWriter();
    int exitCode =
        Example.commandLine(example)
            .setOut(new PrintWriter(output, true))
            .setErr(new PrintWriter(complaint, true))
            .execute(args);
    return new Printed(lines(output), lines(complaint), exitCode);
  }

  /** The output of an example that has nothing to complain of. */
  static String well(Example example, String... args) {
    Printed printed = by(example, args);
    if (printed.exitCode() != 0 || !printed.complaint().isEmpty()) {
      throw new AssertionError(printed);
    }
    return printed.output();
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
