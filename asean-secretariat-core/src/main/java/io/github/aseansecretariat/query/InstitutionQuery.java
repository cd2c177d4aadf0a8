package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/**
 * A query for institutions. Their natural order: from their first day, then by id.
 *
 * <p>Immutable and thread-safe.
 */
public final class InstitutionQuery extends Query<Institution> {
  static final Kind<Institution> KIND =
      Kind.ordered(
          "institutions",
          Institution.class,
          Kind.<Institution>byStart().thenComparing(entry -> entry.id().value()));

  InstitutionQuery(Rows<Institution> rows) {
    super(rows);
  }

  @Override
  public InstitutionQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public InstitutionQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public InstitutionQuery where(Condition<? super Institution> condition) {
    return new InstitutionQuery(narrowed(condition));
  }

  /**
   * Keeps the institutions that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public InstitutionQuery with(InstitutionId id) {
    return where(Institutions.with(id));
  }

  /**
   * Keeps the institutions that have the words in their names or abbreviation, in either language,
   * in any case and with or without accents.
   *
   * @param text the words, a part of a name will do
   * @return the narrowed query
   * @throws IllegalArgumentException if the words are blank
   */
  public InstitutionQuery named(String text) {
    return where(Institutions.named(text));
  }

  /**
   * Keeps the institutions that are of a kind.
   *
   * @param kind the kind
   * @return the narrowed query
   */
  public InstitutionQuery ofKind(InstitutionKind kind) {
    return where(Institutions.ofKind(kind));
  }

  /**
   * Keeps the institutions that are a direct part of another institution.
   *
   * @param parent the id of the whole
   * @return the narrowed query
   */
  public InstitutionQuery within(InstitutionId parent) {
    return where(Institutions.within(parent));
  }
}
