package io.github.aseansecretariat.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import com.google.common.testing.EqualsTester;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
  /**
   * Every range between two of a few boundaries, known to the day, the month, the year or open,
   * against sets that hold each of its days.
   */
  @Nested
  class OverAGrid {
    private static final LocalDate FIRST = LocalDate.of(1982, 12, 25);
    private static final int DAYS = 1120;

    private static final ImmutableList<Boundary> BOUNDARIES =
        ImmutableList.of(
            new Boundary("1983-01-01", "1983-01-01", "1983-01-01"),
            new Boundary("1983-01-02", "1983-01-02", "1983-01-02"),
            new Boundary("1983", "1983-01-01", "1983-12-31"),
            new Boundary("1983-01", "1983-01-01", "1983-01-31"),
            new Boundary("1983-12", "1983-12-01", "1983-12-31"),
            new Boundary("1983-12-31", "1983-12-31", "1983-12-31"),
            new Boundary("1984", "1984-01-01", "1984-12-31"),
            new Boundary("1984-02", "1984-02-01", "1984-02-29"),
            new Boundary("1984-02-29", "1984-02-29", "1984-02-29"),
            new Boundary("1984-03-01", "1984-03-01", "1984-03-01"),
            new Boundary("1985", "1985-01-01", "1985-12-31"),
            new Boundary("1985-07", "1985-07-01", "1985-07-31"),
            new Boundary("1985-07-31", "1985-07-31", "1985-07-31"));

    private static final ImmutableList<Sample> SAMPLES = samples();

    /** A boundary with, in literals, the earliest and the latest day that it may be. */
    private record Boundary(PartialDate date, LocalDate earliest, LocalDate latest) {
      Boundary(String date, String earliest, String latest) {
        this(PartialDate.parse(date), LocalDate.parse(earliest), LocalDate.parse(latest));
      }

      /** The last of the days that can be the first outside, if this is an end. */
      LocalDate latestDayAfter() {
        return earliest.equals(latest) ? latest : latest.plusDays(1);
      }

      /** The first day outside, as counted, if this is the end of what starts on a day. */
      LocalDate dayAfter(LocalDate firstDay) {
        return earliest.isAfter(firstDay) ? earliest : firstDay.plusDays(1);
      }
    }

    private record Sample(
        DateRange range, Optional<Boundary> start, Optional<Boundary> end, BitSet days) {
      Range<LocalDate> asGuavaRange() {
        Range<LocalDate> from =
            start.map(boundary -> Range.atLeast(boundary.earliest())).orElse(Range.all());
        Range<LocalDate> until = end.map(any -> Range.lessThan(dayAfter())).orElse(Range.all());
        return from.intersection(until);
      }

      LocalDate dayAfter() {
        return end.get().dayAfter(start.map(Boundary::earliest).orElse(FIRST));
      }

      @Override
      public String toString() {
        return range.toString();
      }
    }

    private static ImmutableList<Sample> samples() {
      ImmutableList.Builder<Sample> samples = ImmutableList.builder();
      samples.add(sample(DateRange.always(), Optional.empty(), Optional.empty()));
      for (Boundary one : BOUNDARIES) {
        samples.add(sample(DateRange.from(one.date()), Optional.of(one), Optional.empty()));
        samples.add(
            sample(DateRange.always().until(one.date()), Optional.empty(), Optional.of(one)));
        for (Boundary other : BOUNDARIES) {
          if (one.earliest().isBefore(other.latestDayAfter())) {
            samples.add(
                sample(
                    DateRange.from(one.date()).until(other.date()),
                    Optional.of(one),
                    Optional.of(other)));
          }
        }
      }
      return samples.build();
    }

    private static Sample sample(
        DateRange range, Optional<Boundary> start, Optional<Boundary> end) {
      BitSet days = new BitSet(DAYS);
      days.set(
          start.map(boundary -> indexOf(boundary.earliest())).orElse(0),
          end.map(
                  boundary ->
                      indexOf(boundary.dayAfter(start.map(Boundary::earliest).orElse(FIRST))))
              .orElse(DAYS));
      return new Sample(range, start, end, days);
    }

    private static int indexOf(LocalDate day) {
      return (int) ChronoUnit.DAYS.between(FIRST, day);
    }

    private static LocalDate dayAt(int index) {
      return FIRST.plusDays(index);
    }

    @Test
    void containsItsDaysAndNoOther() {
      for (Sample sample : SAMPLES) {
        BitSet contained = new BitSet(DAYS);
        for (int i = 0; i < DAYS; i++) {
          contained.set(i, sample.range().contains(dayAt(i)));
        }
        assertThat(contained).as(sample.toString()).isEqualTo(sample.days());
      }
    }

    @Test
    void containsWhatTheRangeOfGuavaContains() {
      for (Sample sample : SAMPLES) {
        Range<LocalDate> guava = sample.asGuavaRange();
        for (int i = 0; i < DAYS; i++) {
          assertThat(sample.range().contains(dayAt(i)))
              .as("%s on %s", sample, dayAt(i))
              .isEqualTo(guava.contains(dayAt(i)));
        }
      }
    }

    @Test
    void beginsAfterEveryDayThatHasAllItsDaysBehindIt() {
      for (Sample sample : SAMPLES) {
        for (int i = 0; i < DAYS; i++) {
          assertThat(sample.range().beginsAfter(dayAt(i)))
              .as("%s begins after %s", sample, dayAt(i))
              .isEqualTo(sample.days().nextSetBit(0) > i);
        }
      }
    }

    @Test
    void endsBeforeEveryDayThatHasAllItsDaysBeforeIt() {
      for (Sample sample : SAMPLES) {
        for (int i = 0; i < DAYS; i++) {
          assertThat(sample.range().endsBefore(dayAt(i)))
              .as("%s ends before %s", sample, dayAt(i))
              .isEqualTo(sample.days().length() <= i);
        }
      }
    }

    @Test
    void firstAndLastDayAreThoseOfItsDays() {
      for (Sample sample : SAMPLES) {
        assertThat(sample.range().firstDay())
            .as("first day, %s", sample)
            .isEqualTo(sample.start().map(any -> dayAt(sample.days().nextSetBit(0))));
        assertThat(sample.range().lastDay())
            .as("last day, %s", sample)
            .isEqualTo(sample.end().map(any -> dayAt(sample.days().length() - 1)));
      }
    }

    @Test
    void keepsItsBoundariesAsTheyAreKnown() {
      for (Sample sample : SAMPLES) {
        assertThat(sample.range().start()).isEqualTo(sample.start().map(Boundary::date));
        assertThat(sample.range().endExclusive()).isEqualTo(sample.end().map(Boundary::date));
      }
    }

    @Test
    void overlapsExactlyWhereADayIsShared() {
      for (Sample one : SAMPLES) {
        for (Sample other : SAMPLES) {
          assertThat(one.range().overlaps(other.range()))
              .as("%s overlaps %s", one, other)
              .isEqualTo(one.days().intersects(other.days()));
        }
      }
    }

    @Test
    void overlapsWhereTheRangesOfGuavaHaveACommonPart() {
      for (Sample one : SAMPLES) {
        Range<LocalDate> guavaOne = one.asGuavaRange();
        for (Sample other : SAMPLES) {
          Range<LocalDate> guavaOther = other.asGuavaRange();
          assertThat(one.range().overlaps(other.range()))
              .as("%s overlaps %s", one, other)
              .isEqualTo(
                  guavaOne.isConnected(guavaOther) && !guavaOne.intersection(guavaOther).isEmpty());
        }
      }
    }

    @Test
    void enclosesWhatTheRangeOfGuavaEncloses() {
      forAllPairs(
          (one, other) ->
              assertThat(one.range().encloses(other.range()))
                  .as("%s encloses %s", one, other)
                  .isEqualTo(one.asGuavaRange().encloses(other.asGuavaRange())));
    }

    @Test
    void isConnectedWhereTheRangesOfGuavaAre() {
      forAllPairs(
          (one, other) ->
              assertThat(one.range().isConnected(other.range()))
                  .as("%s is connected with %s", one, other)
                  .isEqualTo(one.asGuavaRange().isConnected(other.asGuavaRange())));
    }

    @Test
    void abutsWhereTheRangesOfGuavaAreConnectedAndShareNoDay() {
      forAllPairs(
          (one, other) ->
              assertThat(one.range().abuts(other.range()))
                  .as("%s abuts %s", one, other)
                  .isEqualTo(
                      one.asGuavaRange().isConnected(other.asGuavaRange())
                          && one.asGuavaRange().intersection(other.asGuavaRange()).isEmpty()));
    }

    @Test
    void liesBeforeAnotherWhereAllItsDaysDo() {
      forAllPairs(
          (one, other) -> {
            boolean before = one.days().length() <= other.days().nextSetBit(0);
            assertThat(one.range().isBefore(other.range()))
                .as("%s is before %s", one, other)
                .isEqualTo(before);
            assertThat(other.range().isAfter(one.range()))
                .as("%s is after %s", other, one)
                .isEqualTo(before);
          });
    }

    @Test
    void intersectionHasTheDaysOfTheIntersectionOfGuava() {
      forAllPairs(
          (one, other) -> {
            Optional<DateRange> shared = one.range().intersection(other.range());
            Range<LocalDate> guavaOne = one.asGuavaRange();
            Range<LocalDate> guavaOther = other.asGuavaRange();
            boolean some =
                guavaOne.isConnected(guavaOther) && !guavaOne.intersection(guavaOther).isEmpty();
            assertThat(shared.map(OverAGrid::asGuavaRange))
                .as("%s and %s", one, other)
                .isEqualTo(
                    some ? Optional.of(guavaOne.intersection(guavaOther)) : Optional.empty());
            assertThat(other.range().intersection(one.range())).isEqualTo(shared);
          });
    }

    @Test
    void intersectionKeepsOfBoundariesThatAreCountedAlikeTheOneThatMayBeLaterOrIsSurelyNoLater() {
      forAllPairs(
          (one, other) ->
              one.range()
                  .intersection(other.range())
                  .ifPresent(
                      shared -> {
                        assertThat(shared.start())
                            .as("start of %s and %s", one, other)
                            .isEqualTo(outermost(one.start(), other.start(), LATER));
                        assertThat(shared.endExclusive())
                            .as("end of %s and %s", one, other)
                            .isEqualTo(outermostEnd(one, other, ENDING_LATER.reversed()));
                      }));
    }

    @Test
    void spanHasTheDaysOfTheSpanOfGuava() {
      forAllPairs(
          (one, other) -> {
            DateRange span = one.range().span(other.range());
            assertThat(asGuavaRange(span))
                .as("%s and %s", one, other)
                .isEqualTo(one.asGuavaRange().span(other.asGuavaRange()));
            assertThat(other.range().span(one.range())).isEqualTo(span);
          });
    }

    @Test
    void spanKeepsOfBoundariesThatAreCountedAlikeTheOneThatIsSurelyNoLaterOrMayBeLater() {
      forAllPairs(
          (one, other) -> {
            DateRange span = one.range().span(other.range());
            assertThat(span.start())
                .as("start of %s and %s", one, other)
                .isEqualTo(
                    one.start().isPresent() && other.start().isPresent()
                        ? outermost(one.start(), other.start(), LATER.reversed())
                        : Optional.empty());
            assertThat(span.endExclusive())
                .as("end of %s and %s", one, other)
                .isEqualTo(
                    one.end().isPresent() && other.end().isPresent()
                        ? Optional.of(
                            endOfSpan(span, Stream.of(one, other).max(ENDING_LATER).orElseThrow()))
                        : Optional.empty());
          });
    }

    /** As it is known, unless it would then be counted as an earlier day. */
    private static PartialDate endOfSpan(DateRange span, Sample last) {
      LocalDate dayAfter = last.dayAfter();
      return last.end().get().dayAfter(span.firstDay().orElse(FIRST)).equals(dayAfter)
          ? last.end().get().date()
          : PartialDate.of(dayAfter);
    }

    private static final Comparator<Boundary> LATER =
        Comparator.comparing(Boundary::earliest).thenComparing(Boundary::latest);

    private static final Comparator<Sample> ENDING_LATER =
        Comparator.comparing(Sample::dayAfter)
            .thenComparing(sample -> sample.end().get().latestDayAfter())
            .thenComparing(sample -> sample.end().get().earliest());

    private static Optional<PartialDate> outermostEnd(
        Sample one, Sample other, Comparator<Sample> order) {
      return Stream.of(one, other)
          .filter(sample -> sample.end().isPresent())
          .max(order)
          .map(sample -> sample.end().get().date());
    }

    private static Optional<PartialDate> outermost(
        Optional<Boundary> one, Optional<Boundary> other, Comparator<Boundary> order) {
      return Stream.of(one, other).flatMap(Optional::stream).max(order).map(Boundary::date);
    }

    private static Range<LocalDate> asGuavaRange(DateRange range) {
      Range<LocalDate> from = range.firstDay().map(Range::atLeast).orElse(Range.all());
      Range<LocalDate> until =
          range.lastDay().map(last -> Range.lessThan(last.plusDays(1))).orElse(Range.all());
      return from.intersection(until);
    }

    private static void forAllPairs(BiConsumer<Sample, Sample> test) {
      for (Sample one : SAMPLES) {
        for (Sample other : SAMPLES) {
          test.accept(one, other);
        }
      }
    }

    @Test
    void lengthInDaysCountsItsDays() {
      for (Sample sample : SAMPLES) {
        assertThat(sample.range().lengthInDays())
            .as(sample.toString())
            .isEqualTo(
                sample.start().isPresent() && sample.end().isPresent()
                    ? OptionalInt.of(sample.days().cardinality())
                    : OptionalInt.empty());
      }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void joinedRangesAreThoseOfARangeSetOfGuava(long seed) {
      Random random = new Random(seed);
      for (int i = 0; i < 1_000; i++) {
        List<DateRange> ranges = new ArrayList<>();
        TreeRangeSet<LocalDate> guava = TreeRangeSet.create();
        for (int size = random.nextInt(6); size > 0; size--) {
          Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
          ranges.add(sample.range());
          guava.add(sample.asGuavaRange());
        }
        assertThat(DateRange.joined(ranges).stream().map(OverAGrid::asGuavaRange))
            .as("seed %d, %s", seed, ranges)
            .containsExactlyElementsOf(guava.asRanges());
      }
    }

    @Test
    void writesAndReadsTheExtendedFormatWithoutLoss() {
      for (Sample sample : SAMPLES) {
        assertThat(DateRange.parse(sample.range().toEdtf()))
            .as(sample.toString())
            .isEqualTo(sample.range());
      }
    }

    @Test
    void isUncertainOnEveryDayThatSomePossiblePairOfDaysContainsAndAnotherDoesNot() {
      for (Sample sample : SAMPLES) {
        BitSet expected = uncertainDays(sample);
        BitSet uncertain = new BitSet(DAYS);
        for (int i = 0; i < DAYS; i++) {
          uncertain.set(i, sample.range().isUncertainOn(dayAt(i)));
        }
        assertThat(uncertain).as(sample.toString()).isEqualTo(expected);
      }
    }

    @Test
    void itsLatestBeginsAndEndsOnTheLatestDaysOfAllPossiblePairs() {
      for (Sample sample : SAMPLES) {
        BitSet starts = new BitSet(DAYS);
        BitSet ends = new BitSet(DAYS + 1);
        BitSet inAll = new BitSet(DAYS);
        BitSet inSome = new BitSet(DAYS);
        inAll.set(0, DAYS);
        forEachPossiblePair(
            sample,
            (start, end) -> {
              starts.set(start);
              ends.set(end);
              inSome.set(start, end);
              inAll.clear(0, start);
              inAll.clear(end, DAYS);
            });
        DateRange range = sample.range();
        DateRange latest = range.atLatest();
        assertThat(latest.firstDay())
            .as("the first day of the latest, %s", sample)
            .isEqualTo(sample.start().map(start -> dayAt(starts.length() - 1)));
        assertThat(latest.lastDay())
            .as("the last day of the latest, %s", sample)
            .isEqualTo(sample.end().map(end -> dayAt(ends.length() - 2)));
        BitSet sure = new BitSet(DAYS);
        BitSet possible = new BitSet(DAYS);
        for (int i = 0; i < DAYS; i++) {
          LocalDate day = dayAt(i);
          sure.set(i, range.intersection(latest).stream().anyMatch(days -> days.contains(day)));
          possible.set(i, range.span(latest).contains(day));
        }
        assertThat(sure).as("surely inside, %s", sample).isEqualTo(inAll);
        assertThat(possible).as("possibly inside, %s", sample).isEqualTo(inSome);
      }
    }

    /** Walks every pair of a first day inside and a first day outside. */
    private static void forEachPossiblePair(Sample sample, BiConsumer<Integer, Integer> pair) {
      int firstStart = sample.start().map(start -> indexOf(start.earliest())).orElse(0);
      int lastStart = sample.start().map(start -> indexOf(start.latest())).orElse(0);
      int firstEnd = sample.end().map(end -> indexOf(end.earliest())).orElse(DAYS);
      int lastEnd = sample.end().map(end -> indexOf(end.latestDayAfter())).orElse(DAYS);
      for (int start = firstStart; start <= lastStart; start++) {
        for (int end = Math.max(firstEnd, start + 1); end <= lastEnd; end++) {
          pair.accept(start, end);
        }
      }
    }

    private static BitSet uncertainDays(Sample sample) {
      BitSet inSome = new BitSet(DAYS);
      BitSet notInAll = new BitSet(DAYS);
      forEachPossiblePair(
          sample,
          (start, end) -> {
            inSome.set(start, end);
            notInAll.set(0, start);
            notInAll.set(end, DAYS);
          });
      inSome.and(notInAll);
      return inSome;
    }

    @Test
    void isLongerThanANumberOfDaysWhereItHasMoreOfThem() {
      for (Sample sample : SAMPLES) {
        boolean bounded = sample.start().isPresent() && sample.end().isPresent();
        int size = sample.days().cardinality();
        for (int days : new int[] {0, 1, size - 1, size, size + 1, 2 * size}) {
          assertThat(sample.range().longerThan(Period.ofDays(days)))
              .as("%s, of %d days, longer than %d", sample, size, days)
              .isEqualTo(bounded && size > days);
        }
      }
    }

    @Test
    void aDayThatTwoRangesMeetAtBelongsToTheLaterOneOnly() {
      for (Boundary boundary : BOUNDARIES) {
        DateRange before = DateRange.always().until(boundary.date());
        DateRange after = DateRange.from(boundary.date());
        assertThat(before.overlaps(after)).isFalse();
        for (int i = 0; i < DAYS; i++) {
          assertThat(before.contains(dayAt(i)))
              .as("%s and %s on %s", before, after, dayAt(i))
              .isNotEqualTo(after.contains(dayAt(i)));
        }
      }
    }

    @Test
    void noRangeIsMadeThatWouldBeEmpty() {
      for (Boundary one : BOUNDARIES) {
        for (Boundary other : BOUNDARIES) {
          if (!one.earliest().isBefore(other.latestDayAfter())) {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.from(one.date()).until(other.date()))
                .withMessage(
                    "empty period: expected an end after the start %s but was %s",
                    one.date(), other.date());
          }
        }
      }
    }
  }

  @Nested
  class OfDays {
    @Test
    void hasBothDaysInside() {
      DateRange bali = DateRange.ofDays(LocalDate.of(1976, 2, 23), LocalDate.of(1976, 2, 24));
      assertThat(bali.firstDay()).contains(LocalDate.of(1976, 2, 23));
      assertThat(bali.lastDay()).contains(LocalDate.of(1976, 2, 24));
      assertThat(bali.contains(LocalDate.of(1976, 2, 22))).isFalse();
      assertThat(bali.contains(LocalDate.of(1976, 2, 23))).isTrue();
      assertThat(bali.contains(LocalDate.of(1976, 2, 24))).isTrue();
      assertThat(bali.contains(LocalDate.of(1976, 2, 25))).isFalse();
    }

    @Test
    void canBeOneDay() {
      LocalDate day = LocalDate.of(1967, 8, 8);
      DateRange range = DateRange.ofDays(day, day);
      assertThat(range.firstDay()).contains(day);
      assertThat(range.lastDay()).contains(day);
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DateRange.ofDays(LocalDate.of(1976, 2, 24), LocalDate.of(1976, 2, 23)))
          .withMessageContainingAll("empty period: ", "1976-02-24", " but was ", "1976-02-23");
    }

    @Test
    void refusesYearsOutOfRange() {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> DateRange.ofDays(LocalDate.of(0, 12, 31), LocalDate.of(1, 1, 1)))
          .withMessage("expected a year from 1 to 9999 but was 0");
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> DateRange.ofDays(LocalDate.of(1976, 2, 23), LocalDate.of(10_000, 1, 1)))
          .withMessage("expected a year from 1 to 9999 but was 10000");
    }
  }

  @Nested
  class MadeFromLocalDates {
    @Test
    void isTheRangeOfDaysThatAreKnown() {
      assertThat(DateRange.from(LocalDate.of(1976, 2, 24)).until(LocalDate.of(1992, 7, 22)))
          .isEqualTo(
              DateRange.from(PartialDate.parse("1976-02-24"))
                  .until(PartialDate.parse("1992-07-22")))
          .isEqualTo(DateRange.ofDays(LocalDate.of(1976, 2, 24), LocalDate.of(1992, 7, 21)));
    }

    @Test
    void refusesYearsOutOfRange() {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> DateRange.from(LocalDate.of(0, 1, 1)))
          .withMessage("expected a year from 1 to 9999 but was 0");
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> DateRange.always().until(LocalDate.of(10_000, 1, 1)))
          .withMessage("expected a year from 1 to 9999 but was 10000");
    }
  }

  @Nested
  class Until {
    @Test
    void leavesADayOfTheYearsFromOneOn() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DateRange.always().until(LocalDate.of(1, 1, 1)))
          .withMessage(
              "empty period: expected an end after the start 0001-01-01 but was 0001-01-01");
      assertThat(DateRange.always().until(LocalDate.of(1, 1, 2))).hasToString("to 0001-01-01");
    }

    @Test
    void replacesAnEndThatWasThere() {
      assertThat(range("1976/1980").until(PartialDate.of(1985))).isEqualTo(range("1976/1985"));
    }

    @Test
    void leavesTheRangeItWasAskedOfAsItWas() {
      DateRange open = range("1976/");
      assertThat(open.until(PartialDate.of(1985))).isNotEqualTo(open);
      assertThat(open.endExclusive()).isEmpty();
    }
  }

  @Nested
  class LongerThan {
    @ParameterizedTest
    @CsvSource({
      // Two years from 7 June 1976 are full with 6 June 1978.
      "1976-06-07/1978-06-06, P2Y,    false",
      "1976-06-07/1978-06-07, P2Y,    false",
      "1976-06-07/1978-06-08, P2Y,    true",
      "1976-06-07/1978-06-08, P24M,   true",
      "1976-06-07/1978-06-07, P24M,   false",
      "1976-06-07/1978-06-08, P730D,  true",
      "1976-06-07/1978-06-08, P731D,  false",
      // 1980 is a leap year: three years from here are 1096 days.
      "1979-03-01/1982-03-02, P1096D, true",
      "1979-03-01/1982-03-01, P1096D, false",
      "1979-03-01/1982-03-02, P3Y,    true",
      "1979-03-01/1982-03-01, P3Y,    false",
      // A leap day is rounded down: one year from it is full with 27 February 2025.
      "2024-02-29/2025-02-28, P1Y,    false",
      "2024-02-29/2025-03-01, P1Y,    true",
      "1983/1985,             P2Y,    false",
      "1983/1985,             P1Y11M, true",
      "1983/1985-01-02,       P2Y,    true",
      "1976/,                 P1D,    false",
      "/1985,                 P1D,    false",
      "/,                     P0D,    false"
    })
    void comparesWithTheDayOnWhichTheLengthIsFull(String range, Period length, boolean longer) {
      assertThat(range(range).longerThan(length)).isEqualTo(longer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P10000Y", "P120000M", "P9999Y12M", "P3652425D", "P10000Y3652425D"})
    void takesLengthsUpToTenThousandYears(Period length) {
      assertThat(range("9999-01-01/").longerThan(length)).isFalse();
      assertThat(range("0001-01-01/9999-12-31").longerThan(length)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"P10000Y1M", "P120001M", "P-120001M", "P2147483647Y", "P3652426D", "P-3652426D"})
    void refusesWhatIsLonger(Period length) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DateRange.always().longerThan(length))
          .withMessage(
              "length: expected at most 10,000 years, or days for as many, but was " + length);
    }
  }

  @Nested
  class Printing {
    @ParameterizedTest
    @CsvSource({
      "1976-02-24/1992-07-22, 1976-02-24 to 1992-07-21",
      "1976-02-24/1976-02-25, 1976-02-24 to 1976-02-24",
      "1976-02-24/1985-07,    1976-02-24 until 1985-07",
      "1976-02-24/1985,       1976-02-24 until 1985",
      "1976-02-24/1985-07-01, 1976-02-24 to 1985-06-30",
      "1976-02-24/1985-01-01, 1976-02-24 to 1984-12-31",
      "1983/1985-07,          1983 until 1985-07",
      "1983-03/1985-07-01,    1983-03 to 1985-06-30",
      "1992-07-22/,           from 1992-07-22",
      "1992-07/,              from 1992-07",
      "1983/,                 from 1983",
      "/1992-07-22,           to 1992-07-21",
      "/1985-07,              until 1985-07",
      "/1985,                 until 1985",
      "/,                     always",
      "2009/2009,             within 2009",
      "2009-02/2009-02,       within 2009-02",
      "2009-02/2009,          2009-02 until 2009",
      "2009-02-03/2009,       2009-02-03 until 2009",
      "2009-02/2009-02-02,    2009-02 to 2009-02-01"
    })
    void givesWhatIsKnownAndNoDayThatIsNot(String range, String printed) {
      assertThat(range(range)).hasToString(printed);
    }
  }

  @Nested
  class InWords {
    @ParameterizedTest
    @CsvSource({
      "1976-02-24/1992-07-22, 24 February 1976 to 21 July 1992, 24 Februari 1976 sampai 21 Juli 1992",
      "1976-02-24/1976-02-25, 24 February 1976, 24 Februari 1976",
      "1976-02-24/1976-02-26, 24 February 1976 to 25 February 1976, "
          + "24 Februari 1976 sampai 25 Februari 1976",
      "1976-02-24/1985-07,    24 February 1976 until July 1985, 24 Februari 1976 hingga Juli 1985",
      "1976-02-24/1985,       24 February 1976 until 1985, 24 Februari 1976 hingga 1985",
      "1976/1985-01-01,       1976 to 31 December 1984, 1976 sampai 31 Desember 1984",
      "1983-03/1985,          March 1983 until 1985, Maret 1983 hingga 1985",
      "1992-07-22/,           from 22 July 1992, sejak 22 Juli 1992",
      "1992-07/,              from July 1992, sejak Juli 1992",
      "/1992-07-22,           to 21 July 1992, sampai 21 Juli 1992",
      "/1985-07,              until July 1985, hingga Juli 1985",
      "/1985,                 until 1985, hingga 1985",
      "2009/2009,             within 2009, dalam tahun 2009",
      "2009-02/2009-02,       within February 2009, dalam bulan Februari 2009",
      "2009-02-03/2009,       3 February 2009 until 2009, 3 Februari 2009 hingga 2009",
      "/,                     always, selalu"
    })
    void givesWhatIsKnownInBothLanguages(String range, String english, String indonesian) {
      assertThat(range(range).text()).isEqualTo(LocalizedText.of(english, indonesian));
    }
  }

  @Nested
  class AShortStretch {
    @Test
    void isCountedAsItsFirstPossibleDayAlone() {
      assertThat(range("2009/2009").firstDay()).contains(LocalDate.of(2009, 1, 1));
      assertThat(range("2009/2009").lastDay()).contains(LocalDate.of(2009, 1, 1));
      assertThat(range("2009-03-05/2009").firstDay()).contains(LocalDate.of(2009, 3, 5));
      assertThat(range("2009-03-05/2009").lastDay()).contains(LocalDate.of(2009, 3, 5));
      assertThat(range("2009-03/2009").lengthInDays()).hasValue(1);
    }

    @Test
    void isUncertainOnEveryDayOfItsYearOrMonth() {
      assertUncertainFromTo(range("2009/2009"), "2009-01-01", "2009-12-31");
      assertUncertainFromTo(range("2009-02/2009-02"), "2009-02-01", "2009-02-28");
    }

    @Test
    void isUncertainOnEveryDayAfterAFirstDayThatIsKnown() {
      assertUncertainFromTo(range("2009-03-05/2009"), "2009-03-06", "2009-12-31");
    }

    @Test
    void isOneCertainDayAtTheEndOfTheYear() {
      DateRange last = range("2009-12-31/2009");
      assertThat(last.lastDay()).contains(LocalDate.of(2009, 12, 31));
      for (LocalDate day = LocalDate.of(2009, 12, 1); day.getYear() < 2011; day = day.plusDays(1)) {
        assertThat(last.isUncertainOn(day)).as("%s", day).isFalse();
      }
    }

    private void assertUncertainFromTo(DateRange range, String first, String last) {
      for (LocalDate day = LocalDate.of(2008, 1, 1); day.getYear() < 2011; day = day.plusDays(1)) {
        assertThat(range.isUncertainOn(day))
            .as("%s on %s", range, day)
            .isEqualTo(
                !day.isBefore(LocalDate.parse(first)) && !day.isAfter(LocalDate.parse(last)));
      }
    }

    @Test
    void endsASpanOnTheDayItIsCountedAsWhereTheYearAloneWouldEndItEarlier() {
      assertThat(range("2009-02-01/2009-02-16").span(range("2009-03-05/2009")))
          .isEqualTo(range("2009-02-01/2009-03-06"));
      assertThat(range("2008-02-01/2009-02-16").span(range("2009-03-05/2009")))
          .isEqualTo(range("2008-02-01/2009-03-06"));
      assertThat(range("2009-03-05/2009-03-06").span(range("2009-03-05/2009")))
          .isEqualTo(range("2009-03-05/2009"));
    }

    @Test
    void isOneFormOfWhatTheMonthAndTheYearSayAlike() {
      DateRange month = range("2009-12/2009-12");
      DateRange year = range("2009-12/2009");
      assertThat(month.span(year)).isEqualTo(year.span(month));
      assertThat(month.intersection(year)).isEqualTo(year.intersection(month));
    }
  }

  @Nested
  class Joined {
    @Test
    void isNothingOfNothing() {
      assertThat(DateRange.joined(ImmutableList.of())).isEmpty();
    }

    @Test
    void closesNoGapAndKeepsWhatIsKnown() {
      assertThat(
              DateRange.joined(
                  ImmutableList.of(
                      range("1999-02/"), range("1981/1992-07"), range("1992-07/1995"))))
          .containsExactly(range("1981/1995"), range("1999-02/"));
    }
  }

  @Nested
  class InTheExtendedFormat {
    @ParameterizedTest
    @CsvSource({
      "1976-02-24/1992-07-22, 1976-02-24/1992-07-21",
      "1976-02-24/1976-02-25, 1976-02-24/1976-02-24",
      "1976-02-24/1985-07,    1976-02-24/1985-07",
      "1976-02-24/1985-07-01, 1976-02-24/1985-06-30",
      "1983/1985,             1983/1985",
      "1983-03/1984-03-01,    1983-03/1984-02-29",
      "2008-12-15/,           2008-12-15/..",
      "1983/,                 1983/..",
      "/1992-07-22,           ../1992-07-21",
      "/1985-07,              ../1985-07",
      "/,                     ../..",
      "0001/9999-12-31,       0001/9999-12-30",
      "/0001-01-02,           ../0001-01-01",
      "2009/2009,             2009/2009",
      "2009-12-31/2009,       2009-12-31/2009"
    })
    void hasBothEndsInside(String range, String edtf) {
      assertThat(range(range).toEdtf()).isEqualTo(edtf);
      assertThat(DateRange.parse(edtf)).isEqualTo(range(range));
    }

    @ParameterizedTest
    @CsvSource({"2008/, 2008/..", "/2008, ../2008", "/, ../..", "../, ../..", "/.., ../.."})
    void hasOneFormForAnOpenAndAnUnknownEnd(String edtf, String written) {
      assertThat(DateRange.parse(edtf)).isEqualTo(DateRange.parse(written));
      assertThat(DateRange.parse(edtf).toEdtf()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
      "'',                        0",
      "2008,                      4",
      "always,                    6",
      "..,                        2",
      "2008-1/2009,               0",
      "2008-02-30/2009,           0",
      "./2009,                    0",
      ".../2009,                  0",
      "2008-12-15/2009-13,        11",
      "2008-12-15/...,            11",
      "2008-12-15/2009/2010,      11",
      "2008-12-15//,              11",
      "'2008/2009 ',              5",
      "' 2008/2009',              0",
      "2008 /2009,                0",
      "2008/ 2009,                5",
      "2008-12-15--2012-12-31,    22",
      "2008/2009~,                5",
      "2008?/2009,                0",
      "-0044/0001,                0",
      "0000/0001,                 0",
      "2008/10000,                5",
      "../0000-12-31,             3"
    })
    void refusesEverythingElseWithItsPlace(String bad, int index) {
      assertRefused(bad, index, "an interval such as 1976-02-24/1985-07 or 2008-12-15/..");
    }

    @ParameterizedTest
    @CsvSource({
      "2008-12-15/2008-12-14,     11",
      "2009/2008,                 5",
      "2009/2008-12-31,           5",
      "2008/9999-12-31,           5",
      "9999-12-31/9999,           11",
      "2009-12-31/2009-11,        11",
      "../9999-12-31,             3"
    })
    void refusesAnEndThatLeavesNoDay(String bad, int index) {
      assertRefused(
          bad, index, "an end that leaves a day after the start, the last day before 9999-12-31");
    }

    private static void assertRefused(String bad, int index, String expected) {
      assertThatExceptionOfType(DateTimeParseException.class)
          .isThrownBy(() -> DateRange.parse(bad))
          .withMessage("expected " + expected + " but was \"" + bad + "\"")
          .satisfies(
              e -> {
                assertThat(e.getParsedString()).isEqualTo(bad);
                assertThat(e.getErrorIndex()).isEqualTo(index);
              });
    }

    @Test
    void goesToTheLastDayThatCanBeInside() {
      assertThat(DateRange.parse("2008/9999-12-30").lastDay()).contains(LocalDate.of(9999, 12, 30));
    }
  }

  @Test
  void isEqualWhereBothBoundariesAreKnownAlike() {
    new EqualsTester()
        .addEqualityGroup(DateRange.always(), DateRange.always())
        .addEqualityGroup(range("1983/"), range("1983/"))
        .addEqualityGroup(range("1983-01-01/"))
        .addEqualityGroup(range("/1983"))
        .addEqualityGroup(range("1983/1985"), range("1983/1985"))
        .addEqualityGroup(range("1983/1985-01"))
        .addEqualityGroup(range("1983-01/1985"))
        .addEqualityGroup("from 1983")
        .testEquals();
  }

  @Test
  void hardlyTwoRangesShareAHashCode() {
    Set<Integer> codes = new HashSet<>();
    for (int from = 1967; from < 1997; from++) {
      for (int until = from + 1; until <= 1997; until++) {
        codes.add(range(from + "/" + until).hashCode());
      }
    }
    assertThat(codes).hasSizeGreaterThan(400);
  }

  @Test
  void refusesNullByName() {
    DateRange always = DateRange.always();
    DateRange begun = DateRange.from(PartialDate.of(1976));
    assertNames("start", () -> DateRange.from((LocalDate) null));
    assertNames("start", () -> DateRange.from((PartialDate) null));
    assertNames("first", () -> DateRange.ofDays(null, LocalDate.of(1976, 2, 24)));
    assertNames("last", () -> DateRange.ofDays(LocalDate.of(1976, 2, 24), null));
    assertNames("endExclusive", () -> always.until((LocalDate) null));
    assertNames("endExclusive", () -> always.until((PartialDate) null));
    assertNames("day", () -> always.contains(null));
    assertNames("day", () -> always.beginsAfter(null));
    assertNames("day", () -> always.endsBefore(null));
    assertNames("day", () -> always.isUncertainOn(null));
    assertNames("other", () -> always.overlaps(null));
    assertNames("other", () -> begun.overlaps(null));
    assertNames("length", () -> always.longerThan(null));
    assertNames("text", () -> DateRange.parse(null));
    assertNames("ranges", () -> DateRange.joined(null));
    assertNames("ranges", () -> DateRange.joined(Collections.singletonList(null)));
    for (DateRange range : new DateRange[] {always, begun}) {
      assertNames("other", () -> range.abuts(null));
      assertNames("other", () -> range.isConnected(null));
      assertNames("other", () -> range.isBefore(null));
      assertNames("other", () -> range.isAfter(null));
      assertNames("other", () -> range.encloses(null));
      assertNames("other", () -> range.intersection(null));
      assertNames("other", () -> range.span(null));
    }
  }

  private static void assertNames(String parameter, ThrowingCallable call) {
    assertThatNullPointerException()
        .as(parameter)
        .isThrownBy(call)
        .withMessageMatching("(.*\\W)?" + parameter + "(\\W.*)?");
  }

  /** Reads "start/end", as ISO 8601 writes it; a side that is open is left out. */
  private static DateRange range(String text) {
    int slash = text.indexOf('/');
    DateRange begun =
        slash == 0
            ? DateRange.always()
            : DateRange.from(PartialDate.parse(text.substring(0, slash)));
    return slash == text.length() - 1
        ? begun
        : begun.until(PartialDate.parse(text.substring(slash + 1)));
  }
}
