package io.github.aseansecretariat.model;

/**
 * The id of a member state: a slug such as {@code indonesia}, never used again for another.
 *
 * <p>Constants stand here for the ones that apps ask for most; every other is made by {@link #of}.
 *
 * <p>Immutable and thread-safe.
 */
public final class MemberStateId extends Slug {
  /** Brunei Darussalam. */
  public static final MemberStateId BRUNEI_DARUSSALAM = of("brunei-darussalam");

  /** Cambodia. */
  public static final MemberStateId CAMBODIA = of("cambodia");

  /** Indonesia. */
  public static final MemberStateId INDONESIA = of("indonesia");

  /** Lao PDR. */
  public static final MemberStateId LAO_PDR = of("lao-pdr");

  /** Malaysia. */
  public static final MemberStateId MALAYSIA = of("malaysia");

  /** Myanmar. */
  public static final MemberStateId MYANMAR = of("myanmar");

  /** The Philippines. */
  public static final MemberStateId PHILIPPINES = of("philippines");

  /** Singapore. */
  public static final MemberStateId SINGAPORE = of("singapore");

  /** Thailand. */
  public static final MemberStateId THAILAND = of("thailand");

  /** Timor-Leste. */
  public static final MemberStateId TIMOR_LESTE = of("timor-leste");

  /** Viet Nam. */
  public static final MemberStateId VIET_NAM = of("viet-nam");

  private MemberStateId(String value) {
    super("MemberStateId", value, "viet-nam");
  }

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static MemberStateId of(String value) {
    return new MemberStateId(value);
  }
}
