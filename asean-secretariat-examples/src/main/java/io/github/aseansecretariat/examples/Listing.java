package io.github.aseansecretariat.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Query;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Lists entries in the words of a language, each with the row of the file that it comes from. */
final class Listing {
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
   * @param key the cells by which its row is found in the file
   * @param fact the entry in the language of the page
   * @param other the entry in the other language, to be searched
   * @param accounts the kinds of source that say it
   * @param from the first day on which it holds, "" if not known
   * @param to the last day on which it holds, "" if not known
   */
  record Row(
      String id,
      ImmutableMap<String, String> key,
      Fact fact,
      String other,
      String accounts,
      String from,
      String to) {
    /** The cells of the key: an empty one as "", and "…" for what else stands in one. */
    String cells() {
      return key.entrySet().stream()
          .map(cell -> cell.getKey() + " = " + value(cell.getKey(), cell.getValue()))
          .collect(joining(", "));
    }

    private static String value(String column, String value) {
      if (column.equals("citations")) {
        return value + " …";
      }
      return value.isEmpty() ? "\"\"" : value;
    }
  }

  private final Facts facts;
  private final Facts otherFacts;
  private final Words other;

  Listing(Catalog catalog, Words words) {
    this.facts = new Facts(catalog, words);
    this.other = words.other();
    this.otherFacts = new Facts(catalog, other);
  }

  Section of(String id, String file, Query<? extends Entry> query) {
    return new Section(id, file, query.stream().map(it -> row(id, it)).collect(toImmutableList()));
  }

  private Row row(String kind, Entry entry) {
    return new Row(
        kind + "-" + Facts.id(entry),
        Facts.key(entry),
        facts.of(entry),
        otherFacts.of(entry).text(other),
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
