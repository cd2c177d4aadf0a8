package io.github.aseansecretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleTest {
  private final ModuleDescriptor module = read();

  /** From the compiled descriptor, since tests may run on the class path. */
  private static ModuleDescriptor read() {
    try {
      Path classes =
          Path.of(
              AseanSecretariat.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
        return ModuleDescriptor.read(in);
      }
    } catch (IOException | java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private Set<String> required(Modifier... modifiers) {
    Set<String> names = new HashSet<>();
    for (Requires requires : module.requires()) {
      if (requires.modifiers().equals(Set.of(modifiers))) {
        names.add(requires.name());
      }
    }
    return names;
  }

  @Test
  void itHasTheNameOfItsRootPackage() {
    assertThat(module.name()).isEqualTo("io.github.aseansecretariat");
  }

  @Test
  void itExportsAllItsPackagesToEveryone() {
    assertThat(module.exports())
        .allMatch(exports -> !exports.isQualified())
        .extracting(Exports::source)
        .containsExactlyInAnyOrder(
            "io.github.aseansecretariat",
            "io.github.aseansecretariat.facts",
            "io.github.aseansecretariat.model",
            "io.github.aseansecretariat.query",
            "io.github.aseansecretariat.quiz",
            "io.github.aseansecretariat.term",
            "io.github.aseansecretariat.text",
            "io.github.aseansecretariat.time");
  }

  @Test
  void itOpensNothingAndNeedsNoService() {
    assertThat(module.isOpen()).isFalse();
    assertThat(module.opens()).isEmpty();
    assertThat(module.uses()).isEmpty();
    assertThat(module.provides()).isEmpty();
  }

  @Test
  void itPassesGuavaOnToItsUsers() {
    assertThat(required(Modifier.TRANSITIVE)).containsExactly("com.google.common");
  }

  @Test
  void itKeepsNoOtherToItself() {
    assertThat(required()).isEmpty();
  }

  @Test
  void itNeedsAnnotationsOnlyToCompile() {
    assertThat(required(Modifier.STATIC, Modifier.TRANSITIVE)).containsExactly("org.jspecify");
    assertThat(required(Modifier.STATIC)).containsExactly("org.immutables.value.annotations");
  }

  @Test
  void itNeedsNoOtherModule() {
    assertThat(module.requires())
        .extracting(Requires::name)
        .containsExactlyInAnyOrder(
            "java.base", "com.google.common", "org.jspecify", "org.immutables.value.annotations");
  }
}
