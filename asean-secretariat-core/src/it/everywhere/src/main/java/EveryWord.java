import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.facts.CatalogReader;
import io.github.aseansecretariat.facts.CatalogWriter;
import io.github.aseansecretariat.facts.FactsException;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.CatalogException;
import io.github.aseansecretariat.term.TermAudit;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;

/**
 * Calls every public method of the library, with arguments that are known or that earlier calls
 * gave, and prints each call and its answer: the same lines on every platform.
 *
 * <p>It knows no word of the library, so that a new word is called too.
 */
public final class EveryWord {
  private static final String ROOT = "io.github.aseansecretariat";

  /** How many objects of a class are asked, how often each method of one is, and how deep. */
  private static final int OBJECTS = 4;

  private static final int CALLS = 6;
  private static final int ROUNDS = 4;

  private final Map<Class<?>, Set<Object>> known = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<Executable> called = new LinkedHashSet<>();
  private final PrintStream out;
  private final Path scratch;

  private EveryWord(PrintStream out, Path scratch) {
    this.out = out;
    this.scratch = scratch;
  }

  public static void main(String[] args) throws Exception {
    Path place = Path.of(args[0]).toAbsolutePath();
    Files.createDirectories(place.getParent());
    // Not System.out: its encoding is the machine's.
    try (PrintStream out = new PrintStream(args[0], StandardCharsets.UTF_8)) {
      new EveryWord(out, Files.createTempDirectory(place.getParent(), "every-word")).run();
    }
  }

  private void run() throws Exception {
    keep("Saluran komunikasi");
    keep("asean-secretariat");
    keep("1985-07");
    keep("I i \u0130 \u0131");
    keep(LocalDate.of(1985, 1, 1));
    keep(LocalDate.of(2026, 11, 24));
    keep(Period.ofYears(2));
    keep(new Locale("id"));
    keep(Locale.ENGLISH);
    keep((Function<Object, Object>) value -> value);
    keep((Predicate<Object>) value -> true);
    keep(URI.create("https://asean.org/"));
    keepOwnFacts();
    List<Class<?>> types = types();
    // One account before all: where two answer, the rules of an office don't.
    keep(AseanSecretariat.catalog().accordingTo(SourceKind.TREATY));
    keep(AseanSecretariat.catalog());
    for (Class<?> type : types) {
      for (Field field : type.getFields()) {
        keep(field.get(null));
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Class<?> type : types) {
        for (Executable member : members(type)) {
          if (Modifier.isStatic(member.getModifiers()) || member instanceof Constructor) {
            ask(member, null, "");
          }
        }
      }
      for (Set<Object> objects : List.copyOf(known.values())) {
        int number = 0;
        for (Object object : List.copyOf(objects)) {
          number++;
          for (Class<?> type : types) {
            if (type.isInstance(object)) {
              for (Executable member : members(type)) {
                if (!Modifier.isStatic(member.getModifiers()) && member instanceof Method) {
                  ask(member, object, "#" + number + " of " + object.getClass().getName());
                }
              }
            }
          }
        }
      }
    }
    Catalog asean = AseanSecretariat.catalog();
    Path copy = scratch.resolve("facts");
    CatalogWriter.write(asean, copy);
    out.println("written and read again: " + CatalogReader.read(copy).equals(asean));
    System.out.println(asked.size() + " different calls of " + called.size() + " methods");
    for (Class<?> type : types) {
      for (Executable member : members(type)) {
        // What takes a path is called by name, since a path differs from run to run.
        if (!called.contains(member)
            && !Arrays.asList(member.getParameterTypes()).contains(Path.class)) {
          throw new IllegalStateException("never called: " + member);
        }
      }
    }
  }

