package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** How the published end of a tenure is to be read. */
public enum EndReading {
  /** The published day was still served. */
  LAST_DAY("last day served", "hari terakhir menjabat"),

  /** The published day is the successor's first. */
  HANDOVER_DAY("handover day", "hari serah terima");

  private final String english;
  private final String indonesian;

  EndReading(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "last day served" and "hari terakhir menjabat"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
