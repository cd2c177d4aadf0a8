package io.github.aseansecretariat.quiz;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.text.Template;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sentences of all questions, both languages side by side, from a file that comes along. */
final class Templates {
  /** Why the right answer is right: the name of the part, where other parts bear a form's. */
  static final String BECAUSE = "BECAUSE";

  // By its full name, as the facts: tools that make apps smaller move classes, not resources.
  private static final String FILE = "/io/github/aseansecretariat/quiz/templates.txt";

  private static final Form[] FORMS = Form.values();
  private static final ImmutableMap<String, Template> ALL = read();

  private Templates() {}

  /** {@return the forms in which a model can be asked, at least one} */
  static ImmutableList<Form> forms(String model) {
    ImmutableList.Builder<Form> forms = ImmutableList.builder();
    for (Form form : FORMS) {
      if (ALL.containsKey(model + "." + form)) {
        forms.add(form);
      }
    }
    ImmutableList<Form> all = forms.build();
    if (all.isEmpty()) {
      throw missing(model);
    }
    return all;
  }

  private static IllegalArgumentException missing(String key) {
    return new IllegalArgumentException("template: expected one that is there but was " + key);
  }

  /** {@return a sentence with the words that its slots ask for, of those that are there} */
  static LocalizedText fill(String model, String part, Map<String, LocalizedText> words) {
    return sentence(words(model, part, words));
  }

  /** {@return the same as it stands within another sentence} */
  static LocalizedText words(String model, String part, Map<String, LocalizedText> words) {
    String key = model + "." + part;
    @Nullable Template template = ALL.get(key);
    if (template == null) {
      throw missing(key);
    }
    ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
    for (String slot : template.slots()) {
      @Nullable LocalizedText value = words.get(slot);
      if (value != null) {
        values.put(slot, value);
      }
    }
    return template.with(values.build());
  }

  /**
   * {@return a text that begins with a capital letter, as a sentence and an option do, and of which
   * one full stop is the end, be the last word an abbreviation}
   */
  static LocalizedText sentence(LocalizedText text) {
    String english = asSentence(text.english());
    String indonesian = asSentence(text.indonesian());
    return english.equals(text.english()) && indonesian.equals(text.indonesian())
        ? text
        : LocalizedText.of(english, indonesian);
  }

  private static String asSentence(String text) {
    char first = text.charAt(0);
    String once = text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    return Ascii.isLowerCase(first) ? Ascii.toUpperCase(first) + once.substring(1) : once;
  }

  private static ImmutableMap<String, Template> read() {
    ImmutableMap.Builder<String, Template> all = ImmutableMap.builder();
    try (BufferedReader lines = open()) {
      for (String key = lines.readLine(); key != null; key = lines.readLine()) {
        if (!key.isEmpty() && key.charAt(0) != '#') {
          all.put(key, Template.of(lines.readLine(), lines.readLine()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.build();
  }

  private static BufferedReader open() throws IOException {
    @Nullable InputStream file = Templates.class.getResourceAsStream(FILE);
    if (file == null) {
      throw new FileNotFoundException(FILE + ": expected in the same jar as the classes");
    }
    return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
  }
}
