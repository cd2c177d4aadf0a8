package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** What a review says of a claim. */
public enum Rating {
  /** The claim holds. */
  HOLDS("holds", "benar"),

  /** A part of the claim holds, or it holds in a sense. */
  PARTLY("partly", "sebagian benar"),

  /** The claim held once, or holds for a stretch of time. */
  HELD_FOR_A_TIME("held for a time", "pernah benar"),

  /** The claim does not hold. */
  DOES_NOT_HOLD("does not hold", "tidak benar"),

  /** Nothing was found that confirms the claim, and nothing that refutes it. */
  NOT_CONFIRMED("not confirmed", "belum dapat dipastikan");

  private final String english;
  private final String indonesian;

  Rating(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "holds" and "benar"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
