package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A summit of an organisation: the heads of state or government of its members in summit. */
@BuilderStyle
@Value.Immutable
public sealed interface Summit extends Entry permits ImmutableSummit {
  /** {@return the id of the institution whose summit it is} */
  InstitutionId institution();

  /**
   * {@return what the institution is called in the name of the summit, such as "ASEAN": its
   * abbreviation or, if it has none, its name, as its newest entry has it}
   */
  LocalizedText institutionName();

  /** {@return the number of the summit among those of the institution, from 1} */
  int number();

  /** {@return the first day} */
  LocalDate firstDay();

  /** {@return the last day, the same as the first for a summit of one day} */
  LocalDate lastDay();

  /** {@return where the summit was held, such as "Singapore" and "Singapura"} */
  LocalizedText place();

  /** {@return the member state that hosted the summit} */
  MemberStateId host();

  /**
   * {@return the name, made from the number and the institution, such as "1st ASEAN Summit" and
   * "KTT ASEAN ke-1"}
   */
  default LocalizedText name() {
    LocalizedText nth = LocalizedText.ordinal(number());
    return LocalizedText.of(
        nth.english() + " " + institutionName().english() + " Summit",
        "KTT " + institutionName().indonesian() + " " + nth.indonesian());
  }

  @Override
  @Value.Derived
  default DateRange period() {
    Check.that(
        !lastDay().isBefore(firstDay()),
        "Summit",
        "lastDay",
        lastDay(),
        "a day not before the first, " + firstDay());
    Check.that(
        firstDay().getYear() >= 1, "Summit", "firstDay", firstDay(), "a day from 0001-01-01");
    Check.that(
        lastDay().isBefore(LocalDate.of(9999, 12, 31)),
        "Summit",
        "lastDay",
        lastDay(),
        "a day before 9999-12-31");
    return DateRange.ofDays(firstDay(), lastDay());
  }

  @Override
  default String label() {
    return name().english() + ", " + place().english() + " (" + period() + ")";
  }

  /**
   * Starts a new summit.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Summit}.
   *
   * <p>Required: the institution and its name, the number, both days, the place, the host and at
   * least one citation.
   *
   * <pre>{@code
   * Summit first =
   *     Summit.builder()
   *         .institution(InstitutionId.ASEAN)
   *         .institutionName(LocalizedText.of("ASEAN", "ASEAN"))
   *         .number(1)
   *         .firstDay(LocalDate.of(1976, 2, 23))
   *         .lastDay(LocalDate.of(1976, 2, 24))
   *         .place(LocalizedText.of("Denpasar, Bali", "Denpasar, Bali"))
   *         .host(MemberStateId.INDONESIA)
   *         .addCitation(citation)
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutableSummit.Builder {
    Builder() {}

    /**
     * Builds the summit.
     *
     * @return the summit
     * @throws IllegalStateException if the institution, its name, the number, a day, the place or
     *     the host is missing
     * @throws AttributeException if there is no citation, the number is not from 1, or the last day
     *     is before the first
     */
    @Override
    public Summit build() {
      Summit built = super.build();
      Check.cited("Summit", "citations", built.citations());
      Check.number("Summit", "number", built.number());
      return built;
    }
  }
}
