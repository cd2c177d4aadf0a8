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
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.Completeness;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.DutyId;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.EntryKind;
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
import io.github.aseansecretariat.model.TermRuleId;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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
  private static final int THREADS = 32;
  private static final LocalDate FAR_PAST = LocalDate.of(1, 1, 1);
  private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);
  private static final String ACCENTED = "êươđàẵãéάś";
  private static final String PLAIN = "euodaaaeαs";

  private static final Pattern INSIDE_A_WORD = Pattern.compile("[.'‘’´`]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{P}\\p{Z}\\s]+");

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
    return LongStream.range(0, Long.getLong("oracle.seeds", 50));
  }

  /** A new one each time: what another test has asked is prepared, and would not be tried. */
  private static Catalog catalog(long seed) {
    return RandomCatalogs.seeded(seed);
  }

  /** A word with its arguments, on the query and as a loop sees it. */
  private static final class Word<T extends Entry, Q extends Words<T, Q>> {
    final UnaryOperator<Q> asked;
    final Predicate<T> loop;

    Word(UnaryOperator<Q> asked, Predicate<T> loop) {
      this.asked = asked;
      this.loop = loop;
    }
  }

  /** A kind of entry: how to ask for it, its words, and its natural order as it is documented. */
  private abstract static class Kind<T extends Entry, Q extends Words<T, Q>> {
    final Class<T> type;
    final Function<Catalog, Q> asking;
    final Comparator<T> order;

    Kind(Class<T> type, Function<Catalog, Q> asking, Comparator<T> order) {
      this.type = type;
      this.asking = asking;
      this.order = order;
    }

    abstract List<Word<T, Q>> words(Draw draw);

    List<T> all(Draw draw) {
      List<T> all = new ArrayList<>();
      for (Entry entry : draw.entries) {
        if (type.isInstance(entry)) {
          all.add(type.cast(entry));
        }
      }
      all.sort(order);
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

    /** The words that every kind has. */
    static <T extends Entry, Q extends Words<T, Q>> List<Word<T, Q>> wordsOfAll(Draw draw) {
      LocalDate day = draw.day();
      DateRange range = draw.range();
      SourceKind kind = draw.any(SourceKind.values());
      SourceId source = draw.source();
      return List.of(
          new Word<>(q -> q.on(day), e -> holds(e, day)),
          new Word<>(q -> q.during(range), e -> shares(e, range)),
          new Word<>(q -> q.accordingTo(kind), e -> says(e, kind)),
          new Word<>(q -> q.citing(source), e -> cites(e, source)),
          new Word<>(
              q -> q.where(Condition.that("labelled short", e -> e.label().length() < 40)),
              e -> e.label().length() < 40));
    }

    /** Some words in a row, or questions within a question. */
    <T extends Entry, Q extends Words<T, Q>> Word<T, Q> question(Kind<T, Q> kind, int depth) {
      int choice = random.nextInt(depth > 0 ? 8 : 4);
      if (choice < 4) {
        List<Word<T, Q>> words = new ArrayList<>(kind.words(this));
        words.addAll(wordsOfAll(this));
        return any(words);
      }
      Word<T, Q> one = question(kind, depth - 1);
      Word<T, Q> other = question(kind, depth - 1);
      switch (choice) {
        case 4:
          return new Word<>(q -> q.except(one.asked), one.loop.negate());
        case 5:
          return new Word<>(q -> q.either(one.asked, other.asked), one.loop.or(other.loop));
        default:
          return new Word<>(q -> other.asked.apply(one.asked.apply(q)), one.loop.and(other.loop));
      }
    }

    /** Pieces of a text in any order, at times with others than they are joined by. */
    String pieces(String text) {
      String one = piece(text);
      switch (random.nextInt(4)) {
        case 0:
          return piece(text) + " " + one;
        case 1:
          return one + ", \"" + piece(text) + "\"";
        case 2:
          return "\"" + one + "\"";
        default:
          return one;
      }
    }

    /** A piece of a text, at times in capitals or in plain letters. */
    String piece(String text) {
      if (fold(text).isEmpty()) {
        return "x";
      }
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

    String pieces(LocalizedText text) {
      return pieces(random.nextBoolean() ? text.english() : text.indonesian());
    }
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (char letter : text.toCharArray()) {
      char lower = Character.toLowerCase(letter);
      int at = ACCENTED.indexOf(lower);
      folded.append(at < 0 ? lower : PLAIN.charAt(at));
    }
    String inside = INSIDE_A_WORD.matcher(folded).replaceAll("");
    return BETWEEN_WORDS.matcher(inside).replaceAll(" ").strip();
  }

  /** Whether one of the texts has all words; those in quotation marks count as one. */
  private static boolean has(String words, String... texts) {
    List<String> sought = new ArrayList<>();
    String[] parts = words.split("[\"“”„]", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = fold(parts[i]);
      sought.addAll(i % 2 == 1 ? List.of(part) : List.of(part.split(" ")));
    }
    return Stream.of(texts).anyMatch(text -> sought.stream().allMatch(fold(text)::contains));
  }

  private static boolean has(String words, LocalizedText... texts) {
    return Stream.of(texts).anyMatch(text -> has(words, text.english(), text.indonesian()));
  }

  private static boolean cites(Entry entry, SourceId source) {
    return Stream.concat(
            entry.citations().stream(),
            entry instanceof ClaimReview review ? review.basis().stream() : Stream.empty())
        .anyMatch(citation -> citation.source().id().equals(source));
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

  private static boolean says(Entry entry, SourceKind kind) {
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
                          ? draw.pieces(entry.name())
                          : draw.pieces(entry.abbreviation().orElse("x")),
                  "x");
          return List.of(
              new Word<>(q -> q.with(id), e -> e.id().equals(id)),
              new Word<>(
                  q -> q.named(text),
                  e -> has(text, e.name()) || has(text, e.abbreviation().orElse(""))),
              new Word<>(q -> q.ofKind(kind), e -> e.kind() == kind),
              new Word<>(
                  q -> q.within(id), e -> e.parent().isPresent() && e.parent().get().equals(id)));
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
              new Word<>(q -> q.with(id), e -> e.id().equals(id)),
              new Word<>(q -> q.of(institution), e -> e.institution().equals(institution)));
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
                    return draw.pieces(draw.any(names));
                  },
                  "x");
          Period length = Period.ofDays(draw.random.nextInt(1500));
          TermRule rule = draw.of(TermRule.class, found -> found, null);
          List<Word<Tenure, TenureQuery>> words = new ArrayList<>();
          words.add(new Word<>(q -> q.of(office), e -> e.office().equals(office)));
          words.add(new Word<>(q -> q.heldBy(member), e -> e.memberState().equals(member)));
          words.add(
              new Word<>(
                  q -> q.named(name),
                  e ->
                      has(name, e.person().name())
                          || has(name, e.person().otherNames().toArray(new String[0]))));
          words.add(
              new Word<>(
                  q -> q.longerThan(length),
                  e ->
                      e.period().lastDay().isPresent()
                          && first(e).until(last(e).plusDays(1), ChronoUnit.DAYS)
                              > length.getDays()));
          if (rule != null) {
            words.add(
                new Word<>(
                    q -> q.begunUnder(rule),
                    e -> e.office().equals(rule.office()) && holds(rule, first(e))));
          }
          return words;
        }
      };

  private static final Kind<TermRule, TermRuleQuery> TERM_RULES =
      new Kind<TermRule, TermRuleQuery>(TermRule.class, Catalog::termRules, chronological()) {
        @Override
        List<Word<TermRule, TermRuleQuery>> words(Draw draw) {
          OfficeId office = draw.office();
          Selection selection = draw.any(Selection.values());
          TermRuleId id = draw.of(TermRule.class, TermRule::id, TermRuleId.of("x"));
          return List.of(
              new Word<>(q -> q.with(id), e -> e.id().equals(id)),
              new Word<>(q -> q.of(office), e -> e.office().equals(office)),
              new Word<>(q -> q.selectingBy(selection), e -> e.selection() == selection));
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
              new Word<>(q -> q.of(institution), e -> e.institution().equals(institution)),
              new Word<>(
                  q -> q.having(category),
                  e -> e.lines().stream().anyMatch(line -> line.category() == category)));
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
          String words = draw.of(Duty.class, duty -> draw.pieces(duty.text()), "x");
          int number = 1 + draw.random.nextInt(5);
          DutyId id = draw.of(Duty.class, Duty::id, DutyId.of("x"));
          return List.of(
              new Word<>(q -> q.with(id), e -> e.id().equals(id)),
              new Word<>(q -> q.of(bearer), e -> e.bearer().equals(bearer)),
              new Word<>(q -> q.within(institution), e -> e.institution().equals(institution)),
              new Word<>(q -> q.ofAnInstitution(), e -> e.bearer() instanceof InstitutionId),
              new Word<>(q -> q.mentioning(words), e -> has(words, e.text())),
              new Word<>(q -> q.numbered(number), e -> e.number() == number));
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
                          ? draw.pieces(entry.name())
                          : draw.pieces(entry.officialName()),
                  "x");
          return List.of(
              new Word<>(q -> q.with(id), e -> e.id().equals(id)),
              new Word<>(
                  q -> q.named(text), e -> has(text, e.name()) || has(text, e.officialName())),
              new Word<>(q -> q.founders(), MemberState::founder));
        }
      };

  private static final Kind<Summit, SummitQuery> SUMMITS =
      new Kind<Summit, SummitQuery>(
          Summit.class,
          Catalog::summits,
          LoopOracleTest.<Summit>chronological()
              .thenComparing(entry -> entry.institution().value())
              .thenComparing(Summit::number)) {
        @Override
        List<Word<Summit, SummitQuery>> words(Draw draw) {
          int number = 1 + draw.random.nextInt(10);
          InstitutionId institution = draw.institution();
          MemberStateId host = draw.member();
          return List.of(
              new Word<>(q -> q.of(institution), e -> e.institution().equals(institution)),
              new Word<>(q -> q.numbered(number), e -> e.number() == number),
              new Word<>(q -> q.hostedBy(host), e -> e.host().equals(host)));
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
              new Word<>(q -> q.with(id), e -> e.id().equals(id)),
              new Word<>(q -> q.amending(id), e -> e.amends().contains(id)),
              new Word<>(q -> q.ofType(form), e -> e.type() == form));
        }
      };

  private static final Kind<Source, SourceQuery> SOURCES =
      new Kind<Source, SourceQuery>(
          Source.class,
          Catalog::sources,
          LoopOracleTest.<Source>byStart().thenComparing(entry -> entry.id().value())) {
        @Override
        List<Word<Source, SourceQuery>> words(Draw draw) {
          SourceId id = draw.source();
          return List.of(new Word<>(q -> q.with(id), e -> e.id().equals(id)));
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
          return List.of(new Word<>(q -> q.with(id), e -> e.id().equals(id)));
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
                      draw.pieces(draw.random.nextBoolean() ? review.claim() : review.whatHolds()),
                  "x");
          ClaimReviewId id = draw.of(ClaimReview.class, ClaimReview::id, ClaimReviewId.of("x"));
          return List.of(
              new Word<>(q -> q.with(id), e -> e.id().equals(id)),
              new Word<>(q -> q.rated(rating), e -> e.rating() == rating),
              new Word<>(q -> q.mentioning(words), e -> has(words, e.claim(), e.whatHolds())));
        }
      };

  private static final Kind<Coverage, CoverageQuery> COVERAGES =
      new Kind<Coverage, CoverageQuery>(
          Coverage.class, Catalog::coverages, LoopOracleTest.<Coverage>chronological()) {
        @Override
        List<Word<Coverage, CoverageQuery>> words(Draw draw) {
          EntryKind list = draw.any(EntryKind.values());
          OfficeId office = draw.office();
          BearerId bearer = draw.of(Coverage.class, c -> c.of().orElse(office), office);
          Completeness said = draw.any(Completeness.values());
          return List.of(
              new Word<>(q -> q.about(list), e -> e.list() == list),
              new Word<>(q -> q.of(bearer), e -> e.of().equals(Optional.of(bearer))),
              new Word<>(
                  q -> q.saying(said),
                  e ->
                      said
                          == (e.leftOut().isPresent()
                              ? Completeness.PARTIAL
                              : Completeness.WHOLE)));
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
          SOURCES,
          CLAIM_REVIEWS,
          COVERAGES);

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

  private static <T extends Entry, Q extends Words<T, Q>> void assertNaturalOrder(
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

  private static <T extends Entry, Q extends Words<T, Q>> void assertWords(
      long seed, Kind<T, Q> kind) {
    Draw draw = new Draw(seed);
    Q query = kind.asking.apply(draw.catalog);
    List<T> all = kind.all(draw);
    assertAnswers(seed, query, all);
    for (int round = 0; round < 2; round++) {
      for (Word<T, Q> word : kind.words(draw)) {
        Q asked = word.asked.apply(query);
        assertAnswers(seed, asked, loop(all, word.loop));
      }
      for (Word<T, Q> word : Draw.<T, Q>wordsOfAll(draw)) {
        assertAnswers(seed, word.asked.apply(query), loop(all, word.loop));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void questionsWithinQuestionsFindWhatALoopFinds(long seed) {
    for (Kind<?, ?> kind : KINDS) {
      assertQuestions(seed, kind);
    }
  }

  private static <T extends Entry, Q extends Words<T, Q>> void assertQuestions(
      long seed, Kind<T, Q> kind) {
    Draw draw = new Draw(seed);
    Q query = kind.asking.apply(draw.catalog);
    List<T> all = kind.all(draw);
    for (int round = 0; round < 10; round++) {
      Word<T, Q> question = draw.question(kind, 3);
      assertAnswers(seed, question.asked.apply(query), loop(all, question.loop));
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

  static LongStream seedsForThreads() {
    return LongStream.range(0, Long.getLong("oracle.seeds", 20));
  }

  /** Each catalogue is new to all threads, so that they prepare its answers at the same time. */
  @ParameterizedTest
  @MethodSource("seedsForThreads")
  void fromManyThreadsAtOnceTheAnswersAreThoseOfALoop(long seed) throws Exception {
    Draw draw = new Draw(seed);
    Catalog fresh = RandomCatalogs.seeded(seed);
    List<Runnable> questions = new ArrayList<>();
    for (Kind<?, ?> kind : KINDS) {
      addQuestions(seed, kind, draw, fresh, questions);
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier atOnce = new CyclicBarrier(THREADS);
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        List<Runnable> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, new Random(seed + i / 2));
        done.add(
            threads.submit(
                () -> {
                  atOnce.await();
                  shuffled.forEach(Runnable::run);
                  return null;
                }));
      }
      for (Future<?> future : done) {
        future.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T extends Entry, Q extends Words<T, Q>> void addQuestions(
      long seed, Kind<T, Q> kind, Draw draw, Catalog fresh, List<Runnable> questions) {
    List<T> all = kind.all(draw);
    for (int i = 0; i < 6; i++) {
      Word<T, Q> question = draw.question(kind, 2);
      List<T> expected = loop(all, question.loop);
      Q query = question.asked.apply(kind.asking.apply(fresh));
      questions.add(
          () -> {
            assertThat(query.list()).as("seed %s: %s", seed, query).isEqualTo(expected);
            assertThat(query.count()).as("seed %s: %s", seed, query).isEqualTo(expected.size());
          });
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wordsAndRestrictionsAgreeInAnyOrder(long seed) {
    for (Kind<?, ?> kind : KINDS) {
      assertAnyOrder(seed, kind);
    }
  }

  private static <T extends Entry, Q extends Words<T, Q>> void assertAnyOrder(
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
                      && (says(entry, account) || says(entry, other))
                      && word.loop.test(entry));
      Q plain = kind.asking.apply(catalog);
      List<Q> ways =
          List.of(
              word.asked.apply(kind.asking.apply(catalog.on(day).accordingTo(account, other))),
              word.asked.apply(kind.asking.apply(catalog.accordingTo(other, account).on(day))),
              word.asked.apply(kind.asking.apply(catalog.accordingTo(account, other))).on(day),
              word.asked.apply(kind.asking.apply(catalog.on(day))).accordingTo(account, other),
              word.asked.apply(plain).on(day).accordingTo(account, other),
              word.asked.apply(plain.on(day).accordingTo(account, other)),
              word.asked.apply(plain.accordingTo(account, other)).on(day),
              plain.either(
                  q -> word.asked.apply(q.accordingTo(account).on(day)),
                  q -> word.asked.apply(q.accordingTo(other)).on(day)));
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

  private static <T extends Entry, Q extends Words<T, Q>> void assertNearest(
      long seed, Kind<T, Q> kind) {
    Draw draw = new Draw(seed);
    List<T> all = kind.all(draw);
    for (int round = 0; round < 10; round++) {
      LocalDate day = draw.day();
      Word<T, Q> word = draw.any(kind.words(draw));
      Q query = word.asked.apply(kind.asking.apply(draw.catalog)).on(day);
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
