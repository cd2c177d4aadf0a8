package io.github.aseansecretariat.examples;

import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.TermRuleQuery;
import io.github.aseansecretariat.term.Reason;
import io.github.aseansecretariat.term.TermAssessment;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Would this term of a Secretary-General keep to the rule? */
@Command(
    name = "term-check",
    description = {
      "Apakah masa jabatan ini sesuai dengan aturan? Contoh: 1976-06-07 1978-06-06 treaty",
      "Would this term keep to the rule? Such as 1976-06-07 1978-06-06 treaty"
    })
public final class TermCheck extends Example {
  @Parameters(paramLabel = "FIRST_DAY", description = "Hari pertama. / The first day.")
  private LocalDate first = today;

  @Parameters(paramLabel = "LAST_DAY", description = "Hari terakhir. / The last day.")
  private LocalDate last = today;

  @Parameters(
      paramLabel = "treaty|school",
      description = "Aturan menurut sumber ini. / Whose rule.")
  private SourceKind account = SourceKind.TREATY;

  TermCheck() {}

  /** Prints the verdict and its reasons. */
  public static void main(String[] args) {
    main(new TermCheck(), args);
  }

  @Override
  void print(Page page) {
    Catalog rules = AseanSecretariat.catalog().accordingTo(account);
    TermRuleQuery question = rules.termRules().of(SECRETARY_GENERAL).on(first);
    Optional<TermRule> rule = question.atMostOne();
    if (!rule.isPresent()) {
      page.title("No rule on the first day", "Tidak ada aturan pada hari pertama");
      new Sections(rules, page, citation -> true).nothingFound(question.explain());
      return;
    }
    TermAssessment assessment =
        TermAssessment.of(SupposedTenure.of(first, last), rule.get(), today);
    String outcome = page.in(assessment.outcome().text());
    page.title("Verdict: " + outcome, "Hasil: " + outcome);
    for (Reason reason : assessment.reasons()) {
      page.text("- ", page.in(reason.text()));
    }
    page.sources(
        assessment.reasons().stream()
            .flatMap(reason -> reason.citations().stream())
            .filter(citation -> !citation.source().equals(SupposedTenure.SOURCE)));
    page.plain("");
  }
}
