package io.github.aseansecretariat.facts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.io.MoreFiles;
import com.google.common.primitives.Bytes;
import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Breaks a sound set of files at random, again and again: each ends in a catalogue that the writer
 * and the reader bring back equal, or in a FactsException that names a place.
 *
 * <p>More of it: {@code -Dfacts.mutations=200000 -Dfacts.seed=7 -Dfacts.rows=1000000}.
 */
class MutationsTest {
  private static final int COUNT = Integer.getInteger("facts.mutations", 1_000);
  private static final int ROWS = Integer.getInteger("facts.rows", 10_000);
  private static final long SEED = Long.getLong("facts.seed", 20_261_124L);

  private static final List<String> CELLS =
      List.of(
          "",
          " ",
          "x",
          "=1+1",
          "+1",
          "-1",
          "@x",
          "#x",
          "a\u0000b",
          "\uFEFF",
          "a\r",
          "\r",
          "\n",
          "\r\n",
          "\"",
          "\"\"\"\"",
          ",",
          ";",
          "; ",
          "\u2028",
          "\u0085",
          "\uD835\uDD18",
          "0000",
          "0001",
          "0001-01-01",
          "9999-12-31",
          "9999-12-30",
          "9999-12",
          "9998",
          "9999",
          "10000-01-01",
          "-0001",
          "2000-02-29",
          "2000-02-30",
          "P1000Y",
          "P1001Y",
          "P999999999M",
          "P2147483647D",
          "P365242D",
          "P365243D",
          "P12000M",
          "P12001M",
          "P2147483647Y",
          "ONCE P999999999Y",
          "2147483647",
          "2147483648",
          "0",
          "at least 2147483647",
          "asean",
          "secretariat",
          "head",
          "treaty",
          "protocol",
          "book",
          "indonesia",
          "institution:secretariat",
          "office:head",
          "treaty [] TEXT_READ",
          "book [a | b] REPORTED",
          "protocol [x; y] INFERRED; book [] REPORTED",
          "NONE",
          "UNCAPPED",
          "ROTATION",
          "TREATY",
          "SCHOOL_TEXT",
          "yes",
          "LAST_DAY",
          "HANDOVER_DAY",
          "REMOVED");

  private static final List<Charset> NOT_UTF_8 = List.of(UTF_16, UTF_16LE, UTF_16BE, ISO_8859_1);

  /** Halves of a character, a half of a surrogate pair, a slash in two bytes, beyond Unicode. */
  private static final List<byte[]> WRONG_UTF_8 =
      List.of(
          new byte[] {(byte) 0xe2, (byte) 0x80},
          new byte[] {(byte) 0xa8},
          new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
          new byte[] {(byte) 0xc0, (byte) 0xaf},
          new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
          new byte[] {(byte) 0xff});

  private final Random random = new Random(SEED);

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Map<String, List<List<String>>> sound() {
    Map<String, List<List<String>>> tables = new TreeMap<>();
    FactsFiles files = FactsFiles.sound();
    for (Table<?> table : Tables.ALL) {
      List<List<String>> rows = new ArrayList<>();
      for (String row : files.text(table.file).split("\n")) {
        rows.add(new ArrayList<>(List.of(row.split(",", -1))));
      }
      tables.put(table.file, rows);
    }
    return tables;
  }

  private void breakCells(Map<String, List<List<String>>> tables) {
    List<List<String>> rows = tables.get(any(List.copyOf(tables.keySet())));
    if (rows.isEmpty()) {
      return;
    }
    int at = random.nextInt(rows.size());
    List<String> row = rows.get(at);
    int column = row.isEmpty() ? 0 : random.nextInt(row.size());
    switch (random.nextInt(14)) {
      case 0 -> rows.remove(at);
      case 1 -> rows.add(random.nextInt(rows.size() + 1), new ArrayList<>(row));
      case 2 -> Collections.swap(rows, at, random.nextInt(rows.size()));
      case 3 -> Collections.shuffle(row, random);
      case 4 -> row.add(any(CELLS));
      case 5 -> shuffleColumns(rows);
      case 6 -> closeACircle(tables);
      case 7 -> rows.addAll(Collections.nCopies(random.nextInt(500), row));
      case 8 -> {
        if (!row.isEmpty()) {
          row.set(column, any(CELLS).repeat(random.nextInt(20) == 0 ? 5_000 : 1));
        }
      }
      default -> {
        if (!row.isEmpty()) {
          String cell = random.nextInt(3) == 0 ? otherCell(rows, column) : any(CELLS);
          row.set(column, cell);
        }
      }
    }
  }

