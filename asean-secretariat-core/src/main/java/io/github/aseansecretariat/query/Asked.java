package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.aseansecretariat.model.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for: all entries of a shelf, or what a word leaves of what was asked before.
 */
final class Asked<T extends Entry> {
  final Shelf<T> shelf;
  final @Nullable Asked<T> before;
  final @Nullable Condition<? super T> word;

  Asked(Shelf<T> shelf) {
    this(shelf, null, null);
  }

  private Asked(Shelf<T> shelf, @Nullable Asked<T> before, @Nullable Condition<? super T> word) {
    this.shelf = shelf;
    this.before = before;
    this.word = word;
  }

  Asked<T> narrowedBy(Condition<? super T> next) {
    return new Asked<>(shelf, this, next);
  }

  /** What was narrowed, word by word, to this. */
  Asked<T> origin() {
    return before == null ? this : before.origin();
  }

  /** The entry that alone has the value of the only word, null where another thing is asked. */
  @SuppressWarnings("unchecked") // a query takes only conditions on its entries
  @Nullable T sole() {
    boolean one = before != null && before.before == null && word instanceof Is<?>;
    return one ? shelf.sole((Is<T>) requireNonNull(word)) : null;
  }

  /** The conditions, in the order in which they were said. */
  ImmutableList<Condition<? super T>> conditions() {
    List<Condition<? super T>> conditions = new ArrayList<>();
    for (Asked<T> asked = this; asked.word != null; asked = requireNonNull(asked.before)) {
      conditions.add(asked.word);
    }
    return ImmutableList.copyOf(Lists.reverse(conditions));
  }
}
