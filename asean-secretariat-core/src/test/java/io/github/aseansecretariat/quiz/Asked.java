package io.github.aseansecretariat.quiz;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked of a catalogue, as a test reads it: by ids, in English. */
final class Asked {
  private final Map<String, Ask> byId = new LinkedHashMap<>();
  private final LocalDate day;

  Asked(Catalog catalog, String day) {
    this.day = LocalDate.parse(day);
    for (Ask ask : Models.asks(new Ground(catalog, this.day))) {
      if (byId.put(ask.id, ask) != null) {
        throw new IllegalStateException("twice: " + ask.id);
      }
    }
  }

  /** The last parts of the ids of a model, in a form. */
  ImmutableSet<String> radicals(String modelAndForm) {
    return byId.keySet().stream()
        .filter(id -> id.startsWith(modelAndForm + "."))
        .map(id -> id.substring(modelAndForm.length() + 1))
        .collect(toImmutableSet());
  }

  Ask ask(String id) {
    Ask ask = byId.get(id);
    if (ask == null) {
      throw new IllegalStateException(id + " is not among " + byId.keySet());
    }
    return ask;
  }

  String prompt(String id) {
    return ask(id).answers().prompt.map(LocalizedText::english).orElse("none");
  }

  String inIndonesian(String id) {
    return ask(id).answers().prompt.map(LocalizedText::indonesian).orElse("none");
  }

  List<String> right(String id) {
    return english(ask(id).answers().right);
  }

  List<String> wrong(String id) {
    return english(ask(id).answers().wrong);
  }

  /** Right ones before a bar, wrong ones after it. */
  String answers(String id) {
    return String.join(", ", right(id)) + " | " + String.join(", ", wrong(id));
  }

  private static List<String> english(List<Candidate> candidates) {
    return candidates.stream().map(c -> c.text.english()).collect(Collectors.toList());
  }

  Candidate candidate(String id, String text) {
    Answers answers = ask(id).answers();
    return ImmutableList.<Candidate>builder()
        .addAll(answers.right)
        .addAll(answers.wrong)
        .build()
        .stream()
        .filter(candidate -> candidate.text.english().equals(text))
        .findFirst()
        .get();
  }

  String note(String id, String text) {
    return candidate(id, text).note.english();
  }

  List<Entry> facts(String id) {
    return ask(id).facts.asList();
  }

  Question question(String id) {
    return Composition.of(ask(id), day, 1, 4).get();
  }

  String because(String id) {
    return question(id).explanation().english();
  }
}
