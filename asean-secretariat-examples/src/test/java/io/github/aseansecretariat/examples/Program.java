package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A Java program that a page or a comment shows: compiled, run, and what it prints. */
final class Program {
  private final Path folder;

  Program(Path folder) {
    this.folder = folder;
  }

  /** What the main method of a class prints. */
  String printed(String name, String code) throws Exception {
    Path source = Files.writeString(folder.resolve(name + ".java"), code);
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                complaints,
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(exit).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    PrintStream old = System.out;
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
      Object noArguments = new String[0];
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, noArguments);
    } finally {
      System.setOut(old);
    }
    return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
