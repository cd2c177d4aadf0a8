package io.github.aseansecretariat.quiz;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A quiz that is put together question by question: topic after topic, from each the first that
 * goes with what is there. Forms and models have their share, until nothing else is left.
 */
final class Pick {
  private static final int TRUE_FALSE_SHARE = 4;
  private static final int OTHER_SHARE = 5;

  private final Function<Ask, Optional<Question>> questions;
  private final Map<Topic, Deque<Ask>> left = new LinkedHashMap<>();
  private final int number;
  private final List<Ask> order;
  private final Map<Ask, Question> picked = new LinkedHashMap<>();
  private final Map<Object, Integer> shares = new HashMap<>();

  Pick(Function<Ask, Optional<Question>> questions, ImmutableList<Ask> order, int number) {
    this.questions = questions;
    this.number = number;
    this.order = order;
    for (Ask ask : order) {
      left.computeIfAbsent(ask.topic, topic -> new ArrayDeque<>()).add(ask);
    }
  }

  /**
   * {@return the questions in the order of all, as many as go together and not more than wanted}
   */
  ImmutableList<Question> questions() {
    // No model has more questions than there are, however many are wanted.
    for (int most = 1; most <= order.size(); most++) {
      takeTurns(most, false);
    }
    takeTurns(number, true);
    return ImmutableList.copyOf(
        order.stream()
            .filter(picked::containsKey)
            .map(ask -> requireNonNull(picked.get(ask)))
            .iterator());
  }

  /** One more of every topic, again and again, as long as there is any. */
  private void takeTurns(int mostOfModel, boolean anyForm) {
    boolean any = true;
    while (any) {
      any = false;
      for (Deque<Ask> queue : left.values()) {
        any |= picked.size() < number && pickFrom(queue, mostOfModel, anyForm);
      }
    }
  }

  private boolean pickFrom(Deque<Ask> queue, int mostOfModel, boolean anyForm) {
    for (Iterator<Ask> asks = queue.iterator(); asks.hasNext(); ) {
      Ask ask = asks.next();
      if (shares.getOrDefault(ask.model, 0) >= mostOfModel || (!anyForm && isUsedUp(ask.form))) {
        continue;
      }
      asks.remove();
      Optional<Question> question = questions.apply(ask);
      if (question.isPresent() && goesWithAll(question.get())) {
        picked.put(ask, question.get());
        shares.merge(ask.model, 1, Integer::sum);
        shares.merge(ask.form, 1, Integer::sum);
        return true;
      }
    }
    return false;
  }

  private boolean isUsedUp(Form form) {
    int share = form == Form.TRUE_FALSE ? TRUE_FALSE_SHARE : OTHER_SHARE;
    return form != Form.ONE_OF && shares.getOrDefault(form, 0) >= Math.max(1, number / share);
  }

  private boolean goesWithAll(Question question) {
    for (Question other : picked.values()) {
      if (!Collections.disjoint(question.facts(), other.facts())
          || answers(question, other)
          || answers(other, question)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the answer to one stands in the prompt of the other, in either language. */
  private static boolean answers(Question one, Question other) {
    return other.form() != Form.TRUE_FALSE
        && (holds(one.prompt().english(), other.answer().text().english())
            || holds(one.prompt().indonesian(), other.answer().text().indonesian()));
  }

  private static boolean holds(String text, String words) {
    String in = text.toLowerCase(Locale.ROOT);
    String sought = words.toLowerCase(Locale.ROOT);
    for (int at = in.indexOf(sought); at >= 0; at = in.indexOf(sought, at + 1)) {
      int end = at + sought.length();
      if ((at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1)))
          && (end == in.length() || !Character.isLetterOrDigit(in.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
