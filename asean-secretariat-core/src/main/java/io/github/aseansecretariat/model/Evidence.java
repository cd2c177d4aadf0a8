package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** How good the ground is on which a fact stands. */
public enum Evidence {
  /**
   * The wording was read. For the school text and for claimants it means that they say so, not that
   * it is true.
   */
  TEXT_READ("wording read", "teks asli sudah dibaca"),

  /** A good account describes it; the wording itself was not read. */
  REPORTED("reported", "menurut sumber lain"),

  /** Worked out from other facts. */
  INFERRED("worked out from other facts", "disimpulkan dari fakta lain");

  private final String english;
  private final String indonesian;

  Evidence(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "wording read" and "teks asli sudah dibaca"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
