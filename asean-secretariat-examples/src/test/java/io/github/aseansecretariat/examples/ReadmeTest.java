package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Completeness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles and runs every Java block of the README and compares what it prints with the next one.
 */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(.*?)\\n(.*?)^```$");
  private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

  @TempDir Path folder;

  record Example(String code, String output) {
    @Override
    public String toString() {
      return code.lines().filter(line -> !line.startsWith("import")).findFirst().orElse(code);
    }
  }

  private record Block(String kind, String content) {}

  private static List<Block> blocks() {
    try {
      Matcher blocks = BLOCK.matcher(Files.readString(README));
      return blocks.results().map(it -> new Block(it.group(1), it.group(2))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Example> examples() {
    List<Block> blocks = blocks();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind().equals("java")) {
        Block next = blocks.get(i + 1);
        assertThat(next.kind()).as("the block after %s", blocks.get(i)).isEqualTo("text");
        examples.add(new Example(blocks.get(i).content(), next.content()));
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExamplePrintsWhatTheReadmeShows(Example example) throws Exception {
    assertThat(run(example.code()).stripTrailing()).isEqualTo(example.output().stripTrailing());
  }

  @Test
  void theReadmeHasAFirstProgramOfAtMostTenLinesTenQueriesAndTheRules() {
    List<Example> all = examples().toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(15);
    assertThat(all.get(0).code()).containsPattern(CLASS);
    assertThat(all.get(0).code().lines().count()).isLessThanOrEqualTo(10);
    assertThat(all).filteredOn(it -> it.code().contains("TermAudit")).isNotEmpty();
  }

  @Test
  void theReadmeSaysWhatTheListsLeaveOut() throws IOException {
    String leftOut =
        AseanSecretariat.catalog().coverages().saying(Completeness.PARTIAL).stream()
            .map(coverage -> coverage.leftOut().orElseThrow().english())
            .collect(Collectors.joining(", "));
    int last = leftOut.lastIndexOf(", ");
    assertThat(Files.readString(README))
        .contains(
            "Left out are "
                + leftOut.substring(0, last)
                + " and "
                + leftOut.substring(last + ", ".length())
                + ".");
  }

  private String run(String code) throws Exception {
    Matcher named = CLASS.matcher(code);
    String name = named.find() ? named.group(1) : "Snippet";
    Path source = folder.resolve(name + ".java");
    Files.writeString(source, name.equals("Snippet") ? snippet(code) : code);
    String classPath = System.getProperty("java.class.path");
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
                classPath,
                "-d",
                folder.toString(),
                source.toString());
    assertThat(exit).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Object noArguments = new String[0];
      return printed(
          () -> loader.loadClass(name).getMethod("main", String[].class).invoke(null, noArguments));
    }
  }

  private static String snippet(String code) {
    String prelude =
        blocks().stream()
            .filter(block -> block.kind().equals("java prelude"))
            .map(Block::content)
            .collect(Collectors.joining());
    String imports =
        prelude.lines().filter(line -> line.startsWith("import")).collect(Collectors.joining("\n"));
    String variables =
        prelude
            .lines()
            .filter(line -> !line.startsWith("import"))
            .collect(Collectors.joining("\n"));
    return imports
        + "\npublic class Snippet {\npublic static void main(String[] args) throws Exception {\n"
        + variables
        + "\n"
        + code
        + "\n}\n}\n";
  }

  private interface Action {
    void run() throws Exception;
  }

  private static String printed(Action action) throws Exception {
    PrintStream old = System.out;
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    System.setOut(new PrintStream(buffer, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } finally {
      System.setOut(old);
    }
    return buffer.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
