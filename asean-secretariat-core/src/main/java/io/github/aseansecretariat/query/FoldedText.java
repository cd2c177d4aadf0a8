package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Words that are sought in a text, all of them in any order, without regard to case, accents and
 * punctuation. What stands between quotation marks is sought as one.
 */
final class FoldedText {
  /**
   * What stands inside a word: full stops and apostrophes, straight, curly and typed as accents.
   */
  private static final String INSIDE = ".'\u2018\u2019\u00b4`";

  private final String words;
  private final String[] terms;

  private FoldedText(String words, String... terms) {
    this.words = words;
    this.terms = terms;
  }

  /** Takes the words of a query's parameter, by whose name they are refused if they are blank. */
  static FoldedText of(String parameter, String words) {
    if (!requireNonNull(words, parameter).isEmpty() && isFolded(words)) {
      return new FoldedText(words, words);
    }
    ImmutableList.Builder<String> terms = ImmutableList.builder();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || isQuote(words.charAt(i))) {
        addTerms(terms, fold(words.substring(from, i)), quoted);
        quoted = !quoted;
        from = i + 1;
      }
    }
    ImmutableList<String> all = terms.build();
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          parameter + ": expected words to look for but was \"" + words + "\"");
    }
    return new FoldedText(words, all.toArray(new String[0]));
  }

  private static boolean isQuote(char c) {
    return c == '"' || (c >= '\u201c' && c <= '\u201e');
  }

  private static void addTerms(ImmutableList.Builder<String> terms, String part, boolean asOne) {
    int from = 0;
    while (from < part.length()) {
      int space = asOne ? -1 : part.indexOf(' ', from);
      int to = space == -1 ? part.length() : space;
      terms.add(part.substring(from, to));
      from = to + 1;
    }
  }

  /** Gives the text in plain small letters, its words apart by single spaces. */
  static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String plain = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean apart = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= '\u0300' && c <= '\u036f') || INSIDE.indexOf(c) >= 0) {
        continue;
      }
      if (Character.isSpaceChar(c) || Character.isWhitespace(c) || isPunctuation(c)) {
        apart = folded.length() > 0;
        continue;
      }
      if (apart) {
        folded.append(' ');
        apart = false;
      }
      // Vietnamese d with a stroke is a letter of its own, which no normal form takes apart.
      folded.append(c == 'đ' ? 'd' : c);
    }
    return folded.toString();
  }

  /** Whether a text is a word, or nothing, in plain small letters and digits already. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\u007f') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Whether one of the lines, of folded text and each with its break, has all that is sought. */
  boolean isInFolded(String lines) {
    if (terms.length == 1) {
      return lines.contains(terms[0]);
    }
    for (int from = 0; from < lines.length(); ) {
      int to = lines.indexOf('\n', from);
      if (hasAll(lines.substring(from, to))) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private boolean hasAll(String folded) {
    for (String term : terms) {
      if (!folded.contains(term)) {
        return false;
      }
    }
    return true;
  }

  /** The words as they were given, in quotation marks. */
  @Override
  public String toString() {
    return "\"" + words + "\"";
  }
}
