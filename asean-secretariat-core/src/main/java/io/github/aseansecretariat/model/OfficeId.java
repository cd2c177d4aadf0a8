package io.github.aseansecretariat.model;

import org.immutables.value.Value;

/**
 * The id of an office: a slug such as {@code secretary-general}, never used again for another.
 *
 * <p>Constants stand here for the ones that apps ask for most; every other is made by {@link #of}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OfficeId implements BearerId permits ImmutableOfficeId {
  /** The Secretary-General. */
  public static final OfficeId SECRETARY_GENERAL = of("secretary-general");

  /** A Deputy Secretary-General. */
  public static final OfficeId DEPUTY_SECRETARY_GENERAL = of("deputy-secretary-general");

  /** The ASEAN Chair, which a member state holds. */
  public static final OfficeId ASEAN_CHAIR = of("asean-chair");

  OfficeId() {}

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static OfficeId of(String value) {
    return ImmutableOfficeId.of(Check.slug("OfficeId", value, "secretary-general"));
  }

  @Override
  @Value.Parameter
  public abstract String value();

  /**
   * Prints the slug.
   *
   * @return the same as {@link #value}
   */
  @Override
  public final String toString() {
    return value();
  }
}
