package io.github.aseansecretariat.term;

import io.github.aseansecretariat.text.LocalizedText;

/** Whether the state that came was the one whose turn it was. */
public enum Agreement {
  /** The state whose turn it was came. */
  MATCHES("in turn", "sesuai dengan giliran"),

  /** Another state came. */
  DEPARTS("out of turn", "tidak sesuai dengan giliran"),

  /** No rule of rotation was in force. */
  NOT_GOVERNED("no rule of rotation", "tidak ada aturan giliran");

  private final String english;
  private final String indonesian;

  Agreement(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "in turn" and "sesuai dengan giliran"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
