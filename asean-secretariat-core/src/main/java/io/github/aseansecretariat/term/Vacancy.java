package io.github.aseansecretariat.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Days between two tenures for which nobody is recorded in an office.
 *
 * <p>A vacancy is worked out from the tenures and stored nowhere. It says that no holder is
 * recorded, not that there was none. An office with several seats is vacant when nobody holds any
 * of them. Nothing is a vacancy before the first tenure, after the last known day of the last one,
 * or while the office did not exist.
 *
 * <p>Immutable and thread-safe.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Vacancy permits ImmutableVacancy {
  Vacancy() {}

  /**
   * Finds the vacancies of an office.
   *
   * @param catalog the catalogue; the whole of it, if it is restricted, since tenures are told by
   *     lists and not by the accounts that tell the rules
   * @param office the office
   * @return the vacancies, chronological
   */
  public static ImmutableList<Vacancy> of(Catalog catalog, OfficeId office) {
    Catalog whole = requireNonNull(catalog, "catalog").unrestricted();
    RangeSet<LocalDate> life = TreeRangeSet.create();
    for (Office entry : whole.offices().with(office).list()) {
      life.add(days(entry.period()));
    }
    ImmutableList.Builder<Vacancy> vacancies = ImmutableList.builder();
    Tenure before = null;
    for (Tenure after : whole.tenures().of(office).list()) {
      LocalDate first = after.firstDay().countedAs();
      if (before != null && before.period().endsBefore(first)) {
        LocalDate end = countedEnd(before);
        for (Range<LocalDate> gap : life.subRangeSet(Range.closedOpen(end, first)).asRanges()) {
          vacancies.add(vacancy(whole, gap, before, after));
        }
      }
      if (before == null || !after.period().endsBefore(countedEnd(before))) {
        before = after;
      }
    }
    return vacancies.build();
  }

  private static Range<LocalDate> days(DateRange period) {
    LocalDate first = period.firstDay().orElse(LocalDate.MIN);
    return period
        .lastDay()
        .map(last -> Range.closedOpen(first, last.plusDays(1)))
        .orElse(Range.atLeast(first));
  }

  private static LocalDate countedEnd(Tenure tenure) {
    return tenure.period().endExclusive().map(PartialDate::countedAs).orElse(LocalDate.MAX);
  }

  private static Vacancy vacancy(Catalog whole, Range<LocalDate> gap, Tenure before, Tenure after) {
    return ImmutableVacancy.of(
        DateRange.from(
                asKnown(
                    gap.lowerEndpoint(),
                    before.period().endExclusive().orElseThrow(IllegalStateException::new)))
            .until(asKnown(gap.upperEndpoint(), after.firstDay())),
        before,
        after,
        doubts(whole, gap.lowerEndpoint(), before, after));
  }

  /** The boundary as far as it is known, unless the life of the office cuts it off. */
  private static PartialDate asKnown(LocalDate counted, PartialDate boundary) {
    return boundary.countedAs().equals(counted) ? boundary : PartialDate.of(counted);
  }

  private static ImmutableList<Reason> doubts(
      Catalog whole, LocalDate vacantFrom, Tenure before, Tenure after) {
    ImmutableList.Builder<Reason> doubts = ImmutableList.builder();
    PartialDate end = before.publishedEnd().orElseThrow(IllegalStateException::new);
    for (Tenure other : whole.tenures().of(before.office()).list()) {
      if (!other.equals(before)
          && other.period().endsBefore(vacantFrom)
          && other
              .publishedEnd()
              .filter(it -> !it.isExact() && it.latest().isAfter(vacantFrom))
              .isPresent()) {
        PartialDate known = other.publishedEnd().get();
        doubts.add(
            Reason.of(
                "Of the end of another tenure before, that of "
                    + other.person().name()
                    + ", only "
                    + known
                    + " is known.",
                "Tentang akhir jabatan lain sebelumnya, yaitu "
                    + other.person().name()
                    + ", hanya diketahui "
                    + known
                    + ".",
                other.citations()));
      }
    }
    if (!end.isExact()) {
      doubts.add(
          Reason.of(
              "Of the end of the tenure before only " + end + " is known.",
              "Tentang akhir jabatan sebelumnya hanya diketahui " + end + ".",
              before.citations()));
    }
    if (!after.firstDay().isExact()) {
      doubts.add(
          Reason.of(
              "Of the first day of the tenure after only " + after.firstDay() + " is known.",
              "Tentang hari pertama jabatan sesudahnya hanya diketahui " + after.firstDay() + ".",
              after.citations()));
    }
    for (TermRule rule : whole.termRules().of(before.office()).list()) {
      if (end.isExact()
          && rule.period().contains(before.firstDay().countedAs())
          && TermAssessment.of(before, rule, after.firstDay().countedAs()).outcome()
              == Outcome.FULL_TERM_WITHIN_A_DAY) {
        doubts.add(
            Reason.of(
                "The published end of the tenure before, "
                    + end
                    + ", may be the handover day: then the office was vacant from that day.",
                "Tanggal akhir jabatan sebelumnya yang dipublikasikan, "
                    + end
                    + ", mungkin hari serah terima: bila demikian, jabatan lowong sejak tanggal"
                    + " itu.",
                before.citations(),
                rule.citations()));
        break;
      }
    }
    return doubts.build();
  }

  /**
   * {@return the days for which nobody is recorded, from the end of the tenure before to the start
   * of the tenure after; where of one of these only the month or year is known, so it is of the
   * period}
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
   * Prints the vacancy on one line.
   *
   * @return such as "1978-07-01 to 1978-07-09, between Umarjadi Njotowijono and Ali bin Abdullah",
   *     with "(doubtful)" at the end if a boundary is
   */
  @Override
  public final String toString() {
    return period()
        + ", between "
        + before().person().name()
        + " and "
        + after().person().name()
        + (doubts().isEmpty() ? "" : " (doubtful)");
  }
}
