package io.github.aseansecretariat.query;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds for an entry that has a value in an attribute, be the attribute a value, an Optional or a
 * collection. Within a kind the words before the value stand for one attribute.
 */
final class Is<T extends Entry> extends Condition<T> {
  static final String CITING = "citing ";

  final Function<? super T, ?> attribute;

  Is(String words, Object value, Function<? super T, ?> attribute) {
    super(words, value);
    this.attribute = attribute;
  }

  @Override
  public boolean test(T entry) {
    Object found = attribute.apply(entry);
    if (found instanceof ImmutableCollection<?> many) {
      return many.contains(value);
    }
    return found instanceof Optional<?> one
        ? one.isPresent() && one.get().equals(value)
        : found.equals(value);
  }

  @Override
  void eachValue(Consumer<Object> consumer) {
    consumer.accept(value);
  }

  @Override
  @Nullable ImmutableSet<SourceId> accountsAmong(ImmutableList<Source> sources) {
    return words.equals(CITING) ? ImmutableSet.of((SourceId) value) : null;
  }
}
