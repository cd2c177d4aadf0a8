package io.github.aseansecretariat.term;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.UnexpectedCountException;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import io.github.aseansecretariat.time.Periods;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the tenures of an office kept to its rules, as one account has the rules: the door to all
 * that can be worked out of an office.
 *
 * <table>
 * <caption>What can be asked</caption>
 * <tr><th>call</th><th>answers</th><th>needs the rules of one account</th></tr>
 * <tr><td>{@link #assessments}</td><td>did each tenure keep to the rule?</td><td>yes</td></tr>
 * <tr><td>{@link #renewals}</td><td>who served again, and was that allowed?</td><td>yes</td></tr>
 * <tr><td>{@link #successions}</td><td>whose turn was it at each change?</td><td>yes</td></tr>
 * <tr><td>{@link #vacancies}</td><td>when was nobody in office?</td><td>no</td></tr>
 * </table>
 *
 * <p>The tenures are those of the whole catalogue, since lists give them and not treaties; the
 * rules are those of the account given. Each answer is worked out when it is asked for. Where an
 * answer needs rules and the account has two for an office on one day, it is refused with an {@link
 * IllegalArgumentException} that says how to choose one; the whole catalogue is such an account as
 * soon as treaties and school texts differ, and still answers what needs no rules.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * TermAudit audit =
 *     TermAudit.of(asean.accordingTo(SourceKind.TREATY), OfficeId.SECRETARY_GENERAL, LocalDate.now());
 * audit.assessments().forEach(System.out::println);
 * }</pre>
 */
public final class TermAudit {
  private final Catalog account;
  private final Catalog whole;
  private final OfficeId office;
  private final LocalDate today;
  private final ImmutableList<Tenure> tenures;

  private TermAudit(Catalog account, OfficeId office, LocalDate today) {
    this.account = account;
    this.whole = account.unrestricted();
    this.office = office;
    this.today = today;
    this.tenures = whole.tenures().of(office).list();
  }

  /**
   * Makes the audit of an office.
   *
   * @param account the catalogue whose rules are to be applied, such as {@code
   *     catalog.accordingTo(SourceKind.TREATY)}
   * @param office the office
   * @param today the day on which the question is asked; a tenure that ends later is running
   * @return the audit
   * @throws IllegalArgumentException if the account is the view of a day: rules of other days are
   *     needed too
   */
  public static TermAudit of(Catalog account, OfficeId office, LocalDate today) {
    if (!requireNonNull(account, "account").days().isEmpty()) {
      throw new IllegalArgumentException(
          "account: expected a catalogue of all days, since each tenure is held against the rule of"
              + " its own first day, but was \""
              + account
              + "\"");
    }
    return new TermAudit(account, requireNonNull(office, "office"), requireNonNull(today, "today"));
  }

  /**
   * Holds each tenure against the rule that was in force on its first day.
   *
   * <p>Where another rule was in force at its end, and where the treaties had another rule of which
   * the account does not say anything, a reason says so. A tenure for whose first day this account
   * alone has no rule is {@link Outcome#NOT_DETERMINABLE}.
   *
   * @return one assessment for each tenure, chronological; none for an office for which the whole
   *     catalogue has no rule, since there is nothing to hold a tenure against
   * @throws IllegalArgumentException if the account has two rules for the office on the first or
   *     the last day of a tenure
   */
  public ImmutableList<TermAssessment> assessments() {
    ImmutableList.Builder<TermAssessment> assessments = ImmutableList.builder();
    if (whole.termRules().of(office).first().isPresent()) {
      for (Tenure tenure : tenures) {
        assessments.add(assess(tenure));
      }
    }
    return assessments.build();
  }

  /**
   * Finds the second and further tenures of one person in this office, and whether the rule in
   * force on their first day allowed them.
   *
   * <p>A tenure of the same person in another office is no renewal, nor is a tenure that a state
   * holds. A rule that allows one renewal allows a second tenure and bars a third.
   *
   * @return the further terms, chronological, often none
   * @throws IllegalArgumentException if the account has two rules for the office on the first day
   *     of a further tenure
   */
  public ImmutableList<FurtherTerm> renewals() {
    Map<PersonId, Integer> terms = new HashMap<>();
    ImmutableList.Builder<FurtherTerm> further = ImmutableList.builder();
    for (Tenure tenure : tenures) {
      Optional<Person> person = tenure.findPerson();
      int term = person.isPresent() ? terms.merge(person.get().id(), 1, Integer::sum) : 0;
      if (term > 1) {
        further.add(
            FurtherTerm.of(tenure, holder(tenure), term, ruleOn(tenure.firstDay().countedAs())));
      }
    }
    return further.build();
  }

  /**
   * Holds the changes of holder of this office against the rotation of the member states.
   *
   * <p>For each change: the state whose turn it was, under the members of the new holder's first
   * day, and the state that came. A holder who completes a predecessor's turn does not move the
   * rotation on: the same state has its turn still, and after it the next. Whether rotation governs
   * is for the rule in force on that day to say.
   *
   * @return one succession for each tenure after the first, chronological
   * @throws IllegalArgumentException if the account has two rules for the office on the first day
   *     of a tenure after the first
   */
  public ImmutableList<Succession> successions() {
    return Succession.all(this);
  }

  /**
   * Finds the days between two tenures for which nobody is recorded in this office.
   *
   * <p>This needs no rules: the answer is the same in every account, also in the whole catalogue,
   * and on every day on which the question is asked.
   *
   * @return the vacancies, chronological
   */
  public ImmutableList<Vacancy> vacancies() {
    return Vacancy.all(this);
  }

  Catalog whole() {
    return whole;
  }

  OfficeId office() {
    return office;
  }

  ImmutableList<Tenure> tenures() {
    return tenures;
  }

  /** The name of the person who held the office, or of the state that did, as a sentence has it. */
  LocalizedText holder(Tenure tenure) {
    Optional<Person> person = tenure.findPerson();
    return person.isPresent()
        ? LocalizedText.untranslated(person.get().name())
        : nameInSentence(tenure.memberState());
  }

  /** The name of the person who held the office, or the id of the state that did, for prints. */
  static String nameOrId(Tenure tenure) {
    return tenure.findPerson().map(Person::name).orElse(tenure.memberState().value());
  }

  /** The holder as a sentence begins with it: the article of a state has a capital there. */
  private LocalizedText holderAtTheBeginning(Tenure tenure) {
    LocalizedText holder = holder(tenure);
    if (tenure.findPerson().isPresent()) {
      return holder;
    }
    String name = holder.english();
    return LocalizedText.of(
        Ascii.toUpperCase(name.charAt(0)) + name.substring(1), holder.indonesian());
  }

  /** The name of the newest entry of a state, with an article where English has one. */
  LocalizedText nameInSentence(MemberStateId state) {
    ImmutableList<MemberState> entries = whole.members().with(state).list();
    return Collections.max(entries, Comparator.comparing(entry -> entry.joined().countedAs()))
        .nameInSentence();
  }

  Optional<TermRule> ruleOn(LocalDate day) {
    try {
      return account.termRules().of(office).on(day).atMostOne();
    } catch (UnexpectedCountException e) {
      throw new IllegalArgumentException(
          "account: expected at most one rule for the office "
              + office
              + " on "
              + day
              + " but found "
              + e.found()
              + "; choose an account with catalog.accordingTo(..), or one rule with"
              + " termRules().selectingBy(..) and assess each tenure by TermAssessment.of(..)",
          e);
    }
  }

  private TermAssessment assess(Tenure tenure) {
    LocalizedText holder = holderAtTheBeginning(tenure);
    Optional<TermRule> rule = ruleOn(tenure.firstDay().countedAs());
    if (!rule.isPresent()) {
      return TermAssessment.undecided(
          tenure,
          rule,
          Outcome.NOT_DETERMINABLE,
          holder,
          Reason.of(
              Sentence.RULE_MISSING.with(ImmutableMap.of("first", tenure.firstDay().text())),
              tenure.citations()));
    }
    TermAssessment assessment =
        TermAssessment.of(tenure, rule.get(), today, holder, furtherReasons(tenure, rule.get()));
    for (TermRule other : rulesThatMayHaveHeld(tenure)) {
      Verdict otherwise = Reckoning.verdict(tenure, other, today);
      boolean agrees = otherwise.outcome == assessment.outcome();
      if (!agrees
          || !otherwise.daysShort().equals(assessment.daysShort())
          || !otherwise.daysOver().equals(assessment.daysOver())) {
        return TermAssessment.undecided(
            tenure,
            rule,
            agrees ? assessment.outcome() : Outcome.NOT_DETERMINABLE,
            holder,
            uncertain(rule.get(), other));
      }
    }
    return assessment;
  }

  private static Reason uncertain(TermRule rule, TermRule other) {
    return Reason.of(
        Sentence.RULE_UNCERTAIN.with(
            ImmutableMap.of(
                "base", Periods.text(rule.base()),
                "extension", rule.extension().text(),
                "otherBase", Periods.text(other.base()),
                "otherExtension", other.extension().text())),
        rule.citations(),
        other.citations());
  }

  /** The rules of which it is uncertain whether they held on the first day. */
  private ImmutableSet<TermRule> rulesThatMayHaveHeld(Tenure tenure) {
    ImmutableSet.Builder<TermRule> rules = ImmutableSet.builder();
    for (TermRule rule : account.termRules().of(office).list()) {
      LocalDate earliest = tenure.firstDay().countedAs();
      LocalDate latest = tenure.firstDay().latest();
      boolean held = !rule.period().beginsAfter(latest) && !rule.period().endsBefore(earliest);
      if (held || rule.period().isUncertainOn(earliest) || rule.period().isUncertainOn(latest)) {
        rules.add(rule);
      }
    }
    return rules.build();
  }

  private ImmutableList<Reason> furtherReasons(Tenure tenure, TermRule rule) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    Optional<LocalDate> last = lastDayIfPast(tenure);
    if (last.isPresent()) {
      addTurn(tenure, last.get(), reasons);
      addOtherRuleAtTheEnd(rule, last.get(), reasons);
    }
    addRulesThatThisAccountDoesNotKnow(tenure, rule, reasons);
    return reasons.build();
  }

  private Optional<LocalDate> lastDayIfPast(Tenure tenure) {
    return tenure
        .period()
        .endExclusive()
        .flatMap(PartialDate::exactDay)
        .map(day -> day.minusDays(1))
        .filter(day -> day.isBefore(today));
  }

  /** Where the tenure completed a predecessor's turn: when that was over, and how they compare. */
  private void addTurn(Tenure tenure, LocalDate last, ImmutableList.Builder<Reason> reasons) {
    for (Tenure predecessor : tenures) {
      Optional<LocalDate> first = predecessor.firstDay().exactDay();
      if (tenure.completesTurnOf().isPresent()
          && predecessor.ordinal().equals(tenure.completesTurnOf())
          && first.isPresent()) {
        Optional<TermRule> rule = ruleOn(first.get());
        if (rule.isPresent()) {
          LocalDate turnEnd = rule.get().reckon(first.get()).baseLastDay();
          reasons.add(turn(predecessor, first.get(), turnEnd, rule.get()));
          reasons.add(
              Reason.of(comparison(turnEnd, last), rule.get().citations(), tenure.citations()));
        }
        return;
      }
    }
  }

  private Reason turn(Tenure predecessor, LocalDate first, LocalDate turnEnd, TermRule rule) {
    return Reason.of(
        Sentence.TURN.with(
            ImmutableMap.<String, LocalizedText>builder()
                .putAll(Telling.sum(first, rule.base(), turnEnd))
                .put("holder", holder(predecessor))
                .build()),
        rule.citations(),
        predecessor.citations());
  }

  private static LocalizedText comparison(LocalDate turnEnd, LocalDate last) {
    if (last.equals(turnEnd)) {
      return Sentence.ENDED_WITH_THE_TURN.with(ImmutableMap.of());
    }
    int days = (int) Math.abs(DAYS.between(turnEnd, last));
    return (last.isBefore(turnEnd) ? Sentence.ENDED_BEFORE_THE_TURN : Sentence.ENDED_AFTER_THE_TURN)
        .with(ImmutableMap.of("last", Sentence.words(last), "days", Telling.days(days)));
  }

  private void addOtherRuleAtTheEnd(
      TermRule rule, LocalDate last, ImmutableList.Builder<Reason> reasons) {
    Optional<TermRule> other = ruleOn(last);
    if (other.isPresent() && !other.get().equals(rule)) {
      reasons.add(
          Reason.of(
              Sentence.OTHER_RULE_AT_THE_END.with(
                  ImmutableMap.of(
                      "last", Sentence.words(last),
                      "base", Periods.text(other.get().base()),
                      "extension", other.get().extension().text())),
              other.get().citations()));
    }
  }

  /**
   * Where the treaties gave another length by then, of which this account does not say anything.
   */
  private void addRulesThatThisAccountDoesNotKnow(
      Tenure tenure, TermRule rule, ImmutableList.Builder<Reason> reasons) {
    ImmutableList<TermRule> known = account.termRules().of(office).list();
    for (TermRule other :
        whole
            .accordingTo(SourceKind.TREATY)
            .termRules()
            .of(office)
            .on(tenure.firstDay().countedAs())
            .list()) {
      if (!known.contains(other) && !other.base().equals(rule.base())) {
        Sentence sentence = known.size() == 1 ? Sentence.ONLY_RULE_CHANGED : Sentence.RULE_CHANGED;
        reasons.add(
            Reason.of(
                sentence.with(
                    ImmutableMap.of(
                        "first", tenure.firstDay().text(),
                        "base", Periods.text(other.base()),
                        "extension", other.extension().text())),
                rule.citations(),
                other.citations()));
      }
    }
  }
}
