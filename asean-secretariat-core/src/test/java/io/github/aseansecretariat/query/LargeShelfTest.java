package io.github.aseansecretariat.query;

import static io.github.aseansecretariat.query.Sample.BODY;
import static io.github.aseansecretariat.query.Sample.TREATY;
import static io.github.aseansecretariat.query.Sample.cite;
import static io.github.aseansecretariat.query.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds answers from shelves of many entries, of sizes around those of blocks, against a loop. The
 * random catalogues are too small for that.
 */
class LargeShelfTest {
  private static final LocalDate FROM = LocalDate.of(1900, 1, 1);
  private static final int DAYS = 4_000;

  private static LocalDate day(Random random) {
    return FROM.plusDays(random.nextInt(DAYS));
  }

  /** Short and long, many of them on the same days, some open and some known to the year. */
  private static DateRange period(Random random) {
    LocalDate first = FROM.plusDays(10L * random.nextInt(DAYS / 10));
    switch (random.nextInt(12)) {
      case 0:
        return DateRange.from(first);
      case 1:
        return DateRange.from(PartialDate.of(first.getYear()));
      case 2:
        return DateRange.from(PartialDate.of(first.getYear())).until(PartialDate.of(1920));
      case 3:
        return DateRange.from(first).until(PartialDate.of(first.getYear() + 1));
      case 4:
        return DateRange.ofDays(first, first);
      default:
        return DateRange.ofDays(first, first.plusDays(random.nextInt(100)));
    }
  }

  private static Institution body(int number, DateRange period, Random random) {
    Institution.Builder body =
        Institution.builder()
            .id(InstitutionId.of("body-" + number))
            .kind(
                random.nextInt(8) == 0
                    ? InstitutionKind.values()[random.nextInt(InstitutionKind.values().length)]
                    : InstitutionKind.MINISTRY)
            .name(text("body " + number))
            .period(period)
            .addCitation(cite(TREATY));
    if (random.nextInt(20) == 0) {
      body.parent(BODY);
    }
    return body.build();
  }

  private static <T> void assertAnswers(Query<?> query, List<T> all, Predicate<T> loop, long seed) {
    List<T> expected = new ArrayList<>();
    for (T entry : all) {
      if (loop.test(entry)) {
        expected.add(entry);
      }
    }
    String asked = "seed " + seed + ": " + query;
    assertThat(query.list().equals(expected)).as(asked).isTrue();
    assertThat(query.count()).as(asked).isEqualTo(expected.size());
    assertThat(
            query.first().equals(Optional.ofNullable(expected.isEmpty() ? null : expected.get(0))))
        .as(asked)
        .isTrue();
  }

