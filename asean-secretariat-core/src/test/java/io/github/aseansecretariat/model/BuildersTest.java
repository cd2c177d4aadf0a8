package io.github.aseansecretariat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.testing.EqualsTester;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the builders of all kinds. */
class BuildersTest {
  /**
   * Lists, which are never missing but can be empty: the builders refuse that by other means. A
   * person can be missing where a member state holds the office.
   */
  private static final ImmutableSet<String> LISTS =
      ImmutableSet.of("citations", "basis", "lines", "person");

  private static final DateRange UNBEGUN = DateRange.always().until(PartialDate.of(1985));

  private static final ImmutableList<Arguments> PERIODS_WITHOUT_A_START =
      ImmutableList.of(
          unbegun("Institution", p -> Samples.INSTITUTION.without("period").period(p).build()),
          unbegun("Office", p -> Samples.OFFICE.without("period").period(p).build()),
          unbegun("TermRule", p -> Samples.TERM_RULE.without("period").period(p).build()),
          unbegun("Duty", p -> Samples.DUTY.without("period").period(p).build()),
          unbegun(
              "StaffComposition",
              p -> Samples.STAFF_COMPOSITION.without("period").period(p).build()));

  private static Arguments unbegun(String type, Function<DateRange, Object> build) {
    return Arguments.of(type, build);
  }

  @TestFactory
  Stream<DynamicTest> aRequiredAttributeThatIsMissingIsNamed() {
    return Samples.ALL.entrySet().stream()
        .flatMap(
            kind ->
                Sets.difference(kind.getValue().steps().keySet(), LISTS).stream()
                    .map(
                        attribute ->
                            DynamicTest.dynamicTest(
                                kind.getKey() + "." + attribute,
                                () ->
                                    assertThatIllegalStateException()
                                        .isThrownBy(() -> kind.getValue().buildWithout(attribute))
                                        .withMessage(
                                            "Cannot build %s, some of required attributes are not"
                                                + " set [%s]",
                                            kind.getKey(), attribute))));
  }

  @TestFactory
  Stream<DynamicTest> allThatIsMissingIsNamedAtOnce() {
    return Samples.ALL.entrySet().stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.getKey(),
                    () -> {
                      ImmutableSet<String> steps = kind.getValue().steps().keySet();
                      assertThatIllegalStateException()
                          .isThrownBy(
                              () -> kind.getValue().buildWithout(steps.toArray(new String[0])))
                          .withMessageContainingAll(
                              Sets.difference(steps, LISTS).toArray(new String[0]));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whatIsFilledAlikeIsEqual() {
    return Samples.ALL.entrySet().stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.getKey(),
                    () ->
                        new EqualsTester()
                            .addEqualityGroup(
                                kind.getValue().buildWithout(), kind.getValue().buildWithout())
                            .testEquals()));
  }

  @ParameterizedTest
  @MethodSource
  void aCitationIsRequired(String type) {
    Samples.assertRefused(
        () -> Samples.ALL.get(type).buildWithout("citations"),
        type,
        "citations",
        "[]",
        "at least one citation");
  }

  static Stream<String> aCitationIsRequired() {
    return Samples.ALL.keySet().stream()
        .filter(type -> Samples.ALL.get(type).steps().containsKey("citations"));
  }

  @ParameterizedTest
  @FieldSource("PERIODS_WITHOUT_A_START")
  void aPeriodNeedsAStart(String type, Function<DateRange, Object> build) {
    Samples.assertRefused(
        () -> build.apply(UNBEGUN), type, "period", "until 1985", "a period with a start");
    Samples.assertRefused(
        () -> build.apply(DateRange.always()), type, "period", "always", "a period with a start");
  }

  @TestFactory
  Stream<DynamicTest> nullIsRefusedByTheNameOfTheAttribute() {
    return Samples.ALL.entrySet().stream()
        .flatMap(
            kind ->
                attributes(kind.getValue().start().get().getClass())
                    .map(
                        method ->
                            DynamicTest.dynamicTest(
                                kind.getKey() + "." + method.getName(),
                                () ->
                                    assertThat(thrownForNull(kind.getValue(), method))
                                        .isInstanceOf(NullPointerException.class)
                                        .hasMessage(method.getName()))));
  }

  private static Stream<Method> attributes(Class<?> builder) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getReturnType().equals(builder))
        .filter(method -> method.getParameterCount() == 1 && !method.isBridge())
        .filter(method -> !method.getName().startsWith("add"))
        .filter(method -> !method.getParameterTypes()[0].isPrimitive())
        .filter(method -> !method.getParameterTypes()[0].equals(Optional.class))
        .filter(method -> !method.getParameterTypes()[0].equals(OptionalInt.class));
  }

  private static Throwable thrownForNull(Samples.Recipe<?> recipe, Method method)
      throws IllegalAccessException {
    try {
      method.invoke(recipe.start().get(), new Object[] {null});
      throw new AssertionError("nothing was thrown");
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  @Test
  void theSweepForNullSeesEveryAttributeThatCanBeNull() {
    assertThat(attributes(Tenure.Builder.class).map(Method::getName))
        .containsExactlyInAnyOrder(
            "office",
            "person",
            "memberState",
            "firstDay",
            "publishedEnd",
            "endReading",
            "endedBy",
            "remark");
  }

  @Test
  void nullIsRefusedAsAnElementOfAList() {
    assertThatNullPointerException().isThrownBy(() -> Tenure.builder().addCitation(null));
    assertThatNullPointerException().isThrownBy(() -> StaffComposition.builder().addLine(null));
    assertThatNullPointerException()
        .isThrownBy(() -> LegalInstrument.builder().addAmends((SourceId) null));
    assertThatNullPointerException().isThrownBy(() -> Person.builder().addOtherName(null));
    assertThatNullPointerException()
        .isThrownBy(() -> ClaimReview.builder().addBasis((Citation) null));
  }
}
