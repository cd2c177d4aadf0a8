package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.text.Languages;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final LocalDate OTHERWISE = LocalDate.of(2000, 1, 1);

  private static Arguments parse(String... args) {
    return Arguments.parse(
        args, ImmutableList.of("--lang", "--on", "--account"), ImmutableList.of("FIRST", "LAST"));
  }

  @Test
  void optionsAndWordsMayBeMixed() {
    Arguments arguments = parse("a", "--on", "1980-01-02", "b", "--lang", "en");

    assertThat(arguments.word(0)).isEqualTo("a");
    assertThat(arguments.word(1)).isEqualTo("b");
    assertThat(arguments.day("--on", OTHERWISE)).isEqualTo(LocalDate.of(1980, 1, 2));
    assertThat(arguments.languages()).containsExactly(Languages.ENGLISH);
  }

  @Test
  void whatIsNotGivenHasADefault() {
    Arguments arguments = parse("a", "b");

    assertThat(arguments.languages()).containsExactly(Languages.INDONESIAN, Languages.ENGLISH);
    assertThat(arguments.day("--on", OTHERWISE)).isEqualTo(OTHERWISE);
    assertThat(arguments.account("--account", SourceKind.TREATY)).isEqualTo(SourceKind.TREATY);
  }

  @Test
  void bothAccountsHaveAWord() {
    assertThat(Arguments.account("treaty")).isEqualTo(SourceKind.TREATY);
    assertThat(Arguments.account("school")).isEqualTo(SourceKind.SCHOOL_TEXT);
  }

  @Test
  void anUnknownOptionIsRefusedWithTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("a", "b", "--language", "en"))
        .withMessage(
            "expected one of the options [--lang, --on, --account] but was \"--language\"");
  }

  @Test
  void anOptionWithoutAValueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("a", "b", "--on"))
        .withMessage("expected a value after --on but was \"\"");
  }

  @Test
  void aMissingAndASurplusWordAreRefusedWithTheNamesOfAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("a"))
        .withMessage("expected the words [FIRST, LAST] but was \"a\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("a", "b", "c"))
        .withMessage("expected the words [FIRST, LAST] but was \"a b c\"");
  }

  @Test
  void whatIsNoDayIsRefused() {
    for (String noDay : new String[] {"yesterday", "1980", "1980-02-30"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Arguments.day(noDay))
          .withMessage("expected a day such as 2008-12-15 but was \"" + noDay + "\"");
    }
  }

  @Test
  void anUnknownAccountIsRefusedWithTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.account("press"))
        .withMessage("expected one of [treaty, school] but was \"press\"");
  }
}
