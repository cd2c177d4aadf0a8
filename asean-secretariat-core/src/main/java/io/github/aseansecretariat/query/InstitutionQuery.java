package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;

/**
 * A query for institutions. Their natural order: from their first day, then by id.
 *
 * <p>Immutable and thread-safe.
 */
public final class InstitutionQuery extends Words<Institution, InstitutionQuery> {
  InstitutionQuery(Asked<Institution> asked) {
    super(asked);
  }

  @Override
  InstitutionQuery query(Asked<Institution> asked) {
    return new InstitutionQuery(asked);
  }

  /**
   * Keeps the institutions that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public InstitutionQuery with(InstitutionId id) {
    return is("with id ", requireNonNull(id, "id"), Institution::id);
  }

  /**
   * Keeps the institutions of which a name, in either language, or the abbreviation has all the
   * words. Their order, case, accents and punctuation do not count.
   *
   * @param text the words, a part of a word will do; what stands in quotation marks is sought as
   *     one
   * @return the narrowed query
   * @throws IllegalArgumentException if there are no words
   */
  public InstitutionQuery named(String text) {
    return says("named ", "text", text, InstitutionQuery::names);
  }

  /**
   * Keeps the institutions that are of a kind.
   *
   * @param kind the kind
   * @return the narrowed query
   */
  public InstitutionQuery ofKind(InstitutionKind kind) {
    return is("of kind ", requireNonNull(kind, "kind"), Institution::kind);
  }

  /**
   * Keeps the institutions that are a direct part of another institution.
   *
   * @param parent the id of the whole
   * @return the narrowed query
   */
  public InstitutionQuery within(InstitutionId parent) {
    return is("within ", requireNonNull(parent, "parent"), Institution::parent);
  }

  private static ImmutableList<String> names(Institution institution) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names.add(institution.name().english(), institution.name().indonesian());
    if (institution.abbreviation().isPresent()) {
      names.add(institution.abbreviation().get());
    }
    return names.build();
  }
}
