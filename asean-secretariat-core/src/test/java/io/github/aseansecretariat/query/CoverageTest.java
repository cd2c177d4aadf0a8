package io.github.aseansecretariat.query;

import static io.github.aseansecretariat.model.Completeness.NOT_STATED;
import static io.github.aseansecretariat.model.Completeness.PARTIAL;
import static io.github.aseansecretariat.model.Completeness.WHOLE;
import static io.github.aseansecretariat.model.InstitutionId.ASEAN_SECRETARIAT;
import static io.github.aseansecretariat.model.OfficeId.ASEAN_CHAIR;
import static io.github.aseansecretariat.model.OfficeId.DEPUTY_SECRETARY_GENERAL;
import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;
import static io.github.aseansecretariat.model.SourceKind.OFFICIAL_RECORD;
import static io.github.aseansecretariat.model.SourceKind.SCHOOL_TEXT;
import static io.github.aseansecretariat.model.SourceKind.SECONDARY;
import static io.github.aseansecretariat.model.SourceKind.TREATY;
import static io.github.aseansecretariat.query.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.RandomCatalogs;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Completeness;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.EntryKind;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final InstitutionId INDONESIAS =
      InstitutionId.of("national-secretariat-indonesia");

  private final Catalog asean = AseanSecretariat.catalog();
  private final Catalog school = asean.accordingTo(SCHOOL_TEXT);
  private final DateRange nineties = DateRange.ofDays(day("1990-01-01"), day("1999-12-31"));

  private static void assertSaid(Completeness expected, Query<?>... questions) {
    for (Query<?> question : questions) {
      assertThat(question.completeness()).as(question.toString()).isEqualTo(expected);
      assertThat(question.explain().completeness()).isEqualTo(expected);
      assertThat(question.explain().coverage()).isEqualTo(question.coverage());
    }
  }

  @Nested
  class OfTheBundledLists {
    @Test
    void theSchoolTextsListsAreWholeInItsOwnAccountAlone() {
      assertThat(school.duties().of(ASEAN_SECRETARIAT).count()).isEqualTo(4);
      assertThat(school.duties().of(INDONESIAS).count()).isEqualTo(6);
      assertSaid(
          WHOLE,
          school.duties().of(ASEAN_SECRETARIAT),
          school.duties().of(INDONESIAS),
          school.on(day("1985-01-01")).duties().of(ASEAN_SECRETARIAT),
          school.duties().of(ASEAN_SECRETARIAT).numbered(3),
          asean.duties().of(INDONESIAS).accordingTo(SCHOOL_TEXT),
          asean.duties().of(INDONESIAS).citing(SourceId.of("school-text")));
      assertSaid(
          NOT_STATED,
          asean.duties().of(ASEAN_SECRETARIAT),
          asean.duties().of(ASEAN_SECRETARIAT).accordingTo(SCHOOL_TEXT, TREATY),
          asean.duties().of(ASEAN_SECRETARIAT).accordingTo(TREATY),
          school.duties(),
          school.duties().of(InstitutionId.of("member-states")));
    }

    @Test
    void theHoldersAreWholeOnTheDaysThatAreSaid() {
      assertSaid(
          WHOLE,
          asean.tenures().of(SECRETARY_GENERAL).on(day("1985-01-01")),
          asean.tenures().of(SECRETARY_GENERAL).on(day("1976-06-07")),
          asean.on(day("1982-07-10")).tenures().of(SECRETARY_GENERAL),
          asean.tenures().of(SECRETARY_GENERAL).heldBy(MemberStateId.INDONESIA).during(nineties),
          asean.tenures().of(ASEAN_CHAIR).on(day("2023-07-01")));
      assertSaid(
          NOT_STATED,
          asean.tenures().of(SECRETARY_GENERAL),
          asean.tenures().of(SECRETARY_GENERAL).on(day("1976-06-06")),
          asean.tenures().of(SECRETARY_GENERAL).on(day("2026-07-02")),
          asean.tenures().of(SECRETARY_GENERAL).during(DateRange.from(day("1990-01-01"))),
          asean.tenures().of(ASEAN_CHAIR).on(day("2008-12-20")));
      assertSaid(
          PARTIAL,
          asean.tenures(),
          asean.tenures().of(ASEAN_CHAIR),
          asean.tenures().of(ASEAN_CHAIR).on(day("2008-12-14")),
          asean.tenures().of(DEPUTY_SECRETARY_GENERAL),
          asean.tenures().on(day("2015-01-01")));
    }

    @Test
    void membersAndSummitsAreWholeAndNationalSecretariatsAndTheChartersDutiesAreNot() {
      assertSaid(
          WHOLE,
          asean.members().on(day("1999-04-30")),
          asean.members().founders().on(day("1999-04-30")),
          asean.summits().of(InstitutionId.ASEAN).during(nineties),
          asean.on(day("1976-02-24")).summits().of(InstitutionId.ASEAN));
      assertSaid(
          NOT_STATED,
          asean.members(),
          asean.summits().of(InstitutionId.ASEAN),
          asean.summits().numbered(1));
      assertSaid(
          PARTIAL,
          asean.institutions(),
          asean.institutions().ofKind(InstitutionKind.NATIONAL_SECRETARIAT),
          asean.duties(),
          asean.duties().citing(SourceId.ASEAN_CHARTER),
          asean.duties().accordingTo(TREATY).on(day("2020-01-01")));
      assertSaid(
          NOT_STATED,
          asean.institutions().ofKind(InstitutionKind.ORGAN),
          asean.institutions().with(INDONESIAS),
          asean.duties().of(SECRETARY_GENERAL),
          asean.duties().on(day("1985-01-01")));
    }

    @Test
    void aSourceThatIsAskedForMustSayItItself() {
      Query<?> list = asean.tenures().of(SECRETARY_GENERAL).on(day("1985-01-01"));
      assertSaid(
          WHOLE,
          list,
          asean.on(day("1985-01-01")).accordingTo(SECONDARY).tenures().of(SECRETARY_GENERAL));
      assertSaid(
          NOT_STATED,
          asean.accordingTo(OFFICIAL_RECORD).tenures().of(SECRETARY_GENERAL).on(day("1985-01-01")),
          asean.accordingTo(OFFICIAL_RECORD).members().on(day("1985-01-01")),
          asean.accordingTo(TREATY).tenures().of(ASEAN_CHAIR).on(day("2023-07-01")));
    }

    @Test
    void ofQuestionsWithinQuestionsOnlyThatTheyNarrowIsUnderstood() {
      assertSaid(
          WHOLE,
          asean
              .members()
              .on(day("1999-04-30"))
              .either(m -> m.founders(), m -> m.with(MemberStateId.SINGAPORE)),
          asean
              .summits()
              .of(InstitutionId.ASEAN)
              .on(day("1999-04-30"))
              .except(s -> s.hostedBy(MemberStateId.SINGAPORE)));
      assertSaid(
          NOT_STATED,
          asean.members().either(m -> m.on(day("1999-04-30")), m -> m.on(day("1999-05-01"))),
          asean.members().on(day("1999-04-30")).except(m -> m.accordingTo(TREATY)),
          asean.duties().except(d -> d.of(SECRETARY_GENERAL)));
    }

    @Test
    void theStatementsThatBearOnAQuestionAreGiven() {
      assertThat(asean.tenures().of(ASEAN_CHAIR).coverage())
          .extracting(Coverage::completeness)
          .containsExactly(PARTIAL, WHOLE);
      assertThat(asean.duties().of(SECRETARY_GENERAL).coverage())
          .extracting(Coverage::label)
          .containsExactly(
              "duties according to secretariat-agreement-1976: whole (from 1976-05-21)",
              "duties according to asean-charter: without what the Charter's later articles add"
                  + " (from 2008-12-15)");
      assertThat(asean.members().on(day("1900-01-01")).coverage()).isEmpty();
    }

    @Test
    void anAnswerThatIsShortSaysWhatIsLeftOutAndOneThatIsWholeIsToldWithoutStatements() {
      assertThat(asean.duties().citing(SourceId.ASEAN_CHARTER).explain().toString())
          .endsWith(
              "  citing asean-charter\nstated: duties according to asean-charter: without what the"
                  + " Charter's later articles add (from 2008-12-15)");
      assertThat(school.duties().of(ASEAN_SECRETARIAT).explain().toString())
          .endsWith("  of asean-secretariat");
    }

    @Test
    void anEmptyAnswerSaysWhatIsStated() {
      assertThat(asean.tenures().of(SECRETARY_GENERAL).on(day("1978-07-05")).explain().toString())
          .endsWith("\nstated: tenures of secretary-general: whole (1976-06-07 to 2026-07-01)");
      assertThat(asean.tenures().of(DEPUTY_SECRETARY_GENERAL).explain().toString())
          .endsWith(
              "\nstated: tenures of deputy-secretary-general: without the deputies, none of"
                  + " whom is recorded (from 1989-07-15)");
    }
  }

  /**
   * Every entry of some other catalogue stands for one that this one may lack. One that no
   * statement rules out must not be what a question asks for that is said to be whole; and what a
   * statement says to be left out must be asked for where an answer is said to be short of it.
   */
  @Test
  void nothingThatMayBeMissingAnswersAWholeQuestion() {
    List<Entry> others =
        LongStream.range(1000, 1020)
            .mapToObj(RandomCatalogs::seeded)
            .flatMap(catalog -> catalog.entries().stream())
            .collect(Collectors.toList());
    int whole = 0;
    int partial = 0;
    long seeds = Long.getLong("oracle.seeds", 80);
    for (long seed = 0; seed < seeds; seed++) {
      Catalog catalog = RandomCatalogs.seeded(seed);
      Random random = new Random(seed);
      for (int i = 0; i < 40; i++) {
        Query<?> question = question(catalog, random);
        String asked = "seed " + seed + ": " + question;
        switch (question.completeness()) {
          case WHOLE:
            whole++;
            assertThat(others)
                .as(asked)
                .noneMatch(
                    entry ->
                        fits(entry, catalog)
                            && answers(entry, question)
                            && !isRuledOut(entry, catalog));
            break;
          case PARTIAL:
            partial++;
            assertThat(said(catalog, PARTIAL).filter(s -> question.coverage().contains(s)))
                .as(asked)
                .anyMatch(
                    statement ->
                        others.stream()
                            .filter(entry -> isListed(entry, statement))
                            .filter(entry -> fits(entry, catalog))
                            .filter(entry -> entry.period().encloses(statement.period()))
                            .allMatch(entry -> answers(entry, question)));
            break;
          case NOT_STATED:
            break;
        }
      }
    }
    assertThat((long) whole).isGreaterThan(seeds / 2);
    assertThat((long) partial).isGreaterThan(seeds / 2);
  }

  /** What cites sources of other catalogues may cite a treaty that is a newspaper here. */
  private static boolean fits(Entry entry, Catalog catalog) {
    return entry.citations().stream()
        .map(Citation::source)
        .allMatch(
            cited ->
                catalog.sources().with(cited.id()).stream()
                    .anyMatch(source -> source.kind() == cited.kind()));
  }

  private static Stream<Coverage> said(Catalog catalog, Completeness completeness) {
    return catalog.coverages().list().stream()
        .filter(
            statement -> statement.leftOut().isPresent() == (completeness == Completeness.PARTIAL));
  }

  private static Query<?> question(Catalog catalog, Random random) {
    Coverage about = any(catalog.coverages().list(), random);
    Words<?, ?> question = all(catalog, about.list());
    int words = random.nextInt(4);
    for (int i = 0; i < words; i++) {
      question = narrowed(question, about, catalog, random);
    }
    return question;
  }

  private static Words<?, ?> all(Catalog catalog, EntryKind kind) {
    switch (kind) {
      case DUTIES:
        return catalog.duties();
      case TENURES:
        return catalog.tenures();
      case TERM_RULES:
        return catalog.termRules();
      case OFFICES:
        return catalog.offices();
      case STAFF:
        return catalog.staff();
      case INSTITUTIONS:
        return catalog.institutions();
      case MEMBERS:
        return catalog.members();
      case SUMMITS:
        return catalog.summits();
      case INSTRUMENTS:
        return catalog.instruments();
      case PUBLICATIONS:
        return catalog.publications();
      default:
        return catalog.claimReviews();
    }
  }

  private static Words<?, ?> narrowed(
      Words<?, ?> question, Coverage about, Catalog catalog, Random random) {
    LocalDate day = about.period().firstDay().orElse(day("1980-01-01")).plusDays(random.nextInt(3));
    Citation citation = any(about.citations(), random);
    switch (random.nextInt(7)) {
      case 0:
        return question.on(day);
      case 1:
        return question.during(DateRange.ofDays(day, day.plusYears(random.nextInt(9))));
      case 2:
        return question.accordingTo(citation.source().kind());
      case 3:
        return question.citing(about.toldBy().orElse(citation.source().id()));
      case 4:
        Entry any = any(catalog.entries(), random);
        return any.citations().isEmpty()
            ? question
            : question.accordingTo(any.citations().get(0).source().kind());
      default:
        return ofPart(question, about);
    }
  }

  private static Words<?, ?> ofPart(Words<?, ?> question, Coverage about) {
    if (about.ofKind().isPresent()) {
      return ((InstitutionQuery) question).ofKind(about.ofKind().get());
    }
    if (!about.of().isPresent()) {
      return question;
    }
    if (question instanceof DutyQuery duties) {
      return duties.of(about.of().get());
    }
    if (question instanceof TenureQuery tenures) {
      return tenures.of((OfficeId) about.of().get());
    }
    if (question instanceof TermRuleQuery rules) {
      return rules.of((OfficeId) about.of().get());
    }
    if (question instanceof SummitQuery summits) {
      return summits.of((InstitutionId) about.of().get());
    }
    return question instanceof OfficeQuery offices
        ? offices.of((InstitutionId) about.of().get())
        : ((StaffQuery) question).of((InstitutionId) about.of().get());
  }

  private static <T> T any(List<T> choice, Random random) {
    return choice.get(random.nextInt(choice.size()));
  }

  private static <T extends Entry> boolean answers(Entry entry, Query<T> question) {
    return question.asked.shelf.kind.type.isInstance(entry)
        && Query.meets(question.asked.shelf.kind.type.cast(entry), question.asked.conditions());
  }

  /** Whether a statement says that there is no such entry beside those of the catalogue. */
  private static boolean isRuledOut(Entry entry, Catalog catalog) {
    return said(catalog, Completeness.WHOLE)
        .anyMatch(
            statement -> isListed(entry, statement) && entry.period().overlaps(statement.period()));
  }

  private static boolean isListed(Entry entry, Coverage statement) {
    return all(Catalog.builder().build(), statement.list()).asked.shelf.kind.type.isInstance(entry)
        && (!statement.of().isPresent() || statement.of().get().equals(of(entry)))
        && (!statement.ofKind().isPresent()
            || statement.ofKind().get() == ((Institution) entry).kind())
        && (!statement.toldBy().isPresent()
            || entry.citations().stream()
                .anyMatch(it -> it.source().id().equals(statement.toldBy().get())));
  }

  private static Object of(Entry entry) {
    return entry instanceof Duty duty
        ? duty.bearer()
        : entry instanceof Tenure tenure
            ? tenure.office()
            : entry instanceof TermRule rule
                ? rule.office()
                : entry instanceof Office office
                    ? office.institution()
                    : entry instanceof Summit summit
                        ? summit.institution()
                        : ((StaffComposition) entry).institution();
  }
}
