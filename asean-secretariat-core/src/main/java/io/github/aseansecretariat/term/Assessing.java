package io.github.aseansecretariat.term;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.EndReading;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermEnd;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import io.github.aseansecretariat.time.Periods;
import java.time.LocalDate;
import java.time.Period;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.OptionalInt;

/** The assessment of one tenure under one rule as it is being worked out. */
final class Assessing {
  private final Tenure tenure;
  private final TermRule rule;
  private final LocalDate today;
  private final ImmutableList<Citation> ofRule;
  private final ImmutableList<Citation> ofTenure;
  private final ImmutableList.Builder<Reason> reasons = ImmutableList.builder();

  Assessing(Tenure tenure, TermRule rule, LocalDate today) {
    this.tenure = tenure;
    this.rule = rule;
    this.today = today;
    this.ofRule = rule.citations();
    this.ofTenure = tenure.citations();
  }

  /** A first and a last day that the tenure can have had; no last day if no end is known. */
  private static final class Days {
    final LocalDate first;
    final Optional<LocalDate> last;

    Days(LocalDate first, Optional<LocalDate> last) {
      this.first = first;
      this.last = last;
    }
  }

  TermAssessment assess(ImmutableList<Reason> further) {
    ImmutableSet<Days> possible = possibleDays();
    Outcome outcome = outcome(possible);
    OptionalInt days = distance(possible, outcome);
    boolean early = outcome == Outcome.ENDED_EARLY;
    OptionalInt daysShort = early ? negated(days) : OptionalInt.empty();
    OptionalInt daysOver =
        !early && days.isPresent() && days.getAsInt() > 0 ? days : OptionalInt.empty();
    explain(possible, outcome, early ? daysShort : daysOver);
    return ImmutableTermAssessment.of(
        tenure, Optional.of(rule), outcome, daysShort, daysOver, reasons.addAll(further).build());
  }

  /** The distance, if it is the same for all days that are possible. */
  private OptionalInt distance(ImmutableSet<Days> possible, Outcome outcome) {
    IntSummaryStatistics distances =
        possible.stream().mapToInt(days -> distance(days, outcome)).summaryStatistics();
    return distances.getMin() == distances.getMax()
        ? OptionalInt.of(distances.getMin())
        : OptionalInt.empty();
  }

  private static OptionalInt negated(OptionalInt days) {
    return days.isPresent() ? OptionalInt.of(-days.getAsInt()) : days;
  }

  /**
   * The outermost days: where they agree, all between them do, since a later last day or an earlier
   * first day only ever makes a tenure longer.
   */
  private ImmutableSet<Days> possibleDays() {
    LocalDate earliest = tenure.firstDay().countedAs();
    LocalDate latest = tenure.firstDay().latest();
    if (!tenure.publishedEnd().isPresent()) {
      return ImmutableSet.of(
          new Days(earliest, Optional.empty()), new Days(latest, Optional.empty()));
    }
    PartialDate end = tenure.publishedEnd().get();
    ImmutableSet.Builder<Days> days = ImmutableSet.builder();
    for (LocalDate published : ImmutableSet.of(end.countedAs(), end.latest())) {
      LocalDate last =
          tenure.endReading() == EndReading.HANDOVER_DAY ? published.minusDays(1) : published;
      for (LocalDate first : ImmutableSet.of(earliest, latest.isBefore(last) ? latest : last)) {
        days.add(new Days(first, Optional.of(last)));
      }
    }
    return days.build();
  }

  private Outcome outcome(ImmutableSet<Days> possible) {
    ImmutableSet.Builder<Outcome> found = ImmutableSet.builder();
    possible.forEach(days -> found.add(outcome(days)));
    ImmutableSet<Outcome> outcomes = found.build();
    if (outcomes.size() == 1) {
      return outcomes.asList().get(0);
    }
    return ImmutableSet.of(Outcome.FULL_TERM, Outcome.FULL_TERM_WITHIN_A_DAY).containsAll(outcomes)
        ? Outcome.FULL_TERM_WITHIN_A_DAY
        : Outcome.NOT_DETERMINABLE;
  }

