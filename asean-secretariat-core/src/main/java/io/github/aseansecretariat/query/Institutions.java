package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import java.util.Optional;

/** The words of {@link InstitutionQuery} as conditions, to be combined with and, or and not. */
public final class Institutions {
  private Institutions() {}

  /**
   * Holds for an institution that has an id.
   *
   * @param id the id
   * @return the condition
   */
  public static Condition<Institution> with(InstitutionId id) {
    return new Condition<Institution>("with id " + requireNonNull(id, "id")) {
      @Override
      public boolean test(Institution institution) {
        return institution.id().equals(id);
      }
    };
  }

  /**
   * Holds for an institution that has the words in its name or abbreviation, in either language, in
   * any case and with or without accents.
   *
   * @param text the words, a part of a name will do
   * @return the condition
   * @throws IllegalArgumentException if the words are blank
   */
  public static Condition<Institution> named(String text) {
    FoldedText sought = FoldedText.of("text", text);
    return new Condition<Institution>("named \"" + text + "\"") {
      @Override
      public boolean test(Institution institution) {
        return sought.isIn(institution.name())
            || institution.abbreviation().map(sought::isIn).orElse(false);
      }
    };
  }

  /**
   * Holds for an institution that is of a kind.
   *
   * @param kind the kind
   * @return the condition
   */
  public static Condition<Institution> ofKind(InstitutionKind kind) {
    return new Condition<Institution>("of kind " + requireNonNull(kind, "kind")) {
      @Override
      public boolean test(Institution institution) {
        return institution.kind() == kind;
      }
    };
  }

  /**
   * Holds for an institution that is a direct part of another institution.
   *
   * @param parent the id of the whole
   * @return the condition
   */
  public static Condition<Institution> within(InstitutionId parent) {
    Optional<InstitutionId> whole = Optional.of(requireNonNull(parent, "parent"));
    return new Condition<Institution>("within " + parent) {
      @Override
      public boolean test(Institution institution) {
        return institution.parent().equals(whole);
      }
    };
  }
}
