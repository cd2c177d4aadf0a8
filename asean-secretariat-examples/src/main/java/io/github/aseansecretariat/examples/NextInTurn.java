package io.github.aseansecretariat.examples;

import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.term.Rotation;
import io.github.aseansecretariat.term.Succession;
import io.github.aseansecretariat.term.TermAudit;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Whose turn is it to name the next Secretary-General, and did the turns of the past keep to the
 * rotation? {@code --on} picks the day of the change (else the day after the last known term),
 * {@code --lang} a language.
 */
public final class NextInTurn {
  private NextInTurn() {}

  /**
   * Prints the next turn and those of the past.
   *
   * @param args options
   */
  public static void main(String[] args) {
    run(args, Page.standardOutput());
  }

  static void run(String[] args, PrintStream out) {
    Arguments arguments =
        Arguments.parse(args, ImmutableList.of("--on", "--lang"), ImmutableList.of());
    Catalog asean = AseanSecretariat.catalog();
    ImmutableList<Tenure> tenures = asean.tenures().of(SECRETARY_GENERAL).list();
    Tenure latest = tenures.get(tenures.size() - 1);
    LocalDate afterLatest = latest.period().lastDay().orElse(Arguments.today()).plusDays(1);
    LocalDate day = arguments.day("--on", afterLatest);
    TermAudit audit = TermAudit.of(asean.accordingTo(SourceKind.TREATY), SECRETARY_GENERAL, day);
    MemberStateId next = Rotation.of(asean, day).next(latest.memberState());
    for (Locale language : arguments.languages()) {
      Page page = new Page(out, language);
      page.title("Next in turn", "Giliran berikutnya");
      page.text(
          "",
          page.date(day)
              + page.in(": after ", ": setelah ")
              + page.in(asean.nameOf(latest.memberState()))
              + page.in(" comes ", " giliran ")
              + page.in(asean.nameOf(next))
              + page.in(
                  " (the rule's answer, not an appointment)",
                  " (menurut aturan, bukan pengangkatan)"));
      page.heading("The turns of the past", "Giliran yang sudah lewat");
      for (Succession succession : audit.successions()) {
        if (!succession.tenure().period().beginsAfter(day)) {
          page.text("- ", page.in(succession.text()));
        }
      }
      page.plain("");
    }
  }
}
