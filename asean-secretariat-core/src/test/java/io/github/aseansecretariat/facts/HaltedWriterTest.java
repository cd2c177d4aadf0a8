package io.github.aseansecretariat.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.FreshJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that is halted while it writes leaves no directory that reads as less than all. */
class HaltedWriterTest {
  /** The CSV files and their descriptor. */
  private static final int FILES = Tables.ALL.size() + 1;

  @TempDir private Path parent;

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> paths = Files.list(directory)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  /** Halted after the first file, in the midst of them and where all are there. */
  @Test
  void byALossOfPowerLeavesNoDirectoryThatReadsAsLessThanAll() throws Exception {
    int unfinished = 0;
    for (int files : List.of(1, 2, 5, 9, FILES)) {
      Path folder = Files.createDirectory(parent.resolve("halted-at-" + files));
      Path output = parent.resolve("output.txt");
      Process java =
          FreshJvm.of(
                  List.of(), WritesUntilHalted.class, folder.toString(), Integer.toString(files))
              .redirectOutput(output.toFile())
              .start();
      assertThat(java.waitFor()).as(Files.readString(output)).isEqualTo(WritesUntilHalted.HALTED);
      for (String name : names(folder)) {
        Path directory = folder.resolve(name);
        if (Files.exists(directory.resolve("unfinished.csv"))) {
          unfinished++;
          assertThat(name).contains(".partial-");
          assertThatThrownBy(() -> CatalogReader.read(directory))
              .isInstanceOf(FactsException.class)
              .hasMessageContaining("unfinished.csv");
        } else if (!name.contains(".partial-") || !names(directory).isEmpty()) {
          assertThat(CatalogReader.read(directory)).isEqualTo(AseanSecretariat.catalog());
        }
      }
    }
    assertThat(unfinished).isPositive();
  }
}
