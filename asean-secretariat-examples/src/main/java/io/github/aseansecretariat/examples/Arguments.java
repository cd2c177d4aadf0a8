package io.github.aseansecretariat.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a user wrote after the name of an example: options with a value each, and plain words. */
final class Arguments {
  private static final ImmutableMap<String, Locale> LANGUAGES =
      ImmutableMap.of("id", Languages.INDONESIAN, "en", Languages.ENGLISH);
  private static final ImmutableMap<String, SourceKind> ACCOUNTS =
      ImmutableMap.of("treaty", SourceKind.TREATY, "school", SourceKind.SCHOOL_TEXT);

  private final ImmutableMap<String, String> options;
  private final ImmutableList<String> words;

  private Arguments(ImmutableMap<String, String> options, ImmutableList<String> words) {
    this.options = options;
    this.words = words;
  }

  /** Takes the arguments apart; whatever the example has no place for is refused. */
  static Arguments parse(
      String[] args, ImmutableList<String> knownOptions, ImmutableList<String> namesOfWords) {
    Map<String, String> options = new LinkedHashMap<>();
    ImmutableList.Builder<String> words = ImmutableList.builder();
    int countOfWords = 0;
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("--")) {
        words.add(args[i]);
        countOfWords++;
      } else if (!knownOptions.contains(args[i])) {
        throw refused(args[i], "one of the options " + knownOptions);
      } else if (i + 1 == args.length) {
        throw refused("", "a value after " + args[i]);
      } else {
        options.put(args[i], args[i + 1]);
        i++;
      }
    }
    if (countOfWords != namesOfWords.size()) {
      throw refused(String.join(" ", words.build()), "the words " + namesOfWords);
    }
    return new Arguments(ImmutableMap.copyOf(options), words.build());
  }

  private static IllegalArgumentException refused(String value, String expected) {
    return new IllegalArgumentException("expected " + expected + " but was \"" + value + "\"");
  }

  String word(int index) {
    return words.get(index);
  }

  /** The language that was chosen, or else Indonesian and then English. */
  ImmutableList<Locale> languages() {
    return option("--lang")
        .map(tag -> ImmutableList.of(chosen(LANGUAGES, tag)))
        .orElse(ImmutableList.of(Languages.INDONESIAN, Languages.ENGLISH));
  }

  /** Today in Jakarta, where the Secretariat sits. */
  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Jakarta"));
  }

  LocalDate day(String option, LocalDate otherwise) {
    return option(option).map(Arguments::day).orElse(otherwise);
  }

  static LocalDate day(String text) {
    try {
      return PartialDate.parse(text).exactDay().orElseThrow(() -> new DateTimeException("no day"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(refused(text, "a day such as 2008-12-15").getMessage(), e);
    }
  }

  static SourceKind account(String word) {
    return chosen(ACCOUNTS, word);
  }

  SourceKind account(String option, SourceKind otherwise) {
    return option(option).map(Arguments::account).orElse(otherwise);
  }

  private Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  private static <T> T chosen(ImmutableMap<String, T> choices, String word) {
    T choice = choices.get(word);
    if (choice == null) {
      throw refused(word, "one of " + choices.keySet());
    }
    return choice;
  }
}
