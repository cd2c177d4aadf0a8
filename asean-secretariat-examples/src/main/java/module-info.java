/** Examples of how to query the facts about the ASEAN Secretariat. */
module io.github.aseansecretariat.examples {
  requires io.github.aseansecretariat;

  exports io.github.aseansecretariat.examples;
}
