package io.github.aseansecretariat.facts;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads catalogues from CSV files.
 *
 * <p>The files are named and laid out as the bundled ones; {@code datapackage.json} beside those
 * describes every column. A directory need not have all of them, but has at least one, and no CSV
 * file of another name. What has the name of one is a file that can be read, or a link to one.
 * Other files and folders are passed over.
 *
 * <p>Reading is strict: whatever is not as expected is reported with its file, line, column and
 * value, all problems of a run in one {@link FactsException}, and nothing is read. What lies
 * between rows (overlaps, numbers, lives of offices) is checked for the files in whose own rows,
 * and in those they refer to, no fault was found.
 */
public final class CatalogReader {
  private CatalogReader() {}

  /**
   * Reads a directory that is complete in itself: its rows refer to nothing outside.
   *
   * @param directory the directory
   * @return the catalogue
   * @throws FactsException if something in the files is not as expected
   * @throws IOException if the directory or a file cannot be read
   */
  public static Catalog read(Path directory) throws IOException {
    return readOver(directory, Catalog.builder().build());
  }

  /**
   * Reads a directory whose rows may refer to another catalogue, and lays its entries over it.
   *
   * <p>An entry that is equal to one of the base is kept once. One that contradicts the base, such
   * as a second tenure of an office with one seat, is a problem of its row; an account that differs
   * is no contradiction, if it cites a source of its own.
   *
   * @param directory the directory
   * @param base the catalogue that the rows may refer to; the whole of it, if it is restricted
   * @return the entries of the base and those of the directory
   * @throws FactsException if something in the files is not as expected
   * @throws IOException if the directory or a file cannot be read
   */
  public static Catalog readOver(Path directory, Catalog base) throws IOException {
    requireNonNull(directory, "directory");
    requireNonNull(base, "base");
    Problems problems = new Problems();
    Map<String, byte[]> files = new TreeMap<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(directory)) {
      for (Path path : paths) {
        String name = String.valueOf(path.getFileName());
        boolean isFile = Files.isRegularFile(path);
        if (Reading.fileNames().contains(name) && !(isFile && Files.isReadable(path))) {
          problems.add(name, 0, "", path.toString(), "a file that can be read");
        } else if (isFile && Ascii.toLowerCase(name).endsWith(".csv")) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    }
    if (files.isEmpty()) {
      problems.add(
          directory.toString(), 0, "", "", "at least one of the files " + Reading.fileNames());
    }
    return new Reading(base.unrestricted(), problems).read(files);
  }

  /**
   * Gives the facts that are bundled with this library, anew at each call: a file is read when a
   * query first needs its entries.
   *
   * <p>Apps ask {@code AseanSecretariat.catalog()}, which gives the same catalogue at each call. A
   * query throws an {@link UncheckedIOException} if a file is missing from the library.
   *
   * @return the catalogue
   */
  public static Catalog readBundled() {
    return Catalog.onDemand(new BundledFacts());
  }
}
