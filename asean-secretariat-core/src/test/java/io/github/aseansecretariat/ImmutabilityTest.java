package io.github.aseansecretariat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.SourceKind;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every object that a catalogue leads to is immutable: a walk over the fields, by reflection. */
class ImmutabilityTest {
  private static final String ROOT = "io.github.aseansecretariat";

  /** Of others: immutable as their documentation says, so their fields are not looked at. */
  private static final Set<Class<?>> KNOWN =
      Set.of(
          String.class,
          URI.class,
          Integer.class,
          Long.class,
          Boolean.class,
          OptionalInt.class,
          Locale.class,
          Class.class);

  /** Indexes and the like: made at the first need, and the same whoever makes them. */
  private static final Set<String> CACHES =
      Set.of("query.Shelf.days", "query.Shelf.folded", "query.Shelf.groups");

  /** Set once, under a lock, when a kind is first asked for; what they hold is looked at. */
  private static final Set<String> FILLED = Set.of("query.Shelf.entries", "query.Shelf.stock");

  /** Arrays that nothing changes once the catalogue is built, and that nobody is given. */
  private static final Set<String> ARRAYS = Set.of("query.Catalog.shelves", "query.Shelf.all");

  /** Immutables' help while an object is made; null ever after. */
  private static final String SHIM = ".initShim";

  private final Set<String> faults = new TreeSet<>();
  private final Map<Object, Object> seen = new IdentityHashMap<>();
  private final Deque<Object> ahead = new ArrayDeque<>();

  @Test
  void everyObjectThatACatalogueLeadsToIsImmutable() throws IllegalAccessException {
    var asean = AseanSecretariat.catalog();
    assertThat(asean.entries()).isNotEmpty(); // all shelves are full, and no stock is left
    assertThat(asean.sources().count()).isPositive();
    see(asean, "catalogue");
    see(asean.on(LocalDate.of(1985, 1, 1)).accordingTo(SourceKind.TREATY), "restricted catalogue");
    asean.tenures().on(LocalDate.of(1985, 1, 1)).list();
    asean.duties().mentioning("saluran").list();
    lookAtAll();
    assertThat(faults).isEmpty();
    assertThat(seen.size()).isGreaterThan(2000);
  }

  /** What the walk must find. */
  private static final class Mutable {
    private int count;

    private final int[] numbers = {1};
    private final Optional<List<String>> words = Optional.of(new ArrayList<>());
    private final ImmutableMap<String, StringBuilder> texts =
        ImmutableMap.of("x", new StringBuilder());
  }

  @Test
  void theWalkFindsWhatIsMutable() throws IllegalAccessException {
    see(new Mutable(), "test");
    lookAtAll();
    assertThat(faults)
        .hasSize(4)
        .anyMatch(it -> it.startsWith("a java.lang.StringBuilder, at test > Mutable.texts > "))
        .anyMatch(it -> it.startsWith("a java.util.ArrayList, at test > Mutable.words > "))
        .contains("an array: ImmutabilityTest$Mutable.numbers")
        .contains("not final: ImmutabilityTest$Mutable.count");
  }

  private void lookAtAll() throws IllegalAccessException {
    while (!ahead.isEmpty()) {
      look(ahead.remove());
    }
  }

  private void see(Object object, String from) {
    if (object == null || seen.putIfAbsent(object, from) != null) {
      return;
    }
    ahead.add(object);
  }

  private void look(Object object) throws IllegalAccessException {
    Class<?> type = object.getClass();
    String from = seen.get(object) + " > " + type.getSimpleName();
    if (object instanceof Optional) {
      ((Optional<?>) object).ifPresent(value -> see(value, from));
    } else if (object instanceof ImmutableCollection) {
      ((ImmutableCollection<?>) object).forEach(value -> see(value, from));
    } else if (object instanceof ImmutableMap) {
      ((ImmutableMap<?, ?>) object)
          .forEach(
              (key, value) -> {
                see(key, from);
                see(value, from);
              });
    } else if (object instanceof Comparator) {
      assertThat(type.getDeclaredFields())
          .as(from)
          .allMatch(field -> Modifier.isFinal(field.getModifiers()));
    } else if (type.getName().startsWith(ROOT)) {
      for (Class<?> level = type;
          level != Object.class && level != Enum.class;
          level = level.getSuperclass()) {
        for (Field field : level.getDeclaredFields()) {
          look(object, field, from);
        }
      }
    } else if (!KNOWN.contains(type)
        && type.getPackage() != LocalDate.class.getPackage()
        && !type.isEnum()) {
      faults.add("a " + type.getName() + ", at " + from);
    }
  }

  private void look(Object object, Field field, String from) throws IllegalAccessException {
    if (Modifier.isStatic(field.getModifiers())) {
      return;
    }
    String name =
        field.getDeclaringClass().getName().substring(ROOT.length() + 1) + "." + field.getName();
    if (CACHES.contains(name)) {
      return;
    }
    field.setAccessible(true);
    Object value = field.get(object);
    boolean done = name.endsWith(SHIM) && value == null;
    if (!Modifier.isFinal(field.getModifiers()) && !done && !FILLED.contains(name)) {
      faults.add("not final: " + name);
    }
    if (field.getType().isArray()) {
      if (!ARRAYS.contains(name)) {
        faults.add("an array: " + name);
      }
      for (int i = 0;
          !field.getType().getComponentType().isPrimitive()
              && value != null
              && i < Array.getLength(value);
          i++) {
        see(Array.get(value, i), from);
      }
    } else if (!field.getType().isPrimitive()) {
      see(value, from + "." + field.getName());
    }
  }
}
