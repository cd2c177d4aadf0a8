package io.github.aseansecretariat.quiz;

import io.github.aseansecretariat.text.LocalizedText;

/** What a question is about. */
public enum Topic {
  /**
   * The Secretaries-General, and the states in the chair: who, from where, when, in which order.
   */
  HOLDERS("holders of office", "pemegang jabatan"),

  /** The rules for terms of office, the last days they give, and whose turn is next. */
  TERMS("terms of office", "masa jabatan"),

  /** Who has which duty. */
  DUTIES("duties", "tugas"),

  /** The posts at the Secretariat. */
  STAFF("staff", "staf"),

  /** The member states: when and where they joined, their capitals, how many they were. */
  MEMBERS("member states", "negara anggota"),

  /** The summits: where, when, and which state was the host. */
  SUMMITS("summits", "konferensi tingkat tinggi"),

  /** The institutions: seats, abbreviations, legal bases, years of founding. */
  INSTITUTIONS("institutions", "lembaga"),

  /** The treaties: when and where they were signed, in force since when, what they amend. */
  INSTRUMENTS("legal instruments", "instrumen hukum"),

  /** Claims of textbooks, study sites and the press: whether they hold. */
  CLAIMS("claims", "klaim");

  private final String english;
  private final String indonesian;

  Topic(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "member states" and "negara anggota"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
