package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/**
 * A query for publications. Their natural order: by date, the undated first, then by id.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublicationQuery extends Query<Publication> {
  static final Kind<Publication> KIND =
      Kind.ordered(
          "publications",
          Publication.class,
          Kind.<Publication>byStart().thenComparing(publication -> publication.id().value()));

  PublicationQuery(Rows<Publication> rows) {
    super(rows);
  }

  @Override
  public PublicationQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public PublicationQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public PublicationQuery where(Condition<? super Publication> condition) {
    return new PublicationQuery(narrowed(condition));
  }

  /**
   * Keeps the publications that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public PublicationQuery with(SourceId id) {
    return where(Publications.with(id));
  }
}
