package io.github.aseansecretariat.model;

import io.github.aseansecretariat.text.LocalizedText;

/** How the people of a post come to the staff. */
public enum StaffCategory {
  /** Lent by the member states (home based staff). */
  SECONDED("seconded staff from member states", "staf perbantuan dari negara anggota"),

  /** Regional staff: the school text's own word, which no instrument that was read uses. */
  REGIONAL("regional staff", "staf regional"),

  /** Recruited at the seat. */
  LOCAL("locally recruited staff", "staf yang direkrut setempat"),

  /** Recruited openly, on merit. */
  OPENLY_RECRUITED("openly recruited staff", "staf hasil rekrutmen terbuka"),

  /** Nominated by the member states. */
  NOMINATED("staff nominated by member states", "staf yang dicalonkan negara anggota"),

  /** The source does not say. */
  UNSPECIFIED("staff of a category not stated", "staf yang golongannya tidak disebut");

  private final String english;
  private final String indonesian;

  StaffCategory(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /**
   * {@return the words for it, such as "seconded staff from member states" and "staf perbantuan
   * dari negara anggota"}
   */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
