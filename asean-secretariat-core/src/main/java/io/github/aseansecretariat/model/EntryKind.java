package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** A kind of entry of which a {@link Coverage} says how whole its list is. */
public enum EntryKind {
  /** Legal instruments. */
  INSTRUMENTS("instruments", "instrumen hukum"),

  /** Publications. */
  PUBLICATIONS("publications", "publikasi"),

  /** Member states. */
  MEMBERS("member states", "negara anggota"),

  /** Institutions. */
  INSTITUTIONS("institutions", "lembaga"),

  /** Offices. */
  OFFICES("offices", "jabatan"),

  /** Tenures of offices. */
  TENURES("tenures", "masa menjabat"),

  /** Term rules. */
  TERM_RULES("term rules", "aturan masa jabatan"),

  /** Staff compositions. */
  STAFF("staff compositions", "susunan staf"),

  /** Duties. */
  DUTIES("duties", "tugas"),

  /** Summits. */
  SUMMITS("summits", "KTT"),

  /** Claim reviews. */
  CLAIM_REVIEWS("claim reviews", "peninjauan pernyataan");

  private final String english;
  private final String indonesian;

  EntryKind(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "duties" and "tugas"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
