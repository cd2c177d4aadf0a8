package io.github.aseansecretariat.query;

import static io.github.aseansecretariat.query.Sample.TREATY;
import static io.github.aseansecretariat.query.Sample.institution;
import static io.github.aseansecretariat.query.Sample.instrument;
import static io.github.aseansecretariat.query.Sample.office;
import static io.github.aseansecretariat.query.Sample.tenure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is only possible is no problem: held against walks through the possible days. */
class CertaintyOracleTest {
  private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("oracle.seeds", 400));
  }

  private static Optional<CatalogException> refusal(List<? extends Entry> entries) {
    try {
      Sample.catalog().addAll(entries).build();
      return Optional.empty();
    } catch (CatalogException e) {
      return Optional.of(e);
    }
  }

  /** A day, or the month or the year of it. */
  private static PartialDate blurred(LocalDate day, Random random) {
    switch (random.nextInt(4)) {
      case 0:
        return PartialDate.of(day.getYear(), day.getMonthValue());
      case 1:
        return PartialDate.of(day.getYear());
      default:
        return PartialDate.of(day);
    }
  }

  private static final class Days {
    final LocalDate first;
    final LocalDate after;

    Days(LocalDate first, LocalDate after) {
      this.first = first;
      this.after = after;
    }

    boolean has(LocalDate day) {
      return !day.isBefore(first) && day.isBefore(after);
    }
  }

  /** The range, as far as it is known; no range, if as counted nothing is left. */
  private static Optional<DateRange> blurred(Days days, Random random) {
    DateRange begun = DateRange.from(blurred(days.first, random));
    if (days.after.equals(FAR_AHEAD)) {
      return Optional.of(begun);
    }
    try {
      return Optional.of(begun.until(blurred(days.after, random)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Days days(Random random, LocalDate from, int most) {
    LocalDate first = from.plusDays(random.nextInt(most));
    return new Days(
        first, random.nextInt(4) == 0 ? FAR_AHEAD : first.plusDays(1 + random.nextInt(most)));
  }

  /**
   * Exact stretches of an office and its tenures, drawn until they keep to the rules on each day,
   * are blurred: the days they were drawn with are a choice that satisfies.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void whatSomeChoiceOfDaysSatisfiesIsAccepted(long seed) {
    Random random = new Random(seed);
    LocalDate epoch = LocalDate.of(1990, 1, 1);
    int accepted = 0;
    while (accepted < 5) {
      List<Days> stretches = new ArrayList<>();
      List<Integer> seats = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        stretches.add(days(random, epoch, 700));
        seats.add(1 + random.nextInt(2));
      }
      List<Days> held = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        held.add(days(random, epoch, 700));
      }
      if (keepsToTheRules(epoch, stretches, seats, held)) {
        List<Entry> entries = new ArrayList<>();
        boolean possible = true;
        for (int i = 0; i < stretches.size(); i++) {
          Optional<DateRange> period = blurred(stretches.get(i), random);
          possible &= period.isPresent();
          if (possible) {
            // Each is given by a source of its own, so that stretches may overlap.
            LegalInstrument source = instrument("source-" + i).build();
            entries.add(source);
            entries.add(office("body", period.get(), source).seats(seats.get(i)).build());
          }
        }
        for (int i = 0; i < held.size() && possible; i++) {
          Tenure tenure = blurredTenure("Holder" + i, held.get(i), random);
          possible = tenure != null;
          if (possible) {
            entries.add(tenure);
          }
        }
        if (possible) {
          assertThat(refusal(entries)).as("seed %s: %s", seed, entries).isEmpty();
          accepted++;
        }
      }
    }
  }

  private static Tenure blurredTenure(String name, Days days, Random random) {
    try {
      Tenure.Builder tenure = tenure(name, blurred(days.first, random).toString());
      if (!days.after.equals(FAR_AHEAD)) {
        PartialDate end = blurred(days.after, random);
        tenure.publishedEnd(end.isExact() ? PartialDate.of(days.after.minusDays(1)) : end);
      }
      return tenure.build();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean keepsToTheRules(
      LocalDate epoch, List<Days> stretches, List<Integer> seats, List<Days> held) {
    for (LocalDate day = epoch; day.isBefore(epoch.plusDays(1500)); day = day.plusDays(1)) {
      int holders = 0;
      for (Days tenure : held) {
        holders += tenure.has(day) ? 1 : 0;
      }
      int most = 0;
      for (int i = 0; i < stretches.size(); i++) {
        most = stretches.get(i).has(day) ? Math.max(most, seats.get(i)) : most;
      }
      if (holders > most) {
        return false;
      }
    }
    return true;
  }

  /**
   * Every choice of days for two stretches of a body that one source gives, and for two tenures of
   * one seat: refused exactly if no choice fits.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void ofTwoEntriesWhatNoChoiceOfDaysSatisfiesIsRefused(long seed) {
    Random random = new Random(seed);
    PartialDate[] dates = new PartialDate[4];
    for (int i = 0; i < dates.length; i++) {
      LocalDate day = LocalDate.of(2000, 1 + random.nextInt(3), 1 + random.nextInt(29));
      dates[i] =
          random.nextInt(3) > 0
              ? PartialDate.of(day)
              : PartialDate.of(day.getYear(), day.getMonthValue());
    }
    if (!dates[0].countedAs().isBefore(dates[1].countedAs())
        || !dates[2].countedAs().isBefore(dates[3].countedAs())) {
      return;
    }
    boolean satisfied = false;
    for (LocalDate a : possible(dates[0])) {
      for (LocalDate b : possible(dates[1])) {
        for (LocalDate c : possible(dates[2])) {
          for (LocalDate d : possible(dates[3])) {
            satisfied |= a.isBefore(b) && c.isBefore(d) && (!b.isAfter(c) || !d.isAfter(a));
          }
        }
      }
    }
    DateRange one = DateRange.from(dates[0]).until(dates[1]);
    DateRange two = DateRange.from(dates[2]).until(dates[3]);
    assertThat(
            refusal(
                    List.of(
                        institution("twice", one, TREATY).build(),
                        institution("twice", two, TREATY).build()))
                .isPresent())
        .as("seed %s: %s and %s", seed, one, two)
        .isEqualTo(!satisfied);
    boolean someDayIsSure = isSure(dates[0], dates[1]) && isSure(dates[2], dates[3]);
    if (someDayIsSure && dates[1].isExact() && dates[3].isExact()) {
      assertThat(
              refusal(
                      List.of(
                          office("body", Sample.from("1990"), TREATY).build(),
                          tenure("Ann", dates[0].toString(), before(dates[1])),
                          tenure("Bob", dates[2].toString(), before(dates[3]))))
                  .isPresent())
          .as("seed %s: tenures of %s and %s", seed, one, two)
          .isEqualTo(!satisfied);
    }
  }

  private static String before(PartialDate exact) {
    return exact.countedAs().minusDays(1).toString();
  }

  private static boolean isSure(PartialDate start, PartialDate end) {
    return start.latest().isBefore(end.countedAs()) || start.isExact() || end.isExact();
  }

  private static List<LocalDate> possible(PartialDate date) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = date.countedAs(); !day.isAfter(date.latest()); day = day.plusDays(1)) {
      days.add(day);
    }
    return days;
  }

  @Test
  void aDeputyOf1989MayHaveBegunWithTheOfficeInJuly() {
    Office begun = office("body", Sample.from("1989-07-15"), TREATY).build();
    Tenure deputy = tenure("Ann", "1989", "1991-06-30");
    assertThat(refusal(List.of(begun, deputy))).isEmpty();
    assertThat(refusal(List.of(begun, tenure("Ann", "1989-06", "1991-06-30")))).isPresent();
    assertThat(refusal(List.of(begun, tenure("Ann", "1989", "1989-07-14")))).isPresent();
    assertThat(refusal(List.of(begun, tenure("Ann", "1989", "1989-07-15")))).isEmpty();
  }
}
