/** Examples of how to query the facts about the ASEAN Secretariat. */
module io.github.aseansecretariat.examples {
  requires info.picocli;
  requires io.github.aseansecretariat;

  exports io.github.aseansecretariat.examples;

  // picocli sets the fields of the commands.
  opens io.github.aseansecretariat.examples to
      info.picocli;
}
