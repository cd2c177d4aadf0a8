package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a question is put together: which answer is asked for, and beside which. */
final class Composition {
  private static final int FEWEST_OPTIONS = 3;
  private static final int NEAREST = 7;

  /** Below this number of characters nobody sees which option is the longest. */
  private static final int SHORT = 24;

  /** How much longer than another an option may be, in tenths: rather less, then any. */
  private static final int[] RATIOS = {15, 20, 990};

  private static final LocalizedText TRUE = LocalizedText.of("True", "Benar");
  private static final LocalizedText FALSE = LocalizedText.of("False", "Salah");

  private final Ask ask;
  private final LocalDate day;
  private final int options;
  private final long dice;
  private final Answers answers;
  private final Map<String, LocalizedText> slots;

  private Composition(Ask ask, LocalDate day, long seed, int options) {
    this.ask = ask;
    this.day = day;
    this.options = options;
    this.dice = Dice.roll(seed, ask.hash);
    this.answers = ask.answers();
    this.slots = new HashMap<>(answers.slots);
  }

  /** {@return the question, empty if there are not enough answers that are surely wrong} */
  static Optional<Question> of(Ask ask, LocalDate day, long seed, int options) {
    Composition composition = new Composition(ask, day, seed, options);
    return ask.form == Form.TRUE_FALSE
        ? composition.statement()
        : composition.answers.prompt.flatMap(composition::choice);
  }

  private long roll(long thing) {
    return Dice.roll(dice, thing);
  }

  private Optional<Question> choice(LocalizedText prompt) {
    Candidate key = answers.right.get(Dice.below(answers.right.size(), roll(1)));
    List<Candidate> shown = answers.inOrder ? around(key) : among(key);
    if (shown.size() < FEWEST_OPTIONS || shown.size() > options) {
      return Optional.empty();
    }
    slots.put("key", key.text);
    ImmutableList.Builder<Option> all = ImmutableList.builder();
    for (Candidate candidate : shown) {
      all.add(
          ImmutableOption.of(
              Templates.sentence(candidate.text),
              candidate == key,
              candidate == key ? Optional.empty() : Optional.ofNullable(candidate.note)));
    }
    return Optional.of(question(prompt, all.build()));
  }

  private Question question(LocalizedText prompt, ImmutableList<Option> shown) {
    return ImmutableQuestion.of(
        ask.id,
        ask.topic,
        ask.form,
        day,
        prompt,
        shown,
        Templates.fill(ask.model, Templates.BECAUSE, slots),
        ask.facts);
  }

  /** One value in the sentence, as often a right one as a wrong one. */
  private Optional<Question> statement() {
    List<Candidate> right = answers.right;
    List<Candidate> wrong = answers.wrong;
    boolean holds = wrong.isEmpty() || (!right.isEmpty() && roll(1) >= 0);
    List<Candidate> from = holds ? right : wrong;
    if (from.isEmpty()) {
      return Optional.empty();
    }
    if (!right.isEmpty()) {
      slots.put("key", right.get(0).text);
      from = holds ? right : nearest(right.get(0), wrong, FEWEST_OPTIONS);
    }
    slots.put("value", from.get(Dice.below(from.size(), roll(2))).text);
    LocalizedText prompt = Templates.fill(ask.model, ask.form.name(), slots);
    return Answers.isLongPrompt(prompt)
        ? Optional.empty()
        : Optional.of(
            question(
                prompt,
                ImmutableList.of(
                    ImmutableOption.of(TRUE, holds, Optional.empty()),
                    ImmutableOption.of(FALSE, !holds, Optional.empty()))));
  }

  /** The nearest, and of those that are as near as each other any, but always the same. */
  private static List<Candidate> nearest(Candidate key, List<Candidate> from, int most) {
    List<Candidate> near = new ArrayList<>(from);
    near.sort(
        Comparator.<Candidate>comparingLong(other -> Math.abs(other.place - key.place))
            .thenComparingLong(other -> other.hash));
    return near.subList(0, Math.min(most, near.size()));
  }

