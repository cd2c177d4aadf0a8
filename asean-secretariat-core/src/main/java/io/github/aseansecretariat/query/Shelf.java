package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All entries of a kind in their natural order, beside the shelves of the other kinds, or those of
 * them that have some value. They are put there when they are first asked for, once for all
 * threads. Where on it an entry of a value, of a day or with some words stands is worked out when
 * it is first asked for; two threads may both do so, and come to the same.
 */
final class Shelf<T extends Entry> {
  final Kind<T> kind;
  private final @Nullable Shelf<?>[] all;

  private volatile @Nullable ImmutableList<T> entries;
  private @Nullable Function<Class<? extends Entry>, ? extends Iterable<? extends Entry>> stock;
  private volatile @Nullable Groups groups;
  private volatile @Nullable Days days;
  private volatile String @Nullable [] folded;

  /** What has each value of an attribute, beside the same of other attributes. */
  private static final class Groups {
    final String words;
    final Map<Object, Object> byValue;
    final @Nullable Groups next;

    Groups(String words, Map<Object, Object> byValue, @Nullable Groups next) {
      this.words = words;
      this.byValue = byValue;
      this.next = next;
    }
  }

  /** Makes the shelf of a kind, which is filled from the stock of its type. */
  Shelf(
      Kind<T> kind,
      Function<Class<? extends Entry>, ? extends Iterable<? extends Entry>> stock,
      @Nullable Shelf<?>[] all) {
    this.kind = kind;
    this.stock = stock;
    this.all = all;
  }

  private Shelf(Kind<T> kind, ImmutableList<T> entries, @Nullable Shelf<?>[] all) {
    this.kind = kind;
    this.entries = entries;
    this.all = all;
  }

  ImmutableList<T> entries() {
    ImmutableList<T> filled = entries;
    return filled == null ? fill() : filled;
  }

  private synchronized ImmutableList<T> fill() {
    ImmutableList<T> filled = entries;
    if (filled == null) {
      Iterable<? extends Entry> given = requireNonNull(stock).apply(kind.type);
      if (given == null) {
        throw new NullPointerException("entries: gives null for " + kind.noun);
      }
      filled = ofKind(given);
      stock = null;
      entries = filled;
    }
    return filled;
  }

  private ImmutableList<T> ofKind(Iterable<? extends Entry> stock) {
    List<T> ofKind = new ArrayList<>();
    for (Entry entry : stock) {
      if (kind.type.isInstance(entry)) {
        ofKind.add(kind.type.cast(entry));
      }
    }
    ofKind.sort(kind);
    return ImmutableList.copyOf(ofKind);
  }

  /** The shelf where an id of that type is looked up, if some kind has such ids. */
  @Nullable Shelf<?> whereToFind(Object id) {
    Kind<?> kindOfId = Kind.withIdsLike(id);
    return kindOfId == null ? null : all[kindOfId.place];
  }

  /** What statements of completeness say of a question to this shelf. */
  Covering covering(ImmutableList<? extends Condition<?>> conditions) {
    return new Covering(
        kind, conditions, beside(Kind.COVERAGES).entries(), beside(Kind.SOURCES).entries());
  }

  @SuppressWarnings("unchecked") // each shelf stands at the place of its kind
  private <E extends Entry> Shelf<E> beside(Kind<E> other) {
    return (Shelf<E>) requireNonNull(all[other.place]);
  }

  /** A shelf of some of the entries, in natural order. */
  Shelf<T> with(ImmutableList<T> some) {
    return new Shelf<>(kind, some, all);
  }

  /** What has the value that is asked for. */
  @SuppressWarnings("unchecked") // only entries and shelves of this kind are put there
  Shelf<T> group(Is<T> asked) {
    Object found = found(asked);
    return found instanceof Shelf<?> several
        ? (Shelf<T>) several
        : with(found == null ? ImmutableList.of() : ImmutableList.of((T) found));
  }

  /** What has the value that is asked for, if it is only one. */
  @SuppressWarnings("unchecked") // only entries and shelves of this kind are put there
  @Nullable T sole(Is<T> asked) {
    Object found = found(asked);
    return found instanceof Shelf<?> ? null : (T) found;
  }

  /** What has the value that is asked for: a shelf of several entries, the only one, or null. */
  private @Nullable Object found(Is<T> asked) {
    Groups made = groups(asked.words);
    return (made == null ? grouped(asked) : made).byValue.get(asked.value);
  }

  private @Nullable Groups groups(String words) {
    Groups made = groups;
    while (made != null && !made.words.equals(words)) {
      made = made.next;
    }
    return made;
  }

  private synchronized Groups grouped(Is<T> asked) {
    Groups made = groups(asked.words);
    if (made == null) {
      made = new Groups(asked.words, byValue(asked), groups);
      groups = made;
    }
    return made;
  }

  private Map<Object, Object> byValue(Is<T> asked) {
    Map<Object, Object> byValue = new HashMap<>();
    for (T entry : entries()) {
      Object found = asked.attribute.apply(entry);
      if (found instanceof ImmutableCollection<?> many) {
        for (Object value : many) {
          add(byValue, value, entry);
        }
      } else if (!(found instanceof Optional<?> one)) {
        add(byValue, found, entry);
      } else if (one.isPresent()) {
        add(byValue, one.get(), entry);
      }
    }
    for (Map.Entry<Object, Object> group : byValue.entrySet()) {
      if (group.getValue() instanceof List<?> list) {
        group.setValue(with(together(list)));
      }
    }
    return byValue;
  }

  private static void add(Map<Object, Object> byValue, Object value, Entry entry) {
    Object before = byValue.putIfAbsent(value, entry);
    if (before instanceof Entry && before != entry) {
      List<Object> list = new ArrayList<>(2);
      list.add(before);
      list.add(entry);
      byValue.put(value, list);
    } else if (before != null && !(before instanceof Entry)) {
      addOnce(before, entry);
    }
  }

  @SuppressWarnings("unchecked") // what is no entry is a list of them
  private static void addOnce(Object list, Entry entry) {
    List<Object> entries = (List<Object>) list;
    if (entries.get(entries.size() - 1) != entry) {
      entries.add(entry);
    }
  }

  private ImmutableList<T> together(List<?> list) {
    ImmutableList.Builder<T> entriesOfKind = ImmutableList.builder();
    for (Object entry : list) {
      entriesOfKind.add(kind.type.cast(entry));
    }
    return entriesOfKind.build();
  }

  Days days() {
    Days made = days;
    if (made == null) {
      made = new Days(entries());
      days = made;
    }
    return made;
  }

  /** The texts of each entry, folded; a kind has one word about text. */
  String[] folded(Says<T> asked) {
    String[] made = folded;
    if (made == null) {
      made = new String[entries().size()];
      for (int i = 0; i < made.length; i++) {
        made[i] = asked.folded(entries().get(i));
      }
      folded = made;
    }
    return made;
  }
}
