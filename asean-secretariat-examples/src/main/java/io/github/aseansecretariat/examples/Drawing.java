package io.github.aseansecretariat.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.term.Reason;
import io.github.aseansecretariat.term.TermAudit;
import io.github.aseansecretariat.term.Vacancy;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Draws the chart of an office: its holders by country, its rules, the protocols, the vacancies.
 */
final class Drawing {
  private final Catalog asean;
  private final OfficeId office;
  private final Words words;
  private final Facts facts;
  private final LocalDate first;
  private final LocalDate end;
  private int lanes;
  private int spans;

  /** The axis goes from the year of the first member to the day. */
  Drawing(Catalog catalog, OfficeId office, LocalDate today, Words words) {
    this.asean = catalog.unrestricted();
    this.office = office;
    this.words = words;
    this.facts = new Facts(asean, words);
    this.first =
        asean.members().stream()
            .map(state -> state.joined().countedAs())
            .min(LocalDate::compareTo)
            .orElse(today.minusYears(1))
            .withDayOfYear(1);
    this.end = today;
  }

  Chart chart() {
    ImmutableList.Builder<Chart.Group> groups = ImmutableList.builder();
    groups.add(
        new Chart.Group(words.in("Holders by country", "Pejabat menurut negara"), countries()),
        new Chart.Group(words.in("Rules of the term", "Aturan masa jabatan"), rules()),
        new Chart.Group(
            words.in("Agreement, protocols, Charter", "Persetujuan, protokol, Piagam"),
            instruments()),
        new Chart.Group(words.in("Vacancies", "Kekosongan jabatan"), vacancies()));
    return new Chart(
        words.in(asean.nameOf(office)),
        words.in(PartialDate.of(end).text()),
        ticks(),
        groups.build());
  }

  private ImmutableList<Chart.Lane> countries() {
    ImmutableList.Builder<Chart.Lane> countries = ImmutableList.builder();
    for (MemberState state : asean.members().list()) {
      ImmutableList.Builder<Chart.Span> row = ImmutableList.builder();
      add(row, "member", "", state.period(), facts.of(state));
      for (Tenure tenure : asean.tenures().of(office).heldBy(state.id()).list()) {
        String number = tenure.ordinal().isPresent() ? "" + tenure.ordinal().getAsInt() : "";
        add(row, "tenure", number, tenure.period(), facts.of(tenure));
      }
      countries.add(lane(words.in(state.name()), row.build()));
    }
    return countries.build();
  }

  /** A lane for each account that knows a rule of the office. */
  private ImmutableList<Chart.Lane> rules() {
    ImmutableList.Builder<Chart.Lane> accounts = ImmutableList.builder();
    for (SourceKind kind : SourceKind.values()) {
      ImmutableList.Builder<Chart.Span> row = ImmutableList.builder();
      ImmutableList<TermRule> rules = asean.accordingTo(kind).termRules().of(office).list();
      for (TermRule rule : rules) {
        String years = rule.base().getYears() + words.in(" y", " th");
        add(row, "rule", years, rule.period(), facts.of(rule));
      }
      if (!rules.isEmpty()) {
        accounts.add(lane(words.in("Rules: ", "Aturan: ") + words.in(kind.text()), row.build()));
      }
    }
    return accounts.build();
  }

  /** What amends another instrument, and what is amended. */
  private ImmutableList<Chart.Lane> instruments() {
    ImmutableList.Builder<Chart.Span> row = ImmutableList.builder();
    for (LegalInstrument instrument : asean.instruments().list()) {
      boolean amended = asean.instruments().amending(instrument.id()).count() > 0;
      if (amended || !instrument.amends().isEmpty()) {
        instrument.date().ifPresent(it -> add(row, "instrument", "", on(it), facts.of(instrument)));
      }
    }
    String name = words.in("The agreement and its protocols", "Persetujuan dan protokolnya");
    return lanes(name, row.build());
  }

