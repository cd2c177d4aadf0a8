package io.github.aseansecretariat.query;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeRangeSet;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
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
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules between entries, one method a rule. What an entry breaks alone, its builder refuses.
 */
final class Integrity {
  private final Catalog catalog;
  private final ImmutableList<Entry> asAdded;
  private final ImmutableList.Builder<CatalogException.Problem> problems = ImmutableList.builder();

  private final Set<Source> sources = new HashSet<>();
  private final Map<SourceId, LegalInstrument> instruments = new LinkedHashMap<>();
  private final Set<InstitutionId> institutions = new HashSet<>();
  private final SetMultimap<OfficeId, Office> offices = LinkedHashMultimap.create();
  private final Set<MemberStateId> members = new HashSet<>();
  private final SetMultimap<OfficeId, Tenure> tenures = LinkedHashMultimap.create();

  /**
   * Makes the check of a catalogue.
   *
   * @param asAdded its entries in the order in which they were added; of two that contradict each
   *     other the later is at fault
   */
  Integrity(Catalog catalog, ImmutableList<Entry> asAdded) {
    this.catalog = catalog;
    this.asAdded = asAdded;
    for (LegalInstrument instrument : catalog.instruments().list()) {
      sources.add(instrument);
      instruments.put(instrument.id(), instrument);
    }
    sources.addAll(catalog.publications().list());
    for (Institution institution : catalog.institutions().list()) {
      institutions.add(institution.id());
    }
    for (Office office : catalog.offices().list()) {
      offices.put(office.id(), office);
    }
    for (MemberState member : catalog.members().list()) {
      members.add(member.id());
    }
    for (Tenure tenure : catalog.tenures().list()) {
      tenures.put(tenure.office(), tenure);
    }
  }

  ImmutableList<CatalogException.Problem> problems() {
    whatIsCitedIsThere();
    idsResolve();
    sourcesAndReviewsHaveAnIdEach();
    entriesOfOneIdAndSourceNeverOverlap();
    rulesOfOneOfficeSourceAndSelectionNeverOverlap();
    officesKeepToOneInstitution();
    tenuresLieWithinTheLifeOfTheirOffice();
    tenuresNeverExceedTheSeats();
    instrumentsAmendWhatIsOlder();
    dutiesAreNumberedWithoutGap();
    return problems.build();
  }

  private void report(Entry entry, String attribute, Object value, String expected) {
    problems.add(ImmutableProblem.of(entry, attribute, value.toString(), expected));
  }

  private Entry laterAdded(Entry one, Entry other) {
    return asAdded.indexOf(one) > asAdded.indexOf(other) ? one : other;
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
    Set<SourceId> missing = new LinkedHashSet<>();
    for (Citation citation : citations) {
      if (!sources.contains(citation.source())) {
        missing.add(citation.source().id());
      }
    }
    for (SourceId id : missing) {
      report(entry, attribute, id, "a source that is in the catalogue, the same in all");
    }
  }

  private void idsResolve() {
    for (Institution entry : catalog.institutions().list()) {
      entry.parent().ifPresent(id -> institutionIsThere(entry, "parent", id));
      entry.memberState().ifPresent(id -> memberIsThere(entry, "memberState", id));
    }
    for (Office entry : catalog.offices().list()) {
      institutionIsThere(entry, "institution", entry.institution());
    }
    for (Tenure entry : catalog.tenures().list()) {
      officeIsThere(entry, "office", entry.office());
      memberIsThere(entry, "memberState", entry.memberState());
      entry.completesTurnOf().ifPresent(ordinal -> tenureIsThere(entry, ordinal));
    }
    for (TermRule entry : catalog.termRules().list()) {
      officeIsThere(entry, "office", entry.office());
      entry.appointingBody().ifPresent(id -> bearerIsThere(entry, "appointingBody", id));
      entry.nominatingBody().ifPresent(id -> bearerIsThere(entry, "nominatingBody", id));
    }
    for (StaffComposition entry : catalog.staff().list()) {
      institutionIsThere(entry, "institution", entry.institution());
      for (StaffLine line : entry.lines()) {
        line.drawnFrom().ifPresent(id -> institutionIsThere(entry, "drawnFrom", id));
      }
    }
    for (Duty entry : catalog.duties().list()) {
      bearerIsThere(entry, "bearer", entry.bearer());
    }
    for (Summit entry : catalog.summits().list()) {
      memberIsThere(entry, "host", entry.host());
    }
    for (LegalInstrument entry : instruments.values()) {
      for (SourceId id : entry.amends()) {
        isThere(instruments.containsKey(id), entry, "amends", id, "a legal instrument");
      }
    }
  }