  /** A council whose head served twice, which the bundled facts have not; and one with a fault. */
  private void keepOwnFacts() throws IOException {
    Path own = Files.createDirectory(scratch.resolve("own"));
    write(own, "sources.csv", "id,kind,title_en,title_id", "rules,SECONDARY,Rules,Aturan");
    write(
        own,
        "institutions.csv",
        "id,kind,name_en,name_id,from,citations",
        "council,ORGAN,Council,Dewan,2020-01-01,rules [] TEXT_READ");
    write(
        own,
        "member_states.csv",
        "id,alpha2,alpha3,name_en,name_id,official_name_en,official_name_id,capital_en,capital_id,"
            + "joined,citations",
        "here,ZZ,ZZZ,Here,Sini,The State of Here,Negara Sini,Town,Kota,2020-01-01,rules [] TEXT_READ");
    write(
        own,
        "offices.csv",
        "id,institution,from,title_en,title_id,citations",
        "head,council,2020-01-01,Head,Kepala,rules [] TEXT_READ");
    write(
        own,
        "term_rules.csv",
        "office,from,base,extension,renewal,selection,citations",
        "head,2020-01-01,P2Y,NONE,ONCE P2Y,ROTATION,rules [] TEXT_READ");
    String tenures =
        "office,person,name,member_state,first_day,published_end,end_reading,citations\n";
    String first = "head,ann,Ann,here,2020-01-01,2021-12-31,LAST_DAY,rules [] TEXT_READ";
    String second = "head,ann,Ann,here,2022-01-01,2023-12-31,LAST_DAY,rules [] TEXT_READ";
    write(own, "tenures.csv", tenures + first, second);
    Catalog council = CatalogReader.read(own);
    keep(TermAudit.of(council, OfficeId.of("head"), LocalDate.of(2026, 11, 24)));
    write(own, "tenures.csv", tenures + first, first.replace("2020-01-01", "someday"));
    try {
      CatalogReader.readOver(own, council);
      throw new IllegalStateException("someday was read");
    } catch (FactsException e) {
      keep(e);
    }
    try {
      Catalog.builder().addAll(council.offices().list()).build();
      throw new IllegalStateException("an office stands alone");
    } catch (CatalogException e) {
      keep(e);
    }
  }

  private static void write(Path directory, String file, String... lines) throws IOException {
    Files.write(directory.resolve(file), Arrays.asList(lines), StandardCharsets.UTF_8);
  }

