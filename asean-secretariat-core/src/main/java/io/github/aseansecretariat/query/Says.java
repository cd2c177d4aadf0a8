package io.github.aseansecretariat.query;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import java.util.function.Function;

/** Holds for an entry of which one text has all the words that are sought. */
final class Says<T extends Entry> extends Condition<T> {
  private final FoldedText sought;
  private final Function<? super T, ImmutableList<String>> texts;

  Says(
      String lead,
      String words,
      FoldedText sought,
      Function<? super T, ImmutableList<String>> texts) {
    super(lead + "\"" + words + "\"");
    this.sought = sought;
    this.texts = texts;
  }

  @Override
  public boolean test(T entry) {
    for (String text : texts.apply(entry)) {
      if (sought.isIn(text)) {
        return true;
      }
    }
    return false;
  }
}
