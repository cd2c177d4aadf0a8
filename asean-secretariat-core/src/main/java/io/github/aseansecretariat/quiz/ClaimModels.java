package io.github.aseansecretariat.quiz;

import com.google.common.collect.Iterables;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Rating;

/** Claims of which a review says whether they hold, once all that it stands on was there. */
final class ClaimModels extends Models {
  ClaimModels(Ground ground) {
    super(Topic.CLAIMS, ground);
  }

  @Override
  void ask() {
    for (ClaimReview review : ground.told.claimReviews().list()) {
      if (isReviewed(review)) {
        item("rating", review.id(), review);
        if (review.rating() == Rating.HOLDS || review.rating() == Rating.DOES_NOT_HOLD) {
          item("claim", review.id(), review);
        }
      }
    }
  }

  private boolean isReviewed(ClaimReview review) {
    for (Citation citation : Iterables.concat(review.basis(), review.citations())) {
      if (citation.source().period().beginsAfter(ground.day)) {
        return false;
      }
    }
    return true;
  }

  @Override
  void draft(Item item, Draft draft) {
    ClaimReview review = (ClaimReview) item.fact();
    draft.slot("claim", review.claim());
    draft.slot("holds", review.whatHolds());
    if (item.model.equals("claim")) {
      draft.may("claim", review.claim(), Truth.of(review.rating() == Rating.HOLDS), 0);
      return;
    }
    for (Rating rating : Rating.values()) {
      draft.may(rating.name(), rating.text(), Truth.of(rating == review.rating()), 0);
    }
  }
}
