package io.github.aseansecretariat.bench;

import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/** A loop over all entries; the text is sought in small letters, accents count. */
record ByLoop(List<Tenure> tenures, List<Institution> institutions) implements Contestant {
  @Override
  public Tenure holder(OfficeId office, LocalDate day) {
    for (Tenure tenure : tenures) {
      if (tenure.office().equals(office) && tenure.period().contains(day)) {
        return tenure;
      }
    }
    throw new NoSuchElementException();
  }

  @Override
  public Institution withId(InstitutionId id) {
    for (Institution institution : institutions) {
      if (institution.id().equals(id)) {
        return institution;
      }
    }
    throw new NoSuchElementException();
  }

  @Override
  public List<Tenure> onDay(LocalDate day) {
    List<Tenure> found = new ArrayList<>();
    for (Tenure tenure : tenures) {
      if (tenure.period().contains(day)) {
        found.add(tenure);
      }
    }
    return found;
  }

  @Override
  public List<Tenure> memberAndRange(MemberStateId member, DateRange range) {
    List<Tenure> found = new ArrayList<>();
    for (Tenure tenure : tenures) {
      if (tenure.memberState().equals(member) && tenure.period().overlaps(range)) {
        found.add(tenure);
      }
    }
    return found;
  }

  @Override
  public List<Tenure> threeWithText(MemberStateId member, DateRange range, String text) {
    List<Tenure> found = new ArrayList<>();
    for (Tenure tenure : tenures) {
      if (tenure.memberState().equals(member)
          && tenure.period().overlaps(range)
          && tenure.person().name().toLowerCase(Locale.ROOT).contains(text)) {
        found.add(tenure);
      }
    }
    return found;
  }
}
