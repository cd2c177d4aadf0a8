package io.github.aseansecretariat.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.time.PartialDate;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What every example has: a language, a day that counts as today, and a page to print on. */
@Command(sortOptions = false)
abstract class Example implements Runnable {
  private static final ImmutableMap<String, Locale> LANGUAGES =
      ImmutableMap.of("id", Languages.INDONESIAN, "en", Languages.ENGLISH);
  private static final ImmutableMap<String, SourceKind> ACCOUNTS =
      ImmutableMap.of("treaty", SourceKind.TREATY, "school", SourceKind.SCHOOL_TEXT);

  @Option(
      names = "--lang",
      paramLabel = "id|en",
      description = "Bahasa keluaran. / Language of the output.")
  Optional<Locale> language = Optional.empty();

  /** In Jakarta, where the Secretariat sits. */
  @Option(
      names = "--today",
      paramLabel = "DAY",
      description = {
        "Tanggal yang dianggap hari ini, misalnya 2026-11-24.",
        "The day that counts as today, such as 2026-11-24."
      })
  LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Tampilkan bantuan ini. / Show this help.")
  boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The name of the command. */
  final String name() {
    return spec.name();
  }

  /** Prints the example in the language of a page. */
  abstract void print(Page page);

  /** The languages to print in where none is asked for. */
  ImmutableList<Locale> usualLanguages() {
    return ImmutableList.of(Languages.INDONESIAN);
  }

  @Override
  public final void run() {
    int width = Page.width(Optional.ofNullable(System.getenv("COLUMNS")));
    for (Locale each : language.map(ImmutableList::of).orElse(usualLanguages())) {
      print(new Page(spec.commandLine().getOut(), each, width));
    }
  }

  /** Runs an example for a main method; a failure ends the program with an exit code. */
  static void main(Example example, String[] args) {
    int exitCode = commandLine(example).execute(args);
    if (exitCode != CommandLine.ExitCode.OK) {
      System.exit(exitCode);
    }
  }

  /** The example as a command line, which may be given another place to print to. */
  static CommandLine commandLine(Example example) {
    CommandLine line = new CommandLine(example);
    // Of a command the list of commands has one description only, so both languages are in it.
    for (CommandLine command : line.getSubcommands().values()) {
      UsageMessageSpec usage = command.getCommandSpec().usageMessage();
      usage.description(String.join("%n", usage.description()));
    }
    return line.registerConverter(Locale.class, word -> oneOf(LANGUAGES, word))
        .registerConverter(SourceKind.class, word -> oneOf(ACCOUNTS, word))
        .registerConverter(LocalDate.class, Example::day)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(Example::execute)
        .setExecutionExceptionHandler(Example::failed)
        .setOut(new PrintWriter(new OutputStreamWriter(System.out, UTF_8), true))
        .setErr(new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true));
  }

  private static int execute(ParseResult parsed) {
    if (parsed.hasSubcommand()
        && !parsed.isUsageHelpRequested()
        && !parsed.matchedOptions().isEmpty()) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          "expected the options after the name of the command but was " + parsed.originalArgs());
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int failed(Exception failure, CommandLine commandLine, ParseResult parsed) {
    commandLine
        .getErr()
        .println(Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static LocalDate day(String text) {
    try {
      return PartialDate.parse(text)
          .exactDay()
          .orElseThrow(() -> new DateTimeException("only a month or a year"));
    } catch (DateTimeException e) {
      throw expected("a day such as 2008-12-15", text);
    }
  }

  private static <T> T oneOf(ImmutableMap<String, T> choices, String word) {
    T choice = choices.get(word);
    if (choice == null) {
      throw expected("one of " + choices.keySet(), word);
    }
    return choice;
  }

  private static TypeConversionException expected(String expected, String value) {
    return new TypeConversionException("expected " + expected + " but was \"" + value + "\"");
  }
}