  private static DateRange on(PartialDate date) {
    return date.isExact()
        ? DateRange.ofDays(date.countedAs(), date.countedAs())
        : DateRange.from(date).until(date.latest().plusDays(1));
  }

  private ImmutableList<Chart.Lane> vacancies() {
    ImmutableList.Builder<Chart.Span> row = ImmutableList.builder();
    String name = words.in("Vacancies", "Kekosongan jabatan");
    for (Vacancy vacancy :
        TermAudit.of(asean.accordingTo(SourceKind.TREATY), office, end).vacancies()) {
      ImmutableList<String> says =
          Stream.concat(Stream.of(vacancy.text()), vacancy.doubts().stream().map(Reason::text))
              .map(words::in)
              .collect(toImmutableList());
      ImmutableList<Citation> citations =
          Stream.of(vacancy.before(), vacancy.after())
              .flatMap(tenure -> tenure.citations().stream())
              .collect(toImmutableList());
      Fact fact = new Fact(name, name, "", says, "", citations);
      add(row, "vacancy", "", vacancy.period(), fact);
    }
    return lanes(name, row.build());
  }

  /** A lane, unless there is nothing to draw in it. */
  private ImmutableList<Chart.Lane> lanes(String name, ImmutableList<Chart.Span> row) {
    return row.isEmpty() ? ImmutableList.of() : ImmutableList.of(lane(name, row));
  }

  private Chart.Lane lane(String name, ImmutableList<Chart.Span> row) {
    return new Chart.Lane(name, Chart.LANE * lanes++, row);
  }

  private void add(
      ImmutableList.Builder<Chart.Span> row,
      String style,
      String mark,
      DateRange period,
      Fact fact) {
    ImmutableList<Chart.Part> parts = parts(period);
    if (!parts.isEmpty()) {
      row.add(new Chart.Span("f" + ++spans, style, mark, parts, fact));
    }
  }

  /** The parts of a period that begins on the axis. */
  private ImmutableList<Chart.Part> parts(DateRange period) {
    if (period.beginsAfter(end)) {
      return ImmutableList.of();
    }
    double from = period.start().map(it -> share(it.countedAs())).orElse(0.0);
    double certainFrom = period.start().map(it -> share(after(it))).orElse(from);
    double certainTo = period.endExclusive().map(it -> share(it.countedAs())).orElse(1.0);
    double to = period.endExclusive().map(it -> share(after(it))).orElse(1.0);
    double day = 1 - Chart.AFTER;
    ImmutableList.Builder<Chart.Part> parts = ImmutableList.builder();
    add(parts, "uncertain", from, Math.min(certainFrom, day));
    add(parts, "certain", certainFrom, Math.min(certainTo, day));
    add(parts, "uncertain", Math.max(certainFrom, certainTo), Math.min(to, day));
    add(parts, "open", Math.max(from, day), to);
    return parts.build();
  }

  /** The first day that lies after all that a date may mean: an exact one is its own. */
  private static LocalDate after(PartialDate date) {
    return date.isExact() ? date.countedAs() : date.latest().plusDays(1);
  }

  private static void add(
      ImmutableList.Builder<Chart.Part> parts, String certainty, double from, double to) {
    if (to > from) {
      parts.add(new Chart.Part(certainty, from, to));
    }
  }

  /** How far along the axis a day lies, from 0 to 1, which is all that comes after its end. */
  private double share(LocalDate day) {
    if (day.isAfter(end.plusDays(1))) {
      return 1;
    }
    double days = ChronoUnit.DAYS.between(first, day);
    return Math.max(0, days / ChronoUnit.DAYS.between(first, end.plusDays(1)) * (1 - Chart.AFTER));
  }

  private ImmutableList<Chart.Tick> ticks() {
    ImmutableList.Builder<Chart.Tick> ticks = ImmutableList.builder();
    for (int year = first.getYear() / 10 * 10 + 10; year < end.getYear() - 2; year += 10) {
      ticks.add(new Chart.Tick(Chart.percent(share(LocalDate.of(year, 1, 1))), year));
    }
    return ticks.build();
  }
}
