package io.github.aseansecretariat.quiz;

import io.github.aseansecretariat.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/** One of the answers that a {@link Question} offers. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Option permits ImmutableOption {
  Option() {}

  /** {@return the answer as it is shown: the words} */
  @Value.Parameter
  public abstract LocalizedText text();

  /** {@return whether it is the right answer, as exactly one of a question is: true or false} */
  @Value.Parameter
  public abstract boolean isRight();

  /**
   * {@return what is true of this option, such as when the person whom it names did hold the
   * office; empty if there is nothing to add}
   */
  @Value.Parameter
  public abstract Optional<LocalizedText> note();

  /** {@return both languages on one line, English first} */
  @Override
  public final String toString() {
    return text().toString();
  }
}
