package io.github.aseansecretariat.term;

import io.github.aseansecretariat.text.LocalizedText;

/** How a tenure stands to the rule for its term. */
public enum Outcome {
  /** The tenure has not begun. */
  NOT_STARTED("not started", "belum mulai"),

  /** The office is held, and the base term is not over. */
  RUNNING("running", "sedang berjalan"),

  /** The office is still held past the longest term that the rule allows. */
  OVERRUNNING("running past the longest term", "masih berjalan melewati masa terlama"),

  /** The tenure ended before the base term did. */
  ENDED_EARLY("ended early", "berakhir lebih awal"),

  /** The tenure ended on the last day of the base term. */
  FULL_TERM("full term", "masa jabatan penuh"),

  /**
   * The published last day is one day past the base term, and may be the handover day, which would
   * make the term full to the day.
   */
  FULL_TERM_WITHIN_A_DAY("full term, one day in doubt", "masa jabatan penuh, satu hari diragukan"),

  /**
   * The base term is over and the rule's maximum is not, or the rule has none. An extension is
   * never a right: this says that the rule allows the length, not that the term was extended.
   */
  WITHIN_EXTENSION("within the extension", "dalam batas perpanjangan"),

  /**
   * The published last day is one day past the rule's maximum, and may be the handover day, which
   * would keep the tenure within the extension.
   */
  WITHIN_EXTENSION_BUT_FOR_A_DAY(
      "within the extension, one day in doubt", "dalam batas perpanjangan, satu hari diragukan"),

  /** The base term is over, and the rule does not say whether it can be extended. */
  BEYOND_BASE_EXTENSION_NOT_STATED(
      "past the base term, extension not stated",
      "melewati masa dasar, perpanjangan tidak disebut"),

  /** The tenure went past the longest term that the rule allows. */
  BEYOND_MAXIMUM("past the longest term", "melewati masa terlama"),

  /** The holder served what a predecessor had left and had no term of their own. */
  COMPLETED_PREDECESSORS_TURN(
      "completed the predecessor's turn", "menyelesaikan giliran pendahulunya"),

  /** What is known does not decide it; the reasons say what is missing. */
  NOT_DETERMINABLE("cannot be determined", "tidak dapat ditentukan");

  private final String english;
  private final String indonesian;

  Outcome(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "ended early" and "berakhir lebih awal"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
