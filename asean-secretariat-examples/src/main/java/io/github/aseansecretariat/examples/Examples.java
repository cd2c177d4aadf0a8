package io.github.aseansecretariat.examples;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import picocli.CommandLine.Command;

/** All examples by one command line; without the name of one, the tour. */
@Command(
    name = "examples",
    description = {
      "Contoh program tentang Sekretariat ASEAN. Tanpa nama perintah: tur singkat.",
      "Example programs about the ASEAN Secretariat. Without a command: the guided tour."
    },
    customSynopsis = "examples [COMMAND] [-h] [--lang=id|en] [--today=DAY] ...",
    subcommands = {
      Tour.class,
      TwoAccounts.class,
      TermCheck.class,
      Audit.class,
      NextInTurn.class,
      Timeline.class,
      Organization.class,
      Almanac.class,
      TextbookCheck.class,
      Export.class,
      Quiz.class
    })
public final class Examples extends Example {
  private final Tour tour = new Tour();

  Examples() {}

  /** Runs an example. */
  public static void main(String[] args) {
    main(new Examples(), args);
  }

  @Override
  ImmutableList<Locale> usualLanguages() {
    return tour.usualLanguages();
  }

  @Override
  void print(Page page) {
    tour.today = today;
    tour.print(page);
  }
}
