package io.github.aseansecretariat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final LocalizedText CHAIR = LocalizedText.of("the chair", "ketua");
  private static final LocalizedText MARCH = LocalizedText.of("March", "Maret");

  @Nested
  class Filling {
    @Test
    void putsEachTextIntoItsSlotInItsLanguage() {
      assertThat(
              Template.of("In {month} {who} speaks.", "{who} berbicara pada {month}.")
                  .with(Map.of("who", CHAIR, "month", MARCH)))
          .isEqualTo(LocalizedText.of("In March the chair speaks.", "ketua berbicara pada Maret."));
    }

    @Test
    void fillsASlotAsOftenAsTheLanguageHasIt() {
      assertThat(Template.of("{who}", "{who}{who} dan {who}").with(Map.of("who", CHAIR)))
          .isEqualTo(LocalizedText.of("the chair", "ketuaketua dan ketua"));
    }

    @Test
    void leavesASentenceWithoutSlotsAsItIs() {
      assertThat(Template.of("Nothing.", "Tidak ada.").with(Map.of()))
          .isEqualTo(LocalizedText.of("Nothing.", "Tidak ada."));
    }

    @Test
    void fillsNoSlotThatAFilledInTextSeemsToHave() {
      assertThat(
              Template.of("{a} and {b}", "{a} dan {b}")
                  .with(Map.of("a", LocalizedText.of("{b}", "}"), "b", MARCH)))
          .isEqualTo(LocalizedText.of("{b} and March", "} dan Maret"));
    }

    @Test
    void refusesASlotWithoutAText() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Template.of("{a} {b}", "{b} {a}").with(Map.of("a", MARCH)))
          .withMessage("values: expected a text for each of [a, b] but was [a]");
    }

    @Test
    void refusesATextWithoutASlot() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Template.of("a", "b").with(Map.of("day", MARCH)))
          .withMessage("values: expected a text for each of [] but was [day]");
    }

    @Test
    void refusesNullByName() {
      Template template = Template.of("{a}", "{a}");
      Map<String, LocalizedText> values = new HashMap<>();
      values.put("a", null);
      assertThatNullPointerException().isThrownBy(() -> template.with(null)).withMessage("values");
      assertThatNullPointerException()
          .isThrownBy(() -> template.with(values))
          .withMessage("values");
    }
  }

  @Nested
  class Making {
    @Test
    void namesTheSlotsInTheOrderOfTheEnglishSentence() {
      assertThat(Template.of("{c} {a} {b} {a}", "{a} {b} {c}").slots())
          .containsExactly("c", "a", "b");
      assertThat(Template.of("none", "tidak ada").slots()).isEmpty();
    }

    @Test
    void refusesLanguagesWithOtherSlots() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Template.of("{day} {month}", "{hari} {month}"))
          .withMessage(
              "Indonesian text: expected the slots [day, month] but was \"{hari} {month}\"");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Template.of("{day}", "hari"))
          .withMessage("Indonesian text: expected the slots [day] but was \"hari\"");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Template.of("day", "{day}"))
          .withMessage("Indonesian text: expected the slots [] but was \"{day}\"");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{",
          "}",
          "{}",
          "a {",
          "a }",
          "{a",
          "a}",
          "{a}}",
          "{{a}}",
          "{{a}",
          "{a} {",
          "{a} } {b}",
          "}a{",
          "{a{b}",
          "{a b}",
          "{ a}",
          "{a }",
          "{a} b}"
        })
    void refusesABraceThatIsNotOfANamedSlotAndNamesTheLanguage(String bad) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Template.of(bad, "{a}"))
          .withMessage(
              "English text: expected braces only around slots such as {day} but was \""
                  + bad
                  + "\"");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Template.of("{a}", bad))
          .withMessage(
              "Indonesian text: expected braces only around slots such as {day} but was \""
                  + bad
                  + "\"");
    }

    @Test
    void refusesASentenceThatWouldBeNoText() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Template.of("", "{a}"))
          .withMessageStartingWith("English text: expected words");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Template.of("{a}", "{a} "))
          .withMessageStartingWith("Indonesian text: expected words");
    }

    @Test
    void refusesNullByName() {
      assertThatNullPointerException()
          .isThrownBy(() -> Template.of(null, "kata"))
          .withMessage("english");
      assertThatNullPointerException()
          .isThrownBy(() -> Template.of("word", null))
          .withMessage("indonesian");
    }
  }

  @Test
  void isEqualByBothSentences() {
    new EqualsTester()
        .addEqualityGroup(Template.of("{a} b", "b {a}"), Template.of("{a} b", "b {a}"))
        .addEqualityGroup(Template.of("{a} b", "{a} b"))
        .addEqualityGroup(Template.of("b {a}", "b {a}"))
        .addEqualityGroup(LocalizedText.of("{a} b", "b {a}"))
        .testEquals();
    assertThat(Template.of("a", "b").hashCode()).isNotEqualTo(Template.of("c", "d").hashCode());
  }

  @Test
  void printsBothSentencesWithTheirSlots() {
    assertThat(Template.of("on {day}", "pada {day}")).hasToString("on {day} / pada {day}");
  }
}
