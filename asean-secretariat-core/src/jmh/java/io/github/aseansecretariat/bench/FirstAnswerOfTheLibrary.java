package io.github.aseansecretariat.bench;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.OfficeId;
import java.time.LocalDate;

/** Asks the library who was Secretary-General, for {@link ColdStart}. */
final class FirstAnswerOfTheLibrary {
  private FirstAnswerOfTheLibrary() {}

  public static void main(String[] args) {
    System.out.println(
        AseanSecretariat.catalog()
            .tenures()
            .of(OfficeId.SECRETARY_GENERAL)
            .on(LocalDate.of(1985, 1, 1))
            .only()
            .person()
            .name());
  }
}
