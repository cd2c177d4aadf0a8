package io.github.aseansecretariat.quiz;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who has which duty, asked of the text whose article gives it to somebody.
 *
 * <p>That another has it not is known only where the list of that one in the same text is whole and
 * says nothing like it, and neither is a part of the other.
 */
final class DutyModels extends Models {
  /** The share of the words of one duty, in hundredths, from which another says much the same. */
  private static final int ALIKE = 30;

  private static final int STEM = 6;
  private static final int FEWEST_FOR_EXCEPT = 3;

  /** So many letters of the hash of a duty tell it from the others of its text. */
  private static final int HASH = 6;

  /** Beginnings of what is a power rather than a duty, or says nothing when it is read alone. */
  private static final ImmutableList<String> NOT_BY_ITSELF =
      ImmutableList.of(
          "May ",
          "Do ",
          "Work within ",
          "Work under ",
          "Carry out the duties of the office",
          "Keep to the highest standards",
          "Take part in the meetings",
          "Use the administrative and financial powers");

  /** Words that point to something outside the sentence. */
  private static final ImmutableList<String> POINTERS =
      ImmutableList.of(" those ", " that budget", " the other tasks", "(", " tersebut", " itu ");

  private final ImmutableListMultimap<SourceId, Duty> bySource;
  private final Map<Duty, Stems> stems = new HashMap<>();

  // Filled as they are asked for, by several threads perhaps, with what is always the same.
  private final Map<BearerId, Bearer> bearers = new ConcurrentHashMap<>();
  private final Map<String, Boolean> whole = new ConcurrentHashMap<>();

  DutyModels(Ground ground) {
    super(Topic.DUTIES, ground);
    this.bySource =
        Multimaps.index(ground.begun(ground.told.duties().list()), duty -> Ground.chief(duty).id());
    for (Duty duty : bySource.values()) {
      stems.put(
          duty,
          new Stems(
              duty.text().english() + " " + duty.shortText().english(),
              duty.text().indonesian() + " " + duty.shortText().indonesian()));
    }
  }

  @Override
  void askAll() {
    for (SourceId source : bySource.keySet()) {
      List<Duty> duties = Ground.kept(bySource.get(source), this::canBeAsked);
      Multimaps.index(duties, Duty::bearer)
          .asMap()
          .forEach((bearer, own) -> askOf(bearer, source, ImmutableList.copyOf(own), duties));
    }
  }

  private void askOf(BearerId bearer, SourceId source, List<Duty> own, List<Duty> duties) {
    List<Duty> others =
        Ground.kept(
            duties,
            duty ->
                !duty.bearer().equals(bearer)
                    && (duty.bearer() instanceof OfficeId) == (bearer instanceof OfficeId));
    // Once for all that is asked of one bearer.
    Supplier<Map<Duty, Truth>> truths =
        new Lazy<>(() -> Maps.toMap(others, duty -> bears(bearer, duty)));
    for (Duty duty : own) {
      String hash = Long.toHexString(Dice.hash(duty.id().value())).substring(0, HASH);
      ask("bearer-of-duty", source + "-" + hash, draft -> bearers(draft, duty), duty);
      ask("duty-of-bearer", duty.id(), duties(ImmutableList.of(duty), truths), duty);
    }
    if (own.size() >= FEWEST_FOR_EXCEPT) {
      ask("duties-of-bearer", bearer + "-" + source, duties(own, truths), own);
    }
  }

  @Override
  Map<String, LocalizedText> words(Entry fact) {
    Duty duty = (Duty) fact;
    return Map.of(
        "account", Ground.account(Ground.chief(duty)),
        "bearer", bearer(duty.bearer()).name,
        "duty", duty.shortText());
  }

  private boolean canBeAsked(Duty duty) {
    return standsByItself(duty) && !names(duty.bearer(), duty);
  }

  private static boolean standsByItself(Duty duty) {
    LocalizedText text = duty.shortText();
    return NOT_BY_ITSELF.stream().noneMatch(text.english()::startsWith)
        && POINTERS.stream().noneMatch(text.english()::contains)
        && POINTERS.stream().noneMatch(text.indonesian()::contains);
  }

  /** Whether the duty's own words name somebody, in either language. */
  private boolean names(BearerId bearer, Duty duty) {
    return bearer(bearer).stems.shareWith(stems(duty));
  }

  private Stems stems(Duty duty) {
    return requireNonNull(stems.get(duty));
  }

  private Bearer bearer(BearerId id) {
    return bearers.computeIfAbsent(
        id, wanted -> new Bearer(ground.bearer(wanted), home(wanted), parent(wanted)));
  }

