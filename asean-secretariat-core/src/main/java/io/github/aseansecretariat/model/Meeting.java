package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A summit of ASEAN: the heads of state or government in meeting. */
@BuilderStyle
@Value.Immutable
public sealed interface Meeting extends Entry permits ImmutableMeeting {
  /**
   * Returns the number of the summit.
   *
   * @return a number from 1
   */
  int number();

  /**
   * Returns the first day.
   *
   * @return the day
   */
  LocalDate firstDay();

  /**
   * Returns the last day.
   *
   * @return the day, the same as the first for a meeting of one day
   */
  LocalDate lastDay();

  /**
   * Returns where the meeting was held.
   *
   * @return such as "Bali"
   */
  String place();

  /**
   * Returns the member state that hosted the meeting.
   *
   * @return the id
   */
  MemberStateId host();

  /**
   * Returns the name, made from the number.
   *
   * @return such as "1st ASEAN Summit" and "KTT ASEAN ke-1"
   */
  default LocalizedText name() {
    return LocalizedText.of(
        number() + suffix(number()) + " ASEAN Summit", "KTT ASEAN ke-" + number());
  }

  private static String suffix(int number) {
    if (number / 10 % 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  @Override
  @Value.Derived
  default DateRange period() {
    Check.that(
        !lastDay().isBefore(firstDay()),
        "Meeting",
        "lastDay",
        lastDay(),
        "a day not before the first, " + firstDay());
    Check.that(
        firstDay().getYear() >= 1, "Meeting", "firstDay", firstDay(), "a day from 0001-01-01");
    Check.that(
        lastDay().isBefore(LocalDate.of(9999, 12, 31)),
        "Meeting",
        "lastDay",
        lastDay(),
        "a day before 9999-12-31");
    return DateRange.ofDays(firstDay(), lastDay());
  }

  @Override
  default String label() {
    return name().english() + ", " + place() + " (" + period() + ")";
  }

  /**
   * Starts a new meeting.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Meeting}. */
  final class Builder extends ImmutableMeeting.Builder {
    Builder() {}

    /**
     * Builds the meeting.
     *
     * @return the meeting
     * @throws IllegalStateException if the number, a day, the place or the host is missing
     * @throws AttributeException if there is no citation, the number is not from 1, the last day is
     *     before the first, or the place is blank
     */
    @Override
    public Meeting build() {
      Meeting built = super.build();
      Check.cited("Meeting", "citations", built.citations());
      Check.that(built.number() > 0, "Meeting", "number", built.number(), "a number from 1");
      Check.words("Meeting", "place", built.place());
      return built;
    }
  }
}
