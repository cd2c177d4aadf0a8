package io.github.aseansecretariat.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules between entries, one method a rule. What an entry breaks alone, its builder refuses.
 *
 * <p>Only what is certain is a problem: what is so on whichever day a date lies of which the month
 * or the year is known. An open end goes on.
 *
 * <p>Every catalogue waits for these checks, also the bundled one at the start of a program: hence
 * plain loops, and the order of adding is looked up only once there is a problem.
 */
final class Integrity implements Comparator<Entry> {
  private final ImmutableList<Entry> asAdded;
  private final ImmutableList.Builder<CatalogException.Problem> problems = ImmutableList.builder();
  private final Map<Entry, Integer> placesAsAdded = new HashMap<>();

  /** The ids of all kinds, and for each ordinal of a tenure its office and itself. */
  private final Set<Object> ids = new HashSet<>();

  private final Map<SourceId, Source> sources = new LinkedHashMap<>();
  private final Map<OfficeId, List<Office>> offices = new LinkedHashMap<>();
  private final Map<OfficeId, List<Tenure>> tenures = new LinkedHashMap<>();

  /**
   * Makes the check of a catalogue.
   *
   * @param asAdded its entries in the order in which they were added; of two that contradict each
   *     other the later is at fault
   */
  Integrity(ImmutableList<Entry> asAdded) {
    this.asAdded = asAdded;
    for (Entry entry : asAdded) {
      if (entry instanceof Tenure tenure) {
        add(tenures, tenure.office(), tenure);
        if (tenure.ordinal().isPresent()) {
          ids.add(ImmutableList.of(tenure.office(), tenure.ordinal().getAsInt()));
        }
      } else if (entry instanceof Office office) {
        add(offices, office.id(), office);
        ids.add(office.id());
      } else if (entry instanceof Institution institution) {
        ids.add(institution.id());
      } else if (entry instanceof MemberState member) {
        ids.add(member.id());
      } else if (entry instanceof Source source) {
        ids.add(source.id());
      }
    }
  }

