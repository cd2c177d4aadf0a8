package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import io.github.aseansecretariat.text.LocalizedText;
import java.text.Normalizer;
import java.util.Locale;

/** Words that are sought in texts without regard to case and accents. */
final class FoldedText {
  private static final CharMatcher ACCENT = CharMatcher.inRange('\u0300', '\u036f');

  private final String folded;

  private FoldedText(String folded) {
    this.folded = folded;
  }

  /** Takes the words of a query's parameter, by whose name they are refused if they are blank. */
  static FoldedText of(String parameter, String words) {
    requireNonNull(words, parameter);
    String folded = fold(CharMatcher.whitespace().trimFrom(words));
    if (folded.isEmpty()) {
      throw new IllegalArgumentException(
          parameter + ": expected words to look for but was \"" + words + "\"");
    }
    return new FoldedText(folded);
  }

  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (CharMatcher.ascii().matchesAllOf(lower)) {
      return lower;
    }
    // Vietnamese d with a stroke is a letter of its own, which no normal form takes apart.
    return ACCENT.removeFrom(Normalizer.normalize(lower, Normalizer.Form.NFD)).replace('đ', 'd');
  }

  boolean isIn(String text) {
    return fold(text).contains(folded);
  }

  boolean isIn(LocalizedText text) {
    return isIn(text.english()) || isIn(text.indonesian());
  }
}
