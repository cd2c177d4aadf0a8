package io.github.aseansecretariat.quiz;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The treaties: when and where they were signed, and what they changed. */
final class InstrumentModels extends Models {
  private static final int IN_ORDER = 3;
  private static final int BEFORE_ASEAN = 1955;
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private final ImmutableList<LegalInstrument> told;

  InstrumentModels(Ground ground) {
    super(Topic.INSTRUMENTS, ground);
    ImmutableList.Builder<LegalInstrument> treaties = ImmutableList.builder();
    for (LegalInstrument text : ground.begun(ground.told.instruments().list())) {
      if (text.kind() == SourceKind.TREATY && text.date().isPresent()) {
        treaties.add(text);
      }
    }
    this.told = treaties.build();
  }

  private static int year(LegalInstrument text) {
    return text.date().map(date -> date.countedAs().getYear()).orElse(0);
  }

  /** The short title, unless that has the year in it. */
  private static LocalizedText title(LegalInstrument text) {
    LocalizedText name = Ground.account(text);
    return hasYear(name) ? Ground.withThe(text.title()) : name;
  }

  private static boolean hasYear(LocalizedText name) {
    return DIGITS.matchesAnyOf(name.english());
  }

  @Override
  void ask() {
    for (LegalInstrument text : told) {
      if (!hasYear(title(text))) {
        item("year-signed", withoutYear(text), text);
      }
      if (text.place().isPresent()) {
        item("place-signed", text.id(), text);
      }
      if (text.entryIntoForce().isPresent()
          && text.date().get().isExact()
          && text.entryIntoForce().get().getYear() != year(text)) {
        item("year-in-force", withoutYear(text), text);
      }
      if (!text.amends().isEmpty()) {
        item("amends", text.id(), text);
      }
    }
    List<LegalInstrument> amending = amending();
    if (!amending.isEmpty()) {
      item("amending", SourceId.SECRETARIAT_AGREEMENT_1976, protocols());
    }
    for (int i = 0; i < told.size(); i++) {
      List<LegalInstrument> some = fromDifferentYears(i);
      if (some.size() == IN_ORDER) {
        item("order-of-instruments", some.get(0).id(), some);
      }
    }
  }

  /** The year that an id ends with would be the answer. */
  private static String withoutYear(LegalInstrument text) {
    return CharMatcher.is('-').trimTrailingFrom(DIGITS.trimTrailingFrom(text.id().value()));
  }

  private List<LegalInstrument> amending() {
    List<LegalInstrument> amending = new ArrayList<>();
    for (LegalInstrument text : told) {
      if (text.amends().contains(SourceId.SECRETARIAT_AGREEMENT_1976)) {
        amending.add(text);
      }
    }
    return amending;
  }

  private List<LegalInstrument> protocols() {
    List<LegalInstrument> protocols = new ArrayList<>();
    for (LegalInstrument text : told) {
      if (text.type() == InstrumentType.PROTOCOL) {
        protocols.add(text);
      }
    }
    return protocols;
  }

  /** Texts whose name does not say their year, each signed in a later one than the one before. */
  private List<LegalInstrument> fromDifferentYears(int from) {
    List<LegalInstrument> some = new ArrayList<>();
    for (LegalInstrument text : told.subList(from, told.size())) {
      boolean later = some.isEmpty() || year(some.get(some.size() - 1)) < year(text);
      if (some.size() < IN_ORDER && later && !hasYear(text.shortTitle())) {
        some.add(text);
      }
    }
    return !some.isEmpty() && some.get(0).equals(told.get(from)) ? some : ImmutableList.of();
  }

  @Override
  void draft(Item item, Draft draft) {
    LegalInstrument text = (LegalInstrument) item.fact();
    draft.slot("title", title(text));
    draft.slot("short", Ground.account(text));
    draft.slot("year", Words.number(year(text)));
    switch (item.model) {
      case "year-signed" -> draft.numbers(year(text), BEFORE_ASEAN, ground.day.getYear());
      case "year-in-force" ->
          draft.numbers(text.entryIntoForce().get().getYear(), BEFORE_ASEAN, ground.day.getYear());
      case "place-signed" -> places(text, draft);
      case "order-of-instruments" -> orderOf(item, draft);
      case "amends" -> {
        for (LegalInstrument other : told) {
          if (!other.equals(text)) {
            may(draft, other, Truth.of(text.amends().contains(other.id())), year(text));
          }
        }
      }
      default -> {
        for (LegalInstrument other : protocols()) {
          boolean amends = other.amends().contains(SourceId.SECRETARIAT_AGREEMENT_1976);
          may(draft, other, Truth.of(amends), 0);
        }
      }
    }
  }

  private static void may(Draft draft, LegalInstrument text, Truth truth, int near) {
    draft.may(text.id().value(), Ground.account(text), truth, near == 0 ? 0 : year(text) - near);
  }

  private void places(LegalInstrument text, Draft draft) {
    Set<String> seen = new TreeSet<>();
    for (LegalInstrument other : told) {
      if (other.place().isPresent() && seen.add(other.place().get().english())) {
        draft.may(
            other.place().get().english(),
            Ground.city(other.place().get()),
            Truth.of(other.place().equals(text.place())),
            0);
      }
    }
  }

  private static void orderOf(Item item, Draft draft) {
    List<LocalizedText> names = new ArrayList<>();
    for (Entry fact : item.facts) {
      names.add(((LegalInstrument) fact).shortTitle());
    }
    order(item, draft, names);
  }
}
