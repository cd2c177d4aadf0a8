package io.github.aseansecretariat.bench;

import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Explanation;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The questions, each asked in turn about many offices, days, members and names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Answers {
  private static final int QUESTIONS = 1024;

  // Of one size in a JVM, and made once, since that takes longer than to ask.
  private static final Map<Boolean, Catalog> CATALOGS = new HashMap<>();
  private static final Map<String, Contestant> CONTESTANTS = new HashMap<>();

  /** How many tenures, or institutions, there are. */
  @Param({"300", "3000", "100000", "1000000"})
  public int n;

  /** Who answers. */
  @Param({"library", "index", "stream", "loop", "CQEngine", "H2"})
  public String by;

  private Catalog catalog;
  private Contestant contestant;
  private final OfficeId[] offices = new OfficeId[QUESTIONS];
  private final InstitutionId[] ids = new InstitutionId[QUESTIONS];
  private final LocalDate[] days = new LocalDate[QUESTIONS];
  private final MemberStateId[] members = new MemberStateId[QUESTIONS];
  private final DateRange[] ranges = new DateRange[QUESTIONS];
  private final String[] texts = new String[QUESTIONS];
  private int next;

  /** Makes what is asked and who answers. */
  @Setup
  public void make(BenchmarkParams benchmark) {
    boolean ofIds = benchmark.getBenchmark().endsWith("withId");
    catalog = CATALOGS.computeIfAbsent(ofIds, key -> key ? Made.institutions(n) : Made.tenures(n));
    contestant = CONTESTANTS.computeIfAbsent(by + ofIds, key -> Contestant.named(by, catalog));
    Random random = new Random(1976);
    for (int i = 0; i < QUESTIONS; i++) {
      offices[i] = Made.officeId(random.nextInt(n / Made.TENURES_OF_AN_OFFICE));
      ids[i] = Made.institutionId(random.nextInt(n));
      days[i] = LocalDate.of(1966, 1, 1).plusDays(random.nextInt(14_000));
      members[i] = Made.memberId(random.nextInt(Made.MEMBERS));
      ranges[i] = DateRange.ofDays(days[i], days[i].plusDays(364));
      texts[i] = Made.word(random).toLowerCase(Locale.ROOT).replace('é', 'e');
    }
    if (by.equals("library") && !ofIds) {
      prepare();
    }
  }

  /** Asks all once, since what the library keeps for an office or a member is made when asked. */
  private void prepare() {
    for (int i = 0; i < QUESTIONS; i++) {
      contestant.holder(offices[i], days[i]);
      contestant.threeWithText(members[i], ranges[i], texts[i]);
    }
  }

  private int question() {
    next = (next + 1) & (QUESTIONS - 1);
    return next;
  }

  /** Who held an office on a day? */
  @Benchmark
  public Tenure holder() {
    int i = question();
    return contestant.holder(offices[i], days[i]);
  }

  /** Which institution has an id? */
  @Benchmark
  public Institution withId() {
    return contestant.withId(ids[question()]);
  }

  /** Which tenures held on a day? */
  @Benchmark
  public List<Tenure> onDay() {
    return contestant.onDay(days[question()]);
  }

  /** Which tenures of people from a member state were there in a year? */
  @Benchmark
  public List<Tenure> memberAndRange() {
    int i = question();
    return contestant.memberAndRange(members[i], ranges[i]);
  }

  /** Which of them are of people with a name? */
  @Benchmark
  public List<Tenure> threeWithText() {
    int i = question();
    return contestant.threeWithText(members[i], ranges[i], texts[i]);
  }

  /** How does the library come to the holder of an office on a day? */
  @Benchmark
  public Explanation explain() {
    int i = question();
    return catalog.tenures().of(offices[i]).on(days[i]).explain();
  }
}
