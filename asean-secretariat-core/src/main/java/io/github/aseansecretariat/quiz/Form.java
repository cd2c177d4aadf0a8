package io.github.aseansecretariat.quiz;

import io.github.aseansecretariat.text.LocalizedText;

/** How a question is asked. In every form it is answered by choosing one option. */
public enum Form {
  /** One of the options answers the question. */
  ONE_OF("one of several", "pilihan ganda"),

  /** A statement, to be called true or false: two options. */
  TRUE_FALSE("true or false", "benar atau salah"),

  /** All options but one fit: the one that does not is the answer. */
  EXCEPT("all except one", "kecuali satu"),

  /** Things in a numbered list; each option is an order of the numbers. */
  ORDER("the right order", "urutan yang benar"),

  /** Each option is a pair; one pair belongs together. */
  PAIR("the right pair", "pasangan yang benar");

  private final String english;
  private final String indonesian;

  Form(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /** {@return the words for it, such as "true or false" and "benar atau salah"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian);
  }
}
