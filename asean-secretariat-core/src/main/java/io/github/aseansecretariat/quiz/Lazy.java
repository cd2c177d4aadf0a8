package io.github.aseansecretariat.quiz;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once for all threads.
 *
 * <p>Guava's is no supplier of Java's in its older versions for Android, which an app may have.
 */
final class Lazy<V> implements Supplier<V> {
  private final Supplier<? extends V> maker;
  private volatile @Nullable V made;

  Lazy(Supplier<? extends V> maker) {
    this.maker = maker;
  }

  @Override
  public V get() {
    V value = made;
    return value == null ? make() : value;
  }

  private synchronized V make() {
    V value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
