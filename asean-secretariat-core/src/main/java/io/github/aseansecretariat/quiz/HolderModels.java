package io.github.aseansecretariat.quiz;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.TenureQuery;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office. Both lists are asked about only as far as they are known to be whole: whoever
 * is not in them was not in office.
 */
final class HolderModels extends Models {
  private static final int IN_A_ROW = 3;

  /** The day up to which the Secretaries-General are counted. */
  private final LocalDate until;

  private final ImmutableList<Tenure> holders;
  private final ImmutableList<Tenure> chairs;
  private final ImmutableMap<Tenure, LocalizedText> notes;

  HolderModels(Ground ground) {
    super(Topic.HOLDERS, ground);
    TenureQuery ofSecretaryGeneral = ground.told.tenures().of(OfficeId.SECRETARY_GENERAL);
    ImmutableList<Tenure> told = ground.begun(ofSecretaryGeneral.list());
    @Nullable LocalDate whole =
        told.isEmpty()
            ? null
            : ground.wholeUntil(
                told.get(0).firstDay().latest(), range -> ofSecretaryGeneral.during(range));
    this.until = whole == null ? ground.day : whole;
    this.holders = whole == null ? ImmutableList.of() : numbered(Ground.begun(told, whole));
    this.chairs = wholeYears(ground.told.tenures().of(OfficeId.ASEAN_CHAIR));
    ImmutableMap.Builder<Tenure, LocalizedText> notesOfAll = ImmutableMap.builder();
    for (Tenure holder : holders) {
      notesOfAll.put(holder, Templates.fill("holder", "NOTE", words(holder)));
    }
    this.notes = notesOfAll.build();
  }

  private static ImmutableList<Tenure> numbered(ImmutableList<Tenure> tenures) {
    for (int i = 0; i < tenures.size(); i++) {
      if (tenures.get(i).ordinal().orElse(0) != i + 1) {
        return ImmutableList.of();
      }
    }
    return tenures;
  }

  /** The chair goes by the calendar year; a part of a year would be answered by two. */
  private ImmutableList<Tenure> wholeYears(TenureQuery ofChair) {
    ImmutableList.Builder<Tenure> years = ImmutableList.builder();
    for (Tenure tenure : ground.begun(ofChair.list())) {
      LocalDate first = LocalDate.of(year(tenure), 1, 1);
      if (tenure.period().equals(DateRange.from(first).until(first.plusYears(1)))
          && Ground.isWhole(ofChair.during(tenure.period()))) {
        years.add(tenure);
      }
    }
    return years.build();
  }

  private static int year(Tenure tenure) {
    return tenure.firstDay().countedAs().getYear();
  }

  private ImmutableMap<String, LocalizedText> words(Tenure holder) {
    return ImmutableMap.of(
        "name", Words.same(holder.person().name()),
        "nth", LocalizedText.ordinal(number(holder)),
        "state", ground.state(holder.memberState()),
        "from", Words.number(year(holder)));
  }

  private static int number(Tenure holder) {
    return holder.ordinal().orElse(0);
  }

  @Override
  void ask() {
    for (Tenure holder : holders) {
      askOf(holder);
    }
    for (MemberState state : ground.members) {
      askOf(state);
    }
    if (!holders.isEmpty()) {
      item("states-of-holders", "asean", holders);
    }
    for (Tenure chair : chairs) {
      item("chair-of-year", year(chair), chair);
    }
  }

  private void askOf(Tenure holder) {
    String number = "sg-" + number(holder);
    item("holder-of-number", number, holder);
    if (served(holder.person().name()).size() == 1) {
      item("state-of-holder", number, holder);
      item("year-of-holder", number, holder);
      item("holder-and-state", number, holder);
    }
    if (inside(holder) != null) {
      item("holder-on-day", number, holder);
    }
    int at = holders.indexOf(holder);
    if (at > 0) {
      Tenure before = holders.get(at - 1);
      item("predecessor", number, holder, before);
      item("successor", "sg-" + number(before), before, holder);
      if (gap(before, holder) != null) {
        item("after-vacancy", "sg-" + number(before), holder, before);
        item("before-vacancy", number, before, holder);
      }
    }
    if (at + IN_A_ROW <= holders.size()) {
      item("order-of-holders", number, holders.subList(at, at + IN_A_ROW));
    }
  }

