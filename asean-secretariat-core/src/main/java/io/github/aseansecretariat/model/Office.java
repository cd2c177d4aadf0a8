package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** An office, such as that of the Secretary-General, over a stretch of time. */
@BuilderStyle
@Value.Immutable
public sealed interface Office extends Entry permits ImmutableOffice {
  /** {@return the id, the same in every stretch of time} */
  OfficeId id();

  /** {@return the institution to which the office belongs} */
  InstitutionId institution();

  /** {@return the title it has in this stretch of time} */
  LocalizedText title();

  /** {@return how many can hold the office at a time, from 1; empty if it is not stated} */
  OptionalInt seats();

  @Override
  default String label() {
    return title().english() + " (" + period() + ")";
  }

  /**
   * Starts a new office.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an {@link Office}.
   *
   * <p>Required: the id, the institution, the title, the period and at least one citation.
   *
   * <pre>{@code
   * Office chair =
   *     Office.builder()
   *         .id(OfficeId.of("student-council-chair"))
   *         .institution(InstitutionId.of("student-council"))
   *         .title(LocalizedText.of("Chair of the Student Council", "Ketua OSIS"))
   *         .seats(1)
   *         .period(DateRange.from(LocalDate.of(2024, 7, 15)))
   *         .addCitation(citation)
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutableOffice.Builder {
    Builder() {}

    /**
     * Builds the office.
     *
     * @return the office
     * @throws IllegalStateException if the id, the institution, the title or the period is missing
     * @throws AttributeException if there is no citation, the period has no start, or no seat
     */
    @Override
    public Office build() {
      Office built = super.build();
      Check.cited("Office", "citations", built.citations());
      Check.begun("Office", built.period());
      Check.number("Office", "seats", built.seats());
      return built;
    }
  }
}
