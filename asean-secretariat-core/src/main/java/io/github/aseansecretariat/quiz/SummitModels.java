package io.github.aseansecretariat.quiz;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where and when the summits were held, and by whom. */
final class SummitModels extends Models {
  private static final int FEWEST_FOR_EXCEPT = 3;

  private final ImmutableList<Summit> told;
  private final ImmutableList<Summit> all;
  private final Map<Summit, LocalizedText> notes = new HashMap<>();

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
    for (Summit summit : all) {
      notes.put(summit, Templates.fill("summit", "NOTE", words(summit)));
    }
  }

  /** One that is still being held is not asked about. */
  private ImmutableList<Summit> over(ImmutableList<Summit> summits) {
    ImmutableList.Builder<Summit> over = ImmutableList.builder();
    for (Summit summit : summits) {
      if (!summit.lastDay().isAfter(ground.day)) {
        over.add(summit);
      }
    }
    return over.build();
  }

  private Map<String, LocalizedText> words(Summit summit) {
    Map<String, LocalizedText> words = new HashMap<>();
    words.put("summit", summit.name());
    words.put("year", Words.number(year(summit)));
    words.put("place", summit.place());
    words.put("state", ground.state(summit.host()));
    return words;
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
  void ask() {
    Set<MemberStateId> hosts = new HashSet<>();
    for (Summit summit : told) {
      String radical = "summit-" + summit.number();
      item("host-of-summit", radical, summit);
      item("year-of-summit", radical, summit);
      if (hasPlace(summit)) {
        item("place-of-summit", radical, summit);
        item("summit-at", Words.slug(summit.place().english()) + "-" + year(summit), at(summit));
      }
      if (hosts.add(summit.host())) {
        List<Summit> hosted = hostedBy(summit.host());
        item("summit-of-host", summit.host(), hosted);
        if (hosted.size() >= FEWEST_FOR_EXCEPT) {
          item("summits-of-host", summit.host(), hosted);
        }
        if (until != null) {
          item("count-of-summits", summit.host(), hosted);
        }
      }
    }
  }

  private List<Summit> at(Summit summit) {
    List<Summit> held = new ArrayList<>();
    for (Summit other : told) {
      if (other.place().equals(summit.place()) && year(other) == year(summit)) {
        held.add(other);
      }
    }
    return held;
  }

  private List<Summit> hostedBy(MemberStateId state) {
    List<Summit> hosted = new ArrayList<>();
    for (Summit summit : told) {
      if (summit.host().equals(state)) {
        hosted.add(summit);
      }
    }
    return hosted;
  }

  private int hosted(Summit one, LocalDate by) {
    int number = 0;
    for (Summit summit : hostedBy(one.host())) {
      number += summit.lastDay().isAfter(by) ? 0 : 1;
    }
    return number;
  }

  @Override
  void draft(Item item, Draft draft) {
    Summit summit = (Summit) item.fact();
    draft.slots.putAll(words(summit));
    draft.slot("day", Words.day(until == null ? ground.day : until));
    switch (item.model) {
      case "host-of-summit" -> ground.states(draft, summit.host(), summit.firstDay());
      case "year-of-summit" -> draft.numbers(year(summit), 1970, ground.day.getYear());
      case "place-of-summit" -> places(summit, draft);
      case "count-of-summits" ->
          draft.numbers(hosted(summit, requireNonNull(until)), 0, told.size());
      default -> {
        for (Summit other : all) {
          draft.may(
              "summit-" + other.number(),
              other.name(),
              truth(item, summit, other),
              Math.abs(other.number() - summit.number()),
              notes.get(other));
        }
      }
    }
  }

  private static Truth truth(Item item, Summit summit, Summit other) {
    if (!item.model.equals("summit-at")) {
      return Truth.of(other.host().equals(summit.host()));
    }
    boolean then = year(other) == year(summit);
    if (then && other.place().equals(summit.place())) {
      return Truth.YES;
    }
    // The name of one place may stand within that of another.
    return then && other.place().english().contains(summit.place().english())
        ? Truth.UNKNOWN
        : Truth.NO;
  }

  private void places(Summit summit, Draft draft) {
    Map<String, Summit> nearest = new LinkedHashMap<>();
    for (Summit other : all) {
      if (hasPlace(other)) {
        nearest.putIfAbsent(other.place().english(), other);
      }
    }
    for (Summit other : nearest.values()) {
      draft.may(
          other.place().english(),
          other.place(),
          Truth.of(other.place().equals(summit.place())),
          Math.abs(other.number() - summit.number()));
    }
  }
}
