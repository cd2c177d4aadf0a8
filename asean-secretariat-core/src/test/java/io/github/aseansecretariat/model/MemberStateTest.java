package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.MEMBER_STATE;
import static io.github.aseansecretariat.model.Samples.REMARK;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberStateTest {
  @Test
  void standsInASentenceWithItsEnglishArticle() {
    MemberState without = MEMBER_STATE.complete().build();
    assertThat(without.article()).isEmpty();
    assertThat(without.nameInSentence()).isEqualTo(without.name());
    assertThat(MEMBER_STATE.complete().article("the").build().nameInSentence())
        .isEqualTo(LocalizedText.of("the Lao PDR", "Laos"));
    assertRefused(
        () -> MEMBER_STATE.complete().article("the ").build(),
        "MemberState",
        "article",
        "the ",
        "words without white space around them");
  }

  @Test
  void givesBackAllThatItWasBuiltWith() {
    MemberState indonesia =
        MemberState.builder()
            .id(MemberStateId.INDONESIA)
            .alpha2("ID")
            .alpha3("IDN")
            .name(LocalizedText.of("Indonesia", "Indonesia"))
            .officialName(LocalizedText.of("Republic of Indonesia", "Republik Indonesia"))
            .capital(LocalizedText.of("Jakarta", "Jakarta"))
            .joined(PartialDate.parse("1967-08-08"))
            .place(LocalizedText.of("Bangkok", "Bangkok"))
            .founder(true)
            .addCitation(CITATION)
            .remark(REMARK)
            .build();
    assertThat(indonesia.id()).isEqualTo(MemberStateId.INDONESIA);
    assertThat(indonesia.alpha2()).isEqualTo("ID");
    assertThat(indonesia.alpha3()).isEqualTo("IDN");
    assertThat(indonesia.name()).isEqualTo(LocalizedText.of("Indonesia", "Indonesia"));
    assertThat(indonesia.officialName())
        .isEqualTo(LocalizedText.of("Republic of Indonesia", "Republik Indonesia"));
    assertThat(indonesia.capital()).isEqualTo(LocalizedText.of("Jakarta", "Jakarta"));
    assertThat(indonesia.joined()).isEqualTo(PartialDate.parse("1967-08-08"));
    assertThat(indonesia.place()).contains(LocalizedText.of("Bangkok", "Bangkok"));
    assertThat(indonesia.founder()).isTrue();
    assertThat(indonesia.citations()).containsExactly(CITATION);
    assertThat(indonesia.remark()).contains(REMARK);
  }

  @Test
  void isNoFounderUnlessSaidSo() {
    assertThat(MEMBER_STATE.complete().build().founder()).isFalse();
    assertThat(MEMBER_STATE.complete().founder(false).build())
        .isEqualTo(MEMBER_STATE.complete().build());
  }

  @Test
  void hasNothingElseThatItWasNotBuiltWith() {
    MemberState state = MEMBER_STATE.complete().build();
    assertThat(state.place()).isEmpty();
    assertThat(state.remark()).isEmpty();
  }

  @Test
  void isAMemberFromTheDayItJoined() {
    assertThat(MEMBER_STATE.complete().build().period())
        .isEqualTo(DateRange.from(PartialDate.parse("1997-07-23")));
    assertThat(MEMBER_STATE.without("joined").joined(PartialDate.of(1997)).build().period())
        .isEqualTo(DateRange.from(PartialDate.of(1997)));
  }

  @Test
  void isLabelledByNameAndPeriod() {
    assertThat(MEMBER_STATE.complete().build().label()).isEqualTo("Lao PDR (from 1997-07-23)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "L", "LAO", "la", "La", "lA", "L1", "L ", "L\u00c1", "@A", "A["})
  void refusesACodeThatIsNotOfTwoCapitalLetters(String code) {
    assertRefused(
        () -> MEMBER_STATE.without("alpha2").alpha2(code).build(),
        "MemberState",
        "alpha2",
        code,
        "2 capital letters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LA", "LAOS", "lao", "LAo", "LA1", "L\u00c1O"})
  void refusesACodeThatIsNotOfThreeCapitalLetters(String code) {
    assertRefused(
        () -> MEMBER_STATE.without("alpha3").alpha3(code).build(),
        "MemberState",
        "alpha3",
        code,
        "3 capital letters");
  }
}
