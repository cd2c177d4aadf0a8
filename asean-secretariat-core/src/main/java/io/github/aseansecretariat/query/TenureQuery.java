package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.time.Period;

/**
 * A query for tenures. Their natural order: chronological.
 *
 * <p>Immutable and thread-safe.
 */
public final class TenureQuery extends Query<Tenure> {
  static final Kind<Tenure> KIND = Kind.ordered("tenures", Tenure.class, Kind.chronological());

  TenureQuery(Rows<Tenure> rows) {
    super(rows);
  }

  @Override
  public TenureQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public TenureQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public TenureQuery where(Condition<? super Tenure> condition) {
    return new TenureQuery(narrowed(condition));
  }

  /**
   * Keeps the tenures that are a tenure of an office.
   *
   * @param office the id
   * @return the narrowed query
   */
  public TenureQuery of(OfficeId office) {
    return where(Tenures.of(office));
  }

  /**
   * Keeps the tenures that were held by a person from a member state.
   *
   * @param memberState the id
   * @return the narrowed query
   */
  public TenureQuery heldBy(MemberStateId memberState) {
    return where(Tenures.heldBy(memberState));
  }

  /**
   * Keeps the tenures that were held by a person with these words in a name, in any case and with
   * or without accents.
   *
   * @param text the words, a part of a name will do
   * @return the narrowed query
   * @throws IllegalArgumentException if the words are blank
   */
  public TenureQuery named(String text) {
    return where(Tenures.named(text));
  }

  /**
   * Keeps the tenures that are known to have lasted longer than a length of time. A tenure with a
   * scheduled end counts to that end, one without a known end is not known to be longer than
   * anything.
   *
   * @param length the length
   * @return the narrowed query
   */
  public TenureQuery longerThan(Period length) {
    return where(Tenures.longerThan(length));
  }

  /**
   * Keeps the tenures that are of the office of a rule and began, as counted, while the rule was in
   * force.
   *
   * @param rule the rule
   * @return the narrowed query
   */
  public TenureQuery begunUnder(TermRule rule) {
    return where(Tenures.begunUnder(rule));
  }
}
