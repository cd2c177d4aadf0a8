package io.github.aseansecretariat.facts;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * Thrown when files of facts cannot be read. It lists every problem that was found, each with its
 * place; nothing was read.
 */
public final class FactsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Every problem that was found, at least one. */
  private final ImmutableList<Problem> problems;

  FactsException(List<Problem> problems) {
    super(message(problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    return problems.size()
        + (problems.size() == 1 ? " problem" : " problems")
        + " in the facts:\n- "
        + Joiner.on("\n- ").join(problems);
  }

  /** {@return the problems, at least one, in the order of the files and their lines} */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /** A fault in a file, with its place. Immutable and thread-safe. */
  @Value.Immutable
  public abstract static sealed class Problem implements Serializable permits ImmutableProblem {
    private static final long serialVersionUID = 1L;

    Problem() {}

    static Problem of(String file, int line, String column, String value, String expected) {
      return ImmutableProblem.of(file, line, column, value, expected);
    }

    /** {@return the file: its name, such as "tenures.csv"} */
    @Value.Parameter
    public abstract String file();

    /**
     * {@return the line on which the faulty row begins, from 1 for the header; 0 if the fault is
     * with the file or the directory as a whole}
     */
    @Value.Parameter
    public abstract int line();

    /** {@return the column: its name in the header, empty if the fault is not in one column} */
    @Value.Parameter
    public abstract String column();

    /**
     * {@return the value that was found, possibly empty; for a fault between rows the value that
     * the row gave, such as its whole period}
     */
    @Value.Parameter
    public abstract String value();

    /** {@return what was expected, such as "a date such as 1983, 1985-07 or 2008-12-15"} */
    @Value.Parameter
    public abstract String expected();

    /**
     * Prints the problem on one line.
     *
     * @return such as "tenures.csv, line 7, column first_day: expected a date such as 1983, 1985-07
     *     or 2008-12-15 but was "7 June""
     */
    @Override
    public final String toString() {
      return file()
          + (line() == 0 ? "" : ", line " + line())
          + (column().isEmpty() ? "" : ", column " + column())
          + ": expected "
          + expected()
          + " but was \""
          + value()
          + "\"";
    }
  }
}
