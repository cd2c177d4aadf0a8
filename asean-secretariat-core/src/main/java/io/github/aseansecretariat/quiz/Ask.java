package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Entry;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One thing that can be asked, in a form: what becomes a question once somebody wants it. The model
 * says how it is asked, the radical what must be known; neither names the answer.
 */
final class Ask {
  final Topic topic;
  final String model;
  final Form form;
  final String id;
  final long hash;

  /** The entries that prove the answer. */
  final ImmutableSet<Entry> facts;

  private final Supplier<Answers> answers;

  Ask(
      Topic topic,
      String model,
      Form form,
      String radical,
      ImmutableSet<Entry> facts,
      Consumer<Draft> drafting) {
    this.topic = topic;
    this.model = model;
    this.form = form;
    this.id = model + "." + Words.slug(form.name()) + "." + radical;
    this.hash = Dice.hash(id);
    this.facts = facts;
    this.answers =
        new Lazy<>(
            () -> {
              Draft draft = new Draft();
              drafting.accept(draft);
              return new Answers(model, form, draft);
            });
  }

  /** {@return what may be answered, worked out when it is first wanted} */
  Answers answers() {
    return answers.get();
  }
}
