package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.time.PartialDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reading has found so far: problems, ids, and what some ids stand for. */
class Found {
  final Problems problems;

  /** The ids that rows declare, in order or not, so that one fault is not reported twice. */
  private final Map<String, Set<String>> ids = new HashMap<>();

  /** The files of which not all ids could be read: no id is missed in them. */
  private final Set<String> idsUnknown = new HashSet<>();

  private final Map<SourceId, Source> sources = new HashMap<>();
  private final Map<OfficeId, InstitutionId> institutionsOfOffices = new HashMap<>();
  private final Map<InstitutionId, Institution> newestInstitutions = new HashMap<>();

  Found(Problems problems) {
    this.problems = problems;
  }

  void declare(String file, String id) {
    ids.computeIfAbsent(file, any -> new HashSet<>()).add(id);
  }

  void idsAreUnknownIn(String file) {
    idsUnknown.add(file);
  }

  boolean hasOrMayHave(String file, String id) {
    return idsUnknown.contains(file) || ids.getOrDefault(file, ImmutableSet.of()).contains(id);
  }

  /** Adds an entry; of several with one id the first counts, of institutions the newest. */
  void add(Entry entry) {
    if (entry instanceof Source source) {
      sources.putIfAbsent(source.id(), source);
    } else if (entry instanceof Office office) {
      institutionsOfOffices.putIfAbsent(office.id(), office.institution());
    } else if (entry instanceof Institution institution) {
      Institution newest = newestInstitutions.get(institution.id());
      if (newest == null || isNewer(institution, newest)) {
        newestInstitutions.put(institution.id(), institution);
      }
    }
  }

  private static boolean isNewer(Institution one, Institution other) {
    PartialDate start = one.period().start().get();
    PartialDate otherStart = other.period().start().get();
    return start.equals(otherStart)
        ? one.abbreviationOrName().english().compareTo(other.abbreviationOrName().english()) < 0
        : start.countedAs().isAfter(otherStart.countedAs());
  }

  /** Adds an entry of a catalogue over which files are read. */
  void addBase(Entry entry) {
    add(entry);
    if (entry instanceof Source source) {
      declare(Table.SOURCES, source.id().value());
    } else if (entry instanceof Office office) {
      declare(Table.OFFICES, office.id().value());
    } else if (entry instanceof Institution institution) {
      declare(Table.INSTITUTIONS, institution.id().value());
    } else if (entry instanceof MemberState member) {
      declare(Table.MEMBER_STATES, member.id().value());
    }
  }

  /** The source of an id; null if its row is faulty or missing, which was reported. */
  @Nullable Source source(SourceId id) {
    return sources.get(id);
  }

  /**
   * The newest entry of an institution; null if its row is faulty or missing, which was reported.
   */
  @Nullable Institution newest(InstitutionId id) {
    return newestInstitutions.get(id);
  }

  /** The institution of an office; null if its row is faulty or missing, which was reported. */
  @Nullable InstitutionId institutionOf(OfficeId id) {
    return institutionsOfOffices.get(id);
  }
}
