package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** How good the ground is on which a fact stands. */
public enum Evidence {
  /**
   * The wording was read. For the school text and for claimants it means that they say so, not that
   * it is true.
   */
  TEXT_READ("wording read", "bunyi teks dibaca"),

  /** A good account describes it; the wording itself was not read. */
  REPORTED("reported", "dilaporkan"),

  /** Worked out from other facts. */
  INFERRED("inferred", "disimpulkan");

  private final String english;
  private final String indonesian;

  Evidence(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "wording read" and "bunyi teks dibaca"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
