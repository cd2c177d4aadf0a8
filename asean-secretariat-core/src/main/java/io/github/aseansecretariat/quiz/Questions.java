package io.github.aseansecretariat.quiz;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Condition;
import io.github.aseansecretariat.query.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Questions that a catalogue can answer, each with options of which one is right, in Indonesian and
 * English; it reads as a sentence and prints as one.
 *
 * <p>What is asked is what the catalogue says, so that of an account only what that account says is
 * asked. The right answer is proved by entries of the catalogue, as of a day; every other option is
 * proved to be wrong. What is not known for sure, and what may only be missing from a list, is no
 * option at all. Where accounts differ, the question names the account.
 *
 * <p>The same catalogue, day, seed and number of options give the same questions on every machine.
 * Another fact leaves nearly all other questions as they were. Questions are made when they are
 * asked for, one by one, and kept for whoever asks these questions again: hold on to them.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Questions questions = Questions.of(asean, LocalDate.now());
 * List<Question> quiz = questions.about(Topic.DUTIES, Topic.MEMBERS).seed(42).pick(10);
 * }</pre>
 */
public final class Questions {
  private static final int FEWEST_OPTIONS = 3;
  private static final int MOST_OPTIONS = 5;

  private final Stock stock;
  private final String words;
  private final ImmutableList<Predicate<Ask>> early;
  private final ImmutableList<Condition<? super Question>> late;

  private Questions(
      Stock stock,
      String words,
      ImmutableList<Predicate<Ask>> early,
      ImmutableList<Condition<? super Question>> late) {
    this.stock = stock;
    this.words = words;
    this.early = early;
    this.late = late;
  }

  /**
   * Begins with all questions of a catalogue or of one account of it, with four options each.
   *
   * @param catalog what is asked, such as the whole catalogue or {@code
   *     catalog.accordingTo(SourceKind.SCHOOL_TEXT)}; the wrong answers are from the whole of it
   * @param day the day as of which the answers hold: nothing that came later is asked; for today
   *     say {@code LocalDate.now()} yourself
   * @return the questions
   */
  public static Questions of(Catalog catalog, LocalDate day) {
    return new Questions(
        Stock.of(requireNonNull(catalog, "catalog"), requireNonNull(day, "day")),
        "",
        ImmutableList.of(),
        ImmutableList.of());
  }

  private Questions early(String moreWords, Predicate<Ask> test) {
    return new Questions(
        stock,
        words + " " + moreWords,
        ImmutableList.<Predicate<Ask>>builder().addAll(early).add(test).build(),
        late);
  }

  /**
   * Keeps the questions about a topic.
   *
   * @param topic the topic
   * @param more further topics, any of which will do
   * @return the narrowed questions
   */
  public Questions about(Topic topic, Topic... more) {
    Set<Topic> topics = all(requireNonNull(topic, "topic"), more);
    return early("about " + Joiner.on(" or ").join(topics), ask -> topics.contains(ask.topic));
  }

  private static <E extends Enum<E>> Set<E> all(E one, E[] more) {
    Set<E> all = EnumSet.of(one);
    for (E other : requireNonNull(more, "more")) {
      all.add(requireNonNull(other, "more"));
    }
    return all;
  }

  /**
   * Keeps the questions that an entry of a query proves: those that have one of its entries among
   * their {@link Question#facts}.
   *
   * @param entries the query, such as {@code asean.duties().of(NATIONAL_SECRETARIAT_INDONESIA)}
   * @return the narrowed questions
   */
  public Questions about(Query<?> entries) {
    ImmutableSet<Entry> kept = ImmutableSet.copyOf(requireNonNull(entries, "entries").list());
    return early("about " + entries, ask -> !Collections.disjoint(ask.facts, kept));
  }

  /**
   * Keeps the questions of a form.
   *
   * @param form the form
   * @param more further forms, any of which will do
   * @return the narrowed questions
   */
  public Questions inForm(Form form, Form... more) {
    Set<Form> forms = all(requireNonNull(form, "form"), more);
    return early("in the form " + Joiner.on(" or ").join(forms), ask -> forms.contains(ask.form));
  }

