package io.github.aseansecretariat.quiz;

import io.github.aseansecretariat.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What may stand as an answer, and what the catalogue says of it. */
final class Candidate {
  final LocalizedText text;
  final Truth truth;

  /** The order of those that have one, such as numbers; how near two of them are in any case. */
  final long place;

  final @Nullable LocalizedText note;

  /** Of the id alone, so that the same candidate is thrown for alike whatever stands beside it. */
  final long hash;

  Candidate(String id, LocalizedText text, Truth truth, long place, @Nullable LocalizedText note) {
    this.text = text;
    this.truth = truth;
    this.place = place;
    this.note = note;
    this.hash = Dice.hash(id);
  }
}
