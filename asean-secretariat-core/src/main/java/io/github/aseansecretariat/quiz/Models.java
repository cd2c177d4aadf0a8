package io.github.aseansecretariat.quiz;

import com.google.common.base.Function;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** The ways of asking about a topic: what can be asked, and how once somebody wants it. */
abstract class Models {
  /** How far from the ends of a time a day is chosen, for ends of which sources differ by days. */
  static final int MARGIN = 31;

  final Ground ground;
  private final Topic topic;
  private final ImmutableList.Builder<Ask> asks = ImmutableList.builder();
  private final Set<String> asked = new HashSet<>();

  Models(Topic topic, Ground ground) {
    this.topic = topic;
    this.ground = ground;
  }

  /** {@return all that can be asked, topic by topic} */
  static ImmutableList<Ask> asks(Ground ground) {
    ImmutableList.Builder<Ask> all = ImmutableList.builder();
    for (Topic topic : Topic.values()) {
      Models models = of(topic, ground);
      models.askAll();
      all.addAll(models.asks.build());
    }
    return all.build();
  }

  private static Models of(Topic topic, Ground ground) {
    return switch (topic) {
      case HOLDERS -> new HolderModels(ground);
      case TERMS -> new TermModels(ground);
      case DUTIES -> new DutyModels(ground);
      case STAFF -> new StaffModels(ground);
      case MEMBERS -> new MemberModels(ground);
      case SUMMITS -> new SummitModels(ground);
      case INSTITUTIONS -> new InstitutionModels(ground);
      case INSTRUMENTS -> new InstrumentModels(ground);
      case CLAIMS -> new ClaimModels(ground);
    };
  }

  /** Adds what can be asked, by {@link #ask}. */
  abstract void askAll();

  /** {@return the words that a sentence about an entry may use} */
  abstract Map<String, LocalizedText> words(Entry fact);

  final void ask(String model, Object radical, Consumer<Draft> answers, Entry... facts) {
    ask(model, radical, answers, ImmutableList.copyOf(facts));
  }

  /**
   * Asks in each form for which the model has a sentence; what two entries would ask alike is asked
   * once.
   *
   * @param radical what must be known, in letters that last
   * @param answers gives the answers, always the same, and words that are not of the first fact
   * @param facts the entries that prove the answer
   */
  final void ask(
      String model, Object radical, Consumer<Draft> answers, List<? extends Entry> facts) {
    if (asked.add(model + "." + radical)) {
      ImmutableSet<Entry> proof = ImmutableSet.copyOf(facts);
      Consumer<Draft> drafting =
          draft -> {
            draft.slots.putAll(words(facts.get(0)));
            answers.accept(draft);
          };
      for (Form form : Templates.forms(model)) {
        asks.add(new Ask(topic, model, form, radical.toString(), proof, drafting));
      }
    }
  }

  /** Asks for the order of some entries, which they are given in. */
  final <E extends Entry> void askOrder(
      String model, String radical, List<E> sorted, Function<E, LocalizedText> name) {
    List<LocalizedText> names = Lists.transform(sorted, name);
    ask(model, radical, draft -> draft.order(radical, names), sorted);
  }

  /** {@return for each of some entries it and the next, each of a higher number than the last} */
  static <E extends Entry> List<List<E>> rows(List<E> sorted, int size, ToIntFunction<E> number) {
    List<List<E>> rows = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from++) {
      List<E> row = new ArrayList<>();
      for (E entry : sorted.subList(from, sorted.size())) {
        boolean rises =
            row.isEmpty() || number.applyAsInt(Iterables.getLast(row)) < number.applyAsInt(entry);
        if (rises && row.size() < size) {
          row.add(entry);
        }
      }
      if (row.size() == size) {
        rows.add(row);
      }
    }
    return rows;
  }
}
