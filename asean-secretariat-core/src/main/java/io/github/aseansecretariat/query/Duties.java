package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.InstitutionId;

/** The words of {@link DutyQuery} as conditions, to be combined with and, or and not. */
public final class Duties {
  private Duties() {}

  /**
   * Holds for a duty that is borne by an institution or an office.
   *
   * @param bearer the id of the institution or the office
   * @return the condition
   */
  public static Condition<Duty> of(BearerId bearer) {
    return new Condition<Duty>("of " + requireNonNull(bearer, "bearer")) {
      @Override
      public boolean test(Duty duty) {
        return duty.bearer().equals(bearer);
      }
    };
  }

  /**
   * Holds for a duty that belongs to an institution: its own duties and those of its offices.
   *
   * @param institution the id
   * @return the condition
   */
  public static Condition<Duty> within(InstitutionId institution) {
    return new Condition<Duty>("within " + requireNonNull(institution, "institution")) {
      @Override
      public boolean test(Duty duty) {
        return duty.institution().equals(institution);
      }
    };
  }

  /**
   * Holds for a duty that is borne by an institution, not by an office.
   *
   * @return the condition
   */
  public static Condition<Duty> ofAnInstitution() {
    return new Condition<Duty>("of an institution") {
      @Override
      public boolean test(Duty duty) {
        return duty.bearer() instanceof InstitutionId;
      }
    };
  }

  /**
   * Holds for a duty that has the words in its text, in either language, in any case and with or
   * without accents.
   *
   * @param words the words, a part of a word will do
   * @return the condition
   * @throws IllegalArgumentException if the words are blank
   */
  public static Condition<Duty> mentioning(String words) {
    FoldedText sought = FoldedText.of("words", words);
    return new Condition<Duty>("mentioning \"" + words + "\"") {
      @Override
      public boolean test(Duty duty) {
        return sought.isIn(duty.text());
      }
    };
  }

  /**
   * Holds for a duty that has a number in the list of its bearer and source.
   *
   * @param number the number
   * @return the condition
   */
  public static Condition<Duty> numbered(int number) {
    return new Condition<Duty>("numbered " + number) {
      @Override
      public boolean test(Duty duty) {
        return duty.number() == number;
      }
    };
  }
}
