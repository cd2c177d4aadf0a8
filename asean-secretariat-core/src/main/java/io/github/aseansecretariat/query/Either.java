package io.github.aseansecretariat.query;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds where all conditions of at least one question hold, or, turned round, of none. */
final class Either<T extends Entry> extends Condition<T> {
  private final boolean none;
  private final ImmutableList<Asked<T>> asked;
  private final ImmutableList<ImmutableList<Condition<? super T>>> questions;

  private Either(String words, boolean none, ImmutableList<Asked<T>> asked) {
    super(words);
    this.none = none;
    this.asked = asked;
    questions = ImmutableList.copyOf(Lists.transform(asked, Asked::conditions));
  }

  static <T extends Entry> Either<T> of(Asked<T> one, Asked<T> other) {
    return new Either<>(
        "(" + words(one) + " or " + words(other) + ")", false, ImmutableList.of(one, other));
  }

  static <T extends Entry> Either<T> except(Asked<T> question) {
    return new Either<>("not " + words(question), true, ImmutableList.of(question));
  }

  private static String words(Asked<?> question) {
    String words = Joiner.on(" and ").join(question.conditions());
    return question.conditions().size() == 1 ? words : "(" + words + ")";
  }

  /** The questions of which one is to keep an entry; none, if none is to keep it. */
  ImmutableList<Asked<T>> oneOf() {
    return none ? ImmutableList.of() : asked;
  }

  @Override
  public boolean test(T entry) {
    return holds(null, entry);
  }

  /** A day that is asked not to be is kept. */
  @Override
  boolean testBut(LocalDate day, T entry) {
    return holds(none ? null : day, entry);
  }

  private boolean holds(@Nullable LocalDate but, T entry) {
    for (ImmutableList<Condition<? super T>> question : questions) {
      boolean all = true;
      for (Condition<? super T> condition : question) {
        all = all && (but == null ? condition.test(entry) : condition.testBut(but, entry));
      }
      if (all) {
        return !none;
      }
    }
    return none;
  }

  @Override
  @Nullable LocalDate earliestDay() {
    LocalDate earliest = null;
    if (!none) {
      for (ImmutableList<Condition<? super T>> question : questions) {
        earliest = earliest(earliest, question);
      }
    }
    return earliest;
  }

  static @Nullable LocalDate earliest(
      @Nullable LocalDate earliest, Iterable<? extends Condition<?>> conditions) {
    LocalDate sofar = earliest;
    for (Condition<?> condition : conditions) {
      LocalDate day = condition.earliestDay();
      if (day != null && (sofar == null || day.isBefore(sofar))) {
        sofar = day;
      }
    }
    return sofar;
  }

  @Override
  void eachValue(Consumer<Object> consumer) {
    for (ImmutableList<Condition<? super T>> question : questions) {
      for (Condition<? super T> condition : question) {
        condition.eachValue(consumer);
      }
    }
  }

  @Override
  @Nullable ImmutableSet<SourceId> accountsAmong(ImmutableList<Source> sources) {
    for (ImmutableList<Condition<? super T>> question : questions) {
      for (Condition<? super T> condition : question) {
        if (condition.accountsAmong(sources) != null) {
          return ImmutableSet.of();
        }
      }
    }
    return null;
  }
}
