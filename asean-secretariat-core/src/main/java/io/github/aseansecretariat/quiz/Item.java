package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Entry;

/**
 * One thing that can be asked. The model says how, the radical what must be known; neither names
 * the answer.
 */
final class Item {
  final Topic topic;
  final String model;
  final String radical;

  /** The entries that prove the answer, the one that is asked about first. */
  final ImmutableSet<Entry> facts;

  Item(Topic topic, String model, String radical, ImmutableSet<Entry> facts) {
    this.topic = topic;
    this.model = model;
    this.radical = radical;
    this.facts = facts;
  }

  /** {@return the entry that is asked about} */
  Entry fact() {
    return facts.asList().get(0);
  }
}
