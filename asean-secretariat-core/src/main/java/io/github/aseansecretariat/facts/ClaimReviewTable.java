package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.CLAIM_REVIEW;

import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Rating;

/** The file of claim reviews. */
final class ClaimReviewTable extends Table<ClaimReview> {
  private static final CellType<Rating> RATING = CellType.oneOf(Rating.values());

  ClaimReviewTable() {
    super("claim_reviews.csv", ClaimReview.class);
  }

  @Override
  ClaimReview read(Row row) {
    return ClaimReview.builder()
        .id(row.get("id", CLAIM_REVIEW))
        .claim(row.text("claim"))
        .rating(row.get("rating", RATING))
        .whatHolds(row.text("what_holds"))
        .addAllCitations(row.citations("citations"))
        .addAllBasis(row.citations("basis"))
        .build();
  }

  @Override
  void write(ClaimReview entry, Cells cells) {
    cells
        .put("id", CLAIM_REVIEW, entry.id())
        .text("claim", entry.claim())
        .put("rating", RATING, entry.rating())
        .text("what_holds", entry.whatHolds())
        .citations("citations", entry.citations())
        .citations("basis", entry.basis());
  }
}
