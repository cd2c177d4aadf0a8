package io.github.aseansecretariat.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private final Condition<Integer> even = Condition.that("even", number -> number % 2 == 0);
  private final Condition<Integer> small = Condition.that("small", number -> number < 5);

  private static Integer[] keptUpTo9(Condition<Integer> condition) {
    return IntStream.rangeClosed(0, 9).boxed().filter(condition::test).toArray(Integer[]::new);
  }

  @Nested
  class WhatHolds {
    @Test
    void forTheOneIsWhatItsTestSays() {
      assertThat(keptUpTo9(even)).containsExactly(0, 2, 4, 6, 8);
    }

    @Test
    void forBothIsWhatHoldsForEach() {
      assertThat(keptUpTo9(even.and(small))).containsExactly(0, 2, 4);
    }

    @Test
    void forEitherIsWhatHoldsForOneOrBoth() {
      assertThat(keptUpTo9(even.or(small))).containsExactly(0, 1, 2, 3, 4, 6, 8);
    }

    @Test
    void forTheOppositeIsTheRest() {
      assertThat(keptUpTo9(Condition.not(small))).containsExactly(5, 6, 7, 8, 9);
    }

    @Test
    void underOtherWordsIsTheSame() {
      assertThat(keptUpTo9(even.describedAs("divisible by two"))).containsExactly(keptUpTo9(even));
    }

    @Test
    void afterASecondWordTheFirstGroupStays() {
      Condition<Integer> one = Condition.that("one", number -> number == 1);
      assertThat(keptUpTo9(one.or(even).and(small))).containsExactly(0, 1, 2, 4);
      assertThat(keptUpTo9(one.or(even.and(small)))).containsExactly(0, 1, 2, 4);
      assertThat(keptUpTo9(even.and(small).or(one))).containsExactly(0, 1, 2, 4);
      assertThat(keptUpTo9(even.and(small.or(one)))).containsExactly(0, 2, 4);
    }
  }

  @Nested
  class TheWords {
    @Test
    void areThoseGiven() {
      assertThat(even).hasToString("even");
    }

    @Test
    void ofTwoStandInParentheses() {
      assertThat(even.and(small)).hasToString("(even and small)");
      assertThat(even.or(small)).hasToString("(even or small)");
    }

    @Test
    void showWhatIsGroupedWithWhat() {
      assertThat(even.or(small).and(Condition.not(even)))
          .hasToString("((even or small) and not even)");
      assertThat(Condition.not(even.and(small))).hasToString("not (even and small)");
    }

    @Test
    void canBeReplaced() {
      assertThat(even.or(small).describedAs("fit")).hasToString("fit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void areNeverBlank(String blank) {
      String message = "words: expected words that describe the test but was \"" + blank + "\"";
      assertThatThrownBy(() -> Condition.that(blank, number -> true))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> even.describedAs(blank))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(message);
    }
  }

  @Nested
  class Null {
    @Test
    void isRefusedForTheWordsAndTheTest() {
      assertThatThrownBy(() -> Condition.that(null, number -> true))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("words");
      assertThatThrownBy(() -> Condition.that("words", null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("test");
    }

    @Test
    void isRefusedForTheOtherCondition() {
      assertThatThrownBy(() -> even.and(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("other");
      assertThatThrownBy(() -> even.or(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("other");
    }

    @Test
    void isRefusedForTheOppositeAtOnce() {
      assertThatThrownBy(() -> Condition.not(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("condition");
    }
  }

  @Test
  void isNoFunctionalInterfaceSoThatABareLambdaDoesNotCompile() {
    assertThat(Condition.class.isInterface()).isFalse();
    assertThat(Predicate.class.isAssignableFrom(Condition.class)).isFalse();
  }

  @Test
  void isMadeOnlyByThePackageAndByThat() {
    assertThat(Condition.class.getConstructors()).isEmpty();
  }

  @Test
  void aConditionOnEveryEntryCombinesWithOneOnAKind() {
    Duty duty = Sample.duty(Sample.BODY, 1, Sample.from("1976"), Sample.TREATY).build();
    Condition<Duty> first = Condition.that("first", d -> d.number() == 1);
    Condition<Duty> second = Condition.that("second", d -> d.number() == 2);
    Condition<Entry> open = Condition.that("open", e -> !e.period().lastDay().isPresent());
    assertThat(first.and(open).test(duty)).isTrue();
    assertThat(second.and(open).test(duty)).isFalse();
    assertThat(second.or(open).test(duty)).isTrue();
  }
}
