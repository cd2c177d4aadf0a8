package io.github.aseansecretariat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "io.github.aseansecretariat";
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final Set<String> PUBLIC_TYPES =
      Set.of(
          "AseanSecretariat",
          "facts.CatalogReader",
          "facts.CatalogWriter",
          "facts.FactsException",
          "facts.FactsException$Problem",
          "model.AttributeException",
          "model.BearerId",
          "model.Citation",
          "model.ClaimReview",
          "model.ClaimReview$Builder",
          "model.ClaimReviewId",
          "model.Completeness",
          "model.Coverage",
          "model.Coverage$Builder",
          "model.Duty",
          "model.Duty$Builder",
          "model.DutyId",
          "model.EndCause",
          "model.EndReading",
          "model.Entry",
          "model.EntryKind",
          "model.Evidence",
          "model.Extension",
          "model.Extension$Kind",
          "model.Headcount",
          "model.Institution",
          "model.Institution$Builder",
          "model.InstitutionId",
          "model.InstitutionKind",
          "model.LegalInstrument",
          "model.LegalInstrument$Builder",
          "model.Summit",
          "model.Summit$Builder",
          "model.Locator",
          "model.MemberState",
          "model.MemberState$Builder",
          "model.MemberStateId",
          "model.Office",
          "model.Office$Builder",
          "model.OfficeId",
          "model.Person",
          "model.Person$Builder",
          "model.PersonId",
          "model.Publication",
          "model.Publication$Builder",
          "model.Rating",
          "model.Renewal",
          "model.Renewal$Kind",
          "model.Selection",
          "model.Source",
          "model.SourceId",
          "model.SourceKind",
          "model.InstrumentType",
          "model.StaffCategory",
          "model.StaffComposition",
          "model.StaffComposition$Builder",
          "model.StaffLine",
          "model.StaffLine$Builder",
          "model.Tenure",
          "model.Tenure$Builder",
          "model.TermEnd",
          "model.TermRule",
          "model.TermRule$Builder",
          "model.TermRuleId",
          "query.Catalog",
          "query.Catalog$Builder",
          "query.CatalogException",
          "query.CatalogException$Problem",
          "query.ClaimReviewQuery",
          "query.Condition",
          "query.CoverageQuery",
          "query.DutyQuery",
          "query.Explanation",
          "query.Explanation$Step",
          "query.InstitutionQuery",
          "query.InstrumentQuery",
          "query.SummitQuery",
          "query.MemberQuery",
          "query.OfficeQuery",
          "query.PublicationQuery",
          "query.Query",
          "query.SourceQuery",
          "query.StaffQuery",
          "query.TenureQuery",
          "query.TermRuleQuery",
          "query.UnexpectedCountException",
          "term.Agreement",
          "term.FurtherTerm",
          "quiz.Form",
          "quiz.Option",
          "quiz.Question",
          "quiz.Questions",
          "quiz.Topic",
          "term.Outcome",
          "term.Permission",
          "term.Reason",
          "term.Rotation",
          "term.Succession",
          "term.TermAssessment",
          "term.TermAudit",
          "term.Vacancy",
          "text.Languages",
          "text.LocalizedText",
          "text.Template",
          "time.DateRange",
          "time.PartialDate",
          "time.Periods");

  @Nested
  class Rooms {
    @Test
    void aPackageUsesOnlyThoseAboveItInTheTable() {
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy(ROOT + ".text..")
          .layer("time")
          .definedBy(ROOT + ".time..")
          .layer("model")
          .definedBy(ROOT + ".model..")
          .layer("query")
          .definedBy(ROOT + ".query..")
          .layer("facts")
          .definedBy(ROOT + ".facts..")
          .layer("term")
          .definedBy(ROOT + ".term..")
          .layer("quiz")
          .definedBy(ROOT + ".quiz..")
          .layer("root")
          .definedBy(ROOT)
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("time")
          .mayOnlyAccessLayers("text")
          .whereLayer("model")
          .mayOnlyAccessLayers("text", "time")
          .whereLayer("query")
          .mayOnlyAccessLayers("text", "time", "model")
          .whereLayer("facts")
          .mayOnlyAccessLayers("text", "time", "model", "query")
          .whereLayer("term")
          .mayOnlyAccessLayers("text", "time", "model", "query")
          .whereLayer("quiz")
          .mayOnlyAccessLayers("text", "time", "model", "query", "term")
          .whereLayer("root")
          .mayOnlyAccessLayers("text", "time", "model", "query", "facts", "term")
          .check(MAIN);
    }

    @Test
    void thereAreNoPackagesButThoseOfTheTable() {
      assertThat(MAIN.stream().map(JavaClass::getPackageName))
          .containsOnly(
              ROOT,
              ROOT + ".text",
              ROOT + ".time",
              ROOT + ".model",
              ROOT + ".query",
              ROOT + ".facts",
              ROOT + ".term",
              ROOT + ".quiz");
    }

    @Test
    void packagesHaveNoCycles() {
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void everyPackageIsNullMarked() {
      Set<String> unmarked = new TreeSet<>();
      for (JavaClass any : MAIN) {
        if (!any.getPackage().isAnnotatedWith(NullMarked.class)) {
          unmarked.add(any.getPackageName());
        }
      }
      assertThat(unmarked).isEmpty();
    }
  }

  @Nested
  class WhatIsPublic {
    @Test
    void isExactlyWhatIsMeantToBe() {
      Set<String> found = new TreeSet<>();
      for (JavaClass type : MAIN) {
        if (isReachable(type)) {
          found.add(type.getName().substring(ROOT.length() + 1));
        }
      }
      assertThat(found).isEqualTo(new TreeSet<>(PUBLIC_TYPES));
    }

    @Test
    void isNotWhatImmutablesMakes() {
      classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic().check(MAIN);
    }

    @Test
    void hasNoFieldsButConstants() {
      Set<String> fields = new TreeSet<>();
      for (JavaClass type : MAIN) {
        for (JavaField field : type.getFields()) {
          if (isReachable(type) && isReachable(field) && !isConstant(field)) {
            fields.add(field.getFullName());
          }
        }
      }
      assertThat(fields).isEmpty();
    }

    private boolean isConstant(JavaField field) {
      return field.getModifiers().contains(JavaModifier.STATIC)
          && field.getModifiers().contains(JavaModifier.FINAL);
    }

    @Test
    void mentionsNoThirdPartyTypesButGuavasImmutableCollections() {
      classes()
          .that(
              DescribedPredicate.describe(
                  "can be used from outside", ArchitectureTest::isReachable))
          .should(mentionOnlyOwnTypesTheJdksAndImmutableCollections())
          .check(MAIN);
    }
  }

  @Nested
  class WhatNoClassDoes {
    @Test
    void useRegularExpressions() {
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.regex..").check(MAIN);
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "a method of String that takes a regular expression",
                  call ->
                      call.getTargetOwner().isEquivalentTo(String.class)
                          && Set.of("matches", "replaceAll", "replaceFirst", "split")
                              .contains(call.getName())))
          .check(MAIN);
    }

    @Test
    void askAClock() {
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "the time of now",
                  call ->
                      call.getName().equals("now")
                              && call.getTargetOwner().getPackageName().startsWith("java.time")
                          || call.getTargetOwner().isEquivalentTo(System.class)
                              && Set.of("currentTimeMillis", "nanoTime").contains(call.getName())))
          .orShould()
          .callConstructor(java.util.Date.class)
          .check(MAIN);
    }

    @Test
    void useReflection() {
      noClasses().should().dependOnClassesThat(resideInAPackage("java.lang.reflect..")).check(MAIN);
    }
  }

  private static boolean isReachable(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isReachable).orElse(true);
  }

  private static boolean isReachable(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaClass> mentionOnlyOwnTypesTheJdksAndImmutableCollections() {
    return new ArchCondition<>("mention only own types, the JDK's and immutable collections") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        mentioned(type)
            .filter(mentioned -> !isFit(mentioned))
            .sorted(Comparator.comparing(JavaClass::getName))
            .forEach(
                mentioned ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " mentions " + mentioned.getName())));
      }
    };
  }

  private static Stream<JavaClass> mentioned(JavaClass type) {
    // What a builder inherits from its hidden, generated parent is its API too.
    Stream<JavaMember> members =
        type.getAllMembers().stream()
            .filter(member -> member.getOwner().getPackageName().startsWith(ROOT))
            .filter(member -> isReachable(member));
    Stream<JavaType> types =
        Stream.concat(
            members.flatMap(ArchitectureTest::types),
            Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream()));
    return types.flatMap(any -> any.getAllInvolvedRawTypes().stream()).distinct();
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaCodeUnit) {
      JavaCodeUnit unit = (JavaCodeUnit) member;
      return Stream.concat(
          Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()),
          unit.getExceptionTypes().stream());
    }
    return Stream.of(((JavaField) member).getType());
  }

  private static boolean isFit(JavaClass mentioned) {
    JavaClass type = mentioned.getBaseComponentType();
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || type.getPackageName().startsWith(ROOT)
        || type.getName().matches("com\\.google\\.common\\.collect\\.Immutable[A-Za-z]*");
  }
}
