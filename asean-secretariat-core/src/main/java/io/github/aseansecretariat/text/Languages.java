package io.github.aseansecretariat.text;

import java.util.Locale;

/** The two languages of the library, as plain {@link Locale}s. */
public final class Languages {
  /** Indonesian, the language tag {@code id}. */
  public static final Locale INDONESIAN = Locale.forLanguageTag("id");

  /** English, the language tag {@code en}. */
  public static final Locale ENGLISH = Locale.ENGLISH;

  private Languages() {}
}
