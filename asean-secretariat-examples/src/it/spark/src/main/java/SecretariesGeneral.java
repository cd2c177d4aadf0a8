import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.callUDF;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.facts.CatalogReader;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.query.TenureQuery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * Who was Secretary-General on the day of each of many rows? Asked of the catalogue in every task
 * of a Spark job, of tenures.csv as a table, and in a plain loop: all three must say the same of
 * every row.
 */
public final class SecretariesGeneral {
  private static final int RUNS = 5;
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
  private static final int DAYS = 22_000;

  /** Read once in each JVM, and so once on each machine: a catalogue is not sent to tasks. */
  private static final class Asean {
    static final TenureQuery TENURES =
        AseanSecretariat.catalog().tenures().of(OfficeId.SECRETARY_GENERAL);

    static String holderOn(LocalDate day) {
      return TENURES.on(day).atMostOne().map(tenure -> tenure.person().name()).orElse("");
    }
  }

  /** How many rows a holder has, and which: the sum of their numbers and of the squares. */
  private record Tally(long rows, long numbers, long squares) {
    Tally plus(long number) {
      return new Tally(rows + 1, numbers + number, squares + number * number % 1_000_003);
    }
  }

  private SecretariesGeneral() {}

  /** Runs the three, and prints rows a second. */
  public static void main(String[] args) throws IOException {
    long rows = Long.parseLong(args[0]);
    SparkSession spark =
        SparkSession.builder()
            .master("local[*]")
            .appName("secretaries-general")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 4)
            .config("spark.sql.datetime.java8API.enabled", true)
            .getOrCreate();
    try {
      spark
          .udf()
          .register("holder", (UDF1<LocalDate, String>) Asean::holderOn, DataTypes.StringType);
      Dataset<Row> dated =
          spark
              .range(rows)
              .withColumn(
                  "day", expr("date_add(DATE '" + FIRST + "', int(id * 7919 % " + DAYS + "))"));
      Dataset<Row> byCatalogue = dated.withColumn("holder", callUDF("holder", col("day")));
      Dataset<Row> byTable = joined(dated, tenures(spark));

      Map<String, Tally> expected = loop(rows);
      double[] catalogue = new double[RUNS];
      double[] table = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        catalogue[run] = rowsASecond(rows, expected, () -> tallies(byCatalogue));
        table[run] = rowsASecond(rows, expected, () -> tallies(byTable));
      }
      System.out.printf(
          Locale.ROOT,
          "%,d rows, %d holders and nobody on %,d rows; the same in a plain loop.%nThe catalogue in"
              + " each task: %,.0f rows a second (%s)%nThe join with tenures.csv:  %,.0f rows a"
              + " second (%s)%nMedians of %d runs in turn; %d processors, JDK %s, Spark %s; the"
              + " job's Guava is %s%n",
          rows,
          expected.size() - 1,
          expected.get("").rows(),
          median(catalogue),
          all(catalogue),
          median(table),
          all(table),
          RUNS,
          Runtime.getRuntime().availableProcessors(),
          System.getProperty("java.version"),
          spark.version(),
          com.google.common.collect.ImmutableList.class.getPackageName());
    } finally {
      spark.stop();
    }
  }

  /** The file of the library as a table, with the day after the end. */
  private static Dataset<Row> tenures(SparkSession spark) throws IOException {
    Path file = Files.createTempFile("tenures", ".csv");
    try (InputStream in = CatalogReader.class.getResourceAsStream("tenures.csv")) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return spark
        .read()
        .option("header", true)
        .option("quote", "\"")
        .option("escape", "\"")
        .csv(file.toString())
        .where("office = 'secretary-general'")
        .select(
            col("name").as("holder"),
            expr("to_date(first_day)").as("first"),
            expr("if(end_reading = 'HANDOVER_DAY', to_date(published_end),"
                    + " date_add(to_date(published_end), 1))")
                .as("until"));
  }

  private static Dataset<Row> joined(Dataset<Row> dated, Dataset<Row> tenures) {
    return dated
        .join(
            broadcast(tenures),
            expr("day >= first AND (until IS NULL OR day < until)"),
            "left_outer")
        .select(col("id"), coalesce(col("holder"), lit("")).as("holder"));
  }

  private static Map<String, Tally> tallies(Dataset<Row> answers) {
    List<Row> groups =
        answers
            .groupBy("holder")
            .agg(count("*"), sum("id"), sum(expr("id * id % 1000003")))
            .collectAsList();
    Map<String, Tally> tallies = new TreeMap<>();
    for (Row group : groups) {
      tallies.put(
          group.getString(0), new Tally(group.getLong(1), group.getLong(2), group.getLong(3)));
    }
    return tallies;
  }

  /** Without Spark and without a query: every tenure is looked at for every row. */
  private static Map<String, Tally> loop(long rows) {
    var tenures = AseanSecretariat.catalog().tenures().of(OfficeId.SECRETARY_GENERAL).list();
    Map<String, Tally> tallies = new TreeMap<>();
    for (long number = 0; number < rows; number++) {
      LocalDate day = FIRST.plusDays(number * 7919 % DAYS);
      String holder = "";
      for (int i = 0; i < tenures.size(); i++) {
        var period = tenures.get(i).period();
        if (!day.isBefore(period.firstDay().get())
            && (period.lastDay().isEmpty() || !day.isAfter(period.lastDay().get()))) {
          holder = tenures.get(i).person().name();
        }
      }
      tallies.put(holder, tallies.getOrDefault(holder, new Tally(0, 0, 0)).plus(number));
    }
    return tallies;
  }

  private static double rowsASecond(
      long rows, Map<String, Tally> expected, Supplier<Map<String, Tally>> job) {
    long start = System.nanoTime();
    Map<String, Tally> found = job.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!found.equals(expected)) {
      throw new AssertionError("expected " + expected + " but was " + found);
    }
    return rows / seconds;
  }

  private static double median(double[] all) {
    double[] sorted = all.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String all(double[] all) {
    StringBuilder text = new StringBuilder();
    for (double each : all) {
      text.append(text.length() == 0 ? "" : " ").append(String.format(Locale.ROOT, "%,.0f", each));
    }
    return text.toString();
  }
}
