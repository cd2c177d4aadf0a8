package io.github.aseansecretariat.model;

/**
 * The id of a source: a slug such as {@code asean-charter}, never used again for another.
 *
 * <p>Constants stand here for the ones that apps ask for most; every other is made by {@link #of}.
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceId extends Slug {
  /** The Bangkok Declaration. */
  public static final SourceId ASEAN_DECLARATION_1967 = of("asean-declaration-1967");

  /** The Agreement on the Establishment of the ASEAN Secretariat. */
  public static final SourceId SECRETARIAT_AGREEMENT_1976 = of("secretariat-agreement-1976");

  /** Its amending protocol of 1983. */
  public static final SourceId SECRETARIAT_PROTOCOL_1983 = of("secretariat-protocol-1983");

  /** Its amending protocol of 1985. */
  public static final SourceId SECRETARIAT_PROTOCOL_1985 = of("secretariat-protocol-1985");

  /** Its amending protocol of 1989. */
  public static final SourceId SECRETARIAT_PROTOCOL_1989 = of("secretariat-protocol-1989");

  /** Its amending protocol of 1992. */
  public static final SourceId SECRETARIAT_PROTOCOL_1992 = of("secretariat-protocol-1992");

  /** Its amending protocol of 1997. */
  public static final SourceId SECRETARIAT_PROTOCOL_1997 = of("secretariat-protocol-1997");

  /** The ASEAN Charter. */
  public static final SourceId ASEAN_CHARTER = of("asean-charter");

  /** The protocol of 2026 to amend the Charter. */
  public static final SourceId CEBU_PROTOCOL_2026 = of("cebu-protocol-2026");

  /** Indonesia's Presidential Decree 237 of 1967. */
  public static final SourceId KEPPRES_237_1967 = of("keppres-237-1967");

  /** The Indonesian school text. */
  public static final SourceId SCHOOL_TEXT = of("school-text");

  private SourceId(String value) {
    super("SourceId", value, "asean-charter");
  }

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static SourceId of(String value) {
    return new SourceId(value);
  }
}
