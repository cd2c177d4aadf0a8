package io.github.aseansecretariat.query;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aseansecretariat.model.SourceKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final int MOST_WORDS = 6;

  private static final Set<String> WORDS_OF_ALL =
      Set.of("on", "during", "accordingTo", "citing", "where", "either", "except");

  static Stream<Class<?>> queries() {
    return Stream.of(Words.class.getPermittedSubclasses());
  }

  private static Stream<Method> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  private static List<Method> ownWords(Class<?> query) {
    return publicMethods(query).filter(method -> !method.isSynthetic()).collect(toList());
  }

  /** A query of that kind over nothing. */
  private static Object query(Class<?> type) {
    Catalog empty = Catalog.builder().build();
    return publicMethods(Catalog.class)
        .filter(method -> method.getReturnType() == type)
        .map(
            method -> {
              try {
                return method.invoke(empty);
              } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
              }
            })
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyWordGivesTheSameKindOfQuery(Class<?> query) {
    assertThat(ownWords(query)).allMatch(method -> method.getReturnType() == query);
    assertThat(publicMethods(Words.class).filter(method -> !method.isSynthetic()))
        .allMatch(method -> method.getGenericReturnType().getTypeName().equals("Q"))
        .extracting(Method::getName)
        .containsExactlyInAnyOrderElementsOf(WORDS_OF_ALL);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aKindHasAtMostSixWordsOfItsOwnAndNoneOfAll(Class<?> query) {
    assertThat(ownWords(query)).hasSizeBetween(1, MOST_WORDS);
    assertThat(ownWords(query))
        .extracting(Method::getName)
        .doesNotContainAnyElementsOf(WORDS_OF_ALL);
  }

  /** Its shelf keeps the folded texts of one word; a second would seek in those of the first. */
  @ParameterizedTest
  @MethodSource("queries")
  void aKindHasAtMostOneWordAboutText(Class<?> query) {
    assertThat(ownWords(query))
        .filteredOn(word -> Arrays.asList(word.getParameterTypes()).contains(String.class))
        .hasSizeLessThan(2);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryIsFinalAndMadeByItsPackageOnly(Class<?> query) {
    assertThat(query).isFinal();
    assertThat(query.getConstructors()).isEmpty();
  }

  @Test
  void aCatalogAsksForEveryKind() {
    assertThat(publicMethods(Catalog.class))
        .extracting(Method::getReturnType)
        .filteredOn(Query.class::isAssignableFrom)
        .containsExactlyInAnyOrder(Words.class.getPermittedSubclasses());
  }

  static Stream<Arguments> wordsOfObjects() {
    return queries()
        .flatMap(
            query ->
                Stream.concat(ownWords(query).stream(), publicMethods(Words.class))
                    .filter(method -> !method.isSynthetic())
                    .filter(method -> method.getParameterCount() > 0)
                    .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                    .map(word -> Arguments.of(query, word)));
  }

  @ParameterizedTest
  @MethodSource("wordsOfObjects")
  void nullIsRefusedByTheNameOfTheParameter(Class<?> query, Method word) {
    Object[] nulls = new Object[word.getParameterCount()];
    assertThatThrownBy(() -> word.invoke(query(query), nulls))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .isInstanceOf(NullPointerException.class)
        .hasMessage(word.getParameters()[0].getName());
  }

  @Test
  void nullIsRefusedByTheNameOfTheSecondParameter() {
    TenureQuery tenures = Catalog.builder().build().tenures();
    assertThatThrownBy(() -> tenures.either(q -> q.named("x"), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("other");
    assertThatThrownBy(() -> tenures.accordingTo(SourceKind.TREATY, (SourceKind[]) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("more");
    assertThatThrownBy(() -> tenures.accordingTo(SourceKind.TREATY, (SourceKind) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("more");
  }

  static Stream<Arguments> wordsAboutText() {
    return wordsOfObjects()
        .filter(word -> ((Method) word.get()[1]).getParameterTypes()[0] == String.class);
  }

  @ParameterizedTest
  @MethodSource("wordsAboutText")
  void textWithoutWordsIsRefusedByTheNameOfTheParameter(Class<?> query, Method word) {
    for (String blank :
        List.of("", " ", "\u00a0\t", "\u3000", "\u0301", " \u0301\u0302 ", ".", "\"", "\"..\" -")) {
      assertThatThrownBy(() -> word.invoke(query(query), blank))
          .cause()
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              word.getParameters()[0].getName()
                  + ": expected words to look for but was \""
                  + blank
                  + "\"");
    }
  }

  @Test
  void nullIsNoKeyEvenWhereNothingIsFound() {
    TenureQuery tenures = Catalog.builder().build().tenures();
    assertThatThrownBy(() -> tenures.groupedBy(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("key");
  }

  @Test
  void nullForAnEntryIsNoKeyAndTheFunctionIsNamed() {
    InstitutionQuery bodies = Sample.catalog().build().institutions();
    assertThatThrownBy(() -> bodies.groupedBy(institution -> null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("key: gives null for body (from 1967-08-08)");
  }
}
