package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where and when the summits were held, and by whom. */
final class SummitModels extends Models {
  private static final int FEWEST_FOR_EXCEPT = 3;
  private static final int EARLIEST = 1970;

  private final ImmutableList<Summit> told;
  private final ImmutableList<Summit> all;
  private final ImmutableMap<Summit, LocalizedText> notes;

  /** The day up to which the summits are counted; null if some may be missing. */
  private final @Nullable LocalDate until;

  SummitModels(Ground ground) {
    super(Topic.SUMMITS, ground);
    this.told = over(ground.told.summits().of(InstitutionId.ASEAN).list());
    this.all = over(ground.whole.summits().of(InstitutionId.ASEAN).list());
    this.until =
        told.isEmpty()
            ? null
            : ground.wholeUntil(
                told.get(0).firstDay(),
                range -> ground.told.summits().of(InstitutionId.ASEAN).during(range));
    this.notes = Maps.toMap(all, summit -> Templates.fill("summit", "NOTE", words(summit)));
  }

  /** One that is still being held is not asked about. */
  private ImmutableList<Summit> over(ImmutableList<Summit> summits) {
    return Ground.kept(summits, summit -> !summit.lastDay().isAfter(ground.day));
  }

  @Override
  Map<String, LocalizedText> words(Entry fact) {
    Summit summit = (Summit) fact;
    return Map.of(
        "summit", summit.name(),
        "year", Words.number(year(summit)),
        "place", summit.place(),
        "state", ground.state(summit.host()));
  }

  private static int year(Summit summit) {
    return summit.firstDay().getYear();
  }

  /** One place by its name alone: not two, none that is only said to be meant, none online. */
  private static boolean hasPlace(Summit summit) {
    for (char letter : summit.place().english().toCharArray()) {
      if (!Character.isLetter(letter) && letter != ' ' && letter != '-') {
        return false;
      }
    }
    return true;
  }

  @Override
  void askAll() {
    for (Summit summit : told) {
      askOf(summit, "summit-" + summit.number());
    }
    for (MemberState state : ground.members) {
      List<Summit> hosted = Ground.kept(told, summit -> summit.host().equals(state.id()));
      if (!hosted.isEmpty()) {
        askOf(state.id(), hosted);
      }
    }
  }

  private void askOf(Summit summit, String radical) {
    ask("host-of-summit", radical, ground.states(summit.host(), summit.firstDay()), summit);
    ask("year-of-summit", radical, ground.years(year(summit), EARLIEST), summit);
    if (hasPlace(summit)) {
      ask("place-of-summit", radical, places(summit), summit);
      String when = Words.slug(summit.place().english()) + "-" + year(summit);
      List<Summit> there = Ground.kept(told, other -> isAt(summit, other) == Truth.YES);
      ask("summit-at", when, summits(summit, other -> isAt(summit, other)), there);
    }
  }

  private void askOf(MemberStateId state, List<Summit> hosted) {
    Consumer<Draft> hosts = summits(hosted.get(0), summit -> Truth.of(summit.host().equals(state)));
    ask("summit-of-host", state, hosts, hosted);
    if (hosted.size() >= FEWEST_FOR_EXCEPT) {
      ask("summits-of-host", state, hosts, hosted);
    }
    @Nullable LocalDate day = until;
    if (day != null) {
      ask("count-of-summits", state, count(hosted, day), hosted);
    }
  }

  private Consumer<Draft> count(List<Summit> hosted, LocalDate by) {
    return draft -> {
      draft.slot("day", Words.day(by));
      int number = Ground.kept(hosted, summit -> !summit.lastDay().isAfter(by)).size();
      draft.numbers(number, 0, told.size());
    };
  }

  private static Truth isAt(Summit summit, Summit other) {
    boolean then = year(other) == year(summit);
    if (then && other.place().equals(summit.place())) {
      return Truth.YES;
    }
    // The name of one place may stand within that of another.
    return then && other.place().english().contains(summit.place().english())
        ? Truth.UNKNOWN
        : Truth.NO;
  }

  private Consumer<Draft> summits(Summit near, Function<Summit, Truth> truth) {
    return draft -> {
      for (Summit summit : all) {
        draft.may(
            "summit-" + summit.number(),
            summit.name(),
            truth.apply(summit),
            Math.abs(summit.number() - near.number()),
            notes.get(summit));
      }
    };
  }

  private Consumer<Draft> places(Summit near) {
    return draft -> {
      for (Summit summit : Ground.kept(all, SummitModels::hasPlace)) {
        Truth truth = Truth.of(summit.place().equals(near.place()));
        int place = Math.abs(summit.number() - near.number());
        draft.may(summit.place().english(), summit.place(), truth, place);
      }
    };
  }
}
