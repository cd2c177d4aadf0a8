package io.github.aseansecretariat.model;

/**
 * The id of an office: a slug such as {@code secretary-general}, never used again for another.
 *
 * <p>Constants stand here for the ones that apps ask for most; every other is made by {@link #of}.
 *
 * <p>Immutable and thread-safe.
 */
public final class OfficeId extends Slug implements BearerId {
  /** The Secretary-General. */
  public static final OfficeId SECRETARY_GENERAL = of("secretary-general");

  /** A Deputy Secretary-General. */
  public static final OfficeId DEPUTY_SECRETARY_GENERAL = of("deputy-secretary-general");

  /** The ASEAN Chair, which a member state holds. */
  public static final OfficeId ASEAN_CHAIR = of("asean-chair");

  private OfficeId(String value) {
    super("OfficeId", value, "secretary-general");
  }

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static OfficeId of(String value) {
    return new OfficeId(value);
  }
}
