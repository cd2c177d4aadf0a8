package io.github.aseansecretariat.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.text.Template;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a fact stands: the source, the place in it, and how good the evidence is.
 *
 * <pre>{@code
 * Citation citation = Citation.of(charter, "Art. 11(1)", Evidence.TEXT_READ);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Citation permits ImmutableCitation {
  Citation() {}

  /**
   * Makes a citation of a place in a source.
   *
   * @param source the source
   * @param locator the place as {@link Locator#parse} reads it, such as "Art. 3(1)"
   * @param evidence how good the evidence is
   * @return the citation
   * @throws AttributeException if the locator is none
   */
  public static Citation of(Source source, String locator, Evidence evidence) {
    return of(source, Locator.parse(requireNonNull(locator, "locator")), evidence);
  }

  /**
   * Makes a citation of a place in a source.
   *
   * @param source the source
   * @param locator the place
   * @param evidence how good the evidence is
   * @return the citation
   */
  public static Citation of(Source source, Locator locator, Evidence evidence) {
    return ImmutableCitation.of(source, Optional.of(requireNonNull(locator, "locator")), evidence);
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
  public abstract Optional<Locator> locator();

  /** {@return the grade of the evidence} */
  @Value.Parameter
  public abstract Evidence evidence();

  /**
   * Puts the whole citation into words: the title of the source, its date as far as it is known,
   * the place in it and the grade of the evidence.
   *
   * @return such as "ASEAN Charter (20 November 2007), Art. 11(1); wording read" and "Piagam ASEAN
   *     (20 November 2007), Pasal 11 ayat (1); teks asli sudah dibaca"
   */
  public final LocalizedText text() {
    ImmutableMap.Builder<String, LocalizedText> words = ImmutableMap.builder();
    words.put("title", source().title()).put("grade", evidence().text());
    source().date().ifPresent(date -> words.put("date", date.text()));
    locator().ifPresent(place -> words.put("place", place.text()));
    String sentence =
        "{title}"
            + (source().date().isPresent() ? " ({date})" : "")
            + (locator().isPresent() ? ", {place}" : "")
            + "; {grade}";
    return Template.of(sentence, sentence).with(words.build());
  }

  /**
   * Prints the citation on one line, in English, for messages.
   *
   * @return such as "Agreement on the Establishment of the ASEAN Secretariat (1976-02-24), Art.
   *     3(1), TEXT_READ"
   */
  @Override
  public final String toString() {
    StringBuilder line = new StringBuilder(source().title().english());
    if (source().date().isPresent()) {
      line.append(" (").append(source().date().get()).append(')');
    }
    if (locator().isPresent()) {
      line.append(", ").append(locator().get());
    }
    return line.append(", ").append(evidence()).toString();
  }
}
