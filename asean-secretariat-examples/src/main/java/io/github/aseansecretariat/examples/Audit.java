package io.github.aseansecretariat.examples;

import static com.google.common.base.Strings.padEnd;
import static com.google.common.base.Strings.padStart;
import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.term.Reason;
import io.github.aseansecretariat.term.TermAssessment;
import io.github.aseansecretariat.term.TermAudit;
import io.github.aseansecretariat.term.Vacancy;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Did the Secretaries-General keep to their terms? A table of all tenures with the verdict on each,
 * then the reasons, then the vacancies. {@code --account treaty} or {@code school} picks the rules
 * (else the treaties'), {@code --today} the day of the question (else today), {@code --lang} a
 * language.
 */
public final class Audit {
  private Audit() {}

  /**
   * Prints the audit.
   *
   * @param args options
   */
  public static void main(String[] args) {
    run(args, Page.standardOutput());
  }

  static void run(String[] args, PrintStream out) {
    Arguments arguments =
        Arguments.parse(
            args, ImmutableList.of("--account", "--today", "--lang"), ImmutableList.of());
    Catalog asean = AseanSecretariat.catalog();
    SourceKind account = arguments.account("--account", SourceKind.TREATY);
    TermAudit audit =
        TermAudit.of(
            asean.accordingTo(account),
            SECRETARY_GENERAL,
            arguments.day("--today", Arguments.today()));
    for (Locale language : arguments.languages()) {
      Page page = new Page(out, language);
      String told = page.in(account.text());
      page.title(
          "The terms of the Secretaries-General by the rules of this account: " + told,
          "Masa jabatan para Sekretaris Jenderal menurut aturan sumber ini: " + told);
      for (TermAssessment assessment : audit.assessments()) {
        page.plain(row(assessment, page));
      }
      page.heading("Reasons", "Alasan");
      for (TermAssessment assessment : audit.assessments()) {
        reasons(assessment, page);
      }
      vacancies(audit, page);
    }
  }

  /** No. 2, name 23, first and last day 21, days over or short 5, and the outcome up to 46. */
  private static String row(TermAssessment assessment, Page page) {
    Tenure tenure = assessment.tenure();
    return padStart(number(tenure), 2, ' ')
        + ' '
        + padEnd(tenure.person().name(), 23, ' ')
        + ' '
        + padEnd(days(tenure), 21, ' ')
        + padStart(difference(assessment), 5, ' ')
        + ' '
        + page.in(assessment.outcome().text());
  }

  private static String number(Tenure tenure) {
    return tenure.ordinal().isPresent() ? String.valueOf(tenure.ordinal().getAsInt()) : "";
  }

  private static String days(Tenure tenure) {
    return tenure.firstDay() + "/" + tenure.period().lastDay().map(LocalDate::toString).orElse("");
  }

  private static String difference(TermAssessment assessment) {
    if (assessment.daysShort().isPresent()) {
      return "-" + assessment.daysShort().getAsInt();
    }
    return assessment.daysOver().isPresent() ? "+" + assessment.daysOver().getAsInt() : "";
  }

  private static void reasons(TermAssessment assessment, Page page) {
    page.plain(number(assessment.tenure()) + " " + assessment.tenure().person().name());
    for (Reason reason : assessment.reasons()) {
      page.text("   - ", page.in(reason.text()));
    }
  }

  private static void vacancies(TermAudit audit, Page page) {
    page.heading("Vacancies", "Kekosongan jabatan");
    for (Vacancy vacancy : audit.vacancies()) {
      page.text(
          "- ",
          page.period(vacancy.period())
              + page.in(", between ", ", di antara ")
              + vacancy.before().person().name()
              + page.in(" and ", " dan ")
              + vacancy.after().person().name());
      for (Reason doubt : vacancy.doubts()) {
        page.text("   - ", page.in(doubt.text()));
      }
    }
    page.plain("");
  }
}
