package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** Whether a list has all that belongs to it. */
public enum Completeness {
  /** Nothing is left out, so far as a statement says. */
  WHOLE("whole", "lengkap"),

  /** A statement says that something is left out. */
  PARTIAL("not whole", "tidak lengkap"),

  /** No statement says so or otherwise; it is neither yes nor no. */
  NOT_STATED("not stated whether it is whole", "tidak dinyatakan lengkap atau tidaknya");

  private final String english;
  private final String indonesian;

  Completeness(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "whole" and "lengkap"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
