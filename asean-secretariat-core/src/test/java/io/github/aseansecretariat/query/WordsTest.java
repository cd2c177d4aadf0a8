package io.github.aseansecretariat.query;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aseansecretariat.time.DateRange;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the words of the queries and those of the companions in step. */
class WordsTest {
  private static final int MOST_WORDS = 6;

  static Stream<Arguments> queriesAndCompanions() {
    return Stream.of(
        Arguments.of(InstitutionQuery.class, Institutions.class),
        Arguments.of(OfficeQuery.class, Offices.class),
        Arguments.of(TenureQuery.class, Tenures.class),
        Arguments.of(TermRuleQuery.class, TermRules.class),
        Arguments.of(StaffQuery.class, Staff.class),
        Arguments.of(DutyQuery.class, Duties.class),
        Arguments.of(MemberQuery.class, Members.class),
        Arguments.of(SummitQuery.class, Summits.class),
        Arguments.of(InstrumentQuery.class, Instruments.class),
        Arguments.of(PublicationQuery.class, Publications.class),
        Arguments.of(ClaimReviewQuery.class, ClaimReviews.class));
  }

  private static List<Method> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .collect(toList());
  }

  private static List<Method> words(Class<?> query) {
    return publicMethods(query).stream()
        .filter(method -> !Set.of("on", "during", "where").contains(method.getName()))
        .collect(toList());
  }

  private static Set<String> signatures(List<Method> methods) {
    return methods.stream()
        .map(method -> method.getName() + Arrays.toString(method.getGenericParameterTypes()))
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void everyKindOfQueryIsKnownHere() {
    assertThat(queriesAndCompanions().map(pair -> pair.get()[0]))
        .containsExactlyInAnyOrder((Object[]) Query.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("queriesAndCompanions")
  void everyWordOfAQueryStandsOnItsCompanionAndNoOther(Class<?> query, Class<?> companion) {
    assertThat(signatures(words(query))).isEqualTo(signatures(publicMethods(companion)));
  }

  @ParameterizedTest
  @MethodSource("queriesAndCompanions")
  void everyWordGivesTheQueryAgainAndItsTwinACondition(Class<?> query, Class<?> companion) {
    assertThat(words(query)).allMatch(method -> method.getReturnType() == query);
    assertThat(publicMethods(companion))
        .allMatch(
            method ->
                method.getReturnType() == Condition.class
                    && Modifier.isStatic(method.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("queriesAndCompanions")
  void aKindHasAtMostSixWords(Class<?> query, Class<?> companion) {
    assertThat(words(query)).hasSizeBetween(1, MOST_WORDS);
  }

  @ParameterizedTest
  @MethodSource("queriesAndCompanions")
  void everyQueryIsFinalAndMadeByItsPackageOnly(Class<?> query, Class<?> companion) {
    assertThat(query).isFinal();
    assertThat(query.getConstructors()).isEmpty();
    assertThat(companion).isFinal();
    assertThat(companion.getConstructors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("queriesAndCompanions")
  void theWordsOfAllKindsGiveTheSameKindOfQuery(Class<?> query, Class<?> companion)
      throws Exception {
    assertThat(query.getDeclaredMethod("on", LocalDate.class).getReturnType()).isEqualTo(query);
    assertThat(query.getDeclaredMethod("during", DateRange.class).getReturnType()).isEqualTo(query);
    assertThat(query.getDeclaredMethod("where", Condition.class).getReturnType()).isEqualTo(query);
  }

  @Test
  void theCompanionOfAllKindsHasTheWordsOfCatalogAndQuery() {
    assertThat(publicMethods(Entries.class))
        .extracting(Method::getName)
        .containsExactlyInAnyOrder("on", "during", "accordingTo");
  }

  @Test
  void aCatalogAsksForEveryKind() {
    assertThat(publicMethods(Catalog.class))
        .extracting(Method::getReturnType)
        .filteredOn(Query.class::isAssignableFrom)
        .containsExactlyInAnyOrder(Query.class.getPermittedSubclasses());
  }

  static Stream<Method> wordsOfOneParameter() {
    return Stream.concat(
            Stream.of(Entries.class), queriesAndCompanions().map(pair -> (Class<?>) pair.get()[1]))
        .flatMap(companion -> publicMethods(companion).stream())
        .filter(
            method ->
                method.getParameterCount() == 1 && !method.getParameterTypes()[0].isPrimitive());
  }

  @ParameterizedTest
  @MethodSource("wordsOfOneParameter")
  void nullIsRefusedByTheNameOfTheParameter(Method word) {
    assertThatThrownBy(() -> word.invoke(null, new Object[] {null}))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .isInstanceOf(NullPointerException.class)
        .hasMessage(word.getParameters()[0].getName());
  }

  static Stream<Method> wordsAboutText() {
    return wordsOfOneParameter().filter(word -> word.getParameterTypes()[0] == String.class);
  }

  @ParameterizedTest
  @MethodSource("wordsAboutText")
  void blankTextIsRefusedByTheNameOfTheParameter(Method word) {
    for (String blank : List.of("", " ", "\u00a0\t", "\u3000")) {
      assertThatThrownBy(() -> word.invoke(null, blank))
          .cause()
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              word.getParameters()[0].getName()
                  + ": expected words to look for but was \""
                  + blank
                  + "\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301", " \u0301\u0302 "})
  void textOfAccentsAloneIsRefused(String accents) {
    assertThatThrownBy(() -> Duties.mentioning(accents))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nullIsNoCondition() {
    TenureQuery tenures = Catalog.builder().build().tenures();
    assertThatThrownBy(() -> tenures.where(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("condition");
  }

  @Test
  void nullIsNoKeyEvenWhereNothingIsFound() {
    TenureQuery tenures = Catalog.builder().build().tenures();
    assertThatThrownBy(() -> tenures.groupedBy(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("key");
  }
}
