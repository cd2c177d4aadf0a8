package io.github.aseansecretariat.model;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of a {@link StaffComposition}: a post and how many hold it. Immutable, thread-safe. */
@BuilderStyle
@Value.Immutable
public sealed interface StaffLine permits ImmutableStaffLine {
  /**
   * Returns how the people of this post come to the staff.
   *
   * @return the category
   */
  StaffCategory category();

  /**
   * Returns the post.
   *
   * @return the name of the post
   */
  LocalizedText post();

  /**
   * Returns how many hold the post.
   *
   * @return the headcount
   */
  Headcount headcount();

  /**
   * Returns from whom the people are drawn.
   *
   * @return the id, empty if it is not stated
   */
  Optional<InstitutionId> drawnFrom();

  /**
   * Returns where this line is told, the chief source first.
   *
   * @return at least one citation
   */
  ImmutableList<Citation> citations();

  /**
   * Returns what else there is to know about this line.
   *
   * @return the remark, if there is one
   */
  Optional<LocalizedText> remark();

  /**
   * Starts a new line.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StaffLine}. */
  final class Builder extends ImmutableStaffLine.Builder {
    Builder() {}

    /**
     * Builds the line.
     *
     * @return the line
     * @throws IllegalStateException if the category, the post or the headcount is missing
     * @throws AttributeException if there is no citation
     */
    @Override
    public StaffLine build() {
      StaffLine built = super.build();
      Check.cited("StaffLine", "citations", built.citations());
      return built;
    }
  }
}
