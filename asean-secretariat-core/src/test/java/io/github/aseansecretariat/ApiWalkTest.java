package io.github.aseansecretariat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.query.Condition;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Calls public methods at random, with nulls, extremes and whatever earlier calls gave: only the
 * exceptions that the documentation names come out, and a NullPointerException names the parameter.
 *
 * <p>A million calls: {@code -Dapi.walk.calls=1000000}; again with the same seed: {@code
 * -Dapi.walk.seed=..}.
 */
class ApiWalkTest {
  private static final String ROOT = "io.github.aseansecretariat";
  private static final int CALLS = Integer.getInteger("api.walk.calls", 10_000);
  private static final long SEED = Long.getLong("api.walk.seed", System.nanoTime());

  /** How many things of a type are kept; then a new one takes the place of an old one. */
  private static final int KEPT = 60;

  /** What a function of the test's own throws: it comes out of the library as it is. */
  private static final class OwnException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @TempDir Path scratch;

  private final Random random = new Random(SEED);
  private final Map<Class<?>, List<Object>> fixed = new LinkedHashMap<>();
  private final Map<Class<?>, List<Object>> given = new LinkedHashMap<>();
  private final Map<String, String> faults = new TreeMap<>();
  private final Map<Executable, Integer> answered = new LinkedHashMap<>();

  /** The one argument that was null, or two of them: what a NullPointerException may name. */
  private final List<String> nulls = new ArrayList<>();

  /** Whether an argument was not what a compiler would have let through, or was a function. */
  private boolean strange;

  /** Whether a null was among several elements, which have no name. */
  private boolean nullInside;

  @Test
  void onlyDocumentedExceptionsComeOut() throws IOException {
    List<Executable> members = members();
    seed(members);
    for (int call = 0; call < CALLS; call++) {
      call(members.get(random.nextInt(members.size())));
    }
    System.out.println(
        "API walk: "
            + CALLS
            + " calls of "
            + members.size()
            + " methods, "
            + answered.size()
            + " of them answered, seed "
            + SEED);
    assertThat(faults.entrySet()).as("seed %d", SEED).isEmpty();
    // A walk that never gets anywhere would prove nothing.
    assertThat(answered.size()).as("seed %d", SEED).isGreaterThan(members.size() * 3 / 5);
  }

  private static List<Executable> members() {
    List<Executable> members = new ArrayList<>();
    for (Class<?> type : PublicTypes.all()) {
      for (Method method : type.getMethods()) {
        // The JDK's own: every enum has it.
        boolean valueOf = type.isEnum() && method.getName().equals("valueOf");
        // A function that gives anything but entries does not compile; the walk has no other.
        boolean onDemand = method.getName().equals("onDemand");
        if (method.getDeclaringClass().getName().startsWith(ROOT)
            && !method.isBridge()
            && !onDemand
            && !valueOf) {
          members.add(method);
        }
      }
      if (!Modifier.isAbstract(type.getModifiers())) {
        members.addAll(Arrays.asList(type.getConstructors()));
      }
    }
    members.sort(Comparator.comparing(Executable::toGenericString));
    return members;
  }

