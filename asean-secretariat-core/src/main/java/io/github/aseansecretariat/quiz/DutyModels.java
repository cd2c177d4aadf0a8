package io.github.aseansecretariat.quiz;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
  private final Map<Duty, Set<String>> english = new HashMap<>();
  private final Map<Duty, Set<String>> indonesian = new HashMap<>();

  // Filled as they are asked for, by several threads perhaps, with what is always the same.
  private final Map<BearerId, Bearer> bearers = new ConcurrentHashMap<>();
  private final Map<String, ImmutableList<Candidate>> others = new ConcurrentHashMap<>();
  private final Map<String, Boolean> whole = new ConcurrentHashMap<>();

  /** What must be known of somebody to tell their duties from those of others. */
  private static final class Bearer {
    final LocalizedText name;
    final Set<String> english;
    final Set<String> indonesian;

    /** The institution: its own, or that of the office. */
    final BearerId home;

    final Optional<InstitutionId> parent;

    Bearer(LocalizedText name, BearerId home, Optional<InstitutionId> parent) {
      this.name = name;
      this.english = stems(name.english());
      this.indonesian = stems(name.indonesian());
      this.home = home;
      this.parent = parent;
    }
  }

  DutyModels(Ground ground) {
    super(Topic.DUTIES, ground);
    ImmutableListMultimap.Builder<SourceId, Duty> duties = ImmutableListMultimap.builder();
    for (Duty duty : ground.begun(ground.told.duties().list())) {
      duties.put(Ground.chief(duty).id(), duty);
      english.put(duty, stems(duty.text().english() + " " + text(duty).english()));
      indonesian.put(duty, stems(duty.text().indonesian() + " " + text(duty).indonesian()));
    }
    this.bySource = duties.build();
  }

  private static LocalizedText text(Duty duty) {
    return duty.shortText();
  }

  @Override
  void ask() {
    for (SourceId source : bySource.keySet()) {
      Set<BearerId> bearers = new LinkedHashSet<>();
      for (Duty duty : bySource.get(source)) {
        if (!namesItsBearer(duty) && standsByItself(duty)) {
          bearers.add(duty.bearer());
          String hash = Long.toHexString(Dice.hash(duty.id().value()));
          item("bearer-of-duty", source + "-" + hash.substring(0, 6), duty);
          item("duty-of-bearer", duty.id(), duty);
        }
      }
      for (BearerId bearer : bearers) {
        List<Duty> own = own(bearer, source);
        if (own.size() >= FEWEST_FOR_EXCEPT) {
          item("duties-of-bearer", bearer + "-" + source, own);
        }
      }
    }
  }

  private List<Duty> own(BearerId bearer, SourceId source) {
    List<Duty> own = new ArrayList<>();
    for (Duty duty : bySource.get(source)) {
      if (duty.bearer().equals(bearer) && !namesItsBearer(duty) && standsByItself(duty)) {
        own.add(duty);
      }
    }
    return own;
  }

  private static boolean standsByItself(Duty duty) {
    for (String beginning : NOT_BY_ITSELF) {
      if (text(duty).english().startsWith(beginning)) {
        return false;
      }
    }
    for (String pointer : POINTERS) {
      if (text(duty).english().contains(pointer) || text(duty).indonesian().contains(pointer)) {
        return false;
      }
    }
    return true;
  }

  private boolean namesItsBearer(Duty duty) {
    return names(duty.bearer(), duty);
  }

  /** Whether the duty's own words name somebody, in either language. */
  private boolean names(BearerId bearer, Duty duty) {
    Bearer named = bearer(bearer);
    return shared(named.english, known(english, duty)) > 0
        || shared(named.indonesian, known(indonesian, duty)) > 0;
  }

  private LocalizedText name(BearerId bearer) {
    return bearer(bearer).name;
  }

  private Bearer bearer(BearerId id) {
    return bearers.computeIfAbsent(
        id, wanted -> new Bearer(ground.bearer(wanted), home(wanted), parent(wanted)));
  }

  @Override
  void draft(Item item, Draft draft) {
    Duty duty = (Duty) item.fact();
    Source source = Ground.chief(duty);
    draft.slot("account", Ground.account(source));
    draft.slot("bearer", name(duty.bearer()));
    draft.slot("duty", text(duty));
    switch (item.model) {
      case "bearer-of-duty" -> bearers(duty, source, draft);
      case "duty-of-bearer" -> {
        draft.may(duty.id().value(), text(duty), Truth.YES, length(duty));
        draft.candidates.addAll(others(duty.bearer(), source.id()));
      }
      default -> {
        for (Duty own : own(duty.bearer(), source.id())) {
          draft.may(own.id().value(), text(own), Truth.YES, length(own));
        }
        draft.candidates.addAll(others(duty.bearer(), source.id()));
      }
    }
  }

  private static int length(Duty duty) {
    return text(duty).english().length();
  }

  private void bearers(Duty duty, Source source, Draft draft) {
    Set<BearerId> bearers = new LinkedHashSet<>();
    bySource.get(source.id()).forEach(other -> bearers.add(other.bearer()));
    LocalDate then = duty.period().firstDay().orElse(ground.day);
    for (Institution body : ground.whole.institutions().on(then).list()) {
      if (isNamedIn(source, body)) {
        bearers.add(body.id());
      }
    }
    for (BearerId bearer : bearers) {
      draft.may(bearer.value(), name(bearer), bears(bearer, duty), 0);
    }
  }

  private static boolean isNamedIn(Source source, Institution body) {
    boolean isBody =
        body.kind() == InstitutionKind.ORGAN || body.kind() == InstitutionKind.SECRETARIAT;
    for (Citation citation : body.citations()) {
      if (isBody && citation.source().equals(source)) {
        return true;
      }
    }
    return false;
  }

  /** The duties of others, as far as they can be read alone. */
  private ImmutableList<Candidate> others(BearerId bearer, SourceId source) {
    return others.computeIfAbsent(
        bearer + " " + source,
        key -> {
          ImmutableList.Builder<Candidate> all = ImmutableList.builder();
          for (Duty duty : bySource.get(source)) {
            if (!duty.bearer().equals(bearer)
                && (duty.bearer() instanceof OfficeId) == (bearer instanceof OfficeId)
                && standsByItself(duty)
                && !namesItsBearer(duty)) {
              LocalizedText note =
                  Templates.fill("duty", "NOTE", ImmutableMap.of("bearer", name(duty.bearer())));
              all.add(
                  new Candidate(
                      duty.id().value(), text(duty), bears(bearer, duty), length(duty), note));
            }
          }
          return all.build();
        });
  }

  private Truth bears(BearerId bearer, Duty duty) {
    if (bearer.equals(duty.bearer())) {
      return Truth.YES;
    }
    if (!isWhole(bearer, duty) || isPartOfOther(bearer, duty.bearer()) || names(bearer, duty)) {
      return Truth.UNKNOWN;
    }
    for (Duty other : bySource.get(Ground.chief(duty).id())) {
      if (isAlike(other, duty)
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
        return entry.parent().filter(parent -> !parent.value().equals("asean"));
      }
    }
    return Optional.empty();
  }

  private static Set<String> known(Map<Duty, Set<String>> words, Duty duty) {
    return requireNonNull(words.get(duty));
  }

  private boolean isAlike(Duty one, Duty other) {
    return isAlike(known(english, one), known(english, other))
        || isAlike(known(indonesian, one), known(indonesian, other));
  }

  private static boolean isAlike(Set<String> one, Set<String> other) {
    return 100 * shared(one, other) > ALIKE * Math.min(one.size(), other.size());
  }

  private static int shared(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String word : one) {
      if (other.contains(word)) {
        shared++;
      }
    }
    return shared;
  }

  /** The words of a text, cut so that the forms of one word are the same. */
  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : Words.words(text)) {
      stems.add(word.substring(0, Math.min(STEM, word.length())));
    }
    return stems;
  }
}
