package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import io.github.aseansecretariat.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Art. 3 = Pasal 3",
        "Art. 3(1) = Pasal 3 ayat (1)",
        "Art. 3(2)(1) = Pasal 3 ayat (2) butir 1",
        "Art. 3(2)(14) = Pasal 3 ayat (2) butir 14",
        "Art. 13(a) = Pasal 13 huruf a",
        "Art. 11(2)(z) = Pasal 11 ayat (2) huruf z",
        "Art. 3(2)(5)(c)(ii) = Pasal 3 ayat (2) butir 5 huruf c angka ii",
        "Art. 4(1)(i) = Pasal 4 ayat (1) angka i",
        "Art. 4(1)(ix) = Pasal 4 ayat (1) angka ix",
        "Art. 48(2)-(3) = Pasal 48 ayat (2)–(3)",
        "Art. 2(a)-(c) = Pasal 2 huruf a–c",
        "Arts 31-32 = Pasal 31–32",
        "Arts 2, 6 = Pasal 2, Pasal 6",
        "Arts 3(3)-(4), 4(6) = Pasal 3 ayat (3)–(4), Pasal 4 ayat (6)",
        "Art. 11(4), 11(6)(a) = Pasal 11 ayat (4), Pasal 11 ayat (6) huruf a",
        "Art. 2 as amended = Pasal 2 yang sudah diubah",
        "Art. 4(1)-(2) as amended = Pasal 4 ayat (1)–(2) yang sudah diubah",
        "Art. 1, new Art. 4(1)(vi) = Pasal 1, Pasal 4 ayat (1) angka vi yang baru",
        "new Art. 7 as amended = Pasal 7 yang baru yang sudah diubah",
        "preamble = mukadimah",
        "preamble, third recital = mukadimah, alinea ketiga",
        "first recital = alinea pertama",
        "tenth recital = alinea kesepuluh",
        "Annex 1 = Lampiran 1",
        "Annexes 1-2 = Lampiran 1–2",
        "Art. 9, Annex 2 = Pasal 9, Lampiran 2",
        "p. 131 = hlm. 131",
        "pp. 3-4 = hlm. 3–4",
        "p. 3, para 2 = hlm. 3, paragraf 2",
        "paras 2-3 = paragraf 2–3",
        "6 December 1967 = 6 Desember 1967",
        "Kompas, 18 May 2022 = Kompas, 18 Mei 2022",
        "Xinhua, October 2013 = Xinhua, Oktober 2013",
        "Jakarta, 8-9 March 1976 = Jakarta, 8–9 Maret 1976",
        "list of duties | daftar tugas = daftar tugas",
        "nos 1-18 | no. 1-18 = no. 1-18"
      })
  void readsInIndonesianByRuleOrByItsOwnWords(String written, String indonesian) {
    Locator locator = Locator.parse(written);
    int bar = written.indexOf(" | ");
    String english = bar < 0 ? written : written.substring(0, bar);
    assertThat(locator.text()).isEqualTo(LocalizedText.of(english, indonesian));
    assertThat(locator).hasToString(english);
    assertThat(locator.written()).isEqualTo(written);
  }

  /** A writer's own words are kept; those that the rule gives need no bar. */
  @Test
  void keepsOwnWordsThatDifferFromTheRuleByADash() {
    assertThat(Locator.parse("Arts 31-32 | Pasal 31-32").written())
        .isEqualTo("Arts 31-32 | Pasal 31-32");
    assertThat(Locator.parse("Arts 31-32 | Pasal 31–32").written()).isEqualTo("Arts 31-32");
  }

  /** What looks like a rule and is none is the same in both languages. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no. 5",
        "NYSEAN",
        "The Nation, Thailand, 2022",
        "Art. three",
        "Art. ",
        "Art. , no. 5",
        "Art. (1)",
        "Art. -2",
        "Art. 3--4",
        "Art. 3(1)-",
        "Art. 3(",
        "Art. 3()",
        "Art. 3(1",
        "Art. 3(ab)",
        "Art. 3(A)",
        "Art. 3-",
        "Art. 3x",
        "3(1)",
        "new edition",
        "as amended",
        "eleventh recital",
        "third",
        "third recital of it",
        "Annex one",
        "Annex 1-",
        "Annex -1",
        "Annex 1 2",
        "p. iv",
        "preambles",
        "5 Foo 2023",
        "May 23",
        "May 0000",
        "x May 2023",
        "on 5 May 2023",
        "may 2023",
        "a|b",
        "Art. 3(1); Art. 4"
      })
  void isTheSameInBothLanguagesWhereThereIsNoRule(String written) {
    String trimmed = written.trim();
    assertThat(Locator.parse(trimmed).text()).isEqualTo(LocalizedText.of(trimmed, trimmed));
  }

  /** "Arts 2, 6" is two articles; a number after any other part is none. */
  @Test
  void aNumberIsAnArticleOnlyDirectlyAfterAnother() {
    assertThat(Locator.parse("Arts 2, preamble, 6").text().indonesian())
        .isEqualTo("Pasal 2, mukadimah, 6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a | b | c", "a |  b", "a  | b"})
  void refusesAnythingButOneBarBetweenTrimmedWords(String written) {
    assertRefused(
        () -> Locator.parse(written),
        "Locator",
        "written",
        written,
        "English words, one bar and Indonesian words");
  }

  @Test
  void isEqualByItsWordsInBothLanguages() {
    new EqualsTester()
        .addEqualityGroup(
            Locator.parse("Art. 3(1)"),
            Locator.parse("Art. 3(1)"),
            Locator.parse("Art. 3(1) | Pasal 3 ayat (1)"))
        .addEqualityGroup(Locator.parse("Art. 3(1) | pasal tiga"))
        .addEqualityGroup(Locator.parse("Art. 3"))
        .testEquals();
    assertThat(Locator.parse("Art. 3")).doesNotHaveSameHashCodeAs(Locator.parse("Art. 4"));
  }

  @Test
  void refusesNullByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Locator.parse(null))
        .withMessageContaining("written");
  }
}
