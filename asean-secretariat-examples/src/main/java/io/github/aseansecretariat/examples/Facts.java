package io.github.aseansecretariat.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts entries of every kind into the words of a language. */
final class Facts {
  private static final CharMatcher NO_SLUG =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).negate();

  private final Catalog asean;
  private final Words words;

  Facts(Catalog catalog, Words words) {
    this.asean = catalog.unrestricted();
    this.words = words;
  }

  Fact of(Entry entry) {
    ImmutableList.Builder<String> says = ImmutableList.builder();
    String kind;
    String title;
    String when = entry.period().equals(DateRange.always()) ? "" : words.in(entry.period().text());
    if (entry instanceof Tenure tenure) {
      kind = words.in("Tenure", "Pejabat");
      title =
          tenure
              .findPerson()
              .map(Person::name)
              .orElseGet(() -> words.in(asean.nameOf(tenure.memberState())));
      says.add(words.in(asean.nameOf(tenure.office())));
      says.add(words.in(asean.nameOf(tenure.memberState())));
    } else if (entry instanceof TermRule rule) {
      kind = words.in("Term of office", "Aturan masa jabatan");
      title = kind + ": " + words.in(asean.nameOf(rule.office()));
      says.add(words.in(rule.text(asean::nameOf)));
    } else if (entry instanceof Institution institution) {
      kind = words.in("Body", "Lembaga");
      title = words.in(institution.name());
      says.add(line("Kind", "Jenis", words.in(institution.kind().text())));
      institution.seat().ifPresent(it -> says.add(line("Seat", "Kedudukan", words.in(it))));
      institution
          .parent()
          .ifPresent(it -> says.add(line("Part of", "Bagian dari", words.in(asean.nameOf(it)))));
    } else if (entry instanceof Office office) {
      kind = words.in("Office", "Jabatan");
      title = words.in(office.title());
      says.add(words.in(asean.nameOf(office.institution())));
    } else if (entry instanceof Duty duty) {
      kind = words.in("Duty", "Tugas");
      title =
          words.in(asean.nameOf(duty.bearer()))
              + words.in(", duty ", ", tugas ke-")
              + duty.number();
      says.add(words.in(duty.text()));
    } else if (entry instanceof StaffComposition staff) {
      kind = words.in("Staff", "Staf");
      title = kind + ": " + words.in(asean.nameOf(staff.institution()));
      says.add(words.in(staff.text()));
    } else if (entry instanceof MemberState state) {
      kind = words.in("Member state", "Negara anggota");
      title = words.in(state.name());
      says.add(line("Capital", "Ibu kota", words.in(state.capital())));
    } else if (entry instanceof Summit summit) {
      kind = words.in("Summit", "KTT");
      title = words.in(summit.name());
      says.add(words.in(summit.place()));
    } else if (entry instanceof ClaimReview review) {
      kind = words.in("Claim, reviewed", "Pernyataan yang ditinjau");
      title = words.in(review.claim());
      says.add(line("Review", "Hasil peninjauan", words.in(review.rating().text())));
      says.add(words.in(review.whatHolds()));
      words.cited(review.basis().stream()).forEach(it -> says.add(line("Basis", "Dasar", it)));
    } else if (entry instanceof Coverage coverage) {
      kind = words.in("Completeness of a list", "Kelengkapan daftar");
      title =
          Stream.of(
                  Optional.of(coverage.list().text()),
                  coverage.of().map(asean::nameOf),
                  coverage.ofKind().map(InstitutionKind::text))
              .flatMap(Optional::stream)
              .map(words::in)
              .collect(joining(", "));
      coverage
          .toldBy()
          .ifPresent(
              it ->
                  says.add(
                      line(
                          "According to",
                          "Menurut",
                          words.in(asean.sources().with(it).only().title()))));
      says.add(line("The list is", "Daftarnya", words.in(coverage.text())));
    } else if (entry instanceof LegalInstrument instrument) {
      kind = words.in("Instrument", "Instrumen hukum");
      title = words.in(instrument.title());
      when = dated(instrument, "signed ", "ditandatangani pada ");
      source(instrument, says);
      instrument
          .entryIntoForce()
          .ifPresent(
              it ->
                  says.add(line("In force", "Mulai berlaku", words.in(PartialDate.of(it).text()))));
    } else if (entry instanceof Source publication) {
      kind = words.in("Publication", "Publikasi");
      title = words.in(publication.title());
      when = dated(publication, "published ", "terbit pada ");
      source(publication, says);
    } else {
      throw new IllegalArgumentException("entry: expected a known kind but was " + entry);
    }
    return new Fact(
        kind,
        title,
        when,
        says.build(),
        entry.remark().map(words::in).orElse(""),
        entry.citations());
  }

  /** What the facts are of, and its members members: the one organisation that is part of none. */
  static Optional<InstitutionId> organisation(Catalog catalog) {
    ImmutableList<InstitutionId> all =
        catalog.institutions().ofKind(InstitutionKind.ORGANISATION).stream()
            .filter(institution -> institution.parent().isEmpty())
            .map(Institution::id)
            .distinct()
            .collect(toImmutableList());
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The name of that organisation in few words, such as "ASEAN". */
  String organisation() {
    return organisation(asean)
        .flatMap(id -> asean.institutions().with(id).stream().reduce((older, newer) -> newer))
        .map(it -> words.in(it.shortName()))
        .orElseGet(() -> words.in("an organisation", "organisasi"));
  }

  /** An id among the entries of its kind, which stays when others come and go. */
  static String id(Entry entry) {
    return String.join("-", key(entry).values());
  }

  /**
   * The cells by which its row is known from the others in its file, by their columns; they stay
   * when other rows come and go.
   */
  static ImmutableMap<String, String> key(Entry entry) {
    String from = entry.period().start().map(PartialDate::toString).orElse("");
    if (entry instanceof Duty duty) {
      return ImmutableMap.of("id", duty.id().value());
    } else if (entry instanceof TermRule rule) {
      return ImmutableMap.of("id", rule.id().value());
    } else if (entry instanceof ClaimReview review) {
      return ImmutableMap.of("id", review.id().value());
    } else if (entry instanceof Source source) {
      return ImmutableMap.of("id", source.id().value());
    } else if (entry instanceof MemberState state) {
      return ImmutableMap.of("id", state.id().value());
    } else if (entry instanceof Summit summit) {
      return ImmutableMap.of("number", String.valueOf(summit.number()));
    } else if (entry instanceof Tenure tenure) {
      ImmutableMap.Builder<String, String> key = ImmutableMap.builder();
      key.put("office", tenure.office().value()).put("first_day", from);
      return tenure.findPerson().isPresent()
          ? key.put("person", tenure.person().id().value()).buildOrThrow()
          : key.put("member_state", tenure.memberState().value()).buildOrThrow();
    } else if (entry instanceof StaffComposition staff) {
      return ImmutableMap.of(
          "institution", staff.institution().value(), "from", from, "citations", chief(staff));
    } else if (entry instanceof Coverage coverage) {
      ImmutableMap.Builder<String, String> key = ImmutableMap.builder();
      key.put("list", coverage.list().name());
      coverage.of().ifPresent(it -> key.put("of", bearer(it)));
      coverage.ofKind().ifPresent(it -> key.put("of_kind", it.name()));
      coverage.toldBy().ifPresent(it -> key.put("told_by", it.value()));
      return key.put("from", from).buildOrThrow();
    } else if (entry instanceof Office office) {
      return ImmutableMap.of("id", office.id().value(), "from", from, "citations", chief(office));
    } else if (entry instanceof Institution institution) {
      return ImmutableMap.of(
          "id", institution.id().value(), "from", from, "citations", chief(institution));
    }
    return ImmutableMap.of(
        "label", NO_SLUG.trimAndCollapseFrom(Ascii.toLowerCase(entry.label()), '-'));
  }

  private static String bearer(BearerId id) {
    return (id instanceof OfficeId ? "office:" : "institution:") + id.value();
  }

  private static String chief(Entry entry) {
    return entry.citations().get(0).source().id().value();
  }

  private String dated(Source source, String english, String indonesian) {
    return source
        .date()
        .map(date -> words.in(english, indonesian) + words.in(date.text()))
        .orElse("");
  }

  private void source(Source source, ImmutableList.Builder<String> says) {
    says.add(line("Kind of source", "Jenis sumber", words.in(source.kind().text())));
    source.place().ifPresent(it -> says.add(line("Place", "Tempat", words.in(it))));
  }

  private String line(String english, String indonesian, String value) {
    return words.in(english, indonesian) + ": " + value;
  }
}
