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
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whose turn is it to name the next Secretary-General, and who came when in the past? */
@Command(
    name = "next-in-turn",
    description = {
      "Giliran negara mana mencalonkan Sekretaris Jenderal berikutnya?",
      "Whose turn is it to name the next Secretary-General?"
    })
public final class NextInTurn extends Example {
  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = {
        "Tanggal pergantian; jika tidak disebut, sehari setelah masa jabatan terakhir.",
        "The day of the change, else the day after the last known term."
      })
  private Optional<LocalDate> day = Optional.empty();

  NextInTurn() {}

  /** Prints the next turn and those of the past. */
  public static void main(String[] args) {
    main(new NextInTurn(), args);
  }

  @Override
  void print(Page page) {
    Catalog asean = AseanSecretariat.catalog();
    ImmutableList<Tenure> tenures = asean.tenures().of(SECRETARY_GENERAL).list();
    Tenure latest = tenures.get(tenures.size() - 1);
    LocalDate change = day.orElse(latest.period().lastDay().orElse(today).plusDays(1));
    page.title("Next in turn", "Giliran berikutnya");
    Optional<Tenure> before =
        tenures.stream()
            .filter(tenure -> tenure.firstDay().latest().isBefore(change))
            .reduce((one, later) -> later);
    if (before.isEmpty()) {
      page.text(
          "",
          page.in(
              "Nobody is recorded who held the office before that day.",
              "Tidak tercatat siapa yang menjabat sebelum tanggal itu."));
      page.plain("");
      return;
    }
    MemberStateId state = before.get().memberState();
    page.text(
        "",
        page.in(PartialDate.of(change).text())
            + page.in(": after ", ": setelah ")
            + page.in(asean.nameOf(state))
            + page.in(" comes ", " giliran ")
            + page.in(asean.nameOf(Rotation.of(asean, change).next(state)))
            + page.in(
                " (the rule's answer, not an appointment)",
                " (menurut aturan, bukan pengangkatan)"));
    page.heading("The turns of the past", "Giliran yang sudah lewat");
    Catalog treaties = asean.accordingTo(SourceKind.TREATY);
    for (Succession turn : TermAudit.of(treaties, SECRETARY_GENERAL, change).successions()) {
      if (!turn.tenure().period().beginsAfter(change)) {
        page.text("- ", page.in(turn.text()));
      }
    }
    page.plain("");
  }
}
