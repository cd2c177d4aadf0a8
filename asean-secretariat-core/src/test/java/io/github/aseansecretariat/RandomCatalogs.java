package io.github.aseansecretariat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.EndCause;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Makes valid catalogues of all kinds of entry at random, the same for the same seed.
 *
 * <p>Each is given by two or three accounts that share no source, so that entries of one id may
 * overlap where different accounts give them. All texts are hard on a CSV file.
 */
public final class RandomCatalogs {
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "Sekretariat ASEAN",
          "Lê Lương Minh",
          "Đà Nẵng",
          "São Tomé",
          "杨仁发",
          "ສປປ ລາວ",
          "Ελλάς",
          "# no comment",
          "semi; colon",
          "a \"quoted\" word",
          "\"",
          "commas, and, more",
          "line\nbreak",
          "carriage return\r\nand line feed",
          "lone\rreturn",
          "tab\there",
          "'single'",
          "=1+1",
          "[brackets] TEXT_READ; x [y] REPORTED",
          "bumi 🌏",
          "duties of the Secretary-General",
          "tugas");

  private final Random random;
  private final List<Entry> entries = new ArrayList<>();
  private final List<LegalInstrument> instruments = new ArrayList<>();
  private final List<List<Source>> accounts = new ArrayList<>();
  private final List<MemberStateId> members = new ArrayList<>();
  private final List<InstitutionId> institutions = new ArrayList<>();
  private final List<OfficeId> offices = new ArrayList<>();
  private final List<InstitutionId> institutionsOfOffices = new ArrayList<>();
  private final List<Person> persons = new ArrayList<>();

  private RandomCatalogs(Random random) {
    this.random = random;
  }

  /**
   * Makes a catalogue.
   *
   * @param seed the seed
   * @return the catalogue, equal for equal seeds
   */
  public static Catalog seeded(long seed) {
    return new RandomCatalogs(new Random(seed)).catalog();
  }

  private Catalog catalog() {
    addSources();
    addMembers();
    addInstitutions();
    addOffices();
    addPersons();
    for (int office = 0; office < offices.size(); office++) {
      addTenures(offices.get(office));
      addTermRules(offices.get(office));
      addDuties(offices.get(office), institutionsOfOffices.get(office));
    }
    for (InstitutionId institution : institutions) {
      addStaff(institution);
      addDuties(institution, institution);
    }
    addSummits();
    addClaimReviews();
    addCoverages();
    Collections.shuffle(entries, random);
    Catalog.Builder builder = Catalog.builder().addAll(entries);
    return builder.add(any(entries)).build();
  }

  private int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T any(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  private <E extends Enum<E>> E any(E[] choice) {
    return choice[random.nextInt(choice.length)];
  }

  private <T> Optional<T> perhaps(Supplier<T> value) {
    return chance(50) ? Optional.of(value.get()) : Optional.empty();
  }

  private String words() {
    StringBuilder words = new StringBuilder(any(WORDS));
    while (chance(40)) {
      words.append(chance(50) ? " " : ", ").append(any(WORDS));
    }
    return words.toString();
  }

  private LocalizedText text() {
    return LocalizedText.of(words(), words());
  }

  private LocalDate dayIn(int year) {
    return LocalDate.ofYearDay(year, from(1, 365));
  }

  private PartialDate dateIn(int year) {
    switch (from(0, 3)) {
      case 0:
        return PartialDate.of(year);
      case 1:
        return PartialDate.of(year, from(1, 12));
      default:
        return PartialDate.of(dayIn(year));
    }
  }

  private PartialDate countedAs(LocalDate day) {
    if (day.getDayOfYear() == 1 && chance(50)) {
      return PartialDate.of(day.getYear());
    }
    if (day.getDayOfMonth() == 1 && chance(50)) {
      return PartialDate.of(day.getYear(), day.getMonthValue());
    }
    return PartialDate.of(day);
  }

  private DateRange period() {
    int year = from(1960, 2020);
    DateRange begun = DateRange.from(dateIn(year));
    return chance(50) ? begun : begun.until(dateIn(year + from(1, 30)));
  }

  /** Periods that follow each other, some at once and some after a gap, the last of them open. */
  private List<DateRange> stretches() {
    List<DateRange> stretches = new ArrayList<>();
    int year = from(1960, 1980);
    PartialDate start = dateIn(year);
    for (int i = from(1, 3); i > 0; i--) {
      year += from(1, 12);
      PartialDate end = dateIn(year);
      boolean open = i == 1 && chance(60);
      stretches.add(open ? DateRange.from(start) : DateRange.from(start).until(end));
      boolean gap = chance(30);
      year += gap ? from(1, 5) : 0;
      start = gap ? dateIn(year) : end;
    }
    return stretches;
  }

  private void addSources() {
    int accountCount = from(2, 3);
    for (int i = 0; i < accountCount; i++) {
      accounts.add(new ArrayList<>());
    }
    int instrumentCount = from(5, 9);
    for (int i = 0; i < instrumentCount; i++) {
      LegalInstrument instrument = instrument(i);
      instruments.add(instrument);
      add(instrument, accounts.get(i % accountCount));
    }
    int publicationCount = from(5, 9);
    for (int i = 0; i < publicationCount; i++) {
      add(publication(i), accounts.get(i % accountCount));
    }
  }

  private void add(Source source, List<Source> account) {
    account.add(source);
    entries.add(source);
  }

  /** The one with a higher number is the younger, so that it may amend any with a lower one. */
  private LegalInstrument instrument(int number) {
    ImmutableList<InstrumentType> types =
        ImmutableList.of(
            InstrumentType.DECLARATION,
            InstrumentType.AGREEMENT,
            InstrumentType.PROTOCOL,
            InstrumentType.CHARTER,
            InstrumentType.DECREE,
            InstrumentType.REGULATION);
    LegalInstrument.Builder builder =
        LegalInstrument.builder()
            .id(SourceId.of("instrument-" + number))
            .kind(chance(70) ? SourceKind.TREATY : SourceKind.NATIONAL_LAW)
            .type(any(types))
            .title(text())
            .place(perhaps(this::text))
            .entryIntoForceNote(perhaps(this::text))
            .remark(perhaps(this::text));
    if (chance(80)) {
      PartialDate date = dateIn(1950 + 7 * number + from(0, 6));
      builder.date(date);
      builder.entryIntoForce(perhaps(() -> date.latest().plusDays(from(0, 700))));
    } else {
      builder.entryIntoForce(perhaps(() -> dayIn(from(1950, 2020))));
    }
    Set<SourceId> amended = new LinkedHashSet<>();
    for (int i = number == 0 ? 0 : from(0, 2); i > 0; i--) {
      amended.add(any(instruments).id());
    }
    return builder.addAllAmends(amended).build();
  }

  private Publication publication(int number) {
    ImmutableList<SourceKind> kinds =
        ImmutableList.of(SourceKind.SCHOOL_TEXT, SourceKind.OFFICIAL_RECORD, SourceKind.SECONDARY);
    return Publication.builder()
        .id(SourceId.of("publication-" + number))
        .kind(any(kinds))
        .title(text())
        .date(perhaps(() -> dateIn(from(1960, 2025))))
        .place(perhaps(this::text))
        .remark(perhaps(this::text))
        .build();
  }

  private Citation citation(Source source) {
    ImmutableList<String> locators =
        ImmutableList.of("Art. 3(1)", "p. 7; note, \"a\"", "# 1", "Pasal 11 ayat (2) – ayat (4)");
    return chance(60)
        ? Citation.of(source, any(locators), any(Evidence.values()))
        : Citation.of(source, any(Evidence.values()));
  }

  private List<Citation> citations(List<Source> account) {
    return citations(any(account), account);
  }

  private List<Citation> citations(Source chief, List<Source> account) {
    Set<Citation> citations = new LinkedHashSet<>();
    citations.add(citation(chief));
    while (chance(40)) {
      citations.add(citation(any(account)));
    }
    return new ArrayList<>(citations);
  }

  /** At least one of the accounts has each thing, often several. */
  private List<List<Source>> tellers() {
    List<List<Source>> tellers = new ArrayList<>(accounts);
    Collections.shuffle(tellers, random);
    return tellers.subList(0, from(1, chance(50) ? 1 : accounts.size()));
  }

  private List<Source> allSources() {
    List<Source> all = new ArrayList<>();
    accounts.forEach(all::addAll);
    return all;
  }

  private void addMembers() {
    int count = from(3, 7);
    for (int i = 0; i < count; i++) {
      MemberStateId id = MemberStateId.of("member-" + i);
      members.add(id);
      for (List<Source> account : tellers()) {
        entries.add(
            MemberState.builder()
                .id(id)
                .alpha2("A" + (char) ('A' + i))
                .alpha3("BC" + (char) ('A' + i))
                .name(text())
                .officialName(text())
                .capital(text())
                .joined(dateIn(from(1960, 2020)))
                .place(perhaps(this::text))
                .founder(chance(50))
                .addAllCitations(citations(account))
                .remark(perhaps(this::text))
                .build());
      }
    }
  }

  private void addInstitutions() {
    int count = from(3, 6);
    for (int i = 0; i < count; i++) {
      institutions.add(InstitutionId.of("institution-" + i));
    }
    for (InstitutionId id : institutions) {
      List<InstitutionId> others = new ArrayList<>(institutions);
      others.remove(id);
      for (List<Source> account : tellers()) {
        for (DateRange period : stretches()) {
          entries.add(
              Institution.builder()
                  .id(id)
                  .kind(any(InstitutionKind.values()))
                  .name(text())
                  .abbreviation(perhaps(this::words))
                  .parent(perhaps(() -> any(others)))
                  .memberState(perhaps(() -> any(members)))
                  .seat(perhaps(this::text))
                  .period(period)
                  .addAllCitations(citations(account))
                  .remark(perhaps(this::text))
                  .build());
        }
      }
    }
  }

  private void addOffices() {
    int count = from(2, 4);
    for (int i = 0; i < count; i++) {
      OfficeId id = OfficeId.of("office-" + i);
      InstitutionId institution = any(institutions);
      offices.add(id);
      institutionsOfOffices.add(institution);
      for (List<Source> account : tellers()) {
        for (DateRange period : stretches()) {
          entries.add(
              Office.builder()
                  .id(id)
                  .institution(institution)
                  .title(text())
                  .seats(chance(60) ? OptionalInt.of(from(1, 4)) : OptionalInt.empty())
                  .period(period)
                  .addAllCitations(citations(account))
                  .remark(perhaps(this::text))
                  .build());
        }
      }
    }
  }

  private void addPersons() {
    int count = from(5, 10);
    for (int i = 0; i < count; i++) {
      Person.Builder person =
          Person.builder().id(PersonId.of("person-" + i)).name(words() + " " + i);
      while (chance(40)) {
        person.addOtherNames(words().replace(";", "") + " the other");
      }
      person.born(perhaps(() -> dateIn(from(1900, 1950))));
      person.died(perhaps(() -> dateIn(from(1951, 2020))));
      persons.add(person.build());
    }
  }

  /**
   * Fills seat by seat, each only on days on which there are so many seats, so that the holders of
   * a day are never more than its seats.
   */
  private void addTenures(OfficeId office) {
    List<Office> life = new ArrayList<>();
    Set<LocalDate> changes = new TreeSet<>();
    for (Entry entry : entries) {
      if (entry instanceof Office && ((Office) entry).id().equals(office)) {
        life.add((Office) entry);
        entry.period().firstDay().ifPresent(changes::add);
        entry.period().lastDay().ifPresent(day -> changes.add(day.plusDays(1)));
      }
    }
    List<Integer> ordinals = new ArrayList<>();
    for (int seat = 0; seat < 4; seat++) {
      LocalDate begun = null;
      for (LocalDate day : changes) {
        boolean there = seats(life, day) > seat;
        if (there && begun == null) {
          begun = day;
        } else if (!there && begun != null) {
          addTenures(office, begun, day, ordinals);
          begun = null;
        }
      }
      if (begun != null) {
        addTenures(office, begun, null, ordinals);
      }
    }
  }

  private static int seats(List<Office> life, LocalDate day) {
    int seats = 0;
    for (Office office : life) {
      if (office.period().contains(day)) {
        seats = Math.max(seats, office.seats().orElse(1));
      }
    }
    return seats;
  }

  /** Adds tenures in a row from a day until before another, which may be open. */
  private void addTenures(
      OfficeId office, LocalDate first, LocalDate limit, List<Integer> ordinals) {
    LocalDate start = chance(50) ? first : firstOfMonthOrSo(first);
    for (int i = from(0, 4); i > 0; i--) {
      LocalDate end = chance(10) ? start.plusDays(1) : firstOfMonthOrSo(start);
      boolean open = limit == null && i == 1 && chance(50);
      if (limit != null && end.isAfter(limit)) {
        end = limit;
      }
      if (!open && !start.isBefore(end)) {
        return;
      }
      addTenure(office, start, open ? null : end, ordinals);
      start = chance(60) ? end : firstOfMonthOrSo(end);
      if (limit != null && !start.isBefore(limit)) {
        return;
      }
    }
  }

  private LocalDate firstOfMonthOrSo(LocalDate after) {
    LocalDate later = after.plusDays(from(40, 2000));
    return chance(40)
        ? later.withDayOfMonth(1)
        : chance(20) ? later.withDayOfYear(1).plusYears(1) : later;
  }

  private void addTenure(OfficeId office, LocalDate start, LocalDate end, List<Integer> ordinals) {
    Tenure.Builder tenure =
        Tenure.builder()
            .office(office)
            .person(any(persons))
            .memberState(any(members))
            .firstDay(countedAs(start))
            .endedBy(chance(30) ? Optional.of(any(EndCause.values())) : Optional.empty())
            .addAllCitations(citations(allSources()))
            .remark(perhaps(this::text));
    if (end != null) {
      PartialDate published = countedAs(end);
      boolean handover = chance(30);
      boolean lastDay = !handover && published.isExact();
      tenure
          .publishedEnd(lastDay ? PartialDate.of(end.minusDays(1)) : published)
          .endReading(handover ? EndReading.HANDOVER_DAY : EndReading.LAST_DAY)
          .scheduled(chance(30));
    }
    if (!ordinals.isEmpty() && chance(30)) {
      tenure.completesTurnOf(any(ordinals));
    }
    if (chance(80)) {
      int ordinal = ordinals.size() + 1;
      ordinals.add(ordinal);
      tenure.ordinal(ordinal);
    }
    entries.add(tenure.build());
  }

  private Period length() {
    switch (from(0, 3)) {
      case 0:
        return Period.of(from(1, 3), from(1, 18), from(1, 20));
      case 1:
        return Period.ofMonths(from(1, 30));
      case 2:
        return Period.ofDays(from(1, 400));
      default:
        return Period.ofYears(from(1, 5));
    }
  }

  private BearerId bearer() {
    return chance(60) ? any(institutions) : any(offices);
  }

  private void addTermRules(OfficeId office) {
    for (List<Source> account : tellers()) {
      for (Selection selection : Selection.values()) {
        if (chance(50)) {
          stretches().forEach(period -> addTermRule(office, selection, period, account));
        }
      }
    }
  }

  private void addTermRule(
      OfficeId office, Selection selection, DateRange period, List<Source> account) {
    Period base = length();
    ImmutableList<Extension> extensions =
        ImmutableList.of(
            Extension.none(),
            Extension.upTo(base.plusYears(from(0, 2))),
            Extension.uncapped(),
            Extension.notStated());
    ImmutableList<Renewal> renewals =
        ImmutableList.of(Renewal.none(), Renewal.once(length()), Renewal.notStated());
    entries.add(
        TermRule.builder()
            .office(office)
            .base(base)
            .extension(any(extensions))
            .renewal(any(renewals))
            .selection(selection)
            .appointingBody(perhaps(this::bearer))
            .nominatingBody(perhaps(this::bearer))
            .period(period)
            .addAllCitations(citations(account))
            .remark(perhaps(this::text))
            .build());
  }

  private void addStaff(InstitutionId institution) {
    for (List<Source> account : tellers()) {
      for (DateRange period : chance(70) ? stretches() : ImmutableList.<DateRange>of()) {
        StaffComposition.Builder staff =
            StaffComposition.builder().institution(institution).period(period);
        Source chief = any(account);
        int lines = from(1, 5);
        for (int i = 0; i < lines; i++) {
          ImmutableList<Headcount> headcounts =
              ImmutableList.of(
                  Headcount.exactly(from(0, 20)),
                  Headcount.atLeast(from(0, 20)),
                  Headcount.unspecified());
          staff.addLines(
              StaffLine.builder()
                  .category(any(StaffCategory.values()))
                  .post(LocalizedText.of(words() + " " + i, words()))
                  .headcount(any(headcounts))
                  .drawnFrom(perhaps(() -> any(institutions)))
                  .addAllCitations(citations(chief, account))
                  .remark(perhaps(this::text))
                  .build());
        }
        entries.add(staff.build());
      }
    }
  }

  private void addDuties(BearerId bearer, InstitutionId institution) {
    Set<Source> chiefs = ImmutableSet.of(any(allSources()), any(allSources()), any(allSources()));
    for (Source chief : chiefs) {
      for (int number = from(0, 4); number > 0; number--) {
        entries.add(
            Duty.builder()
                .bearer(bearer)
                .institution(institution)
                .number(number)
                .text(text())
                .period(period())
                .addAllCitations(citations(chief, allSources()))
                .remark(perhaps(this::text))
                .build());
      }
    }
  }

  private void addSummits() {
    int count = from(1, 25);
    for (int number = 1; number <= count; number += from(1, 2)) {
      for (List<Source> account : tellers()) {
        InstitutionId institution = any(institutions);
        LocalDate first = dayIn(from(1976, 1990));
        entries.add(
            Summit.builder()
                .institution(institution)
                .institutionName(nameOf(institution))
                .number(number)
                .firstDay(first)
                .lastDay(first.plusDays(from(0, 5)))
                .place(text())
                .host(any(members))
                .addAllCitations(citations(account))
                .remark(perhaps(this::text))
                .build());
      }
    }
  }

  /** The abbreviation or name of the newest entry; of several the first by the alphabet. */
  private LocalizedText nameOf(InstitutionId id) {
    return entries.stream()
        .filter(entry -> entry instanceof Institution)
        .map(entry -> (Institution) entry)
        .filter(institution -> institution.id().equals(id))
        .max(
            Comparator.comparing((Institution it) -> it.period().firstDay().get())
                .thenComparing(it -> it.abbreviationOrName().english(), Comparator.reverseOrder()))
        .get()
        .abbreviationOrName();
  }

  private void addClaimReviews() {
    int count = from(3, 7);
    for (int i = 0; i < count; i++) {
      entries.add(
          ClaimReview.builder()
              .id(ClaimReviewId.of("claim-" + i))
              .claim(text())
              .rating(any(Rating.values()))
              .whatHolds(text())
              .addAllCitations(citations(allSources()))
              .addAllBasis(citations(allSources()))
              .build());
    }
  }

  private void addCoverages() {
    Set<Object> parts = new HashSet<>();
    int count = from(6, 16);
    for (int i = 0; i < count; i++) {
      EntryKind list = any(EntryKind.values());
      Coverage.Builder coverage = Coverage.builder().list(list);
      if (list == EntryKind.DUTIES || list == EntryKind.TENURES || list == EntryKind.TERM_RULES) {
        coverage.of(perhaps(() -> any(offices)));
      } else if (list == EntryKind.OFFICES || list == EntryKind.STAFF) {
        coverage.of(perhaps(() -> any(institutions)));
      } else if (list == EntryKind.INSTITUTIONS) {
        coverage.ofKind(perhaps(() -> any(InstitutionKind.values())));
      }
      DateRange days = chance(30) ? DateRange.always() : DateRange.from(dayIn(from(1970, 1985)));
      Coverage built =
          coverage
              .toldBy(perhaps(() -> any(allSources()).id()))
              .period(chance(50) ? days : days.until(dayIn(from(1986, 1992))))
              .leftOut(perhaps(this::text))
              .addAllCitations(citations(allSources()))
              .build();
      if (parts.add(List.of(list, built.of(), built.ofKind(), built.toldBy()))) {
        entries.add(built);
      }
    }
  }
}
