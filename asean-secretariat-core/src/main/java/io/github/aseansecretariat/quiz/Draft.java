package io.github.aseansecretariat.quiz;

import io.github.aseansecretariat.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an item comes to: the words for its slots, and every answer that was thought of. */
final class Draft {
  private static final int NEAR = 6;

  final Map<String, LocalizedText> slots = new HashMap<>();
  final List<Candidate> candidates = new ArrayList<>();

  /** Whether the options stay in the order of their places, as numbers and days do. */
  boolean inOrder;

  Draft slot(String name, LocalizedText text) {
    slots.put(name, text);
    return this;
  }

  void may(String id, LocalizedText text, Truth truth, long place, @Nullable LocalizedText note) {
    candidates.add(new Candidate(id, text, truth, place, note));
  }

  void may(String id, LocalizedText text, Truth truth, long place) {
    may(id, text, truth, place, null);
  }

  /** Whole numbers around one that is known to be the only right one. */
  void numbers(int right, int least, int most) {
    for (int n = Math.max(least, right - NEAR); n <= Math.min(most, right + NEAR); n++) {
      may(Integer.toString(n), Words.number(n), Truth.of(n == right), n);
    }
    inOrder = true;
  }
}
