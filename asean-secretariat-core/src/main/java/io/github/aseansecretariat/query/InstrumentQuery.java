package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.SourceId;

/**
 * A query for instruments. Their natural order: by date, then by id.
 *
 * <p>{@link #on} finds what was signed by that day, in force or not: an instrument's period runs
 * from its signing. For what was in force ask {@link LegalInstrument#entryIntoForce}.
 *
 * <p>Immutable and thread-safe.
 */
public final class InstrumentQuery extends Words<LegalInstrument, InstrumentQuery> {
  InstrumentQuery(Asked<LegalInstrument> asked) {
    super(asked);
  }

  @Override
  InstrumentQuery query(Asked<LegalInstrument> asked) {
    return new InstrumentQuery(asked);
  }

  /**
   * Keeps the instruments that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public InstrumentQuery with(SourceId id) {
    return is("with id ", requireNonNull(id, "id"), LegalInstrument::id);
  }

  /**
   * Keeps the instruments that amend an instrument.
   *
   * @param amended the id
   * @return the narrowed query
   */
  public InstrumentQuery amending(SourceId amended) {
    return is("amending ", requireNonNull(amended, "amended"), LegalInstrument::amends);
  }

  /**
   * Keeps the instruments that have a form, such as PROTOCOL.
   *
   * @param type the type
   * @return the narrowed query
   */
  public InstrumentQuery ofType(InstrumentType type) {
    return is("of type ", requireNonNull(type, "type"), LegalInstrument::type);
  }
}
