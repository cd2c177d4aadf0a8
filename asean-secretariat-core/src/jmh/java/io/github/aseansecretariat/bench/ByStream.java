package io.github.aseansecretariat.bench;

import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A stream over all entries; the text is sought in small letters, accents count. */
record ByStream(List<Tenure> tenures, List<Institution> institutions) implements Contestant {
  @Override
  public Tenure holder(OfficeId office, LocalDate day) {
    return tenures.stream()
        .filter(tenure -> tenure.office().equals(office) && tenure.period().contains(day))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Institution withId(InstitutionId id) {
    return institutions.stream()
        .filter(institution -> institution.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<Tenure> onDay(LocalDate day) {
    return tenures.stream().filter(tenure -> tenure.period().contains(day)).toList();
  }

  @Override
  public List<Tenure> memberAndRange(MemberStateId member, DateRange range) {
    return tenures.stream()
        .filter(tenure -> tenure.memberState().equals(member) && tenure.period().overlaps(range))
        .toList();
  }

  @Override
  public List<Tenure> threeWithText(MemberStateId member, DateRange range, String text) {
    return tenures.stream()
        .filter(tenure -> tenure.memberState().equals(member))
        .filter(tenure -> tenure.period().overlaps(range))
        .filter(tenure -> tenure.person().name().toLowerCase(Locale.ROOT).contains(text))
        .toList();
  }
}
