package io.github.aseansecretariat.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Days between two tenures for which nobody is recorded in an office.
 *
 * <p>A vacancy is worked out from the tenures and stored nowhere. It says that no holder is
 * recorded, not that there was none. An office with several seats is vacant when nobody holds any
 * of them. Nothing is a vacancy before the first tenure, after the last known day of the last one,
 * or while the office did not exist.
 *
 * <p>A boundary is in doubt where it is not known to the day, and where the published last day of
 * the tenure before is one day too many under a rule of the whole catalogue that was in force on
 * its first day, since it may then be the handover day.
 *
 * <p>Immutable and thread-safe.
 *
 * @see TermAudit#vacancies
 */
@Value.Immutable
public abstract sealed class Vacancy permits ImmutableVacancy {
  Vacancy() {}

  static ImmutableList<Vacancy> all(TermAudit audit) {
    ImmutableList<DateRange> life = life(audit);
    ImmutableList.Builder<Vacancy> vacancies = ImmutableList.builder();
    Tenure before = null;
    for (Tenure after : audit.tenures()) {
      if (before != null
          && before.period().isBefore(after.period())
          && !before.period().abuts(after.period())) {
        DateRange gap = DateRange.from(endOf(before)).until(after.firstDay());
        for (DateRange days : life) {
          Optional<DateRange> vacant = days.intersection(gap);
          if (vacant.isPresent()) {
            vacancies.add(vacancy(audit, vacant.get(), before, after));
          }
        }
      }
      if (before == null || endsLater(after, before)) {
        before = after;
      }
    }
    return vacancies.build();
  }

  private static ImmutableList<DateRange> life(TermAudit audit) {
    ImmutableList.Builder<DateRange> periods = ImmutableList.builder();
    for (Office entry : audit.whole().offices().with(audit.office()).list()) {
      periods.add(entry.period());
    }
    return DateRange.joined(periods.build());
  }

  private static PartialDate endOf(Tenure tenure) {
    return tenure.period().endExclusive().orElseThrow(IllegalStateException::new);
  }

  private static boolean endsLater(Tenure tenure, Tenure other) {
    return other.period().endExclusive().isPresent()
        && !tenure.period().endsBefore(endOf(other).countedAs());
  }

  private static Vacancy vacancy(TermAudit audit, DateRange period, Tenure before, Tenure after) {
    ImmutableList<Reason> doubts =
        doubts(audit, period.firstDay().orElseThrow(IllegalStateException::new), before, after);
    return ImmutableVacancy.of(
        period, before, after, doubts, text(audit, period, before, after, doubts.isEmpty()));
  }

  private static LocalizedText text(
      TermAudit audit, DateRange period, Tenure before, Tenure after, boolean certain) {
    ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
    values.put("period", period.text()).put("before", audit.holder(before));
    if (isOfTheSameHolder(before, after)) {
      return (certain
              ? Sentence.VACANT_BETWEEN_TENURES_OF_ONE
              : Sentence.VACANT_BETWEEN_TENURES_OF_ONE_IN_DOUBT)
          .with(values.build());
    }
    values.put("after", audit.holder(after));
    return (certain ? Sentence.VACANT : Sentence.VACANT_IN_DOUBT).with(values.build());
  }

  private static boolean isOfTheSameHolder(Tenure before, Tenure after) {
    Optional<PersonId> person = before.findPerson().map(Person::id);
    return person.equals(after.findPerson().map(Person::id))
        && (person.isPresent() || before.memberState().equals(after.memberState()));
  }

  private static ImmutableList<Reason> doubts(
      TermAudit audit, LocalDate vacantFrom, Tenure before, Tenure after) {
    ImmutableList.Builder<Reason> doubts = ImmutableList.builder();
    PartialDate end = before.publishedEnd().orElseThrow(IllegalStateException::new);
    for (Tenure other : audit.tenures()) {
      Optional<PartialDate> known = other.publishedEnd();
      if (!other.equals(before)
          && other.period().endsBefore(vacantFrom)
          && known.isPresent()
          && !known.get().isExact()
          && known.get().latest().isAfter(vacantFrom)) {
        doubts.add(
            Reason.of(
                Sentence.END_OF_ANOTHER_NOT_KNOWN.with(
                    ImmutableMap.of("holder", audit.holder(other), "end", known.get().text())),
                other.citations()));
      }
    }
    if (!end.isExact()) {
      doubts.add(
          Reason.of(
              Sentence.END_BEFORE_NOT_KNOWN.with(ImmutableMap.of("end", end.text())),
              before.citations()));
    }
    if (!after.firstDay().isExact()) {
      doubts.add(
          Reason.of(
              Sentence.START_AFTER_NOT_KNOWN.with(
                  ImmutableMap.of("first", after.firstDay().text())),
              after.citations()));
    }
    for (TermRule rule : audit.whole().termRules().of(audit.office()).list()) {
      if (end.isExact() && mayEndWithTheHandover(before, rule, after.firstDay().countedAs())) {
        doubts.add(
            Reason.of(
                Sentence.END_MAY_BE_THE_HANDOVER.with(ImmutableMap.of("end", end.text())),
                before.citations(),
                rule.citations()));
        break;
      }
    }
    return doubts.build();
  }

  /** Whether the published last day is the one too many under a rule of any account. */
  private static boolean mayEndWithTheHandover(Tenure before, TermRule rule, LocalDate today) {
    if (!rule.period().contains(before.firstDay().countedAs())) {
      return false;
    }
    Outcome outcome = Reckoning.verdict(before, rule, today).outcome;
    return outcome == Outcome.FULL_TERM_WITHIN_A_DAY
        || outcome == Outcome.WITHIN_EXTENSION_BUT_FOR_A_DAY;
  }

  /**
   * {@return the days for which nobody is recorded, from the end of the tenure before to the start
   * of the tenure after; where of one of these only the month or year is known, so it is of the
   * period. A period that starts in a month of which the day is not known counts the last day of
   * that month as surely vacant, though the tenure before may have lasted to it: the doubts say so}
   */
  @Value.Parameter
  public abstract DateRange period();

  /** {@return who held the office before: the tenure that ended last before the vacancy} */
  @Value.Parameter
  public abstract Tenure before();

  /** {@return who held the office after: the tenure that began first after the vacancy} */
  @Value.Parameter
  public abstract Tenure after();

  /** {@return why a boundary of the vacancy is doubtful, none if both boundaries stand} */
  @Value.Parameter
  public abstract ImmutableList<Reason> doubts();

  /**
   * {@return the vacancy in a sentence that names the days and the two holders, or the one who was
   * both, and says where a boundary is in doubt}
   */
  @Value.Parameter
  public abstract LocalizedText text();

  /**
   * Prints the vacancy on one line.
   *
   * @return such as "1978-07-01 to 1978-07-09, between Umarjadi Njotowijono and Ali bin Abdullah",
   *     with "(doubtful)" at the end if a boundary is
   */
  @Override
  public final String toString() {
    return period()
        + ", between "
        + TermAudit.nameOrId(before())
        + " and "
        + TermAudit.nameOrId(after())
        + (doubts().isEmpty() ? "" : " (doubtful)");
  }
}
