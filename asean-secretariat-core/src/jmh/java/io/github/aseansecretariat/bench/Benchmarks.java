package io.github.aseansecretariat.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link Answers} and prints how many times as long as the library each other way takes.
 *
 * <p>Arguments: {@code long} for five rounds of one fork each, in place of one round of two sizes;
 * then the sizes, if not all four. The rounds are interleaved: each runs everything once. Of the
 * rounds the medians are compared. The young generation has a fixed size, since pages that are
 * fresh would make what is long take many times as long.
 */
public final class Benchmarks {
  private static final List<String> QUESTIONS =
      List.of("holder", "withId", "onDay", "memberAndRange", "threeWithText", "explain");
  private static final List<String> OTHERS = List.of("index", "loop", "stream", "CQEngine", "H2");

  private final Map<String, List<Double>> times = new TreeMap<>();
  private final Map<String, List<Double>> bytes = new TreeMap<>();

  private Benchmarks() {}

  /**
   * Runs the benchmarks and prints a table for each size.
   *
   * @param args as described above
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    boolean whole = args.length > 0 && args[0].equals("long");
    List<String> sizes = new ArrayList<>(Arrays.asList(args));
    sizes.remove("long");
    if (sizes.isEmpty()) {
      sizes = whole ? List.of("300", "3000", "100000", "1000000") : List.of("300", "100000");
    }
    int rounds = whole ? 5 : 1;
    Benchmarks benchmarks = new Benchmarks();
    for (int round = 1; round <= rounds; round++) {
      for (String size : sizes) {
        System.out.printf(Locale.ROOT, "round %d of %d, n = %s%n", round, rounds, size);
        benchmarks.run(size, whole);
      }
    }
    for (String size : sizes) {
      benchmarks.print(size, rounds);
    }
  }

  private void run(String size, boolean whole) throws RunnerException {
    for (String question : QUESTIONS) {
      run(options(size, whole), question, "library");
      for (String other : question.equals("explain") ? List.<String>of() : OTHERS) {
        run(options(size, whole), question, other);
      }
    }
  }

  private static ChainedOptionsBuilder options(String size, boolean whole) {
    boolean large = Integer.parseInt(size) > 10_000;
    TimeValue time = TimeValue.milliseconds(whole ? 300 : 200);
    return new OptionsBuilder()
        .param("n", size)
        .forks(1)
        .warmupIterations(4)
        .warmupTime(time)
        .measurementIterations(3)
        .measurementTime(time)
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .jvmArgsAppend("-XX:+UseParallelGC")
        .jvmArgs(
            large
                ? new String[] {"-Xms600m", "-Xmx4g", "-Xmn128m", "-XX:+AlwaysPreTouch"}
                : new String[] {"-Xms200m", "-Xmx512m", "-Xmn64m", "-XX:+AlwaysPreTouch"});
  }

  private void run(ChainedOptionsBuilder options, String question, String by)
      throws RunnerException {
    options.include(Answers.class.getName() + "\\." + question + "$").param("by", by);
    for (RunResult result : new Runner(options.build()).run()) {
      System.out.printf(
          Locale.ROOT, "%s by %s: %,.0f ns%n", question, by, result.getPrimaryResult().getScore());
      keep(result);
    }
  }

  private void keep(RunResult result) {
    String name = result.getParams().getBenchmark();
    String key =
        name.substring(name.lastIndexOf('.') + 1)
            + " "
            + result.getParams().getParam("n")
            + " "
            + result.getParams().getParam("by");
    times
        .computeIfAbsent(key, absent -> new ArrayList<>())
        .add(result.getPrimaryResult().getScore());
    result
        .getSecondaryResults()
        .forEach(
            (label, value) -> {
              if (label.endsWith("gc.alloc.rate.norm")) {
                bytes.computeIfAbsent(key, absent -> new ArrayList<>()).add(value.getScore());
              }
            });
  }

  private void print(String size, int rounds) {
    System.out.printf(
        Locale.ROOT,
        "%nn = %s, JDK %s, median of %d: the library, then the others as multiples of it%n%n"
            + "%-16s %12s %12s",
        size,
        System.getProperty("java.version"),
        rounds,
        "",
        "ns",
        "B");
    OTHERS.forEach(other -> System.out.printf("%10s", other));
    System.out.println();
    for (String question : QUESTIONS) {
      String key = question + " " + size + " ";
      double library = median(times.get(key + "library"));
      System.out.printf(
          Locale.ROOT,
          "%-16s %,12.0f %,12.0f",
          question,
          library,
          median(bytes.get(key + "library")));
      for (String other : OTHERS) {
        List<Double> took = times.get(key + other);
        System.out.print(
            took == null ? "" : String.format(Locale.ROOT, "%,10.1f", median(took) / library));
      }
      System.out.println();
    }
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
