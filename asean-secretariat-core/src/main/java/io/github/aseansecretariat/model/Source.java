package io.github.aseansecretariat.model;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a fact can be cited from: a {@link LegalInstrument} or a {@link Publication}.
 *
 * <p>A source cites nothing itself.
 */
public sealed interface Source extends Entry permits LegalInstrument, Publication {
  /** {@return the id} */
  SourceId id();

  /** {@return what kind of account the source gives} */
  SourceKind kind();

  /** {@return the title, this library's own wording where the source has none in that language} */
  LocalizedText title();

  /**
   * {@return a short form of the title, for an app with little room, such as "Agreement of 1976":
   * the title itself, unless the builder was given a shorter form}
   */
  @Value.Default
  default LocalizedText shortTitle() {
    return title();
  }

  /**
   * {@return where the source can be read, an address that begins with https:// or http://, empty
   * if none is recorded}
   *
   * <p>Addresses die; nothing in this library goes to one.
   */
  Optional<URI> url();

  /**
   * {@return when the source was signed or published, as far as it is known, empty if it is not
   * known}
   */
  Optional<PartialDate> date();

  /**
   * {@return where the source was signed or published, such as "Singapore" and "Singapura", empty
   * if it is not known}
   */
  Optional<LocalizedText> place();

  /**
   * {@return the days from the date of the source on, whether it is in force or not; every day if
   * the date is not known}
   */
  @Override
  @Value.Derived
  default DateRange period() {
    return date().isPresent() ? DateRange.from(date().get()) : DateRange.always();
  }

  /** {@return nothing: a source is cited, and cites no other} */
  @Override
  default ImmutableList<Citation> citations() {
    return ImmutableList.of();
  }

  @Override
  default String label() {
    return title().english() + (date().isPresent() ? " (" + date().get() + ")" : "");
  }
}
