package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** What kind of body an institution is. */
public enum InstitutionKind {
  /** An international organisation. */
  ORGANISATION("organisation", "organisasi"),

  /** The members of an organisation, taken together. */
  MEMBERSHIP("membership", "keanggotaan"),

  /** A body of an organisation, such as a council or a meeting of ministers. */
  ORGAN("organ", "organ"),

  /** The secretariat of an organisation. */
  SECRETARIAT("secretariat", "sekretariat"),

  /** A member state's own secretariat for the organisation. */
  NATIONAL_SECRETARIAT("national secretariat", "sekretariat nasional"),

  /** A ministry of a state. */
  MINISTRY("ministry", "kementerian");

  private final String english;
  private final String indonesian;

  InstitutionKind(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "organisation" and "organisasi"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
