package io.github.aseansecretariat.quiz;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ways of asking about a topic: first what can be asked, then one thing at a time how. */
abstract class Models {
  /** How far from the ends of a time a day is chosen, for ends of which sources differ by days. */
  static final int MARGIN = 31;

  final Ground ground;
  final Topic topic;
  private final List<Item> items = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();

  Models(Topic topic, Ground ground) {
    this.topic = topic;
    this.ground = ground;
  }

  /** Adds what can be asked, by {@link #item}. */
  abstract void ask();

  /** Gives the words and the answers for one of the items. */
  abstract void draft(Item item, Draft draft);

  final ImmutableList<Item> items() {
    ask();
    return ImmutableList.copyOf(items);
  }

  /** Adds an item; what two entries would ask alike is asked once. */
  final void item(String model, Object radical, Entry... facts) {
    item(model, radical, ImmutableList.copyOf(facts));
  }

  final void item(String model, Object radical, Iterable<? extends Entry> facts) {
    if (asked.add(model + "." + radical)) {
      items.add(new Item(this, model, radical.toString(), ImmutableSet.copyOf(facts)));
    }
  }

  /** Whether each of the numbers comes after the one before. */
  static boolean rising(List<Long> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i - 1) >= numbers.get(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Asks for the order of some things. They stand in a list in the prompt; the options are orders
   * of its numbers.
   */
  static void order(Item item, Draft draft, List<LocalizedText> sorted) {
    List<LocalizedText> listed = new ArrayList<>(sorted);
    listed.sort(
        Comparator.comparingLong(
            text -> Dice.roll(Dice.hash(item.radical), Dice.hash(text.english()))));
    StringBuilder english = new StringBuilder();
    StringBuilder indonesian = new StringBuilder();
    for (int i = 0; i < listed.size(); i++) {
      String number = (i == 0 ? "(" : "; (") + (i + 1) + ") ";
      english.append(number).append(listed.get(i).english());
      indonesian.append(number).append(listed.get(i).indonesian());
    }
    draft.slot("list", LocalizedText.of(english.toString(), indonesian.toString()));
    draft.inOrder = true;
    for (List<Integer> order : Collections2.orderedPermutations(numbersTo(listed.size()))) {
      boolean right = true;
      long place = 0;
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < order.size(); i++) {
        right &= listed.get(order.get(i) - 1).equals(sorted.get(i));
        place = place * 10 + order.get(i);
        text.append(i == 0 ? "" : "-").append(order.get(i));
      }
      draft.may(text.toString(), Words.same(text.toString()), Truth.of(right), place);
    }
  }

  private static List<Integer> numbersTo(int last) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number <= last; number++) {
      numbers.add(number);
    }
    return numbers;
  }
}
