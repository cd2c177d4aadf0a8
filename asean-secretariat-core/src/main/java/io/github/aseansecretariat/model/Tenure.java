package io.github.aseansecretariat.model;

import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The time for which a person, or a member state, held an office.
 *
 * <p>The {@link #period} is worked out from the first day and the published end: where the end is
 * read as the last day served it is inside, where it is read as the handover day it is the first
 * day outside. A published end of which only the month or year is known ends the period in that
 * month or year, on a day that is uncertain. Without a published end the period is open.
 */
@BuilderStyle
@Value.Immutable
public sealed interface Tenure extends Entry permits ImmutableTenure {
  /** {@return the office} */
  OfficeId office();

  /**
   * {@return the number that the list of holders gives this tenure, from 1, empty if no list
   * numbers it}
   */
  OptionalInt ordinal();

  /**
   * {@return who held the office: the person}
   *
   * @throws NoSuchElementException if the office is held by a member state, as the chair of ASEAN
   *     is, and not by a person; {@link #findPerson} and {@link #memberState} answer for both
   */
  default Person person() {
    if (!findPerson().isPresent()) {
      throw new NoSuchElementException(
          office() + " is held by a member state, " + memberState() + ", and not by a person");
    }
    return findPerson().get();
  }

  /** {@return the person who held the office, empty if a member state held it} */
  Optional<Person> findPerson();

  /** {@return the member state from which the holder came, or which held the office itself} */
  MemberStateId memberState();

  /**
   * {@return the first day in office, as far as it is known: its year at the least. A tenure of
   * whose first day nothing is known is no tenure here: it would count as held on every day before
   * its end, and no rule could be chosen for it}
   */
  PartialDate firstDay();

  /**
   * {@return the end as it is published, as far as it is known; empty if no end is known. {@link
   * #endReading} says how to read it. An end of which only the month or the year is known may lie
   * in that of the first day: {@link DateRange} says how such a short stretch is counted}
   */
  Optional<PartialDate> publishedEnd();

  /** {@return how the published end is read: LAST_DAY, unless the builder was given the other} */
  @Value.Default
  default EndReading endReading() {
    return EndReading.LAST_DAY;
  }

  /**
   * {@return whether the published end lay ahead when it was recorded, so that it may yet change:
   * true for an end that is only scheduled}
   */
  @Value.Default
  default boolean scheduled() {
    return false;
  }

  /**
   * {@return which tenure's turn this one completed, for a holder who only served what a
   * predecessor had left, empty for a holder with a term of their own}
   */
  OptionalInt completesTurnOf();

  /**
   * {@return why the tenure ended, where that is out of the common, empty for an ordinary end and
   * where it is not recorded}
   */
  Optional<EndCause> endedBy();

  @Override
  @Value.Derived
  default DateRange period() {
    DateRange begun = DateRange.from(firstDay());
    if (!publishedEnd().isPresent()) {
      return begun;
    }
    PartialDate published = publishedEnd().get();
    Check.that(
        !published.countedAs().equals(LocalDate.of(9999, 12, 31)),
        "Tenure",
        "publishedEnd",
        published,
        "a day before 9999-12-31, or none where no end is known");
    PartialDate end =
        endReading() == EndReading.LAST_DAY && published.isExact()
            ? PartialDate.of(published.countedAs().plusDays(1))
            : published;
    try {
      return begun.until(end);
    } catch (IllegalArgumentException e) {
      throw new AttributeException(
          "Tenure",
          "publishedEnd",
          published.toString(),
          "an end after the first day, " + firstDay());
    }
  }

  @Override
  default String label() {
    return findPerson().map(Person::name).orElse(memberState().value()) + " (" + period() + ")";
  }

  /**
   * Starts a new tenure.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Tenure}.
   *
   * <p>Required: the office, the member state, the first day and at least one citation; the person
   * too, unless a member state holds the office itself.
   *
   * <pre>{@code
   * Tenure tenure =
   *     Tenure.builder()
   *         .office(OfficeId.SECRETARY_GENERAL)
   *         .ordinal(12)
   *         .person(surin)
   *         .memberState(MemberStateId.THAILAND)
   *         .firstDay(PartialDate.parse("2008-01-01"))
   *         .publishedEnd(PartialDate.parse("2012-12-31"))
   *         .addCitation(citation)
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutableTenure.Builder {
    Builder() {}

    /**
     * Builds the tenure.
     *
     * @return the tenure
     * @throws IllegalStateException if the office, the member state or the first day is missing
     * @throws AttributeException if there is no citation, the published end is not after the first
     *     day, an ordinal is not from 1, it completes its own turn, or an end is scheduled or read
     *     as the handover day and none is published
     */
    @Override
    public Tenure build() {
      Tenure built = super.build();
      Check.cited("Tenure", "citations", built.citations());
      Check.number("Tenure", "ordinal", built.ordinal());
      if (built.completesTurnOf().isPresent()) {
        int other = built.completesTurnOf().getAsInt();
        Check.that(
            other > 0 && !built.completesTurnOf().equals(built.ordinal()),
            "Tenure",
            "completesTurnOf",
            other,
            "the ordinal of another tenure");
      }
      if (!built.publishedEnd().isPresent()) {
        Check.that(
            built.endReading() == EndReading.LAST_DAY,
            "Tenure",
            "endReading",
            built.endReading(),
            "LAST_DAY where no end is published");
        Check.that(
            !built.scheduled(), "Tenure", "scheduled", true, "false where no end is published");
      }
      return built;
    }
  }
}
