package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question to a catalogue about one kind of entry, which reads as a sentence and prints as one.
 *
 * <p>Each word narrows the question and gives a new query; nothing is sought before a word that
 * ends the sentence: {@link #list}, {@link #stream}, {@link #first}, {@link #atMostOne}, {@link
 * #only}, {@link #count}, {@link #groupedBy} or {@link #explain}. Answers come in the natural order
 * of the kind, which its query class tells; for another order sort the stream.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the kind of entry
 */
public abstract sealed class Query<T extends Entry>
    permits InstitutionQuery,
        OfficeQuery,
        TenureQuery,
        TermRuleQuery,
        StaffQuery,
        DutyQuery,
        MemberQuery,
        SummitQuery,
        InstrumentQuery,
        PublicationQuery,
        ClaimReviewQuery {
  private static final int MOST_LABELS = 12;

  private final Rows<T> rows;

  Query(Rows<T> rows) {
    this.rows = rows;
  }

  /** What a query looks at: all entries of a kind, and the conditions on them. */
  static final class Rows<T extends Entry> {
    final String noun;
    final ImmutableList<T> entries;
    final ImmutableList<Condition<? super T>> conditions;

    Rows(String noun, ImmutableList<T> entries, ImmutableList<Condition<? super T>> conditions) {
      this.noun = noun;
      this.entries = entries;
      this.conditions = conditions;
    }

    ImmutableList<T> kept() {
      ImmutableList.Builder<T> kept = ImmutableList.builder();
      for (T entry : entries) {
        if (keeps(entry)) {
          kept.add(entry);
        }
      }
      return kept.build();
    }

    boolean keeps(T entry) {
      for (int i = 0; i < conditions.size(); i++) {
        if (!conditions.get(i).test(entry)) {
          return false;
        }
      }
      return true;
    }
  }

  final Rows<T> narrowed(Condition<? super T> condition) {
    return new Rows<>(
        rows.noun,
        rows.entries,
        ImmutableList.<Condition<? super T>>builder()
            .addAll(rows.conditions)
            .add(requireNonNull(condition, "condition"))
            .build());
  }

  /**
   * Keeps the entries that hold on a day, as their periods are counted.
   *
   * @param day the day; for today say {@code LocalDate.now()} yourself
   * @return the narrowed query
   */
  public abstract Query<T> on(LocalDate day);

  /**
   * Keeps the entries that hold on at least one day of a range.
   *
   * @param range the range
   * @return the narrowed query
   */
  public abstract Query<T> during(DateRange range);

  /**
   * Keeps the entries that meet a condition.
   *
   * @param condition the condition
   * @return the narrowed query
   */
  public abstract Query<T> where(Condition<? super T> condition);

  /** {@return all that was found, possibly none} */
  public final ImmutableList<T> list() {
    return rows.kept();
  }

  /** {@return all that was found as a stream: the entries in natural order} */
  public final Stream<T> stream() {
    return list().stream();
  }

  /** {@return the first that was found, empty if nothing was found} */
  public final Optional<T> first() {
    for (T entry : rows.entries) {
      if (rows.keeps(entry)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the one that was found, if any was, empty if nothing was found}
   *
   * @throws UnexpectedCountException if two or more were found
   */
  public final Optional<T> atMostOne() {
    ImmutableList<T> found = list();
    if (found.size() > 1) {
      throw unexpected("at most one", found);
    }
    return found.stream().findFirst();
  }

  /**
   * {@return the one that was found: the entry}
   *
   * @throws UnexpectedCountException if nothing was found, or two or more; where two accounts
   *     answer, its message says how to choose one
   */
  public final T only() {
    ImmutableList<T> found = list();
    if (found.size() != 1) {
      throw unexpected("exactly one", found);
    }
    return found.get(0);
  }

  /** {@return how many were found, from 0} */
  public final int count() {
    int count = 0;
    for (T entry : rows.entries) {
      if (rows.keeps(entry)) {
        count++;
      }
    }
    return count;
  }

  /**
   * {@return all that was found, grouped: for each key its entries in natural order, the keys in
   * the order of their first entry}
   *
   * @param key what to group by
   * @param <K> the type of the key
   */
  public final <K> ImmutableListMultimap<K, T> groupedBy(Function<? super T, ? extends K> key) {
    requireNonNull(key, "key");
    ImmutableListMultimap.Builder<K, T> groups = ImmutableListMultimap.builder();
    for (T entry : list()) {
      groups.put(key.apply(entry), entry);
    }
    return groups.build();
  }

  /**
   * Tells how this query comes to its answer.
   *
   * @return what each step kept, and for a day on which nothing was found, what lies before and
   *     after
   */
  public final Explanation explain() {
    ImmutableList.Builder<Explanation.Step> steps = ImmutableList.builder();
    ImmutableList<T> left = rows.entries;
    steps.add(ImmutableStep.of(rows.noun, left.size()));
    for (Condition<? super T> condition : rows.conditions) {
      ImmutableList.Builder<T> kept = ImmutableList.builder();
      for (T entry : left) {
        if (condition.test(entry)) {
          kept.add(entry);
        }
      }
      left = kept.build();
      steps.add(ImmutableStep.of(condition.toString(), left.size()));
    }
    Optional<LocalDate> emptyDay = left.isEmpty() ? earliestDay() : Optional.empty();
    return ImmutableExplanation.of(
        steps.build(),
        emptyDay.flatMap(this::lastBefore).map(Entry::label),
        emptyDay.flatMap(this::nextAfter).map(Entry::label));
  }

  /** Where a query names several days, the earliest counts, whatever their order. */
  private Optional<LocalDate> earliestDay() {
    @Nullable LocalDate earliest = null;
    for (Condition<?> condition : rows.conditions) {
      if (condition instanceof OnDay on) {
        earliest = earliest == null || on.day.isBefore(earliest) ? on.day : earliest;
      }
    }
    return Optional.ofNullable(earliest);
  }

  private ImmutableList<T> meetingAllBut(LocalDate day) {
    ImmutableList.Builder<Condition<? super T>> others = ImmutableList.builder();
    for (Condition<? super T> condition : rows.conditions) {
      if (!(condition instanceof OnDay on && on.day.equals(day))) {
        others.add(condition);
      }
    }
    return new Rows<>(rows.noun, rows.entries, others.build()).kept();
  }

  private Optional<T> lastBefore(LocalDate day) {
    return meetingAllBut(day).stream()
        .filter(entry -> entry.period().endsBefore(day))
        .reduce((one, other) -> endsAfter(one, other) ? one : other);
  }

  private static boolean endsAfter(Entry one, Entry other) {
    LocalDate end = one.period().lastDay().orElse(LocalDate.MAX);
    return other.period().endsBefore(end);
  }

  private Optional<T> nextAfter(LocalDate day) {
    return meetingAllBut(day).stream()
        .filter(entry -> entry.period().beginsAfter(day))
        .reduce((one, other) -> beginsAfter(one, other) ? other : one);
  }

  private static boolean beginsAfter(Entry one, Entry other) {
    return one.period().beginsAfter(other.period().firstDay().orElse(LocalDate.MIN));
  }

  private UnexpectedCountException unexpected(String expected, ImmutableList<T> found) {
    Explanation explanation = explain();
    StringBuilder message = new StringBuilder("expected ").append(expected).append(" but found ");
    message.append(found.isEmpty() ? "none" : found.size()).append(": ").append(this);
    for (T entry : found.subList(0, Math.min(found.size(), MOST_LABELS))) {
      message.append("\n- ").append(entry.label());
      entry.citations().stream()
          .findFirst()
          .ifPresent(citation -> message.append(" [").append(citation).append(']'));
    }
    if (found.size() > MOST_LABELS) {
      message.append("\n- and ").append(found.size() - MOST_LABELS).append(" more");
    }
    message.append(choiceOfDay(found)).append(choiceOfAccount(found)).append('\n');
    message.append(explanation);
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    for (T entry : found) {
      labels.add(entry.label());
    }
    return new UnexpectedCountException(message.toString(), labels.build(), explanation);
  }

  private String choiceOfDay(List<? extends Entry> found) {
    boolean anyDay = !earliestDay().isPresent();
    boolean periodsDiffer = found.stream().map(Entry::period).distinct().limit(2).count() > 1;
    return anyDay && periodsDiffer ? "\nno day is asked for; choose one: on(day)" : "";
  }

  private static String choiceOfAccount(List<? extends Entry> found) {
    StringBuilder choice = new StringBuilder();
    for (SourceKind kind : SourceKind.values()) {
      int told = 0;
      for (Entry entry : found) {
        if (AccordingTo.tells(EnumSet.of(kind), entry)) {
          told++;
        }
      }
      if (told > 0 && told < found.size()) {
        choice
            .append(choice.length() == 0 ? "\ndifferent accounts answer; choose one:" : ",")
            .append(" catalog.accordingTo(SourceKind.")
            .append(kind)
            .append(") leaves ")
            .append(told);
      }
    }
    return choice.toString();
  }

  /**
   * {@return the query as a sentence, such as "tenures of secretary-general held by indonesia on
   * 1985-01-01"}
   */
  @Override
  public final String toString() {
    StringBuilder sentence = new StringBuilder(rows.noun);
    for (Condition<?> condition : rows.conditions) {
      sentence.append(' ').append(condition);
    }
    return sentence.toString();
  }
}
