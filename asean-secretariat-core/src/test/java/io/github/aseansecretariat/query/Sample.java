package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** Entries with only what they must have, for catalogues that are made by hand. */
final class Sample {
  static final LegalInstrument TREATY = instrument("treaty").date(PartialDate.of(1960)).build();
  static final Publication SCHOOL = publication("school", SourceKind.SCHOOL_TEXT).build();
  static final Publication PRESS = publication("press", SourceKind.SECONDARY).build();

  static final InstitutionId BODY = InstitutionId.of("body");
  static final OfficeId HEAD = OfficeId.of("head");
  static final MemberStateId HOME = MemberStateId.of("home");

  private Sample() {}

  /** The sources, a member state, an institution and its office: what other entries refer to. */
  static Catalog.Builder catalog() {
    return Catalog.builder()
        .add(TREATY)
        .add(SCHOOL)
        .add(PRESS)
        .add(member("home", "1967-08-08", TREATY).build())
        .add(institution("body", from("1967-08-08"), TREATY).build());
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static DateRange from(String start) {
    return DateRange.from(PartialDate.parse(start));
  }

  static DateRange between(String start, String endExclusive) {
    return from(start).until(PartialDate.parse(endExclusive));
  }

  static LocalizedText text(String english) {
    return LocalizedText.of(english, "terjemahan " + english);
  }

  static LegalInstrument.Builder instrument(String id) {
    return LegalInstrument.builder()
        .id(SourceId.of(id))
        .kind(SourceKind.TREATY)
        .type(InstrumentType.AGREEMENT)
        .title(text(id));
  }

  static Publication.Builder publication(String id, SourceKind kind) {
    return Publication.builder().id(SourceId.of(id)).kind(kind).title(text(id));
  }

  static Citation cite(Source source) {
    return Citation.of(source, Evidence.TEXT_READ);
  }

  static Institution.Builder institution(String id, DateRange period, Source... sources) {
    Institution.Builder builder =
        Institution.builder()
            .id(InstitutionId.of(id))
            .kind(InstitutionKind.ORGAN)
            .name(text(id))
            .period(period);
    for (Source source : sources) {
      builder.addCitations(cite(source));
    }
    return builder;
  }

  static Office.Builder office(String institution, DateRange period, Source... sources) {
    Office.Builder builder =
        Office.builder()
            .id(HEAD)
            .institution(InstitutionId.of(institution))
            .title(text("head"))
            .period(period);
    for (Source source : sources) {
      builder.addCitations(cite(source));
    }
    return builder;
  }

  /** A second office of the body. */
  static Office deputy() {
    return Office.builder()
        .id(OfficeId.of("deputy"))
        .institution(BODY)
        .title(text("deputy"))
        .period(from("1970"))
        .addCitations(cite(TREATY))
        .build();
  }

  static Tenure.Builder tenure(String person, String firstDay) {
    return Tenure.builder()
        .office(HEAD)
        .person(
            Person.builder().id(PersonId.of(person.toLowerCase(Locale.ROOT))).name(person).build())
        .memberState(HOME)
        .firstDay(PartialDate.parse(firstDay))
        .addCitations(cite(PRESS));
  }

  static Tenure tenure(String person, String firstDay, String lastDay) {
    return tenure(person, firstDay).publishedEnd(PartialDate.parse(lastDay)).build();
  }

  static TermRule.Builder rule(Selection selection, DateRange period, Source... sources) {
    TermRule.Builder builder =
        TermRule.builder()
            .office(HEAD)
            .base(Period.ofYears(2))
            .extension(Extension.notStated())
            .renewal(Renewal.notStated())
            .selection(selection)
            .period(period);
    for (Source source : sources) {
      builder.addCitations(cite(source));
    }
    return builder;
  }

  static StaffLine.Builder line(StaffCategory category, Source... sources) {
    StaffLine.Builder builder =
        StaffLine.builder()
            .category(category)
            .post(text("clerk"))
            .headcount(Headcount.unspecified());
    for (Source source : sources) {
      builder.addCitations(cite(source));
    }
    return builder;
  }

  static StaffComposition staff(DateRange period, StaffLine... lines) {
    return StaffComposition.builder().institution(BODY).period(period).addLines(lines).build();
  }

  static Duty.Builder duty(BearerId bearer, int number, DateRange period, Source... sources) {
    Duty.Builder builder =
        Duty.builder()
            .bearer(bearer)
            .institution(BODY)
            .number(number)
            .text(text("task " + number))
            .period(period);
    for (Source source : sources) {
      builder.addCitations(cite(source));
    }
    return builder;
  }

  static MemberState.Builder member(String id, String joined, Source... sources) {
    MemberState.Builder builder =
        MemberState.builder()
            .id(MemberStateId.of(id))
            .alpha2("XX")
            .alpha3("XXX")
            .name(text(id))
            .officialName(text("Republic of " + id))
            .capital(text("City"))
            .joined(PartialDate.parse(joined));
    for (Source source : sources) {
      builder.addCitations(cite(source));
    }
    return builder;
  }

  static Summit.Builder summit(int number, String firstDay, String lastDay, Source... sources) {
    Summit.Builder builder =
        Summit.builder()
            .institution(BODY)
            .institutionName(text("body"))
            .number(number)
            .firstDay(day(firstDay))
            .lastDay(day(lastDay))
            .place(text("Bali"));
    for (Source source : sources) {
      builder.addCitations(cite(source));
    }
    return builder;
  }

  static ClaimReview review(String id, Source claimant, Source basis) {
    return ClaimReview.builder()
        .id(ClaimReviewId.of(id))
        .claim(text("claim of " + id))
        .rating(Rating.PARTLY)
        .whatHolds(text("answer to " + id))
        .addCitations(cite(claimant))
        .addBasis(cite(basis))
        .build();
  }
}
