package io.github.aseansecretariat.quiz;

/** What the catalogue says of an answer. Not known is neither yes nor no, and never an option. */
enum Truth {
  YES,
  NO,
  UNKNOWN;

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }
}
