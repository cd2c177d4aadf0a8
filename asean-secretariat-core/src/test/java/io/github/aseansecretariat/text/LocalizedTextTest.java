package io.github.aseansecretariat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
  private static final LocalizedText NAME =
      LocalizedText.of("ASEAN Secretariat", "Sekretariat ASEAN");

  @Nested
  class OfTwoLanguages {
    @Test
    void keepsEachLanguageInItsPlace() {
      assertThat(NAME.english()).isEqualTo("ASEAN Secretariat");
      assertThat(NAME.indonesian()).isEqualTo("Sekretariat ASEAN");
    }

    @Test
    void printsEnglishFirst() {
      assertThat(NAME).hasToString("ASEAN Secretariat / Sekretariat ASEAN");
    }

    @Test
    void isEqualByBothLanguages() {
      new EqualsTester()
          .addEqualityGroup(LocalizedText.of("Bali", "Bali"), LocalizedText.of("Bali", "Bali"))
          .addEqualityGroup(LocalizedText.of("Bali", "Pulau Bali"))
          .addEqualityGroup(LocalizedText.of("Island of Bali", "Bali"))
          .addEqualityGroup("Bali / Bali")
          .testEquals();
    }

    @Test
    void keepsWhiteSpaceBetweenWords() {
      assertThat(LocalizedText.of("a  b\nc", "d\te").english()).isEqualTo("a  b\nc");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", " ", "\t", "\n", " a", "a ", "a\n", "\u00a0a", "a\u3000", "\u2007", "a\r\n"})
    void refusesBlankTextAndWhiteSpaceAroundIt(String bad) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LocalizedText.of(bad, "kata"))
          .withMessage(
              "English text: expected words without white space around them but was \""
                  + bad
                  + "\"");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LocalizedText.of("word", bad))
          .withMessage(
              "Indonesian text: expected words without white space around them but was \""
                  + bad
                  + "\"");
    }

    @Test
    void refusesNullByName() {
      assertThatNullPointerException()
          .isThrownBy(() -> LocalizedText.of(null, "kata"))
          .withMessageContaining("english");
      assertThatNullPointerException()
          .isThrownBy(() -> LocalizedText.of("word", null))
          .withMessageContaining("indonesian");
    }
  }

  @Nested
  class InALanguage {
    @ParameterizedTest
    @ValueSource(
        strings = {"id", "id-ID", "ID", "in", "in-ID", "id-Latn-ID", "id-NL", "id-u-nu-latn"})
    void isIndonesianForEveryFormOfIndonesian(String tag) {
      assertThat(NAME.in(Locale.forLanguageTag(tag))).isEqualTo("Sekretariat ASEAN");
    }

    @Test
    @SuppressWarnings(
        "deprecation") // the constructors go from JDK 19 on, and callers still use them
    void isIndonesianForLocalesMadeByConstructor() {
      assertThat(NAME.in(new Locale("in"))).isEqualTo("Sekretariat ASEAN");
      assertThat(NAME.in(new Locale("in", "ID"))).isEqualTo("Sekretariat ASEAN");
      assertThat(NAME.in(new Locale("id"))).isEqualTo("Sekretariat ASEAN");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"en", "en-ID", "fr", "ms", "jv", "su", "idu", "idu-ID", "ido", "inh", "und-ID"})
    void isEnglishForEveryOtherLanguage(String tag) {
      assertThat(NAME.in(Locale.forLanguageTag(tag))).isEqualTo("ASEAN Secretariat");
    }

    @Test
    void isEnglishForTheRootLocale() {
      assertThat(NAME.in(Locale.ROOT)).isEqualTo("ASEAN Secretariat");
    }

    @Test
    void takesTheConstantsOfLanguages() {
      assertThat(NAME.in(Languages.INDONESIAN)).isEqualTo("Sekretariat ASEAN");
      assertThat(NAME.in(Languages.ENGLISH)).isEqualTo("ASEAN Secretariat");
    }

    @Test
    void refusesNullByName() {
      assertThatNullPointerException()
          .isThrownBy(() -> NAME.in(null))
          .withMessageContaining("locale");
    }
  }

  @Nested
  class TheLanguages {
    @Test
    void haveTheTagsIdAndEn() {
      assertThat(Languages.INDONESIAN.toLanguageTag()).isEqualTo("id");
      assertThat(Languages.ENGLISH.toLanguageTag()).isEqualTo("en");
    }
  }

  @Nested
  class Untranslated {
    @Test
    void isTheSameInBothLanguages() {
      assertThat(LocalizedText.untranslated("Bali")).isEqualTo(LocalizedText.of("Bali", "Bali"));
    }

    @Test
    void refusesWhatIsNoText() {
      assertThatNullPointerException()
          .isThrownBy(() -> LocalizedText.untranslated(null))
          .withMessage("text");
      assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.untranslated(" "));
    }
  }

  @Nested
  class WithThe {
    @ParameterizedTest
    @CsvSource({
      "ASEAN Summit, the ASEAN Summit",
      "the Philippines, the Philippines",
      "The Hall, the Hall",
      "Theatre, the Theatre",
      "theatre, the theatre"
    })
    void hasTheArticleOnceAndOnlyInEnglish(String english, String expected) {
      assertThat(LocalizedText.of(english, "The KTT").withThe())
          .isEqualTo(LocalizedText.of(expected, "The KTT"));
    }
  }

  @Nested
  class Amount {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "0|0|0",
          "7|7|7",
          "999|999|999",
          "1000|1,000|1.000",
          "12345|12,345|12.345",
          "1000000|1,000,000|1.000.000",
          "2147483647|2,147,483,647|2.147.483.647",
          "-100|-100|-100",
          "-1000|-1,000|-1.000",
          "-2147483648|-2,147,483,648|-2.147.483.648"
        })
    void hasTheMarkOfTheLanguageBeforeEachThreeDigits(
        int number, String english, String indonesian) {
      assertThat(LocalizedText.amount(number)).isEqualTo(LocalizedText.of(english, indonesian));
    }
  }

  @Nested
  class Ordinal {
    @ParameterizedTest
    @CsvSource({
      "1, 1st, ke-1",
      "2, 2nd, ke-2",
      "3, 3rd, ke-3",
      "4, 4th, ke-4",
      "10, 10th, ke-10",
      "11, 11th, ke-11",
      "12, 12th, ke-12",
      "13, 13th, ke-13",
      "21, 21st, ke-21",
      "102, 102nd, ke-102",
      "113, 113th, ke-113",
      "2147483647, 2147483647th, ke-2147483647"
    })
    void saysWhichOfARow(int number, String english, String indonesian) {
      assertThat(LocalizedText.ordinal(number)).isEqualTo(LocalizedText.of(english, indonesian));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void beginsAtOne(int number) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LocalizedText.ordinal(number))
          .withMessage("number: expected at least 1 but was " + number);
    }
  }
}
