package io.github.aseansecretariat.query;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import org.immutables.value.Value;

/**
 * Thrown when entries do not fit together into a catalogue. It names every problem that was found;
 * no catalogue was made.
 *
 * <p>Its problems hold entries, which are not serialisable, so neither is this exception: writing
 * it throws {@link NotSerializableException}.
 */
public final class CatalogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  CatalogException(ImmutableList<Problem> problems) {
    super(message(problems));
    this.problems = problems;
  }

  private static String message(ImmutableList<Problem> problems) {
    return "the entries do not fit together:\n- " + Joiner.on("\n- ").join(problems);
  }

  /** {@return the problems, at least one} */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /**
   * Refuses to be written.
   *
   * @param out not used
   * @throws NotSerializableException always
   */
  private void writeObject(ObjectOutputStream out) throws NotSerializableException {
    throw new NotSerializableException(getClass().getName());
  }

  /** A rule that an entry breaks. Immutable and thread-safe. */
  @Value.Immutable
  public abstract static sealed class Problem permits ImmutableProblem {
    Problem() {}

    /**
     * {@return the entry at fault; of two that contradict each other, the one that was added later}
     */
    @Value.Parameter
    public abstract Entry entry();

    /** {@return the attribute at fault, such as "parent"} */
    @Value.Parameter
    public abstract String attribute();

    /** {@return the value of the attribute, printed} */
    @Value.Parameter
    public abstract String value();

    /** {@return what was expected, such as "the id of an institution in the catalogue"} */
    @Value.Parameter
    public abstract String expected();

    /**
     * Prints the problem on one line.
     *
     * @return the label of the entry, the attribute, what was expected, and the value
     */
    @Override
    public final String toString() {
      return entry().label()
          + ": "
          + attribute()
          + ": expected "
          + expected()
          + " but was \""
          + value()
          + "\"";
    }
  }
}
