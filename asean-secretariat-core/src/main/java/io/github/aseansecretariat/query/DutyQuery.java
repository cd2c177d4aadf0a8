package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/**
 * A query for duties. Their natural order: from their first day, then by chief source, bearer and
 * number.
 *
 * <p>Immutable and thread-safe.
 */
public final class DutyQuery extends Query<Duty> {
  static final Kind<Duty> KIND =
      Kind.ordered(
          "duties",
          Duty.class,
          Kind.<Duty>byStart()
              .thenComparing(duty -> duty.citations().get(0).source().id().value())
              .thenComparing(duty -> duty.bearer().value())
              .thenComparingInt(Duty::number));

  DutyQuery(Rows<Duty> rows) {
    super(rows);
  }

  @Override
  public DutyQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public DutyQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public DutyQuery where(Condition<? super Duty> condition) {
    return new DutyQuery(narrowed(condition));
  }

  /**
   * Keeps the duties that are borne by an institution or an office.
   *
   * @param bearer the id of the institution or the office
   * @return the narrowed query
   */
  public DutyQuery of(BearerId bearer) {
    return where(Duties.of(bearer));
  }

  /**
   * Keeps the duties that belong to an institution: its own duties and those of its offices.
   *
   * @param institution the id
   * @return the narrowed query
   */
  public DutyQuery within(InstitutionId institution) {
    return where(Duties.within(institution));
  }

  /**
   * Keeps the duties that are borne by an institution, not by an office.
   *
   * @return the narrowed query
   */
  public DutyQuery ofAnInstitution() {
    return where(Duties.ofAnInstitution());
  }

  /**
   * Keeps the duties that have the words in their text, in either language, in any case and with or
   * without accents.
   *
   * @param words the words, a part of a word will do
   * @return the narrowed query
   * @throws IllegalArgumentException if the words are blank
   */
  public DutyQuery mentioning(String words) {
    return where(Duties.mentioning(words));
  }

  /**
   * Keeps the duties that have a number in the list of its bearer and source.
   *
   * @param number the number
   * @return the narrowed query
   */
  public DutyQuery numbered(int number) {
    return where(Duties.numbered(number));
  }
}
