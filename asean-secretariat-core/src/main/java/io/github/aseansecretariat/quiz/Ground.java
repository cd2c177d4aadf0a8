package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Completeness;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Query;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the questions are asked from: an account, the day as of which they hold, and names. */
final class Ground {
  /** Periods know no later day. */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /** What the account says: this is asked. */
  final Catalog told;

  /** What is known at all: the other answers are from here. */
  final Catalog whole;

  final LocalDate day;

  /** All that had joined by the day, in alphabetical order. */
  final ImmutableList<MemberState> members;

  Ground(Catalog told, LocalDate day) {
    this.told = told;
    this.whole = told.unrestricted();
    this.day = day;
    this.members = begun(whole.members().list());
  }

  /** {@return the entries that have surely begun by the day} */
  <T extends Entry> ImmutableList<T> begun(List<T> entries) {
    return begun(entries, day);
  }

  static <T extends Entry> ImmutableList<T> begun(List<T> entries, LocalDate by) {
    return kept(
        entries, entry -> !entry.period().start().filter(s -> s.latest().isAfter(by)).isPresent());
  }

  /** {@return those of some things that pass a test, in their order} */
  static <T> ImmutableList<T> kept(Iterable<T> all, Predicate<? super T> test) {
    ImmutableList.Builder<T> kept = ImmutableList.builder();
    for (T thing : all) {
      if (test.test(thing)) {
        kept.add(thing);
      }
    }
    return kept.build();
  }

  static int year(PartialDate date) {
    return date.countedAs().getYear();
  }

  /** {@return the year of a source, 0 if it has no date} */
  static int year(Source source) {
    return source.date().map(Ground::year).orElse(0);
  }

  /**
   * {@return the last day, up to the day of this ground, until which a list is known to be whole
   * without a break since another day; null if it is not}
   *
   * @param list gives the list on some days
   */
  @Nullable LocalDate wholeUntil(LocalDate since, Function<DateRange, Query<?>> list) {
    @Nullable LocalDate until = null;
    for (LocalDate last : lastDays(list.apply(DateRange.always()))) {
      if (!last.isBefore(since)
          && !last.isAfter(day)
          && (until == null || last.isAfter(until))
          && isWhole(list.apply(DateRange.ofDays(since, last)))) {
        until = last;
      }
    }
    return until;
  }

  private List<LocalDate> lastDays(Query<?> list) {
    List<LocalDate> last = new ArrayList<>();
    last.add(day);
    for (Coverage statement : list.coverage()) {
      statement.period().lastDay().ifPresent(last::add);
    }
    return last;
  }

  /** {@return the last day on which it is known who all the members were, null if there is none} */
  @Nullable LocalDate membersUntil() {
    return members.isEmpty()
        ? null
        : wholeUntil(firstJoined(), range -> whole.members().during(range));
  }

  private LocalDate firstJoined() {
    LocalDate first = day;
    for (MemberState state : members) {
      LocalDate joined = state.joined().latest();
      first = joined.isBefore(first) ? joined : first;
    }
    return first;
  }

  static boolean isWhole(Query<?> list) {
    return list.completeness() == Completeness.WHOLE;
  }

  /** {@return a state's name as it stands in a sentence, in English with its article} */
  LocalizedText state(MemberStateId id) {
    for (MemberState state : whole.members().with(id).list()) {
      return state.nameInSentence();
    }
    return LocalizedText.untranslated(id.value());
  }

