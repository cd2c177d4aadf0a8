package io.github.aseansecretariat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Condition;
import io.github.aseansecretariat.query.Query;
import io.github.aseansecretariat.query.TenureQuery;
import io.github.aseansecretariat.time.DateRange;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that a class shares which is not public, as another package may use them. */
class WordsFromOutsideTest {
  private static final LocalDate DAY = LocalDate.of(1990, 1, 1);

  private final Catalog asean = AseanSecretariat.catalog();

  @Test
  void giveTheSameKindOfQueryWithoutACast() {
    TenureQuery asked =
        asean
            .tenures()
            .on(DAY)
            .during(DateRange.from(DAY))
            .accordingTo(SourceKind.SECONDARY)
            .citing(SourceId.of("x"))
            .where(Condition.that("any", tenure -> true))
            .either(t -> t.on(DAY), t -> t.heldBy(MemberStateId.INDONESIA))
            .except(t -> t.named("x").on(DAY))
            .heldBy(MemberStateId.INDONESIA);
    assertThat(asked)
        .hasToString(
            "tenures on 1990-01-01 during from 1990-01-01 according to SECONDARY citing x any"
                + " (on 1990-01-01 or held by indonesia) not (named \"x\" and on 1990-01-01) held"
                + " by indonesia");
  }

  @Test
  void areWordsOfAQueryOfWhateverKindToo() {
    Query<Tenure> query = asean.tenures();
    assertThat(query.on(DAY).citing(SourceId.of("x")).accordingTo(SourceKind.TREATY))
        .hasToString("tenures on 1990-01-01 citing x according to TREATY");
  }

  @Test
  void mayBeReferredToByName() {
    UnaryOperator<TenureQuery> then = t -> t.on(DAY);
    Stream<LocalDate> days = Stream.of(DAY);
    assertThat(days.map(asean.tenures()::on).map(TenureQuery::count))
        .containsExactly(then.apply(asean.tenures()).count());
  }

  static Stream<Method> questions() {
    return Arrays.stream(Catalog.class.getMethods())
        .filter(method -> Query.class.isAssignableFrom(method.getReturnType()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void mayBeCalledByReflection(Method question) throws ReflectiveOperationException {
    Object query = question.invoke(asean);
    UnaryOperator<Query<?>> narrow = given -> given.on(DAY);
    for (Object narrowed :
        new Object[] {
          method(query, "on", LocalDate.class).invoke(query, DAY),
          method(query, "during", DateRange.class).invoke(query, DateRange.always()),
          method(query, "accordingTo", SourceKind.class, SourceKind[].class)
              .invoke(query, SourceKind.TREATY, new SourceKind[0]),
          method(query, "citing", SourceId.class).invoke(query, SourceId.of("x")),
          method(query, "where", Condition.class)
              .invoke(query, Condition.that("any", entry -> true)),
          method(query, "either", UnaryOperator.class, UnaryOperator.class)
              .invoke(query, narrow, narrow),
          method(query, "except", UnaryOperator.class).invoke(query, narrow)
        }) {
      assertThat(narrowed).isInstanceOf(query.getClass());
    }
  }

  private static Method method(Object query, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    Method method = query.getClass().getMethod(name, parameters);
    assertThat(Modifier.isPublic(method.getDeclaringClass().getModifiers()))
        .as("%s stands in a public class", method)
        .isTrue();
    return method;
  }
}