  private Outcome outcome(Days days) {
    if (today.isBefore(days.first)) {
      return Outcome.NOT_STARTED;
    }
    TermEnd end = rule.reckon(days.first);
    boolean ended = isOver(days);
    if (ended && tenure.scheduled()) {
      return Outcome.NOT_DETERMINABLE;
    }
    if (tenure.completesTurnOf().isPresent()) {
      return ended
          ? Outcome.COMPLETED_PREDECESSORS_TURN
          : days.last.isPresent() ? Outcome.RUNNING : Outcome.NOT_DETERMINABLE;
    }
    LocalDate served = ended ? days.last.get() : today;
    if (!served.isAfter(end.baseLastDay())) {
      return !ended
          ? Outcome.RUNNING
          : served.equals(end.baseLastDay()) ? Outcome.FULL_TERM : Outcome.ENDED_EARLY;
    }
    if (!days.last.isPresent()) {
      return Outcome.NOT_DETERMINABLE;
    }
    if (ended && isDoubtfulDayAfter(end.baseLastDay(), served)) {
      return Outcome.FULL_TERM_WITHIN_A_DAY;
    }
    if (rule.extension().equals(Extension.notStated())) {
      return Outcome.BEYOND_BASE_EXTENSION_NOT_STATED;
    }
    if (!end.latestLastDay().isPresent()) {
      return Outcome.WITHIN_EXTENSION;
    }
    LocalDate latest = end.latestLastDay().get();
    if (!served.isAfter(latest) || (ended && isDoubtfulDayAfter(latest, served))) {
      return Outcome.WITHIN_EXTENSION;
    }
    return ended ? Outcome.BEYOND_MAXIMUM : Outcome.OVERRUNNING;
  }

  private boolean isOver(Days days) {
    return days.last.isPresent() && today.isAfter(days.last.get());
  }

  /** The published last day may be the handover day, if it is not read as that already. */
  private boolean isDoubtfulDayAfter(LocalDate limit, LocalDate served) {
    return tenure.endReading() == EndReading.LAST_DAY && served.equals(limit.plusDays(1));
  }

  /** The days past the limit that the outcome names, negative if short of it; else zero. */
  private int distance(Days days, Outcome outcome) {
    TermEnd end = rule.reckon(days.first);
    LocalDate served = days.last.filter(last -> today.isAfter(last)).orElse(today);
    LocalDate limit =
        switch (outcome) {
          case ENDED_EARLY,
              FULL_TERM_WITHIN_A_DAY,
              WITHIN_EXTENSION,
              BEYOND_BASE_EXTENSION_NOT_STATED ->
              end.baseLastDay();
          case BEYOND_MAXIMUM, OVERRUNNING -> end.latestLastDay().orElse(end.baseLastDay());
          default -> served;
        };
    return Math.toIntExact(DAYS.between(limit, served));
  }

  private void explain(ImmutableSet<Days> possible, Outcome outcome, OptionalInt days) {
    Optional<TermEnd> end = tenure.firstDay().exactDay().map(rule::reckon);
    if (!tenure.completesTurnOf().isPresent()) {
      end.ifPresent(this::addReckoning);
    }
    addServed(outcome);
    addUnknownDays();
    addVerdict(possible, outcome, words(days));
    if (ofRule.stream().noneMatch(citation -> citation.evidence() == Evidence.TEXT_READ)) {
      add(
          "The rule is only reported; its wording was not read.",
          "Aturan ini hanya dilaporkan; bunyi teksnya tidak dibaca.",
          ofRule);
    }
  }

  @SafeVarargs
  private void add(String english, String indonesian, ImmutableList<Citation>... citations) {
    reasons.add(Reason.of(english, indonesian, citations));
  }

  private static LocalizedText words(OptionalInt days) {
    return days.isPresent()
        ? Periods.text(Period.ofDays(days.getAsInt()))
        : LocalizedText.of(
            "a number of days that is not known", "sejumlah hari yang tidak diketahui");
  }

