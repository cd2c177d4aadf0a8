package io.github.aseansecretariat.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.query.Catalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** The bodies of each year as a tree, from the first body to today. */
@Command(
    name = "organization",
    description = {
      "Bagan lembaga ASEAN dari tahun ke tahun (HTML).",
      "The bodies of ASEAN as a tree, year by year (HTML)."
    })
public final class Organization extends HtmlExample {
  Organization() {}

  /** Writes the tree. */
  public static void main(String[] args) {
    main(new Organization(), args);
  }

  @Override
  String content(Catalog catalog, Words words) {
    int founded =
        catalog.institutions().stream()
            .flatMap(it -> it.period().firstDay().stream())
            .mapToInt(LocalDate::getYear)
            .min()
            .orElse(today.getYear());
    List<Stage> stages = new ArrayList<>();
    for (int year = founded; year <= today.getYear(); year++) {
      LocalDate lastDay = LocalDate.of(year, 12, 31);
      Catalog then = catalog.on(lastDay.isAfter(today) ? today : lastDay);
      Stage stage = new Stage(year, year, roots(then, words));
      if (!stages.isEmpty() && last(stages).roots().equals(stage.roots())) {
        stage = new Stage(stages.remove(stages.size() - 1).first(), year, stage.roots());
      }
      stages.add(stage);
    }
    String of = new Facts(catalog, words).organisation();
    return render(
        "organization.jte", Map.of("words", words, "of", of, "stages", stages, "today", today));
  }

  private static Stage last(List<Stage> stages) {
    return stages.get(stages.size() - 1);
  }

  private static ImmutableList<Stage.Body> roots(Catalog then, Words words) {
    return then.institutions().stream()
        .filter(
            it -> !it.parent().filter(id -> then.institutions().with(id).count() > 0).isPresent())
        .map(it -> body(then, it, words))
        .collect(toImmutableList());
  }

  private static Stage.Body body(Catalog then, Institution institution, Words words) {
    return new Stage.Body(
        new Facts(then, words).of(institution),
        then.offices().of(institution.id()).stream()
            .map(Office::title)
            .map(words::in)
            .collect(toImmutableList()),
        then.institutions().within(institution.id()).stream()
            .map(part -> body(then, part, words))
            .collect(toImmutableList()));
  }
}
