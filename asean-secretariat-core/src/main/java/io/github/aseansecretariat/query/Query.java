package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Completeness;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * of the kind, which its query class gives; for another order sort the stream.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the kind of entry
 */
public abstract sealed class Query<T extends Entry> permits Words {
  private static final int MOST_LABELS = 12;

  final Asked<T> asked;

  Query(Asked<T> asked) {
    this.asked = asked;
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
   * Keeps what sources of some kind say: the entries that cite such a source. A source is kept by
   * its own kind.
   *
   * @param kind the kind of source
   * @param more further kinds, any of which will do
   * @return the narrowed query
   * @see Catalog#accordingTo
   */
  public abstract Query<T> accordingTo(SourceKind kind, SourceKind... more);

  /**
   * Keeps the entries that have a source among their {@link Entry#citations}, and the claim reviews
   * that have it among the citations of their {@link ClaimReview#basis}.
   *
   * <p>{@link #accordingTo} asks who says a thing, so there a claim review is kept by its claimants
   * alone; for the same reason {@link #completeness} states nothing of the claim reviews that cite
   * a source.
   *
   * @param source the id
   * @return the narrowed query
   */
  public abstract Query<T> citing(SourceId source);

  /**
   * Keeps the entries that meet a condition of your own.
   *
   * @param condition the condition
   * @return the narrowed query
   */
  public abstract Query<T> where(Condition<? super T> condition);

  static <T> boolean meets(T entry, List<? extends Condition<? super T>> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).test(entry)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return all that was found, possibly none}
   *
   * <p>That is what the catalogue holds: it may be short of what there is, which {@link
   * #completeness} says as far as it is stated.
   */
  public final ImmutableList<T> list() {
    return new Search<>(asked).list();
  }

  /** {@return all that was found as a stream: the entries in natural order} */
  public final Stream<T> stream() {
    return list().stream();
  }

  /** {@return the first that was found, empty if nothing was found} */
  public final Optional<T> first() {
    Search<T> search = new Search<>(asked);
    int first = search.next();
    return first == -1 ? Optional.empty() : Optional.of(search.get(first));
  }

  /**
   * {@return the one that was found, if any was, empty if nothing was found}
   *
   * @throws UnexpectedCountException if two or more were found
   */
  public final Optional<T> atMostOne() {
    return Optional.ofNullable(one("at most one"));
  }

  /**
   * {@return the one that was found: the entry}
   *
   * <p>That it is the only one in the catalogue says that there is no other where {@link
   * #completeness} is WHOLE.
   *
   * @throws UnexpectedCountException if nothing was found, or two or more; where two accounts
   *     answer, its message says how to choose one
   */
  public final T only() {
    T one = one("exactly one");
    if (one == null) {
      throw unexpected("exactly one", ImmutableList.of());
    }
    return one;
  }

  private @Nullable T one(String expected) {
    T sole = asked.sole();
    if (sole != null) {
      return sole;
    }
    Search<T> search = new Search<>(asked);
    int one = search.next();
    if (one != -1 && search.next() != -1) {
      throw unexpected(expected, list());
    }
    return one == -1 ? null : search.get(one);
  }

  /**
   * {@return how many were found, from 0}
   *
   * <p>That is what the catalogue holds: there are as many only where {@link #completeness} is
   * WHOLE.
   */
  public final int count() {
    return new Search<>(asked).count();
  }

  /**
   * {@return all that was found, grouped: for each key its entries in natural order, the keys in
   * the order of their first entry}
   *
   * @param key what to group by
   * @param <K> the type of the key
   * @throws NullPointerException if the function gives null for an entry
   */
  public final <K> ImmutableListMultimap<K, T> groupedBy(Function<? super T, ? extends K> key) {
    requireNonNull(key, "key");
    ImmutableListMultimap.Builder<K, T> groups = ImmutableListMultimap.builder();
    for (T entry : list()) {
      K group = key.apply(entry);
      if (group == null) {
        throw new NullPointerException("key: gives null for " + entry.label());
      }
      groups.put(group, entry);
    }
    return groups.build();
  }

  /**
   * {@return whether a statement says that this query finds all there is: WHOLE, that something is
   * left out of what it asks for: PARTIAL, or neither: NOT_STATED}
   *
   * <p>WHOLE is what is asked within a list that is said to be whole, on days on which it is:
   * {@link #on} or {@link #during} within them, as a question without a day asks for all days. A
   * question to an account is whole if the source says so itself, or if the list is that of the one
   * source that is asked. PARTIAL is what asks for all of a list on some day on which something is
   * left out of it. Of either and except no more is understood than that they narrow; and a
   * condition of your own is taken to ask for no account.
   *
   * @see #coverage
   */
  public final Completeness completeness() {
    return asked.shelf.covering(asked.conditions()).completeness();
  }

  /**
   * {@return the statements on lists that may share an entry with what this query asks for, in
   * their natural order: what {@link #completeness} is judged by, also where it follows from none
   * of them}
   */
  public final ImmutableList<Coverage> coverage() {
    return asked.shelf.covering(asked.conditions()).statements();
  }

  /**
   * Says how this query comes to its answer.
   *
   * @return what each step kept; for a day on which nothing was found, what lies before and after;
   *     and which ids are unknown
   */
  public final Explanation explain() {
    Shelf<T> shelf = asked.shelf;
    ImmutableList<Condition<? super T>> conditions = asked.conditions();
    ImmutableList.Builder<Explanation.Step> steps = ImmutableList.builder();
    List<T> left = shelf.entries();
    steps.add(ImmutableStep.of(shelf.kind.noun, left.size()));
    for (Condition<? super T> condition : conditions) {
      left =
          left == shelf.entries()
              ? new Search<>(new Asked<>(shelf).narrowedBy(condition)).list()
              : kept(left, condition);
      steps.add(ImmutableStep.of(condition.toString(), left.size()));
    }
    LocalDate emptyDay = left.isEmpty() ? Either.earliest(null, conditions) : null;
    T last = null;
    T next = null;
    if (emptyDay != null) {
      for (T entry : shelf.entries()) {
        if (entry.period().endsBefore(emptyDay)) {
          last = endsNoLater(last, entry) && meetsBut(emptyDay, entry, conditions) ? entry : last;
        } else if (entry.period().beginsAfter(emptyDay)) {
          next = beginsEarlier(entry, next) && meetsBut(emptyDay, entry, conditions) ? entry : next;
        }
      }
    }
    Covering covering = shelf.covering(conditions);
    return ImmutableExplanation.of(
        steps.build(),
        Optional.ofNullable(last),
        Optional.ofNullable(next),
        UnknownIds.in(conditions, shelf),
        covering.statements(),
        covering.completeness());
  }

  private static <T> List<T> kept(List<T> entries, Condition<? super T> condition) {
    List<T> kept = new ArrayList<>();
    for (T entry : entries) {
      if (condition.test(entry)) {
        kept.add(entry);
      }
    }
    return kept;
  }

  private static <T> boolean meetsBut(
      LocalDate day, T entry, List<Condition<? super T>> conditions) {
    for (Condition<? super T> condition : conditions) {
      if (!condition.testBut(day, entry)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsNoLater(@Nullable Entry one, Entry other) {
    return one == null || !other.period().endsBefore(one.period().lastDay().orElse(LocalDate.MAX));
  }

  private static boolean beginsEarlier(Entry one, @Nullable Entry other) {
    return other == null
        || other.period().beginsAfter(one.period().firstDay().orElse(LocalDate.MIN));
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
    return new UnexpectedCountException(
        message.toString(),
        ImmutableList.copyOf(Lists.transform(found, Entry::label)),
        explanation);
  }

  private String choiceOfDay(List<? extends Entry> found) {
    boolean anyDay = Either.earliest(null, asked.conditions()) == null;
    boolean periodsDiffer = found.stream().map(Entry::period).distinct().limit(2).count() > 1;
    return anyDay && periodsDiffer ? "\nno day is asked for; choose one: on(day)" : "";
  }

  private static String choiceOfAccount(List<? extends Entry> found) {
    StringBuilder choice = new StringBuilder();
    for (SourceKind kind : SourceKind.values()) {
      AccordingTo account = new AccordingTo(kind);
      int named = 0;
      for (Entry entry : found) {
        if (account.test(entry)) {
          named++;
        }
      }
      if (named > 0 && named < found.size()) {
        choice
            .append(choice.length() == 0 ? "\ndifferent accounts answer; choose one:" : ",")
            .append(" catalog.accordingTo(SourceKind.")
            .append(kind)
            .append(") leaves ")
            .append(named);
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
    StringBuilder sentence = new StringBuilder(asked.shelf.kind.noun);
    for (Condition<?> condition : asked.conditions()) {
      sentence.append(' ').append(condition);
    }
    return sentence.toString();
  }
}
