package io.github.aseansecretariat.query;

import static io.github.aseansecretariat.query.Sample.TREATY;
import static io.github.aseansecretariat.query.Sample.day;
import static io.github.aseansecretariat.query.Sample.from;
import static io.github.aseansecretariat.query.Sample.institution;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.Institution;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a list must be walked for a day: what only makes an answer quick shows in no answer. */
class DaysTest {
  private static Days begunOn(String... days) {
    List<Institution> entries = new ArrayList<>();
    for (String day : days) {
      entries.add(institution("body", from(day), TREATY).build());
    }
    return new Days(entries);
  }

  private static int end(Days days, String day) {
    return days.end(Days.number(day(day)));
  }

  @Test
  void inOrderTheEndIsTheFirstThatBeginsLater() {
    Days days = begunOn("1970-01-01", "1970-01-01", "1970-01-03", "1970-01-03", "1970-01-05");
    assertThat(end(days, "1969-12-31")).isZero();
    assertThat(end(days, "1970-01-01")).isEqualTo(2);
    assertThat(end(days, "1970-01-02")).isEqualTo(2);
    assertThat(end(days, "1970-01-03")).isEqualTo(4);
    assertThat(end(days, "1970-01-04")).isEqualTo(4);
    assertThat(end(days, "1970-01-05")).isEqualTo(5);
    assertThat(end(days, "2000-01-01")).isEqualTo(5);
  }

  @Test
  void outOfOrderTheEndIsThatOfAll() {
    Days days = begunOn("1970-01-03", "1970-01-01", "1970-01-05");
    assertThat(end(days, "1970-01-01")).isEqualTo(3);
    assertThat(end(days, "1969-12-31")).isEqualTo(3);
  }

  @Test
  void ofNoneTheEndIsTheBeginning() {
    assertThat(end(begunOn(), "1970-01-01")).isZero();
  }
}
