package io.github.aseansecretariat.bench;

import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The best index that one would write by hand for just these questions: hash maps, days as numbers
 * in arrays that are in order of the first day, and text that is folded already.
 */
final class ByIndex implements Contestant {
  /** Tenures in order of their first day. */
  private static final class Group {
    private final Tenure[] tenures;
    private final String[] folded;
    private final int[] first;
    private final int[] last;

    /** The greatest last day up to a place: where it is too early, all before are too early. */
    private final int[] lastSoFar;

    Group(List<Row> rows) {
      int size = rows.size();
      tenures = new Tenure[size];
      folded = new String[size];
      first = new int[size];
      last = new int[size];
      lastSoFar = new int[size];
      int greatest = Integer.MIN_VALUE;
      for (int i = 0; i < size; i++) {
        Row row = rows.get(i);
        tenures[i] = row.tenure();
        folded[i] = row.folded();
        first[i] = row.first();
        last[i] = row.last();
        greatest = Math.max(greatest, last[i]);
        lastSoFar[i] = greatest;
      }
    }

    Tenure on(int day) {
      for (int i = 0; i < first.length && first[i] <= day; i++) {
        if (last[i] >= day) {
          return tenures[i];
        }
      }
      throw new NoSuchElementException();
    }

    List<Tenure> during(int from, int to, String text) {
      List<Tenure> found = new ArrayList<>();
      for (int i = begin(from); i < first.length && first[i] <= to; i++) {
        if (last[i] >= from && (text == null || folded[i].contains(text))) {
          found.add(tenures[i]);
        }
      }
      return found;
    }

    private int begin(int from) {
      int low = 0;
      int high = lastSoFar.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (lastSoFar[middle] < from) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private final Group all;
  private final Map<OfficeId, Group> byOffice = new HashMap<>();
  private final Map<MemberStateId, Group> byMember = new HashMap<>();
  private final Map<InstitutionId, Institution> byId = new HashMap<>();

  ByIndex(List<Tenure> tenures, List<Institution> institutions) {
    List<Row> rows = new ArrayList<>();
    Map<OfficeId, List<Row>> offices = new HashMap<>();
    Map<MemberStateId, List<Row>> members = new HashMap<>();
    for (Tenure tenure : tenures) {
      Row row = Row.of(tenure);
      rows.add(row);
      offices.computeIfAbsent(tenure.office(), id -> new ArrayList<>()).add(row);
      members.computeIfAbsent(tenure.memberState(), id -> new ArrayList<>()).add(row);
    }
    all = new Group(rows);
    offices.forEach((id, group) -> byOffice.put(id, new Group(group)));
    members.forEach((id, group) -> byMember.put(id, new Group(group)));
    institutions.forEach(institution -> byId.put(institution.id(), institution));
  }

  @Override
  public Tenure holder(OfficeId office, LocalDate day) {
    return byOffice.get(office).on((int) day.toEpochDay());
  }

  @Override
  public Institution withId(InstitutionId id) {
    return byId.get(id);
  }

  @Override
  public List<Tenure> onDay(LocalDate day) {
    int number = (int) day.toEpochDay();
    return all.during(number, number, null);
  }

  @Override
  public List<Tenure> memberAndRange(MemberStateId member, DateRange range) {
    return byMember.get(member).during(Row.first(range), Row.last(range), null);
  }

  @Override
  public List<Tenure> threeWithText(MemberStateId member, DateRange range, String text) {
    return byMember.get(member).during(Row.first(range), Row.last(range), text);
  }
}
