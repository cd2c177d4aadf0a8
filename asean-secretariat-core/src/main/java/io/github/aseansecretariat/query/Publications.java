package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.SourceId;

/** The words of {@link PublicationQuery} as conditions, to be combined with and, or and not. */
public final class Publications {
  private Publications() {}

  /**
   * Holds for a publication that has an id.
   *
   * @param id the id
   * @return the condition
   */
  public static Condition<Publication> with(SourceId id) {
    return new Condition<Publication>("with id " + requireNonNull(id, "id")) {
      @Override
      public boolean test(Publication publication) {
        return publication.id().equals(id);
      }
    };
  }
}
