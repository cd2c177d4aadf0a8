package io.github.aseansecretariat.model;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A legal instrument: a treaty of the member states, or a national law.
 *
 * <p>Its {@link #period} runs from its signing, whether it is in force or not; {@link
 * #entryIntoForce} is a fact of its own.
 */
@BuilderStyle
@Value.Immutable
public sealed interface LegalInstrument extends Source permits ImmutableLegalInstrument {
  /** {@return the form of the instrument} */
  InstrumentType type();

  /**
   * {@return the first day on which the instrument was in force; empty if it was not found, or if
   * the instrument is not in force}
   */
  Optional<LocalDate> entryIntoForce();

  /** {@return what else is known about the entry into force, empty if nothing is} */
  Optional<LocalizedText> entryIntoForceNote();

  /** {@return the ids of the instruments that this one amends, often none} */
  ImmutableList<SourceId> amends();

  /**
   * Starts a new instrument.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link LegalInstrument}.
   *
   * <p>Required: the id, the kind (TREATY or NATIONAL_LAW), the type and the title.
   *
   * <pre>{@code
   * LegalInstrument charter =
   *     LegalInstrument.builder()
   *         .id(SourceId.ASEAN_CHARTER)
   *         .kind(SourceKind.TREATY)
   *         .type(InstrumentType.CHARTER)
   *         .title(LocalizedText.of("ASEAN Charter", "Piagam ASEAN"))
   *         .date(PartialDate.parse("2007-11-20"))
   *         .entryIntoForce(LocalDate.of(2008, 12, 15))
   *         .build();
   * }</pre>
   */
  final class Builder extends ImmutableLegalInstrument.Builder {
    Builder() {}

    /**
     * Builds the instrument.
     *
     * @return the instrument
     * @throws IllegalStateException if the id, the kind, the type or the title is missing
     * @throws AttributeException if the kind is neither TREATY nor NATIONAL_LAW, the address is not
     *     absolute or has half of a surrogate pair in it, it was in force before its date, or it
     *     amends itself
     */
    @Override
    public LegalInstrument build() {
      LegalInstrument built = super.build();
      String type = "LegalInstrument";
      Check.that(
          built.kind() == SourceKind.TREATY || built.kind() == SourceKind.NATIONAL_LAW,
          type,
          "kind",
          built.kind(),
          "TREATY or NATIONAL_LAW");
      Check.url(type, built.url());
      if (built.date().isPresent() && built.entryIntoForce().isPresent()) {
        PartialDate date = built.date().get();
        LocalDate day = built.entryIntoForce().get();
        Check.that(
            !day.isBefore(date.countedAs()),
            type,
            "entryIntoForce",
            day,
            "a day not before the date " + date);
      }
      for (SourceId amended : built.amends()) {
        Check.that(
            !amended.equals(built.id()), type, "amends", amended, "the id of another instrument");
      }
      return built;
    }
  }
}
