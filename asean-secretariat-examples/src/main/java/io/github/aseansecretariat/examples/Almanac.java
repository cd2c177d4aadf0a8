package io.github.aseansecretariat.examples;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import java.util.Map;
import picocli.CommandLine.Command;

/** All entries on one page, to be searched, and narrowed by kind, account and day. */
@Command(
    name = "almanac",
    description = {
      "Semua fakta dalam satu halaman yang dapat ditelusuri (HTML).",
      "All facts on one page that can be searched (HTML)."
    })
public final class Almanac extends HtmlExample {
  Almanac() {}

  /** Writes the almanac. */
  public static void main(String[] args) {
    main(new Almanac(), args);
  }

  @Override
  String content(Catalog catalog, Words words) {
    Listing listing = new Listing(catalog, words);
    ImmutableList<Listing.Section> sections =
        ImmutableList.of(
            listing.of("tenures", "tenures.csv", catalog.tenures()),
            listing.of("term-rules", "term_rules.csv", catalog.termRules()),
            listing.of("institutions", "institutions.csv", catalog.institutions()),
            listing.of("offices", "offices.csv", catalog.offices()),
            listing.of("duties", "duties.csv", catalog.duties()),
            listing.of("staff", "staff_composition.csv", catalog.staff()),
            listing.of("members", "member_states.csv", catalog.members()),
            listing.of("summits", "summits.csv", catalog.summits()),
            listing.of("claim-reviews", "claim_reviews.csv", catalog.claimReviews()),
            listing.of("coverages", "coverage.csv", catalog.coverages()),
            listing.of("instruments", "sources.csv", catalog.instruments()),
            listing.of("publications", "sources.csv", catalog.publications()));
    String of = new Facts(catalog, words).organisation();
    SourceKind[] accounts = SourceKind.values();
    return render(
        "almanac.jte",
        Map.of(
            "words", words, "of", of, "sections", sections, "accounts", accounts, "today", today));
  }
}
