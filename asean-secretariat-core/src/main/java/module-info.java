/**
 * The institutions of ASEAN around its Secretariat: dated, cited facts, and queries and rules over
 * them. Begin with {@link io.github.aseansecretariat.AseanSecretariat#catalog}.
 */
module io.github.aseansecretariat {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.aseansecretariat;
  exports io.github.aseansecretariat.facts;
  exports io.github.aseansecretariat.model;
  exports io.github.aseansecretariat.query;
  exports io.github.aseansecretariat.quiz;
  exports io.github.aseansecretariat.term;
  exports io.github.aseansecretariat.text;
  exports io.github.aseansecretariat.time;
}
