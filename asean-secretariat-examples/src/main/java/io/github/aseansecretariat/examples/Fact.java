package io.github.aseansecretariat.examples;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;

/**
 * An entry in the words of a language, as a page shows it.
 *
 * @param kind the kind of entry, such as "Duty"
 * @param title its name
 * @param when the days on which it holds, "" for always
 * @param says what it says, a line each
 * @param remark what is to be said besides, "" for nothing
 * @param citations what it stands on
 */
record Fact(
    String kind,
    String title,
    String when,
    ImmutableList<String> says,
    String remark,
    ImmutableList<Citation> citations) {

  /** What it says, without the remark, as one text. */
  String said() {
    StringBuilder text = new StringBuilder();
    says.forEach(line -> append(text, line));
    return text.toString();
  }

  /** All of it as one text. */
  String text(Words words) {
    StringBuilder text = new StringBuilder();
    append(text, when.isEmpty() ? title : title + ", " + when);
    append(text, said());
    append(text, remark);
    words.cited(citations.stream()).forEach(source -> text.append(" [").append(source).append(']'));
    return text.toString();
  }

  private static void append(StringBuilder text, String sentence) {
    if (!sentence.isEmpty()) {
      text.append(text.length() == 0 ? "" : " ").append(sentence);
      text.append(sentence.endsWith(".") ? "" : ".");
    }
  }
}
