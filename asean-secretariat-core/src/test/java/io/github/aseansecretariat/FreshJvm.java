package io.github.aseansecretariat;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program of the tests in a JVM of its own, with the library and Guava on the class path. */
public final class FreshJvm {
  private FreshJvm() {}

  public static ProcessBuilder of(List<String> options, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(
        Stream.of(
                PublicTypes.place().toString(),
                placeOfTest(program),
                placeOf(ImmutableList.class),
                placeOf(InternalFutureFailureAccess.class))
            .collect(joining(File.pathSeparator)));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tests' folder; they are of the library's module where that is on the module path. */
  private static String placeOfTest(Class<?> program) {
    try {
      Path place = Path.of(program.getResource(program.getSimpleName() + ".class").toURI());
      for (int i = program.getName().split("\\.").length; i > 0; i--) {
        place = place.getParent();
      }
      return place.toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