  /** The public classes of the jar, in the order of their names. */
  private static List<Class<?>> types() throws IOException, URISyntaxException {
    Path place =
        Path.of(AseanSecretariat.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> types = new ArrayList<>();
    try (JarFile jar = new JarFile(place.toFile())) {
      List<String> names =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith(".class") && name.startsWith(ROOT.replace('.', '/')))
              .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
              .sorted()
              .collect(Collectors.toList());
      for (String name : names) {
        Class<?> type = load(name);
        if (isPublic(type)) {
          types.add(type);
        }
      }
    }
    return types;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  private static List<Executable> members(Class<?> type) {
    List<Executable> members = new ArrayList<>();
    for (Method method : type.getMethods()) {
      boolean ours = method.getDeclaringClass().getName().startsWith(ROOT);
      // A hash may differ from run to run; the function that gives what it takes gives no entries.
      boolean apart = Arrays.asList("hashCode", "onDemand").contains(method.getName());
      if (ours && !method.isBridge() && !apart) {
        members.add(method);
      }
    }
    if (!Modifier.isAbstract(type.getModifiers())) {
      members.addAll(Arrays.asList(type.getConstructors()));
    }
    members.sort(Comparator.comparing(Executable::toGenericString));
    return members;
  }

  private void ask(Executable member, Object object, String of) {
    int calls = 0;
    for (Object[] arguments : arguments(member.getGenericParameterTypes())) {
      String call =
          member.getDeclaringClass().getName()
              + "."
              + member.getName()
              + shown(Arrays.asList(arguments))
              + " "
              + of;
      if (calls == CALLS) {
        return;
      }
      calls++;
      called.add(member);
      if (asked.add(call)) {
        out.println(call + " = " + answer(member, object, arguments));
      }
    }
  }

  private String answer(Executable member, Object object, Object[] arguments) {
    try {
      // What a public builder inherits is declared in a class that isn't public.
      member.setAccessible(true);
      Object answer =
          member instanceof Constructor
              ? ((Constructor<?>) member).newInstance(arguments)
              : ((Method) member).invoke(object, arguments);
      if (answer instanceof BaseStream) {
        List<Object> elements = new ArrayList<>();
        ((BaseStream<?, ?>) answer).iterator().forEachRemaining(elements::add);
        answer = elements;
      }
      keepParts(answer);
      return shown(answer);
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      if (thrown instanceof Error) {
        // A class or method that this Guava, or this JDK, doesn't have.
        throw (Error) thrown;
      }
      keepParts(thrown);
      return shown(thrown);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(member.toString(), e);
    }
  }

  private void keepParts(Object answer) {
    if (answer instanceof Optional) {
      ((Optional<?>) answer).ifPresent(this::keepParts);
    } else if (answer instanceof Collection) {
      ((Collection<?>) answer).stream().limit(OBJECTS).forEach(this::keepParts);
    } else if (answer != null && answer.getClass().getName().startsWith(ROOT)) {
      keep(answer);
    }
  }

  private void keep(Object object) {
    Set<Object> objects = known.computeIfAbsent(object.getClass(), type -> new LinkedHashSet<>());
    if (objects.size() < OBJECTS) {
      objects.add(object);
    }
  }

  /** Every row of things that fit; none where nothing fits a parameter. */
  private List<Object[]> arguments(Type[] parameters) {
    List<Object[]> all = new ArrayList<>();
    all.add(new Object[0]);
    for (Type parameter : parameters) {
      List<Object[]> longer = new ArrayList<>();
      for (Object[] start : all) {
        for (Object value : values(parameter)) {
          Object[] next = Arrays.copyOf(start, start.length + 1);
          next[start.length] = value;
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  private List<Object> values(Type type) {
    Class<?> parameter = raw(type);
    boolean several = Iterable.class.isAssignableFrom(parameter) && parameter.isInterface();
    if (several && type instanceof ParameterizedType) {
      return List.of(values(((ParameterizedType) type).getActualTypeArguments()[0]));
    }
    if (parameter == Optional.class && type instanceof ParameterizedType) {
      List<Object> optionals = new ArrayList<>();
      optionals.add(Optional.empty());
      for (Object value : values(((ParameterizedType) type).getActualTypeArguments()[0])) {
        optionals.add(Optional.of(value));
      }
      return optionals;
    }
    if (parameter == OptionalInt.class) {
      return List.of(OptionalInt.of(4));
    }
    if (parameter == Map.class) {
      return List.of(Map.of());
    }
    if (parameter == int.class) {
      return List.of(1, 4);
    }
    if (parameter == long.class) {
      return List.of(2L);
    }
    if (parameter == boolean.class) {
      return List.of(true);
    }
    if (parameter.isArray()) {
      return List.of(Array.newInstance(parameter.getComponentType(), 0));
    }
    if (parameter == Object.class) {
      return List.of("asean-secretariat");
    }
    List<Object> values = new ArrayList<>();
    for (Set<Object> objects : known.values()) {
      for (Object object : objects) {
        if (parameter.isInstance(object)) {
          values.add(object);
        }
      }
    }
    return values.size() > OBJECTS ? values.subList(0, OBJECTS) : values;
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
    if (type instanceof GenericArrayType) {
      return Array.newInstance(raw(((GenericArrayType) type).getGenericComponentType()), 0)
          .getClass();
    }
    return raw(((TypeVariable<?>) type).getBounds()[0]);
  }

  /** Without the addresses of lambdas; a long text by its start, its length and its hash. */
  private static String shown(Object value) {
    String text = String.valueOf(value).replaceAll("(\\$\\$Lambda)?[^ ,\\[]*@[0-9a-f]+", "@");
    return text.length() <= 200
        ? text
        : text.substring(0, 200) + ".. " + text.length() + " " + text.hashCode();
  }
}
