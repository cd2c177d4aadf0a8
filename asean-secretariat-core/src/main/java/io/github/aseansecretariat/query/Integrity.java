package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
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
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules between entries, one method a rule. What an entry breaks alone, its builder refuses.
 *
 * <p>Only what is certain is a problem: what is so on whichever day a date lies of which the month
 * or the year is known. An open end goes on.
 */
final class Integrity {
  private static final Comparator<Entry> BY_SURE_START =
      Comparator.comparing(Integrity::surelyFrom).thenComparing(Kind::chronologically);

  private final ImmutableList<Entry> asAdded;
  private final ImmutableList.Builder<CatalogException.Problem> problems = ImmutableList.builder();
  private final Map<Entry, Integer> placesAsAdded = new HashMap<>();

  /** The first of each id, and of each office and ordinal of a tenure. */
  private final Map<Object, Entry> byId = new HashMap<>();

  private final ListMultimap<OfficeId, Office> offices = lists();
  private final ListMultimap<OfficeId, Tenure> tenures = lists();

  /**
   * Makes the check of a catalogue.
   *
   * @param asAdded its entries in the order in which they were added; of two that contradict each
   *     other the later is at fault
   */
  Integrity(ImmutableList<Entry> asAdded) {
    this.asAdded = asAdded;
    for (Entry entry : asAdded) {
      Object id = Kind.idOf(entry);
      if (id != null) {
        byId.putIfAbsent(id, entry);
      }
      if (entry instanceof Office office) {
        offices.put(office.id(), office);
      } else if (entry instanceof Tenure tenure) {
        tenures.put(tenure.office(), tenure);
        if (tenure.ordinal().isPresent()) {
          byId.putIfAbsent(numbered(tenure.office(), tenure.ordinal().getAsInt()), tenure);
        }
      }
    }
  }

  private static Object numbered(OfficeId office, int ordinal) {
    return ImmutableList.of(office, ordinal);
  }

  private static <K, V> ListMultimap<K, V> lists() {
    return MultimapBuilder.linkedHashKeys().arrayListValues().build();
  }

  ImmutableList<CatalogException.Problem> problems() {
    whatHasNoStretchesHasAnIdEach();
    whatIsCitedIsThere();
    idsResolve();
    whatASourceSaysNeverOverlaps();
    numbersStandForOneInEachSource();
    officesKeepToOneInstitution();
    summitsAreNamedAfterTheirInstitution();
    tenuresFitTheirOffices();
    dutiesAreNumberedWithoutGap();
    return problems.build();
  }

  void report(Entry entry, String attribute, Object value, String expected) {
    problems.add(ImmutableProblem.of(entry, attribute, value.toString(), expected));
  }

  private Entry laterAdded(Entry one, Entry other) {
    if (placesAsAdded.isEmpty()) {
      for (Entry entry : asAdded) {
        placesAsAdded.put(entry, placesAsAdded.size());
      }
    }
    int place = requireNonNull(placesAsAdded.get(one));
    return place > requireNonNull(placesAsAdded.get(other)) ? one : other;
  }

  private void whatHasNoStretchesHasAnIdEach() {
    for (Entry entry : asAdded) {
      if (entry instanceof Source
          || entry instanceof ClaimReview
          || entry instanceof Duty
          || entry instanceof TermRule) {
        Object id = requireNonNull(Kind.idOf(entry));
        Entry first = requireNonNull(byId.get(id));
        if (first != entry && !isReportedElsewhere(entry, first)) {
          report(entry, "id", id, "an id that no other " + nounOf(id) + " has");
        }
      }
    }
  }

  private static String nounOf(Object id) {
    return requireNonNull(Kind.withIdsLike(id)).one;
  }

