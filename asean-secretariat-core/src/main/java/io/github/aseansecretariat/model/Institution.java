package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/** A body around the Secretariat: an organ, a secretariat, a ministry, over a stretch of time. */
@BuilderStyle
@Value.Immutable
public sealed interface Institution extends Entry permits ImmutableInstitution {
  /** {@return the id, the same in every stretch of time} */
  InstitutionId id();

  /** {@return what kind of body it is} */
  InstitutionKind kind();

  /** {@return the name it has in this stretch of time} */
  LocalizedText name();

  /**
   * {@return a short form of the name, for an app with little room: the name itself, unless the
   * builder was given a shorter form}
   */
  @Value.Default
  default LocalizedText shortName() {
    return name();
  }

  /** {@return the abbreviation, such as "AMM", empty if none is recorded} */
  Optional<String> abbreviation();

  /** {@return the abbreviation or, if none is recorded, the name} */
  default LocalizedText abbreviationOrName() {
    return abbreviation().isPresent() ? LocalizedText.untranslated(abbreviation().get()) : name();
  }

  /**
   * {@return the institution of which this one is a part, empty if it is a part of none that is
   * recorded}
   */
  Optional<InstitutionId> parent();

  /** {@return the member state whose own body it is, empty for the bodies of ASEAN} */
  Optional<MemberStateId> memberState();

  /** {@return where it sits, such as "Jakarta, Indonesia", empty if that is not recorded} */
  Optional<LocalizedText> seat();

  @Override
  default String label() {
    return name().english() + " (" + period() + ")";
  }

  /**
   * Starts a new institution.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an {@link Institution}.
   *
   * <p>Required: the id, the kind, the name, the period and at least one citation.
   *
   * <pre>{@code
   * Institution council =
   *     Institution.builder()
   *         .id(InstitutionId.of("student-council"))
   *         .kind(InstitutionKind.ORGAN)
   *         .name(LocalizedText.of("Student Council", "OSIS"))
   *         .period(DateRange.from(LocalDate.of(2024, 7, 15)))
   *         .addCitation(citation)
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutableInstitution.Builder {
    Builder() {}

    /**
     * Builds the institution.
     *
     * @return the institution
     * @throws IllegalStateException if the id, the kind, the name or the period is missing
     * @throws AttributeException if there is no citation, the period has no start, the abbreviation
     *     is blank, or it is its own parent
     */
    @Override
    public Institution build() {
      Institution built = super.build();
      Check.cited("Institution", "citations", built.citations());
      Check.begun("Institution", built.period());
      Check.words("Institution", "abbreviation", built.abbreviation());
      Check.that(
          !built.parent().equals(Optional.of(built.id())),
          "Institution",
          "parent",
          built.id(),
          "the id of another institution");
      return built;
    }
  }
}
