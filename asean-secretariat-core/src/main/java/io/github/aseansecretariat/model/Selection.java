package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** How the holder of an office is chosen. */
public enum Selection {
  /** From the member states in turn. */
  ROTATION("by rotation", "secara bergilir"),

  /** On merit. */
  MERIT("on merit", "berdasarkan kecakapan"),

  /** By open recruitment. */
  OPEN_RECRUITMENT("by open recruitment", "melalui rekrutmen terbuka");

  private final String english;
  private final String indonesian;

  Selection(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "by rotation" and "secara bergilir"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
