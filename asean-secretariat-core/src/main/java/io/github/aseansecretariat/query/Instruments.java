package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.SourceId;

/** The words of {@link InstrumentQuery} as conditions, to be combined with and, or and not. */
public final class Instruments {
  private Instruments() {}

  /**
   * Holds for an instrument that has an id.
   *
   * @param id the id
   * @return the condition
   */
  public static Condition<LegalInstrument> with(SourceId id) {
    return new Condition<LegalInstrument>("with id " + requireNonNull(id, "id")) {
      @Override
      public boolean test(LegalInstrument instrument) {
        return instrument.id().equals(id);
      }
    };
  }

  /**
   * Holds for an instrument that amends an instrument.
   *
   * @param amended the id
   * @return the condition
   */
  public static Condition<LegalInstrument> amending(SourceId amended) {
    return new Condition<LegalInstrument>("amending " + requireNonNull(amended, "amended")) {
      @Override
      public boolean test(LegalInstrument instrument) {
        return instrument.amends().contains(amended);
      }
    };
  }

  /**
   * Holds for an instrument that has a form, such as PROTOCOL.
   *
   * @param type the type
   * @return the condition
   */
  public static Condition<LegalInstrument> ofType(InstrumentType type) {
    return new Condition<LegalInstrument>("of type " + requireNonNull(type, "type")) {
      @Override
      public boolean test(LegalInstrument instrument) {
        return instrument.type() == type;
      }
    };
  }
}
