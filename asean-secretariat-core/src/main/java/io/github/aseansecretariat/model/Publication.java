package io.github.aseansecretariat.model;

import org.immutables.value.Value;

/**
 * A source that is no legal instrument: an official record, a school text, or a secondary source.
 *
 * <p>Its {@link #period} runs from its publication; of an undated one it is always.
 */
@BuilderStyle
@Value.Immutable
public sealed interface Publication extends Source permits ImmutablePublication {
  /**
   * Starts a new publication.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Publication}.
   *
   * <p>Required: the id, the kind (neither TREATY nor NATIONAL_LAW) and the title.
   *
   * <pre>{@code
   * Publication book =
   *     Publication.builder()
   *         .id(SourceId.of("our-civics-book"))
   *         .kind(SourceKind.SCHOOL_TEXT)
   *         .title(LocalizedText.of("Our civics book", "Buku PPKn kami"))
   *         .date(PartialDate.of(2024))
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutablePublication.Builder {
    Builder() {}

    /**
     * Builds the publication.
     *
     * @return the publication
     * @throws IllegalStateException if the id, the kind or the title is missing
     * @throws AttributeException if the kind is TREATY or NATIONAL_LAW, or the address is not
     *     absolute or has half of a surrogate pair in it
     */
    @Override
    public Publication build() {
      Publication built = super.build();
      Check.that(
          built.kind() != SourceKind.TREATY && built.kind() != SourceKind.NATIONAL_LAW,
          "Publication",
          "kind",
          built.kind(),
          "OFFICIAL_RECORD, SCHOOL_TEXT or SECONDARY");
      Check.url("Publication", built.url());
      return built;
    }
  }
}
