package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** What form a legal instrument has. */
public enum InstrumentType {
  /** A declaration. */
  DECLARATION("declaration", "deklarasi"),

  /** An agreement. */
  AGREEMENT("agreement", "persetujuan"),

  /** A protocol, which changes or adds to another instrument. */
  PROTOCOL("protocol", "protokol"),

  /** A charter. */
  CHARTER("charter", "piagam"),

  /** A decree of a head of state. */
  DECREE("decree", "keputusan"),

  /** A regulation. */
  REGULATION("regulation", "peraturan");

  private final String english;
  private final String indonesian;

  InstrumentType(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "declaration" and "deklarasi"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
