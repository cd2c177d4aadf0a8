package io.github.aseansecretariat.bench;

import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/** Answers the questions of {@link Answers}, in some way. */
interface Contestant {
  /** Makes the contestant of a name over the entries of a catalogue. */
  static Contestant named(String name, Catalog catalog) {
    List<Tenure> tenures = catalog.tenures().list();
    List<Institution> institutions = catalog.institutions().list();
    return switch (name) {
      case "library" -> new ByLibrary(catalog);
      case "index" -> new ByIndex(tenures, institutions);
      case "stream" -> new ByStream(tenures, institutions);
      case "loop" -> new ByLoop(tenures, institutions);
      case "CQEngine" -> new ByCqEngine(tenures, institutions);
      case "H2" -> new ByH2(tenures, institutions);
      default -> throw new IllegalArgumentException(name);
    };
  }

  Tenure holder(OfficeId office, LocalDate day);

  Institution withId(InstitutionId id);

  List<Tenure> onDay(LocalDate day);

  List<Tenure> memberAndRange(MemberStateId member, DateRange range);

  /** The text is in small letters. */
  List<Tenure> threeWithText(MemberStateId member, DateRange range, String text);
}
