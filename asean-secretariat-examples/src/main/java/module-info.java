/** Examples of how to query the facts about the ASEAN Secretariat. */
module io.github.aseansecretariat.examples {
  requires com.fasterxml.jackson.databind;
  requires gg.jte.runtime;
  requires info.picocli;
  requires io.github.aseansecretariat;

  // picocli sets the fields of the commands, jte calls the templates.
  opens io.github.aseansecretariat.examples to
      gg.jte.runtime,
      info.picocli;
}