  private void addReckoning(TermEnd end) {
    LocalizedText base = sum(end.firstDay(), rule.base());
    add(
        base.english() + ": the last day of the term is " + end.baseLastDay() + ".",
        base.indonesian() + ": hari terakhir masa jabatan ialah " + end.baseLastDay() + ".",
        ofRule,
        ofTenure);
    rule.extension()
        .maximum()
        .ifPresent(
            total -> {
              LocalizedText extended = sum(end.firstDay(), total);
              LocalDate latest = end.firstDay().plus(total).minusDays(1);
              add(
                  "Extended to the maximum, "
                      + extended.english()
                      + ": at the latest it ends on "
                      + latest
                      + ".",
                  "Dengan perpanjangan terlama, "
                      + extended.indonesian()
                      + ": paling lambat berakhir pada "
                      + latest
                      + ".",
                  ofRule,
                  ofTenure);
            });
  }

  /** The arithmetic, such as "1986-07-16 + 3 years = 1989-07-16". */
  static LocalizedText sum(LocalDate first, Period length) {
    LocalizedText words = Periods.text(length);
    String result = " = " + first.plus(length);
    return LocalizedText.of(
        first + " + " + words.english() + result, first + " + " + words.indonesian() + result);
  }

  private void addServed(Outcome outcome) {
    if (outcome == Outcome.NOT_STARTED) {
      return;
    }
    if (!tenure.publishedEnd().isPresent()) {
      add("No end of the tenure is recorded.", "Akhir jabatannya tidak tercatat.", ofTenure);
      return;
    }
    PartialDate end = tenure.publishedEnd().get();
    if (tenure.scheduled()) {
      add(
          "The end is scheduled for " + end + ".",
          "Akhir jabatannya dijadwalkan pada " + end + ".",
          ofTenure);
    } else if (tenure.endReading() == EndReading.HANDOVER_DAY) {
      String last = end.exactDay().map(day -> day.minusDays(1).toString()).orElse("");
      add(
          "The published end, "
              + end
              + ", is read as the handover day"
              + (last.isEmpty() ? "." : ": the last day in office was " + last + "."),
          "Tanggal akhir yang dipublikasikan, "
              + end
              + ", dibaca sebagai hari serah terima"
              + (last.isEmpty() ? "." : ": hari terakhir menjabat ialah " + last + "."),
          ofTenure);
    } else {
      add(
          "The published last day in office is " + end + ".",
          "Hari terakhir menjabat yang dipublikasikan ialah " + end + ".",
          ofTenure);
    }
  }

  private void addUnknownDays() {
    if (!tenure.firstDay().isExact()) {
      add(
          "Of the first day only " + tenure.firstDay() + " is known.",
          "Tentang hari pertama hanya diketahui " + tenure.firstDay() + ".",
          ofTenure);
    }
    if (tenure.publishedEnd().isPresent() && !tenure.publishedEnd().get().isExact()) {
      add(
          "Of the end only " + tenure.publishedEnd().get() + " is known.",
          "Tentang akhir jabatannya hanya diketahui " + tenure.publishedEnd().get() + ".",
          ofTenure);
    }
  }

