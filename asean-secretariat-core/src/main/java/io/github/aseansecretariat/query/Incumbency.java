package io.github.aseansecretariat.query;

import static io.github.aseansecretariat.query.Integrity.dayAfter;
import static io.github.aseansecretariat.query.Integrity.first;
import static io.github.aseansecretariat.query.Integrity.possibleDays;
import static io.github.aseansecretariat.query.Integrity.surelyFrom;
import static io.github.aseansecretariat.query.Integrity.surelyUntil;

import com.google.common.collect.Lists;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules between an office and those who hold it. A tenure counts on the days on which it surely
 * runs, the office on all days on which it may have been.
 */
final class Incumbency {
  private final Integrity integrity;
  private final OfficeId office;
  private final List<Office> stretches;
  private final List<Tenure> tenures;

  Incumbency(Integrity integrity, OfficeId office, List<Office> stretches, List<Tenure> tenures) {
    this.integrity = integrity;
    this.office = office;
    this.stretches = stretches;
    this.tenures = tenures;
  }

  void tenuresLieWithinTheLifeOfTheOffice() {
    List<DateRange> possible = new ArrayList<>();
    for (Office stretch : stretches) {
      possible.add(possibleDays(stretch));
    }
    NavigableMap<LocalDate, DateRange> life = new TreeMap<>();
    for (DateRange run : DateRange.joined(possible)) {
      life.put(first(run), run);
    }
    for (Tenure tenure : tenures) {
      Map.Entry<LocalDate, DateRange> run = life.floorEntry(surelyFrom(tenure));
      if (run == null || dayAfter(run.getValue()).isBefore(surelyUntil(tenure))) {
        report(tenure, "days within the life of the office " + office);
      }
    }
  }

  /**
   * Walks from day to day on which the number of holders changes, or that of the seats may. More
   * than the seats is reported where a tenure begins, and where an entry of the office has surely
   * ended: the seats may become fewer while all their holders stay.
   */
  void tenuresNeverExceedTheSeats() {
    NavigableMap<LocalDate, Integer> changes = new TreeMap<>();
    Set<LocalDate> checked = new HashSet<>();
    for (Tenure tenure : tenures) {
      LocalDate from = surelyFrom(tenure);
      LocalDate until = surelyUntil(tenure);
      if (from.isBefore(until)) {
        changes.merge(from, 1, Integer::sum);
        changes.merge(until, -1, Integer::sum);
        checked.add(from);
      }
    }
    for (Office stretch : stretches) {
      LocalDate day = dayAfter(possibleDays(stretch));
      changes.merge(day, 0, Integer::sum);
      checked.add(day);
    }
    int holders = 0;
    for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
      LocalDate day = change.getKey();
      holders += change.getValue();
      int seats = checked.contains(day) ? seatsOn(day) : holders;
      if (holders > seats) {
        reportLastAdded(
            day,
            "at most "
                + seats
                + " holding the office "
                + office
                + " on "
                + day
                + ", not "
                + holders);
      }
    }
  }

  /** Of entries that differ the one with the most seats counts; where nothing is said, one seat. */
  private int seatsOn(LocalDate day) {
    int seats = 1;
    for (Office stretch : stretches) {
      if (possibleDays(stretch).contains(day)) {
        seats = Math.max(seats, stretch.seats().orElse(1));
      }
    }
    return seats;
  }

  private void reportLastAdded(LocalDate day, String expected) {
    for (Tenure tenure : Lists.reverse(tenures)) {
      if (!surelyFrom(tenure).isAfter(day) && surelyUntil(tenure).isAfter(day)) {
        report(tenure, expected);
        return;
      }
    }
  }

  private void report(Tenure tenure, String expected) {
    integrity.report(tenure, "period", tenure.period(), expected);
  }
}
