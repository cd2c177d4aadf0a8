package io.github.aseansecretariat.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.text.Template;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of a {@link StaffComposition}: a post and how many hold it. Immutable, thread-safe. */
@BuilderStyle
@Value.Immutable
public sealed interface StaffLine permits ImmutableStaffLine {
  /** {@return how the people of this post come to the staff} */
  StaffCategory category();

  /** {@return the name of the post} */
  LocalizedText post();

  /** {@return how many hold the post} */
  Headcount headcount();

  /** {@return from whom the people are drawn, empty if it is not stated} */
  Optional<InstitutionId> drawnFrom();

  /** {@return where this line stands, the chief source first, at least one citation} */
  ImmutableList<Citation> citations();

  /** {@return what else there is to know about this line, if there is anything} */
  Optional<LocalizedText> remark();

  /** {@return the line in words, such as "Bureau Director: 3" and "Direktur Biro: 3"} */
  default LocalizedText text() {
    return Template.of("{post}: {headcount}", "{post}: {headcount}")
        .with(ImmutableMap.of("post", post(), "headcount", headcount().text()));
  }

  /**
   * Starts a new line.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link StaffLine}.
   *
   * <p>Required: the category, the post, the headcount and at least one citation.
   *
   * <pre>{@code
   * StaffLine directors =
   *     StaffLine.builder()
   *         .category(StaffCategory.SECONDED)
   *         .post(LocalizedText.of("Bureau Director", "Direktur Biro"))
   *         .headcount(Headcount.exactly(3))
   *         .addCitation(citation)
   *         .build();
   * }</pre>
   */
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