  private void addVerdict(ImmutableSet<Days> possible, Outcome outcome, LocalizedText days) {
    switch (outcome) {
      case NOT_STARTED -> {
        add(
            "The tenure begins on " + tenure.firstDay() + ", after " + today + ".",
            "Jabatan ini mulai pada " + tenure.firstDay() + ", sesudah " + today + ".",
            ofTenure);
      }
      case RUNNING -> {
        add(
            "On " + today + " the term is running.",
            "Pada " + today + " masa jabatan sedang berjalan.",
            ofRule,
            ofTenure);
      }
      case OVERRUNNING -> {
        add(
            "On "
                + today
                + " the office is still held, "
                + days.english()
                + " past the longest term that the rule allows.",
            "Pada "
                + today
                + " jabatan masih dipegang, "
                + days.indonesian()
                + " melewati masa terlama menurut aturan.",
            ofRule,
            ofTenure);
      }
      case ENDED_EARLY -> {
        add(
            "That is " + days.english() + " before the end of the term" + cause(true) + ".",
            "Itu " + days.indonesian() + " sebelum akhir masa jabatan" + cause(false) + ".",
            ofRule,
            ofTenure);
      }
      case FULL_TERM -> {
        add(
            "That is the full term, to the day.",
            "Itu tepat satu masa jabatan penuh.",
            ofRule,
            ofTenure);
      }
      case FULL_TERM_WITHIN_A_DAY -> {
        add(
            "That is the full term within a day: at most one day over, and if the published end is"
                + " the handover day, full to the day.",
            "Itu satu masa jabatan penuh dengan selisih paling banyak satu hari; bila tanggal akhir"
                + " yang dipublikasikan ialah hari serah terima, tepat penuh.",
            ofRule,
            ofTenure);
      }
      case WITHIN_EXTENSION -> {
        add(
            "That is "
                + days.english()
                + " past the base term, within what the rule allows by extension; an extension is"
                + " never a right.",
            "Itu "
                + days.indonesian()
                + " melewati masa dasar, dalam batas perpanjangan menurut aturan; perpanjangan"
                + " bukanlah hak.",
            ofRule,
            ofTenure);
        addDoubtfulDay(possible);
      }
      case BEYOND_BASE_EXTENSION_NOT_STATED -> {
        add(
            "That is "
                + days.english()
                + " past the base term. The rule does not say whether a term can be extended, so"
                + " that is neither allowed nor barred.",
            "Itu "
                + days.indonesian()
                + " melewati masa dasar. Aturan tidak menyebut apakah masa jabatan dapat"
                + " diperpanjang, jadi hal itu tidak diizinkan dan tidak pula dilarang.",
            ofRule,
            ofTenure);
      }
      case BEYOND_MAXIMUM -> {
        add(
            "That is " + days.english() + " past the longest term that the rule allows.",
            "Itu " + days.indonesian() + " melewati masa terlama menurut aturan.",
            ofRule,
            ofTenure);
      }
      case COMPLETED_PREDECESSORS_TURN -> {
        add(
            "The holder completed the turn of no. "
                + tenure.completesTurnOf().orElse(0)
                + " and had no term of their own; the days are not reckoned.",
            "Pejabat ini menyelesaikan giliran no. "
                + tenure.completesTurnOf().orElse(0)
                + " dan tidak mempunyai masa jabatan sendiri; harinya tidak diukur terhadap masa jabatan.",
            ofTenure);
      }
      case NOT_DETERMINABLE -> {
        addMissing(possible);
      }
    }
  }

  private String cause(boolean english) {
    return tenure
        .endedBy()
        .map(it -> english ? it.text().english() : it.text().indonesian())
        .map(words -> " (" + words + ")")
        .orElse("");
  }

  private void addDoubtfulDay(ImmutableSet<Days> possible) {
    for (Days days : possible) {
      if (isOver(days)
          && rule.reckon(days.first)
              .latestLastDay()
              .filter(latest -> isDoubtfulDayAfter(latest, days.last.get()))
              .isPresent()) {
        add(
            "The day "
                + days.last.get()
                + " is past the maximum, unless the published end is the handover day.",
            "Tanggal "
                + days.last.get()
                + " melewati batas terlama, kecuali bila tanggal akhir yang dipublikasikan ialah hari"
                + " serah terima.",
            ofRule,
            ofTenure);
        return;
      }
    }
  }

  private void addMissing(ImmutableSet<Days> possible) {
    if (tenure.scheduled() && possible.stream().anyMatch(this::isOver)) {
      add(
          "Whether the tenure ended as scheduled is missing.",
          "Belum tercatat apakah jabatan berakhir sesuai jadwal.",
          ofTenure);
    } else if (tenure.publishedEnd().isPresent() || today.isBefore(tenure.firstDay().latest())) {
      add(
          "The exact days are missing: different days give different outcomes.",
          "Tanggal yang tepat tidak diketahui: tanggal yang berbeda memberi hasil yang berbeda.",
          ofRule,
          ofTenure);
    } else if (tenure.completesTurnOf().isPresent()) {
      add("The end is missing.", "Akhir jabatannya tidak diketahui.", ofTenure);
    } else {
      add(
          "The end is missing, and the base term can be over.",
          "Akhir jabatannya tidak diketahui, sedangkan masa dasar dapat sudah lewat.",
          ofRule,
          ofTenure);
    }
  }
}
