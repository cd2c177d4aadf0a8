package io.github.aseansecretariat.query;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aseansecretariat.RandomCatalogs;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.presentation.Representation;
import org.assertj.core.presentation.StandardRepresentation;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every word of every query against a plain loop over the entries of random catalogues. The
 * loops use the accessors of the model and nothing of this package.
 */
class LoopOracleTest {
  private static final LocalDate FAR_PAST = LocalDate.of(1, 1, 1);
  private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);
  private static final String ACCENTED = "êươđàẵãéάś";
  private static final String PLAIN = "euodaaaeαs";

  private static final Map<Long, Catalog> CATALOGS = new HashMap<>();

  /** Prints an entry short, since a list of whole ones is hard to read. */
  private static final Representation LABELS =
      new StandardRepresentation() {
        @Override
        protected String fallbackToStringOf(Object object) {
          return object instanceof Entry
              ? ((Entry) object).label()
              : super.fallbackToStringOf(object);
        }
      };

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  private static Catalog catalog(long seed) {
    return CATALOGS.computeIfAbsent(seed, RandomCatalogs::seeded);
  }

  /** A word with its arguments, on the query, on the companion, and as a loop sees it. */
  private static final class Word<T extends Entry, Q extends Query<T>> {
    final Function<Q, Q> asked;
    final Condition<? super T> condition;
    final Predicate<T> loop;

    Word(Function<Q, Q> asked, Condition<? super T> condition, Predicate<T> loop) {
      this.asked = asked;
      this.condition = condition;
      this.loop = loop;
    }
  }

  /** A kind of entry: how to ask for it, its words, and its natural order as it is documented. */
  private abstract static class Kind<T extends Entry, Q extends Query<T>> {
    final Class<T> type;
    final Function<Catalog, Q> asking;
    final Comparator<T> order;

    Kind(Class<T> type, Function<Catalog, Q> asking, Comparator<T> order) {
      this.type = type;
      this.asking = asking;
      this.order = order;
    }

    abstract List<Word<T, Q>> words(Draw draw);

    abstract Q where(Q query, Condition<? super T> condition);

    abstract Q on(Q query, LocalDate day);

    List<T> all(Draw draw) {
      List<T> all = new ArrayList<>();
      for (Entry entry : draw.entries) {
        if (type.isInstance(entry)) {
          all.add(type.cast(entry));
        }
      }
      return all;
    }
  }

  /** Draws arguments from a catalogue. */
  private static final class Draw {
    final Catalog catalog;
    final List<Entry> entries;
    final Random random;

    Draw(long seed) {
      this.catalog = catalog(seed);
      this.entries = catalog.entries();
      this.random = new Random(seed);
    }

    <T> T any(List<T> choice) {
      return choice.get(random.nextInt(choice.size()));
    }

    <E extends Enum<E>> E any(E[] choice) {
      return choice[random.nextInt(choice.length)];
    }

    <T extends Entry, V> V of(Class<T> type, Function<T, V> attribute, V ifNone) {
      List<Entry> ofType = loop(entries, type::isInstance);
      return ofType.isEmpty() ? ifNone : attribute.apply(type.cast(any(ofType)));
    }

    InstitutionId institution() {
      return InstitutionId.of("institution-" + random.nextInt(5));
    }

    OfficeId office() {
      return OfficeId.of("office-" + random.nextInt(4));
    }

    MemberStateId member() {
      return MemberStateId.of("member-" + random.nextInt(6));
    }

    SourceId source() {
      return SourceId.of(
          (random.nextBoolean() ? "instrument-" : "publication-") + random.nextInt(7));
    }

    /** A day on or beside a boundary of some entry, or far from all of them. */
    LocalDate day() {
      DateRange period = any(entries).period();
      LocalDate day =
          random.nextBoolean()
              ? period.firstDay().orElse(LocalDate.of(1800, 1, 1))
              : period.lastDay().orElse(LocalDate.of(2100, 1, 1));
      return day.plusDays(random.nextInt(3) - 1);
    }

    DateRange range() {
      LocalDate first = day();
      switch (random.nextInt(3)) {
        case 0:
          return DateRange.from(first);
        case 1:
          return DateRange.always().until(first);
        default:
          return DateRange.ofDays(first, first.plusDays(random.nextInt(700)));
      }
    }

    /** A piece of a text, at times in capitals or in plain letters. */
    String piece(String text) {
      while (true) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(8));
        String piece = text.substring(from, to);
        if (!fold(piece).isEmpty()) {
          switch (random.nextInt(3)) {
            case 0:
              // A Greek final s has no capital of its own.
              return piece.contains("ς") ? piece : piece.toUpperCase(Locale.ROOT);
            case 1:
              return fold(piece);
            default:
              return piece;
          }
        }
      }
    }

    String piece(LocalizedText text) {
      return piece(random.nextBoolean() ? text.english() : text.indonesian());
    }
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (char letter : text.strip().toCharArray()) {
      char lower = Character.toLowerCase(letter);
      int at = ACCENTED.indexOf(lower);
      folded.append(at < 0 ? lower : PLAIN.charAt(at));
    }
    return folded.toString();
  }

  private static boolean has(String words, String... texts) {
    for (String text : texts) {
      if (fold(text).contains(fold(words))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String words, LocalizedText... texts) {
    return Stream.of(texts).anyMatch(text -> has(words, text.english(), text.indonesian()));
  }

  private static LocalDate first(Entry entry) {
    return entry.period().firstDay().orElse(FAR_PAST);
  }

  private static LocalDate last(Entry entry) {
    return entry.period().lastDay().orElse(FAR_AHEAD);
  }

  private static boolean holds(Entry entry, LocalDate day) {
    return !first(entry).isAfter(day) && !last(entry).isBefore(day);
  }

  private static boolean shares(Entry entry, DateRange range) {
    return !first(entry).isAfter(range.lastDay().orElse(FAR_AHEAD))
        && !last(entry).isBefore(range.firstDay().orElse(FAR_PAST));
  }

  private static boolean tells(Entry entry, SourceKind kind) {
    if (entry instanceof Source) {
      return ((Source) entry).kind() == kind;
    }
    for (Citation citation : entry.citations()) {
      if (citation.source().kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private static <T extends Entry> Comparator<T> byStart() {
    return comparing(LoopOracleTest::first);
  }

  private static <T extends Entry> Comparator<T> chronological() {
    return LoopOracleTest.<T>byStart().thenComparing(LoopOracleTest::last);
  }

  private static final Kind<Institution, InstitutionQuery> INSTITUTIONS =
      new Kind<Institution, InstitutionQuery>(
          Institution.class,
          Catalog::institutions,
          LoopOracleTest.<Institution>byStart().thenComparing(entry -> entry.id().value())) {
        @Override
        List<Word<Institution, InstitutionQuery>> words(Draw draw) {
          InstitutionId id = draw.institution();
          InstitutionKind kind = draw.any(InstitutionKind.values());
          String text =
              draw.of(
                  Institution.class,
                  entry ->
                      draw.random.nextBoolean()
                          ? draw.piece(entry.name())
                          : draw.piece(entry.abbreviation().orElse("x")),
                  "x");
          return List.of(
              new Word<>(q -> q.with(id), Institutions.with(id), e -> e.id().equals(id)),
              new Word<>(
                  q -> q.named(text),
                  Institutions.named(text),
                  e -> has(text, e.name()) || has(text, e.abbreviation().orElse(""))),
              new Word<>(q -> q.ofKind(kind), Institutions.ofKind(kind), e -> e.kind() == kind),
              new Word<>(
                  q -> q.within(id),
                  Institutions.within(id),
                  e -> e.parent().isPresent() && e.parent().get().equals(id)));
        }

        @Override
        InstitutionQuery where(InstitutionQuery query, Condition<? super Institution> condition) {
          return query.where(condition);
        }

        @Override
        InstitutionQuery on(InstitutionQuery query, LocalDate day) {
          return query.on(day);
        }
      };

  private static final Kind<Office, OfficeQuery> OFFICES =
      new Kind<Office, OfficeQuery>(
          Office.class,
          Catalog::offices,
          LoopOracleTest.<Office>byStart().thenComparing(entry -> entry.id().value())) {
        @Override
        List<Word<Office, OfficeQuery>> words(Draw draw) {
          OfficeId id = draw.office();
          InstitutionId institution = draw.institution();
          return List.of(
              new Word<>(q -> q.with(id), Offices.with(id), e -> e.id().equals(id)),
              new Word<>(
                  q -> q.of(institution),
                  Offices.of(institution),
                  e -> e.institution().equals(institution)));
        }

        @Override
        OfficeQuery where(OfficeQuery query, Condition<? super Office> condition) {
          return query.where(condition);
        }

        @Override
        OfficeQuery on(OfficeQuery query, LocalDate day) {
          return query.on(day);
        }
      };

  private static final Kind<Tenure, TenureQuery> TENURES =
      new Kind<Tenure, TenureQuery>(Tenure.class, Catalog::tenures, chronological()) {
        @Override
        List<Word<Tenure, TenureQuery>> words(Draw draw) {
          OfficeId office = draw.office();
          MemberStateId member = draw.member();
          String name =
              draw.of(
                  Tenure.class,
                  tenure -> {
                    List<String> names = new ArrayList<>(tenure.person().otherNames());
                    names.add(tenure.person().name());
                    return draw.piece(draw.any(names));
                  },
                  "x");
          Period length = Period.ofDays(draw.random.nextInt(1500));
          TermRule rule = draw.of(TermRule.class, found -> found, null);
          List<Word<Tenure, TenureQuery>> words = new ArrayList<>();
          words.add(
              new Word<>(q -> q.of(office), Tenures.of(office), e -> e.office().equals(office)));
          words.add(
              new Word<>(
                  q -> q.heldBy(member),
                  Tenures.heldBy(member),
                  e -> e.memberState().equals(member)));
          words.add(
              new Word<>(
                  q -> q.named(name),
                  Tenures.named(name),
                  e ->
                      has(name, e.person().name())
                          || has(name, e.person().otherNames().toArray(new String[0]))));
          words.add(
              new Word<>(
                  q -> q.longerThan(length),
                  Tenures.longerThan(length),
                  e ->
                      e.period().lastDay().isPresent()
                          && first(e).until(last(e).plusDays(1), ChronoUnit.DAYS)
                              > length.getDays()));
          if (rule != null) {
            words.add(
                new Word<>(
                    q -> q.begunUnder(rule),
                    Tenures.begunUnder(rule),
                    e -> e.office().equals(rule.office()) && holds(rule, first(e))));
          }
          return words;
        }

        @Override
        TenureQuery where(TenureQuery query, Condition<? super Tenure> condition) {
          return query.where(condition);
        }

        @Override
        TenureQuery on(TenureQuery query, LocalDate day) {
          return query.on(day);
        }
      };

  private static final Kind<TermRule, TermRuleQuery> TERM_RULES =
      new Kind<TermRule, TermRuleQuery>(TermRule.class, Catalog::termRules, chronological()) {
        @Override
        List<Word<TermRule, TermRuleQuery>> words(Draw draw) {
          OfficeId office = draw.office();
          Selection selection = draw.any(Selection.values());
          return List.of(
              new Word<>(q -> q.of(office), TermRules.of(office), e -> e.office().equals(office)),
              new Word<>(
                  q -> q.selectingBy(selection),
                  TermRules.selectingBy(selection),
                  e -> e.selection() == selection));
        }

        @Override
        TermRuleQuery where(TermRuleQuery query, Condition<? super TermRule> condition) {
          return query.where(condition);
        }

        @Override
        TermRuleQuery on(TermRuleQuery query, LocalDate day) {
          return query.on(day);
        }
      };

  private static final Kind<StaffComposition, StaffQuery> STAFF =
      new Kind<StaffComposition, StaffQuery>(
          StaffComposition.class, Catalog::staff, chronological()) {
        @Override
        List<Word<StaffComposition, StaffQuery>> words(Draw draw) {
          InstitutionId institution = draw.institution();
          StaffCategory category = draw.any(StaffCategory.values());
          return List.of(
              new Word<>(
                  q -> q.of(institution),
                  Staff.of(institution),
                  e -> e.institution().equals(institution)),
              new Word<>(
                  q -> q.having(category),
                  Staff.having(category),
                  e -> e.lines().stream().anyMatch(line -> line.category() == category)));
        }

        @Override
        StaffQuery where(StaffQuery query, Condition<? super StaffComposition> condition) {
          return query.where(condition);
        }

        @Override
        StaffQuery on(StaffQuery query, LocalDate day) {
          return query.on(day);
        }
      };

  private static final Kind<Duty, DutyQuery> DUTIES =
      new Kind<Duty, DutyQuery>(
          Duty.class,
          Catalog::duties,
          LoopOracleTest.<Duty>byStart()
              .thenComparing(entry -> entry.citations().get(0).source().id().value())
              .thenComparing(entry -> entry.bearer().value())
              .thenComparing(Duty::number)) {
        @Override
        List<Word<Duty, DutyQuery>> words(Draw draw) {
          BearerId bearer = draw.random.nextBoolean() ? draw.office() : draw.institution();
          InstitutionId institution = draw.institution();
          String words = draw.of(Duty.class, duty -> draw.piece(duty.text()), "x");
          int number = 1 + draw.random.nextInt(5);
          return List.of(
              new Word<>(q -> q.of(bearer), Duties.of(bearer), e -> e.bearer().equals(bearer)),
              new Word<>(
                  q -> q.within(institution),
                  Duties.within(institution),
                  e -> e.institution().equals(institution)),
              new Word<>(
                  q -> q.ofAnInstitution(),
                  Duties.ofAnInstitution(),
                  e -> e.bearer() instanceof InstitutionId),
              new Word<>(
                  q -> q.mentioning(words), Duties.mentioning(words), e -> has(words, e.text())),
              new Word<>(
                  q -> q.numbered(number), Duties.numbered(number), e -> e.number() == number));
        }

        @Override
        DutyQuery where(DutyQuery query, Condition<? super Duty> condition) {
          return query.where(condition);
        }

        @Override
        DutyQuery on(DutyQuery query, LocalDate day) {
          return query.on(day);
        }
      };

  private static final Kind<MemberState, MemberQuery> MEMBERS =
      new Kind<MemberState, MemberQuery>(
          MemberState.class, Catalog::members, comparing(entry -> fold(entry.name().english()))) {
        @Override
        List<Word<MemberState, MemberQuery>> words(Draw draw) {
          MemberStateId id = draw.member();
          String text =
              draw.of(
                  MemberState.class,
                  entry ->
                      draw.random.nextBoolean()
                          ? draw.piece(entry.name())
                          : draw.piece(entry.officialName()),
                  "x");
          return List.of(
              new Word<>(q -> q.with(id), Members.with(id), e -> e.id().equals(id)),
              new Word<>(
                  q -> q.named(text),
                  Members.named(text),
                  e -> has(text, e.name()) || has(text, e.officialName())),
              new Word<>(q -> q.founders(), Members.founders(), MemberState::founder));
        }

        @Override
        MemberQuery where(MemberQuery query, Condition<? super MemberState> condition) {
          return query.where(condition);
        }

        @Override
        MemberQuery on(MemberQuery query, LocalDate day) {
          return query.on(day);
        }
      };

  private static final Kind<Summit, SummitQuery> SUMMITS =
      new Kind<Summit, SummitQuery>(
          Summit.class,
          Catalog::summits,
          LoopOracleTest.<Summit>chronological().thenComparing(Summit::number)) {
        @Override
        List<Word<Summit, SummitQuery>> words(Draw draw) {
          int number = 1 + draw.random.nextInt(10);
          MemberStateId host = draw.member();
          return List.of(
              new Word<>(
                  q -> q.numbered(number), Summits.numbered(number), e -> e.number() == number),
              new Word<>(
                  q -> q.hostedBy(host), Summits.hostedBy(host), e -> e.host().equals(host)));
        }

        @Override
        SummitQuery where(SummitQuery query, Condition<? super Summit> condition) {
          return query.where(condition);
        }

        @Override
        SummitQuery on(SummitQuery query, LocalDate day) {
          return query.on(day);
        }
      };

  private static final Kind<LegalInstrument, InstrumentQuery> INSTRUMENTS =
      new Kind<LegalInstrument, InstrumentQuery>(
          LegalInstrument.class,
          Catalog::instruments,
          LoopOracleTest.<LegalInstrument>byStart().thenComparing(entry -> entry.id().value())) {
        @Override
        List<Word<LegalInstrument, InstrumentQuery>> words(Draw draw) {
          SourceId id = draw.source();
          InstrumentType form = draw.any(InstrumentType.values());
          return List.of(
              new Word<>(q -> q.with(id), Instruments.with(id), e -> e.id().equals(id)),
              new Word<>(
                  q -> q.amending(id), Instruments.amending(id), e -> e.amends().contains(id)),
              new Word<>(q -> q.ofType(form), Instruments.ofType(form), e -> e.type() == form));
        }

        @Override
        InstrumentQuery where(InstrumentQuery query, Condition<? super LegalInstrument> condition) {
          return query.where(condition);
        }

        @Override
        InstrumentQuery on(InstrumentQuery query, LocalDate day) {
          return query.on(day);
        }
      };

  private static final Kind<Publication, PublicationQuery> PUBLICATIONS =
      new Kind<Publication, PublicationQuery>(
          Publication.class,
          Catalog::publications,
          LoopOracleTest.<Publication>byStart().thenComparing(entry -> entry.id().value())) {
        @Override
        List<Word<Publication, PublicationQuery>> words(Draw draw) {
          SourceId id = draw.source();
          return List.of(
              new Word<>(q -> q.with(id), Publications.with(id), e -> e.id().equals(id)));
        }

        @Override
        PublicationQuery where(PublicationQuery query, Condition<? super Publication> condition) {
          return query.where(condition);
        }

        @Override
        PublicationQuery on(PublicationQuery query, LocalDate day) {
          return query.on(day);
        }
      };

  private static final Kind<ClaimReview, ClaimReviewQuery> CLAIM_REVIEWS =
      new Kind<ClaimReview, ClaimReviewQuery>(
          ClaimReview.class, Catalog::claimReviews, (one, other) -> 0) {
        @Override
        List<Word<ClaimReview, ClaimReviewQuery>> words(Draw draw) {
          Rating rating = draw.any(Rating.values());
          String words =
              draw.of(
                  ClaimReview.class,
                  review ->
                      draw.piece(draw.random.nextBoolean() ? review.claim() : review.whatHolds()),
                  "x");
          return List.of(
              new Word<>(
                  q -> q.rated(rating), ClaimReviews.rated(rating), e -> e.rating() == rating),
              new Word<>(
                  q -> q.mentioning(words),
                  ClaimReviews.mentioning(words),
                  e -> has(words, e.claim(), e.whatHolds())));
        }

        @Override
        ClaimReviewQuery where(ClaimReviewQuery query, Condition<? super ClaimReview> condition) {
          return query.where(condition);
        }

        @Override
        ClaimReviewQuery on(ClaimReviewQuery query, LocalDate day) {
          return query.on(day);
        }
      };

  private static final List<Kind<?, ?>> KINDS =
      List.of(
          INSTITUTIONS,
          OFFICES,
          TENURES,
          TERM_RULES,
          STAFF,
          DUTIES,
          MEMBERS,
          SUMMITS,
          INSTRUMENTS,
          PUBLICATIONS,
          CLAIM_REVIEWS);

  private static <T> List<T> loop(List<T> entries, Predicate<? super T> loop) {
    List<T> found = new ArrayList<>();
    for (T entry : entries) {
      if (loop.test(entry)) {
        found.add(entry);
      }
    }
    return found;
  }

  static Stream<Arguments> kinds() {
    return KINDS.stream().map(kind -> Arguments.of(Named.of(kind.type.getSimpleName(), kind)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void allEntriesComeInTheNaturalOrderOfTheirKind(Kind<?, ?> kind) {
    seeds().forEach(seed -> assertNaturalOrder(seed, kind));
  }

  private static <T extends Entry, Q extends Query<T>> void assertNaturalOrder(
      long seed, Kind<T, Q> kind) {
    List<T> found = kind.asking.apply(catalog(seed)).list();
    List<T> sorted = new ArrayList<>(found);
    sorted.sort(kind.order);
    assertThat(found).withRepresentation(LABELS).as("seed %s", seed).isEqualTo(sorted);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderInWhichEntriesWereAddedNeverShows(long seed) {
    Catalog catalog = catalog(seed);
    List<Entry> shuffled = new ArrayList<>(catalog.entries());
    Collections.shuffle(shuffled, new Random(seed));
    Catalog other = Catalog.builder().addAll(shuffled).build();
    assertThat(loop(other.entries(), entry -> !(entry instanceof ClaimReview)))
        .withRepresentation(LABELS)
        .as("seed %s", seed)
        .isEqualTo(loop(catalog.entries(), entry -> !(entry instanceof ClaimReview)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWordFindsWhatALoopFinds(long seed) {
    for (Kind<?, ?> kind : KINDS) {
      assertWords(seed, kind);
    }
  }

  private static <T extends Entry, Q extends Query<T>> void assertWords(
      long seed, Kind<T, Q> kind) {
    Draw draw = new Draw(seed);
    Q query = kind.asking.apply(draw.catalog);
    List<T> all = kind.all(draw);
    assertAnswers(seed, query, all);
    for (int round = 0; round < 2; round++) {
      for (Word<T, Q> word : kind.words(draw)) {
        Q asked = word.asked.apply(query);
        assertAnswers(seed, asked, loop(all, word.loop));
        Q twin = kind.where(query, word.condition);
        assertThat(twin.list()).as("seed %s: %s", seed, twin).isEqualTo(asked.list());
        assertThat(twin).hasToString(asked.toString());
      }
      LocalDate day = draw.day();
      assertAnswers(seed, kind.on(query, day), loop(all, entry -> holds(entry, day)));
      DateRange range = draw.range();
      assertAnswers(seed, query.during(range), loop(all, entry -> shares(entry, range)));
    }
  }

  private static <T extends Entry> void assertAnswers(long seed, Query<T> query, List<T> expected) {
    String asked = "seed " + seed + ": " + query;
    assertThat(query.list()).withRepresentation(LABELS).as(asked).isEqualTo(expected);
    assertThat(query.stream().collect(toList())).as(asked).isEqualTo(expected);
    assertThat(query.count()).as(asked).isEqualTo(expected.size());
    assertThat(query.first()).as(asked).isEqualTo(expected.stream().findFirst());
    if (expected.size() == 1) {
      assertThat(query.only()).as(asked).isEqualTo(expected.get(0));
    } else {
      assertThatThrownBy(query::only).as(asked).isInstanceOf(UnexpectedCountException.class);
    }
    if (expected.size() > 1) {
      assertThatThrownBy(query::atMostOne).as(asked).isInstanceOf(UnexpectedCountException.class);
    } else {
      assertThat(query.atMostOne()).as(asked).isEqualTo(expected.stream().findFirst());
    }
    Map<Integer, List<T>> groups =
        expected.stream().collect(groupingBy(entry -> entry.citations().size()));
    assertThat(query.<Integer>groupedBy(entry -> entry.citations().size()).asMap())
        .as(asked)
        .hasSameSizeAs(groups)
        .allSatisfy((key, group) -> assertThat(new ArrayList<>(group)).isEqualTo(groups.get(key)));
    List<Explanation.Step> steps = query.explain().steps();
    assertThat(steps.get(steps.size() - 1).kept()).as(asked).isEqualTo(expected.size());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wordsAndRestrictionsAgreeInAnyOrder(long seed) {
    for (Kind<?, ?> kind : KINDS) {
      assertAnyOrder(seed, kind);
    }
  }

  private static <T extends Entry, Q extends Query<T>> void assertAnyOrder(
      long seed, Kind<T, Q> kind) {
    Draw draw = new Draw(seed);
    Catalog catalog = draw.catalog;
    List<T> all = kind.all(draw);
    for (int round = 0; round < 6; round++) {
      LocalDate day = draw.day();
      SourceKind account = draw.any(SourceKind.values());
      SourceKind other = draw.any(SourceKind.values());
      Word<T, Q> word = draw.any(kind.words(draw));
      List<T> expected =
          loop(
              all,
              entry ->
                  holds(entry, day)
                      && (tells(entry, account) || tells(entry, other))
                      && word.loop.test(entry));
      Condition<Entry> told = Entries.accordingTo(account, other);
      Q plain = kind.asking.apply(catalog);
      List<Q> ways =
          List.of(
              word.asked.apply(kind.asking.apply(catalog.on(day).accordingTo(account, other))),
              word.asked.apply(kind.asking.apply(catalog.accordingTo(other, account).on(day))),
              kind.on(
                  word.asked.apply(kind.asking.apply(catalog.accordingTo(account, other))), day),
              kind.where(word.asked.apply(kind.asking.apply(catalog.on(day))), told),
              kind.where(kind.on(word.asked.apply(plain), day), told),
              word.asked.apply(kind.where(kind.on(plain, day), told)),
              kind.on(kind.where(kind.where(plain, told), word.condition), day));
      Explanation first = ways.get(0).explain();
      for (Q way : ways) {
        assertThat(way.list())
            .withRepresentation(LABELS)
            .as("seed %s: %s", seed, way)
            .isEqualTo(expected);
        Explanation explanation = way.explain();
        assertThat(explanation.lastBefore())
            .as("seed %s: %s", seed, way)
            .isEqualTo(first.lastBefore());
        assertThat(explanation.nextAfter())
            .as("seed %s: %s", seed, way)
            .isEqualTo(first.nextAfter());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsNearestADayWithoutAnswerIsWhatALoopFinds(long seed) {
    for (Kind<?, ?> kind : KINDS) {
      assertNearest(seed, kind);
    }
  }

  private static <T extends Entry, Q extends Query<T>> void assertNearest(
      long seed, Kind<T, Q> kind) {
    Draw draw = new Draw(seed);
    List<T> all = kind.all(draw);
    for (int round = 0; round < 10; round++) {
      LocalDate day = draw.day();
      Word<T, Q> word = draw.any(kind.words(draw));
      Q query = kind.on(word.asked.apply(kind.asking.apply(draw.catalog)), day);
      Explanation explanation = query.explain();
      Optional<String> before = Optional.empty();
      Optional<String> after = Optional.empty();
      if (query.list().isEmpty()) {
        T last = null;
        T next = null;
        for (T entry : loop(all, word.loop)) {
          if (last(entry).isBefore(day) && (last == null || !last(entry).isBefore(last(last)))) {
            last = entry;
          }
          if (first(entry).isAfter(day) && (next == null || first(entry).isBefore(first(next)))) {
            next = entry;
          }
        }
        before = Optional.ofNullable(last).map(Entry::label);
        after = Optional.ofNullable(next).map(Entry::label);
      }
      assertThat(explanation.lastBefore()).as("seed %s: %s", seed, query).isEqualTo(before);
      assertThat(explanation.nextAfter()).as("seed %s: %s", seed, query).isEqualTo(after);
    }
  }
}
