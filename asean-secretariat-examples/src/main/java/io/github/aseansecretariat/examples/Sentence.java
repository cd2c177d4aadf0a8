package io.github.aseansecretariat.examples;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A sentence of a text.
 *
 * @param line the line on which it begins, from 1
 * @param text the sentence on one line
 * @param words its words in small letters without accents, numbers as digits
 */
record Sentence(int line, String text, ImmutableList<String> words) {
  private static final CharMatcher WORD_ENDS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).negate();

  /** Words for which another is looked up that is spelt or used alike, and numbers in words. */
  private static final ImmutableMap<String, String> SPELLINGS =
      ImmutableMap.<String, String>builder()
          .put("sekjen", "sekretaris jenderal")
          .put("jendral", "jenderal")
          .put("didirikan", "dibentuk")
          .put("years", "year")
          .put("members", "member")
          .put("satu", "1")
          .put("one", "1")
          .put("once", "sekali")
          .put("dua", "2")
          .put("two", "2")
          .put("tiga", "3")
          .put("three", "3")
          .put("empat", "4")
          .put("four", "4")
          .put("lima", "5")
          .put("five", "5")
          .put("enam", "6")
          .put("six", "6")
          .put("tujuh", "7")
          .put("seven", "7")
          .put("delapan", "8")
          .put("eight", "8")
          .put("sembilan", "9")
          .put("nine", "9")
          .put("sepuluh", "10")
          .put("ten", "10")
          .put("sebelas", "11")
          .put("eleven", "11")
          .put("twelve", "12")
          .buildOrThrow();

  static ImmutableList<Sentence> of(ImmutableList<String> lines) {
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    StringBuilder sentence = new StringBuilder();
    int begun = 1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        add(sentences, begun, sentence);
      }
      for (String word :
          Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(lines.get(i))) {
        if (sentence.length() == 0) {
          begun = i + 1;
        }
        sentence.append(sentence.length() == 0 ? "" : " ").append(word);
        if (CharMatcher.anyOf(".!?").indexIn(word) == word.length() - 1) {
          add(sentences, begun, sentence);
        }
      }
    }
    add(sentences, begun, sentence);
    return sentences.build();
  }

  private static void add(
      ImmutableList.Builder<Sentence> sentences, int line, StringBuilder sentence) {
    if (sentence.length() > 0) {
      sentences.add(new Sentence(line, sentence.toString(), words(sentence.toString())));
      sentence.setLength(0);
    }
  }

  static ImmutableList<String> words(String text) {
    String letters =
        CharMatcher.inRange('\u0300', '\u036f')
            .removeFrom(Normalizer.normalize(text, Normalizer.Form.NFD))
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : Splitter.on(WORD_ENDS).omitEmptyStrings().split(letters)) {
      int last = words.size() - 1;
      if (word.equals("belas") && last >= 0 && isNumber(words.get(last))) {
        words.set(last, "1" + words.get(last));
      } else {
        words.addAll(Splitter.on(' ').splitToList(SPELLINGS.getOrDefault(word, word)));
      }
    }
    return ImmutableList.copyOf(words);
  }

  boolean has(String... wanted) {
    return words.containsAll(ImmutableList.copyOf(wanted));
  }

  boolean hasAny(ImmutableSet<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }

  /** Whether it has the words next to each other. */
  boolean hasInARow(ImmutableList<String> row) {
    return !row.isEmpty() && Collections.indexOfSubList(words, row) >= 0;
  }

  /** The number before one of the words, such as 5 in "5 years". */
  OptionalInt numberBefore(ImmutableSet<String> following) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (isNumber(words.get(i)) && words.get(i).length() < 3) {
        // "5 (lima) tahun" says its number twice.
        int next =
            i + 1 < words.size() - 1 && words.get(i).equals(words.get(i + 1)) ? i + 2 : i + 1;
        if (following.contains(words.get(next))) {
          return OptionalInt.of(Integer.parseInt(words.get(i)));
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The first year that it names. */
  OptionalInt year() {
    return years().findFirst();
  }

  IntStream years() {
    return words.stream()
        .filter(word -> isNumber(word) && word.length() == 4)
        .filter(word -> word.startsWith("19") || word.startsWith("20"))
        .mapToInt(Integer::parseInt);
  }

  static boolean isNumber(String word) {
    return CharMatcher.inRange('0', '9').matchesAllOf(word);
  }
}
