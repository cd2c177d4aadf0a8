package io.github.aseansecretariat.facts;

import io.github.aseansecretariat.AseanSecretariat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A program that writes the bundled facts to one new directory after another until one that is
 * being written has a number of files: then the JVM is halted, as by a loss of power.
 */
final class WritesUntilHalted {
  static final int HALTED = 3;

  private WritesUntilHalted() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int files = Integer.parseInt(args[1]);
    Thread halts =
        new Thread(
            () -> {
              while (!isBeingWritten(folder, files)) {
                Thread.onSpinWait();
              }
              Runtime.getRuntime().halt(HALTED);
            });
    halts.setDaemon(true);
    halts.start();
    // Whoever is never halted ends without the status that is waited for.
    for (int i = 0; i < 1_000; i++) {
      CatalogWriter.write(AseanSecretariat.catalog(), folder.resolve("facts-" + i));
    }
  }

  private static boolean isBeingWritten(Path folder, int files) {
    for (String name : folder.toFile().list()) {
      String[] content =
          name.contains(".partial-") ? new File(folder.toFile(), name).list() : new String[0];
      if (content != null && content.length >= files) {
        return true;
      }
    }
    return false;
  }
}
