package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Publication PACT =
      Publication.builder()
          .id(SourceId.of("pact"))
          .kind(SourceKind.SECONDARY)
          .title(LocalizedText.of("Pact", "Pakta"))
          .date(PartialDate.parse("1976"))
          .build();

  private static ImmutableList<String> cited(Locale language, String... places) {
    return new Words(language)
        .cited(Arrays.stream(places).map(it -> Citation.of(PACT, it, Evidence.TEXT_READ)));
  }

  @Nested
  class PlacesOfOneSource {
    @Test
    void standOneAfterTheOther() {
      assertThat(cited(Languages.ENGLISH, "Art. 1", "p. 3"))
          .containsExactly("Pact (1976), Art. 1, p. 3; wording read");
    }

    @Test
    void saySharedWordsOnceAtTheirBeginning() {
      String[] places = {"Art. 4, 6(a)", "Art. 4, 6(b)", "Art. 7"};
      assertThat(cited(Languages.ENGLISH, places))
          .containsExactly("Pact (1976), Art. 4, 6(a), 6(b), Art. 7; wording read");
      assertThat(cited(Languages.INDONESIAN, places))
          .containsExactly(
              "Pakta (1976), Pasal 4, Pasal 6 huruf a, Pasal 6 huruf b, Pasal 7;"
                  + " teks asli sudah dibaca");
    }

    /** The day belongs to the paper before it, though it is the same for both. */
    @Test
    void keepWhatIsSharedOnlyAtTheirEnd() {
      assertThat(cited(Languages.ENGLISH, "Kompas, 5 May 2023", "Antara, 5 May 2023"))
          .containsExactly("Pact (1976), Kompas, 5 May 2023, Antara, 5 May 2023; wording read");
    }

    @Test
    void areNotSaidAgainAsAPartOfThePlaceBefore() {
      assertThat(cited(Languages.ENGLISH, "Art. 3, 4", "Art. 3"))
          .containsExactly("Pact (1976), Art. 3, 4; wording read");
    }

    @Test
    void areNoneIfTheSourceIsCitedAsAWhole() {
      assertThat(
              new Words(Languages.ENGLISH)
                  .cited(ImmutableList.of(Citation.of(PACT, Evidence.REPORTED)).stream()))
          .containsExactly("Pact (1976); reported");
    }
  }
}