  /**
   * Makes two institutions each other's parents, or two sources amend each other, or one itself.
   */
  private void closeACircle(Map<String, List<List<String>>> tables) {
    boolean parents = random.nextBoolean();
    List<List<String>> rows = tables.get(parents ? "institutions.csv" : "sources.csv");
    int to = rows.isEmpty() ? -1 : rows.get(0).indexOf(parents ? "parent" : "amends");
    int id = rows.isEmpty() ? -1 : rows.get(0).indexOf("id");
    List<String> one = rows.isEmpty() ? List.of() : any(rows);
    List<String> other = rows.isEmpty() ? List.of() : any(rows);
    if (to >= 0 && id >= 0 && Math.max(to, id) < Math.min(one.size(), other.size())) {
      one.set(to, other.get(id));
      other.set(to, one.get(id));
    }
  }

  private String otherCell(List<List<String>> rows, int column) {
    List<String> row = any(rows);
    return column < row.size() ? row.get(column) : "";
  }

  /** Shuffles whole columns, so that the file says the same as before. */
  private void shuffleColumns(List<List<String>> rows) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    for (List<String> row : rows) {
      if (row.size() == order.size()) {
        List<String> before = List.copyOf(row);
        for (int i = 0; i < order.size(); i++) {
          row.set(i, before.get(order.get(i)));
        }
      }
    }
  }

  private byte[] breakBytes(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    byte[] broken = bytes.clone();
    switch (random.nextInt(10)) {
      case 0 -> broken[at] = (byte) random.nextInt(256);
      case 1 -> broken[at] = (byte) "\"\r\n,#; \0".charAt(random.nextInt(8));
      case 2 -> broken = Arrays.copyOf(bytes, at);
      case 3 -> broken = ('\uFEFF' + new String(bytes, UTF_8)).getBytes(UTF_8);
      case 4 -> broken = new String(bytes, UTF_8).replace("\n", "\r\n").getBytes(UTF_8);
      case 5 -> broken = new String(bytes, UTF_8).replace("\n", "\r").getBytes(UTF_8);
      case 6 -> broken = new String(bytes, UTF_8).getBytes(any(NOT_UTF_8));
      case 7 -> broken = Bytes.concat(Arrays.copyOf(bytes, at), any(WRONG_UTF_8), broken);
      case 8 -> broken[at] = 0;
      default -> broken = Arrays.copyOfRange(bytes, at, bytes.length);
    }
    return broken;
  }

  private static String text(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      String separator = "";
      for (String cell : row) {
        boolean bare = cell.chars().noneMatch(c -> "\",\r\n#".indexOf(c) >= 0);
        text.append(separator).append(bare ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        separator = ",";
      }
      text.append('\n');
    }
    return text.toString();
  }

  private Map<String, byte[]> broken() {
    Map<String, List<List<String>>> tables = sound();
    for (int i = random.nextInt(4); i > 0; i--) {
      breakCells(tables);
    }
    Map<String, byte[]> files = new TreeMap<>();
    tables.forEach((file, rows) -> files.put(file, text(rows).getBytes(UTF_8)));
    String file = any(List.copyOf(files.keySet()));
    switch (random.nextInt(8)) {
      case 0 -> files.remove(file);
      case 1 -> files.put(file, files.get(any(List.copyOf(files.keySet()))));
      case 2, 3 -> files.computeIfPresent(file, (name, bytes) -> breakBytes(bytes));
      default -> {}
    }
    return files;
  }

  private static Catalog read(Map<String, byte[]> files) {
    return new Reading(Catalog.builder().build(), new Problems()).read(files);
  }

  private static Map<String, byte[]> written(Catalog catalog) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Table<?> table : Tables.ALL) {
      StringBuilder csv = new StringBuilder();
      CatalogWriter.write(table, catalog, csv);
      files.put(table.file, csv.toString().getBytes(UTF_8));
    }
    return files;
  }

  /** Puts something else where a file is: in most cases what no reader can read. */
  private void breakPlace(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    Path away = file.resolveSibling("away");
    switch (random.nextInt(8)) {
      case 0 -> Files.createDirectory(file);
      case 1 -> Files.writeString(Files.createDirectory(file).resolve("x.csv"), "id");
      case 2 -> Files.createSymbolicLink(file, away);
      case 3 -> Files.createSymbolicLink(file, file.getFileName());
      case 4 -> Files.createSymbolicLink(file, Files.createDirectory(away));
      case 5 -> Files.createSymbolicLink(file, Files.write(away, bytes));
      case 6 -> Files.createLink(file, Files.write(away, bytes));
      default -> Files.setPosixFilePermissions(Files.write(file, bytes), Set.of());
    }
  }

  /** Every 20th is read from a disk. */
  @Test
  void onADiskTooWhateverStandsInPlaceOfFiles(@TempDir Path disk) throws IOException {
    int refused = 0;
    int count = COUNT / 20;
    for (int i = 0; i < count; i++) {
      Path directory = Files.createDirectory(disk.resolve("facts"));
      Map<String, byte[]> files = broken();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(directory.resolve(file.getKey()), file.getValue());
      }
      if (random.nextInt(4) > 0) {
        breakPlace(directory.resolve(any(List.copyOf(files.keySet()))));
      }
      String which = "seed " + SEED + ", directory " + i;
      try {
        Catalog catalog = CatalogReader.read(directory);
        CatalogWriter.write(catalog, disk.resolve("written"));
        assertThat(CatalogReader.read(disk.resolve("written"))).as(which).isEqualTo(catalog);
        MoreFiles.deleteRecursively(disk.resolve("written"));
      } catch (FactsException e) {
        refused++;
        assertThat(e.problems())
            .as(which)
            .isNotEmpty()
            .allSatisfy(it -> assertThat(it.file()).isIn(files.keySet()))
            .allSatisfy(it -> assertThat(it.expected()).isNotEmpty());
      } catch (RuntimeException e) {
        fail(which, e);
      }
      MoreFiles.deleteRecursively(directory);
    }
    System.out.println("seed " + SEED + ": " + refused + " of " + count + " on a disk refused");

    assertThat(refused).isBetween(count / 4, count * 19 / 20);
  }

  @Test
  void endInACatalogueThatComesBackEqualOrInAFaultWithAPlace() throws IOException {
    int refused = 0;
    for (int i = 0; i < COUNT; i++) {
      Map<String, byte[]> files = broken();
      String which = "seed " + SEED + ", mutation " + i;
      try {
        Catalog catalog = read(files);
        assertThat(read(written(catalog))).as(which).isEqualTo(catalog);
      } catch (FactsException e) {
        refused++;
        assertThat(e.problems())
            .as(which)
            .isNotEmpty()
            .allSatisfy(it -> assertThat(it.file()).isIn(files.keySet()))
            .allSatisfy(it -> assertThat(it.line()).isPositive())
            .allSatisfy(it -> assertThat(it.expected()).isNotEmpty());
      } catch (RuntimeException e) {
        fail(which, e);
      }
    }
    System.out.println("seed " + SEED + ": " + refused + " of " + COUNT + " refused");

    assertThat(refused).isBetween(COUNT / 4, COUNT * 9 / 10);
  }

  @Test
  void manyRowsAreReadAndEachFaultOfThemIsTold() throws IOException {
    StringBuilder sound = new StringBuilder("id,kind,title_en,title_id\n");
    StringBuilder faulty = new StringBuilder(sound);
    for (int i = 1; i <= ROWS; i++) {
      sound.append("book-").append(i).append(",SECONDARY,Book,Buku\n");
      faulty.append("Book ").append(i).append(",SECONDARY,Book,Buku\n");
    }
    Catalog catalog = read(Map.of("sources.csv", sound.toString().getBytes(UTF_8)));

    assertThat(catalog.sources().count()).isEqualTo(ROWS);
    assertThat(read(written(catalog))).isEqualTo(catalog);
    FactsException refused =
        catchThrowableOfType(
            FactsException.class,
            () -> read(Map.of("sources.csv", faulty.toString().getBytes(UTF_8))));
    assertThat(refused.problems()).hasSize(ROWS);
    for (int i = 0; i < ROWS; i++) {
      assertThat(refused.problems().get(i).line()).isEqualTo(i + 2);
      assertThat(refused.problems().get(i).value()).isEqualTo("Book " + (i + 1));
    }
  }

  @Test
  void quotesUponQuotesAreOneCellAndAnOddOneIsAFault() throws IOException {
    String head = "id,kind,title_en,title_id\nbook,SECONDARY,Book,";
    String quotes = "\"".repeat(ROWS);
    String even = head + '"' + quotes + quotes + "\"\n";
    Catalog catalog = read(Map.of("sources.csv", even.getBytes(UTF_8)));

    assertThat(catalog.sources().only().title().indonesian()).isEqualTo(quotes);
    assertThat(read(written(catalog))).isEqualTo(catalog);
    assertThatThrownBy(
            () -> read(Map.of("sources.csv", (head + '"' + quotes + quotes).getBytes(UTF_8))))
        .isInstanceOf(FactsException.class)
        .hasMessageContaining("sources.csv, line 2: expected a closing quote");
  }
}
