package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Seats, abbreviations, founding texts and years of the institutions. */
final class InstitutionModels extends Models {
  private static final int BEFORE_ASEAN = 1955;

  private final ImmutableList<Institution> told;

  InstitutionModels(Ground ground) {
    super(Topic.INSTITUTIONS, ground);
    this.told = ground.begun(ground.told.institutions().list());
  }

  @Override
  Map<String, LocalizedText> words(Entry fact) {
    Institution body = (Institution) fact;
    return Map.of(
        "institution", ground.full(body.id()),
        "account", Ground.account(Ground.chief(body)));
  }

  @Override
  void askAll() {
    Set<InstitutionId> seen = new HashSet<>();
    for (Institution body : told) {
      boolean first = seen.add(body.id());
      boolean only = ground.whole.institutions().with(body.id()).count() == 1;
      if (only && !body.memberState().isPresent()) {
        body.seat().ifPresent(seat -> askSeat(body, seat));
      }
      if (isOrgan(body) && isHidden(body)) {
        String letters = body.abbreviation().get();
        ask("abbreviation", Words.slug(letters), abbreviated(body, letters), body);
      }
      if (body.memberState().isPresent() && body.kind() == InstitutionKind.NATIONAL_SECRETARIAT) {
        askYear(tellsOnlySchool(body) ? "year-founded-in" : "year-founded", body);
      }
      @Nullable LegalInstrument founding = founding(body);
      if (founding != null
          && first
          && body.kind() != InstitutionKind.MEMBERSHIP
          && !hasOtherName(body)) {
        if (only) {
          ask("legal-basis", body.id(), texts(body, founding), body, founding);
        }
        if (founding.date().map(PartialDate::countedAs).equals(body.period().firstDay())) {
          askYear("year-founded", body);
        }
      }
    }
  }

  private void askYear(String model, Institution body) {
    int year = body.period().firstDay().map(LocalDate::getYear).orElse(0);
    ask(model, body.id(), ground.years(year, BEFORE_ASEAN), body);
  }

  private void askSeat(Institution body, LocalizedText seat) {
    Predicate<MemberState> city =
        state -> seat.english().startsWith(state.capital().english() + ",");
    Predicate<MemberState> country =
        state -> seat.english().endsWith(", " + state.name().english());
    ask("seat", body.id(), offer(city, MemberState::capital), body);
    ask("state-of-seat", body.id(), offer(country, MemberState::nameInSentence), body);
  }

  private Consumer<Draft> offer(
      Predicate<MemberState> right, Function<MemberState, LocalizedText> text) {
    return draft -> {
      for (MemberState state : ground.members) {
        draft.may(state.alpha2(), text.apply(state), Truth.of(right.test(state)), 0);
      }
    };
  }

  /** Whether there is an abbreviation that the name does not say itself. */
  private static boolean isHidden(Institution body) {
    String letters = body.abbreviation().orElse("");
    return !letters.isEmpty()
        && !body.name().english().contains(letters)
        && !body.name().indonesian().contains(letters);
  }

  private static boolean isOrgan(Institution body) {
    return body.kind() == InstitutionKind.ORGAN;
  }

  /** Whether another entry is the same body before or after it was renamed. */
  private boolean hasOtherName(Institution body) {
    return body.abbreviation().isPresent()
        && ground.whole.institutions().list().stream()
            .anyMatch(
                other ->
                    !other.id().equals(body.id())
                        && other.abbreviation().equals(body.abbreviation()));
  }

  private static boolean tellsOnlySchool(Institution body) {
    return body.citations().stream()
        .allMatch(citation -> citation.source().kind() == SourceKind.SCHOOL_TEXT);
  }

  /** The treaty that was signed or came into force on the first day of the body. */
  private static @Nullable LegalInstrument founding(Institution body) {
    for (Citation citation : body.citations()) {
      if (citation.source() instanceof LegalInstrument text
          && citation.evidence() == Evidence.TEXT_READ
          && isBegunBy(body, text)) {
        return text;
      }
    }
    return null;
  }

  private static boolean isBegunBy(Institution body, LegalInstrument text) {
    Optional<LocalDate> first = body.period().firstDay();
    return text.entryIntoForce().equals(first)
        || text.date().map(PartialDate::countedAs).equals(first);
  }

  private Consumer<Draft> abbreviated(Institution body, String letters) {
    return draft -> {
      draft.slot("abbreviation", LocalizedText.untranslated(letters));
      for (Institution other :
          Ground.kept(ground.whole.institutions().list(), InstitutionModels::isOrgan)) {
        boolean right = other.id().equals(body.id());
        boolean known = right || !other.abbreviation().orElse(letters).equals(letters);
        Truth truth = known ? Truth.of(right) : Truth.UNKNOWN;
        draft.may(other.id().value(), ground.full(other.id()), truth, 0);
      }
    };
  }

  /** A text is surely not the basis if it is younger, or the body was not there when it began. */
  private Consumer<Draft> texts(Institution body, LegalInstrument right) {
    return draft -> {
      for (LegalInstrument text : ground.begun(ground.whole.instruments().list())) {
        if (text.kind() == SourceKind.TREATY) {
          boolean known = text.equals(right) || isNoBasis(body, text);
          Truth truth = known ? Truth.of(text.equals(right)) : Truth.UNKNOWN;
          int place = Math.abs(Ground.year(text) - Ground.year(right));
          draft.may(text.id().value(), Ground.account(text), truth, place);
        }
      }
    };
  }

  private boolean isNoBasis(Institution body, LegalInstrument text) {
    if (Ground.cites(body, text)) {
      return false;
    }
    Optional<LocalDate> begun = text.entryIntoForce();
    LocalDate first = body.period().firstDay().orElse(ground.day);
    boolean before = begun.isPresent() && begun.get().isBefore(first);
    boolean after = text.date().map(date -> date.countedAs().isAfter(first)).orElse(false);
    return before || after;
  }
}
