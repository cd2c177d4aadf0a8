package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is made from the facts and kept beside them. To write it anew after a change of the
 * facts, run its test with {@code -Dpages.write=true} and read what changed.
 */
final class Committed {
  private Committed() {}

  static void isCurrent(Path file, String content) throws IOException {
    if (Boolean.getBoolean("pages.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    }
    assertThat(Files.readString(file)).isEqualTo(content);
  }
}
