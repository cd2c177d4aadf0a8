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
  /** {@return the id} */
  MemberStateId id();

  /** {@return the ISO 3166-1 code of two letters, such as "ID"} */
  String alpha2();

  /** {@return the ISO 3166-1 code of three letters, such as "IDN"} */
  String alpha3();

  /** {@return the short name, in English as ASEAN uses it} */
  LocalizedText name();

  /**
   * {@return the article that the English name takes in a sentence, "the" as in "the Philippines",
   * empty if it takes none}
   */
  Optional<String> article();

  /**
   * {@return the name as it stands in a sentence, such as "the Philippines" and "Filipina": with
   * its English article}
   */
  default LocalizedText nameInSentence() {
    return article().isPresent()
        ? LocalizedText.of(article().get() + " " + name().english(), name().indonesian())
        : name();
  }

  /** {@return the official name, such as "Republic of Singapore" and "Republik Singapura"} */
  LocalizedText officialName();

  /** {@return the capital, such as "Ha Noi" and "Hanoi"} */
  LocalizedText capital();

  /** {@return the day on which the state joined, as far as it is known} */
  PartialDate joined();

  /** {@return where the state joined, such as "Bangkok", empty if no source was found} */
  Optional<LocalizedText> place();

  /** {@return whether the state is a founder of ASEAN; false unless the builder was given true} */
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

  /**
   * Builds a {@link MemberState}.
   *
   * <p>Required: the id, both codes, the name, the official name, the capital, the day of joining
   * and at least one citation.
   *
   * <pre>{@code
   * MemberState state =
   *     MemberState.builder()
   *         .id(MemberStateId.INDONESIA)
   *         .alpha2("ID")
   *         .alpha3("IDN")
   *         .name(LocalizedText.of("Indonesia", "Indonesia"))
   *         .officialName(LocalizedText.of("Republic of Indonesia", "Republik Indonesia"))
   *         .capital(LocalizedText.of("Jakarta", "Jakarta"))
   *         .joined(PartialDate.parse("1967-08-08"))
   *         .founder(true)
   *         .addCitation(citation)
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutableMemberState.Builder {
    Builder() {}

    /**
     * Builds the member state.
     *
     * @return the member state
     * @throws IllegalStateException if the id, a code, a name, the capital or the day of joining is
     *     missing
     * @throws AttributeException if there is no citation, a code is not of two or three capital
     *     letters, or the article is blank
     */
    @Override
    public MemberState build() {
      MemberState built = super.build();
      Check.cited("MemberState", "citations", built.citations());
      code("alpha2", built.alpha2(), 2);
      code("alpha3", built.alpha3(), 3);
      Check.words("MemberState", "article", built.article());
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
