package io.github.aseansecretariat.query;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.aseansecretariat.model.Entry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says of the ids in a question which the whole catalogue does not know, and what is spelt alike.
 */
final class UnknownIds {
  private static final int MOST_NEAR = 3;

  private UnknownIds() {}

  static ImmutableList<String> in(List<? extends Condition<?>> conditions, Shelf<?> shelf) {
    Set<Object> values = new LinkedHashSet<>();
    for (Condition<?> condition : conditions) {
      condition.eachValue(values::add);
    }
    ImmutableList.Builder<String> unknown = ImmutableList.builder();
    for (Object value : values) {
      Shelf<?> ids = shelf.whereToFind(value);
      if (ids != null && !has(ids, value)) {
        unknown.add("no " + ids.kind.one + " has the id " + value + near(ids, value.toString()));
      }
    }
    return unknown.build();
  }

  private static boolean has(Shelf<?> shelf, Object id) {
    for (Entry entry : shelf.entries()) {
      if (id.equals(Kind.idOf(entry))) {
        return true;
      }
    }
    return false;
  }

  /** Those with the fewest letters to change, at most one in three. */
  private static String near(Shelf<?> shelf, String id) {
    Set<String> nearest = new TreeSet<>();
    int least = id.length() / 3;
    for (Entry entry : shelf.entries()) {
      String other = String.valueOf(Kind.idOf(entry));
      int changes = Math.abs(id.length() - other.length()) > least ? least + 1 : changes(id, other);
      if (changes < least) {
        nearest.clear();
        least = changes;
      }
      if (changes == least) {
        nearest.add(other);
      }
    }
    return nearest.isEmpty()
        ? ""
        : "; near: " + Joiner.on(", ").join(Iterables.limit(nearest, MOST_NEAR));
  }

  /** How many letters must be put in, left out or changed to make one word of the other. */
  private static int changes(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
