package io.github.aseansecretariat.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.DutyId;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.TermRuleId;
import io.github.aseansecretariat.time.PartialDate;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTypeTest {
  static Stream<Arguments> cellsAndValues() {
    CellType<Selection> selection = CellType.oneOf(Selection.values());
    return Stream.of(
        arguments(CellType.WORDS, "Lê, \"Lương\"\nMinh", "Lê, \"Lương\"\nMinh"),
        arguments(CellType.WORDS, "x", "x"),
        arguments(CellType.DATE, "1983", PartialDate.of(1983)),
        arguments(CellType.DATE, "1985-07", PartialDate.of(1985, 7)),
        arguments(CellType.DATE, "1984-02-29", PartialDate.of(LocalDate.of(1984, 2, 29))),
        arguments(CellType.DAY, "2008-12-15", LocalDate.of(2008, 12, 15)),
        arguments(CellType.NUMBER, "1", 1),
        arguments(CellType.NUMBER, "2147483647", Integer.MAX_VALUE),
        arguments(CellType.FLAG, "yes", true),
        arguments(CellType.LENGTH, "P2Y", Period.ofYears(2)),
        arguments(CellType.LENGTH, "P1Y6M", Period.of(1, 6, 0)),
        arguments(CellType.LENGTH, "P1Y1D", Period.of(1, 0, 1)),
        arguments(CellType.LENGTH, "P10M20D", Period.of(0, 10, 20)),
        arguments(CellType.LENGTH, "P18M", Period.ofMonths(18)),
        arguments(CellType.LENGTH, "P7D", Period.ofDays(7)),
        arguments(CellType.EXTENSION, "NONE", Extension.none()),
        arguments(CellType.EXTENSION, "UNCAPPED", Extension.uncapped()),
        arguments(CellType.EXTENSION, "NOT_STATED", Extension.notStated()),
        arguments(CellType.EXTENSION, "P3Y", Extension.upTo(Period.ofYears(3))),
        arguments(CellType.RENEWAL, "NONE", Renewal.none()),
        arguments(CellType.RENEWAL, "NOT_STATED", Renewal.notStated()),
        arguments(CellType.RENEWAL, "ONCE P3Y", Renewal.once(Period.ofYears(3))),
        arguments(CellType.HEADCOUNT, "0", Headcount.exactly(0)),
        arguments(CellType.HEADCOUNT, "37", Headcount.exactly(37)),
        arguments(CellType.HEADCOUNT, "at least 7", Headcount.atLeast(7)),
        arguments(CellType.HEADCOUNT, "at least 0", Headcount.atLeast(0)),
        arguments(CellType.HEADCOUNT, "unspecified", Headcount.unspecified()),
        arguments(
            CellType.BEARER, "institution:asean-secretariat", InstitutionId.ASEAN_SECRETARIAT),
        arguments(CellType.BEARER, "office:secretary-general", OfficeId.SECRETARY_GENERAL),
        arguments(CellType.MEMBER_STATE, "viet-nam", MemberStateId.of("viet-nam")),
        arguments(CellType.DUTY, "a-b-1", DutyId.of("a-b-1")),
        arguments(CellType.TERM_RULE, "a-b", TermRuleId.of("a-b")),
        arguments(CellType.URL, "https://a.b/c?d=e", URI.create("https://a.b/c?d=e")),
        arguments(CellType.URL, "http://a.b", URI.create("http://a.b")),
        arguments(selection, "ROTATION", Selection.ROTATION),
        arguments(selection, "OPEN_RECRUITMENT", Selection.OPEN_RECRUITMENT));
  }

  @ParameterizedTest
  @MethodSource("cellsAndValues")
  <V> void aCellHasItsValueAndAValueItsCell(CellType<V> type, String cell, V value) {
    assertThat(type.parse(cell)).isEqualTo(value);
    assertThat(type.print(value)).isEqualTo(cell);
  }

  static Stream<Arguments> cellsAndSeveralValues() {
    return Stream.of(
        arguments(CellType.NAMES, "Anna", ImmutableList.of("Anna")),
        arguments(
            CellType.NAMES, "Dato' Ajit; A. Singh", ImmutableList.of("Dato' Ajit", "A. Singh")),
        arguments(CellType.SOURCES, "asean-charter", ImmutableList.of(SourceId.ASEAN_CHARTER)),
        arguments(
            CellType.SOURCES,
            "asean-charter; school-text",
            ImmutableList.of(SourceId.ASEAN_CHARTER, SourceId.SCHOOL_TEXT)));
  }

  @ParameterizedTest
  @MethodSource("cellsAndSeveralValues")
  <V> void aCellHasItsValuesAndTheyTheirCell(
      CellType<V> type, String cell, ImmutableList<V> values) {
    assertThat(type.parseAll(cell)).isEqualTo(values);
    assertThat(type.printAll(values)).isEqualTo(cell);
  }

  @ParameterizedTest
  @MethodSource("allTypes")
  void theExampleOfATypeIsAValue(CellType<?> type) {
    assertThat(type.standIn()).hasToString(type.parse(type.example).toString());
  }

  static Stream<CellType<?>> allTypes() {
    return Tables.ALL.stream()
        .flatMap(table -> table.columns().stream())
        .<CellType<?>>map(column -> column.type)
        .distinct();
  }

  @Test
  void asNeededIsAnotherSpellingOfUnspecified() {
    assertThat(CellType.HEADCOUNT.parse("as needed")).isEqualTo(Headcount.unspecified());
  }

  @Test
  void aFlagThatIsNotSetIsAnEmptyCell() {
    assertThat(CellType.FLAG.print(false)).isEmpty();
  }

  @Test
  void everyLengthComesBackAsItWas() {
    for (int years = 0; years < 13; years++) {
      for (int months = 0; months < 13; months++) {
        for (int days = 0; days < 13; days++) {
          Period length = Period.of(years, months, days);
          if (!length.isZero()) {
            assertThat(CellType.LENGTH.parse(CellType.LENGTH.print(length))).isEqualTo(length);
          }
        }
      }
    }
  }

  @Test
  void everyDayOfALeapYearComesBackAsItWas() {
    for (LocalDate day = LocalDate.of(1984, 1, 1); day.getYear() == 1984; day = day.plusDays(1)) {
      assertThat(CellType.DAY.parse(CellType.DAY.print(day))).isEqualTo(day);
      PartialDate date = PartialDate.of(day);
      assertThat(CellType.DATE.parse(CellType.DATE.print(date))).isEqualTo(date);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "treaty [] TEXT_READ",
        "treaty [Art. 3(1)] REPORTED",
        "treaty [p. 1; p. 2, \"x\"] INFERRED",
        "treaty [a] TEXT_READ; book [] REPORTED; treaty [a] TEXT_READ"
      })
  void citationsPrintAsTheyWereRead(String cell) {
    assertThat(CellType.CITATIONS.printAll(CellType.CITATIONS.parseAll(cell))).isEqualTo(cell);
  }

  @Test
  void citationsAreTakenApartAtTheSemicolonAfterTheEvidence() {
    assertThat(CellType.CITATIONS.parseAll("treaty [a; b] TEXT_READ; book [] REPORTED"))
        .extracting(CitationCell::source, Object::toString)
        .containsExactly(
            tuple(SourceId.of("treaty"), "treaty [a; b] TEXT_READ"),
            tuple(SourceId.of("book"), "book [] REPORTED"));
  }

  @Test
  void everyWordOfEveryEnumIsACell() {
    for (Selection selection : Selection.values()) {
      CellType<Selection> type = CellType.oneOf(Selection.values());
      assertThat(type.parse(type.print(selection))).isEqualTo(selection);
    }
    assertThat(CellType.oneOf(Selection.values()).expected())
        .isEqualTo("one of ROTATION, MERIT, OPEN_RECRUITMENT");
  }

  @Test
  void noTypeButWordsAndNamesTakesWhateverItIsGiven() {
    for (CellType<?> type :
        Arrays.asList(
            CellType.DATE,
            CellType.DAY,
            CellType.NUMBER,
            CellType.FLAG,
            CellType.LENGTH,
            CellType.EXTENSION,
            CellType.RENEWAL,
            CellType.HEADCOUNT,
            CellType.BEARER,
            CellType.CITATIONS,
            CellType.SOURCE,
            CellType.SOURCES,
            CellType.DUTY,
            CellType.TERM_RULE,
            CellType.URL,
            CellType.oneOf(Selection.values()))) {
      assertThatThrownBy(() -> type.parse("What is this?"))
          .as(type.expected())
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
