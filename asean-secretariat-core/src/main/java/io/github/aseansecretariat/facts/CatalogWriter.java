package io.github.aseansecretariat.facts;

import static java.util.Objects.requireNonNull;

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
import nbbrd.picocsv.Csv;

/** Writes catalogues as CSV files, which {@link CatalogReader#read} reads back as they were. */
public final class CatalogWriter {
  private static final Csv.Format LF =
      Csv.Format.RFC4180.toBuilder().separator(Csv.Format.UNIX_SEPARATOR).build();

  private CatalogWriter() {}

  /**
   * Writes a catalogue to a new directory: one file for each kind of entry, also for kinds of which
   * there is none.
   *
   * <p>The files are written beside the directory first and moved into place when all are complete,
   * so that a write that fails leaves the directory as it was.
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
      for (Table<?> table : Tables.ALL) {
        write(table, catalog, partial.resolve(table.file));
      }
      Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      if (Files.exists(partial)) {
        MoreFiles.deleteRecursively(partial, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    }
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

  /** The CSV writer takes a lone CR for text, and the reader refuses it outside of quotes. */
  private static void write(String cell, Csv.Writer csv) throws IOException {
    if (cell.indexOf('\r') >= 0) {
      csv.writeQuotedField(cell);
    } else {
      csv.writeField(cell);
    }
  }

  private static <T extends Entry> void write(Table<T> table, Catalog catalog, Path file)
      throws IOException {
    // This writer of the JDK reports what cannot be encoded rather than replacing it.
    try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        Csv.Writer csv = Csv.Writer.of(LF, Csv.WriterOptions.DEFAULT, text)) {
      for (String name : table.names()) {
        csv.writeField(name);
      }
      csv.writeEndOfLine();
      for (Cells cells : table.rows(catalog)) {
        for (String name : table.names()) {
          write(cells.get(name), csv);
        }
        csv.writeEndOfLine();
      }
    }
  }
}
