package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
  void ask() {
    Set<Object> seen = new HashSet<>();
    for (Institution body : told) {
      boolean first = seen.add(body.id());
      boolean only = ground.whole.institutions().with(body.id()).count() == 1;
      if (body.seat().isPresent() && only && !body.memberState().isPresent()) {
        item("seat", body.id(), body);
        item("state-of-seat", body.id(), body);
      }
      if (isOrgan(body) && isHidden(body)) {
        item("abbreviation", Words.slug(body.abbreviation().get()), body);
      }
      if (body.memberState().isPresent() && isNational(body)) {
        item(tellsOnlySchool(body) ? "year-founded-in" : "year-founded", body.id(), body);
      }
      @Nullable LegalInstrument founding = founding(body);
      if (founding != null && first && body.kind() != InstitutionKind.MEMBERSHIP) {
        if (only && !hasOtherName(body)) {
          item("legal-basis", body.id(), body, founding);
        }
        if (!hasOtherName(body)
            && founding.date().map(PartialDate::countedAs).equals(body.period().firstDay())) {
          item("year-founded", body.id(), body);
        }
      }
    }
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
    for (Institution other : ground.whole.institutions().list()) {
      if (!other.id().equals(body.id())
          && other.abbreviation().isPresent()
          && other.abbreviation().equals(body.abbreviation())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNational(Institution body) {
    return body.kind() == InstitutionKind.NATIONAL_SECRETARIAT;
  }

  private static boolean tellsOnlySchool(Institution body) {
    for (Citation citation : body.citations()) {
      if (citation.source().kind() != SourceKind.SCHOOL_TEXT) {
        return false;
      }
    }
    return true;
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

  @Override
  void draft(Item item, Draft draft) {
    Institution body = (Institution) item.fact();
    draft.slot("institution", ground.full(body.id()));
    draft.slot("account", Ground.account(Ground.chief(body)));
    body.abbreviation().ifPresent(letters -> draft.slot("abbreviation", Words.same(letters)));
    switch (item.model) {
      case "seat", "state-of-seat" -> seats(item, body, draft);
      case "abbreviation" -> abbreviations(body, draft);
      case "legal-basis" -> texts(item, body, draft);
      default ->
          draft.numbers(
              body.period().firstDay().map(LocalDate::getYear).orElse(0),
              BEFORE_ASEAN,
              ground.day.getYear());
    }
  }

  private void seats(Item item, Institution body, Draft draft) {
    LocalizedText seat = body.seat().get();
    for (MemberState state : ground.members) {
      boolean city = item.model.equals("seat");
      boolean right =
          city
              ? seat.english().startsWith(state.capital().english() + ",")
              : seat.english().endsWith(", " + state.name().english());
      draft.may(
          state.alpha2(), city ? state.capital() : ground.state(state.id()), Truth.of(right), 0);
    }
  }

  private void abbreviations(Institution body, Draft draft) {
    Set<Object> seen = new HashSet<>();
    for (Institution other : ground.whole.institutions().list()) {
      boolean same = other.abbreviation().equals(body.abbreviation());
      if (isOrgan(other) && seen.add(other.id())) {
        draft.may(
            other.id().value(),
            ground.full(other.id()),
            other.id().equals(body.id())
                ? Truth.YES
                : same || !other.abbreviation().isPresent() ? Truth.UNKNOWN : Truth.NO,
            0);
      }
    }
  }

  /** A text is surely not the basis if it is younger, or the body was not there when it began. */
  private void texts(Item item, Institution body, Draft draft) {
    LegalInstrument right = (LegalInstrument) item.facts.asList().get(1);
    for (LegalInstrument text : ground.begun(ground.whole.instruments().list())) {
      if (text.kind() == SourceKind.TREATY) {
        draft.may(
            text.id().value(),
            Ground.account(text),
            text.equals(right) ? Truth.YES : isNoBasis(body, text) ? Truth.NO : Truth.UNKNOWN,
            Math.abs(year(text) - year(right)));
      }
    }
  }

  private boolean isNoBasis(Institution body, LegalInstrument text) {
    for (Citation citation : body.citations()) {
      if (citation.source().equals(text)) {
        return false;
      }
    }
    Optional<LocalDate> begun = text.entryIntoForce();
    LocalDate first = body.period().firstDay().orElse(ground.day);
    boolean before = begun.isPresent() && begun.get().isBefore(first);
    boolean after = text.date().map(date -> date.countedAs().isAfter(first)).orElse(false);
    return before || after;
  }

  private static int year(Source source) {
    return source.date().map(date -> date.countedAs().getYear()).orElse(0);
  }
}
