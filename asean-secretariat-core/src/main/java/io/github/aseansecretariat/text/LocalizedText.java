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
@ValueStyle
@Value.Immutable
public abstract sealed class LocalizedText permits ImmutableLocalizedText {
  LocalizedText() {}

  /**
   * Makes a text from its two languages.
   *
   * @param english the English text
   * @param indonesian the Indonesian text
   * @return the text
   * @throws IllegalArgumentException if one of them is blank has white space around it, or has half
   *     of a surrogate pair in it
   */
  public static LocalizedText of(String english, String indonesian) {
    return ImmutableLocalizedText.of(
        checked("English", requireNonNull(english, "english")),
        checked("Indonesian", requireNonNull(indonesian, "indonesian")));
  }

  private static String checked(String language, String text) {
    if (text.isEmpty() || !CharMatcher.whitespace().trimFrom(text).equals(text)) {
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

  /** Half of a surrogate pair is no character: no file can hold it. */
  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
      }
    }
    return true;
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
   * <p>Indonesian is told by its language tag, {@code id}, whatever the region; {@code
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
   * {@return both languages on one line, English first, such as "ASEAN Secretariat / Sekretariat
   * ASEAN"}
   */
  @Override
  public final String toString() {
    return english() + " / " + indonesian();
  }
}
