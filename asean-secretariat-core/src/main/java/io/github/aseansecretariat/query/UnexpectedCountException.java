package io.github.aseansecretariat.query;

import com.google.common.collect.ImmutableList;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;

/**
 * Thrown by {@link Query#only} and {@link Query#atMostOne} when a query found another number of
 * entries than the caller counted on.
 *
 * <p>The message has the sentence of the query, what was found, how to choose where different
 * accounts answer, and the explanation. What it carries refers to entries, which are not
 * serialisable, so neither is this exception: writing it throws {@link NotSerializableException}.
 */
public final class UnexpectedCountException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<String> found;
  private final transient Explanation explanation;

  UnexpectedCountException(String message, ImmutableList<String> found, Explanation explanation) {
    super(message);
    this.found = found;
    this.explanation = explanation;
  }

  /** {@return the labels of what was found: none, or two or more} */
  public ImmutableList<String> found() {
    return found;
  }

  /** {@return how the query came to its answer: the explanation} */
  public Explanation explanation() {
    return explanation;
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
}
