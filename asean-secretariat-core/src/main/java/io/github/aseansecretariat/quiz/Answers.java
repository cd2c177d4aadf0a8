package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be answered, whatever the seed: the prompt, what is surely right, what surely wrong. */
final class Answers {
  private static final int LONGEST_PROMPT = 140;
  private static final int LONGEST_OPTION = 90;
  private static final int FEWEST_WRONG = 2;

  final ImmutableMap<String, LocalizedText> slots;
  final boolean inOrder;
  final List<Candidate> right = new ArrayList<>();
  final List<Candidate> wrong = new ArrayList<>();

  /** Empty if it cannot be asked, and for a statement, which is another for each value in it. */
  final Optional<LocalizedText> prompt;

  private final Set<String> words;

  Answers(String model, Form form, Draft draft) {
    this.slots = ImmutableMap.copyOf(draft.slots);
    this.inOrder = draft.inOrder;
    for (Candidate candidate : draft.candidates.values()) {
      if (candidate.truth != Truth.UNKNOWN && !isLong(candidate.text, LONGEST_OPTION)) {
        boolean fits = (candidate.truth == Truth.YES) == (form != Form.EXCEPT);
        (fits ? right : wrong).add(candidate);
      }
    }
    if (form == Form.TRUE_FALSE) {
      if (right.isEmpty() && draft.candidates.size() > 1) {
        // Only of a claim is it enough to know that it is wrong.
        wrong.clear();
      }
      this.words = new HashSet<>();
      this.prompt = Optional.empty();
      return;
    }
    LocalizedText all = Templates.fill(model, form.name(), slots);
    this.words = form == Form.ORDER ? new HashSet<>() : Words.words(all);
    right.removeIf(key -> !hiding(key, wrong).isPresent());
    this.prompt =
        right.isEmpty() || wrong.size() < FEWEST_WRONG || isLongPrompt(all)
            ? Optional.empty()
            : Optional.of(all);
  }

  static boolean isLongPrompt(LocalizedText prompt) {
    return isLong(prompt, LONGEST_PROMPT);
  }

  private static boolean isLong(LocalizedText text, int longest) {
    return Math.max(text.english().length(), text.indonesian().length()) > longest;
  }

  /**
   * {@return the first of some wrong answers that share with the prompt what the right one shares
   * with it, so that no word gives that away; empty if they cannot}
   */
  Optional<List<Candidate>> hiding(Candidate key, Collection<Candidate> from) {
    Set<String> cues = Words.words(key.text);
    cues.retainAll(words);
    List<Candidate> hiding = new ArrayList<>();
    for (Candidate other : from) {
      if (!cues.isEmpty() && cues.removeAll(Words.words(other.text))) {
        hiding.add(other);
      }
    }
    return cues.isEmpty() ? Optional.of(hiding) : Optional.empty();
  }
}
