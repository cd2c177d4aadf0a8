package io.github.aseansecretariat.query;

import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/**
 * A query for instruments. Their natural order: by date, then by id.
 *
 * <p>{@link #on} finds what was signed by that day, in force or not: an instrument's period runs
 * from its signing. For what was in force ask {@link LegalInstrument#entryIntoForce}.
 *
 * <p>Immutable and thread-safe.
 */
public final class InstrumentQuery extends Query<LegalInstrument> {
  static final Kind<LegalInstrument> KIND =
      Kind.ordered(
          "instruments",
          LegalInstrument.class,
          Kind.<LegalInstrument>byStart().thenComparing(instrument -> instrument.id().value()));

  InstrumentQuery(Rows<LegalInstrument> rows) {
    super(rows);
  }

  @Override
  public InstrumentQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public InstrumentQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public InstrumentQuery where(Condition<? super LegalInstrument> condition) {
    return new InstrumentQuery(narrowed(condition));
  }

  /**
   * Keeps the instruments that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public InstrumentQuery with(SourceId id) {
    return where(Instruments.with(id));
  }

  /**
   * Keeps the instruments that amend an instrument.
   *
   * @param amended the id
   * @return the narrowed query
   */
  public InstrumentQuery amending(SourceId amended) {
    return where(Instruments.amending(amended));
  }

  /**
   * Keeps the instruments that have a form, such as PROTOCOL.
   *
   * @param type the type
   * @return the narrowed query
   */
  public InstrumentQuery ofType(InstrumentType type) {
    return where(Instruments.ofType(type));
  }
}
