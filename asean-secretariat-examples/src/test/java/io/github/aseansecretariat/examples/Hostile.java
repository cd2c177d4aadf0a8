package io.github.aseansecretariat.examples;

import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;

/** A catalogue whose texts have in them what formats trip over. */
final class Hostile {
  /** Quotes, escapes, markup, control characters, the two line ends of JavaScript, RTL, a pair. */
  static final String TEXT =
      "\"'`\\u0041\\ </script><b>&amp {{x}} ${y} %s @id\u0001\u001b\t\n\r\u2028\u2029"
          + "\u202eالأمانة\u202c\u200f \ud83d\ude00.";

  private static final PartialDate YEAR = PartialDate.of(2001);

  private Hostile() {}

  static Catalog catalog() {
    Publication source =
        Publication.builder()
            .id(SourceId.of("source"))
            .kind(SourceKind.SECONDARY)
            .title(text())
            .build();
    Citation citation = Citation.of(source, Evidence.REPORTED);
    InstitutionId club = InstitutionId.of("club");
    return Catalog.builder()
        .add(source)
        .add(
            Institution.builder()
                .id(club)
                .kind(InstitutionKind.ORGANISATION)
                .name(text())
                .period(DateRange.from(YEAR))
                .addCitation(citation)
                .build())
        .add(
            Office.builder()
                .id(OfficeId.of("chair"))
                .institution(club)
                .title(text())
                .period(DateRange.from(YEAR))
                .addCitation(citation)
                .build())
        .add(
            MemberState.builder()
                .id(MemberStateId.of("state"))
                .alpha2("XX")
                .alpha3("XXX")
                .name(text())
                .officialName(text())
                .capital(text())
                .joined(PartialDate.of(LocalDate.of(2001, 2, 3)))
                .addCitation(citation)
                .build())
        .add(
            Tenure.builder()
                .office(OfficeId.of("chair"))
                .person(
                    Person.builder()
                        .id(PersonId.of("person"))
                        .name(TEXT)
                        .addOtherName(TEXT)
                        .build())
                .memberState(MemberStateId.of("state"))
                .firstDay(PartialDate.of(2002, 3))
                .publishedEnd(PartialDate.of(2003))
                .addCitation(citation)
                .remark(text())
                .build())
        .add(
            Duty.builder()
                .bearer(club)
                .number(1)
                .text(text())
                .period(DateRange.from(YEAR))
                .addCitation(citation)
                .build())
        .build();
  }

  private static LocalizedText text() {
    return LocalizedText.of(TEXT + "en", TEXT + "id");
  }
}
