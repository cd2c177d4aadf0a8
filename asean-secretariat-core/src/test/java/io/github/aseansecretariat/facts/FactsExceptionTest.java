package io.github.aseansecretariat.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsExceptionTest {
  private static final FactsException.Problem OF_A_CELL =
      FactsException.Problem.of("tenures.csv", 7, "first_day", "7 June", "a date");

  @Test
  void aProblemOfACellPrintsFileLineAndColumn() {
    assertThat(OF_A_CELL)
        .hasToString("tenures.csv, line 7, column first_day: expected a date but was \"7 June\"");
  }

  @Test
  void aProblemOfARowPrintsNoColumn() {
    assertThat(FactsException.Problem.of("duties.csv", 3, "", "4 cells", "9 cells"))
        .hasToString("duties.csv, line 3: expected 9 cells but was \"4 cells\"");
  }

  @Test
  void aProblemOfAFilePrintsNoLine() {
    assertThat(FactsException.Problem.of("tenure.csv", 0, "", "tenure.csv", "another name"))
        .hasToString("tenure.csv: expected another name but was \"tenure.csv\"");
  }

  @Test
  void problemsAreEqualWhenAllTheyTellIs() {
    new EqualsTester()
        .addEqualityGroup(
            OF_A_CELL, FactsException.Problem.of("tenures.csv", 7, "first_day", "7 June", "a date"))
        .addEqualityGroup(
            FactsException.Problem.of("duties.csv", 7, "first_day", "7 June", "a date"))
        .addEqualityGroup(
            FactsException.Problem.of("tenures.csv", 8, "first_day", "7 June", "a date"))
        .addEqualityGroup(FactsException.Problem.of("tenures.csv", 7, "died", "7 June", "a date"))
        .addEqualityGroup(
            FactsException.Problem.of("tenures.csv", 7, "first_day", "8 June", "a date"))
        .addEqualityGroup(
            FactsException.Problem.of("tenures.csv", 7, "first_day", "7 June", "a day"))
        .testEquals();
  }

  @Test
  void theProblemsComeAlongWhenItIsSerialised() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(new FactsException(List.of(OF_A_CELL)));

    Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(((FactsException) read).problems()).containsExactly(OF_A_CELL);
  }

  @Test
  void theMessageListsAllProblems() {
    FactsException exception =
        new FactsException(
            List.of(OF_A_CELL, FactsException.Problem.of("x.csv", 0, "", "x.csv", "y.csv")));

    assertThat(exception)
        .hasMessage(
            """
            2 problems in the facts:
            - tenures.csv, line 7, column first_day: expected a date but was "7 June"
            - x.csv: expected y.csv but was "x.csv\"""");
  }
}