  private void askOf(MemberState state) {
    List<Tenure> from = from(state.id());
    if (!holders.isEmpty()) {
      // That nobody came from there is proved by all of them.
      item(
          "count-from-state",
          state.id(),
          ImmutableList.<Entry>builder()
              .addAll(from.isEmpty() ? holders : from)
              .add(state)
              .build());
    }
    if (!from.isEmpty()) {
      item("holder-from-state", state.id(), from);
    }
    if (from.size() >= IN_A_ROW - 1) {
      item("holders-from-state", state.id(), from);
    }
    List<Tenure> inChair = chairedBy(state.id());
    if (!inChair.isEmpty()) {
      item("year-in-chair", state.id(), inChair);
    }
  }

  private List<Tenure> from(MemberStateId state) {
    return kept(holders, holder -> holder.memberState().equals(state));
  }

  private List<Tenure> chairedBy(MemberStateId state) {
    return kept(chairs, chair -> chair.memberState().equals(state));
  }

  private List<Tenure> served(String name) {
    return kept(holders, holder -> holder.person().name().equals(name));
  }

  private static List<Tenure> kept(List<Tenure> tenures, Predicate<Tenure> test) {
    List<Tenure> kept = new ArrayList<>();
    for (Tenure tenure : tenures) {
      if (test.test(tenure)) {
        kept.add(tenure);
      }
    }
    return kept;
  }

  /** A day so far inside that a doubt of some days about either end does not matter. */
  private @Nullable LocalDate inside(Tenure holder) {
    LocalDate first = holder.firstDay().latest().plusDays(MARGIN);
    LocalDate last = holder.period().lastDay().orElse(until);
    LocalDate end = last.isAfter(until) ? until : last;
    @Nullable LocalDate day = Ground.inside(first, end.minusDays(MARGIN));
    return day == null || holder.period().isUncertainOn(day) ? null : day;
  }

  /** A day in the middle of a time for which nobody is recorded. */
  private static @Nullable LocalDate gap(Tenure before, Tenure after) {
    if (!after.firstDay().isExact() || !before.publishedEnd().isPresent()) {
      return null;
    }
    LocalDate first = before.publishedEnd().get().latest().plusDays(2);
    LocalDate last = after.firstDay().countedAs().minusDays(2);
    return first.isAfter(last)
        ? null
        : first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
  }

  @Override
  void draft(Item item, Draft draft) {
    if (item.fact() instanceof Tenure tenure && tenure.ordinal().isPresent()) {
      draft.slots.putAll(words(tenure));
    }
    draft.slot("day", Words.day(until));
    switch (item.model) {
      case "holder-of-number" -> people(draft, tenure(item)::equals, number(tenure(item)));
      case "state-of-holder" ->
          ground.states(draft, tenure(item).memberState(), tenure(item).firstDay().countedAs());
      case "year-of-holder" -> draft.numbers(year(tenure(item)), 1970, ground.day.getYear());
      case "holder-and-state" -> pairs(item, draft);
      case "holder-on-day" -> onDay(item, draft);
      case "successor", "predecessor" -> neighbour(item, draft);
      case "after-vacancy", "before-vacancy" -> vacancy(item, draft);
      case "order-of-holders" -> orderOf(item, draft);
      case "chair-of-year" -> {
        draft.slot("state", ground.state(tenure(item).memberState()));
        draft.slot("year", Words.number(year(tenure(item))));
        ground.states(draft, tenure(item).memberState(), tenure(item).firstDay().countedAs());
      }
      case "year-in-chair" -> yearsInChair(item, draft);
      default -> ofStates(item, draft);
    }
  }

  private static Tenure tenure(Item item) {
    return (Tenure) item.fact();
  }

