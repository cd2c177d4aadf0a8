package io.github.aseansecretariat.model;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A person who held an office: names and public dates, no more. Immutable and thread-safe. */
@BuilderStyle
@Value.Immutable
public sealed interface Person permits ImmutablePerson {
  /** {@return the id} */
  PersonId id();

  /** {@return the name, such as "Phan Wannamethee"} */
  String name();

  /** {@return other names and spellings in use, often none} */
  ImmutableList<String> otherNames();

  /** {@return when the person was born, as far as it is recorded, empty if it is not recorded} */
  Optional<PartialDate> born();

  /**
   * {@return when the person died, as far as it is recorded; empty if it is not recorded, which
   * does not say that the person lives}
   */
  Optional<PartialDate> died();

  /**
   * Starts a new person.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Person}.
   *
   * <p>Required: the id and the name.
   *
   * <pre>{@code
   * Person surin =
   *     Person.builder()
   *         .id(PersonId.of("surin-pitsuwan"))
   *         .name("Surin Pitsuwan")
   *         .born(PartialDate.parse("1949-10-28"))
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}

    /**
     * Builds the person.
     *
     * @return the person
     * @throws IllegalStateException if the id or the name is missing
     * @throws AttributeException if a name is blank or has white space around it, another name has
     *     a semicolon in it, or the death lies before the birth
     */
    @Override
    public Person build() {
      Person built = super.build();
      Check.words("Person", "name", built.name());
      for (String other : built.otherNames()) {
        Check.words("Person", "otherNames", other);
        Check.that(
            other.indexOf(';') < 0, "Person", "otherNames", other, "names without a semicolon");
      }
      if (built.born().isPresent() && built.died().isPresent()) {
        PartialDate born = built.born().get();
        PartialDate died = built.died().get();
        Check.that(
            !died.latest().isBefore(born.countedAs()),
            "Person",
            "died",
            died,
            "a date not before the birth, " + born);
      }
      return built;
    }
  }
}
