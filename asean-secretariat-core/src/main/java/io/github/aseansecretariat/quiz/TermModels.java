package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermEnd;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.term.Rotation;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import io.github.aseansecretariat.time.Periods;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the rules for terms say, asked of the text that says it, so that an answer never ages; and
 * what they come to, for a first day or a turn.
 */
final class TermModels extends Models {
  private static final int LONGEST = 7;
  private static final int FEWEST_IN_TURN = 4;

  /** A text that is no treaty names no end of its rule; terms begun later were of other lengths. */
  private static final int THREE_YEARS_SINCE = 1985;

  private final ImmutableList<TermRule> rules;

  /** The latest last day is worked out alike each time: one example will do. */
  private boolean asksForLatest;

  TermModels(Ground ground) {
    super(Topic.TERMS, ground);
    this.rules = ground.begun(ground.told.termRules().list());
  }

  @Override
  Map<String, LocalizedText> words(Entry fact) {
    return fact instanceof TermRule rule
        ? Map.of(
            "account", Ground.account(Ground.chief(rule)),
            "office", office(rule),
            "base", Periods.text(rule.base()))
        : Map.of("state", ((MemberState) fact).nameInSentence());
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

  @Override
  void askAll() {
    for (TermRule rule : Ground.kept(rules, TermModels::isSaid)) {
      askOf(rule);
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
    String radical = rule.office() + "-" + Ground.chief(rule).id();
    return isOfSecretaryGeneral(rule)
        ? radical
        : radical + "-" + Words.slug(rule.selection().name());
  }

  private void askOf(TermRule rule) {
    String radical = radical(rule);
    ask("term-length", radical, lengths(rule, rule.extension().maximum()), rule);
    ask("extension", radical, draft -> extensions(draft, rule), rule);
    ask("renewal", radical, draft -> renewals(draft, rule), rule);
    if (rule.appointingBody().isPresent()) {
      ask("appointed-by", radical, draft -> appointing(draft, rule), rule);
    }
    if (isOfSecretaryGeneral(rule)) {
      ask("selection", radical, draft -> selections(draft, rule), rule);
      if (isOfTreaty(rule)) {
        askOfTreaty(rule, radical);
      }
    }
  }

  private void askOfTreaty(TermRule rule, String radical) {
    List<TermRule> treaties =
        Ground.kept(rules, other -> isOfSecretaryGeneral(other) && isOfTreaty(other));
    List<TermRule> alike = Ground.kept(treaties, other -> other.base().equals(rule.base()));
    String base = rule.base().getYears() + "-years";
    ask("instrument-of-term", base, draft -> instruments(draft, treaties, alike), alike);
    @Nullable LocalDate day = inside(rule);
    if (day != null) {
      Consumer<Draft> then = draft -> draft.slot("day", Words.day(day));
      ask("term-length-on-day", radical, then.andThen(lengths(rule, Optional.empty())), rule);
    }
  }

  private void askFrom(LocalDate first) {
    for (TermRule rule : rules) {
      if (isOfSecretaryGeneral(rule) && isSaid(rule) && inForce(rule, first)) {
        TermEnd end = rule.reckon(first);
        askLast("last-day", rule, first, rule.base(), end.baseLastDay());
        Optional<Period> longest = rule.extension().maximum();
        if (longest.isPresent() && !asksForLatest) {
          asksForLatest = true;
          askLast("latest-last-day", rule, first, longest.get(), end.latestLastDay().get());
        }
      }
    }
  }

  private void askLast(
      String model, TermRule rule, LocalDate first, Period length, LocalDate right) {
    Consumer<Draft> lastDays =
        draft -> {
          draft.slot("first", Words.day(first));
          draft.slot("length", Periods.text(length));
          draft.slot("after", Words.day(right.plusDays(1)));
          lastDays(draft, right);
        };
    ask(model, first + "-" + length, lastDays, rule);
  }

  private static boolean inForce(TermRule rule, LocalDate day) {
    return isOfTreaty(rule)
        ? rule.period().contains(day) && !rule.period().isUncertainOn(day)
        : rule.period().contains(day) && day.getYear() < THREE_YEARS_SINCE;
  }

  private void askTurns() {
    @Nullable LocalDate until = ground.membersUntil();
    if (ground.members.size() < FEWEST_IN_TURN || until == null) {
      return;
    }
    Rotation rotation = Rotation.of(ground.whole, until);
    for (MemberState state : ground.members) {
      if (rotation.order().contains(state.id())) {
        MemberState next = ground.whole.members().with(rotation.next(state.id())).list().get(0);
        Consumer<Draft> day = draft -> draft.slot("day", Words.day(until));
        ask("next-in-turn", state.id(), day.andThen(turns(state, next)), state, next);
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

  /** The longest that a term can grow to is no length that is wrong for sure. */
  private static Consumer<Draft> lengths(TermRule rule, Optional<Period> doubtful) {
    return draft -> {
      for (int years = 1; years <= LONGEST; years++) {
        Period length = Period.ofYears(years);
        boolean unknown = doubtful.equals(Optional.of(length));
        Truth truth = unknown ? Truth.UNKNOWN : Truth.of(length.equals(rule.base()));
        draft.may(years + "-years", Periods.text(length), truth, years);
      }
      draft.inOrder = true;
    };
  }

  /** What a text says of extension is known only of a text whose wording was read. */
  private static Truth read(TermRule rule, boolean holds) {
    return rule.citations().get(0).evidence() == Evidence.TEXT_READ
        ? Truth.of(holds)
        : Truth.UNKNOWN;
  }

  private static void extensions(Draft draft, TermRule rule) {
    for (Extension other :
        ImmutableList.of(
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

  private static void renewals(Draft draft, TermRule rule) {
    for (Renewal other :
        ImmutableList.of(
            rule.renewal(),
            Renewal.none(),
            Renewal.notStated(),
            Renewal.once(rule.base()),
            Renewal.once(rule.base().plusYears(1)),
            // Of a term of one year there is none that is shorter.
            Renewal.once(Period.ofYears(Math.max(1, rule.base().getYears() - 1))))) {
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

  private void appointing(Draft draft, TermRule rule) {
    LocalDate then = rule.period().start().map(PartialDate::latest).orElse(ground.day);
    for (Institution body : ground.whole.institutions().on(then).list()) {
      boolean right = Optional.of(body.id()).equals(rule.appointingBody());
      if (right || Ground.isOrgan(body)) {
        draft.may(body.id().value(), ground.bearer(body.id()), Truth.of(right), 0);
      }
    }
  }

  private static void selections(Draft draft, TermRule rule) {
    for (Selection other : Selection.values()) {
      draft.may(other.name(), other.text(), Truth.of(other == rule.selection()), 0);
    }
  }

  private static void instruments(Draft draft, List<TermRule> treaties, List<TermRule> right) {
    for (TermRule rule : treaties) {
      Source source = Ground.chief(rule);
      long place = rule.period().firstDay().map(LocalDate::toEpochDay).orElse(0L);
      draft.may(source.id().value(), Ground.account(source), Truth.of(right.contains(rule)), place);
    }
  }

  /** The wrong days are those that people come to who count wrongly. */
  private static void lastDays(Draft draft, LocalDate right) {
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

  private Consumer<Draft> turns(MemberState state, MemberState next) {
    return draft -> {
      for (MemberState other : Ground.kept(ground.members, one -> !one.equals(state))) {
        int place = Math.abs(ground.alphabet(other.id()) - ground.alphabet(state.id()));
        Truth truth = Truth.of(other.equals(next));
        draft.may(other.id().value(), other.nameInSentence(), truth, place);
      }
    };
  }
}
