package io.github.aseansecretariat.examples;

import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.term.Reason;
import io.github.aseansecretariat.term.TermAssessment;
import io.github.aseansecretariat.term.TermAudit;
import io.github.aseansecretariat.term.Vacancy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Did the Secretaries-General keep to their terms, why, and when was nobody in office? */
@Command(
    name = "audit",
    description = {
      "Masa jabatan setiap Sekretaris Jenderal dibandingkan dengan aturannya.",
      "The term of each Secretary-General against its rule."
    })
public final class Audit extends Example {
  @Option(
      names = "--account",
      paramLabel = "treaty|school",
      description = "Aturan siapa; jika tidak disebut, treaty. / Whose rules, else treaty.")
  private SourceKind account = SourceKind.TREATY;

  Audit() {}

  /** Prints the audit. */
  public static void main(String[] args) {
    main(new Audit(), args);
  }

  @Override
  void print(Page page) {
    TermAudit audit =
        TermAudit.of(AseanSecretariat.catalog().accordingTo(account), SECRETARY_GENERAL, today);
    String source = page.in(account.text());
    page.title(
        "The terms of the Secretaries-General, rules: " + source,
        "Masa jabatan para Sekretaris Jenderal dan aturannya menurut " + source);
    for (TermAssessment assessment : audit.assessments()) {
      page.text(number(assessment.tenure()), page.in(assessment.text()));
    }
    page.heading("Reasons", "Alasan");
    for (TermAssessment assessment : audit.assessments()) {
      Tenure tenure = assessment.tenure();
      page.plain(number(tenure) + tenure.person().name());
      reasons(page, assessment.reasons());
    }
    page.heading("Vacancies", "Kekosongan jabatan");
    for (Vacancy vacancy : audit.vacancies()) {
      page.text("- ", page.in(vacancy.text()));
      reasons(page, vacancy.doubts());
    }
    page.plain("");
  }

  private static void reasons(Page page, Iterable<Reason> reasons) {
    for (Reason reason : reasons) {
      page.text("    - ", page.in(reason.text()));
    }
  }

  private static String number(Tenure tenure) {
    return String.format("%2d. ", tenure.ordinal().getAsInt());
  }
}
