package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;
import org.immutables.value.Value;

/** One of the enumerated duties of an institution or an office, in this library's own wording. */
@BuilderStyle
@Value.Immutable
public sealed interface Duty extends Entry permits ImmutableDuty {
  /**
   * {@return the id, which stays the same when other duties are added, so that an app can store it}
   *
   * <p>Unless the builder was given another, it is made of the chief source, the bearer and the
   * number, such as "school-text-asean-secretariat-1".
   */
  @Value.Default
  default DutyId id() {
    Check.cited("Duty", "citations", citations());
    Check.number("Duty", "number", number());
    return DutyId.of(citations().get(0).source().id() + "-" + bearer().value() + "-" + number());
  }

  /** {@return the id of the institution or office that bears the duty} */
  BearerId bearer();

  /**
   * {@return the institution that the duty belongs to: the bearer itself, or the institution of the
   * office that bears it}
   */
  @Value.Default
  default InstitutionId institution() {
    if (bearer() instanceof InstitutionId) {
      return (InstitutionId) bearer();
    }
    throw new AttributeException(
        "Duty", "institution", "", "the institution of the office " + bearer());
  }

  /** {@return the number of the duty in the list of its bearer and source, from 1} */
  int number();

  /** {@return what the duty is} */
  LocalizedText text();

  /**
   * {@return what the duty is in few words, for an app with little room: the text itself, unless
   * the builder was given a shorter form}
   */
  @Value.Default
  default LocalizedText shortText() {
    return text();
  }

  @Override
  default String label() {
    return "duty " + number() + " of " + bearer() + " (" + period() + ")";
  }

  /**
   * Starts a new duty.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Duty}.
   *
   * <p>Required: the bearer, the number, the text, the period and at least one citation; for an
   * office that bears the duty also the institution.
   *
   * <pre>{@code
   * Duty duty =
   *     Duty.builder()
   *         .bearer(InstitutionId.of("student-council"))
   *         .number(1)
   *         .text(LocalizedText.of("Plan the year.", "Menyusun rencana tahunan."))
   *         .period(DateRange.from(LocalDate.of(2024, 7, 15)))
   *         .addCitation(citation)
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutableDuty.Builder {
    Builder() {}

    /**
     * Builds the duty.
     *
     * @return the duty
     * @throws IllegalStateException if the bearer, the number, the text or the period is missing
     * @throws AttributeException if there is no citation, the period has no start, the number is
     *     not from 1, or the institution is missing for an office or differs from the institution
     *     that bears the duty
     */
    @Override
    public Duty build() {
      Duty built = super.build();
      Check.cited("Duty", "citations", built.citations());
      Check.begun("Duty", built.period());
      Check.number("Duty", "number", built.number());
      if (built.bearer() instanceof InstitutionId) {
        Check.that(
            built.institution().equals(built.bearer()),
            "Duty",
            "institution",
            built.institution(),
            "the bearer, " + built.bearer());
      }
      return built;
    }
  }
}