  private static boolean shares(DateRange period, LocalDate from, LocalDate to) {
    return !period.firstDay().orElse(LocalDate.MIN).isAfter(to)
        && !period.lastDay().orElse(LocalDate.MAX).isBefore(from);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 30, 31, 32, 33, 63, 64, 65, 95, 96, 97, 128, 129, 300, 1025})
  void amongManyEntriesAnswersAreThoseOfALoop(int size) {
    Random random = new Random(size);
    Catalog.Builder builder = Sample.catalog();
    for (int i = 0; i < size - 1; i++) { // and the body that Sample has
      builder.add(body(i, i == 0 ? DateRange.from(FROM.minusDays(1)) : period(random), random));
    }
    InstitutionQuery bodies = builder.build().institutions();
    List<Institution> all = bodies.list();
    assertThat(all).hasSize(size);
    for (int round = 0; round < 60; round++) {
      LocalDate day = day(random);
      LocalDate to = day.plusDays(random.nextInt(30));
      InstitutionKind kind = InstitutionKind.values()[random.nextInt(4)];
      assertAnswers(bodies.on(day), all, e -> shares(e.period(), day, day), size);
      assertAnswers(
          bodies.during(DateRange.ofDays(day, to)), all, e -> shares(e.period(), day, to), size);
      assertAnswers(
          bodies.during(DateRange.from(day)),
          all,
          e -> shares(e.period(), day, LocalDate.MAX),
          size);
      assertAnswers(
          bodies.during(DateRange.always().until(day)),
          all,
          e -> shares(e.period(), LocalDate.MIN, day.minusDays(1)),
          size);
      assertAnswers(
          bodies.ofKind(InstitutionKind.MINISTRY).on(day).on(to),
          all,
          e ->
              e.kind() == InstitutionKind.MINISTRY
                  && shares(e.period(), day, day)
                  && shares(e.period(), to, to),
          size);
      assertAnswers(
          bodies.either(q -> q.ofKind(kind).on(day), q -> q.within(BODY)).named("body"),
          all,
          e ->
              (e.kind() == kind && shares(e.period(), day, day))
                  || e.parent().equals(Optional.of(BODY)),
          size);
      assertAnswers(
          bodies.during(DateRange.from(to)).either(q -> q.on(day), q -> q.ofKind(kind)),
          all,
          e ->
              shares(e.period(), to, LocalDate.MAX)
                  && (shares(e.period(), day, day) || e.kind() == kind),
          size);
      assertAnswers(
          bodies.except(q -> q.either(p -> p.ofKind(kind), p -> p.within(BODY))),
          all,
          e -> e.kind() != kind && !e.parent().equals(Optional.of(BODY)),
          size);
    }
    for (LocalDate far : List.of(LocalDate.MIN, LocalDate.MAX)) {
      assertAnswers(bodies.on(far), all, e -> shares(e.period(), far, far), size);
    }
  }

  /** None holds on to its end, so that of a block of them the last ends it. */
  @ParameterizedTest
  @ValueSource(ints = {31, 32, 33, 64, 97})
  void eachOfManyIsFoundOnTheOneDayItHolds(int size) {
    Catalog.Builder builder = Sample.catalog();
    for (int i = 0; i < size; i++) {
      LocalDate day = FROM.plusDays(i);
      builder.add(
          Institution.builder()
              .id(InstitutionId.of("body-" + i))
              .kind(InstitutionKind.MINISTRY)
              .name(text("body " + i))
              .period(DateRange.ofDays(day, day))
              .addCitation(cite(TREATY))
              .build());
    }
    InstitutionQuery bodies = builder.build().institutions();
    for (int i = 0; i < size; i++) {
      assertThat(bodies.on(FROM.plusDays(i)).only().id()).hasToString("body-" + i);
    }
    assertThat(bodies.on(FROM.plusDays(size)).count()).isZero();
    assertThat(bodies.on(FROM.minusDays(1)).count()).isZero();
  }

  /** Their natural order is that of their names, so that the days come in any order. */
  @ParameterizedTest
  @ValueSource(ints = {32, 33, 200})
  void amongManyMembersAnswersAreThoseOfALoop(int size) {
    Random random = new Random(size);
    Catalog.Builder builder = Sample.catalog();
    for (int i = 0; i < size; i++) {
      String letters = "" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
      builder.add(
          MemberState.builder()
              .id(MemberStateId.of("land-" + i))
              .alpha2(letters)
              .alpha3("X" + letters)
              .name(text("land " + random.nextInt(1_000_000)))
              .officialName(text("land"))
              .capital(text("town"))
              .joined(PartialDate.of(day(random)))
              .founder(random.nextBoolean())
              .addCitation(cite(TREATY))
              .build());
    }
    MemberQuery members = builder.build().members();
    List<MemberState> all = members.list();
    for (int round = 0; round < 60; round++) {
      LocalDate day = day(random);
      assertAnswers(members.on(day), all, e -> shares(e.period(), day, day), size);
      assertAnswers(
          members.founders().on(day), all, e -> e.founder() && shares(e.period(), day, day), size);
    }
  }

  /** Those without a date are of all days. */
  @ParameterizedTest
  @ValueSource(ints = {33, 200})
  void amongManyPublicationsAnswersAreThoseOfALoop(int size) {
    Random random = new Random(size);
    Catalog.Builder builder = Sample.catalog();
    for (int i = 0; i < size; i++) {
      Publication.Builder publication =
          Sample.publication("publication-" + i, SourceKind.SECONDARY);
      builder.add(
          i % 10 == 0
              ? publication.build()
              : publication.date(PartialDate.of(day(random))).build());
    }
    PublicationQuery publications = builder.build().publications();
    List<Publication> all = publications.list();
    for (int round = 0; round < 60; round++) {
      LocalDate day = day(random);
      assertAnswers(publications.on(day), all, e -> shares(e.period(), day, day), size);
    }
    for (LocalDate far : List.of(LocalDate.MIN, LocalDate.MAX)) {
      assertAnswers(publications.on(far), all, e -> shares(e.period(), far, far), size);
    }
  }
}
