package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.TenureQuery;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office. Both lists are asked about only as far as they are known to be whole: whoever
 * is not in them was not in office.
 */
final class HolderModels extends Models {
  private static final int IN_A_ROW = 3;
  private static final int FEWEST_FOR_EXCEPT = 2;
  private static final int EARLIEST = 1970;
  private static final int MOST_FROM_ONE_STATE = 5;

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
    this.notes = Maps.toMap(holders, holder -> Templates.fill("holder", "NOTE", words(holder)));
  }

  private static ImmutableList<Tenure> numbered(ImmutableList<Tenure> tenures) {
    for (int i = 0; i < tenures.size(); i++) {
      if (number(tenures.get(i)) != i + 1) {
        return ImmutableList.of();
      }
    }
    return tenures;
  }

  /** The chair goes by the calendar year; a part of a year would be answered by two. */
  private ImmutableList<Tenure> wholeYears(TenureQuery ofChair) {
    return Ground.kept(
        ground.begun(ofChair.list()),
        tenure -> {
          LocalDate first = LocalDate.of(year(tenure), 1, 1);
          return tenure.period().equals(DateRange.from(first).until(first.plusYears(1)))
              && Ground.isWhole(ofChair.during(tenure.period()));
        });
  }

  private static int year(Tenure tenure) {
    return Ground.year(tenure.firstDay());
  }

  private static int number(Tenure holder) {
    return holder.ordinal().orElse(0);
  }

  private static String radical(Tenure holder) {
    return "sg-" + number(holder);
  }

  private static String name(Tenure holder) {
    return holder.person().name();
  }

  @Override
  Map<String, LocalizedText> words(Entry fact) {
    Tenure tenure = (Tenure) fact;
    LocalizedText state = ground.state(tenure.memberState());
    Map<String, LocalizedText> words = new HashMap<>();
    words.put("name", state);
    tenure.findPerson().ifPresent(one -> words.put("name", LocalizedText.untranslated(one.name())));
    tenure.ordinal().ifPresent(number -> words.put("nth", LocalizedText.ordinal(number)));
    words.put("state", state);
    words.put("year", Words.number(year(tenure)));
    words.put("day", Words.day(until));
    return words;
  }

  @Override
  void askAll() {
    for (int i = 0; i < holders.size(); i++) {
      askOf(holders.get(i), radical(holders.get(i)));
      if (i > 0) {
        askOf(holders.get(i - 1), holders.get(i));
      }
    }
    for (List<Tenure> row : rows(holders, IN_A_ROW, HolderModels::number)) {
      askOrder(
          "order-of-holders",
          radical(row.get(0)),
          row,
          one -> LocalizedText.untranslated(name(one)));
    }
    for (MemberState state : ground.members) {
      askOf(state.id(), Ground.kept(holders, holder -> holder.memberState().equals(state.id())));
      List<Tenure> years = Ground.kept(chairs, chair -> chair.memberState().equals(state.id()));
      if (!years.isEmpty()) {
        ask("year-in-chair", state.id(), years(years), years);
      }
    }
    if (!holders.isEmpty()) {
      ask("states-of-holders", "asean", this::states, holders);
    }
    for (Tenure chair : chairs) {
      ask("chair-of-year", year(chair), homes(chair), chair);
    }
  }

  private void askOf(Tenure holder, String radical) {
    ask("holder-of-number", radical, people(holder::equals, holder), holder);
    if (served(holder).size() == 1) {
      ask("state-of-holder", radical, homes(holder), holder);
      ask("year-of-holder", radical, ground.years(year(holder), EARLIEST), holder);
      ask("holder-and-state", radical, pairs(holder), holder);
    }
    @Nullable LocalDate inside = inside(holder);
    if (inside != null) {
      ask("holder-on-day", radical, onDay(holder, inside), holder);
    }
  }

  private void askOf(Tenure before, Tenure after) {
    ask("predecessor", radical(after), next(after, before), after, before);
    ask("successor", radical(before), next(before, after), before, after);
    @Nullable LocalDate vacant = gap(before, after);
    if (vacant != null) {
      ask("after-vacancy", radical(before), vacant(vacant, after), after, before);
      ask("before-vacancy", radical(after), vacant(vacant, before), before, after);
    }
  }

  private void askOf(MemberStateId state, List<Tenure> from) {
    if (!holders.isEmpty()) {
      // That nobody came from there is proved by all of them.
      ImmutableList.Builder<Entry> proof = ImmutableList.builder();
      proof.addAll(from.isEmpty() ? holders : from);
      proof.addAll(ground.whole.members().with(state).list());
      ask("count-from-state", state, count(ground.state(state), from.size()), proof.build());
    }
    if (!from.isEmpty()) {
      ask("holder-from-state", state, people(from::contains, from.get(0)), from);
    }
    if (from.size() >= FEWEST_FOR_EXCEPT) {
      ask("holders-from-state", state, people(from::contains, from.get(0)), from);
    }
  }

  private ImmutableList<Tenure> served(Tenure one) {
    return Ground.kept(holders, holder -> name(holder).equals(name(one)));
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

  private Consumer<Draft> homes(Tenure tenure) {
    return ground.states(tenure.memberState(), tenure.firstDay().countedAs());
  }

  private static Consumer<Draft> count(LocalizedText state, int number) {
    return draft -> {
      draft.slot("state", state);
      draft.numbers(number, 0, MOST_FROM_ONE_STATE);
    };
  }

  private void states(Draft draft) {
    Set<MemberStateId> from = new HashSet<>();
    holders.forEach(holder -> from.add(holder.memberState()));
    for (MemberState state : ground.members) {
      Truth truth = Truth.of(from.contains(state.id()));
      int place = ground.alphabet(state.id());
      draft.may(state.id().value(), state.nameInSentence(), truth, place);
    }
  }

  private Consumer<Draft> years(List<Tenure> right) {
    return draft -> {
      for (Tenure chair : chairs) {
        int year = year(chair);
        draft.may("year-" + year, Words.number(year), Truth.of(right.contains(chair)), year);
      }
      draft.inOrder = true;
    };
  }

  private Consumer<Draft> people(Predicate<Tenure> right, Tenure near) {
    return draft -> {
      for (Tenure holder : holders) {
        may(draft, holder, Truth.of(served(holder).stream().anyMatch(right)), near);
      }
    };
  }

  private void may(Draft draft, Tenure holder, Truth truth, Tenure near) {
    String name = name(holder);
    int place = Math.abs(number(holder) - number(near));
    draft.may(name, LocalizedText.untranslated(name), truth, place, notes.get(holder));
  }

  /** Nobody comes before or after themselves. */
  private Consumer<Draft> next(Tenure one, Tenure key) {
    return people(key::equals, key).andThen(draft -> draft.candidates.remove(name(one)));
  }

  private Consumer<Draft> vacant(LocalDate day, Tenure key) {
    return people(key::equals, key).andThen(draft -> draft.slot("day", Words.day(day)));
  }

  private Consumer<Draft> pairs(Tenure right) {
    return draft -> {
      for (Tenure holder : Ground.kept(holders, one -> served(one).size() == 1)) {
        boolean holds = holder.equals(right);
        MemberStateId state = holds ? right.memberState() : another(holder, right);
        draft.may(
            name(holder),
            Words.pair(LocalizedText.untranslated(name(holder)), ground.state(state)),
            Truth.of(holds),
            Math.abs(number(holder) - number(right)),
            notes.get(holder));
      }
    };
  }

  /** A state from which somebody did not come, always the same beside the right one. */
  private MemberStateId another(Tenure holder, Tenure right) {
    List<MemberState> others =
        Ground.kept(
            ground.members,
            state ->
                !state.id().equals(holder.memberState())
                    && !state.joined().latest().isAfter(holder.firstDay().countedAs()));
    long roll = Dice.roll(Dice.hash(radical(right)), Dice.hash(name(holder)));
    return others.get(Dice.below(others.size(), roll)).id();
  }

  private Consumer<Draft> onDay(Tenure right, LocalDate day) {
    return draft -> {
      Office office = ground.whole.offices().with(right.office()).on(day).list().get(0);
      draft.slot("title", office.title());
      draft.slot("day", Words.day(day));
      for (Tenure holder : holders) {
        DateRange period = holder.period();
        boolean doubtful =
            period.isUncertainOn(day.minusDays(MARGIN))
                || period.isUncertainOn(day)
                || period.isUncertainOn(day.plusDays(MARGIN));
        boolean holds = period.contains(day) || holder.person().equals(right.person());
        may(draft, holder, doubtful ? Truth.UNKNOWN : Truth.of(holds), right);
      }
    };
  }
}
