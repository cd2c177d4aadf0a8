package io.github.aseansecretariat.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.github.aseansecretariat.AseanSecretariat;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Measures what the first answer of a fresh JVM costs, from its start to its end: who was
 * Secretary-General on 1 January 1985? Besides the library that is Jackson's streaming parser, with
 * the same facts as one JSON file read into maps of strings, and H2, with the same CSV files read
 * into tables in memory. What an empty main takes in the same round is subtracted.
 *
 * <p>The rounds are interleaved. Arguments: the number of rounds, 15 if none is given; then jars of
 * the library to measure beside it, such as one of an older version.
 */
public final class ColdStart {
  private static final String ANSWER = "Phan Wannamethee";

  private final Path directory;
  private final List<Contestant> contestants = new ArrayList<>();

  /** What is started, and what it took above the empty main of its round, in milliseconds. */
  private record Contestant(String name, List<String> command, String answer, double[] took) {}

  private ColdStart(Path directory) {
    this.directory = directory;
  }

  /**
   * Measures, and prints a table.
   *
   * @param args the number of rounds and further jars of the library, all optional
   * @throws IOException if a file cannot be written
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length == 0 ? 15 : Integer.parseInt(args[0]);
    Path directory = Files.createTempDirectory("cold-start");
    try {
      ColdStart race = new ColdStart(directory);
      race.enter(rounds, Arrays.asList(args).subList(Math.min(1, args.length), args.length));
      race.run(rounds);
      race.print();
    } finally {
      try (Stream<Path> files = Files.walk(directory)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private void enter(int rounds, List<String> otherJars) throws IOException {
    Path facts = placeOf(AseanSecretariat.class).resolve("io/github/aseansecretariat/facts");
    Path json = directory.resolve("facts.json");
    writeAsJson(facts, json);
    Path programs = directory.resolve("programs.jar");
    jar(placeOf(ColdStart.class), "io/github/aseansecretariat/bench/FirstAnswer", programs);
    Path library = directory.resolve("library.jar");
    jar(placeOf(AseanSecretariat.class), "", library);

    enter(rounds, "empty main", "", FirstAnswerOfNothing.class, programs);
    enter(
        rounds,
        "Jackson",
        ANSWER,
        FirstAnswerOfJackson.class,
        programs,
        List.of(placeOf(JsonFactory.class)),
        json.toString());
    enterLibrary(rounds, "the library", library, programs);
    for (String other : otherJars) {
      enterLibrary(rounds, other, Path.of(other), programs);
    }
    enter(
        rounds,
        "H2",
        ANSWER,
        FirstAnswerOfH2.class,
        programs,
        List.of(placeOf(org.h2.Driver.class)),
        facts.toString());
  }

  private void enterLibrary(int rounds, String name, Path library, Path programs) {
    enter(
        rounds,
        name,
        ANSWER,
        FirstAnswerOfTheLibrary.class,
        programs,
        List.of(library, placeOf(ImmutableList.class), placeOf(InternalFutureFailureAccess.class)));
  }

  private void enter(int rounds, String name, String answer, Class<?> program, Path programs) {
    enter(rounds, name, answer, program, programs, List.of());
  }

  private void enter(
      int rounds,
      String name,
      String answer,
      Class<?> program,
      Path programs,
      List<Path> jars,
      String... arguments) {
    List<String> classPath = new ArrayList<>();
    for (Path jar : jars) {
      classPath.add(jar.toString());
    }
    classPath.add(programs.toString());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(String.join(File.pathSeparator, classPath));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    contestants.add(new Contestant(name, command, answer, new double[rounds]));
  }

  private void run(int rounds) throws IOException, InterruptedException {
    for (Contestant contestant : contestants) {
      start(contestant); // so that all files are in memory
    }
    for (int round = 0; round < rounds; round++) {
      double empty = 0;
      for (Contestant contestant : contestants) {
        double took = start(contestant);
        empty = contestant.took == contestants.get(0).took ? took : empty;
        contestant.took[round] = contestant.answer.isEmpty() ? took : took - empty;
      }
    }
  }

  private double start(Contestant contestant) throws IOException, InterruptedException {
    Path output = directory.resolve("output.txt");
    long before = System.nanoTime();
    Process java =
        new ProcessBuilder(contestant.command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exit = java.waitFor();
    long after = System.nanoTime();
    String answer = Files.readString(output).trim();
    if (exit != 0 || !answer.equals(contestant.answer)) {
      throw new IllegalStateException(
          contestant.name + ": expected \"" + contestant.answer + "\" but was: " + answer);
    }
    return (after - before) / 1e6;
  }

  private void print() {
    double jackson = median(contestants.get(1).took);
    System.out.printf(
        Locale.ROOT,
        "First answer of a fresh JVM, JDK %s, %d interleaved rounds%n%n" + "%-28s %12s %12s %18s%n",
        System.getProperty("java.version"),
        contestants.get(0).took.length,
        "",
        "median ms",
        "least ms",
        "median to Jackson");
    for (Contestant contestant : contestants) {
      double median = median(contestant.took);
      System.out.printf(
          Locale.ROOT,
          "%-28s %12.0f %12.0f %18s%n",
          contestant.answer.isEmpty() ? contestant.name : contestant.name + ", above empty",
          median,
          Arrays.stream(contestant.took).min().orElseThrow(),
          contestant.answer.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", median / jackson));
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void jar(Path classes, String prefix, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        if (name.startsWith(prefix)) {
          out.putNextEntry(new JarEntry(name));
          Files.copy(file, out);
        }
      }
    }
  }

  /** Writes each file as an array of its rows, each an object of its cells. */
  private static void writeAsJson(Path facts, Path json) throws IOException {
    try (JsonGenerator out = new JsonFactory().createGenerator(Files.newOutputStream(json));
        Stream<Path> files = Files.list(facts)) {
      out.writeStartObject();
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        out.writeArrayFieldStart(file.getFileName().toString().replace(".csv", ""));
        try (Reader in = Files.newBufferedReader(file, UTF_8);
            CSVParser rows = CSVFormat.RFC4180.builder().setHeader().get().parse(in)) {
          for (CSVRecord row : rows) {
            out.writeStartObject();
            for (Map.Entry<String, String> cell : row.toMap().entrySet()) {
              out.writeStringField(cell.getKey(), cell.getValue());
            }
            out.writeEndObject();
          }
        }
        out.writeEndArray();
      }
      out.writeEndObject();
    }
  }
}
