package io.github.aseansecretariat.text;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A text in English and in Indonesian.
 *
 * <p>Both languages are always there; neither is blank or has white space around it. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * LocalizedText name = LocalizedText.of("ASEAN Secretariat", "Sekretariat ASEAN");
 * name.in(Languages.INDONESIAN); // "Sekretariat ASEAN"
 * name.in(Locale.FRENCH);        // "ASEAN Secretariat"
 * }</pre>
 */
@Value.Immutable
public abstract sealed class LocalizedText permits ImmutableLocalizedText {
  LocalizedText() {}

  /**
   * Makes a text from its two languages.
   *
   * @param english the English text
   * @param indonesian the Indonesian text
   * @return the text
   * @throws IllegalArgumentException if one of them is blank, has white space around it, or has
   *     half of a surrogate pair in it
   */
  public static LocalizedText of(String english, String indonesian) {
    return ImmutableLocalizedText.of(
        checked("English", requireNonNull(english, "english")),
        checked("Indonesian", requireNonNull(indonesian, "indonesian")));
  }

  /**
   * Makes a text that is the same in both languages: a name, a number, an id.
   *
   * @param text the text
   * @return the text in both languages
   * @throws IllegalArgumentException as for {@link #of}
   */
  public static LocalizedText untranslated(String text) {
    return of(requireNonNull(text, "text"), text);
  }

  /**
   * Makes the word that says which of a row, from its number.
   *
   * @param number the number, from 1
   * @return such as "3rd" and "ke-3"
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static LocalizedText ordinal(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("number: expected at least 1 but was " + number);
    }
    return of(number + suffix(number), "ke-" + number);
  }

  /**
   * Makes a number that says how many, with a mark before each three digits. A year and the number
   * of an article say which, and have no such mark.
   *
   * @param number the number
   * @return such as "7" in both languages, or "1,096" and "1.096"
   */
  public static LocalizedText amount(int number) {
    return of(grouped(number, ','), grouped(number, '.'));
  }

  private static String grouped(int number, char mark) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    int first = digits.charAt(0) == '-' ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, mark);
    }
    return digits.toString();
  }

  private static String suffix(int number) {
    if (number / 10 % 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String checked(String language, String text) {
    if (!isTrimmed(text)) {
      throw new IllegalArgumentException(
          language
              + " text: expected words without white space around them but was \""
              + text
              + "\"");
    }
    if (!isWhole(text)) {
      throw new IllegalArgumentException(
          language
              + " text: expected whole characters but was half of a surrogate pair in \""
              + text
              + "\"");
    }
    return text;
  }

  private static boolean isTrimmed(String text) {
    return !text.isEmpty() && !isWhite(text.charAt(0)) && !isWhite(text.charAt(text.length() - 1));
  }

  private static boolean isWhite(char c) {
    // The table of white space is loaded only for a text that may need it.
    return (c <= ' ' || c > '~') && !Character.isLetter(c) && CharMatcher.whitespace().matches(c);
  }

  /** Half of a surrogate pair is no character: no file can hold it. */
  private static boolean isWhole(String text) {
    // Not a walk over the characters: that is slow until the JVM has compiled it.
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
  }

  /** {@return the English text} */
  @Value.Parameter
  public abstract String english();

  /** {@return the Indonesian text} */
  @Value.Parameter
  public abstract String indonesian();

  /**
   * {@return the text in a language: the Indonesian text for Indonesian, else the English text}
   *
   * <p>Indonesian is known by its language tag, {@code id}, whatever the region; {@code
   * Locale.forLanguageTag("in")}, its old tag, is the same language on every JDK. Every other
   * locale, the root locale too, gets the English text.
   *
   * @param locale the language
   */
  public final String in(Locale locale) {
    String tag = requireNonNull(locale, "locale").toLanguageTag();
    return tag.equals("id") || tag.startsWith("id-") ? indonesian() : english();
  }

  /**
   * {@return this text as a name stands within a sentence: in English after the article "the",
   * which it may have already; the Indonesian as it is}
   */
  public final LocalizedText withThe() {
    String bare = english().startsWith("The ") ? english().substring("The ".length()) : english();
    return bare.startsWith("the ") ? this : of("the " + bare, indonesian());
  }

  /**
   * {@return both languages on one line, English first, such as "ASEAN Secretariat / Sekretariat
   * ASEAN"}
   */
  @Override
  public final String toString() {
    return english() + " / " + indonesian();
  }
}
