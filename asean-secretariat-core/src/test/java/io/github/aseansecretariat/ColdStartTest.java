package io.github.aseansecretariat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  @BeforeAll
  static void answerOnce() throws IOException, InterruptedException {
    Path log = directory.resolve("loaded.txt");
    Path output = directory.resolve("output.txt");
    Process java =
        FreshJvm.of(List.of("-Xlog:class+load:file=" + log.getFileName()), FirstAnswer.class)
            .directory(directory.toFile())
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
    assertThat(loadedFrom("io.github.aseansecretariat.")).hasSizeLessThanOrEqualTo(92);
  }

  @Test
  void fewClassesOfGuava() {
    assertThat(loadedFrom("com.google.")).hasSizeLessThanOrEqualTo(29);
  }

  @Test
  void fewLambdasOfItsOwnAndOfGuava() {
    assertThat(
            loaded.stream()
                .filter(type -> type.contains("$$Lambda"))
                .filter(type -> type.startsWith("io.github.") || type.startsWith("com.google.")))
        .hasSizeLessThanOrEqualTo(1);
  }
}
