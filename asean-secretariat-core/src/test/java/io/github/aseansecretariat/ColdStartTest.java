package io.github.aseansecretariat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Counts the classes that a fresh JVM on the class path loads for its first answer, since they are
 * most of what it takes. The limits stand a little above what was reached: whoever meets one should
 * look for a class or a lambda to spare before raising it.
 */
class ColdStartTest {
  @TempDir private static Path directory;
  private static List<String> loaded = List.of();

  /** Where a class lies, wherever the tests run. */
  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String placeOfTests() {
    try {
      Path file = Path.of(FirstAnswer.class.getResource("FirstAnswer.class").toURI());
      return file.getParent().getParent().getParent().getParent().toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void answerOnce() throws IOException, InterruptedException {
    Path log = directory.resolve("loaded.txt");
    Path output = directory.resolve("output.txt");
    String classPath =
        Stream.of(
                placeOf(AseanSecretariat.class),
                placeOfTests(),
                placeOf(ImmutableList.class),
                placeOf(InternalFutureFailureAccess.class))
            .collect(joining(File.pathSeparator));
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log.getFileName(),
                "-cp",
                classPath,
                FirstAnswer.class.getName())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();

    assertThat(java.waitFor()).as(Files.readString(output)).isZero();
    assertThat(Files.readString(output, UTF_8).trim()).isEqualTo("Phan Wannamethee");
    loaded =
        Files.readAllLines(log).stream()
            .map(line -> line.substring(line.lastIndexOf("] ") + 2).split(" ")[0])
            .toList();
  }

  private static List<String> loadedFrom(String name) {
    return loaded.stream()
        .filter(type -> type.startsWith(name) && !type.contains("$$Lambda"))
        .toList();
  }

  @Test
  void theLogNamesTheClassesThatMustBeThere() {
    assertThat(loaded).contains(AseanSecretariat.class.getName(), ImmutableList.class.getName());
  }

  @Test
  void fewClassesOfItsOwn() {
    assertThat(loadedFrom("io.github.aseansecretariat.")).hasSizeLessThanOrEqualTo(160);
  }

  @Test
  void fewClassesOfGuava() {
    assertThat(loadedFrom("com.google.")).hasSizeLessThanOrEqualTo(114);
  }

  @Test
  void fewLambdasOfItsOwnAndOfGuava() {
    assertThat(
            loaded.stream()
                .filter(type -> type.contains("$$Lambda"))
                .filter(type -> type.startsWith("io.github.") || type.startsWith("com.google.")))
        .hasSizeLessThanOrEqualTo(3);
  }
}