  private void people(Draft draft, Predicate<Tenure> right, int near) {
    for (Tenure holder : holders) {
      String name = holder.person().name();
      List<Tenure> served = served(name);
      if (served.get(0).equals(holder)) {
        draft.may(
            name,
            Words.same(name),
            Truth.of(!kept(served, right).isEmpty()),
            Math.abs(number(holder) - near),
            notes.get(holder));
      }
    }
  }

  private void pairs(Item item, Draft draft) {
    Tenure right = tenure(item);
    for (Tenure holder : holders) {
      if (served(holder.person().name()).size() > 1) {
        continue;
      }
      MemberStateId with = holder.memberState();
      if (!holder.equals(right)) {
        List<MemberState> others = new ArrayList<>();
        for (MemberState state : ground.members) {
          if (!state.id().equals(holder.memberState())
              && !state.joined().latest().isAfter(holder.firstDay().countedAs())) {
            others.add(state);
          }
        }
        long roll = Dice.roll(Dice.hash(item.radical), Dice.hash(holder.person().name()));
        with = others.get(Dice.below(others.size(), roll)).id();
      }
      draft.may(
          holder.person().name(),
          Words.pair(Words.same(holder.person().name()), ground.state(with)),
          Truth.of(holder.equals(right)),
          Math.abs(number(holder) - number(right)),
          notes.get(holder));
    }
  }

  private void onDay(Item item, Draft draft) {
    Tenure holder = tenure(item);
    LocalDate day = requireNonNull(inside(holder));
    draft.slot("day", Words.day(day));
    draft.slot("title", ground.whole.offices().with(holder.office()).on(day).list().get(0).title());
    for (Tenure other : holders) {
      boolean clear =
          !other.period().isUncertainOn(day.minusDays(MARGIN))
              && !other.period().isUncertainOn(day)
              && !other.period().isUncertainOn(day.plusDays(MARGIN));
      boolean holds = other.period().contains(day);
      draft.may(
          other.person().name(),
          Words.same(other.person().name()),
          !clear ? Truth.UNKNOWN : Truth.of(holds || other.person().equals(holder.person())),
          Math.abs(number(other) - number(holder)),
          notes.get(other));
    }
  }

  /** Nobody comes before or after themselves. */
  private void neighbour(Item item, Draft draft) {
    Tenure key = (Tenure) item.facts.asList().get(1);
    draft.slot("key", Words.same(key.person().name()));
    people(draft, key::equals, number(key));
    String self = tenure(item).person().name();
    draft.candidates.removeIf(candidate -> candidate.text.english().equals(self));
  }

  private void vacancy(Item item, Draft draft) {
    Tenure key = tenure(item);
    Tenure other = (Tenure) item.facts.asList().get(1);
    boolean after = item.model.equals("after-vacancy");
    draft.slot("day", Words.day(requireNonNull(after ? gap(other, key) : gap(key, other))));
    people(draft, key::equals, number(key));
  }

  private static void orderOf(Item item, Draft draft) {
    List<LocalizedText> names = new ArrayList<>();
    item.facts.forEach(fact -> names.add(Words.same(((Tenure) fact).person().name())));
    order(item, draft, names);
  }

  private void yearsInChair(Item item, Draft draft) {
    draft.slot("state", ground.state(tenure(item).memberState()));
    for (Tenure chair : chairs) {
      draft.may(
          "year-" + year(chair),
          Words.number(year(chair)),
          Truth.of(chair.memberState().equals(tenure(item).memberState())),
          year(chair));
    }
    draft.inOrder = true;
  }

  private void ofStates(Item item, Draft draft) {
    if (item.model.equals("states-of-holders")) {
      for (MemberState state : ground.members) {
        draft.may(
            state.id().value(),
            ground.state(state.id()),
            Truth.of(!from(state.id()).isEmpty()),
            ground.alphabet(state.id()));
      }
      return;
    }
    if (item.model.equals("count-from-state")) {
      MemberState state = (MemberState) item.facts.asList().get(item.facts.size() - 1);
      draft.slot("state", ground.state(state.id()));
      draft.numbers(from(state.id()).size(), 0, 5);
      return;
    }
    MemberStateId state = tenure(item).memberState();
    people(draft, holder -> holder.memberState().equals(state), number(tenure(item)));
  }
}
