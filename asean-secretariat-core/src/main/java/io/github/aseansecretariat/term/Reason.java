package io.github.aseansecretariat.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.text.LocalizedText;
import org.immutables.value.Value;

/** A sentence that a verdict stands on, and the sources that say so. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Reason permits ImmutableReason {
  Reason() {}

  @SafeVarargs
  static Reason of(LocalizedText text, ImmutableList<Citation>... citations) {
    ImmutableSet.Builder<Citation> all = ImmutableSet.builder();
    for (ImmutableList<Citation> some : citations) {
      all.addAll(some);
    }
    return ImmutableReason.of(text, all.build().asList());
  }

  /** {@return the sentence, with the arithmetic shown where there is any} */
  @Value.Parameter
  public abstract LocalizedText text();

  /** {@return the sources of the rule and of the dates in the sentence, at least one citation} */
  @Value.Parameter
  public abstract ImmutableList<Citation> citations();

  /**
   * Prints the sentence in English and its citations.
   *
   * @return one line
   */
  @Override
  public final String toString() {
    return text().english() + " " + citations();
  }
}