  /** {@return where a state stands in the alphabet of the members, 0 if it is none} */
  int alphabet(MemberStateId id) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).id().equals(id)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * {@return an offer of the states, of which one is right: only those that were members on the day
   * of the fact, or surely no one would choose them}
   */
  Consumer<Draft> states(MemberStateId right, LocalDate then) {
    return draft -> {
      for (MemberState state : members) {
        boolean holds = state.id().equals(right);
        if (holds || !state.joined().latest().isAfter(then)) {
          int place = Math.abs(alphabet(state.id()) - alphabet(right));
          draft.may(state.id().value(), state.nameInSentence(), Truth.of(holds), place);
        }
      }
    };
  }

  /** {@return an offer of years around the right one, up to that of the day of this ground} */
  Consumer<Draft> years(int right, int earliest) {
    return draft -> draft.numbers(right, earliest, day.getYear());
  }

  /** {@return the source that tells of an entry before others} */
  static Source chief(Entry entry) {
    return entry.citations().get(0).source();
  }

  static boolean cites(Entry entry, Source source) {
    return entry.citations().stream().anyMatch(citation -> citation.source().equals(source));
  }

  /**
   * {@return whether an institution is an organ of ASEAN or a Secretariat, which may be charged}
   */
  static boolean isOrgan(Institution body) {
    return body.kind() == InstitutionKind.ORGAN || body.kind() == InstitutionKind.SECRETARIAT;
  }

  /** {@return the name by which an account goes in a sentence: the school text by its kind} */
  static LocalizedText account(Source source) {
    boolean school = source.kind() == SourceKind.SCHOOL_TEXT;
    return (school ? source.kind().text() : source.shortTitle()).withThe();
  }

  /** {@return the city of a place such as "Subang Jaya, Malaysia" or "Denpasar, Bali"} */
  static LocalizedText city(LocalizedText place) {
    return LocalizedText.of(city(place.english()), city(place.indonesian()));
  }

  private static String city(String place) {
    int comma = place.indexOf(", ");
    if (place.endsWith(", Bali")) {
      return "Bali";
    }
    return comma < 0 ? place : place.substring(0, comma);
  }

  /** {@return the name of an institution or an office as it stands in a sentence, in few words} */
  LocalizedText bearer(BearerId id) {
    LocalizedText name = whole.nameOf(id);
    if (id instanceof InstitutionId institution) {
      for (Institution body : whole.institutions().with(institution).list()) {
        if (body.name().equals(name)) {
          LocalizedText brief = body.shortName();
          boolean isLetters = body.abbreviation().equals(Optional.of(brief.english()));
          return isLetters ? brief : brief.withThe();
        }
      }
    }
    return full(id);
  }

  /** {@return the name as it stands in a sentence, but for what is added in brackets} */
  LocalizedText full(BearerId id) {
    LocalizedText all = whole.nameOf(id);
    LocalizedText name =
        LocalizedText.of(beforeBracket(all.english()), beforeBracket(all.indonesian()));
    return id instanceof OfficeId office && isOneOfSeveral(office)
        ? LocalizedText.of("a " + name.english(), name.indonesian())
        : name.withThe();
  }

  private boolean isOneOfSeveral(OfficeId id) {
    for (Office office : whole.offices().with(id).list()) {
      if (office.seats().orElse(1) > 1) {
        return true;
      }
    }
    return false;
  }

  private static String beforeBracket(String title) {
    int bracket = title.indexOf(" (");
    return bracket < 1 ? title : title.substring(0, bracket);
  }

  /**
   * {@return a day in the middle of a time that is easy to name: the first of January, else of a
   * month; null if there is none}
   */
  static @Nullable LocalDate inside(LocalDate first, LocalDate last) {
    LocalDate end = last.isAfter(LATEST) ? LATEST : last;
    if (end.isBefore(first)) {
      return null;
    }
    LocalDate middle = LocalDate.ofEpochDay((first.toEpochDay() + end.toEpochDay()) / 2);
    LocalDate january = middle.withDayOfYear(1);
    if (january.isBefore(first)) {
      january = january.plusYears(1);
    }
    LocalDate month = middle.withDayOfMonth(1);
    if (month.isBefore(first)) {
      month = month.plusMonths(1);
    }
    return !january.isAfter(end) ? january : !month.isAfter(end) ? month : null;
  }
}
