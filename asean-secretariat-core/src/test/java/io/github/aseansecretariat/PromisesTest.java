package io.github.aseansecretariat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import java.net.URI;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** What SECURITY.md says that the library never does. */
class PromisesTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.aseansecretariat");

  @Test
  void itOpensNoConnection() {
    // A URI is only a text that is checked.
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "java.nio.channels..")
                .and(not(type(URI.class))))
        .check(MAIN);
  }

  @Test
  void itReflectsOnNothingAndDeserialisesNothing() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.lang.reflect..", "javax.script..", "java.beans..")
                .or(assignableTo(ObjectInputStream.class)))
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .check(MAIN);
  }

  @Test
  void itAsksNothingOfTheMachine() {
    noClasses()
        .should()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class, String.class)
        .orShould()
        .callMethod(System.class, "getProperties")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(Integer.class, "getInteger", String.class)
        .orShould()
        .callMethod(Boolean.class, "getBoolean", String.class)
        .check(MAIN);
  }

  @Test
  void itStartsNothingAndLogsNothing() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.logging..")
                .or(assignableTo(Executor.class))
                .or(type(Thread.class))
                .or(type(ProcessBuilder.class))
                .or(type(Runtime.class)))
        .check(MAIN);
  }
}
