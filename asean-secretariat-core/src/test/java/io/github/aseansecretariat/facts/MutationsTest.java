package io.github.aseansecretariat.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Breaks a sound set of files at random, again and again: each ends in a catalogue that the writer
 * and the reader bring back equal, or in a FactsException that names a place.
 *
 * <p>More of it: {@code -Dfacts.mutations=200000 -Dfacts.seed=7}.
 */
class MutationsTest {
  private static final int COUNT = Integer.getInteger("facts.mutations", 1_000);
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
          "9999",
          "2000-02-30",
          "P1000Y",
          "P1001Y",
          "P999999999M",
          "P2147483647D",
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
    switch (random.nextInt(11)) {
      case 0 -> rows.remove(at);
      case 1 -> rows.add(random.nextInt(rows.size() + 1), new ArrayList<>(row));
      case 2 -> Collections.swap(rows, at, random.nextInt(rows.size()));
      case 3 -> Collections.shuffle(row, random);
      case 4 -> row.add(any(CELLS));
      case 5 -> shuffleColumns(rows);
      case 6 -> {
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
    switch (random.nextInt(6)) {
      case 0 -> broken[at] = (byte) random.nextInt(256);
      case 1 -> broken[at] = (byte) "\"\r\n,#; \0".charAt(random.nextInt(8));
      case 2 -> broken = Arrays.copyOf(bytes, at);
      case 3 -> broken = ('\uFEFF' + new String(bytes, UTF_8)).getBytes(UTF_8);
      case 4 -> broken = new String(bytes, UTF_8).replace("\n", "\r\n").getBytes(UTF_8);
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
}
