package io.github.aseansecretariat.facts;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes catalogues as CSV files, which {@link CatalogReader#read} reads back as they were. */
public final class CatalogWriter {
  /** What a cell has only between quotes; at the start of a row a hash would be a comment. */
  private static final CharMatcher SPECIAL = CharMatcher.anyOf(",\"\n\r#");

  private static final String DESCRIPTOR = "datapackage.json";
  private static final String RESOURCES = "  \"resources\": [";

  /**
   * A file of a name that {@link CatalogReader} refuses: while it is there, what a writer leaves
   * that was killed does not read as a smaller catalogue.
   */
  private static final String UNFINISHED = "unfinished.csv";

  private CatalogWriter() {}

  /**
   * Writes a catalogue to a new directory: one file for each kind of entry, also for kinds of which
   * there is none, and a {@code datapackage.json} that describes their columns.
   *
   * <p>The files are written beside the directory first and moved into place when all are complete,
   * so that a write that fails leaves the directory as it was. A process that is killed while it
   * writes may leave a directory beside it, with {@code .partial-} in its name, which no reader
   * takes.
   *
   * @param catalog the catalogue, unrestricted: the entries of a view need not be complete in
   *     themselves
   * @param directory the directory, which must be empty or not there yet; its parent must be there
   * @throws IllegalArgumentException if the catalogue is restricted
   * @throws DirectoryNotEmptyException if the directory is there and not empty
   * @throws FileAlreadyExistsException if there is a file of that name
   * @throws IOException if a file cannot be written
   */
  public static void write(Catalog catalog, Path directory) throws IOException {
    requireNonNull(catalog, "catalog");
    requireNonNull(directory, "directory");
    if (!catalog.equals(catalog.unrestricted())) {
      throw new IllegalArgumentException(
          "catalog: expected a catalogue without restrictions, such as catalog.unrestricted(), but"
              + " was \""
              + catalog
              + "\"");
    }
    Path target =
        Files.exists(directory) ? directory.toRealPath() : directory.toAbsolutePath().normalize();
    requireNewOrEmpty(target);
    Path partial = target.resolveSibling(target.getFileName() + ".partial-" + UUID.randomUUID());
    Files.createDirectory(partial);
    try {
      Path unfinished = Files.createFile(partial.resolve(UNFINISHED));
      for (Table<?> table : Tables.ALL) {
        // This writer of the JDK reports what cannot be encoded rather than replacing it.
        try (Writer csv =
            Files.newBufferedWriter(partial.resolve(table.file), StandardCharsets.UTF_8)) {
          write(table, catalog, csv);
        }
      }
      describe(partial.resolve(DESCRIPTOR));
      Files.delete(unfinished);
      Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      if (Files.exists(partial)) {
        MoreFiles.deleteRecursively(partial, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    }
  }

  /**
   * Writes what the bundled descriptor says of files and columns, and nothing about whose it is.
   */
  private static void describe(Path file) throws IOException {
    String bundled = new String(BundledFacts.bytes(DESCRIPTOR), StandardCharsets.UTF_8);
    String own = "{\n  \"profile\": \"tabular-data-package\",\n  \"name\": \"facts\",\n";
    Files.write(
        file,
        (own + bundled.substring(bundled.indexOf(RESOURCES))).getBytes(StandardCharsets.UTF_8));
  }

  private static void requireNewOrEmpty(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    try (DirectoryStream<Path> content = Files.newDirectoryStream(target)) {
      if (content.iterator().hasNext()) {
        throw new DirectoryNotEmptyException(target.toString());
      }
    }
  }

  static <T extends Entry> void write(Table<T> table, Catalog catalog, Appendable csv)
      throws IOException {
    ImmutableList<String> columns = table.names();
    write(columns, csv);
    for (T entry : table.entries(catalog)) {
      for (T ofOneRow : table.apart(entry)) {
        Cells cells = new Cells(columns);
        table.write(ofOneRow, cells);
        write(cells.inOrder(), csv);
      }
    }
  }

  private static void write(ImmutableList<String> cells, Appendable csv) throws IOException {
    String separator = "";
    for (String cell : cells) {
      csv.append(separator).append(SPECIAL.matchesAnyOf(cell) ? quoted(cell) : cell);
      separator = ",";
    }
    csv.append('\n');
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
