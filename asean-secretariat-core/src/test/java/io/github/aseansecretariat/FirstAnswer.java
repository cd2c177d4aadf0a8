package io.github.aseansecretariat;

import io.github.aseansecretariat.model.OfficeId;
import java.time.LocalDate;

/** A program with one question, for {@link ColdStartTest}. */
final class FirstAnswer {
  private FirstAnswer() {}

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
