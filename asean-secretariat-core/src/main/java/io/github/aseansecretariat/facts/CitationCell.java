package io.github.aseansecretariat.facts;

import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Locator;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import java.util.Optional;

/** A citation as it stands in a cell, before its source is looked up. */
final class CitationCell {
  private static final CellType<Evidence> EVIDENCE = CellType.oneOf(Evidence.values());

  private final SourceId source;
  private final Optional<Locator> locator;
  private final Evidence evidence;

  private CitationCell(SourceId source, Optional<Locator> locator, Evidence evidence) {
    this.source = source;
    this.locator = locator;
    this.evidence = evidence;
  }

  static CitationCell of(Citation citation) {
    return new CitationCell(citation.source().id(), citation.locator(), citation.evidence());
  }

  /** Where the locator of the citation that begins there is at its end. */
  static int afterLocator(String cell, int from) {
    return find(cell, "] ", from);
  }

  /** Reads {@code source-id [locator] EVIDENCE}. */
  static CitationCell parse(String cell) {
    int open = find(cell, " [", 0);
    int close = find(cell, "] ", open);
    String locator = cell.substring(open + 2, close);
    return new CitationCell(
        SourceId.of(cell.substring(0, open)),
        locator.isEmpty() ? Optional.empty() : Optional.of(Locator.parse(locator)),
        EVIDENCE.parse(cell.substring(close + 2)));
  }

  private static int find(String cell, String mark, int from) {
    int at = cell.indexOf(mark, from);
    if (at < 0) {
      throw new IllegalArgumentException("no \"" + mark + "\"");
    }
    return at;
  }

  SourceId source() {
    return source;
  }

  Citation citing(Source found) {
    return locator.isPresent()
        ? Citation.of(found, locator.get(), evidence)
        : Citation.of(found, evidence);
  }

  @Override
  public String toString() {
    return source + " [" + (locator.isPresent() ? locator.get().written() : "") + "] " + evidence;
  }
}