  private List<Candidate> shuffled(List<Candidate> from, long thing) {
    List<Candidate> shuffled = new ArrayList<>(from);
    shuffled.sort(Comparator.comparingLong(other -> roll(other.hash + thing)));
    return shuffled;
  }

  /** Some that are near and as long, no word of the prompt in the right one alone, in any place. */
  private List<Candidate> among(Candidate key) {
    List<Candidate> wrong = answers.wrong;
    List<Candidate> pool = shuffled(nearest(key, wrong, Math.max(NEAREST, 2 * (options - 1))), 2);
    List<Candidate> chosen = new ArrayList<>();
    chosen.add(key);
    for (Candidate other :
        answers.hiding(key, nearest(key, wrong, wrong.size())).orElse(ImmutableList.of())) {
      if (isApart(other, chosen)) {
        chosen.add(other);
      }
    }
    int needed = chosen.size();
    for (int ratio : RATIOS) {
      for (Candidate other : pool) {
        if (chosen.size() < options && isApart(other, chosen) && isAsLong(other, chosen, ratio)) {
          chosen.add(other);
        }
      }
    }
    if (chosen.size() > needed && Dice.below(4, roll(3)) > 0) {
      hideLength(key, chosen);
    }
    return shuffled(chosen, 4);
  }

  /** Lets another be the longest, three times out of four. */
  private void hideLength(Candidate key, List<Candidate> chosen) {
    Candidate last = chosen.remove(chosen.size() - 1);
    if (isLongest(key, chosen) && isLongest(key, ImmutableList.of(last))) {
      for (Candidate other : shuffled(answers.wrong, 5)) {
        if (isApart(other, chosen)
            && isAsLong(other, chosen, RATIOS[1])
            && other.text.english().length() >= key.text.english().length()
            && other.text.indonesian().length() >= key.text.indonesian().length()) {
          chosen.add(other);
          return;
        }
      }
    }
    chosen.add(last);
  }

  private static boolean isLongest(Candidate key, List<Candidate> chosen) {
    boolean english = true;
    boolean indonesian = true;
    for (Candidate other : chosen) {
      if (other != key) {
        english &= other.text.english().length() < key.text.english().length();
        indonesian &= other.text.indonesian().length() < key.text.indonesian().length();
      }
    }
    return english || indonesian;
  }

  private static boolean isApart(Candidate candidate, List<Candidate> chosen) {
    for (Candidate other : chosen) {
      if (other.text.english().equals(candidate.text.english())
          || other.text.indonesian().equals(candidate.text.indonesian())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsLong(Candidate candidate, List<Candidate> chosen, int ratio) {
    for (Candidate other : chosen) {
      if (!isAsLong(candidate, other, ratio)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsLong(Candidate one, Candidate other, int ratio) {
    return isAsLong(one.text.english(), other.text.english(), ratio)
        && isAsLong(one.text.indonesian(), other.text.indonesian(), ratio);
  }

  private static boolean isAsLong(String one, String other, int ratio) {
    int longer = Math.max(one.length(), other.length());
    int shorter = Math.min(one.length(), other.length());
    return longer <= SHORT || 10 * longer <= ratio * shorter;
  }

  /**
   * What has an order keeps it, so the rank of the right one is drawn and the rest fitted to it.
   */
  private List<Candidate> around(Candidate key) {
    List<Candidate> below = new ArrayList<>();
    List<Candidate> above = new ArrayList<>();
    for (Candidate other : nearest(key, answers.wrong, answers.wrong.size())) {
      (other.place < key.place ? below : above).add(other);
    }
    int rank = Dice.below(options, roll(2));
    int lower = Math.min(Math.max(rank, options - 1 - above.size()), below.size());
    List<Candidate> chosen = new ArrayList<>();
    chosen.add(key);
    chosen.addAll(some(below, lower));
    chosen.addAll(some(above, Math.min(options - 1 - lower, above.size())));
    chosen.sort(Comparator.comparingLong(other -> other.place));
    return chosen;
  }

  private List<Candidate> some(List<Candidate> near, int number) {
    return shuffled(near.subList(0, Math.min(near.size(), number + 2)), 3).subList(0, number);
  }
}
