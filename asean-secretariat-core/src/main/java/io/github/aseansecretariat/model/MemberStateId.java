package io.github.aseansecretariat.model;

import org.immutables.value.Value;

/**
 * The id of a member state: a slug such as {@code indonesia}, never used again for another.
 *
 * <p>Constants stand here for the ones that apps ask for most; every other is made by {@link #of}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MemberStateId permits ImmutableMemberStateId {
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

  MemberStateId() {}

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static MemberStateId of(String value) {
    return ImmutableMemberStateId.of(Check.slug("MemberStateId", value, "viet-nam"));
  }

  /** {@return the slug, such as "indonesia"} */
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
