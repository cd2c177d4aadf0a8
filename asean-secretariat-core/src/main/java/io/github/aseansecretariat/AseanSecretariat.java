package io.github.aseansecretariat;

import io.github.aseansecretariat.facts.CatalogReader;
import io.github.aseansecretariat.query.Catalog;

/**
 * The door to the library: the catalogue of all facts that are bundled with it.
 *
 * <pre>{@code
 * Catalog asean = AseanSecretariat.catalog();
 * asean.accordingTo(SourceKind.SCHOOL_TEXT).duties().of(InstitutionId.ASEAN_SECRETARIAT).list();
 * }</pre>
 */
public final class AseanSecretariat {
  private AseanSecretariat() {}

  /** Initialised by the JVM, once and thread-safely, when it is first asked for. */
  private static final class Bundled {
    static final Catalog CATALOG = CatalogReader.readBundled();
  }

  /**
   * {@return the catalogue of the bundled facts, unrestricted}
   *
   * <p>They are read on the first call; every call returns the same catalogue. Thread-safe.
   */
  public static Catalog catalog() {
    return Bundled.CATALOG;
  }
}
