package io.github.aseansecretariat.term;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.UnexpectedCountException;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import io.github.aseansecretariat.time.Periods;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Whether the tenures of an office kept to its rules, as one account tells the rules.
 *
 * <p>Every tenure of the office is assessed, those of the whole catalogue, since tenures are told
 * by lists and not by treaties; the rules are those of the account given. A tenure stands under the
 * rule that was in force on its first day. Where another rule was in force at its end, and where
 * the treaties had changed a rule of which the account knows nothing, a reason says so.
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
  private final OfficeId office;
  private final ImmutableList<Tenure> tenures;
  private final ImmutableList<TermAssessment> assessments;

  private TermAudit(Catalog account, OfficeId office, LocalDate today) {
    this.account = account;
    this.office = office;
    this.tenures = account.unrestricted().tenures().of(office).list();
    ImmutableList.Builder<TermAssessment> all = ImmutableList.builder();
    for (Tenure tenure : tenures) {
      all.add(assess(tenure, today));
    }
    this.assessments = all.build();
  }

  /**
   * Audits an office.
   *
   * @param account the catalogue whose rules are to be applied, such as {@code
   *     catalog.accordingTo(SourceKind.TREATY)}; not a view of one day
   * @param office the office
   * @param today the day on which the question is asked; a tenure that ends later is running
   * @return the audit
   * @throws IllegalArgumentException if the account has two rules for the office on the first or
   *     the last day of a tenure
   */
  public static TermAudit of(Catalog account, OfficeId office, LocalDate today) {
    return new TermAudit(
        requireNonNull(account, "account"),
        requireNonNull(office, "office"),
        requireNonNull(today, "today"));
  }

  /** {@return the assessments: one for each tenure of the office, chronological} */
  public ImmutableList<TermAssessment> assessments() {
    return assessments;
  }

  private TermAssessment assess(Tenure tenure, LocalDate today) {
    Optional<TermRule> rule = ruleOn(tenure.firstDay().countedAs());
    if (!rule.isPresent()) {
      return withoutDays(
          tenure,
          rule,
          Outcome.NOT_DETERMINABLE,
          Reason.of(
              "A rule is missing: this account has none for " + tenure.firstDay() + ".",
              "Aturan tidak ada: sumber ini tidak memuat aturan untuk " + tenure.firstDay() + ".",
              tenure.citations()));
    }
    ImmutableList.Builder<Reason> further = ImmutableList.builder();
    turnCompleted(tenure, today).ifPresent(further::add);
    otherRuleAtTheEnd(tenure, rule.get(), today).ifPresent(further::add);
    rulesThatThisAccountDoesNotKnow(tenure, rule.get()).forEach(further::add);
    TermAssessment assessment = new Assessing(tenure, rule.get(), today).assess(further.build());
    for (TermRule other : rulesThatMayHaveHeld(tenure)) {
      TermAssessment otherwise = new Assessing(tenure, other, today).assess(ImmutableList.of());
      boolean agrees = otherwise.outcome() == assessment.outcome();
      if (!agrees
          || !otherwise.daysShort().equals(assessment.daysShort())
          || !otherwise.daysOver().equals(assessment.daysOver())) {
        return withoutDays(
            tenure,
            rule,
            agrees ? assessment.outcome() : Outcome.NOT_DETERMINABLE,
            Reason.of(
                "Which rule was in force on the first day is missing: "
                    + rule.get().label()
                    + " or "
                    + other.label()
                    + ".",
                "Tidak diketahui aturan mana yang berlaku pada hari pertama: "
                    + describe(rule.get()).indonesian()
                    + " atau "
                    + describe(other).indonesian()
                    + ".",
                rule.get().citations(),
                other.citations()));
      }
    }
    return assessment;
  }

  private static TermAssessment withoutDays(
      Tenure tenure, Optional<TermRule> rule, Outcome outcome, Reason missing) {
    return ImmutableTermAssessment.of(
        tenure, rule, outcome, OptionalInt.empty(), OptionalInt.empty(), ImmutableList.of(missing));
  }

  private Optional<TermRule> ruleOn(LocalDate day) {
    return ruleOn(account, office, day);
  }

  static Optional<TermRule> ruleOn(Catalog account, OfficeId office, LocalDate day) {
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

  private static Optional<LocalDate> knownLastDay(Tenure tenure) {
    return tenure
        .period()
        .endExclusive()
        .flatMap(PartialDate::exactDay)
        .map(day -> day.minusDays(1));
  }

  private Optional<Reason> turnCompleted(Tenure tenure, LocalDate today) {
    Optional<LocalDate> last = knownLastDay(tenure).filter(day -> day.isBefore(today));
    if (!tenure.completesTurnOf().isPresent() || !last.isPresent()) {
      return Optional.empty();
    }
    for (Tenure predecessor : tenures) {
      Optional<LocalDate> first = predecessor.firstDay().exactDay();
      if (predecessor.ordinal().equals(tenure.completesTurnOf()) && first.isPresent()) {
        return ruleOn(first.get())
            .map(rule -> turnCompleted(tenure, last.get(), predecessor, first.get(), rule));
      }
    }
    return Optional.empty();
  }

  private static Reason turnCompleted(
      Tenure tenure, LocalDate last, Tenure predecessor, LocalDate first, TermRule rule) {
    LocalDate turnEnd = rule.reckon(first).baseLastDay();
    LocalizedText sum = Assessing.sum(first, rule.base());
    long past = DAYS.between(turnEnd, last);
    LocalizedText days = Periods.text(Period.ofDays(Math.toIntExact(Math.abs(past))));
    return Reason.of(
        "The turn of "
            + predecessor.person().name()
            + ": "
            + sum.english()
            + ", so it ended on "
            + turnEnd
            + "; this tenure ended on "
            + last
            + ", "
            + days.english()
            + (past < 0 ? " before" : " past")
            + " the turn's end.",
        "Giliran "
            + predecessor.person().name()
            + ": "
            + sum.indonesian()
            + ", jadi berakhir pada "
            + turnEnd
            + "; jabatan ini berakhir pada "
            + last
            + ", "
            + days.indonesian()
            + (past < 0 ? " sebelum" : " sesudah")
            + " akhir giliran itu.",
        rule.citations(),
        predecessor.citations(),
        tenure.citations());
  }

  private Optional<Reason> otherRuleAtTheEnd(Tenure tenure, TermRule rule, LocalDate today) {
    return knownLastDay(tenure)
        .filter(last -> last.isBefore(today))
        .flatMap(
            last ->
                ruleOn(last)
                    .filter(other -> !other.equals(rule))
                    .map(
                        other ->
                            Reason.of(
                                "Another rule was in force when the tenure ended, on "
                                    + last
                                    + ": "
                                    + describe(other).english()
                                    + ".",
                                "Ketika jabatan berakhir, pada "
                                    + last
                                    + ", berlaku aturan lain: "
                                    + describe(other).indonesian()
                                    + ".",
                                other.citations())));
  }

  /** Where the treaties gave another length by then, of which this account does not tell. */
  private ImmutableList<Reason> rulesThatThisAccountDoesNotKnow(Tenure tenure, TermRule rule) {
    ImmutableList<TermRule> known = account.termRules().of(office).list();
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (TermRule other :
        account
            .unrestricted()
            .accordingTo(SourceKind.TREATY)
            .termRules()
            .of(office)
            .on(tenure.firstDay().countedAs())
            .list()) {
      if (!known.contains(other) && !other.base().equals(rule.base())) {
        reasons.add(
            Reason.of(
                (known.size() == 1
                        ? "This account knows one rule only"
                        : "This account does not know it")
                    + "; by "
                    + tenure.firstDay()
                    + " the treaties had changed it: "
                    + describe(other).english()
                    + ".",
                (known.size() == 1
                        ? "Sumber ini hanya mengenal satu aturan"
                        : "Sumber ini tidak mengenalnya")
                    + "; pada "
                    + tenure.firstDay()
                    + " perjanjian sudah mengubahnya: "
                    + describe(other).indonesian()
                    + ".",
                rule.citations(),
                other.citations()));
      }
    }
    return reasons.build();
  }

  private static LocalizedText describe(TermRule rule) {
    LocalizedText base = Periods.text(rule.base());
    LocalizedText extension = rule.extension().text();
    return LocalizedText.of(
        base.english() + ", " + extension.english(),
        base.indonesian() + ", " + extension.indonesian());
  }

  /**
   * {@return the second and further tenures of one person in this office, and whether the rule in
   * force on their first day allowed them, chronological, often none}
   *
   * <p>A tenure of the same person in another office is no renewal. A rule that allows one renewal
   * allows a second tenure and bars a third.
   */
  public ImmutableList<FurtherTerm> renewals() {
    Map<PersonId, Integer> terms = new HashMap<>();
    ImmutableList.Builder<FurtherTerm> found = ImmutableList.builder();
    for (Tenure tenure : tenures) {
      int term = terms.merge(tenure.person().id(), 1, Integer::sum);
      if (term > 1) {
        found.add(furtherTerm(tenure, term));
      }
    }
    return found.build();
  }

  private FurtherTerm furtherTerm(Tenure tenure, int term) {
    Optional<TermRule> rule = ruleOn(tenure.firstDay().countedAs());
    Renewal renewal = rule.map(TermRule::renewal).orElse(Renewal.notStated());
    Permission permission =
        renewal.equals(Renewal.notStated())
            ? Permission.NOT_STATED
            : renewal.term().isPresent() && term == 2 ? Permission.ALLOWED : Permission.BARRED;
    ImmutableList<Citation> ofRule = rule.map(TermRule::citations).orElse(ImmutableList.of());
    String name = tenure.person().name();
    LocalizedText said =
        rule.isPresent()
            ? LocalizedText.of(
                "the rule says: " + renewal.text().english(),
                "menurut aturan: " + renewal.text().indonesian())
            : LocalizedText.of(
                "this account has no rule for " + tenure.firstDay(),
                "sumber ini tidak memuat aturan untuk " + tenure.firstDay());
    Reason reason =
        Reason.of(
            "Term " + term + " of " + name + "; " + said.english() + ".",
            "Masa jabatan ke-" + term + " " + name + "; " + said.indonesian() + ".",
            ofRule,
            tenure.citations());
    return ImmutableFurtherTerm.of(tenure, term, permission, reason);
  }

  /** Whether a rule allows a further term. Not stated is neither allowed nor barred. */
  public enum Permission {
    /** The rule allows it. */
    ALLOWED("allowed", "diizinkan"),

    /** The rule bars it. */
    BARRED("barred", "dilarang"),

    /** The rule does not say, or the account has no rule for that day. */
    NOT_STATED("not stated", "tidak disebut");

    private final String english;
    private final String indonesian;

    Permission(String english, String indonesian) {
      this.english = english;
      this.indonesian = indonesian;
    }

    /** {@return the words for it, such as "allowed" and "diizinkan"} */
    public LocalizedText text() {
      return LocalizedText.of(english, indonesian);
    }
  }

  /** A second or further tenure of one person in one office. Immutable and thread-safe. */
  @ValueStyle
  @Value.Immutable
  public sealed interface FurtherTerm permits ImmutableFurtherTerm {
    /** {@return the further tenure} */
    @Value.Parameter
    Tenure tenure();

    /** {@return the how many-th tenure of the person in the office it is, from 2} */
    @Value.Parameter
    int term();

    /** {@return whether the rule allowed it: the permission} */
    @Value.Parameter
    Permission permission();

    /** {@return why: the sentence and its citations} */
    @Value.Parameter
    Reason reason();
  }
}
