package io.github.aseansecretariat.model;

/** The id of what can bear a duty or appoint: an institution or an office. */
public sealed interface BearerId permits InstitutionId, OfficeId {
  /** {@return the slug, such as "asean-secretariat"} */
  String value();
}
