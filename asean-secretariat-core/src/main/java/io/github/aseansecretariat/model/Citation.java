package io.github.aseansecretariat.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a fact is told: the source, the place in it, and how good the evidence is.
 *
 * <pre>{@code
 * Citation citation = Citation.of(charter, "Art. 11(1)", Evidence.TEXT_READ);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Citation permits ImmutableCitation {
  Citation() {}

  /**
   * Makes a citation of a place in a source.
   *
   * @param source the source
   * @param locator the place, such as "Art. 3(1)"
   * @param evidence how good the evidence is
   * @return the citation
   * @throws AttributeException if the locator is blank, has white space around it, or has a square
   *     bracket or a line break in it
   */
  public static Citation of(Source source, String locator, Evidence evidence) {
    requireNonNull(locator, "locator");
    Check.words("Citation", "locator", locator);
    for (char barred : new char[] {'[', ']', '\n', '\r'}) {
      Check.that(
          locator.indexOf(barred) < 0,
          "Citation",
          "locator",
          locator,
          "no square bracket and no line break");
    }
    return ImmutableCitation.of(source, Optional.of(locator), evidence);
  }

  /**
   * Makes a citation of a source as a whole.
   *
   * @param source the source
   * @param evidence how good the evidence is
   * @return the citation
   */
  public static Citation of(Source source, Evidence evidence) {
    return ImmutableCitation.of(source, Optional.empty(), evidence);
  }

  /** {@return the source itself} */
  @Value.Parameter
  public abstract Source source();

  /**
   * {@return the place in the source, such as "Art. 3(1)"; empty if the source is cited as a whole}
   */
  @Value.Parameter
  public abstract Optional<String> locator();

  /** {@return how good the evidence is: the grade} */
  @Value.Parameter
  public abstract Evidence evidence();

  /**
   * Prints the citation on one line.
   *
   * @return such as "Agreement on the Establishment of the ASEAN Secretariat (1976-02-24), Art.
   *     3(1), TEXT_READ"
   */
  @Override
  public final String toString() {
    StringBuilder line = new StringBuilder(source().title().english());
    source().date().ifPresent(date -> line.append(" (").append(date).append(')'));
    locator().ifPresent(place -> line.append(", ").append(place));
    return line.append(", ").append(evidence()).toString();
  }
}
