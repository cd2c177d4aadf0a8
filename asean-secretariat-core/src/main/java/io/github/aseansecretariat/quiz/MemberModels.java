package io.github.aseansecretariat.quiz;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The member states. How many they were is asked only as far as their list is known to be whole.
 */
final class MemberModels extends Models {
  private static final int FOUR = 4;
  private static final int BEFORE_ASEAN = 1961;

  private final ImmutableList<MemberState> told;
  private final boolean allTold;
  private final @Nullable LocalDate until;
  private final ImmutableList<MemberState> byJoining;

  MemberModels(Ground ground) {
    super(Topic.MEMBERS, ground);
    this.told =
        ground.members.size() < FOUR
            ? ImmutableList.of()
            : ground.begun(ground.told.members().list());
    this.allTold = !told.isEmpty() && told.size() == ground.members.size();
    this.until = ground.membersUntil();
    this.byJoining =
        ImmutableList.sortedCopyOf(
            Comparator.comparing((MemberState state) -> state.joined().countedAs())
                .thenComparing(state -> state.id().value()),
            ground.members);
  }

  private static int year(MemberState state) {
    return state.joined().countedAs().getYear();
  }

  @Override
  void ask() {
    for (MemberState state : told) {
      item("year-joined", state.id(), state);
      item("capital", state.id(), state);
      item("state-of-capital", Words.slug(capital(state).english()), state);
      item("state-and-year", state.id(), state);
      if (state.place().isPresent()) {
        item("place-joined", state.id(), state);
      }
      item("joined-in-year", year(state), joinedIn(year(state)));
    }
    if (allTold) {
      askOfAll();
    }
  }

  private static LocalizedText capital(MemberState state) {
    return state.capital();
  }

  private List<MemberState> joinedIn(int year) {
    List<MemberState> joined = new ArrayList<>();
    for (MemberState state : told) {
      if (year(state) == year) {
        joined.add(state);
      }
    }
    return joined;
  }

  private void askOfAll() {
    item("founders", "asean", founders());
    for (Map.Entry<MemberState, LocalDate> since : daysAfter().entrySet()) {
      item(
          "members-on-day",
          "since-" + since.getKey().id(),
          ImmutableSet.<Entry>builder().add(since.getKey()).addAll(told).build());
    }
    for (int i = 0; i < byJoining.size(); i++) {
      List<MemberState> four = fromDifferentYears(i);
      if (four.size() == FOUR) {
        item("order-of-joining", four.get(0).id() + "-" + four.get(1).id(), four);
      }
    }
  }

  private List<MemberState> founders() {
    List<MemberState> founders = new ArrayList<>();
    for (MemberState state : told) {
      if (state.founder()) {
        founders.add(state);
      }
    }
    return founders;
  }

  /** For each state that was the last to join, a day before the next joined. */
  private Map<MemberState, LocalDate> daysAfter() {
    Map<MemberState, LocalDate> days =
        new TreeMap<>(Comparator.comparing((MemberState state) -> state.joined().countedAs()));
    @Nullable LocalDate end = until;
    for (MemberState state : end == null ? ImmutableList.<MemberState>of() : byJoining) {
      LocalDate next = requireNonNull(end);
      for (MemberState other : byJoining) {
        if (other.joined().countedAs().isAfter(state.joined().countedAs())) {
          next = other.joined().countedAs().minusDays(1);
          break;
        }
      }
      @Nullable LocalDate day = Ground.inside(state.joined().latest(), next);
      if (day != null) {
        days.put(state, day);
      }
    }
    return days;
  }

  private List<MemberState> fromDifferentYears(int from) {
    List<MemberState> four = new ArrayList<>();
    for (MemberState state : byJoining.subList(from, byJoining.size())) {
      if (four.size() < FOUR && (four.isEmpty() || year(four.get(four.size() - 1)) < year(state))) {
        four.add(state);
      }
    }
    return four;
  }

  @Override
  void draft(Item item, Draft draft) {
    MemberState state = (MemberState) item.fact();
    draft.slot("state", ground.state(state.id()));
    draft.slot("year", Words.number(year(state)));
    draft.slot("capital", capital(state));
    switch (item.model) {
      case "year-joined" -> draft.numbers(year(state), BEFORE_ASEAN, ground.day.getYear());
      case "joined-in-year" -> {
        for (MemberState other : ground.members) {
          state(draft, other, Truth.of(year(other) == year(state)));
        }
      }
      case "founders" -> {
        for (MemberState other : ground.members) {
          state(draft, other, Truth.of(other.founder()));
        }
      }
      case "capital" -> {
        for (MemberState other : ground.members) {
          LocalizedText note = Templates.fill("capital", "NOTE", words(other));
          draft.may(other.alpha2(), capital(other), Truth.of(other.equals(state)), 0, note);
        }
      }
      case "state-of-capital" -> {
        for (MemberState other : ground.members) {
          LocalizedText note = Templates.fill("state-of-capital", "NOTE", words(other));
          Truth truth = Truth.of(other.capital().equals(state.capital()));
          draft.may(other.alpha2(), ground.state(other.id()), truth, 0, note);
        }
      }
      case "place-joined" -> places(state, draft);
      case "state-and-year" -> pairs(item, state, draft);
      case "members-on-day" -> membersOnDay(state, draft);
      default -> orderOf(item, draft);
    }
  }

  private Map<String, LocalizedText> words(MemberState state) {
    return Map.of(
        "state", ground.state(state.id()),
        "capital", capital(state),
        "year", Words.number(year(state)));
  }

  private void state(Draft draft, MemberState state, Truth truth) {
    draft.may(
        state.alpha2(),
        ground.state(state.id()),
        truth,
        ground.alphabet(state.id()),
        Templates.fill("member", "NOTE", words(state)));
  }

  private void places(MemberState state, Draft draft) {
    Set<String> seen = new TreeSet<>();
    for (MemberState other : byJoining) {
      if (other.place().isPresent() && seen.add(other.place().get().english())) {
        draft.may(
            other.place().get().english(),
            Ground.city(other.place().get()),
            Truth.of(other.place().equals(state.place())),
            0);
      }
    }
  }

  private void pairs(Item item, MemberState right, Draft draft) {
    for (MemberState state : ground.members) {
      List<Integer> others = new ArrayList<>();
      for (MemberState other : byJoining) {
        if (year(other) != year(state) && !others.contains(year(other))) {
          others.add(year(other));
        }
      }
      if (state.equals(right)) {
        others = ImmutableList.of(year(state));
      }
      if (!others.isEmpty()) {
        long roll = Dice.roll(Dice.hash(item.radical), Dice.hash(state.alpha2()));
        int year = others.get(Dice.below(others.size(), roll));
        draft.may(
            state.alpha2(),
            Words.pair(ground.state(state.id()), Words.number(year)),
            Truth.of(state.equals(right)),
            Math.abs(ground.alphabet(state.id()) - ground.alphabet(right.id())),
            Templates.fill("member", "NOTE", words(state)));
      }
    }
  }

  private void membersOnDay(MemberState state, Draft draft) {
    LocalDate day = requireNonNull(daysAfter().get(state));
    int number = 0;
    for (MemberState other : ground.members) {
      number += other.joined().latest().isAfter(day) ? 0 : 1;
    }
    draft.slot("day", Words.day(day));
    draft.numbers(number, 1, ground.whole.members().list().size() + 2);
  }

  private void orderOf(Item item, Draft draft) {
    List<LocalizedText> names = new ArrayList<>();
    item.facts.forEach(fact -> names.add(ground.state(((MemberState) fact).id())));
    order(item, draft, names);
  }
}
