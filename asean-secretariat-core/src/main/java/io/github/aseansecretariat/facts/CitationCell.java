package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Locator;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;

/** A citation as it stands in a cell, before its source is looked up. */
final class CitationCell {
  final SourceId source;
  private final String locator;
  private final Evidence evidence;

  private CitationCell(SourceId source, String locator, Evidence evidence) {
    this.source = source;
    this.locator = locator;
    this.evidence = evidence;
  }

  static CitationCell of(Citation citation) {
    return new CitationCell(
        citation.source().id(),
        citation.locator().map(Locator::written).orElse(""),
        citation.evidence());
  }

  /** Reads {@code source-id [locator] EVIDENCE}, several joined by "; ". */
  static ImmutableList<CitationCell> parseAll(String cell) {
    ImmutableList.Builder<CitationCell> citations = ImmutableList.builder();
    int from = 0;
    while (from <= cell.length()) {
      int open = find(cell, " [", from);
      int close = find(cell, "] ", open);
      int end = cell.indexOf("; ", close);
      end = end < 0 ? cell.length() : end;
      citations.add(
          new CitationCell(
              SourceId.of(cell.substring(from, open)),
              locator(cell.substring(open + 2, close)),
              Evidence.valueOf(cell.substring(close + 2, end))));
      from = end == cell.length() ? end + 1 : end + 2;
    }
    return citations.build();
  }

  private static String locator(String cell) {
    return cell.isEmpty() ? cell : Locator.parse(cell).written();
  }

  private static int find(String cell, String mark, int from) {
    int at = cell.indexOf(mark, from);
    if (at < 0) {
      throw new IllegalArgumentException("no \"" + mark + "\"");
    }
    return at;
  }

  Citation citing(Source found) {
    return locator.isEmpty() ? Citation.of(found, evidence) : Citation.of(found, locator, evidence);
  }

  @Override
  public String toString() {
    return source + " [" + locator + "] " + evidence;
  }
}
