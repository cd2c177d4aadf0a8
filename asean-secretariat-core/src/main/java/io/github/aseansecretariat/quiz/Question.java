package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A question with its options, of which exactly one is right, in both languages.
 *
 * <p>Made by {@link Questions}. What it says holds as of its {@link #day}; facts that changed later
 * do not change it. Two questions are equal if all that they say is. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Question permits ImmutableQuestion {
  Question() {}

  /**
   * {@return the id, such as "host-of-summit.one-of.summit-12"}
   *
   * <p>It says what must be known, never the answer, the day, the other options or the wording: an
   * app can store it, and {@link Questions#find} gives the question back after facts or wording
   * were corrected.
   */
  @Value.Parameter
  public abstract String id();

  /** {@return what it is about: the topic} */
  @Value.Parameter
  public abstract Topic topic();

  /** {@return how it is asked: the form} */
  @Value.Parameter
  public abstract Form form();

  /** {@return the day as of which it holds} */
  @Value.Parameter
  public abstract LocalDate day();

  /** {@return what is asked, at most 140 characters in either language} */
  @Value.Parameter
  public abstract LocalizedText prompt();

  /**
   * {@return the options as they are to be shown, exactly one of them right; "true" and "false" for
   * {@link Form#TRUE_FALSE}, else three to five, at most 90 characters each}
   */
  @Value.Parameter
  public abstract ImmutableList<Option> options();

  /** {@return why the right answer is right, a sentence or two} */
  @Value.Parameter
  public abstract LocalizedText explanation();

  /** {@return the entries that prove the answer, at least one entry} */
  @Value.Parameter
  public abstract ImmutableSet<Entry> facts();

  /** {@return the right one of the options} */
  public final Option answer() {
    return options().get(answerIndex());
  }

  /** {@return the place of the right option, from 0} */
  public final int answerIndex() {
    int index = 0;
    while (!options().get(index).isRight()) {
      index++;
    }
    return index;
  }

  /**
   * {@return where the answer is told: the citations of the {@link #facts}, each once}
   *
   * <p>Of a claim they are those that its rating stands on. They are none for a question about a
   * source, which is cited itself and is among the facts.
   */
  public final ImmutableList<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (Entry fact : facts()) {
      citations.addAll(fact instanceof ClaimReview review ? review.basis() : fact.citations());
    }
    return citations.build().asList();
  }

  /**
   * {@return the id and the prompt in English, such as "capital.one-of.lao-pdr: Which city ..."}
   */
  @Override
  public final String toString() {
    return id() + ": " + prompt().english();
  }
}
