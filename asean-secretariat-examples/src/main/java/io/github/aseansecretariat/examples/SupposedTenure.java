package io.github.aseansecretariat.examples;

import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;

/** A tenure of a Secretary-General that is no fact: somebody's, to be held against a rule. */
final class SupposedTenure {
  /** What it stands on, since every entry cites something. */
  static final Publication SOURCE =
      Publication.builder()
          .id(SourceId.of("your-own-dates"))
          .kind(SourceKind.SECONDARY)
          .title(LocalizedText.of("Your own dates", "Tanggal Anda sendiri"))
          .build();

  private SupposedTenure() {}

  static Tenure of(LocalDate first, LocalDate last) {
    return Tenure.builder()
        .office(OfficeId.SECRETARY_GENERAL)
        .person(Person.builder().id(PersonId.of("somebody")).name("Somebody").build())
        .memberState(MemberStateId.INDONESIA)
        .firstDay(PartialDate.of(first))
        .publishedEnd(PartialDate.of(last))
        .addCitation(Citation.of(SOURCE, Evidence.TEXT_READ))
        .build();
  }
}
