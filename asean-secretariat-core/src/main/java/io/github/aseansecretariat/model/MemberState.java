package io.github.aseansecretariat.model;

import com.google.common.base.CharMatcher;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A member state of ASEAN. Its {@link #period} runs from the day it joined. */
@BuilderStyle
@Value.Immutable
public sealed interface MemberState extends Entry permits ImmutableMemberState {
  /**
   * Returns the id.
   *
   * @return the id
   */
  MemberStateId id();

  /**
   * Returns the ISO 3166-1 code of two letters.
   *
   * @return such as "ID"
   */
  String alpha2();

  /**
   * Returns the ISO 3166-1 code of three letters.
   *
   * @return such as "IDN"
   */
  String alpha3();

  /**
   * Returns the short name.
   *
   * @return the name as ASEAN uses it in English, and the Indonesian name
   */
  LocalizedText name();

  /**
   * Returns the official name, in English.
   *
   * @return such as "Republic of Indonesia"
   */
  String officialName();

  /**
   * Returns the capital, in English.
   *
   * @return such as "Jakarta"
   */
  String capital();

  /**
   * Returns the day on which the state joined.
   *
   * @return the day, as far as it is known
   */
  PartialDate joined();

  /**
   * Returns where the state joined.
   *
   * @return such as "Bangkok", empty if no source was found
   */
  Optional<String> place();

  /**
   * Tells whether the state is a founder of ASEAN.
   *
   * @return false, unless the builder was told otherwise
   */
  @Value.Default
  default boolean founder() {
    return false;
  }

  @Override
  @Value.Derived
  default DateRange period() {
    return DateRange.from(joined());
  }

  @Override
  default String label() {
    return name().english() + " (" + period() + ")";
  }

  /**
   * Starts a new member state.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MemberState}. */
  final class Builder extends ImmutableMemberState.Builder {
    Builder() {}

    /**
     * Builds the member state.
     *
     * @return the member state
     * @throws IllegalStateException if the id, a code, a name, the capital or the day of joining is
     *     missing
     * @throws AttributeException if there is no citation, a code is not of two or three capital
     *     letters, or a text is blank
     */
    @Override
    public MemberState build() {
      MemberState built = super.build();
      Check.cited("MemberState", "citations", built.citations());
      code("alpha2", built.alpha2(), 2);
      code("alpha3", built.alpha3(), 3);
      Check.words("MemberState", "officialName", built.officialName());
      Check.words("MemberState", "capital", built.capital());
      built.place().ifPresent(place -> Check.words("MemberState", "place", place));
      return built;
    }

    private static void code(String attribute, String code, int length) {
      Check.that(
          code.length() == length && CharMatcher.inRange('A', 'Z').matchesAllOf(code),
          "MemberState",
          attribute,
          code,
          length + " capital letters");
    }
  }
}