  /** An id that is made of what must not be the same twice is no second fault. */
  private static boolean isReportedElsewhere(Entry entry, Entry other) {
    if (entry instanceof Duty one && other instanceof Duty two) {
      return one.number() == two.number() && list(one).equals(list(two));
    }
    return entry instanceof TermRule one
        && other instanceof TermRule two
        && one.office().equals(two.office())
        && one.selection() == two.selection()
        && Kind.chiefOf(one).equals(Kind.chiefOf(two))
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
      if (!cited.equals(byId.get(cited.id()))) {
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
    if (!byId.containsKey(id)) {
      String noun = nounOf(id);
      String article = noun.startsWith("i") || noun.startsWith("o") ? "an " : "a ";
      report(entry, attribute, id, "the id of " + article + noun + " in the catalogue");
    }
  }

  private void turnIsThere(Tenure tenure) {
    if (tenure.completesTurnOf().isPresent()) {
      int ordinal = tenure.completesTurnOf().getAsInt();
      if (!byId.containsKey(numbered(tenure.office(), ordinal))) {
        report(tenure, "completesTurnOf", ordinal, "the ordinal of a tenure of the same office");
      }
    }
  }

  private void amendedIsOlder(LegalInstrument instrument, SourceId id) {
    if (!(byId.get(id) instanceof LegalInstrument amended)) {
      report(instrument, "amends", id, "the id of a legal instrument in the catalogue");
    } else if (amended.date().isPresent()
        && instrument.date().isPresent()
        && !amended.date().get().countedAs().isBefore(instrument.date().get().latest())) {
      report(instrument, "amends", id, "an instrument older than this one");
    }
  }

  static LocalDate first(DateRange range) {
    return range.firstDay().orElse(LocalDate.MIN);
  }

  static LocalDate dayAfter(DateRange range) {
    return range.lastDay().isPresent() ? range.lastDay().get().plusDays(1) : LocalDate.MAX;
  }

  private static boolean surelyOverlap(DateRange one, DateRange other) {
    return !one.atLatest().isAfter(other) && !other.atLatest().isAfter(one);
  }

  static LocalDate surelyFrom(Entry entry) {
    return first(entry.period().atLatest());
  }

  static LocalDate surelyUntil(Entry entry) {
    return dayAfter(entry.period());
  }

  static DateRange possibleDays(Entry entry) {
    return entry.period().span(entry.period().atLatest());
  }

  private void whatASourceSaysNeverOverlaps() {
    ListMultimap<Object, Entry> stretches = lists();
    ListMultimap<Object, Entry> rules = lists();
    ListMultimap<Object, Entry> coverages = lists();
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
      ListMultimap<Object, Entry> groups, Object id, Object what, Entry entry) {
    for (SourceId source : sourcesOf(entry)) {
      groups.put(ImmutableList.of(id, what, source), entry);
    }
  }

  private static Set<SourceId> sourcesOf(Entry entry) {
    Set<SourceId> sources = new LinkedHashSet<>();
    for (Citation citation : entry.citations()) {
      sources.add(citation.source().id());
    }
    return sources;
  }

  /** Says each overlap once, though two entries may share several sources. */
  private void reportOverlaps(ListMultimap<Object, Entry> groups, String expected) {
    Set<ImmutableSet<Entry>> reported = new HashSet<>();
    for (List<Entry> group : Multimaps.asMap(groups).values()) {
      if (group.size() == 1) {
        continue;
      }
      group.sort(BY_SURE_START);
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
    for (SourceId source : sourcesOf(entry)) {
      Entry other = numbered.putIfAbsent(ImmutableList.of(of, number, source), entry);
      if (other != null && reported.add(ImmutableSet.of(other, entry))) {
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
    if (!stretches.isEmpty() && !institution.equals(stretches.get(0).institution())) {
      report(
          entry,
          "institution",
          institution,
          stretches.get(0).institution() + ", as elsewhere for the office " + office);
    }
  }

  /** Of several entries that are equally new each name will do. */
  private void summitsAreNamedAfterTheirInstitution() {
    ListMultimap<InstitutionId, Institution> newest = lists();
    for (Entry entry : asAdded) {
      if (entry instanceof Institution institution) {
        List<Institution> sofar = newest.get(institution.id());
        int order =
            sofar.isEmpty() ? 0 : Kind.start(institution).compareTo(Kind.start(sofar.get(0)));
        if (order > 0) {
          sofar.clear();
        }
        if (order >= 0) {
          sofar.add(institution);
        }
      }
    }
    for (Entry entry : asAdded) {
      if (entry instanceof Summit summit && newest.containsKey(summit.institution())) {
        List<Institution> institutions = newest.get(summit.institution());
        List<LocalizedText> names = Lists.transform(institutions, Institution::abbreviationOrName);
        if (!names.contains(summit.institutionName())) {
          report(
              summit,
              "institutionName",
              summit.institutionName(),
              names.get(0) + ", as the newest entry of " + summit.institution() + " has it");
        }
      }
    }
  }

  private void tenuresFitTheirOffices() {
    for (OfficeId office : tenures.keySet()) {
      Incumbency incumbency =
          new Incumbency(this, office, offices.get(office), tenures.get(office));
      if (offices.containsKey(office)) {
        incumbency.tenuresLieWithinTheLifeOfTheOffice();
      }
      incumbency.tenuresNeverExceedTheSeats();
    }
  }

  private void dutiesAreNumberedWithoutGap() {
    ListMultimap<String, Duty> duties = lists();
    for (Entry entry : asAdded) {
      if (entry instanceof Duty duty) {
        duties.put(list(duty), duty);
      }
    }
    for (Map.Entry<String, List<Duty>> list : Multimaps.asMap(duties).entrySet()) {
      areNumberedWithoutGap(list.getKey(), list.getValue());
    }
  }

  private void areNumberedWithoutGap(String list, List<Duty> duties) {
    NavigableMap<Integer, Duty> numbered = new TreeMap<>();
    List<Duty> doubles = new ArrayList<>();
    for (Duty duty : duties) {
      if (numbered.putIfAbsent(duty.number(), duty) != null) {
        doubles.add(duty);
      }
    }
    int free = 1;
    while (numbered.containsKey(free)) {
      free++;
    }
    for (Duty duty : doubles) {
      int number = duty.number();
      String why = " (" + number + " is taken; the next free number is " + free + ")";
      report(duty, "number", number, "a number that is free among the duties of " + list + why);
    }
    int expected = 1;
    for (Duty duty : numbered.values()) {
      if (duty.number() != expected) {
        report(duty, "number", duty.number(), expected + " next among the duties of " + list);
      }
      expected = duty.number() + 1;
    }
  }

  /** The bearer and the chief source: within them the numbers run. */
  private static String list(Duty duty) {
    return duty.bearer() + " in " + Kind.chiefOf(duty).id();
  }
}
