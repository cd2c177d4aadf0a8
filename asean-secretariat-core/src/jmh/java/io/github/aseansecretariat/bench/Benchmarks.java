package io.github.aseansecretariat.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link Answers} and prints a table in Markdown: what an answer takes, and in brackets how
 * many times as long as the library's that is.
 *
 * <p>Arguments: {@code long} for five rounds of all four sizes, in place of one round of two; then
 * the sizes, if others; and {@code rounds=3}, if another number. The rounds are interleaved: each
 * runs everything once, in fresh JVMs, one for the peers and one for all else, since a million
 * entries take longer to make than to ask. Of the rounds the medians are compared. The young
 * generation has a fixed size, since pages that are fresh would make what is long take many times
 * as long.
 */
public final class Benchmarks {
  private static final List<String> QUESTIONS =
      List.of("holder", "withId", "onDay", "memberAndRange", "threeWithText", "explain");

  /** The library and what is written by hand, in one JVM, and the peers, in another. */
  private static final List<List<String>> FORKS =
      List.of(List.of("library", "index", "loop", "stream"), List.of("CQEngine", "H2"));

  private static final String RESULT = "result";

  private final Map<String, List<Double>> results = new TreeMap<>();

  private Benchmarks() {}

  /**
   * Runs the benchmarks and prints the table.
   *
   * @param args as described above
   * @throws IOException if a JVM cannot be started
   * @throws InterruptedException if it is interrupted
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    List<String> sizes = new ArrayList<>(Arrays.asList(args));
    if (sizes.remove("fork")) {
      run(sizes.get(0), sizes.subList(1, sizes.size()));
      return;
    }
    boolean whole = sizes.remove("long");
    int rounds = whole ? 5 : 1;
    for (String arg : args) {
      if (arg.startsWith("rounds=")) {
        sizes.remove(arg);
        rounds = Integer.parseInt(arg.substring("rounds=".length()));
      }
    }
    if (sizes.isEmpty()) {
      sizes = whole ? List.of("300", "3000", "100000", "1000000") : List.of("300", "100000");
    }
    Benchmarks benchmarks = new Benchmarks();
    for (int round = 1; round <= rounds; round++) {
      for (String size : sizes) {
        System.out.printf(Locale.ROOT, "round %d of %d, n = %s%n", round, rounds, size);
        for (List<String> fork : FORKS) {
          benchmarks.fork(size, fork);
        }
      }
    }
    benchmarks.print(sizes, rounds);
  }

  private void fork(String size, List<String> contestants)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(heap(Integer.parseInt(size)));
    command.addAll(List.of("-XX:+UseParallelGC", "-XX:+AlwaysPreTouch"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Benchmarks.class.getName(), "fork", size));
    command.addAll(contestants);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(" ");
        if (cells[0].equals(RESULT)) {
          keep(cells[1], size, cells[2], "ns", Double.parseDouble(cells[3]));
          keep(cells[1], size, cells[2], "B", Double.parseDouble(cells[4]));
        }
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("a JVM ended with " + process.exitValue());
    }
  }

  private static List<String> heap(int size) {
    return size > 300_000
        ? List.of("-Xms7g", "-Xmx10g", "-Xmn256m")
        : size > 10_000
            ? List.of("-Xms1g", "-Xmx2g", "-Xmn128m")
            : List.of("-Xms200m", "-Xmx512m", "-Xmn64m");
  }

  private void keep(String question, String size, String by, String unit, double value) {
    results.computeIfAbsent(key(question, size, by, unit), key -> new ArrayList<>()).add(value);
    if (unit.equals("ns")) {
      System.out.printf(Locale.ROOT, "%s by %s: %,.0f ns%n", question, by, value);
    }
  }

  private static String key(String question, String size, String by, String unit) {
    return String.join(" ", question, size, by, unit);
  }

  /** Runs everything of some contestants in this JVM, and prints the results for the first one. */
  private static void run(String size, List<String> contestants) throws RunnerException {
    for (String by : contestants) {
      for (String question : QUESTIONS) {
        if (question.equals("explain") && !by.equals("library")) {
          continue;
        }
        TimeValue time = TimeValue.milliseconds(200);
        OptionsBuilder options = new OptionsBuilder();
        options
            .include(Answers.class.getName() + "\\." + question + "$")
            .param("n", size)
            .param("by", by)
            .forks(0)
            .warmupIterations(4)
            .warmupTime(time)
            .measurementIterations(3)
            .measurementTime(time)
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT);
        for (RunResult result : new Runner(options.build()).run()) {
          System.out.println(
              String.join(
                  " ",
                  RESULT,
                  question,
                  by,
                  Double.toString(result.getPrimaryResult().getScore()),
                  Double.toString(bytes(result))));
        }
      }
    }
  }

  private static double bytes(RunResult result) {
    for (Map.Entry<String, Result> secondary : result.getSecondaryResults().entrySet()) {
      if (secondary.getKey().endsWith("gc.alloc.rate.norm")) {
        return secondary.getValue().getScore();
      }
    }
    throw new IllegalStateException("no bytes in " + result.getSecondaryResults().keySet());
  }

  private void print(List<String> sizes, int rounds) {
    System.out.printf("%nJDK %s, median of %d%n%n", System.getProperty("java.version"), rounds);
    StringBuilder head = new StringBuilder("| question | n | B |");
    StringBuilder rule = new StringBuilder("| --- | --: | --: |");
    FORKS.forEach(
        fork ->
            fork.forEach(
                by -> {
                  head.append(' ').append(by).append(" |");
                  rule.append(" --: |");
                }));
    System.out.println(head.append(System.lineSeparator()).append(rule));
    for (String question : QUESTIONS) {
      for (String size : sizes) {
        double library = median(results.get(key(question, size, "library", "ns")));
        System.out.printf(
            Locale.ROOT,
            "| %s | %,d | %,.0f |",
            question,
            Integer.parseInt(size),
            median(results.get(key(question, size, "library", "B"))));
        FORKS.forEach(
            fork ->
                fork.forEach(
                    by ->
                        System.out.print(
                            cell(results.get(key(question, size, by, "ns")), library))));
        System.out.println();
      }
    }
  }

  /** Of the library the nanoseconds; of another how many times as many these are, too. */
  private static String cell(List<Double> took, double library) {
    if (took == null) {
      return " |";
    }
    double nanos = median(took);
    return nanos == library
        ? String.format(Locale.ROOT, " %,.0f ns |", nanos)
        : String.format(Locale.ROOT, " %,.0f (%,.1f) |", nanos, nanos / library);
  }

  static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
