package io.github.aseansecretariat.query;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import org.jspecify.annotations.Nullable;

/** All entries of a kind in their natural order, beside the shelves of the other kinds. */
final class Shelf<T extends Entry> {
  final Kind<T> kind;
  final ImmutableList<T> entries;
  private final @Nullable Shelf<?>[] all;

  Shelf(Kind<T> kind, ImmutableList<T> entries, @Nullable Shelf<?>[] all) {
    this.kind = kind;
    this.entries = entries;
    this.all = all;
  }

  /** The shelf where an id of that type is looked up, if some kind has such ids. */
  @Nullable Shelf<?> whereToFind(Object id) {
    Kind<?> kindOfId = Kind.withIdsLike(id);
    return kindOfId == null ? null : all[kindOfId.place];
  }
}
