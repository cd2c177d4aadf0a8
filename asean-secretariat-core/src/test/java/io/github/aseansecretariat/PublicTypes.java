package io.github.aseansecretariat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of the library as it was compiled, so that no test names them one by one. */
final class PublicTypes {
  private PublicTypes() {}

  /** Where the compiled classes lie. */
  static Path place() {
    try {
      return Path.of(
          AseanSecretariat.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every class that a user can name, in the order of their names. */
  static List<Class<?>> all() {
    return everyClass().stream().filter(PublicTypes::isPublic).collect(Collectors.toList());
  }

  private static List<Class<?>> everyClass() {
    Path place = place();
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .map(file -> place.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(name -> !name.endsWith("package-info"))
          .sorted()
          .map(PublicTypes::load)
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }
}
