package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;

/**
 * A query for members. Their natural order: by English name, as ASEAN alphabetises: Lao PDR under
 * L, Viet Nam last.
 *
 * <p>Immutable and thread-safe.
 */
public final class MemberQuery extends Words<MemberState, MemberQuery> {
  MemberQuery(Asked<MemberState> asked) {
    super(asked);
  }

  @Override
  MemberQuery query(Asked<MemberState> asked) {
    return new MemberQuery(asked);
  }

  /**
   * Keeps the members that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public MemberQuery with(MemberStateId id) {
    return is("with id ", requireNonNull(id, "id"), MemberState::id);
  }

  /**
   * Keeps the members of which a name, in either language, or the official name has all the words.
   * Their order, case, accents and punctuation do not count.
   *
   * @param text the words, a part of a word will do; what stands in quotation marks is sought as
   *     one
   * @return the narrowed query
   * @throws IllegalArgumentException if there are no words
   */
  public MemberQuery named(String text) {
    return says(
        "named ",
        "text",
        text,
        member ->
            ImmutableList.of(
                member.name().english(),
                member.name().indonesian(),
                member.officialName().english(),
                member.officialName().indonesian()));
  }

  /**
   * Keeps the members that are a founder of ASEAN.
   *
   * @return the narrowed query
   */
  public MemberQuery founders() {
    return keeping("founders", MemberState::founder);
  }
}
