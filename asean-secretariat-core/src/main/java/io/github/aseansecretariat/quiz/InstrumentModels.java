package io.github.aseansecretariat.quiz;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The treaties: when and where they were signed, and what they changed. */
final class InstrumentModels extends Models {
  private static final int IN_ORDER = 3;
  private static final int BEFORE_ASEAN = 1955;
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private final ImmutableList<LegalInstrument> told;

  InstrumentModels(Ground ground) {
    super(Topic.INSTRUMENTS, ground);
    this.told =
        Ground.kept(
            ground.begun(ground.told.instruments().list()),
            text -> text.kind() == SourceKind.TREATY && text.date().isPresent());
  }

  /** The short title, unless that has the year in it. */
  private static LocalizedText title(LegalInstrument text) {
    LocalizedText name = Ground.account(text);
    return hasYear(name) ? text.title().withThe() : name;
  }

  private static boolean hasYear(LocalizedText name) {
    return DIGITS.matchesAnyOf(name.english());
  }

  @Override
  Map<String, LocalizedText> words(Entry fact) {
    LegalInstrument text = (LegalInstrument) fact;
    return Map.of(
        "title", title(text),
        "short", Ground.account(text),
        "year", Words.number(Ground.year(text)));
  }

  @Override
  void askAll() {
    for (LegalInstrument text : told) {
      askOf(text, text.id());
    }
    if (told.stream().anyMatch(InstrumentModels::amendsTheFirst)) {
      List<LegalInstrument> protocols =
          Ground.kept(told, text -> text.type() == InstrumentType.PROTOCOL);
      Consumer<Draft> answers =
          draft -> protocols.forEach(text -> may(draft, text, amendsTheFirst(text), 0));
      ask("amending", SourceId.SECRETARIAT_AGREEMENT_1976, answers, protocols);
    }
    List<LegalInstrument> undated = Ground.kept(told, text -> !hasYear(text.shortTitle()));
    for (List<LegalInstrument> row : rows(undated, IN_ORDER, Ground::year)) {
      askOrder("order-of-instruments", row.get(0).id().value(), row, LegalInstrument::shortTitle);
    }
  }

  private void askOf(LegalInstrument text, SourceId id) {
    int year = Ground.year(text);
    if (!hasYear(title(text))) {
      ask("year-signed", withoutYear(id), ground.years(year, BEFORE_ASEAN), text);
    }
    text.place().ifPresent(place -> ask("place-signed", id, places(place), text));
    int inForce = text.entryIntoForce().map(LocalDate::getYear).orElse(year);
    if (inForce != year && text.date().get().isExact()) {
      ask("year-in-force", withoutYear(id), ground.years(inForce, BEFORE_ASEAN), text);
    }
    if (!text.amends().isEmpty()) {
      ask("amends", id, amended(text), text);
    }
  }

  private static boolean amendsTheFirst(LegalInstrument text) {
    return text.amends().contains(SourceId.SECRETARIAT_AGREEMENT_1976);
  }

  /** The year that an id ends with would be the answer. */
  private static String withoutYear(SourceId id) {
    return CharMatcher.is('-').trimTrailingFrom(DIGITS.trimTrailingFrom(id.value()));
  }

  private static void may(Draft draft, LegalInstrument text, boolean right, int place) {
    draft.may(text.id().value(), Ground.account(text), Truth.of(right), place);
  }

  private Consumer<Draft> amended(LegalInstrument by) {
    return draft -> {
      for (LegalInstrument text : Ground.kept(told, other -> !other.equals(by))) {
        may(draft, text, by.amends().contains(text.id()), Ground.year(text) - Ground.year(by));
      }
    };
  }

  private Consumer<Draft> places(LocalizedText right) {
    return draft -> {
      for (LegalInstrument text : told) {
        Optional<LocalizedText> place = text.place();
        if (place.isPresent()) {
          Truth truth = Truth.of(place.get().equals(right));
          draft.may(place.get().english(), Ground.city(place.get()), truth, 0);
        }
      }
    };
  }
}
