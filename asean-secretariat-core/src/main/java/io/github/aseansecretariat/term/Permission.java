package io.github.aseansecretariat.term;

import io.github.aseansecretariat.text.LocalizedText;

/** Whether a rule allows a further term. Not stated is neither allowed nor barred. */
public enum Permission {
  /** The rule allows it. */
  ALLOWED("allowed", "diizinkan"),

  /** The rule bars it. */
  BARRED("not allowed", "tidak diizinkan"),

  /** The rule does not say, or the account has no rule for that day. */
  NOT_STATED("not stated", "tidak disebut");

  private final String english;
  private final String indonesian;

  Permission(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "allowed" and "diizinkan"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