  private void seed(List<Executable> members) throws IOException {
    for (Executable member : members) {
      for (Class<?> type : member.getParameterTypes()) {
        fixed.computeIfAbsent(type, t -> new ArrayList<>());
        given.computeIfAbsent(type, t -> new ArrayList<>());
      }
      fixed.computeIfAbsent(member.getDeclaringClass(), t -> new ArrayList<>());
      given.computeIfAbsent(member.getDeclaringClass(), t -> new ArrayList<>());
    }
    String file = Files.writeString(scratch.resolve("file.txt"), "no facts").toString();
    List<Object> extremes =
        List.of(
            "",
            " ",
            "a",
            "asean-secretariat",
            "Tugas \"lima tahun\"",
            "\"",
            "\0",
            "\uD800",
            "\uFEFFx",
            "a\nb",
            "x".repeat(100_000),
            "1985-07",
            "1976-02-24/1985-07",
            "../..",
            "+999999999-12-31",
            "=1+1",
            "0000-00-00",
            "{",
            "{slot}",
            "\u0130\u0131",
            "e\u0301",
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.of(1985, 1, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 11, 24),
            Period.ZERO,
            Period.ofYears(2),
            Period.ofDays(-1),
            Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
            Period.of(Integer.MIN_VALUE, 0, Integer.MIN_VALUE),
            Period.ofYears(1000),
            Locale.ROOT,
            Locale.ENGLISH,
            new Locale("id"),
            Locale.forLanguageTag("ar-SA-u-nu-arab"),
            Condition.that("all", entry -> true),
            Condition.that("none", entry -> false),
            Path.of(file),
            scratch.resolve("nothing-here"),
            Path.of(""),
            AseanSecretariat.catalog());
    extremes.forEach(this::fix);
    for (Class<?> type : PublicTypes.all()) {
      for (Field field : type.getFields()) {
        try {
          fix(field.get(null));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private void fix(Object value) {
    for (Map.Entry<Class<?>, List<Object>> entry : fixed.entrySet()) {
      if (entry.getKey() != Object.class && entry.getKey().isInstance(value)) {
        entry.getValue().add(value);
      }
    }
  }

  private void keep(Object value) {
    for (Map.Entry<Class<?>, List<Object>> entry : given.entrySet()) {
      if (entry.getKey() != Object.class && entry.getKey().isInstance(value)) {
        List<Object> values = entry.getValue();
        if (values.size() < KEPT) {
          values.add(value);
        } else {
          values.set(random.nextInt(KEPT), value);
        }
      }
    }
  }

  private void call(Executable member) {
    boolean needsObject = member instanceof Method && !Modifier.isStatic(member.getModifiers());
    Object object = needsObject ? any(member.getDeclaringClass()) : null;
    if (needsObject && object == null) {
      return;
    }
    nulls.clear();
    strange = false;
    nullInside = false;
    Parameter[] parameters = member.getParameters();
    Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      arguments[i] = argument(parameters[i].getParameterizedType());
      if (arguments[i] == null) {
        nulls.add(parameters[i].getName());
      }
    }
    // Of a null an equals knows what to say.
    boolean takesNull = member.getName().equals("equals");
    try {
      member.setAccessible(true);
      Object answer =
          member instanceof Constructor
              ? ((Constructor<?>) member).newInstance(arguments)
              : ((Method) member).invoke(object, arguments);
      answered.merge(member, 1, Integer::sum);
      if (!nulls.isEmpty() && !takesNull) {
        fault(member, "takes null for " + nulls, object, arguments);
      }
      if (answer == null && ((Method) member).getReturnType() != void.class) {
        fault(member, "gives null", object, arguments);
      }
      // A word's condition asks one kind of entry; where() would take it for another, as javac
      // would not.
      if (!(answer instanceof Condition) || member.getDeclaringClass() == Condition.class) {
        keepParts(answer, 2);
      }
    } catch (InvocationTargetException e) {
      judge(member, e.getCause(), object, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(member.toString(), e);
    }
  }

  private void judge(Executable member, Throwable thrown, Object object, Object[] arguments) {
    if (thrown instanceof OwnException) {
      return;
    }
    String message = thrown.getMessage();
    if (thrown instanceof NullPointerException) {
      if (isOfElementsOrOptional(member) && (strange || !nulls.isEmpty())) {
        // Immutables leaves these nulls to Guava's builder, which has no words for them, and to the
        // JVM, which after many calls has none either.
        return;
      }
      boolean named =
          message != null
              && nulls.stream().anyMatch(name -> message.matches("(?s)" + name + "\\b.*"));
      if (!named && !strange) {
        fault(
            member,
            "NullPointerException that names none of " + nulls + ": " + message,
            object,
            arguments);
      } else if (!nullInside && (message == null || message.startsWith("Cannot invoke"))) {
        fault(member, "NullPointerException of the JDK: " + message, object, arguments);
      }
      return;
    }
    boolean documented =
        thrown instanceof IllegalArgumentException
            || thrown instanceof DateTimeException
            || thrown instanceof NoSuchElementException
            || thrown instanceof IllegalStateException
            // A sum beyond an int.
            || (thrown instanceof ArithmeticException && member.getName().matches("plus|headcount"))
            || thrown.getClass().getName().startsWith(ROOT)
            || (thrown instanceof IOException && takesPath(member))
            // An argument of another type than the type parameter says: javac would have refused.
            || (thrown instanceof ClassCastException && strange);
    if (!documented) {
      fault(member, thrown + at(thrown), object, arguments);
    } else if (message == null || message.isEmpty()) {
      fault(member, thrown.getClass() + " without a message" + at(thrown), object, arguments);
    }
  }

  /** Whether it is a generated setter of one or more elements, or of what may be absent. */
  private static boolean isOfElementsOrOptional(Executable member) {
    return member.getDeclaringClass().getName().contains(".Immutable")
        && (member.getName().startsWith("add")
            || member.getParameterTypes()[0].getSimpleName().startsWith("Optional"));
  }

  private static boolean takesPath(Executable member) {
    return Arrays.asList(member.getParameterTypes()).contains(Path.class);
  }

  private static String at(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return " at " + Arrays.asList(trace).subList(0, Math.min(4, trace.length));
  }

  private void fault(Executable member, String what, Object object, Object[] arguments) {
    String name = member.getDeclaringClass().getSimpleName() + "." + member.getName();
    String kind = what.length() > 60 ? what.substring(0, 60) : what;
    faults.putIfAbsent(
        name + ": " + kind, what + " of " + cut(object) + " with " + cut(Arrays.asList(arguments)));
  }

  private static String cut(Object value) {
    String text;
    try {
      text = String.valueOf(value);
    } catch (RuntimeException e) {
      text = value.getClass() + " that does not print";
    }
    return text.length() > 200 ? text.substring(0, 200) + ".." : text;
  }

  private void keepParts(Object answer, int depth) {
    if (answer instanceof BaseStream) {
      ((BaseStream<?, ?>) answer).iterator().forEachRemaining(element -> {});
    } else if (answer instanceof Optional) {
      ((Optional<?>) answer).ifPresent(this::keep);
    } else if (answer instanceof Collection && depth > 0) {
      for (Object element : (Collection<?>) answer) {
        keepParts(element, depth - 1);
        if (random.nextInt(4) == 0) {
          break;
        }
      }
    } else if (answer != null
        && (answer instanceof String || answer.getClass().getName().startsWith(ROOT))) {
      if (!(answer instanceof String) || ((String) answer).length() < 1000) {
        keep(answer);
      }
    }
  }

  private Object any(Class<?> type) {
    List<Object> fixedOnes = fixed.getOrDefault(type, List.of());
    List<Object> givenOnes = given.getOrDefault(type, List.of());
    int size = fixedOnes.size() + givenOnes.size();
    if (size == 0) {
      return null;
    }
    // Equal chances for both, since a few known ones would drown.
    boolean takeFixed = givenOnes.isEmpty() || (!fixedOnes.isEmpty() && random.nextBoolean());
    List<Object> from = takeFixed ? fixedOnes : givenOnes;
    return from.get(random.nextInt(from.size()));
  }

  private Object argument(Type type) {
    Class<?> raw = raw(type);
    if (raw.isPrimitive()) {
      return primitive(raw);
    }
    if (random.nextInt(12) == 0) {
      return null;
    }
    if (raw.isArray()) {
      return elementsInto(raw.getComponentType());
    }
    if (raw == Function.class || raw.getSimpleName().equals("UnaryOperator")) {
      strange = true;
      return function();
    }
    if (raw == Predicate.class) {
      strange = true;
      boolean answer = random.nextBoolean();
      return (Predicate<Object>) value -> answer;
    }
    if (Iterable.class.isAssignableFrom(raw)
        && type instanceof ParameterizedType
        && raw.isInterface()) {
      return Arrays.asList(
          (Object[]) elementsInto(raw(((ParameterizedType) type).getActualTypeArguments()[0])));
    }
    if (Map.class == raw && type instanceof ParameterizedType) {
      Type[] of = ((ParameterizedType) type).getActualTypeArguments();
      Map<Object, Object> map = new LinkedHashMap<>();
      Object key = any(raw(of[0]));
      map.put(key == null ? "slot" : key, any(raw(of[1])));
      strange = true;
      return map;
    }
    if (raw == Optional.class && type instanceof ParameterizedType) {
      return Optional.ofNullable(any(raw(((ParameterizedType) type).getActualTypeArguments()[0])));
    }
    if (raw.getSimpleName().startsWith("Optional")) {
      return random.nextBoolean()
          ? java.util.OptionalInt.empty()
          : java.util.OptionalInt.of((Integer) primitive(int.class));
    }
    if (raw == Integer.class) {
      return primitive(int.class);
    }
    if (raw == Object.class) {
      strange = true;
      return any(String.class);
    }
    if (type instanceof ParameterizedType) {
      // A condition on another kind of entry, say.
      strange = true;
    }
    return any(raw);
  }

  private Object elementsInto(Class<?> component) {
    int size = random.nextInt(4);
    Object array = Array.newInstance(component, size);
    for (int i = 0; i < size; i++) {
      Object element = any(component);
      if (element == null || random.nextInt(20) == 0) {
        strange = true;
        nullInside = true;
        element = null;
      }
      Array.set(array, i, element);
    }
    return array;
  }

  private Object primitive(Class<?> type) {
    int[] numbers = {0, 1, 2, -1, 12, 31, Integer.MIN_VALUE, Integer.MAX_VALUE, 2026};
    int number = numbers[random.nextInt(numbers.length)];
    if (type == int.class) {
      return number;
    }
    if (type == long.class) {
      return number == 12 ? Long.MAX_VALUE : number == 31 ? Long.MIN_VALUE : (long) number;
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    throw new IllegalStateException("no values of " + type);
  }

  private Function<Object, Object> function() {
    switch (random.nextInt(6)) {
      case 0:
        return value -> null;
      case 1:
        return value -> {
          throw new OwnException();
        };
      case 2:
        Object constant = any(String.class);
        return value -> constant;
      case 3:
        return value -> any(value.getClass());
      case 4:
        return this::narrowed;
      default:
        return value -> value;
    }
  }

  /** A query by one more word, where the value is a query. */
  private Object narrowed(Object value) {
    List<Method> words = new ArrayList<>();
    for (Method method : value.getClass().getMethods()) {
      if (method.getReturnType() == value.getClass() && method.getParameterCount() == 1) {
        words.add(method);
      }
    }
    if (words.isEmpty()) {
      return value;
    }
    words.sort(Comparator.comparing(Method::toGenericString));
    Method word = words.get(random.nextInt(words.size()));
    Object argument = any(raw(word.getGenericParameterTypes()[0]));
    if (argument == null) {
      return value;
    }
    try {
      return word.invoke(value, argument);
    } catch (InvocationTargetException e) {
      return value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class) {
      return (Class<?>) type;
    }
    if (type instanceof ParameterizedType) {
      return raw(((ParameterizedType) type).getRawType());
    }
    if (type instanceof WildcardType) {
      return raw(((WildcardType) type).getUpperBounds()[0]);
    }
    if (type instanceof java.lang.reflect.GenericArrayType) {
      return Array.newInstance(
              raw(((java.lang.reflect.GenericArrayType) type).getGenericComponentType()), 0)
          .getClass();
    }
    return Object.class;
  }
}
