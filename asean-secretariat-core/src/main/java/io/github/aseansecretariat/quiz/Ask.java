package io.github.aseansecretariat.quiz;

import java.util.Locale;

/** An item in a form: what becomes a question once somebody wants it. */
final class Ask {
  final Item item;
  final Form form;
  final String id;
  final long hash;

  Ask(Item item, Form form) {
    this.item = item;
    this.form = form;
    this.id =
        item.model
            + "."
            + form.name().toLowerCase(Locale.ROOT).replace('_', '-')
            + "."
            + item.radical;
    this.hash = Dice.hash(id);
  }
}
