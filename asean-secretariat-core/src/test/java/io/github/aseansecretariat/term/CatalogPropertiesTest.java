package io.github.aseansecretariat.term;

import static io.github.aseansecretariat.term.Sample.HEAD;
import static io.github.aseansecretariat.term.Sample.SCHOOL;
import static io.github.aseansecretariat.term.Sample.TREATY;
import static io.github.aseansecretariat.term.Sample.catalog;
import static io.github.aseansecretariat.term.Sample.cite;
import static io.github.aseansecretariat.term.Sample.from;
import static io.github.aseansecretariat.term.Sample.publication;
import static io.github.aseansecretariat.term.Sample.rule;
import static io.github.aseansecretariat.term.Sample.text;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.RandomCatalogs;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CatalogPropertiesTest {
  private static final int SEEDS = 40;

  private static LocalDate today(long seed) {
    return LocalDate.of(1970 + new Random(seed).nextInt(60), 6, 15);
  }

  private static ImmutableSet<OfficeId> offices(Catalog catalog) {
    return catalog.offices().list().stream().map(Office::id).collect(ImmutableSet.toImmutableSet());
  }

  private static Object answerOrRefusal(Supplier<Object> answer) {
    try {
      return answer.get();
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** All that the package says of some offices, under each account. */
  private static ImmutableList<Object> answers(
      Catalog catalog, ImmutableSet<OfficeId> offices, LocalDate today) {
    ImmutableList.Builder<Object> answers = ImmutableList.builder();
    answers.add(Rotation.of(catalog, today).order());
    for (OfficeId office : offices) {
      answers.add(TermAudit.of(catalog, office, today).vacancies());
      for (SourceKind kind : SourceKind.values()) {
        Catalog account = catalog.accordingTo(kind);
        answers.add(answerOrRefusal(() -> TermAudit.of(account, office, today).assessments()));
        answers.add(answerOrRefusal(() -> TermAudit.of(account, office, today).renewals()));
        answers.add(answerOrRefusal(() -> TermAudit.of(account, office, today).successions()));
      }
    }
    return answers.build();
  }

  private static ImmutableList<Entry> unrelatedTo(Catalog catalog) {
    ImmutableList.Builder<Entry> unrelated = ImmutableList.builder();
    for (Entry entry : catalog().build().entries()) {
      if (!(entry instanceof MemberState)) {
        unrelated.add(entry);
      }
    }
    unrelated
        .add(publication("unrelated", SourceKind.OFFICIAL_RECORD))
        .add(rule(TREATY, from("1900"), 1))
        .add(rule(SCHOOL, from("1900"), 4))
        .add(
            Duty.builder()
                .bearer(HEAD)
                .institution(Sample.BODY)
                .number(1)
                .text(text("task"))
                .period(from("1900"))
                .addCitations(cite(TREATY))
                .build());
    catalog
        .tenures()
        .first()
        .ifPresent(
            tenure ->
                unrelated.add(
                    Tenure.builder()
                        .office(HEAD)
                        .ordinal(1)
                        .person(tenure.person())
                        .memberState(tenure.memberState())
                        .firstDay(tenure.firstDay())
                        .addCitations(cite(TREATY))
                        .build()));
    return unrelated.build();
  }

  @Test
  void nothingChangesWhenUnrelatedFactsAreAdded() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Catalog before = RandomCatalogs.seeded(seed);
      Catalog after =
          Catalog.builder().addAll(before.entries()).addAll(unrelatedTo(before)).build();
      assertThat(answers(after, offices(before), today(seed)))
          .as("seed %s", seed)
          .isEqualTo(answers(before, offices(before), today(seed)));
    }
  }

  @Test
  void theOrderInWhichFactsAreAddedDoesNotMatter() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Catalog catalog = RandomCatalogs.seeded(seed);
      List<Entry> entries = new ArrayList<>(catalog.entries());
      Collections.shuffle(entries, new Random(seed));
      assertThat(answers(Catalog.builder().addAll(entries).build(), offices(catalog), today(seed)))
          .as("seed %s", seed)
          .isEqualTo(answers(catalog, offices(catalog), today(seed)));
    }
  }

  @Test
  void equalCataloguesGiveEqualAnswers() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Catalog one = RandomCatalogs.seeded(seed);
      Catalog other = RandomCatalogs.seeded(seed);
      assertThat(answers(one, offices(one), today(seed)))
          .as("seed %s", seed)
          .isEqualTo(answers(other, offices(one), today(seed)))
          .hasSameHashCodeAs(answers(other, offices(one), today(seed)));
    }
  }

  @Test
  void everyReasonIsCitedAndSaidInBothLanguages() {
    List<Reason> reasons = new ArrayList<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      Catalog catalog = RandomCatalogs.seeded(seed);
      for (OfficeId office : offices(catalog)) {
        TermAudit.of(catalog, office, today(seed))
            .vacancies()
            .forEach(vacancy -> reasons.addAll(vacancy.doubts()));
        for (SourceKind kind : SourceKind.values()) {
          addReasons(catalog.accordingTo(kind), office, today(seed), reasons);
        }
      }
    }
    assertThat(reasons)
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            reason -> {
              assertThat(reason.citations()).isNotEmpty().doesNotHaveDuplicates();
              assertThat(reason.text().english()).endsWith(".");
              assertThat(reason.text().indonesian())
                  .endsWith(".")
                  .isNotEqualTo(reason.text().english());
            });
  }

  private static void addReasons(
      Catalog account, OfficeId office, LocalDate today, List<Reason> reasons) {
    TermAudit audit = TermAudit.of(account, office, today);
    if (catchThrowable(audit::assessments) == null) {
      audit.assessments().forEach(assessment -> reasons.addAll(assessment.reasons()));
      audit.renewals().forEach(renewal -> reasons.add(renewal.reason()));
      audit.successions().forEach(succession -> reasons.add(succession.reason()));
    }
  }

  @Test
  void anAuditIsRefusedIfTwoRulesHoldOnTheFirstOrTheLastDayOfATenureAndNotElse() {
    int refused = 0;
    int audited = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Catalog catalog = RandomCatalogs.seeded(seed);
      LocalDate today = today(seed);
      for (OfficeId office : offices(catalog)) {
        for (SourceKind kind : SourceKind.values()) {
          Catalog account = catalog.accordingTo(kind);
          boolean twoRules = false;
          boolean onAnUncertainDay = false;
          for (Tenure tenure : catalog.tenures().of(office).list()) {
            int atTheStart = rulesOn(account, office, tenure.firstDay().countedAs());
            Optional<LocalDate> last = tenure.period().lastDay();
            boolean ended = last.isPresent() && last.get().isBefore(today);
            int atTheEnd = ended ? rulesOn(account, office, last.get()) : 0;
            boolean exact = tenure.publishedEnd().map(PartialDate::isExact).orElse(false);
            twoRules |= atTheStart > 1 || (atTheStart == 1 && atTheEnd > 1 && exact);
            onAnUncertainDay |= atTheEnd > 1 && !exact;
          }
          if (twoRules || !onAnUncertainDay) {
            Throwable thrown =
                catchThrowable(() -> TermAudit.of(account, office, today).assessments());
            assertThat(thrown != null)
                .as("seed %s, %s, %s", seed, office, kind)
                .isEqualTo(twoRules);
            refused += twoRules ? 1 : 0;
            audited += twoRules ? 0 : 1;
          }
        }
      }
    }
    assertThat(refused).isGreaterThan(20);
    assertThat(audited).isGreaterThan(100);
  }

  private static int rulesOn(Catalog account, OfficeId office, LocalDate day) {
    int rules = 0;
    for (Entry entry : account.entries()) {
      if (entry instanceof TermRule rule
          && rule.office().equals(office)
          && rule.period().contains(day)) {
        rules++;
      }
    }
    return rules;
  }

  @Test
  void theVacantDaysAreThoseBetweenTenuresOnWhichTheOfficeExistsAndNobodyHoldsIt() {
    int vacant = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Catalog catalog = RandomCatalogs.seeded(seed);
      for (OfficeId office : offices(catalog)) {
        TreeSet<LocalDate> expected = new TreeSet<>();
        ImmutableList<Tenure> tenures = catalog.tenures().of(office).list();
        ImmutableList<Office> life = catalog.offices().with(office).list();
        for (LocalDate day = LocalDate.of(1958, 1, 1);
            day.getYear() < 2040;
            day = day.plusDays(1)) {
          if (isVacant(day, tenures, life)) {
            expected.add(day);
          }
        }
        TreeSet<LocalDate> found =
            TermAudit.of(catalog, office, today(seed)).vacancies().stream()
                .flatMap(
                    it ->
                        it.period()
                            .firstDay()
                            .orElseThrow()
                            .datesUntil(it.period().lastDay().orElseThrow().plusDays(1)))
                .collect(toCollection(TreeSet::new));
        assertThat(found).as("seed %s, %s", seed, office).isEqualTo(expected);
        vacant += expected.size();
      }
    }
    assertThat(vacant).isGreaterThan(1000);
  }

  private static boolean isVacant(
      LocalDate day, ImmutableList<Tenure> tenures, ImmutableList<Office> life) {
    boolean before = false;
    boolean after = false;
    for (Tenure tenure : tenures) {
      if (tenure.period().contains(day)) {
        return false;
      }
      before |= tenure.period().endsBefore(day);
      after |= tenure.period().beginsAfter(day);
    }
    return before && after && life.stream().anyMatch(office -> office.period().contains(day));
  }

  @Test
  void aRotationGoesRoundAllMembersOfTheDay() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Catalog catalog = RandomCatalogs.seeded(seed);
      TreeSet<String> members = new TreeSet<>();
      for (Entry entry : catalog.entries()) {
        if (entry instanceof MemberState state && state.period().contains(today(seed))) {
          members.add(state.id().value());
        }
      }
      Rotation rotation = Rotation.of(catalog, today(seed));
      assertThat(rotation.order())
          .as("seed %s", seed)
          .extracting(MemberStateId::value)
          .containsExactlyInAnyOrderElementsOf(members);
      for (int i = 0; i < members.size(); i++) {
        assertThat(rotation.next(rotation.order().get(i)))
            .as("seed %s", seed)
            .isEqualTo(rotation.order().get((i + 1) % members.size()));
      }
    }
  }
}
