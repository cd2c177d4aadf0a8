package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.DutyId;
import io.github.aseansecretariat.model.InstitutionId;

/**
 * A query for duties. Their natural order: from their first day, then by chief source, bearer and
 * number.
 *
 * <p>Immutable and thread-safe.
 */
public final class DutyQuery extends Words<Duty, DutyQuery> {
  DutyQuery(Asked<Duty> asked) {
    super(asked);
  }

  @Override
  DutyQuery query(Asked<Duty> asked) {
    return new DutyQuery(asked);
  }

  /**
   * Keeps the duties that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public DutyQuery with(DutyId id) {
    return is("with id ", requireNonNull(id, "id"), Duty::id);
  }

  /**
   * Keeps the duties that are borne by an institution or an office.
   *
   * @param bearer the id of the institution or the office
   * @return the narrowed query
   */
  public DutyQuery of(BearerId bearer) {
    return is("of ", requireNonNull(bearer, "bearer"), Duty::bearer);
  }

  /**
   * Keeps the duties that belong to an institution: its own duties and those of its offices.
   *
   * @param institution the id
   * @return the narrowed query
   */
  public DutyQuery within(InstitutionId institution) {
    return is("within ", requireNonNull(institution, "institution"), Duty::institution);
  }

  /**
   * Keeps the duties that are borne by an institution, not by an office.
   *
   * @return the narrowed query
   */
  public DutyQuery ofAnInstitution() {
    return keeping("of an institution", duty -> duty.bearer() instanceof InstitutionId);
  }

  /**
   * Keeps the duties whose text has all the words, in either language. Their order, case, accents
   * and punctuation do not count.
   *
   * @param words the words, a part of a word will do; what stands in quotation marks is sought as
   *     one
   * @return the narrowed query
   * @throws IllegalArgumentException if there are no words
   */
  public DutyQuery mentioning(String words) {
    return says(
        "mentioning ",
        "words",
        words,
        duty -> ImmutableList.of(duty.text().english(), duty.text().indonesian()));
  }

  /**
   * Keeps the duties that have a number in the list of its bearer and source.
   *
   * @param number the number
   * @return the narrowed query
   */
  public DutyQuery numbered(int number) {
    return is("numbered ", number, Duty::number);
  }
}
