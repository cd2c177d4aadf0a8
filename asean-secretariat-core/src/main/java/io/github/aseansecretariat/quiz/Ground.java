package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the questions are asked from: an account, the day as of which they hold, and names. */
final class Ground {
  /** Periods know no later day. */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /** What the account tells: this is asked. */
  final Catalog told;

  /** What is known at all: the other answers are from here. */
  final Catalog whole;

  final LocalDate day;

  /** All that had joined by the day, in alphabetical order. */
  final ImmutableList<MemberState> members;

  private final ImmutableMap<MemberStateId, LocalizedText> states;

  Ground(Catalog told, LocalDate day) {
    this.told = told;
    this.whole = told.unrestricted();
    this.day = day;
    this.members = begun(whole.members().list());
    Map<MemberStateId, LocalizedText> names = new LinkedHashMap<>();
    for (MemberState state : whole.members().list()) {
      names.put(state.id(), withArticle(state.name()));
    }
    this.states = ImmutableMap.copyOf(names);
  }

  /** {@return the entries that have surely begun by the day} */
  <T extends Entry> ImmutableList<T> begun(List<T> entries) {
    ImmutableList.Builder<T> begun = ImmutableList.builder();
    for (T entry : entries) {
      Optional<PartialDate> start = entry.period().start();
      if (!start.isPresent() || !start.get().latest().isAfter(day)) {
        begun.add(entry);
      }
    }
    return begun.build();
  }

  /** {@return a state's name as it stands in a sentence, in English with its article} */
  LocalizedText state(MemberStateId id) {
    @Nullable LocalizedText name = states.get(id);
    return name == null ? Words.same(id.value()) : name;
  }

  private static LocalizedText withArticle(LocalizedText name) {
    String english = name.english();
    return english.equals("Philippines") || english.equals("Lao PDR")
        ? LocalizedText.of("the " + english, name.indonesian())
        : name;
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
   * Offers the states, of which one or more are right: only those that were members on the day of
   * the fact, or surely no one would choose them.
   */
  void states(Draft draft, MemberStateId right, LocalDate then) {
    for (MemberState state : members) {
      if (state.id().equals(right) || !state.joined().latest().isAfter(then)) {
        draft.may(
            state.id().value(),
            state(state.id()),
            Truth.of(state.id().equals(right)),
            Math.abs(alphabet(state.id()) - alphabet(right)));
      }
    }
  }

  /** {@return the source that tells of an entry before others} */
  static Source chief(Entry entry) {
    return entry.citations().get(0).source();
  }

  /** {@return the name by which an account goes in a question} */
  static LocalizedText account(Source source) {
    return switch (source.id().value()) {
      case "asean-declaration-1967" ->
          LocalizedText.of("the Bangkok Declaration", "Deklarasi Bangkok");
      case "asean-charter" -> LocalizedText.of("the ASEAN Charter", "Piagam ASEAN");
      case "cebu-protocol-2026" -> LocalizedText.of("the Cebu Protocol", "Protokol Cebu");
      case "school-text" -> LocalizedText.of("the school text", "teks pelajaran");
      case "secretariat-agreement-1976" ->
          LocalizedText.of("the Agreement of 1976", "Persetujuan 1976");
      default -> otherAccount(source);
    };
  }

  private static LocalizedText otherAccount(Source source) {
    if (source.id().value().startsWith("secretariat-protocol")) {
      int year = source.date().map(date -> date.countedAs().getYear()).orElse(0);
      return LocalizedText.of("the Protocol of " + year, "Protokol " + year);
    }
    String english = source.title().english();
    return LocalizedText.of(
        "the " + (english.startsWith("The ") ? english.substring(4) : english),
        source.title().indonesian());
  }

  /** {@return a place in both languages} */
  static LocalizedText place(String english) {
    return LocalizedText.of(
        english,
        switch (english) {
          case "Ha Noi" -> "Hanoi";
          case "Singapore" -> "Singapura";
          case "Nay Pyi Taw" -> "Naypyidaw";
          default -> english;
        });
  }

  /** {@return the city of a place such as "Subang Jaya, Malaysia" or "Denpasar, Bali"} */
  static LocalizedText city(String english) {
    int comma = english.indexOf(", ");
    if (english.endsWith(", Bali")) {
      return place("Bali");
    }
    return place(comma < 0 ? english : english.substring(0, comma));
  }

  /** {@return the name of an institution or an office as it stands in a sentence} */
  LocalizedText bearer(BearerId id) {
    return switch (id.value()) {
      case "secretary-general" -> LocalizedText.of("the Secretary-General", "Sekretaris Jenderal");
      case "deputy-secretary-general" ->
          LocalizedText.of("the Deputy Secretaries-General", "para Wakil Sekretaris Jenderal");
      case "asean-chair" -> LocalizedText.of("the ASEAN Chair", "Ketua ASEAN");
      case "member-states" -> LocalizedText.of("the member states", "negara-negara anggota");
      case "asean" -> LocalizedText.of("ASEAN", "ASEAN");
      case "asean-summit" -> LocalizedText.of("the ASEAN Summit", "KTT ASEAN");
      case "asean-ministerial-meeting" ->
          LocalizedText.of(
              "the annual meeting of Foreign Ministers", "sidang tahunan para Menteri Luar Negeri");
      case "asean-economic-ministers" ->
          LocalizedText.of(
              "the meeting of ASEAN Economic Ministers", "Sidang Menteri Ekonomi ASEAN");
      case "asean-national-secretariats" ->
          LocalizedText.of("the ASEAN National Secretariats", "Sekretariat Nasional ASEAN");
      case "committee-of-permanent-representatives" ->
          LocalizedText.of("the Committee of Permanent Representatives", "Komite Wakil Tetap");
      default -> withThe(whole.nameOf(id));
    };
  }

  private static LocalizedText withThe(LocalizedText name) {
    return name.english().startsWith("the ")
        ? name
        : LocalizedText.of("the " + name.english(), name.indonesian());
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
