package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The member states. How many they were is asked only as far as their list is known to be whole.
 */
final class MemberModels extends Models {
  private static final int FOUR = 4;
  private static final int BEFORE_ASEAN = 1961;

  private final ImmutableList<MemberState> told;
  private final ImmutableList<MemberState> byJoining;

  MemberModels(Ground ground) {
    super(Topic.MEMBERS, ground);
    this.told =
        ground.members.size() < FOUR
            ? ImmutableList.of()
            : ground.begun(ground.told.members().list());
    this.byJoining =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(state -> state.joined().countedAs()), ground.members);
  }

  private static int year(MemberState state) {
    return Ground.year(state.joined());
  }

  @Override
  Map<String, LocalizedText> words(Entry fact) {
    MemberState state = (MemberState) fact;
    return Map.of(
        "state", state.nameInSentence(),
        "capital", state.capital(),
        "year", Words.number(year(state)));
  }

  @Override
  void askAll() {
    for (MemberState state : told) {
      askOf(state, state.id());
    }
    // Only where the account tells of all: that one of them is not told of proves nothing.
    if (!told.isEmpty() && told.size() == ground.members.size()) {
      List<MemberState> founders = Ground.kept(told, MemberState::founder);
      ask("founders", "asean", states(MemberState::founder), founders);
      askDays();
      for (List<MemberState> four : rows(byJoining, FOUR, MemberModels::year)) {
        String radical = four.get(0).id() + "-" + four.get(1).id();
        askOrder("order-of-joining", radical, four, MemberState::nameInSentence);
      }
    }
  }

  private void askOf(MemberState state, MemberStateId id) {
    int year = year(state);
    Predicate<MemberState> then = other -> year(other) == year;
    ask("year-joined", id, ground.years(year, BEFORE_ASEAN), state);
    ask("joined-in-year", year, states(then), Ground.kept(told, then));
    ask("capital", id, capitals(state), state);
    String capital = Words.slug(state.capital().english());
    ask("state-of-capital", capital, statesOf(state.capital()), state);
    ask("state-and-year", id, pairs(state), state);
    state.place().ifPresent(place -> ask("place-joined", id, places(place), state));
  }

  private LocalizedText note(String model, MemberState state) {
    return Templates.fill(model, "NOTE", words(state));
  }

  private Consumer<Draft> states(Predicate<MemberState> right) {
    return offer(right, MemberState::nameInSentence, "member", ground::alphabet);
  }

  private Consumer<Draft> statesOf(LocalizedText capital) {
    return offer(
        state -> state.capital().equals(capital),
        MemberState::nameInSentence,
        "state-of-capital",
        id -> 0);
  }

  private Consumer<Draft> capitals(MemberState right) {
    return offer(right::equals, MemberState::capital, "capital", id -> 0);
  }

  private Consumer<Draft> offer(
      Predicate<MemberState> right,
      Function<MemberState, LocalizedText> text,
      String note,
      ToIntFunction<MemberStateId> place) {
    return draft -> {
      for (MemberState state : ground.members) {
        draft.may(
            state.alpha2(),
            text.apply(state),
            Truth.of(right.test(state)),
            place.applyAsInt(state.id()),
            note(note, state));
      }
    };
  }

  private Consumer<Draft> places(LocalizedText right) {
    return draft -> {
      for (MemberState state : byJoining) {
        if (state.place().isPresent()) {
          LocalizedText place = state.place().get();
          LocalizedText city = Ground.city(place);
          draft.may(place.english(), city, Truth.of(place.equals(right)), 0);
        }
      }
    };
  }

  private Consumer<Draft> pairs(MemberState right) {
    return draft -> {
      for (MemberState state : ground.members) {
        boolean holds = state.equals(right);
        List<Integer> years = holds ? ImmutableList.of(year(right)) : yearsOfOthers(state);
        if (!years.isEmpty()) {
          long roll = Dice.roll(Dice.hash(right.id().value()), Dice.hash(state.alpha2()));
          int year = years.get(Dice.below(years.size(), roll));
          draft.may(
              state.alpha2(),
              Words.pair(state.nameInSentence(), Words.number(year)),
              Truth.of(holds),
              Math.abs(ground.alphabet(state.id()) - ground.alphabet(right.id())),
              note("member", state));
        }
      }
    };
  }

  private ImmutableList<Integer> yearsOfOthers(MemberState state) {
    Set<Integer> years = new LinkedHashSet<>();
    byJoining.forEach(other -> years.add(year(other)));
    years.remove(year(state));
    return ImmutableList.copyOf(years);
  }

  /** After each day on which some joined, a day before the next joined. */
  private void askDays() {
    @Nullable LocalDate until = ground.membersUntil();
    if (until == null) {
      return;
    }
    ImmutableListMultimap<LocalDate, MemberState> joined =
        Multimaps.index(byJoining, state -> state.joined().countedAs());
    List<LocalDate> days = joined.keySet().asList();
    for (int i = 0; i < days.size(); i++) {
      MemberState last = joined.get(days.get(i)).get(0);
      LocalDate next = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : until;
      LocalDate end = next.isBefore(until) ? next : until;
      @Nullable LocalDate day = Ground.inside(last.joined().latest(), end);
      if (day != null) {
        List<MemberState> proof =
            ImmutableList.<MemberState>builder().add(last).addAll(told).build();
        ask("members-on-day", "since-" + last.id(), number(day), proof);
      }
    }
  }

  private Consumer<Draft> number(LocalDate day) {
    return draft -> {
      draft.slot("day", Words.day(day));
      draft.numbers(
          Ground.begun(ground.members, day).size(), 1, ground.whole.members().list().size() + 2);
    };
  }
}
