package io.github.aseansecretariat.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Query;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** All entries on one page, to be searched, and narrowed by kind, account and day. */
@Command(
    name = "almanac",
    description = {
      "Semua fakta dalam satu halaman yang dapat ditelusuri (HTML).",
      "All facts on one page that can be searched (HTML)."
    })
public final class Almanac extends HtmlExample {
  /**
   * The entries of a kind.
   *
   * @param id its place on the page
   * @param file the file that its rows stand in
   * @param rows the entries
   */
  record Section(String id, String file, ImmutableList<Row> rows) {}

  /**
   * An entry.
   *
   * @param id its place on the page
   * @param fact the entry in the language of the page
   * @param other the entry in the other language, to be searched
   * @param accounts the kinds of source that tell of it
   * @param from the first day on which it holds, "" if not known
   * @param to the last day on which it holds, "" if not known
   */
  record Row(String id, Fact fact, String other, String accounts, String from, String to) {}

  Almanac() {}

  /** Writes the almanac. */
  public static void main(String[] args) {
    main(new Almanac(), args);
  }

  @Override
  String html(Catalog catalog, Words words) {
    ImmutableList<Section> sections =
        ImmutableList.of(
            section("tenures", "tenures.csv", catalog, catalog.tenures(), words),
            section("term-rules", "term_rules.csv", catalog, catalog.termRules(), words),
            section("institutions", "institutions.csv", catalog, catalog.institutions(), words),
            section("offices", "offices.csv", catalog, catalog.offices(), words),
            section("duties", "duties.csv", catalog, catalog.duties(), words),
            section("staff", "staff_composition.csv", catalog, catalog.staff(), words),
            section("members", "member_states.csv", catalog, catalog.members(), words),
            section("summits", "summits.csv", catalog, catalog.summits(), words),
            section("claim-reviews", "claim_reviews.csv", catalog, catalog.claimReviews(), words),
            section("instruments", "sources.csv", catalog, catalog.instruments(), words),
            section("publications", "sources.csv", catalog, catalog.publications(), words));
    String of = new Facts(catalog, words).organisation();
    SourceKind[] accounts = SourceKind.values();
    return render(
        "almanac.jte",
        Map.of("words", words, "of", of, "sections", sections, "accounts", accounts));
  }

  private static Section section(
      String id, String file, Catalog catalog, Query<? extends Entry> query, Words words) {
    return new Section(
        id, file, query.stream().map(it -> row(id, catalog, it, words)).collect(toImmutableList()));
  }

  private static Row row(String kind, Catalog catalog, Entry entry, Words words) {
    Words other = words.other();
    return new Row(
        kind + "-" + Facts.id(entry),
        new Facts(catalog, words).of(entry),
        new Facts(catalog, other).of(entry).text(other),
        accounts(entry),
        entry.period().firstDay().map(LocalDate::toString).orElse(""),
        entry.period().lastDay().map(LocalDate::toString).orElse(""));
  }

  private static String accounts(Entry entry) {
    Stream<SourceKind> kinds =
        entry instanceof Source source
            ? Stream.of(source.kind())
            : entry.citations().stream().map(citation -> citation.source().kind());
    return kinds.distinct().map(SourceKind::name).collect(joining(" "));
  }
}
