package io.github.aseansecretariat.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Completeness;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.time.DateRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What statements of completeness say of a question.
 *
 * <p>A list that is whole answers every question that asks for a part of it; a list that is not
 * leaves short every question that asks for all of it. Where neither is certain, nothing is said.
 */
final class Covering {
  private final ImmutableList<Coverage> statements;
  private final Set<DateRange> days = new LinkedHashSet<>();

  /** The sources of each account that is asked for. */
  private final List<ImmutableSet<SourceId>> accounts = new ArrayList<>();

  private final List<Condition<?>> others = new ArrayList<>();

  Covering(
      Kind<?> kind,
      ImmutableList<? extends Condition<?>> conditions,
      ImmutableList<Coverage> statements,
      ImmutableList<Source> sources) {
    for (Condition<?> condition : conditions) {
      ImmutableSet<SourceId> account = condition.accountsAmong(sources);
      if (condition instanceof OnDay on) {
        days.add(DateRange.ofDays(on.day, on.day));
      } else if (condition instanceof During during) {
        days.add(during.range);
      } else if (account == null) {
        others.add(condition);
      } else if (kind == Kind.CLAIM_REVIEWS && !(condition instanceof AccordingTo)) {
        // A review may rest on a source that does not make the claim.
        accounts.add(ImmutableSet.of());
      } else {
        accounts.add(account);
      }
    }
    ImmutableList.Builder<Coverage> bearing = ImmutableList.builder();
    for (Coverage statement : statements) {
      if (listed(statement) == kind && bears(statement)) {
        bearing.add(statement);
      }
    }
    this.statements = bearing.build();
  }

  private static Kind<?> listed(Coverage statement) {
    return switch (statement.list()) {
      case INSTRUMENTS -> Kind.INSTRUMENTS;
      case PUBLICATIONS -> Kind.PUBLICATIONS;
      case MEMBERS -> Kind.MEMBERS;
      case INSTITUTIONS -> Kind.INSTITUTIONS;
      case OFFICES -> Kind.OFFICES;
      case TENURES -> Kind.TENURES;
      case TERM_RULES -> Kind.TERM_RULES;
      case STAFF -> Kind.STAFF;
      case DUTIES -> Kind.DUTIES;
      case SUMMITS -> Kind.SUMMITS;
      case CLAIM_REVIEWS -> Kind.CLAIM_REVIEWS;
    };
  }

  /** Those of which the list may share an entry with what is asked for. */
  ImmutableList<Coverage> statements() {
    return statements;
  }

  Completeness completeness() {
    Completeness answer = Completeness.NOT_STATED;
    for (Coverage statement : statements) {
      if (statement.leftOut().isPresent() && asksForAllOf(statement)) {
        return Completeness.PARTIAL;
      }
      if (!statement.leftOut().isPresent() && asksWithin(statement)) {
        answer = Completeness.WHOLE;
      }
    }
    return answer;
  }

  private boolean bears(Coverage statement) {
    for (DateRange asked : days) {
      if (!asked.overlaps(statement.period())) {
        return false;
      }
    }
    for (Condition<?> condition : others) {
      if (keepsTo(condition, statement) == Match.ANOTHER) {
        return false;
      }
    }
    return true;
  }

  private enum Match {
    THE_SAME,
    ANOTHER,
    NEITHER
  }

  /** Whether a condition asks for the value to which the list of a statement keeps. */
  private static Match keepsTo(Condition<?> condition, Coverage statement) {
    if (condition instanceof Is<?> is) {
      Object value =
          is.words.equals("of ")
              ? statement.of().orElse(null)
              : is.words.equals("of kind ") ? statement.ofKind().orElse(null) : null;
      if (value != null) {
        return value.equals(is.value) ? Match.THE_SAME : Match.ANOTHER;
      }
    }
    return Match.NEITHER;
  }

  private boolean asksWithin(Coverage statement) {
    return isOnDaysWithin(statement) && keepsToItsPart(statement) && isInAccountOf(statement);
  }

  private boolean isOnDaysWithin(Coverage statement) {
    for (DateRange asked : days) {
      if (statement.period().encloses(asked)) {
        return true;
      }
    }
    return statement.period().equals(DateRange.always());
  }

  private boolean keepsToItsPart(Coverage statement) {
    boolean keeps = !statement.of().isPresent() && !statement.ofKind().isPresent();
    for (Condition<?> condition : others) {
      keeps |= keepsTo(condition, statement) == Match.THE_SAME;
    }
    return keeps;
  }

  /**
   * A source that is asked for must say itself that the list is whole: what is worked out from
   * several does not say of each that it says all. A list that keeps to one source answers only
   * what asks for no other.
   */
  private boolean isInAccountOf(Coverage statement) {
    ImmutableSet<SourceId> tellers = tellers(statement);
    boolean toldOnlyByThem = !statement.toldBy().isPresent();
    for (ImmutableSet<SourceId> asked : accounts) {
      if (Collections.disjoint(tellers, asked)) {
        return false;
      }
      toldOnlyByThem |= tellers.containsAll(asked);
    }
    return toldOnlyByThem;
  }

  private static ImmutableSet<SourceId> tellers(Coverage statement) {
    if (statement.toldBy().isPresent()) {
      return ImmutableSet.of(statement.toldBy().get());
    }
    ImmutableSet.Builder<SourceId> tellers = ImmutableSet.builder();
    for (Citation citation : statement.citations()) {
      if (citation.evidence() != Evidence.INFERRED) {
        tellers.add(citation.source().id());
      }
    }
    return tellers.build();
  }

  /** Of two ranges an entry that was left out may hold in one only, so that it is not asked for. */
  private boolean asksForAllOf(Coverage statement) {
    if (days.size() > 1) {
      return false;
    }
    for (Condition<?> condition : others) {
      if (keepsTo(condition, statement) != Match.THE_SAME) {
        return false;
      }
    }
    for (ImmutableSet<SourceId> asked : accounts) {
      if (!statement.toldBy().isPresent() || !asked.contains(statement.toldBy().get())) {
        return false;
      }
    }
    return true;
  }
}
