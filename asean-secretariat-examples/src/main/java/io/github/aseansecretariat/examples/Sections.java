package io.github.aseansecretariat.examples;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Explanation;
import io.github.aseansecretariat.query.TenureQuery;
import io.github.aseansecretariat.time.Periods;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Entries as parts of a page of text. */
final class Sections {
  private final Catalog account;
  private final Catalog asean;
  private final Page page;
  private final Predicate<Citation> wanted;

  /** Sections of what an account says, that name only the sources that are wanted. */
  Sections(Catalog account, Page page, Predicate<Citation> wanted) {
    this.account = account;
    this.asean = account.unrestricted();
    this.page = page;
    this.wanted = wanted;
  }

  /** What all of the entries stand on, each source once. */
  void sources(List<? extends Entry> entries) {
    page.sources(entries.stream().flatMap(entry -> entry.citations().stream()).filter(wanted));
  }

  void institution(Institution institution) {
    page.line("Name", "Nama", page.in(institution.name()));
    institution
        .period()
        .start()
        .ifPresent(start -> page.line("Founded", "Didirikan", page.in(start.text())));
    institution.seat().ifPresent(seat -> page.line("Seat", "Kedudukan", page.in(seat)));
    institution
        .parent()
        .flatMap(parent -> account.institutions().with(parent).first())
        .ifPresent(it -> page.line("Part of", "Bagian dari", page.in(it.name())));
  }

  /** An entry, what a review found of what it says, and what it stands on. */
  <T extends Entry> void told(T entry, Consumer<T> section, String review) {
    section.accept(entry);
    review(review);
    sources(ImmutableList.of(entry));
  }

  /** Who holds an office on a day, and for how long, whichever account says so. */
  void holder(OfficeId office, LocalDate day) {
    TenureQuery holders = asean.tenures().of(office).on(day);
    for (Tenure tenure : holders.list()) {
      page.line(page.in(asean.nameOf(office)), tenure.person().name());
      page.line("Country", "Negara", page.in(asean.nameOf(tenure.memberState())));
      page.line("In office", "Menjabat", page.in(tenure.period().text()));
      sources(ImmutableList.of(tenure));
    }
    if (holders.count() == 0) {
      nothingFound(holders.explain());
    }
  }

  /** The treaty that an institution stands on, and the summit on the day of its signing. */
  void legalBasis(Institution institution) {
    // The chief source, which comes first: the others came later.
    for (Citation citation : institution.citations().subList(0, 1)) {
      if (citation.source() instanceof LegalInstrument basis) {
        page.line("Legal basis", "Dasar hukum", page.in(basis.title()));
        basis.date().ifPresent(date -> page.line("Signed", "Ditandatangani", page.in(date.text())));
        for (Summit summit : asean.summits().during(basis.period()).list()) {
          if (basis.date().filter(date -> summit.period().contains(date.countedAs())).isPresent()) {
            page.line(
                "Agreed at",
                "Disepakati pada",
                page.in(summit.name()) + ", " + page.in(summit.place()));
          }
        }
      }
    }
  }

  void rule(TermRule rule) {
    page.line("Office", "Jabatan", page.in(asean.nameOf(rule.office())));
    page.line("Length", "Lamanya", page.in(Periods.text(rule.base())));
    page.line(
        "Extension",
        "Perpanjangan",
        rule.extension().kind() == Extension.Kind.NOT_STATED
            ? notStated()
            : page.in(rule.extension().text()));
    page.line(
        "Renewal",
        "Pembaruan",
        rule.renewal().kind() == Renewal.Kind.NOT_STATED
            ? notStated()
            : page.in(rule.renewal().text()));
    page.line("Chosen", "Dipilih", page.in(rule.selection().text()));
    page.line("Period", "Masa berlaku", page.in(rule.period().text()));
    rule.nominatingBody()
        .ifPresent(it -> page.line("Nominated by", "Dicalonkan oleh", page.in(asean.nameOf(it))));
  }

  private String notStated() {
    return page.in("not stated", "tidak disebut");
  }

  void staff(StaffComposition staff) {
    for (StaffLine line : staff.lines()) {
      String from =
          line.drawnFrom()
              .map(id -> page.in(", from ", ", dari ") + page.in(asean.nameOf(id)))
              .orElse("");
      page.text("- ", page.in(line.post()) + ": " + page.in(line.headcount().text()) + from);
    }
  }

  /** All duties of a body, and what they stand on. */
  void duties(InstitutionId bearer) {
    ImmutableList<Duty> duties = account.duties().of(bearer).list();
    for (Duty duty : duties) {
      page.text(duty.number() + ". ", page.in(duty.text()));
    }
    sources(duties);
  }

  /** A duty, the first with the name of its bearer before it. */
  void duty(Duty duty) {
    if (duty.number() == 1) {
      page.text("", page.in(asean.nameOf(duty.bearer())) + ":");
    }
    page.text(duty.number() + ". ", page.in(duty.text()));
  }

  /** What a review found of a claim, so that nobody takes it for today's rule. */
  void review(String id) {
    asean.claimReviews().stream()
        .filter(review -> review.id().value().equals(id))
        .forEach(this::review);
  }

  void review(ClaimReview review) {
    page.line("Claim", "Pernyataan", page.in(review.claim()));
    page.line(
        "Review",
        "Hasil peninjauan",
        "[" + page.in(review.rating().text()) + "] " + page.in(review.whatHolds()));
  }

  /** Why nothing was found, in words for a reader: what lies nearest. */
  void nothingFound(Explanation why) {
    page.say("The catalogue has no answer.", "Katalog tidak memuat jawabannya.");
    why.lastEntryBefore()
        .ifPresent(it -> nearest("The last before", "Yang terakhir sebelumnya", it));
    why.nextEntryAfter().ifPresent(it -> nearest("The next after", "Yang pertama sesudahnya", it));
  }

  private void nearest(String english, String indonesian, Entry entry) {
    Fact fact = new Facts(asean, page).of(entry);
    page.line(english, indonesian, fact.title() + ", " + fact.when() + ". " + fact.said());
    sources(ImmutableList.of(entry));
  }
}
