package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be asked. The model says how, the radical what must be known; neither names
 * the answer. What it comes to is worked out when a question of it is first wanted.
 */
final class Item {
  final String model;
  final String radical;

  /** The entries that prove the answer, the one that is asked about first. */
  final ImmutableSet<Entry> facts;

  private final Models models;
  private volatile @Nullable Draft draft;

  Item(Models models, String model, String radical, ImmutableSet<Entry> facts) {
    this.models = models;
    this.model = model;
    this.radical = radical;
    this.facts = facts;
  }

  Topic topic() {
    return models.topic;
  }

  /** {@return the entry that is asked about} */
  Entry fact() {
    return facts.asList().get(0);
  }

  /** {@return what it comes to, always the same; nothing is added to it any more} */
  Draft draft() {
    Draft known = draft;
    if (known == null) {
      // Two threads may both come here, and come to the same.
      known = new Draft();
      models.draft(this, known);
      draft = known;
    }
    return known;
  }

  boolean isDrafted() {
    return draft != null;
  }
}