  private Consumer<Draft> duties(List<Duty> own, Supplier<Map<Duty, Truth>> others) {
    return draft -> {
      own.forEach(duty -> may(draft, duty, Truth.YES, null));
      others
          .get()
          .forEach(
              (duty, truth) ->
                  may(draft, duty, truth, Templates.fill("duty", "NOTE", words(duty))));
    };
  }

  private static void may(Draft draft, Duty duty, Truth truth, @Nullable LocalizedText note) {
    int length = duty.shortText().english().length();
    draft.may(duty.id().value(), duty.shortText(), truth, length, note);
  }

  private void bearers(Draft draft, Duty duty) {
    Source source = Ground.chief(duty);
    Set<BearerId> bearers = new LinkedHashSet<>();
    bySource.get(source.id()).forEach(other -> bearers.add(other.bearer()));
    LocalDate then = duty.period().firstDay().orElse(ground.day);
    for (Institution body : ground.whole.institutions().on(then).list()) {
      if (Ground.isOrgan(body) && Ground.cites(body, source)) {
        bearers.add(body.id());
      }
    }
    for (BearerId bearer : bearers) {
      draft.may(bearer.value(), bearer(bearer).name, bears(bearer, duty), 0);
    }
  }

  private Truth bears(BearerId bearer, Duty duty) {
    if (bearer.equals(duty.bearer())) {
      return Truth.YES;
    }
    if (!isWhole(bearer, duty) || isPartOfOther(bearer, duty.bearer()) || names(bearer, duty)) {
      return Truth.UNKNOWN;
    }
    for (Duty other : bySource.get(Ground.chief(duty).id())) {
      if (stems(other).areLike(stems(duty))
          && (other.bearer().equals(bearer) || isPartOfOther(other.bearer(), bearer))) {
        return Truth.UNKNOWN;
      }
    }
    return Truth.NO;
  }

  /** Whether the text's list of somebody's duties is whole on the day on which another's begins. */
  private boolean isWhole(BearerId bearer, Duty duty) {
    LocalDate day = duty.period().firstDay().orElse(ground.day);
    SourceId source = Ground.chief(duty).id();
    return whole.computeIfAbsent(
        bearer + " " + source + " " + day,
        key -> Ground.isWhole(ground.whole.duties().of(bearer).citing(source).on(day)));
  }

  /** What an office or a part does, its institution or the whole may be said to do. */
  private boolean isPartOfOther(BearerId one, BearerId other) {
    return bearer(one).home.equals(bearer(other).home)
        || bearer(one).parent.equals(Optional.of(other))
        || bearer(other).parent.equals(Optional.of(one));
  }

  private BearerId home(BearerId bearer) {
    if (bearer instanceof OfficeId office) {
      for (Office entry : ground.whole.offices().with(office).list()) {
        return entry.institution();
      }
    }
    return bearer;
  }

  /** A part of ASEAN itself is a part of nothing that anybody could be confused with. */
  private Optional<InstitutionId> parent(BearerId bearer) {
    if (bearer instanceof InstitutionId id) {
      for (Institution entry : ground.whole.institutions().with(id).list()) {
        return entry.parent().filter(parent -> !parent.equals(InstitutionId.ASEAN));
      }
    }
    return Optional.empty();
  }

  /** What must be known of somebody to tell their duties from those of others. */
  private static final class Bearer {
    final LocalizedText name;
    final Stems stems;

    /** The institution: its own, or that of the office. */
    final BearerId home;

    final Optional<InstitutionId> parent;

    Bearer(LocalizedText name, BearerId home, Optional<InstitutionId> parent) {
      this.name = name;
      this.stems = new Stems(name.english(), name.indonesian());
      this.home = home;
      this.parent = parent;
    }
  }

  /** The words of a text in both languages, cut so that the forms of one word are the same. */
  private static final class Stems {
    private final Set<String> english;
    private final Set<String> indonesian;

    Stems(String english, String indonesian) {
      this.english = of(english);
      this.indonesian = of(indonesian);
    }

    private static Set<String> of(String text) {
      Set<String> stems = new HashSet<>();
      for (String word : Words.words(text)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
      return stems;
    }

    boolean shareWith(Stems other) {
      return !Collections.disjoint(english, other.english)
          || !Collections.disjoint(indonesian, other.indonesian);
    }

    boolean areLike(Stems other) {
      return areLike(english, other.english) || areLike(indonesian, other.indonesian);
    }

    private static boolean areLike(Set<String> one, Set<String> other) {
      int shared = Sets.intersection(one, other).size();
      return 100 * shared > ALIKE * Math.min(one.size(), other.size());
    }
  }
}
