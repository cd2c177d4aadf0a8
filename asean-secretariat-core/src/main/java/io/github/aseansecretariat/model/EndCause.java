package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** Why a tenure ended, where that is out of the common. */
public enum EndCause {
  /** The holder was removed before the end of the term. */
  REMOVED("removed", "diberhentikan"),

  /** The holder completed a predecessor's turn, and the turn ended. */
  TURN_COMPLETED("turn completed", "giliran selesai");

  private final String english;
  private final String indonesian;

  EndCause(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "removed" and "diberhentikan"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
