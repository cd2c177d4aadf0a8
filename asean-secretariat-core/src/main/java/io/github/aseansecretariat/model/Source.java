package io.github.aseansecretariat.model;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.util.Optional;

/**
 * What a fact can be cited from: a {@link LegalInstrument} or a {@link Publication}.
 *
 * <p>A source cites nothing itself.
 */
public sealed interface Source extends Entry permits LegalInstrument, Publication {
  /**
   * Returns the id.
   *
   * @return the id
   */
  SourceId id();

  /**
   * Returns what kind of account the source gives.
   *
   * @return the kind
   */
  SourceKind kind();

  /**
   * Returns the form of the source.
   *
   * @return the type
   */
  SourceType type();

  /**
   * Returns the title.
   *
   * @return the title, this library's own wording where the source has none in that language
   */
  LocalizedText title();

  /**
   * Returns when the source was signed or published, as far as it is known.
   *
   * @return the date, empty if it is not known
   */
  Optional<PartialDate> date();

  /**
   * Returns where the source was signed or published.
   *
   * @return such as "Bangkok", empty if it is not known
   */
  Optional<String> place();

  /**
   * Returns the days from the date of the source on.
   *
   * @return from the date, whether in force or not; always, if the date is not known
   */
  @Override
  default DateRange period() {
    return date().map(DateRange::from).orElse(DateRange.always());
  }

  /**
   * Returns no citations: a source is cited, and cites nothing.
   *
   * @return an empty list
   */
  @Override
  default ImmutableList<Citation> citations() {
    return ImmutableList.of();
  }

  @Override
  default String label() {
    return title().english() + date().map(date -> " (" + date + ")").orElse("");
  }
}