  private void isThere(boolean there, Entry entry, String attribute, Object id, String what) {
    if (!there) {
      report(entry, attribute, id, "the id of " + what + " in the catalogue");
    }
  }

  private void institutionIsThere(Entry entry, String attribute, InstitutionId id) {
    isThere(institutions.contains(id), entry, attribute, id, "an institution");
  }

  private void officeIsThere(Entry entry, String attribute, OfficeId id) {
    isThere(offices.containsKey(id), entry, attribute, id, "an office");
  }

  private void memberIsThere(Entry entry, String attribute, MemberStateId id) {
    isThere(members.contains(id), entry, attribute, id, "a member state");
  }

  private void bearerIsThere(Entry entry, String attribute, BearerId id) {
    if (id instanceof InstitutionId institution) {
      institutionIsThere(entry, attribute, institution);
    } else {
      officeIsThere(entry, attribute, (OfficeId) id);
    }
  }

  private void tenureIsThere(Tenure entry, int ordinal) {
    for (Tenure other : tenures.get(entry.office())) {
      if (other.ordinal().equals(OptionalInt.of(ordinal))) {
        return;
      }
    }
    report(entry, "completesTurnOf", ordinal, "the ordinal of a tenure of the same office");
  }

  private void sourcesAndReviewsHaveAnIdEach() {
    Set<SourceId> sourceIds = new HashSet<>();
    Set<ClaimReviewId> reviewIds = new HashSet<>();
    for (Entry entry : asAdded) {
      if (entry instanceof Source source && !sourceIds.add(source.id())) {
        report(entry, "id", source.id(), "an id that no other source has");
      }
      if (entry instanceof ClaimReview review && !reviewIds.add(review.id())) {
        report(entry, "id", review.id(), "an id that no other claim review has");
      }
    }
  }

  private void entriesOfOneIdAndSourceNeverOverlap() {
    SetMultimap<String, Entry> groups = LinkedHashMultimap.create();
    for (Entry entry : asAdded) {
      String id = idOverTime(entry);
      if (id != null) {
        groupBySource(groups, id, entry);
      }
    }
    reportOverlaps(groups, "a period that does not overlap that of the same id and source, ");
  }

  private static @Nullable String idOverTime(Entry entry) {
    if (entry instanceof Institution institution) {
      return "institution " + institution.id();
    }
    if (entry instanceof Office office) {
      return "office " + office.id();
    }
    if (entry instanceof MemberState member) {
      return "member " + member.id();
    }
    if (entry instanceof Summit summit) {
      return "summit " + summit.number();
    }
    if (entry instanceof StaffComposition staff) {
      return "staff " + staff.institution();
    }
    return null;
  }

  private void rulesOfOneOfficeSourceAndSelectionNeverOverlap() {
    SetMultimap<String, Entry> groups = LinkedHashMultimap.create();
    for (TermRule rule : catalog.termRules().list()) {
      groupBySource(groups, rule.office() + " " + rule.selection(), rule);
    }
    reportOverlaps(
        groups, "a period that does not overlap that of the same office, source and selection, ");
  }

  private static void groupBySource(SetMultimap<String, Entry> groups, String key, Entry entry) {
    for (Citation citation : entry.citations()) {
      groups.put(key + " " + citation.source().id(), entry);
    }
  }

  /** Says each overlap once, though two entries may share several sources. */
  private void reportOverlaps(SetMultimap<String, Entry> groups, String expected) {
    Set<ImmutableSet<Entry>> told = new HashSet<>();
    for (String key : groups.keySet()) {
      List<Entry> running = new ArrayList<>();
      for (Entry entry : ImmutableList.sortedCopyOf(Kind.chronological(), groups.get(key))) {
        running.removeIf(begun -> !begun.period().overlaps(entry.period()));
        for (Entry begun : running) {
          if (told.add(ImmutableSet.of(begun, entry))) {
            Entry later = laterAdded(begun, entry);
            Entry earlier = later.equals(entry) ? begun : entry;
            report(later, "period", later.period(), expected + earlier.label());
          }
        }
        running.add(entry);
      }
    }
  }

  private void officesKeepToOneInstitution() {
    Map<OfficeId, InstitutionId> institutionsOfOffices = new HashMap<>();
    for (Entry entry : asAdded) {
      if (entry instanceof Office office) {
        institutionsOfOffices.putIfAbsent(office.id(), office.institution());
        requireInstitution(
            entry, office.institution(), institutionsOfOffices.get(office.id()), office.id());
      }
    }
    for (Duty duty : catalog.duties().list()) {
      if (duty.bearer() instanceof OfficeId) {
        requireInstitution(
            duty, duty.institution(), institutionsOfOffices.get(duty.bearer()), duty.bearer());
      }
    }
  }