  /**
   * Leaves out questions, such as those that were asked before.
   *
   * @param ids the ids of questions; those that are not among these questions change nothing
   * @return the narrowed questions
   */
  public Questions without(Collection<String> ids) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    for (String id : requireNonNull(ids, "ids")) {
      all.add(requireNonNull(id, "ids"));
    }
    ImmutableSet<String> seen = all.build();
    return early("without " + seen.size() + " of them", ask -> !seen.contains(ask.id));
  }

  /**
   * Keeps the questions that meet a condition.
   *
   * @param condition the condition
   * @return the narrowed questions
   */
  public Questions where(Condition<? super Question> condition) {
    return new Questions(
        stock,
        words + " " + requireNonNull(condition, "condition"),
        early,
        ImmutableList.<Condition<? super Question>>builder().addAll(late).add(condition).build());
  }

  /**
   * Asks with another number of options. A question for which there are not as many answers that
   * are surely wrong has fewer; one of true and false has two.
   *
   * @param number the number, from 3 to 5
   * @return the questions
   * @throws IllegalArgumentException if the number is another
   */
  public Questions options(int number) {
    if (number < FEWEST_OPTIONS || number > MOST_OPTIONS) {
      throw new IllegalArgumentException(
          "number: expected a number from 3 to 5 but was \"" + number + "\"");
    }
    return new Questions(stock.with(stock.seed, number), words, early, late);
  }

  /**
   * Asks in another order, with other options in other places. Ids and right answers stay; of a
   * question that has several right answers, another may be chosen.
   *
   * @param seed any number
   * @return the questions
   */
  public Questions seed(long seed) {
    return new Questions(stock.with(seed, stock.options), words, early, late);
  }

  /** {@return all of the questions, in the order that the seed gives} */
  public ImmutableList<Question> list() {
    return early.isEmpty() && late.isEmpty()
        ? stock.all()
        : ImmutableList.copyOf(stream().iterator());
  }

  /** {@return the questions as a stream, in the order that the seed gives, made one by one} */
  public Stream<Question> stream() {
    return stock.order().stream().map(this::kept).filter(Optional::isPresent).map(Optional::get);
  }

  /** {@return the first question in the order that the seed gives, empty if there is none} */
  public Optional<Question> first() {
    return stream().findFirst();
  }

  /** {@return how many questions there are, from 0} */
  public int count() {
    return list().size();
  }

  /**
   * {@return the question with an id as it is now: empty if it is not among these questions, as one
   * that was withdrawn}
   *
   * @param id the id of a question, perhaps stored long ago
   */
  public Optional<Question> find(String id) {
    requireNonNull(id, "id");
    for (Ask ask : stock.order()) {
      if (ask.id.equals(id)) {
        return kept(ask);
      }
    }
    return Optional.empty();
  }

  /**
   * Puts a quiz together: spread over the topics, with few that ask for what does not fit, no two
   * that a common fact proves, and none whose prompt has another's answer in it.
   *
   * @param number how many, from 0
   * @return the questions
   * @throws IllegalArgumentException if the number is negative, or not so many go together; it says
   *     how many do
   */
  public ImmutableList<Question> pick(int number) {
    if (number < 0) {
      throw new IllegalArgumentException(
          "number: expected a number from 0 but was \"" + number + "\"");
    }
    ImmutableList<Question> picked = new Pick(this::kept, stock.order(), number).questions();
    if (picked.size() < number) {
      throw new IllegalArgumentException(
          "number: expected at most "
              + picked.size()
              + ", so many of the "
              + this
              + " go together, but was \""
              + number
              + "\"");
    }
    return picked;
  }

  private Optional<Question> kept(Ask ask) {
    for (Predicate<Ask> test : early) {
      if (!test.test(ask)) {
        return Optional.empty();
      }
    }
    Optional<Question> question = stock.question(ask);
    if (question.isPresent()) {
      for (Condition<? super Question> condition : late) {
        if (!condition.test(question.get())) {
          return Optional.empty();
        }
      }
    }
    return question;
  }

  /**
   * {@return the questions as a sentence, such as "questions from catalogue of 302 entries as of
   * 2026-11-24 about DUTIES, with 4 options, seed 42"}
   */
  @Override
  public String toString() {
    return "questions from "
        + stock.catalog
        + " as of "
        + stock.day
        + words
        + ", with "
        + stock.options
        + " options, seed "
        + stock.seed;
  }
}
