package io.github.aseansecretariat.bench;

/** The empty main, for {@link ColdStart}. */
final class FirstAnswerOfNothing {
  private FirstAnswerOfNothing() {}

  public static void main(String[] args) {}
}
