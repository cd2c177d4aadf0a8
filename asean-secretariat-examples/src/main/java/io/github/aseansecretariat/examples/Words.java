package io.github.aseansecretariat.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of one language. */
class Words {
  private final Locale language;

  Words(Locale language) {
    this.language = language;
  }

  /** {@return the language as HTML names it, such as "id"} */
  final String tag() {
    return language.toLanguageTag();
  }

  /** {@return the words of the other language} */
  final Words other() {
    return new Words(
        language.equals(Languages.INDONESIAN) ? Languages.ENGLISH : Languages.INDONESIAN);
  }

  /**
   * {@return a text in this language}
   *
   * @param text the text
   */
  final String in(LocalizedText text) {
    return text.in(language);
  }

  /**
   * {@return one of two texts}
   *
   * @param english the English one
   * @param indonesian the Indonesian one
   */
  final String in(String english, String indonesian) {
    return language.equals(Languages.INDONESIAN) ? indonesian : english;
  }

  private record Cited(Source source, Evidence evidence) {}

  /** Each source once, with its date, all places in it, and the grade of the evidence. */
  final ImmutableList<String> cited(Stream<Citation> citations) {
    ListMultimap<Cited, String> places = LinkedListMultimap.create();
    citations
        .distinct()
        .forEachOrdered(
            it ->
                places.put(
                    new Cited(it.source(), it.evidence()),
                    it.locator().map(place -> in(place.text())).orElse("")));
    return Multimaps.asMap(places).entrySet().stream()
        .map(
            it ->
                in(it.getKey().source().title())
                    + it.getKey().source().date().map(on -> " (" + in(on.text()) + ")").orElse("")
                    + places(it.getValue())
                    + "; "
                    + in(it.getKey().evidence().text()))
        .collect(toImmutableList());
  }

  /** Each after a comma; what a place begins with like the one before it is not said again. */
  private static String places(List<String> places) {
    StringBuilder all = new StringBuilder();
    List<String> before = List.of();
    for (String place : places) {
      List<String> parts = Splitter.on(", ").omitEmptyStrings().splitToList(place);
      int same = 0;
      while (same < Math.min(parts.size(), before.size())
          && parts.get(same).equals(before.get(same))) {
        same++;
      }
      for (String part : parts.subList(same, parts.size())) {
        all.append(", ").append(part);
      }
      before = parts;
    }
    return all.toString();
  }
}
