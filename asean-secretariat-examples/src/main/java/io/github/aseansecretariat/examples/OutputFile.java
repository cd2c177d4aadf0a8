package io.github.aseansecretariat.examples;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the file of an example that writes one. */
final class OutputFile {
  @Option(
      names = {"--out", "--output"},
      paramLabel = "FILE",
      description = {
        "Berkas keluaran; jika tidak disebut, di folder target.",
        "The file to write, else one in the folder target."
      })
  private Optional<Path> file = Optional.empty();

  /** The file that is named, else the one of this name in the folder target. */
  Path or(String name) {
    return file.orElse(Path.of("target", name));
  }
}
