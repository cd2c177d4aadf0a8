package io.github.aseansecretariat.examples;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.text.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the page on wrong ideas against the claim reviews of the catalogue. */
class WrongIdeasPageTest {
  private static final Path PAGE =
      Path.of("../asean-secretariat-core/src/site/markdown/what-people-get-wrong.md");

  @Test
  void thePageSaysWhatTheClaimReviewsSay() throws Exception {
    Committed.isCurrent(PAGE, page());
  }

  private static String page() {
    return """
        # What people get wrong about the ASEAN Secretariat

        Claims of the school text, of study sites and of the press, each held against the sources. The page is made from `claimReviews()`, and a test keeps it so.

        ## Yang sering keliru tentang Sekretariat ASEAN

        | yang dikatakan | hasil peninjauan | yang benar | dasar |
        | --- | --- | --- | --- |
        %s

        ## In English

        | what is said | how far it holds | what holds | on what that rests |
        | --- | --- | --- | --- |
        %s
        """
        .formatted(rows(Languages.INDONESIAN), rows(Languages.ENGLISH));
  }

  private static String rows(Locale language) {
    return AseanSecretariat.catalog().claimReviews().stream()
        .map(review -> row(review, language))
        .collect(Collectors.joining("\n"));
  }

  private static String row(ClaimReview review, Locale language) {
    return List.of(review.claim(), review.rating().text(), review.whatHolds()).stream()
            .map(text -> cell(text, language))
            .collect(Collectors.joining(" | ", "| ", " | "))
        + review.basis().stream()
            .map(Citation::text)
            .map(text -> cell(text, language))
            .collect(Collectors.joining("<br>"))
        + " |";
  }

  private static String cell(LocalizedText text, Locale language) {
    return text.in(language).replace("|", "\\|");
  }
}
