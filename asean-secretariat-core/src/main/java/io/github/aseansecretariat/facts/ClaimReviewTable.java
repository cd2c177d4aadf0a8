package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.query.Catalog;

/** The file of claim reviews. */
final class ClaimReviewTable extends EntryTable<ClaimReview> {
  private static final Column<ClaimReviewId> ID =
      Column.required("id", CellType.id(ClaimReviewId::of));
  private static final Text CLAIM = Text.required("claim");
  private static final Column<Rating> RATING =
      Column.required("rating", CellType.oneOf(Rating.class));
  private static final Text WHAT_HOLDS = Text.required("what_holds");
  private static final Column<ImmutableList<CitationCell>> BASIS =
      Column.required("basis", CellType.CITATIONS);

  private static final ImmutableList<Column<?>> COLUMNS =
      columns(ID, CLAIM, RATING, WHAT_HOLDS, CITATIONS, BASIS);

  ClaimReviewTable() {
    super("claim_reviews.csv");
  }

  @Override
  ImmutableList<Column<?>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<Text> texts() {
    return ImmutableList.of();
  }

  @Override
  ImmutableList<Column.Reference> references() {
    return ImmutableList.of(CITED, cited(BASIS));
  }

  @Override
  ImmutableList<ClaimReview> entries(Catalog catalog) {
    return catalog.claimReviews().list();
  }

  @Override
  ClaimReview read(Row row) {
    return ClaimReview.builder()
        .id(row.get(ID))
        .claim(row.get(CLAIM))
        .rating(row.get(RATING))
        .whatHolds(row.get(WHAT_HOLDS))
        .addAllCitations(row.citations(CITATIONS))
        .addAllBasis(row.citations(BASIS))
        .build();
  }

  @Override
  Cells cells(ClaimReview entry) {
    return new Cells()
        .put(ID, entry.id())
        .put(CLAIM, entry.claim())
        .put(RATING, entry.rating())
        .put(WHAT_HOLDS, entry.whatHolds())
        .cite(CITATIONS, entry.citations())
        .cite(BASIS, entry.basis());
  }
}
