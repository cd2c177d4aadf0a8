package io.github.aseansecretariat.examples;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.facts.CatalogReader;
import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A user's own facts: laid over ours, or without them, as for another organisation. */
final class OwnFacts {
  @Option(
      names = "--facts",
      paramLabel = "DIR",
      required = true,
      description = {
        "Folder CSV dengan fakta Anda sendiri, sebagai tambahan.",
        "A folder of CSV files with facts of your own, laid over ours."
      })
  private Optional<Path> directory = Optional.empty();

  @Option(
      names = "--alone",
      description = {"Hanya folder itu, tanpa fakta kami. / That folder alone, without our facts."})
  private boolean alone;

  /** Our facts, with the user's own if there are any. */
  Catalog catalog() {
    Catalog ours = AseanSecretariat.catalog();
    if (directory.isEmpty()) {
      return ours;
    }
    try {
      return alone
          ? CatalogReader.read(directory.get())
          : CatalogReader.readOver(directory.get(), ours);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + directory.get() + ": " + e, e);
    }
  }
}
