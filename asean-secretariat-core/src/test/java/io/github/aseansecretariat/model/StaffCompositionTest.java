package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.AGREEMENT;
import static io.github.aseansecretariat.model.Samples.CITATION;
import static io.github.aseansecretariat.model.Samples.REMARK;
import static io.github.aseansecretariat.model.Samples.SCHOOL_TEXT;
import static io.github.aseansecretariat.model.Samples.STAFF_COMPOSITION;
import static io.github.aseansecretariat.model.Samples.STAFF_LINE;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StaffCompositionTest {
  @Test
  void givesBackAllThatItWasBuiltWith() {
    DateRange period = DateRange.from(PartialDate.of(1976)).until(PartialDate.of(1983));
    StaffLine first = line(StaffCategory.SECONDED, Headcount.exactly(3));
    StaffLine second = line(StaffCategory.LOCAL, Headcount.unspecified());
    StaffComposition staff =
        StaffComposition.builder()
            .institution(InstitutionId.ASEAN_SECRETARIAT)
            .period(period)
            .addLines(first, second)
            .build();
    assertThat(staff.institution()).isEqualTo(InstitutionId.ASEAN_SECRETARIAT);
    assertThat(staff.period()).isEqualTo(period);
    assertThat(staff.lines()).containsExactly(first, second);
  }

  @Test
  void hasNoRemarkBesideThoseOfItsLines() {
    StaffLine remarked = STAFF_LINE.complete().remark(REMARK).build();
    StaffComposition staff = STAFF_COMPOSITION.without("lines").addLine(remarked).build();
    assertThat(staff.remark()).isEmpty();
    assertThat(staff.lines().get(0).remark()).contains(REMARK);
  }

  @Test
  void isLabelledByInstitutionAndPeriod() {
    assertThat(STAFF_COMPOSITION.complete().build().label())
        .isEqualTo("staff of asean-secretariat (from 1976-02-24)");
  }

  @Test
  void isPutIntoWordsLineByLine() {
    StaffLine directors = STAFF_LINE.complete().build();
    StaffLine local =
        STAFF_LINE
            .without("post", "headcount")
            .post(LocalizedText.of("Local staff", "Staf lokal"))
            .headcount(Headcount.unspecified())
            .build();
    assertThat(directors.text())
        .isEqualTo(LocalizedText.of("Bureau Director: 3", "Direktur Biro: 3"));
    assertThat(STAFF_COMPOSITION.complete().build().text()).isEqualTo(directors.text());
    assertThat(STAFF_COMPOSITION.complete().addLine(local).build().text())
        .isEqualTo(
            LocalizedText.of(
                "Bureau Director: 3; Local staff: number not stated",
                "Direktur Biro: 3; Staf lokal: jumlahnya tidak disebut"));
  }

  @Test
  void needsALine() {
    assertRefused(
        () -> STAFF_COMPOSITION.buildWithout("lines"),
        "StaffComposition",
        "lines",
        "[]",
        "at least one line");
  }

  @Nested
  class TheHeadcountOfACategory {
    @Test
    void isUnspecifiedWithoutALine() {
      assertThat(
              staff(line(StaffCategory.SECONDED, Headcount.exactly(3)))
                  .headcount(StaffCategory.LOCAL))
          .isEqualTo(Headcount.unspecified());
    }

    @Test
    void isThatOfItsOnlyLine() {
      StaffComposition staff =
          staff(
              line(StaffCategory.SECONDED, Headcount.exactly(7)),
              line(StaffCategory.OPENLY_RECRUITED, Headcount.atLeast(34)),
              line(StaffCategory.LOCAL, Headcount.unspecified()));
      assertThat(staff.headcount(StaffCategory.SECONDED)).isEqualTo(Headcount.exactly(7));
      assertThat(staff.headcount(StaffCategory.OPENLY_RECRUITED)).isEqualTo(Headcount.atLeast(34));
      assertThat(staff.headcount(StaffCategory.LOCAL)).isEqualTo(Headcount.unspecified());
    }

    @Test
    void isTheSumOfItsLinesAndOfNoOthers() {
      StaffComposition staff =
          staff(
              line(StaffCategory.LOCAL, Headcount.exactly(100)),
              line(StaffCategory.SECONDED, Headcount.exactly(4)),
              line(StaffCategory.SECONDED, Headcount.exactly(1)),
              line(StaffCategory.LOCAL, Headcount.unspecified()),
              line(StaffCategory.SECONDED, Headcount.exactly(2)));
      assertThat(staff.headcount(StaffCategory.SECONDED)).isEqualTo(Headcount.exactly(7));
      assertThat(staff.headcount(StaffCategory.LOCAL)).isEqualTo(Headcount.atLeast(100));
    }

    @Test
    void isAtLeastWhatIsKnownWhereALineIsNotExact() {
      StaffComposition staff =
          staff(
              line(StaffCategory.SECONDED, Headcount.unspecified()),
              line(StaffCategory.SECONDED, Headcount.exactly(7)));
      assertThat(staff.headcount(StaffCategory.SECONDED)).isEqualTo(Headcount.atLeast(7));
    }

    private StaffComposition staff(StaffLine... lines) {
      return STAFF_COMPOSITION.without("lines").addLines(lines).build();
    }
  }

  @Nested
  class TheCitations {
    private final Citation article4 = Citation.of(AGREEMENT, "Art. 4", Evidence.REPORTED);
    private final Citation article5 = Citation.of(AGREEMENT, "Art. 5", Evidence.REPORTED);
    private final Citation school = Citation.of(SCHOOL_TEXT, Evidence.TEXT_READ);

    @Test
    void areThoseOfTheLinesEachOnce() {
      StaffComposition staff =
          STAFF_COMPOSITION
              .without("lines")
              .addLine(citing(article4, school))
              .addLine(citing(article5))
              .addLine(citing(article4))
              .build();
      assertThat(staff.citations()).containsExactly(article4, school, article5);
    }

    @Test
    void ofAllLinesBeginWithTheSameSource() {
      assertRefused(
          () ->
              STAFF_COMPOSITION
                  .without("lines")
                  .addLine(citing(article4))
                  .addLine(citing(school, article4))
                  .build(),
          "StaffComposition",
          "lines",
          "school-text",
          "lines that all cite secretariat-agreement-1976 first");
    }

    private StaffLine citing(Citation... citations) {
      return STAFF_LINE.without("citations").addCitations(citations).build();
    }
  }

  @Nested
  class ALine {
    @Test
    void givesBackAllThatItWasBuiltWith() {
      LocalizedText post = LocalizedText.of("Bureau Director", "Direktur Biro");
      StaffLine line =
          StaffLine.builder()
              .category(StaffCategory.SECONDED)
              .post(post)
              .headcount(Headcount.exactly(3))
              .drawnFrom(InstitutionId.MEMBER_STATES)
              .addCitation(CITATION)
              .remark(REMARK)
              .build();
      assertThat(line.category()).isEqualTo(StaffCategory.SECONDED);
      assertThat(line.post()).isEqualTo(post);
      assertThat(line.headcount()).isEqualTo(Headcount.exactly(3));
      assertThat(line.drawnFrom()).contains(InstitutionId.MEMBER_STATES);
      assertThat(line.citations()).containsExactly(CITATION);
      assertThat(line.remark()).contains(REMARK);
    }

    @Test
    void hasNothingThatItWasNotBuiltWith() {
      StaffLine line = STAFF_LINE.complete().build();
      assertThat(line.drawnFrom()).isEmpty();
      assertThat(line.remark()).isEmpty();
    }
  }

  private static StaffLine line(StaffCategory category, Headcount headcount) {
    return STAFF_LINE
        .without("category", "headcount")
        .category(category)
        .headcount(headcount)
        .build();
  }
}
