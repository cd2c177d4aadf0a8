package io.github.aseansecretariat.quiz;

import com.google.common.base.Joiner;
import com.google.common.collect.Collections2;
import com.google.common.collect.Lists;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for the slots of what is asked, and every answer that was thought of. */
final class Draft {
  private static final int NEAR = 6;

  final Map<String, LocalizedText> slots = new HashMap<>();

  /** By their ids: what two entries would offer alike is offered once. */
  final Map<String, Candidate> candidates = new LinkedHashMap<>();

  /** Whether the options stay in the order of their places, as numbers and days do. */
  boolean inOrder;

  void slot(String name, LocalizedText text) {
    slots.put(name, text);
  }

  void may(String id, LocalizedText text, Truth truth, long place, @Nullable LocalizedText note) {
    candidates.putIfAbsent(id, new Candidate(id, text, truth, place, note));
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

  /**
   * The order of some things. They stand in a list in the prompt, shuffled by the radical; the
   * options are orders of its numbers.
   */
  void order(String radical, List<LocalizedText> sorted) {
    List<LocalizedText> listed = new ArrayList<>(sorted);
    listed.sort(
        Comparator.comparingLong(text -> Dice.roll(Dice.hash(radical), Dice.hash(text.english()))));
    List<Integer> numbers = new ArrayList<>();
    List<String> english = new ArrayList<>();
    List<String> indonesian = new ArrayList<>();
    for (LocalizedText text : listed) {
      numbers.add(numbers.size() + 1);
      String number = "(" + numbers.size() + ") ";
      english.add(number + text.english());
      indonesian.add(number + text.indonesian());
    }
    Joiner list = Joiner.on("; ");
    slot("list", LocalizedText.of(list.join(english), list.join(indonesian)));
    for (List<Integer> order : Collections2.orderedPermutations(numbers)) {
      String text = Joiner.on('-').join(order);
      boolean right = Lists.transform(order, number -> listed.get(number - 1)).equals(sorted);
      may(
          text,
          LocalizedText.untranslated(text),
          Truth.of(right),
          Long.parseLong(Joiner.on("").join(order)));
    }
    inOrder = true;
  }
}
