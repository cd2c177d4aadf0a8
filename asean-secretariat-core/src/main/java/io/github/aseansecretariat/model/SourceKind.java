package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** What kind of account a source gives. */
public enum SourceKind {
  /** A treaty, protocol, charter or declaration of the member states. */
  TREATY("treaty", "perjanjian"),

  /** A law, decree or regulation of a state. */
  NATIONAL_LAW("national law", "hukum nasional"),

  /** A report, list or page of ASEAN or of a government. */
  OFFICIAL_RECORD("official record", "catatan resmi"),

  /** A text that pupils learn from, be it printed or on a study site. */
  SCHOOL_TEXT("school text", "teks pelajaran"),

  /** A newspaper, an encyclopedia, a study site or another text at second hand. */
  SECONDARY("secondary source", "sumber sekunder");

  private final String english;
  private final String indonesian;

  SourceKind(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "treaty" and "perjanjian"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
