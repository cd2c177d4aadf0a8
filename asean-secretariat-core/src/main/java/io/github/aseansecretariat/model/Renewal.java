package io.github.aseansecretariat.model;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.Periods;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether the same person can have a further term in the same office.
 *
 * <p>Warning: not stated is neither allowed nor barred. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Renewal permits ImmutableRenewal {
  /** The answers, to switch on. */
  public enum Kind {
    /** No further term. */
    NON_RENEWABLE,

    /** One further term. */
    ONCE,

    /** The rule does not say. */
    NOT_STATED
  }

  Renewal() {}

  /** {@return the answer that the term cannot be renewed} */
  public static Renewal none() {
    return ImmutableRenewal.of(Kind.NON_RENEWABLE, Optional.empty());
  }

  /**
   * {@return the answer that the term can be renewed once}
   *
   * @param term the length of the further term
   * @throws AttributeException if the length is not more than zero or is more than 1,000 years, or
   *     a part of it is negative
   */
  public static Renewal once(Period term) {
    Check.length("Renewal", "term", requireNonNull(term, "term"));
    return ImmutableRenewal.of(Kind.ONCE, Optional.of(term));
  }

  /** {@return the answer that the rule does not say whether the term can be renewed} */
  public static Renewal notStated() {
    return ImmutableRenewal.of(Kind.NOT_STATED, Optional.empty());
  }

  /** {@return which answer this is} */
  @Value.Parameter
  public abstract Kind kind();

  /** {@return the length of the further term, empty for all but {@link #once}} */
  @Value.Parameter
  public abstract Optional<Period> term();

  /**
   * {@return the words for it, such as "renewable once for 3 years" and "dapat diperbarui sekali
   * untuk 3 tahun"}
   */
  public final LocalizedText text() {
    LocalizedText further = Periods.text(term().orElse(Period.ZERO));
    return switch (kind()) {
      case NON_RENEWABLE -> LocalizedText.of("non-renewable", "tidak dapat diperbarui");
      case ONCE ->
          LocalizedText.of(
              "renewable once for " + further.english(),
              "dapat diperbarui sekali untuk " + further.indonesian());
      case NOT_STATED -> LocalizedText.of("renewal not stated", "pembaruan tidak disebut");
    };
  }

  /**
   * Prints the answer.
   *
   * @return "NON_RENEWABLE", such as "ONCE P3Y", or "NOT_STATED"
   */
  @Override
  public final String toString() {
    return kind() + (term().isPresent() ? " " + term().get() : "");
  }
}
