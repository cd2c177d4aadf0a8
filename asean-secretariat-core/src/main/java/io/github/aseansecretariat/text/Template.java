package io.github.aseansecretariat.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in both languages with named slots in braces, to be filled with texts.
 *
 * <p>Both languages have the same slots, in whatever order and as often as the language asks for.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Template begins = Template.of("It begins on {day}.", "Mulainya pada {day}.");
 * begins.with(Map.of("day", PartialDate.parse("1976-06-07").text()));
 * // "It begins on 7 June 1976." and "Mulainya pada 7 Juni 1976."
 * }</pre>
 */
public final class Template {
  private final String english;
  private final String indonesian;
  private final ImmutableSet<String> slots;

  private Template(String english, String indonesian, ImmutableSet<String> slots) {
    this.english = english;
    this.indonesian = indonesian;
    this.slots = slots;
  }

  /**
   * Makes a template from its two languages.
   *
   * @param english the English sentence
   * @param indonesian the Indonesian sentence
   * @return the template
   * @throws IllegalArgumentException if the languages do not have the same slots, or a brace does
   *     not close
   */
  public static Template of(String english, String indonesian) {
    ImmutableSet<String> slots = slotsOf(requireNonNull(english, "english"));
    ImmutableSet<String> others = slotsOf(requireNonNull(indonesian, "indonesian"));
    if (!slots.equals(others)) {
      throw new IllegalArgumentException(
          "Indonesian text: expected the slots " + slots + " but was \"" + indonesian + "\"");
    }
    return new Template(english, indonesian, slots);
  }

  private static ImmutableSet<String> slotsOf(String text) {
    ImmutableSet.Builder<String> slots = ImmutableSet.builder();
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      slots.add(text.substring(open + 1, closing(text, open)));
    }
    return slots.build();
  }

  private static int closing(String text, int open) {
    int close = text.indexOf('}', open);
    if (close < 0) {
      throw new IllegalArgumentException(
          "text: expected a closing brace for every slot but was \"" + text + "\"");
    }
    return close;
  }

  /** {@return the names of the slots, in the order of the English sentence} */
  public ImmutableSet<String> slots() {
    return slots;
  }

  /**
   * Fills the slots.
   *
   * @param values a text for each slot, by its name
   * @return the sentence
   * @throws IllegalArgumentException if a slot has no text, or a text no slot
   */
  public LocalizedText with(Map<String, LocalizedText> values) {
    if (!values.keySet().equals(slots)) {
      throw new IllegalArgumentException(
          "values: expected a text for each of " + slots + " but was " + values.keySet());
    }
    StringBuilder inEnglish = new StringBuilder();
    StringBuilder inIndonesian = new StringBuilder();
    fill(english, values, true, inEnglish);
    fill(indonesian, values, false, inIndonesian);
    return LocalizedText.of(inEnglish.toString(), inIndonesian.toString());
  }

  private static void fill(
      String text, Map<String, LocalizedText> values, boolean inEnglish, StringBuilder filled) {
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = closing(text, open);
      LocalizedText value = requireNonNull(values.get(text.substring(open + 1, close)));
      filled.append(text, from, open);
      filled.append(inEnglish ? value.english() : value.indonesian());
      from = close + 1;
    }
    filled.append(text, from, text.length());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Template template
        && english.equals(template.english)
        && indonesian.equals(template.indonesian);
  }

  @Override
  public int hashCode() {
    return 31 * english.hashCode() + indonesian.hashCode();
  }

  /** {@return both languages on one line with their slots, English first} */
  @Override
  public String toString() {
    return english + " / " + indonesian;
  }
}
