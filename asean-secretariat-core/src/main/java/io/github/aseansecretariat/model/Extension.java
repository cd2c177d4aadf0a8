package io.github.aseansecretariat.model;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.Periods;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether and how far a term can be extended.
 *
 * <table>
 * <caption>The four answers</caption>
 * <tr><th>answer</th><th>the rule says</th><th>{@link #maximum}</th></tr>
 * <tr><td>{@code none()}</td><td>no extension</td><td>empty</td></tr>
 * <tr><td>{@code upTo(total)}</td><td>the term can grow to a total</td><td>the total</td></tr>
 * <tr><td>{@code uncapped()}</td><td>an extension without a maximum</td><td>empty</td></tr>
 * <tr><td>{@code notStated()}</td><td>nothing</td><td>empty</td></tr>
 * </table>
 *
 * <p>Warning: not stated is neither none nor unlimited. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Extension permits ImmutableExtension {
  /** The answers, to switch on. */
  public enum Kind {
    /** No extension. */
    NONE,

    /** Up to a total. */
    UP_TO,

    /** An extension without a maximum. */
    UNCAPPED,

    /** The rule does not say. */
    NOT_STATED
  }

  Extension() {}

  /** {@return the answer that the term cannot be extended} */
  public static Extension none() {
    return ImmutableExtension.of(Kind.NONE, Optional.empty());
  }

  /**
   * {@return the answer that the term can be extended to a total}
   *
   * @param total the length of the whole term with its extension
   * @throws AttributeException if the length is not more than zero or is more than 1,000 years, or
   *     a part of it is negative
   */
  public static Extension upTo(Period total) {
    Check.length("Extension", "total", requireNonNull(total, "total"));
    return ImmutableExtension.of(Kind.UP_TO, Optional.of(total));
  }

  /** {@return the answer that the term can be extended, and that the rule names no maximum} */
  public static Extension uncapped() {
    return ImmutableExtension.of(Kind.UNCAPPED, Optional.empty());
  }

  /** {@return the answer that the rule does not say whether the term can be extended} */
  public static Extension notStated() {
    return ImmutableExtension.of(Kind.NOT_STATED, Optional.empty());
  }

  /** {@return which answer this is} */
  @Value.Parameter
  public abstract Kind kind();

  /** {@return the total that a term can be extended to, empty for all but {@link #upTo}} */
  @Value.Parameter
  public abstract Optional<Period> maximum();

  /**
   * {@return the words for it, such as "extendable to 3 years" and "dapat diperpanjang menjadi 3
   * tahun"}
   */
  public final LocalizedText text() {
    LocalizedText total = Periods.text(maximum().orElse(Period.ZERO));
    return switch (kind()) {
      case NONE -> LocalizedText.of("not extendable", "tidak dapat diperpanjang");
      case UP_TO ->
          LocalizedText.of(
              "extendable to " + total.english(),
              "dapat diperpanjang menjadi " + total.indonesian());
      case UNCAPPED ->
          LocalizedText.of(
              "extendable, no maximum stated", "dapat diperpanjang, batasnya tidak disebut");
      case NOT_STATED -> LocalizedText.of("extension not stated", "perpanjangan tidak disebut");
    };
  }

  /**
   * Prints the answer.
   *
   * @return "NONE", such as "UP_TO P3Y", "UNCAPPED" or "NOT_STATED"
   */
  @Override
  public final String toString() {
    return kind() + (maximum().isPresent() ? " " + maximum().get() : "");
  }
}