  private void requireInstitution(
      Entry entry, InstitutionId institution, @Nullable InstitutionId expected, BearerId office) {
    if (expected != null && !institution.equals(expected)) {
      report(
          entry, "institution", institution, expected + ", as elsewhere for the office " + office);
    }
  }

  private void tenuresLieWithinTheLifeOfTheirOffice() {
    for (OfficeId id : tenures.keySet()) {
      RangeSet<LocalDate> life = TreeRangeSet.create();
      for (Office office : offices.get(id)) {
        life.add(days(office.period()));
      }
      for (Tenure tenure : tenures.get(id)) {
        if (offices.containsKey(id) && !life.encloses(days(tenure.period()))) {
          report(tenure, "period", tenure.period(), "days within the life of the office " + id);
        }
      }
    }
  }

  private static Range<LocalDate> days(DateRange period) {
    Range<LocalDate> days = Range.all();
    if (period.firstDay().isPresent()) {
      days = days.intersection(Range.atLeast(period.firstDay().get()));
    }
    if (period.lastDay().isPresent()) {
      days = days.intersection(Range.lessThan(period.lastDay().get().plusDays(1)));
    }
    return days;
  }

  private void tenuresNeverExceedTheSeats() {
    for (OfficeId id : tenures.keySet()) {
      PriorityQueue<Tenure> serving =
          new PriorityQueue<>(comparing(tenure -> tenure.period().lastDay().orElse(LocalDate.MAX)));
      for (Tenure tenure : ImmutableList.sortedCopyOf(Kind.chronological(), tenures.get(id))) {
        LocalDate day = tenure.firstDay().countedAs();
        while (!serving.isEmpty() && serving.peek().period().endsBefore(day)) {
          serving.remove();
        }
        serving.add(tenure);
        reportTooMany(id, day, serving);
      }
      for (Office office : offices.get(id)) {
        office.period().lastDay().ifPresent(day -> seatsSufficeFrom(id, day.plusDays(1)));
      }
    }
  }

  /**
   * The seats may become fewer while all their holders stay: where an entry of the office ends,
   * since of entries that tell differently the one with the most seats counts. A tenure that starts
   * on that day is told above.
   */
  private void seatsSufficeFrom(OfficeId id, LocalDate day) {
    List<Tenure> serving = new ArrayList<>();
    for (Tenure tenure : tenures.get(id)) {
      if (tenure.firstDay().countedAs().equals(day)) {
        return;
      }
      if (tenure.period().contains(day)) {
        serving.add(tenure);
      }
    }
    reportTooMany(id, day, serving);
  }

  private void reportTooMany(OfficeId id, LocalDate day, Iterable<Tenure> serving) {
    int holders = 0;
    Entry last = null;
    for (Tenure tenure : serving) {
      holders++;
      last = last == null ? tenure : laterAdded(last, tenure);
    }
    int seats = seatsOn(id, day);
    if (last != null && holders > seats) {
      report(
          last,
          "period",
          last.period(),
          "at most " + seats + " holding the office " + id + " on " + day + ", not " + holders);
    }
  }

  private int seatsOn(OfficeId id, LocalDate day) {
    int seats = 1;
    for (Office office : offices.get(id)) {
      if (office.period().contains(day)) {
        seats = Math.max(seats, office.seats().orElse(1));
      }
    }
    return seats;
  }

  private void instrumentsAmendWhatIsOlder() {
    for (LegalInstrument instrument : instruments.values()) {
      for (SourceId id : instrument.amends()) {
        LegalInstrument amended = instruments.get(id);
        if (amended != null && isNotOlder(amended, instrument)) {
          report(instrument, "amends", id, "an instrument older than this one");
        }
      }
    }
  }

  private static boolean isNotOlder(LegalInstrument amended, LegalInstrument amending) {
    Optional<PartialDate> one = amended.date();
    Optional<PartialDate> other = amending.date();
    return one.isPresent()
        && other.isPresent()
        && !one.get().countedAs().isBefore(other.get().latest());
  }

  private void dutiesAreNumberedWithoutGap() {
    SetMultimap<String, Duty> lists = LinkedHashMultimap.create();
    for (Duty duty : catalog.duties().list()) {
      Source chief = duty.citations().get(0).source();
      lists.put(duty.bearer() + " in " + chief.id(), duty);
    }
    for (String list : lists.keySet()) {
      Duty before = null;
      for (Duty duty : ImmutableList.sortedCopyOf(comparingInt(Duty::number), lists.get(list))) {
        int expected = before == null ? 1 : before.number() + 1;
        if (duty.number() != expected) {
          report(
              before != null && duty.number() == before.number() ? laterAdded(before, duty) : duty,
              "number",
              duty.number(),
              expected + " next among the duties of " + list);
        }
        before = duty;
      }
    }
  }
}
