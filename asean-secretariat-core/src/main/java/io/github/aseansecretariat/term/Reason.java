package io.github.aseansecretariat.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.text.LocalizedText;
import org.immutables.value.Value;

/** A sentence that a verdict stands on, and where it is told. Immutable and thread-safe. */
@ValueStyle
@Value.Immutable
public abstract sealed class Reason permits ImmutableReason {
  Reason() {}

  @SafeVarargs
  static Reason of(String english, String indonesian, ImmutableList<Citation>... citations) {
    ImmutableSet.Builder<Citation> all = ImmutableSet.builder();
    for (ImmutableList<Citation> some : citations) {
      all.addAll(some);
    }
    return ImmutableReason.of(LocalizedText.of(english, indonesian), all.build().asList());
  }

  /** {@return the sentence, with the arithmetic shown where there is any} */
  @Value.Parameter
  public abstract LocalizedText text();

  /** {@return where the rule and the dates in the sentence are told, at least one citation} */
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