  private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
    List<V> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    list.add(value);
  }

  ImmutableList<CatalogException.Problem> problems() {
    whatHasNoStretchesHasAnIdEach();
    whatIsCitedIsThere();
    idsResolve();
    whatIsToldBySourceNeverOverlaps();
    numbersStandForOneInEachSource();
    officesKeepToOneInstitution();
    summitsAreNamedAfterTheirInstitution();
    tenuresLieWithinTheLifeOfTheirOffice();
    tenuresNeverExceedTheSeats();
    dutiesAreNumberedWithoutGap();
    return problems.build();
  }

  private void report(Entry entry, String attribute, Object value, String expected) {
    problems.add(ImmutableProblem.of(entry, attribute, value.toString(), expected));
  }

  private <T extends Entry> T laterAdded(T one, T other) {
    if (placesAsAdded.isEmpty()) {
      for (int i = 0; i < asAdded.size(); i++) {
        placesAsAdded.put(asAdded.get(i), i);
      }
    }
    Integer place = placesAsAdded.get(one);
    Integer another = placesAsAdded.get(other);
    return place != null && another != null && place > another ? one : other;
  }

  private void whatHasNoStretchesHasAnIdEach() {
    Map<Object, Entry> seen = new HashMap<>();
    for (Entry entry : asAdded) {
      if (entry instanceof Source source) {
        hasAnIdOfItsOwn(entry, source.id(), "source", sources.putIfAbsent(source.id(), source));
      } else if (entry instanceof ClaimReview review) {
        hasAnIdOfItsOwn(entry, review.id(), "claim review", seen.putIfAbsent(review.id(), entry));
      } else if (entry instanceof Duty duty) {
        hasAnIdOfItsOwn(entry, duty.id(), "duty", seen.putIfAbsent(duty.id(), entry));
      } else if (entry instanceof TermRule rule) {
        hasAnIdOfItsOwn(entry, rule.id(), "term rule", seen.putIfAbsent(rule.id(), entry));
      }
    }
  }

  private void hasAnIdOfItsOwn(Entry entry, Object id, String kind, @Nullable Entry other) {
    if (other != null && !isToldElsewhere(entry, other)) {
      report(entry, "id", id, "an id that no other " + kind + " has");
    }
  }

  /** An id that is made of what must not be the same twice is no second fault. */
  private static boolean isToldElsewhere(Entry entry, Entry other) {
    if (entry instanceof Duty one && other instanceof Duty two) {
      return one.number() == two.number() && list(one).equals(list(two));
    }
    return entry instanceof TermRule one
        && other instanceof TermRule two
        && one.office().equals(two.office())
        && one.selection() == two.selection()
        && one.citations().get(0).source().equals(two.citations().get(0).source())
        && surelyOverlap(one.period(), two.period());
  }

  private void whatIsCitedIsThere() {
    for (Entry entry : asAdded) {
      citedSourcesAreThere(entry, "citations", entry.citations());
      if (entry instanceof ClaimReview review) {
        citedSourcesAreThere(entry, "basis", review.basis());
      }
    }
  }

  private void citedSourcesAreThere(
      Entry entry, String attribute, ImmutableList<Citation> citations) {
    Set<SourceId> missing = null;
    for (Citation citation : citations) {
      Source cited = citation.source();
      if (!cited.equals(sources.get(cited.id()))) {
        missing = missing == null ? new LinkedHashSet<>() : missing;
        if (missing.add(cited.id())) {
          report(
              entry, attribute, cited.id(), "a source that is in the catalogue, the same in all");
        }
      }
    }
  }

  private void idsResolve() {
    for (Entry entry : asAdded) {
      if (entry instanceof Institution institution) {
        isThere(entry, "parent", institution.parent());
        isThere(entry, "memberState", institution.memberState());
      } else if (entry instanceof Office office) {
        isThere(entry, "institution", office.institution());
      } else if (entry instanceof Tenure tenure) {
        isThere(entry, "office", tenure.office());
        isThere(entry, "memberState", tenure.memberState());
        turnIsThere(tenure);
      } else if (entry instanceof TermRule rule) {
        isThere(entry, "office", rule.office());
        isThere(entry, "appointingBody", rule.appointingBody());
        isThere(entry, "nominatingBody", rule.nominatingBody());
      } else if (entry instanceof StaffComposition staff) {
        isThere(entry, "institution", staff.institution());
        for (StaffLine line : staff.lines()) {
          isThere(entry, "drawnFrom", line.drawnFrom());
        }
      } else if (entry instanceof Duty duty) {
        isThere(entry, "bearer", duty.bearer());
      } else if (entry instanceof Summit summit) {
        isThere(entry, "institution", summit.institution());
        isThere(entry, "host", summit.host());
      } else if (entry instanceof Coverage coverage) {
        isThere(entry, "of", coverage.of());
        isThere(entry, "toldBy", coverage.toldBy());
      } else if (entry instanceof LegalInstrument instrument) {
        for (SourceId amended : instrument.amends()) {
          amendedIsOlder(instrument, amended);
        }
      }
    }
  }

  private void isThere(Entry entry, String attribute, Optional<?> id) {
    if (id.isPresent()) {
      isThere(entry, attribute, id.get());
    }
  }

  private void isThere(Entry entry, String attribute, Object id) {
    if (!ids.contains(id)) {
      String kind =
          id instanceof InstitutionId
              ? "an institution"
              : id instanceof OfficeId
                  ? "an office"
                  : id instanceof SourceId ? "a source" : "a member state";
      report(entry, attribute, id, "the id of " + kind + " in the catalogue");
    }
  }

  private void turnIsThere(Tenure tenure) {
    if (tenure.completesTurnOf().isPresent()) {
      int ordinal = tenure.completesTurnOf().getAsInt();
      if (!ids.contains(ImmutableList.of(tenure.office(), ordinal))) {
        report(tenure, "completesTurnOf", ordinal, "the ordinal of a tenure of the same office");
      }
    }
  }

  private void amendedIsOlder(LegalInstrument instrument, SourceId id) {
    if (!(sources.get(id) instanceof LegalInstrument amended)) {
      report(instrument, "amends", id, "the id of a legal instrument in the catalogue");
    } else if (amended.date().isPresent()
        && instrument.date().isPresent()
        && !amended.date().get().countedAs().isBefore(instrument.date().get().latest())) {
      report(instrument, "amends", id, "an instrument older than this one");
    }
  }

  private static LocalDate first(DateRange range) {
    return range.firstDay().orElse(LocalDate.MIN);
  }

  private static LocalDate dayAfter(DateRange range) {
    return range.lastDay().isPresent() ? range.lastDay().get().plusDays(1) : LocalDate.MAX;
  }

  private static boolean surelyOverlap(DateRange one, DateRange other) {
    return !one.atLatest().isAfter(other) && !other.atLatest().isAfter(one);
  }

  private static LocalDate surelyFrom(Entry entry) {
    return first(entry.period().atLatest());
  }

  private static LocalDate surelyUntil(Entry entry) {
    return dayAfter(entry.period());
  }

  private static DateRange possibleDays(Entry entry) {
    return entry.period().span(entry.period().atLatest());
  }

  /** By the day from which an entry surely holds. */
  @Override
  public int compare(Entry one, Entry other) {
    int order = surelyFrom(one).compareTo(surelyFrom(other));
    return order != 0 ? order : Kind.chronologically(one, other);
  }

  private void whatIsToldBySourceNeverOverlaps() {
    Map<Object, List<Entry>> stretches = new LinkedHashMap<>();
    Map<Object, List<Entry>> rules = new LinkedHashMap<>();
    Map<Object, List<Entry>> coverages = new LinkedHashMap<>();
    for (Entry entry : asAdded) {
      if (entry instanceof Institution institution) {
        addBySource(stretches, institution.id(), "", entry);
      } else if (entry instanceof Office office) {
        addBySource(stretches, office.id(), "", entry);
      } else if (entry instanceof MemberState member) {
        addBySource(stretches, member.id(), "", entry);
      } else if (entry instanceof StaffComposition staff) {
        addBySource(stretches, staff.institution(), "staff", entry);
      } else if (entry instanceof TermRule rule) {
        addBySource(rules, rule.office(), rule.selection(), entry);
      } else if (entry instanceof Coverage coverage) {
        Object part = ImmutableList.of(coverage.of(), coverage.ofKind(), coverage.toldBy());
        addBySource(coverages, coverage.list(), part, entry);
      }
    }
    reportOverlaps(stretches, "a period that does not overlap that of the same id and source, ");
    reportOverlaps(
        rules, "a period that does not overlap that of the same office, source and selection, ");
    reportOverlaps(coverages, "a period that does not overlap that of the same list and source, ");
  }

  private static void addBySource(
      Map<Object, List<Entry>> groups, Object id, Object what, Entry entry) {
    for (Citation citation : entry.citations()) {
      Object key = ImmutableList.of(id, what, citation.source().id());
      List<Entry> group = groups.get(key);
      if (group == null || group.get(group.size() - 1) != entry) {
        add(groups, key, entry);
      }
    }
  }

  /** Says each overlap once, though two entries may share several sources. */
  private void reportOverlaps(Map<Object, List<Entry>> groups, String expected) {
    Set<ImmutableSet<Entry>> reported = new HashSet<>();
    for (List<Entry> group : groups.values()) {
      if (group.size() == 1) {
        continue;
      }
      group.sort(this);
      List<Entry> running = new ArrayList<>();
      for (Entry entry : group) {
        List<Entry> stillRunning = new ArrayList<>();
        for (Entry begun : running) {
          if (!entry.period().atLatest().isAfter(begun.period())) {
            stillRunning.add(begun);
            if (surelyOverlap(begun.period(), entry.period())
                && reported.add(ImmutableSet.of(begun, entry))) {
              Entry later = laterAdded(begun, entry);
              Entry earlier = later.equals(entry) ? begun : entry;
              report(later, "period", later.period(), expected + earlier.label());
            }
          }
        }
        running = stillRunning;
        running.add(entry);
      }
    }
  }

  private void numbersStandForOneInEachSource() {
    Map<Object, Entry> numbered = new HashMap<>();
    Set<ImmutableSet<Entry>> reported = new HashSet<>();
    for (Entry entry : asAdded) {
      if (entry instanceof Summit summit) {
        standsForOne(
            numbered,
            reported,
            entry,
            "number",
            summit.number(),
            summit.institution(),
            "summit of " + summit.institution());
      } else if (entry instanceof Tenure tenure && tenure.ordinal().isPresent()) {
        int ordinal = tenure.ordinal().getAsInt();
        standsForOne(
            numbered, reported, entry, "ordinal", ordinal, tenure.office(), "tenure of the office");
      }
    }
  }

  private void standsForOne(
      Map<Object, Entry> numbered,
      Set<ImmutableSet<Entry>> reported,
      Entry entry,
      String attribute,
      int number,
      Object of,
      String what) {
    for (Citation citation : entry.citations()) {
      Entry other =
          numbered.putIfAbsent(ImmutableList.of(of, number, citation.source().id()), entry);
      if (other != null && other != entry && reported.add(ImmutableSet.of(other, entry))) {
        report(
            entry,
            attribute,
            number,
            "a number that in the same source no other " + what + " has, unlike " + other.label());
      }
    }
  }

  private void officesKeepToOneInstitution() {
    for (Entry entry : asAdded) {
      if (entry instanceof Office office) {
        requireInstitution(entry, office.institution(), office.id());
      } else if (entry instanceof Duty duty && duty.bearer() instanceof OfficeId id) {
        requireInstitution(entry, duty.institution(), id);
      }
    }
  }

  private void requireInstitution(Entry entry, InstitutionId institution, OfficeId office) {
    List<Office> stretches = offices.get(office);
    if (stretches != null && !institution.equals(stretches.get(0).institution())) {
      report(
          entry,
          "institution",
          institution,
          stretches.get(0).institution() + ", as elsewhere for the office " + office);
    }
  }

  /** Of several entries that are equally new each name will do. */
  private void summitsAreNamedAfterTheirInstitution() {
    Map<InstitutionId, List<Institution>> newest = new HashMap<>();
    for (Entry entry : asAdded) {
      if (entry instanceof Institution institution) {
        List<Institution> sofar = newest.get(institution.id());
        LocalDate start = first(institution.period());
        if (sofar == null || start.isAfter(first(sofar.get(0).period()))) {
          newest.put(institution.id(), new ArrayList<>(ImmutableList.of(institution)));
        } else if (start.equals(first(sofar.get(0).period()))) {
          sofar.add(institution);
        }
      }
    }
    for (Entry entry : asAdded) {
      if (entry instanceof Summit summit && newest.containsKey(summit.institution())) {
        boolean named = false;
        for (Institution institution : newest.get(summit.institution())) {
          named |= institution.abbreviationOrName().equals(summit.institutionName());
        }
        if (!named) {
          report(
              summit,
              "institutionName",
              summit.institutionName(),
              newest.get(summit.institution()).get(0).abbreviationOrName()
                  + ", as the newest entry of "
                  + summit.institution()
                  + " has it");
        }
      }
    }
  }

  private void tenuresLieWithinTheLifeOfTheirOffice() {
    for (Map.Entry<OfficeId, List<Tenure>> held : tenures.entrySet()) {
      List<Office> stretches = offices.get(held.getKey());
      if (stretches != null) {
        NavigableMap<LocalDate, DateRange> life = life(stretches);
        for (Tenure tenure : held.getValue()) {
          if (!mayLieWithin(life, tenure)) {
            report(
                tenure,
                "period",
                tenure.period(),
                "days within the life of the office " + held.getKey());
          }
        }
      }
    }
  }

  /** The days on which the office may have been: each run of them by its first. */
  private static NavigableMap<LocalDate, DateRange> life(List<Office> stretches) {
    List<DateRange> possible = new ArrayList<>();
    for (Office office : stretches) {
      possible.add(possibleDays(office));
    }
    TreeMap<LocalDate, DateRange> life = new TreeMap<>();
    for (DateRange run : DateRange.joined(possible)) {
      life.put(first(run), run);
    }
    return life;
  }

  private static boolean mayLieWithin(NavigableMap<LocalDate, DateRange> life, Tenure tenure) {
    Map.Entry<LocalDate, DateRange> run = life.floorEntry(surelyFrom(tenure));
    return run != null && !dayAfter(run.getValue()).isBefore(surelyUntil(tenure));
  }

  private void tenuresNeverExceedTheSeats() {
    for (Map.Entry<OfficeId, List<Tenure>> held : tenures.entrySet()) {
      List<Tenure> certain = new ArrayList<>();
      List<LocalDate> ends = new ArrayList<>();
      for (Tenure tenure : held.getValue()) {
        if (surelyFrom(tenure).isBefore(surelyUntil(tenure))) {
          certain.add(tenure);
          ends.add(surelyUntil(tenure));
        }
      }
      certain.sort(this);
      Collections.sort(ends);
      seatsSuffice(held.getKey(), certain, ends);
    }
  }

  /**
   * Checks on each day on which a tenure starts, and on each from which an entry of the office has
   * surely ended: the seats may become fewer while all their holders stay.
   */
  private void seatsSuffice(OfficeId id, List<Tenure> tenures, List<LocalDate> ends) {
    Set<LocalDate> starts = new HashSet<>();
    int gone = 0;
    for (int i = 0; i < tenures.size(); i++) {
      LocalDate day = surelyFrom(tenures.get(i));
      starts.add(day);
      while (!ends.get(gone).isAfter(day)) {
        gone++;
      }
      seatsSuffice(id, day, tenures.subList(0, i + 1), i + 1 - gone);
    }
    List<Office> stretches = offices.get(id);
    if (stretches != null) {
      for (Office office : stretches) {
        LocalDate day = dayAfter(possibleDays(office));
        if (!day.equals(LocalDate.MAX) && starts.add(day)) {
          seatsSuffice(id, day, tenures, countOn(day, tenures, ends));
        }
      }
    }
  }

  private static int countOn(LocalDate day, List<Tenure> tenures, List<LocalDate> ends) {
    int begun = 0;
    int least = tenures.size();
    while (begun < least) {
      int middle = (begun + least) >>> 1;
      if (surelyFrom(tenures.get(middle)).isAfter(day)) {
        least = middle;
      } else {
        begun = middle + 1;
      }
    }
    int gone = 0;
    int most = ends.size();
    while (gone < most) {
      int middle = (gone + most) >>> 1;
      if (ends.get(middle).isAfter(day)) {
        most = middle;
      } else {
        gone = middle + 1;
      }
    }
    return begun - gone;
  }

  private void seatsSuffice(OfficeId id, LocalDate day, List<Tenure> begun, int holders) {
    int seats = holders > 1 ? seatsOn(id, day) : 1;
    if (holders <= seats) {
      return;
    }
    Tenure last = null;
    for (Tenure tenure : begun) {
      if (!surelyFrom(tenure).isAfter(day) && surelyUntil(tenure).isAfter(day)) {
        last = last == null ? tenure : laterAdded(last, tenure);
      }
    }
    if (last != null) {
      report(
          last,
          "period",
          last.period(),
          "at most " + seats + " holding the office " + id + " on " + day + ", not " + holders);
    }
  }

  /** Of entries that differ, the one with the most seats counts. */
  private int seatsOn(OfficeId id, LocalDate day) {
    int seats = 1;
    List<Office> stretches = offices.get(id);
    if (stretches != null) {
      for (Office office : stretches) {
        if (possibleDays(office).contains(day)) {
          seats = Math.max(seats, office.seats().orElse(1));
        }
      }
    }
    return seats;
  }

  private void dutiesAreNumberedWithoutGap() {
    Map<Object, Map<Integer, Duty>> lists = new LinkedHashMap<>();
    Map<Duty, Map<Integer, Duty>> taken = new LinkedHashMap<>();
    for (Entry entry : asAdded) {
      if (entry instanceof Duty duty) {
        Object key = ImmutableList.of(duty.bearer(), chief(duty));
        Map<Integer, Duty> list = lists.get(key);
        if (list == null) {
          list = new HashMap<>();
          lists.put(key, list);
        }
        if (list.putIfAbsent(duty.number(), duty) != null) {
          taken.put(duty, list);
        }
      }
    }
    for (Map.Entry<Duty, Map<Integer, Duty>> duty : taken.entrySet()) {
      int free = 1;
      while (duty.getValue().containsKey(free)) {
        free++;
      }
      report(
          duty.getKey(),
          "number",
          duty.getKey().number(),
          "a number that is free among the duties of "
              + list(duty.getKey())
              + " ("
              + duty.getKey().number()
              + " is taken; the next free number is "
              + free
              + ")");
    }
    for (Map<Integer, Duty> list : lists.values()) {
      if (!list.containsKey(list.size()) || Collections.max(list.keySet()) > list.size()) {
        int expected = 1;
        for (Map.Entry<Integer, Duty> numbered : new TreeMap<>(list).entrySet()) {
          if (numbered.getKey() != expected) {
            report(
                numbered.getValue(),
                "number",
                numbered.getKey(),
                expected + " next among the duties of " + list(numbered.getValue()));
          }
          expected = numbered.getKey() + 1;
        }
      }
    }
  }

  private static SourceId chief(Duty duty) {
    return duty.citations().get(0).source().id();
  }

  private static String list(Duty duty) {
    return duty.bearer() + " in " + chief(duty);
  }
}
