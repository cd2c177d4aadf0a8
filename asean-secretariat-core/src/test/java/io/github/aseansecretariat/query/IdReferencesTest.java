package io.github.aseansecretariat.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.RandomCatalogs;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Entry;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks through the kinds of entry, also those to come, for attributes that are the id of another
 * entry, and breaks each: the catalogue must refuse it and name the attribute.
 */
class IdReferencesTest {
  private static final int CATALOGS = 60;
  private static final String UNKNOWN = "nowhere-to-be-found";

  private static List<Class<?>> kinds() {
    List<Class<?>> kinds = new ArrayList<>();
    addKinds(Entry.class, kinds);
    return kinds;
  }

  private static void addKinds(Class<?> type, List<Class<?>> kinds) {
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      if (permitted.isInterface()) {
        addKinds(permitted, kinds);
      } else {
        kinds.add(type);
      }
    }
  }

  /** The types of the ids that entries have. */
  private static Set<Class<?>> idTypes() {
    Set<Class<?>> types = new LinkedHashSet<>();
    types.add(BearerId.class);
    for (Class<?> kind : kinds()) {
      attributes(kind)
          .filter(attribute -> attribute.getName().equals("id"))
          .forEach(attribute -> types.add(attribute.getReturnType()));
    }
    return types;
  }

  private static Stream<Method> attributes(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(
            method ->
                method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class);
  }

  /** The type itself, or what an Optional or a collection of it holds. */
  private static Class<?> held(Type type) {
    return type instanceof ParameterizedType
        ? held(((ParameterizedType) type).getActualTypeArguments()[0])
        : type instanceof Class ? (Class<?>) type : Object.class;
  }

  /** The ways from a kind to the ids that it refers to, each an attribute of the one before. */
  private static List<List<Method>> references(Class<?> type, Set<Class<?>> idTypes) {
    List<List<Method>> found = new ArrayList<>();
    attributes(type)
        .forEach(
            attribute -> {
              Class<?> held = held(attribute.getGenericReturnType());
              if (idTypes.contains(held)) {
                if (!attribute.getName().equals("id")) {
                  found.add(List.of(attribute));
                }
              } else if (held.getName().startsWith("io.github.aseansecretariat.model.")
                  && !held.isEnum()
                  && !Entry.class.isAssignableFrom(held)) {
                for (List<Method> further : references(held, idTypes)) {
                  List<Method> way = new ArrayList<>(List.of(attribute));
                  way.addAll(further);
                  found.add(way);
                }
              }
            });
    return found;
  }

  static Stream<Arguments> references() {
    Set<Class<?>> idTypes = idTypes();
    return kinds().stream()
        .flatMap(kind -> references(kind, idTypes).stream().map(way -> Arguments.of(kind, way)));
  }

  @Test
  void areFoundWhereTheyAreKnownToBe() {
    Set<Class<?>> idTypes = idTypes();
    Set<String> names = new LinkedHashSet<>();
    for (Class<?> kind : kinds()) {
      for (List<Method> way : references(kind, idTypes)) {
        names.add(kind.getSimpleName() + "." + way.get(way.size() - 1).getName());
      }
    }
    assertThat(names)
        .contains(
            "Institution.parent",
            "Institution.memberState",
            "Office.institution",
            "Tenure.office",
            "Tenure.memberState",
            "TermRule.appointingBody",
            "StaffComposition.drawnFrom",
            "Duty.bearer",
            "Duty.institution",
            "Summit.host",
            "Summit.institution",
            "Coverage.of",
            "Coverage.toldBy",
            "LegalInstrument.amends");
  }

  /**
   * Some entries cannot be broken thus: an institution bears its own duties, which says the same
   * twice. That none can is the fault.
   */
  @ParameterizedTest
  @MethodSource("references")
  void areChecked(Class<?> kind, List<Method> way) throws ReflectiveOperationException {
    for (long seed = 0; seed < CATALOGS; seed++) {
      List<Entry> entries = new ArrayList<>(RandomCatalogs.seeded(seed).entries());
      Collections.shuffle(entries, new Random(seed));
      Entry broken = null;
      for (int i = 0; i < entries.size() && broken == null; i++) {
        broken =
            kind.isInstance(entries.get(i)) && isBroken(entries.get(i), way)
                ? entries.get(i)
                : null;
      }
      if (broken != null && isRefusedFor(broken, way.get(way.size() - 1).getName(), entries)) {
        return;
      }
    }
    throw new AssertionError("nothing checks " + way + ", or no sample has it");
  }

  private static boolean isRefusedFor(Entry broken, String attribute, List<Entry> entries) {
    CatalogException thrown =
        catchThrowableOfType(
            CatalogException.class, () -> Catalog.builder().addAll(entries).build());
    return thrown != null
        && thrown.problems().stream()
            .anyMatch(
                problem ->
                    problem.entry() == broken
                        && problem.attribute().equals(attribute)
                        && problem.value().equals(UNKNOWN));
  }

  /** Puts an id that nothing has in the place of that at the end of the way, if there is one. */
  private static boolean isBroken(Object holder, List<Method> way)
      throws ReflectiveOperationException {
    List<?> values = values(way.get(0).invoke(holder));
    if (values.isEmpty()) {
      return false;
    }
    if (way.size() > 1) {
      return isBroken(values.get(0), way.subList(1, way.size()));
    }
    Class<?> idType = values.get(0).getClass();
    Object unknown = idType.getMethod("of", String.class).invoke(null, UNKNOWN);
    Field field = holder.getClass().getDeclaredField(way.get(0).getName());
    field.setAccessible(true);
    field.set(
        holder,
        field.getType() == ImmutableList.class
            ? ImmutableList.of(unknown)
            : field.getType() == ImmutableSet.class ? ImmutableSet.of(unknown) : unknown);
    return true;
  }

  private static List<?> values(Object value) {
    if (value instanceof Optional) {
      return ((Optional<?>) value).map(List::of).orElse(List.of());
    }
    return value instanceof ImmutableCollection
        ? ((ImmutableCollection<?>) value).asList()
        : List.of(value);
  }
}
