package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;

/** Holds for an entry that a source of some kind gives; for a source, by its own kind. */
final class AccordingTo extends Condition<Entry> {
  private final ImmutableSet<SourceKind> kinds;

  AccordingTo(SourceKind kind, SourceKind... more) {
    this(Sets.immutableEnumSet(requireNonNull(kind, "kind"), named(more)));
  }

  private static SourceKind[] named(SourceKind[] more) {
    for (SourceKind kind : requireNonNull(more, "more")) {
      requireNonNull(kind, "more");
    }
    return more;
  }

  private AccordingTo(ImmutableSet<SourceKind> kinds) {
    super("according to " + Joiner.on(" or ").join(kinds));
    this.kinds = kinds;
  }

  @Override
  public boolean test(Entry entry) {
    if (entry instanceof Source source) {
      return kinds.contains(source.kind());
    }
    for (Citation citation : entry.citations()) {
      if (kinds.contains(citation.source().kind())) {
        return true;
      }
    }
    return false;
  }

  @Override
  ImmutableSet<SourceId> accountsAmong(ImmutableList<Source> sources) {
    ImmutableSet.Builder<SourceId> accounts = ImmutableSet.builder();
    for (Source source : sources) {
      if (kinds.contains(source.kind())) {
        accounts.add(source.id());
      }
    }
    return accounts.build();
  }
}
