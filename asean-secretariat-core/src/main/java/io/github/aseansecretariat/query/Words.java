package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The words that the queries of all kinds share; each gives the same kind of query again.
 *
 * <p>No public method is final: for those of a class that is not public the compiler then makes
 * bridges in the public ones, without which no reflection from another package may call them.
 */
abstract sealed class Words<T extends Entry, Q extends Words<T, Q>> extends Query<T>
    permits InstitutionQuery,
        OfficeQuery,
        TenureQuery,
        TermRuleQuery,
        StaffQuery,
        DutyQuery,
        MemberQuery,
        SummitQuery,
        SourceQuery,
        InstrumentQuery,
        PublicationQuery,
        ClaimReviewQuery,
        CoverageQuery {
  Words(Asked<T> asked) {
    super(asked);
  }

  /** Makes a query of this kind. */
  abstract Q query(Asked<T> asked);

  private Q narrowedBy(Condition<? super T> word) {
    return query(asked.narrowedBy(word));
  }

  /** Narrows by a test of its own, said in these words. */
  final Q keeping(String words, Predicate<? super T> test) {
    return narrowedBy(Condition.that(words, test));
  }

  /** Narrows by a value that an attribute has; these words before the value mean the attribute. */
  final Q is(String lead, Object value, Function<? super T, ?> attribute) {
    return narrowedBy(new Is<>(lead, value, attribute));
  }

  /** Narrows by words that some text of the entry has; the lead means these texts. */
  final Q says(
      String lead,
      String parameter,
      String words,
      Function<? super T, ImmutableList<String>> texts) {
    return narrowedBy(new Says<>(lead, FoldedText.of(parameter, words), texts));
  }

  @Override
  public Q on(LocalDate day) {
    return narrowedBy(new OnDay(day));
  }

  @Override
  public Q during(DateRange range) {
    return narrowedBy(new During(range));
  }

  @Override
  public Q accordingTo(SourceKind kind, SourceKind... more) {
    return narrowedBy(new AccordingTo(kind, more));
  }

  @Override
  public Q citing(SourceId source) {
    return is(Is.CITING, requireNonNull(source, "source"), Words::cited);
  }

  private static ImmutableList<SourceId> cited(Entry entry) {
    ImmutableList.Builder<SourceId> ids = ImmutableList.builder();
    for (Citation citation : entry.citations()) {
      ids.add(citation.source().id());
    }
    if (entry instanceof ClaimReview review) {
      for (Citation citation : review.basis()) {
        ids.add(citation.source().id());
      }
    }
    return ids.build();
  }

  @Override
  public Q where(Condition<? super T> condition) {
    return narrowedBy(requireNonNull(condition, "condition"));
  }

  /**
   * Keeps the entries that at least one of two questions keeps, each asked by the words of this
   * query: {@code either(d -> d.of(a), d -> d.of(b).numbered(1))}. A third goes into one of the
   * two.
   *
   * @param one narrows the query that it is given
   * @param other narrows it in another way
   * @return the narrowed query
   * @throws IllegalArgumentException if one of them gives another query than the one that it is
   *     given, narrowed by at least one word
   */
  public Q either(UnaryOperator<Q> one, UnaryOperator<Q> other) {
    return narrowedBy(Either.of(asked("one", one), asked("other", other)));
  }

  /**
   * Keeps the entries that a question does not keep, asked by the words of this query: {@code
   * except(t -> t.heldBy(x))}.
   *
   * @param question narrows the query that it is given
   * @return the narrowed query
   * @throws IllegalArgumentException if it gives another query than the one that it is given,
   *     narrowed by at least one word
   */
  public Q except(UnaryOperator<Q> question) {
    return narrowedBy(Either.except(asked("question", question)));
  }

  private Asked<T> asked(String parameter, UnaryOperator<Q> question) {
    Q given = query(new Asked<>(asked.shelf));
    Q answer = requireNonNull(question, parameter).apply(given);
    if (answer == null || answer == given || answer.asked.origin() != given.asked) {
      throw new IllegalArgumentException(
          parameter
              + ": expected the query that is given, narrowed by at least one word, but was "
              + (answer == null
                  ? "null"
                  : answer == given ? "no word" : "another query: \"" + answer + "\""));
    }
    return answer.asked;
  }
}
