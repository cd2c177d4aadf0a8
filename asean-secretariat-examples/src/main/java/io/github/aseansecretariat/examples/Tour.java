package io.github.aseansecretariat.examples;

import static io.github.aseansecretariat.model.InstitutionId.ASEAN_SECRETARIAT;
import static io.github.aseansecretariat.model.InstitutionId.NATIONAL_SECRETARIAT_INDONESIA;
import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Condition;
import io.github.aseansecretariat.time.Periods;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A guided tour of the school text's account of the ASEAN Secretariat, in Indonesian and then in
 * English; {@code --lang id} or {@code --lang en} picks one.
 */
public final class Tour {
  private final Catalog asean = AseanSecretariat.catalog();
  private final Catalog school = asean.accordingTo(SourceKind.SCHOOL_TEXT);
  private final Page page;

  private Tour(Page page) {
    this.page = page;
  }

  /**
   * Prints the tour.
   *
   * @param args {@code --lang id} or {@code --lang en}, or nothing for both
   */
  public static void main(String[] args) {
    run(args, Page.standardOutput());
  }

  static void run(String[] args, PrintStream out) {
    Arguments arguments = Arguments.parse(args, ImmutableList.of("--lang"), ImmutableList.of());
    for (Locale language : arguments.languages()) {
      new Tour(new Page(out, language)).print();
    }
  }

  private void print() {
    page.title(
        "The ASEAN Secretariat as a school text tells it",
        "Sekretariat ASEAN menurut teks pelajaran");
    secretariat();
    secretaryGeneral();
    staff();
    duties("Its duties", "Tugasnya", ASEAN_SECRETARIAT);
    nationalSecretariat();
    duties("Duties of that secretariat", "Tugas sekretariat itu", NATIONAL_SECRETARIAT_INDONESIA);
    nothingFound();
  }

  private void secretariat() {
    Institution secretariat = school.institutions().with(ASEAN_SECRETARIAT).only();
    page.heading("The Secretariat and its legal basis", "Sekretariat dan dasar hukumnya");
    institution(secretariat);
    // The chief source, which comes first: the others tell of it later.
    for (Citation citation : secretariat.citations().subList(0, 1)) {
      if (citation.source() instanceof LegalInstrument basis) {
        page.line("Legal basis", "Dasar hukum", page.in(basis.title()));
        basis.date().ifPresent(date -> page.line("Signed", "Ditandatangani", page.date(date)));
        for (Summit summit : asean.summits().during(secretariat.period()).list()) {
          if (basis.date().map(date -> summit.period().contains(date.countedAs())).orElse(false)) {
            page.line(
                "Agreed at", "Disepakati pada", page.in(summit.name()) + ", " + summit.place());
          }
        }
      }
    }
    page.sources(secretariat.citations());
  }

  private void institution(Institution institution) {
    page.line("Name", "Nama", page.in(institution.name()));
    institution
        .period()
        .start()
        .ifPresent(start -> page.line("Founded", "Didirikan", page.date(start)));
    institution.seat().ifPresent(seat -> page.line("Seat", "Kedudukan", page.in(seat)));
  }

  private void secretaryGeneral() {
    TermRule rule = school.termRules().of(SECRETARY_GENERAL).only();
    page.heading("The Secretary-General's term of office", "Masa jabatan Sekretaris Jenderal");
    page.line("Office", "Jabatan", page.in(asean.nameOf(SECRETARY_GENERAL)));
    page.line("Length", "Lamanya", page.in(Periods.text(rule.base())));
    page.line("Extension", "Perpanjangan", page.in(rule.extension().text()));
    page.line("Chosen", "Dipilih", page.in(rule.selection().text()));
    rule.nominatingBody()
        .ifPresent(
            body -> page.line("Nominated by", "Dicalonkan oleh", page.in(asean.nameOf(body))));
    page.sources(rule.citations());
    review("sg-two-years");
  }

  /**
   * What a review found of a claim of the school text, so that nobody takes it for today's rule.
   */
  private void review(String id) {
    ClaimReview review =
        asean
            .claimReviews()
            .where(Condition.that("with id " + id, it -> it.id().value().equals(id)))
            .only();
    page.line(
        "Reviewed",
        "Setelah ditinjau",
        page.in(review.claim())
            + " ["
            + page.in(review.rating().text())
            + "] "
            + page.in(review.whatHolds()));
  }

  private void staff() {
    StaffComposition staff = school.staff().of(ASEAN_SECRETARIAT).only();
    page.heading("The staff", "Staf");
    for (StaffLine line : staff.lines()) {
      String from =
          line.drawnFrom()
              .map(id -> page.in(", from ", ", dari ") + page.in(asean.nameOf(id)))
              .orElse("");
      page.text("- ", page.in(line.post()) + ": " + page.in(line.headcount().text()) + from);
    }
    page.sources(staff.citations());
    review("seven-staff");
  }

  private void duties(String english, String indonesian, InstitutionId bearer) {
    ImmutableList<Duty> duties = school.duties().of(bearer).list();
    page.heading(english + " (" + duties.size() + ")", indonesian + " (" + duties.size() + ")");
    for (Duty duty : duties) {
      page.text(duty.number() + ". ", page.in(duty.text()));
    }
    page.sources(duties.stream().flatMap(it -> it.citations().stream()).distinct().toList());
  }

  private void nationalSecretariat() {
    Institution setnas = school.institutions().with(NATIONAL_SECRETARIAT_INDONESIA).only();
    page.heading("Indonesia's own ASEAN secretariat", "Sekretariat Nasional ASEAN-Indonesia");
    institution(setnas);
    setnas
        .parent()
        .flatMap(parent -> school.institutions().with(parent).first())
        .ifPresent(
            ministry -> page.line("Made part of", "Dimasukkan ke dalam", page.in(ministry.name())));
    page.sources(setnas.citations());
    review("indonesia-1967");
  }

  private void nothingFound() {
    LocalDate tooEarly = LocalDate.of(1970, 1, 1);
    page.heading("A question without an answer, and why", "Pertanyaan tanpa jawaban, dan sebabnya");
    page.text(
        "", page.in("The library explains:", "Penjelasan pustaka ini, dalam bahasa Inggris:"));
    page.plain(school.termRules().of(SECRETARY_GENERAL).on(tooEarly).explain());
    page.plain("");
  }
}
