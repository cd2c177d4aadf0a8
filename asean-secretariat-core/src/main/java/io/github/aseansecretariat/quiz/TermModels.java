package io.github.aseansecretariat.quiz;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.term.Rotation;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import io.github.aseansecretariat.time.Periods;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules for terms say, asked of the text that says it, so that an answer never ages; and
 * what they come to, for a first day or a turn.
 */
final class TermModels extends Models {
  private static final int LONGEST = 7;

  /** A text that is no treaty names no end of its rule; terms begun later were of other lengths. */
  private static final int THREE_YEARS_SINCE = 1985;

  private final ImmutableList<TermRule> rules;

  /** The first day of each item that asks for a last one. */
  private final Map<String, LocalDate> firstDays = new LinkedHashMap<>();

  TermModels(Ground ground) {
    super(Topic.TERMS, ground);
    this.rules = ground.begun(ground.told.termRules().list());
  }

  @Override
  void ask() {
    for (TermRule rule : rules) {
      if (isSaid(rule)) {
        askOf(rule, radical(rule));
      }
    }
    for (Tenure tenure :
        ground.begun(ground.whole.tenures().of(OfficeId.SECRETARY_GENERAL).list())) {
      tenure.firstDay().exactDay().ifPresent(this::askFrom);
    }
    if (rules.stream().anyMatch(rule -> rule.selection() == Selection.ROTATION)) {
      askTurns();
    }
  }

  /** A length in whole years, and an office that has a name for a question. */
  private static boolean isSaid(TermRule rule) {
    return rule.base().equals(Period.ofYears(rule.base().getYears()))
        && (isOfSecretaryGeneral(rule)
            || (rule.office().equals(OfficeId.DEPUTY_SECRETARY_GENERAL)
                && rule.selection() != Selection.MERIT));
  }

  private static boolean isOfSecretaryGeneral(TermRule rule) {
    return rule.office().equals(OfficeId.SECRETARY_GENERAL);
  }

  private static boolean isOfTreaty(TermRule rule) {
    return Ground.chief(rule).kind() == SourceKind.TREATY;
  }

  private static String radical(TermRule rule) {
    String selection = rule.selection().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return rule.office()
        + "-"
        + Ground.chief(rule).id()
        + (isOfSecretaryGeneral(rule) ? "" : "-" + selection);
  }

  private void askOf(TermRule rule, String radical) {
    item("term-length", radical, rule);
    item("extension", radical, rule);
    item("renewal", radical, rule);
    if (rule.appointingBody().isPresent()) {
      item("appointed-by", radical, rule);
    }
    if (isOfSecretaryGeneral(rule)) {
      item("selection", radical, rule);
      if (isOfTreaty(rule)) {
        item("instrument-of-term", rule.base().getYears() + "-years", treatiesSaying(rule.base()));
        if (inside(rule) != null) {
          item("term-length-on-day", radical, rule);
        }
      }
    }
  }

  private List<TermRule> treatiesSaying(Period base) {
    List<TermRule> saying = new ArrayList<>();
    for (TermRule rule : rules) {
      if (isOfSecretaryGeneral(rule) && isOfTreaty(rule) && rule.base().equals(base)) {
        saying.add(rule);
      }
    }
    return saying;
  }

  private void askFrom(LocalDate first) {
    for (TermRule rule : rules) {
      if (!isOfSecretaryGeneral(rule) || !isSaid(rule) || !inForce(rule, first)) {
        continue;
      }
      String from = first + "-" + rule.base();
      if (firstDays.putIfAbsent("last-day." + from, first) == null) {
        item("last-day", from, rule);
      }
      Optional<Period> longest = rule.extension().maximum();
      if (longest.isPresent() && isFirst("latest-last-day")) {
        String latest = first + "-" + longest.get();
        firstDays.put("latest-last-day." + latest, first);
        item("latest-last-day", latest, rule);
      }
    }
  }

  private boolean isFirst(String model) {
    return firstDays.keySet().stream().noneMatch(key -> key.startsWith(model + "."));
  }

  private static boolean inForce(TermRule rule, LocalDate day) {
    return isOfTreaty(rule)
        ? rule.period().contains(day) && !rule.period().isUncertainOn(day)
        : rule.period().contains(day) && day.getYear() < THREE_YEARS_SINCE;
  }

  private void askTurns() {
    @Nullable LocalDate until = ground.membersUntil();
    if (ground.members.size() < 4 || until == null) {
      return;
    }
    Rotation rotation = Rotation.of(ground.whole, until);
    for (MemberState state : ground.members) {
      if (rotation.order().contains(state.id())) {
        MemberState next = ground.whole.members().with(rotation.next(state.id())).list().get(0);
        item("next-in-turn", state.id(), state, next);
      }
    }
  }

  private @Nullable LocalDate inside(TermRule rule) {
    LocalDate first = rule.period().start().map(PartialDate::latest).orElse(ground.day);
    LocalDate last = rule.period().lastDay().orElse(ground.day);
    LocalDate end = last.isAfter(ground.day) ? ground.day : last;
    @Nullable LocalDate day = Ground.inside(first.plusDays(MARGIN), end.minusDays(MARGIN));
    return day == null || rule.period().isUncertainOn(day) ? null : day;
  }

