package io.github.aseansecretariat.quiz;

import com.google.common.collect.Iterables;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.Map;
import java.util.function.Consumer;

/** Claims of which a review says whether they hold, once all that it stands on was there. */
final class ClaimModels extends Models {
  ClaimModels(Ground ground) {
    super(Topic.CLAIMS, ground);
  }

  @Override
  void askAll() {
    for (ClaimReview review : Ground.kept(ground.told.claimReviews().list(), this::isReviewed)) {
      ask("rating", review.id(), ratings(review.rating()), review);
      if (review.rating() == Rating.HOLDS || review.rating() == Rating.DOES_NOT_HOLD) {
        Truth truth = Truth.of(review.rating() == Rating.HOLDS);
        ask("claim", review.id(), draft -> draft.may("claim", review.claim(), truth, 0), review);
      }
    }
  }

  private static Consumer<Draft> ratings(Rating right) {
    return draft -> {
      for (Rating rating : Rating.values()) {
        draft.may(rating.name(), rating.text(), Truth.of(rating == right), 0);
      }
    };
  }

  @Override
  Map<String, LocalizedText> words(Entry fact) {
    ClaimReview review = (ClaimReview) fact;
    return Map.of("claim", review.claim(), "holds", review.whatHolds());
  }

  private boolean isReviewed(ClaimReview review) {
    for (Citation citation : Iterables.concat(review.basis(), review.citations())) {
      if (citation.source().period().beginsAfter(ground.day)) {
        return false;
      }
    }
    return true;
  }
}
