package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a question is put together from an item: which answer is asked for, and beside which. */
final class Composition {
  private static final int LONGEST_PROMPT = 140;
  private static final int LONGEST_OPTION = 90;
  private static final int FEWEST_OPTIONS = 3;
  private static final int NEAREST = 7;

  /** Below this number of characters nobody sees which option is the longest. */
  private static final int SHORT = 24;

  /** How much longer than another an option may be, in tenths: rather less, then any. */
  private static final int[] RATIOS = {15, 20, 990};

  private static final LocalizedText TRUE = LocalizedText.of("True", "Benar");
  private static final LocalizedText FALSE = LocalizedText.of("False", "Salah");

  private final Ask ask;
  private final int options;
  private final long dice;
  private final Draft draft;
  private final Map<String, LocalizedText> slots;

  private Composition(Ask ask, long seed, int options) {
    this.ask = ask;
    this.options = options;
    this.dice = Dice.roll(seed, ask.hash);
    this.draft = ask.item.draft();
    this.slots = new HashMap<>(draft.slots);
  }

  /** {@return the question, empty if there are not enough answers that are surely wrong} */
  static Optional<Question> of(Ask ask, LocalDate day, long seed, int options) {
    return Optional.ofNullable(new Composition(ask, seed, options).question(day));
  }

  private long roll(long thing) {
    return Dice.roll(dice, thing);
  }

  private @Nullable Question question(LocalDate day) {
    List<Candidate> right = fit(ask.form == Form.EXCEPT ? Truth.NO : Truth.YES);
    List<Candidate> wrong = fit(ask.form == Form.EXCEPT ? Truth.YES : Truth.NO);
    if (ask.form == Form.TRUE_FALSE) {
      return statement(day, right, wrong);
    }
    LocalizedText prompt = Templates.fill(ask.item.model, ask.form.name(), slots);
    Cues cues = new Cues(ask.form == Form.ORDER ? null : prompt);
    right.removeIf(key -> !cues.canBeHidden(key, wrong));
    if (right.isEmpty() || wrong.size() < FEWEST_OPTIONS - 1 || isLong(prompt, LONGEST_PROMPT)) {
      return null;
    }
    Candidate key = right.get(Dice.below(right.size(), roll(1)));
    List<Candidate> shown = draft.inOrder ? around(key, wrong) : among(key, wrong, cues);
    if (shown.size() < FEWEST_OPTIONS) {
      return null;
    }
    ImmutableList.Builder<Option> all = ImmutableList.builder();
    for (Candidate candidate : shown) {
      all.add(option(candidate, candidate == key));
    }
    slots.put("key", key.text);
    return question(day, prompt, all.build());
  }

  private static Option option(Candidate candidate, boolean isRight) {
    return ImmutableOption.of(
        Templates.sentence(candidate.text),
        isRight,
        isRight ? Optional.empty() : Optional.ofNullable(candidate.note));
  }

  private Question question(LocalDate day, LocalizedText prompt, ImmutableList<Option> shown) {
    return ImmutableQuestion.of(
        ask.id,
        ask.item.topic(),
        ask.form,
        day,
        prompt,
        shown,
        Templates.fill(ask.item.model, Templates.BECAUSE, slots),
        ask.item.facts);
  }

  /** One value in the sentence, as often a right one as a wrong one. */
  private @Nullable Question statement(
      LocalDate day, List<Candidate> right, List<Candidate> wrong) {
    if (right.isEmpty() && draft.candidates.size() > 1) {
      return null;
    }
    boolean holds = wrong.isEmpty() || (!right.isEmpty() && roll(1) >= 0);
    List<Candidate> from = holds ? right : wrong;
    if (from.isEmpty()) {
      return null;
    }
    if (!right.isEmpty()) {
      slots.put("key", right.get(0).text);
      if (!holds) {
        from = nearest(right.get(0), wrong, FEWEST_OPTIONS);
      }
    }
    slots.put("value", from.get(Dice.below(from.size(), roll(2))).text);
    LocalizedText prompt = Templates.fill(ask.item.model, ask.form.name(), slots);
    return isLong(prompt, LONGEST_PROMPT)
        ? null
        : question(
            day,
            prompt,
            ImmutableList.of(
                ImmutableOption.of(TRUE, holds, Optional.empty()),
                ImmutableOption.of(FALSE, !holds, Optional.empty())));
  }

