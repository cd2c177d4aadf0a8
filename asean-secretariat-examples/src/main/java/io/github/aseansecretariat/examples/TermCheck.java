package io.github.aseansecretariat.examples;

import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.term.Reason;
import io.github.aseansecretariat.term.TermAssessment;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Would this term of a Secretary-General keep to the rule? Takes a first day, a last day and an
 * account ({@code treaty} or {@code school}), such as {@code 1976-06-07 1978-06-06 treaty}; {@code
 * --today} picks the day of the question (else the day after the last), {@code --lang} a language.
 */
public final class TermCheck {
  private static final Publication YOUR_OWN_DATES =
      Publication.builder()
          .id(SourceId.of("your-own-dates"))
          .kind(SourceKind.SECONDARY)
          .title(LocalizedText.of("Your own dates", "Tanggal Anda sendiri"))
          .build();

  private TermCheck() {}

  /**
   * Prints the verdict and its reasons.
   *
   * @param args a first day, a last day and an account, and options
   */
  public static void main(String[] args) {
    run(args, Page.standardOutput());
  }

  static void run(String[] args, PrintStream out) {
    Arguments arguments =
        Arguments.parse(
            args,
            ImmutableList.of("--today", "--lang"),
            ImmutableList.of("FIRST_DAY", "LAST_DAY", "treaty or school"));
    LocalDate first = Arguments.day(arguments.word(0));
    LocalDate last = Arguments.day(arguments.word(1));
    Catalog account = AseanSecretariat.catalog().accordingTo(Arguments.account(arguments.word(2)));
    TermRule rule = account.termRules().of(SECRETARY_GENERAL).on(first).only();
    TermAssessment assessment =
        TermAssessment.of(tenure(first, last), rule, arguments.day("--today", last.plusDays(1)));
    for (Locale language : arguments.languages()) {
      print(assessment, new Page(out, language));
    }
  }

  private static Tenure tenure(LocalDate first, LocalDate last) {
    return Tenure.builder()
        .office(SECRETARY_GENERAL)
        .person(Person.builder().id(PersonId.of("somebody")).name("Somebody").build())
        .memberState(MemberStateId.INDONESIA)
        .firstDay(PartialDate.of(first))
        .publishedEnd(PartialDate.of(last))
        .addCitation(Citation.of(YOUR_OWN_DATES, Evidence.TEXT_READ))
        .build();
  }

  private static void print(TermAssessment assessment, Page page) {
    page.title(
        "Verdict: " + page.in(assessment.outcome().text()),
        "Hasil: " + page.in(assessment.outcome().text()));
    for (Reason reason : assessment.reasons()) {
      page.text("- ", page.in(reason.text()));
    }
    page.sources(
        assessment.reasons().stream()
            .flatMap(reason -> reason.citations().stream())
            .distinct()
            .filter(citation -> !citation.source().equals(YOUR_OWN_DATES))
            .toList());
    page.plain("");
  }
}
