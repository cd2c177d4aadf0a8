package io.github.aseansecretariat.examples;

import static io.github.aseansecretariat.model.InstitutionId.ASEAN_SECRETARIAT;
import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.Periods;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The school text and the treaties side by side: term, staff, duties, seat and founding, and what a
 * review says of the school text's claims. {@code --on 1980-01-01} picks the day on which the
 * treaties are asked, {@code --lang id} or {@code --lang en} the language.
 */
public final class TwoAccounts {
  private final Catalog asean = AseanSecretariat.catalog();
  private final Page page;
  private final LocalDate day;

  private TwoAccounts(Page page, LocalDate day) {
    this.page = page;
    this.day = day;
  }

  /**
   * Prints both accounts.
   *
   * @param args {@code --on} and a day, {@code --lang} and id or en; without them 1 January 1980,
   *     in both languages
   */
  public static void main(String[] args) {
    run(args, Page.standardOutput());
  }

  static void run(String[] args, PrintStream out) {
    Arguments arguments =
        Arguments.parse(args, ImmutableList.of("--on", "--lang"), ImmutableList.of());
    LocalDate day = arguments.day("--on", LocalDate.of(1980, 1, 1));
    for (Locale language : arguments.languages()) {
      new TwoAccounts(new Page(out, language), day).print();
    }
  }

  private void print() {
    page.title("Two accounts of the ASEAN Secretariat", "Dua sumber tentang Sekretariat ASEAN");
    account(
        page.in("According to school texts", "Menurut teks pelajaran"),
        SourceKind.SCHOOL_TEXT,
        asean.accordingTo(SourceKind.SCHOOL_TEXT));
    account(
        page.in("According to the treaties, on ", "Menurut perjanjian, pada ") + page.date(day),
        SourceKind.TREATY,
        asean.accordingTo(SourceKind.TREATY).on(day));
    claims();
  }

  private void account(String heading, SourceKind kind, Catalog account) {
    page.heading(heading, heading);
    founding(kind, account.institutions().with(ASEAN_SECRETARIAT).list());
    term(kind, account.termRules().of(SECRETARY_GENERAL).list());
    staff(kind, account.staff().of(ASEAN_SECRETARIAT).list());
    duties(kind, account.duties().within(ASEAN_SECRETARIAT).list());
  }

  /** The citations that speak for this account; an entry may be told by others too. */
  private static List<Citation> ofKind(SourceKind kind, Entry entry) {
    return entry.citations().stream().filter(it -> it.source().kind() == kind).toList();
  }

  private void nothingIfEmpty(String english, String indonesian, List<? extends Entry> told) {
    if (told.isEmpty()) {
      page.line(english, indonesian, page.in("nothing is told", "tidak ada keterangan"));
    }
  }

  private void founding(SourceKind kind, ImmutableList<Institution> secretariats) {
    nothingIfEmpty("Founding and seat", "Pendirian dan kedudukan", secretariats);
    for (Institution secretariat : secretariats) {
      secretariat
          .period()
          .start()
          .ifPresent(start -> page.line("Founding", "Pendirian", page.date(start)));
      secretariat.seat().ifPresent(seat -> page.line("Seat", "Kedudukan", page.in(seat)));
      page.sources(ofKind(kind, secretariat));
    }
  }

  private void term(SourceKind kind, ImmutableList<TermRule> rules) {
    nothingIfEmpty("Term of office", "Masa jabatan", rules);
    for (TermRule rule : rules) {
      page.line(
          "Term of office",
          "Masa jabatan",
          page.in(Periods.text(rule.base()))
              + "; "
              + page.in(rule.extension().text())
              + "; "
              + page.in(rule.selection().text())
              + " ("
              + page.period(rule.period())
              + ")");
      page.sources(ofKind(kind, rule));
    }
  }

  private void staff(SourceKind kind, ImmutableList<StaffComposition> compositions) {
    nothingIfEmpty("Staff", "Staf", compositions);
    for (StaffComposition staff : compositions) {
      page.line("Staff", "Staf", page.period(staff.period()));
      for (StaffLine line : staff.lines()) {
        page.text(
            "  - ",
            page.in(line.post())
                + ": "
                + page.in(line.headcount().text())
                + " ("
                + page.in(line.category().text())
                + ")");
      }
      page.sources(ofKind(kind, staff));
    }
  }

  private void duties(SourceKind kind, ImmutableList<Duty> duties) {
    page.line("Duties", "Tugas", duties.size());
    for (Duty duty : duties) {
      page.text(
          "  - ",
          page.in(asean.nameOf(duty.bearer()))
              + ", "
              + duty.number()
              + ": "
              + page.in(duty.text())
              + " ["
              + ofKind(kind, duty).stream().map(page::cited).collect(joining("; "))
              + "]");
    }
  }

  private void claims() {
    page.heading(
        "The school text's claims, reviewed", "Pernyataan teks pelajaran, setelah ditinjau");
    for (ClaimReview review : asean.accordingTo(SourceKind.SCHOOL_TEXT).claimReviews().list()) {
      page.text("- ", page.in(review.claim()));
      page.line("Rating", "Penilaian", page.in(review.rating().text()));
      page.line("What holds", "Yang benar", page.in(review.whatHolds()));
      for (Citation basis : review.basis()) {
        page.line("Basis", "Dasar", page.cited(basis));
      }
    }
    page.plain("");
  }
}