  private List<Candidate> fit(Truth truth) {
    List<Candidate> fit = new ArrayList<>();
    for (Candidate candidate : draft.candidates) {
      if (candidate.truth == truth && !isLong(candidate.text, LONGEST_OPTION)) {
        fit.add(candidate);
      }
    }
    return fit;
  }

  private static boolean isLong(LocalizedText text, int longest) {
    return Math.max(text.english().length(), text.indonesian().length()) > longest;
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
  private List<Candidate> among(Candidate key, List<Candidate> wrong, Cues cues) {
    List<Candidate> pool = shuffled(nearest(key, wrong, Math.max(NEAREST, 2 * (options - 1))), 2);
    List<Candidate> chosen = new ArrayList<>();
    chosen.add(key);
    cues.hide(key, nearest(key, wrong, wrong.size()), chosen);
    int needed = chosen.size();
    for (int ratio : RATIOS) {
      for (Candidate other : pool) {
        if (chosen.size() < options && isApart(other, chosen) && isAsLong(other, chosen, ratio)) {
          chosen.add(other);
        }
      }
    }
    if (chosen.size() > needed && Dice.below(4, roll(3)) > 0) {
      hideLength(key, wrong, chosen);
    }
    return shuffled(chosen, 4);
  }

  /** Lets another be the longest, three times out of four. */
  private void hideLength(Candidate key, List<Candidate> wrong, List<Candidate> chosen) {
    Candidate last = chosen.remove(chosen.size() - 1);
    if (isLongest(key, chosen) && isLongest(key, ImmutableList.of(last))) {
      for (Candidate other : shuffled(wrong, 5)) {
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
  private List<Candidate> around(Candidate key, List<Candidate> wrong) {
    List<Candidate> below = new ArrayList<>();
    List<Candidate> above = new ArrayList<>();
    for (Candidate other : nearest(key, wrong, wrong.size())) {
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

  /** The words of a prompt, which must not stand in the right option alone. */
  private static final class Cues {
    private final Set<String> english;
    private final Set<String> indonesian;

    Cues(@Nullable LocalizedText prompt) {
      this.english = prompt == null ? new HashSet<>() : Words.words(prompt.english());
      this.indonesian = prompt == null ? new HashSet<>() : Words.words(prompt.indonesian());
    }

    private Set<String> inEnglish(Candidate candidate) {
      return shared(english, candidate.text.english());
    }

    private Set<String> inIndonesian(Candidate candidate) {
      return shared(indonesian, candidate.text.indonesian());
    }

    private static Set<String> shared(Set<String> prompt, String text) {
      Set<String> shared = Words.words(text);
      shared.retainAll(prompt);
      return shared;
    }

    boolean canBeHidden(Candidate key, List<Candidate> wrong) {
      Set<String> inEnglish = inEnglish(key);
      Set<String> inIndonesian = inIndonesian(key);
      for (Candidate other : wrong) {
        if (inEnglish.isEmpty() && inIndonesian.isEmpty()) {
          break;
        }
        inEnglish.removeAll(inEnglish(other));
        inIndonesian.removeAll(inIndonesian(other));
      }
      return inEnglish.isEmpty() && inIndonesian.isEmpty();
    }

    /** Adds those that share with the prompt what the right one shares with it. */
    void hide(Candidate key, List<Candidate> wrong, List<Candidate> chosen) {
      Set<String> inEnglish = inEnglish(key);
      Set<String> inIndonesian = inIndonesian(key);
      for (Candidate other : wrong) {
        if (inEnglish.isEmpty() && inIndonesian.isEmpty()) {
          return;
        }
        boolean hides = inEnglish.removeAll(inEnglish(other));
        hides |= inIndonesian.removeAll(inIndonesian(other));
        if (hides && isApart(other, chosen)) {
          chosen.add(other);
        }
      }
    }
  }
}
