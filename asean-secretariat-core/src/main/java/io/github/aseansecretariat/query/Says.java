package io.github.aseansecretariat.query;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import java.util.function.Function;

/** Holds for an entry of which one text has all the words that are sought. */
final class Says<T extends Entry> extends Condition<T> {
  final FoldedText sought;
  private final Function<? super T, ImmutableList<String>> texts;

  Says(String lead, FoldedText sought, Function<? super T, ImmutableList<String>> texts) {
    super(lead, sought);
    this.sought = sought;
    this.texts = texts;
  }

  /** The texts, folded, a line each: folding leaves no line breaks. */
  String folded(T entry) {
    StringBuilder folded = new StringBuilder();
    for (String text : texts.apply(entry)) {
      folded.append(FoldedText.fold(text)).append('\n');
    }
    return folded.toString();
  }

  @Override
  public boolean test(T entry) {
    return sought.isInFolded(folded(entry));
  }
}
