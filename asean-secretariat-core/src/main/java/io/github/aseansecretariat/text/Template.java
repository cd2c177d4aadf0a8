package io.github.aseansecretariat.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in both languages with named slots in braces, to be filled with texts.
 *
 * <p>Both languages have the same slots, in whatever order and as often as the language asks for. A
 * slot has a name without spaces and braces. A brace stands for nothing else. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Template begins = Template.of("It begins on {day}.", "Mulainya pada {day}.");
 * begins.with(Map.of("day", PartialDate.parse("1976-06-07").text()));
 * // "It begins on 7 June 1976." and "Mulainya pada 7 Juni 1976."
 * }</pre>
 */
public final class Template {
  private final LocalizedText sentence;
  private final ImmutableList<String> english;
  private final ImmutableList<String> indonesian;
  private final ImmutableSet<String> slots;

  private Template(
      LocalizedText sentence,
      ImmutableList<String> english,
      ImmutableList<String> indonesian,
      ImmutableSet<String> slots) {
    this.sentence = sentence;
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
   * @throws IllegalArgumentException if a sentence is blank or has white space around it, the
   *     languages do not have the same slots, a brace has no partner, or the name of a slot is
   *     empty or has a space
   */
  public static Template of(String english, String indonesian) {
    LocalizedText sentence = LocalizedText.of(english, indonesian);
    ImmutableList<String> inEnglish = parts("English", english);
    ImmutableList<String> inIndonesian = parts("Indonesian", indonesian);
    ImmutableSet<String> slots = slotsOf(inEnglish);
    if (!slotsOf(inIndonesian).equals(slots)) {
      throw new IllegalArgumentException(
          "Indonesian text: expected the slots " + slots + " but was \"" + indonesian + "\"");
    }
    return new Template(sentence, inEnglish, inIndonesian, slots);
  }

  /** Words and slots by turns: the words before the first slot, the slot, and so on, words last. */
  private static ImmutableList<String> parts(String language, String text) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int from = 0;
    for (int open = text.indexOf('{'); open != -1; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      String slot = close == -1 ? "" : text.substring(open + 1, close);
      if (slot.isEmpty() || slot.indexOf('{') >= 0 || slot.indexOf(' ') >= 0) {
        throw badSlot(language, text);
      }
      parts.add(words(language, text, from, open)).add(slot);
      from = close + 1;
    }
    return parts.add(words(language, text, from, text.length())).build();
  }

  private static String words(String language, String text, int from, int to) {
    String words = text.substring(from, to);
    if (words.indexOf('}') >= 0) {
      throw badSlot(language, text);
    }
    return words;
  }

  private static IllegalArgumentException badSlot(String language, String text) {
    return new IllegalArgumentException(
        language
            + " text: expected braces only around slots such as {day} but was \""
            + text
            + "\"");
  }

  private static ImmutableSet<String> slotsOf(ImmutableList<String> parts) {
    ImmutableSet.Builder<String> slots = ImmutableSet.builder();
    for (int i = 1; i < parts.size(); i += 2) {
      slots.add(parts.get(i));
    }
    return slots.build();
  }

  /** {@return the names of the slots, in the order of the English sentence} */
  public ImmutableSet<String> slots() {
    return slots;
  }

  /**
   * Fills the slots. A brace in a text that is filled in is a brace, and no slot.
   *
   * @param values a text for each slot, by its name
   * @return the sentence
   * @throws IllegalArgumentException if a slot has no text, or a text no slot
   */
  public LocalizedText with(Map<String, LocalizedText> values) {
    if (!requireNonNull(values, "values").keySet().equals(slots)) {
      throw new IllegalArgumentException(
          "values: expected a text for each of " + slots + " but was " + values.keySet());
    }
    StringBuilder inEnglish = new StringBuilder();
    for (int i = 0; i < english.size(); i++) {
      String part = english.get(i);
      inEnglish.append(i % 2 == 0 ? part : valueOf(part, values).english());
    }
    StringBuilder inIndonesian = new StringBuilder();
    for (int i = 0; i < indonesian.size(); i++) {
      String part = indonesian.get(i);
      inIndonesian.append(i % 2 == 0 ? part : valueOf(part, values).indonesian());
    }
    return LocalizedText.of(inEnglish.toString(), inIndonesian.toString());
  }

  private static LocalizedText valueOf(String slot, Map<String, LocalizedText> values) {
    return requireNonNull(values.get(slot), "values");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Template template && sentence.equals(template.sentence);
  }

  @Override
  public int hashCode() {
    return sentence.hashCode();
  }

  /**
   * {@return both languages on one line with their slots, English first, such as "It begins on
   * {day}. / Mulainya pada {day}."}
   */
  @Override
  public String toString() {
    return sentence.toString();
  }
}
