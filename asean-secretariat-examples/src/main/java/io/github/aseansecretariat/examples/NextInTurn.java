package io.github.aseansecretariat.examples;

import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.term.Rotation;
import io.github.aseansecretariat.term.Succession;
import io.github.aseansecretariat.term.TermAudit;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.text.Template;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Whose turn is it to name the next Secretary-General, and who came when in the past? */
@Command(
    name = "next-in-turn",
    description = {
      "Giliran negara mana mencalonkan Sekretaris Jenderal berikutnya?",
      "Whose turn is it to name the next Secretary-General?"
    })
public final class NextInTurn extends Example {
  NextInTurn() {}

  /** Prints the next turn and those of the past. */
  public static void main(String[] args) {
    main(new NextInTurn(), args);
  }

  @Override
  void print(Page page) {
    Catalog asean = AseanSecretariat.catalog();
    page.title("Next in turn", "Giliran berikutnya");
    Optional<Tenure> holder = asean.tenures().of(SECRETARY_GENERAL).on(today).atMostOne();
    if (holder.isPresent()) {
      next(page, asean, holder.get());
    } else {
      page.say(
          "Nobody is recorded in office on " + page.in(PartialDate.of(today).text()) + ".",
          "Tidak tercatat siapa yang menjabat pada " + page.in(PartialDate.of(today).text()) + ".");
    }
    page.plain("");
  }

  private void next(Page page, Catalog asean, Tenure holder) {
    LocalDate change = holder.period().lastDay().orElse(today).plusDays(1);
    Template next =
        Template.of(
            "{day}: by rotation it is the turn of {next}, after {before}. This is not an appointment.",
            "{day}: jika bergilir, setelah {before} giliran {next}. Ini bukan pengangkatan.");
    page.text(
        "",
        page.in(
            next.with(
                Map.of(
                    "day", PartialDate.of(change).text(),
                    "before", named(asean, holder.memberState()),
                    "next", named(asean, Rotation.of(asean, change).next(holder.memberState()))))));
    page.heading("The turns of the past", "Giliran yang sudah lewat");
    Catalog treaties = asean.accordingTo(SourceKind.TREATY);
    List<Succession> turns =
        TermAudit.of(treaties, SECRETARY_GENERAL, change).successions().stream()
            .filter(turn -> !turn.tenure().period().beginsAfter(today))
            .toList();
    if (turns.isEmpty()) {
      page.say("None yet.", "Belum ada.");
    }
    turns.forEach(turn -> page.text("- ", page.in(turn.text())));
  }

  private static LocalizedText named(Catalog asean, MemberStateId state) {
    return asean.members().with(state).only().nameInSentence();
  }
}
