package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words for numbers, days and names as they stand inside a sentence. */
final class Words {
  /** Words that do not say what a sentence is about. */
  private static final ImmutableSet<String> EMPTY =
      ImmutableSet.of(
          "asean", "that", "them", "their", "with", "from", "other", "others", "when", "where",
          "they", "every", "must", "into", "under", "this", "those", "these", "dari", "yang",
          "untuk", "pada", "dalam", "oleh", "dengan", "para", "atas", "lain");

  private static final int LONG = 4;
  private static final int LAST_YEAR = 9999;

  private Words() {}

  /**
   * {@return the words of a text that say what it is about, and its numbers, in small letters,
   * those of each language apart from those of the other}
   */
  static Set<String> words(LocalizedText text) {
    Set<String> words = words(text.english());
    for (String word : words(text.indonesian())) {
      words.add("id " + word);
    }
    return words;
  }

  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    String folded = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int at = 0; at <= folded.length(); at++) {
      if (at == folded.length() || !Character.isLetterOrDigit(folded.charAt(at))) {
        String word = folded.substring(start, at);
        if ((word.length() >= LONG || isNumber(word)) && !EMPTY.contains(word)) {
          words.add(word);
        }
        start = at + 1;
      }
    }
    return words;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** {@return such as "bandar-seri-begawan"} */
  static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    for (char letter : words.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(letter)) {
        slug.append(letter);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }

  static LocalizedText number(int number) {
    return LocalizedText.untranslated(Integer.toString(number));
  }

  /** {@return the day in words; in figures, if it has a year that words are not made for} */
  static LocalizedText day(LocalDate day) {
    boolean named = day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    return named ? PartialDate.of(day).text() : LocalizedText.untranslated(day.toString());
  }

  /** {@return two things that belong together, or are said to} */
  static LocalizedText pair(LocalizedText one, LocalizedText other) {
    return LocalizedText.of(
        one.english() + " – " + other.english(), one.indonesian() + " – " + other.indonesian());
  }
}
