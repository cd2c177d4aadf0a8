package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the examples in the Javadoc of the kinds of entry, as one program. */
class JavadocTest {
  private static final Path SOURCES =
      Path.of("../asean-secretariat-core/src/main/java/io/github/aseansecretariat/model");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n *\\* }</pre>");

  /** Those whose examples the others use. */
  private static final ImmutableList<String> FIRST =
      ImmutableList.of("LegalInstrument", "Citation", "Person", "StaffLine", "TermRule");

  @TempDir Path folder;

  @Test
  void everyBuilderHasAnExample() throws IOException {
    for (String type : types()) {
      if (read(type).contains("final class Builder")) {
        assertThat(examples(type)).as(type).contains(type + ".builder()").contains(".build();");
      }
    }
  }

  @Test
  void theExamplesCompileAndRun() throws Exception {
    StringBuilder program =
        new StringBuilder(
            "import io.github.aseansecretariat.model.*;\n"
                + "import io.github.aseansecretariat.text.*;\n"
                + "import io.github.aseansecretariat.time.*;\n"
                + "import java.time.*;\n"
                + "import java.util.*;\n"
                + "public class Examples {\npublic static void main(String[] args) {\n");
    for (String type : ImmutableSet.copyOf(Iterables.concat(FIRST, types()))) {
      program.append(examples(type)).append('\n');
    }
    assertThat(new Program(folder).printed("Examples", program.append("}\n}\n").toString()))
        .isEmpty();
  }

  private static ImmutableList<String> types() {
    return Arrays.stream(SOURCES.toFile().list())
        .map(name -> name.substring(0, name.indexOf('.')))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static String read(String type) throws IOException {
    return Files.readString(SOURCES.resolve(type + ".java"));
  }

  private static String examples(String type) throws IOException {
    return EXAMPLE
        .matcher(read(type))
        .results()
        .flatMap(example -> example.group(1).lines())
        .map(line -> line.replaceFirst("^ *\\*", ""))
        .collect(Collectors.joining("\n"));
  }
}
