package io.github.aseansecretariat.term;

import static io.github.aseansecretariat.term.Sample.audit;
import static io.github.aseansecretariat.term.Sample.catalog;
import static io.github.aseansecretariat.term.Sample.rule;
import static io.github.aseansecretariat.term.Sample.tenure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.aseansecretariat.RandomCatalogs;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTest {
  private static final Set<String> SAID = new LinkedHashSet<>();
  private static final Map<Sentence, Pattern> PATTERNS = new EnumMap<>(Sentence.class);

  static {
    for (Sentence sentence : Sentence.values()) {
      PATTERNS.put(sentence, pattern(sentence));
    }
  }

  /** Everything that is said of many tenures and of many catalogues, both languages on a line. */
  @BeforeAll
  static void collect() {
    for (long seed = 0; seed < 1500; seed++) {
      AssessmentPropertiesTest.Case it = new AssessmentPropertiesTest.Case(seed);
      add(TermAssessment.of(it.tenure, it.rule, it.today));
    }
    for (long seed = 0; seed < 60; seed++) {
      Catalog catalog = RandomCatalogs.seeded(seed);
      LocalDate today = LocalDate.of(1970 + (int) (seed % 60), 6, 15);
      for (Office office : catalog.offices().list()) {
        for (SourceKind kind : SourceKind.values()) {
          add(TermAudit.of(catalog.accordingTo(kind), office.id(), today));
        }
      }
    }
  }

  /** What chance does not find: a turn that ends to the day, a day over that is in doubt. */
  @BeforeAll
  static void collectWhatIsRare() {
    add(
        audit(
            catalog()
                .add(rule(1, Extension.upTo(Period.ofYears(2))))
                .add(tenure("1980-07-01", "1980-12-31").ordinal(1).build())
                .add(tenure("1981-01-01", "1981-06-30").ordinal(2).completesTurnOf(1).build())
                .add(tenure("1982-01", "1984-01-01").build())
                .add(tenure("1985-01-01", "1986-01-01").build())
                .add(tenure("1986-02-01", "1986-12-31").build())
                .add(tenure("1987", "1987").build())
                .build()));
  }

  private static void add(TermAudit audit) {
    audit.vacancies().forEach(SentenceTest::add);
    if (catchThrowable(audit::assessments) == null) {
      audit.assessments().forEach(SentenceTest::add);
      audit.renewals().forEach(it -> SAID.add(it.text().toString()));
      audit.successions().forEach(it -> SAID.add(it.text().toString()));
    }
  }

  private static void add(TermAssessment assessment) {
    SAID.add(assessment.text().toString());
    assessment.reasons().forEach(it -> SAID.add(it.text().toString()));
  }

  private static void add(Vacancy vacancy) {
    SAID.add(vacancy.text().toString());
    vacancy.doubts().forEach(it -> SAID.add(it.text().toString()));
  }

  private static Pattern pattern(Sentence sentence) {
    StringBuilder pattern = new StringBuilder();
    for (String words : sentence.template().toString().split("\\{[a-zA-Z]+\\}", -1)) {
      pattern.append(pattern.length() == 0 ? "" : ".+").append(Pattern.quote(words));
    }
    return Pattern.compile(pattern.toString());
  }

  /** The texts that this sentence fits and none that says more. */
  private static List<String> said(Sentence sentence) {
    List<String> found = new ArrayList<>();
    for (String text : SAID) {
      if (PATTERNS.get(sentence).matcher(text).matches() && fitsBest(sentence, text)) {
        found.add(text);
      }
    }
    return found;
  }

  private static boolean fitsBest(Sentence sentence, String text) {
    for (Sentence other : Sentence.values()) {
      if (words(other) > words(sentence) && PATTERNS.get(other).matcher(text).matches()) {
        return false;
      }
    }
    return true;
  }

  private static int words(Sentence sentence) {
    return sentence.template().toString().replaceAll("\\{[a-zA-Z]+\\}", "").length();
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceIsSaidSomewhere(Sentence sentence) {
    assertThat(said(sentence)).as("%s", sentence.template()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceHasTheSameSlotsInBothLanguagesAndEndsWithAFullStop(Sentence sentence) {
    assertThat(sentence.template().toString()).contains(". / ").endsWith(".");
  }

  @Test
  void everythingSaidIsASentenceWithoutAnOpenSlot() {
    assertThat(SAID)
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContain("{", "}", "  ", "..")
                    .doesNotContainPattern("[0-9]{4}-[0-9]{2}")
                    .endsWith("."));
  }

  @Test
  void noSentenceStandsTwice() {
    Set<String> templates = new LinkedHashSet<>();
    for (Sentence sentence : Sentence.values()) {
      templates.add(sentence.template().toString());
    }
    assertThat(templates).hasSameSizeAs(Sentence.values());
  }
}