  @Override
  void draft(Item item, Draft draft) {
    if (item.model.equals("next-in-turn")) {
      turn(item, draft);
      return;
    }
    TermRule rule = (TermRule) item.fact();
    draft.slot("account", Ground.account(Ground.chief(rule)));
    draft.slot("office", office(rule));
    draft.slot("base", Periods.text(rule.base()));
    switch (item.model) {
      case "term-length" -> lengths(rule, draft, rule.extension().maximum());
      case "term-length-on-day" -> {
        draft.slot("day", Words.day(requireNonNull(inside(rule))));
        lengths(rule, draft, Optional.empty());
      }
      case "extension" -> extensions(rule, draft);
      case "renewal" -> renewals(rule, draft);
      case "selection" -> {
        for (Selection other : Selection.values()) {
          draft.may(other.name(), other.text(), Truth.of(other == rule.selection()), 0);
        }
      }
      case "appointed-by" -> appointing(rule, draft);
      case "instrument-of-term" -> instruments(rule, draft);
      default -> lastDays(item, rule, draft);
    }
  }

  private static LocalizedText office(TermRule rule) {
    if (isOfSecretaryGeneral(rule)) {
      return LocalizedText.of("the Secretary-General", "Sekretaris Jenderal");
    }
    return rule.selection() == Selection.ROTATION
        ? LocalizedText.of(
            "a Deputy Secretary-General nominated in rotation",
            "Wakil Sekretaris Jenderal yang dicalonkan secara bergilir")
        : LocalizedText.of(
            "an openly recruited Deputy Secretary-General",
            "Wakil Sekretaris Jenderal hasil rekrutmen terbuka");
  }

  /** The longest that a term can grow to is no length that is wrong for sure. */
  private static void lengths(TermRule rule, Draft draft, Optional<Period> doubtful) {
    for (int years = 1; years <= LONGEST; years++) {
      Period length = Period.ofYears(years);
      draft.may(
          years + "-years",
          Periods.text(length),
          doubtful.equals(Optional.of(length))
              ? Truth.UNKNOWN
              : Truth.of(length.equals(rule.base())),
          years);
    }
    draft.inOrder = true;
  }

  /** What a text says of extension is known only of a text whose wording was read. */
  private static Truth read(TermRule rule, boolean holds) {
    return rule.citations().get(0).evidence() == Evidence.TEXT_READ
        ? Truth.of(holds)
        : Truth.UNKNOWN;
  }

  private static void extensions(TermRule rule, Draft draft) {
    for (Extension other :
        ImmutableSet.of(
            rule.extension(),
            Extension.none(),
            Extension.notStated(),
            Extension.uncapped(),
            Extension.upTo(rule.base().plusYears(1)),
            Extension.upTo(rule.base().plusYears(2)))) {
      Truth truth = read(rule, other.equals(rule.extension()));
      draft.may(other.toString(), answer("extension", other.kind(), other.maximum()), truth, 0);
    }
  }

  private static void renewals(TermRule rule, Draft draft) {
    for (Renewal other :
        ImmutableSet.of(
            rule.renewal(),
            Renewal.none(),
            Renewal.notStated(),
            Renewal.once(rule.base()),
            Renewal.once(rule.base().plusYears(1)),
            Renewal.once(rule.base().minusYears(1)))) {
      Truth truth = read(rule, other.equals(rule.renewal()));
      draft.may(other.toString(), answer("renewal", other.kind(), other.term()), truth, 0);
    }
  }

  private static LocalizedText answer(String model, Enum<?> kind, Optional<Period> length) {
    return Templates.words(
        model,
        kind.name(),
        length.isPresent()
            ? Map.of("length", Periods.text(length.get()))
            : Map.<String, LocalizedText>of());
  }

  private void appointing(TermRule rule, Draft draft) {
    LocalDate then = rule.period().start().map(PartialDate::latest).orElse(ground.day);
    for (Institution body : ground.whole.institutions().on(then).list()) {
      boolean right = Optional.of(body.id()).equals(rule.appointingBody());
      if (right
          || body.kind() == InstitutionKind.ORGAN
          || body.kind() == InstitutionKind.SECRETARIAT) {
        draft.may(body.id().value(), ground.bearer(body.id()), Truth.of(right), 0);
      }
    }
  }

  private void instruments(TermRule rule, Draft draft) {
    for (TermRule other : rules) {
      if (isOfSecretaryGeneral(other) && isOfTreaty(other)) {
        draft.may(
            Ground.chief(other).id().value(),
            Ground.account(Ground.chief(other)),
            Truth.of(other.base().equals(rule.base())),
            other.period().firstDay().map(LocalDate::toEpochDay).orElse(0L));
      }
    }
  }

  /** The wrong days are those that people come to who count wrongly. */
  private void lastDays(Item item, TermRule rule, Draft draft) {
    LocalDate first = requireNonNull(firstDays.get(item.model + "." + item.radical));
    boolean latest = item.model.equals("latest-last-day");
    LocalDate right =
        latest ? rule.reckon(first).latestLastDay().get() : rule.reckon(first).baseLastDay();
    draft.slot("first", Words.day(first));
    draft.slot("length", Periods.text(latest ? rule.extension().maximum().get() : rule.base()));
    draft.slot("after", Words.day(right.plusDays(1)));
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int years = -1; years <= 1; years++) {
      days.add(right.plusYears(years));
      days.add(right.plusYears(years).plusDays(1));
    }
    days.add(right.minusDays(1));
    for (LocalDate day : days) {
      draft.may(day.toString(), Words.day(day), Truth.of(day.equals(right)), day.toEpochDay());
    }
    draft.inOrder = true;
  }

  private void turn(Item item, Draft draft) {
    MemberState state = (MemberState) item.fact();
    MemberState next = (MemberState) item.facts.asList().get(item.facts.size() - 1);
    draft.slot("state", ground.state(state.id()));
    draft.slot("day", Words.day(requireNonNull(ground.membersUntil())));
    for (MemberState other : ground.members) {
      if (!other.id().equals(state.id())) {
        draft.may(
            other.id().value(),
            ground.state(other.id()),
            Truth.of(other.id().equals(next.id())),
            Math.abs(ground.alphabet(other.id()) - ground.alphabet(state.id())));
      }
    }
  }
}
