package io.github.aseansecretariat.bench;

import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/** This library. */
record ByLibrary(Catalog catalog) implements Contestant {
  @Override
  public Tenure holder(OfficeId office, LocalDate day) {
    return catalog.tenures().of(office).on(day).only();
  }

  @Override
  public Institution withId(InstitutionId id) {
    return catalog.institutions().with(id).only();
  }

  @Override
  public List<Tenure> onDay(LocalDate day) {
    return catalog.tenures().on(day).list();
  }

  @Override
  public List<Tenure> memberAndRange(MemberStateId member, DateRange range) {
    return catalog.tenures().heldBy(member).during(range).list();
  }

  @Override
  public List<Tenure> threeWithText(MemberStateId member, DateRange range, String text) {
    return catalog.tenures().heldBy(member).during(range).named(text).list();
  }
}
