package io.github.aseansecretariat.model;

/**
 * The id of an institution: a slug such as {@code asean-secretariat}, never used again for another.
 *
 * <p>Constants stand here for the ones that apps ask for most; every other is made by {@link #of}.
 *
 * <p>Immutable and thread-safe.
 */
public final class InstitutionId extends Slug implements BearerId {
  /** ASEAN itself. */
  public static final InstitutionId ASEAN = of("asean");

  /** The member states together, as bearer of duties. */
  public static final InstitutionId MEMBER_STATES = of("member-states");

  /** The ASEAN Summit. */
  public static final InstitutionId ASEAN_SUMMIT = of("asean-summit");

  /** The annual meeting of foreign ministers, until 2008. */
  public static final InstitutionId ASEAN_MINISTERIAL_MEETING = of("asean-ministerial-meeting");

  /** The foreign ministers' meeting under the Charter. */
  public static final InstitutionId ASEAN_FOREIGN_MINISTERS_MEETING =
      of("asean-foreign-ministers-meeting");

  /** The meeting of economic ministers. */
  public static final InstitutionId ASEAN_ECONOMIC_MINISTERS = of("asean-economic-ministers");

  /** The Standing Committee, until 2008. */
  public static final InstitutionId ASEAN_STANDING_COMMITTEE = of("asean-standing-committee");

  /** The ASEAN Secretariat in Jakarta. */
  public static final InstitutionId ASEAN_SECRETARIAT = of("asean-secretariat");

  /** The Coordinating Council, since 2008. */
  public static final InstitutionId ASEAN_COORDINATING_COUNCIL = of("asean-coordinating-council");

  /** The three Community Councils together. */
  public static final InstitutionId ASEAN_COMMUNITY_COUNCILS = of("asean-community-councils");

  /** The Committee of Permanent Representatives. */
  public static final InstitutionId COMMITTEE_OF_PERMANENT_REPRESENTATIVES =
      of("committee-of-permanent-representatives");

  /** The national secretariats, all of them. */
  public static final InstitutionId ASEAN_NATIONAL_SECRETARIATS = of("asean-national-secretariats");

  /** Indonesia's national secretariat. */
  public static final InstitutionId NATIONAL_SECRETARIAT_INDONESIA =
      of("national-secretariat-indonesia");

  /** Indonesia's foreign ministry, once the Department of Foreign Affairs. */
  public static final InstitutionId MINISTRY_OF_FOREIGN_AFFAIRS_INDONESIA =
      of("ministry-of-foreign-affairs-indonesia");

  private InstitutionId(String value) {
    super("InstitutionId", value, "asean-secretariat");
  }

  /**
   * Makes an id from its slug.
   *
   * @param value letters a to z and digits, with single hyphens between them
   * @return the id
   * @throws IllegalArgumentException if the value is no slug
   */
  public static InstitutionId of(String value) {
    return new InstitutionId(value);
  }
}
