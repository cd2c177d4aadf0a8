package io.github.aseansecretariat.query;

import static java.util.Comparator.comparing;

import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;

/**
 * A query for members. Their natural order: by English name, as ASEAN alphabetises: Lao PDR under
 * L, Viet Nam last.
 *
 * <p>Immutable and thread-safe.
 */
public final class MemberQuery extends Query<MemberState> {
  static final Kind<MemberState> KIND =
      Kind.ordered(
          "members",
          MemberState.class,
          comparing(member -> FoldedText.fold(member.name().english())));

  MemberQuery(Rows<MemberState> rows) {
    super(rows);
  }

  @Override
  public MemberQuery on(LocalDate day) {
    return where(Entries.on(day));
  }

  @Override
  public MemberQuery during(DateRange range) {
    return where(Entries.during(range));
  }

  @Override
  public MemberQuery where(Condition<? super MemberState> condition) {
    return new MemberQuery(narrowed(condition));
  }

  /**
   * Keeps the members that have an id.
   *
   * @param id the id
   * @return the narrowed query
   */
  public MemberQuery with(MemberStateId id) {
    return where(Members.with(id));
  }

  /**
   * Keeps the members that have the words in their names, in either language, or in its official
   * name, in any case and with or without accents.
   *
   * @param text the words, a part of a name will do
   * @return the narrowed query
   * @throws IllegalArgumentException if the words are blank
   */
  public MemberQuery named(String text) {
    return where(Members.named(text));
  }

  /**
   * Keeps the members that are a founder of ASEAN.
   *
   * @return the narrowed query
   */
  public MemberQuery founders() {
    return where(Members.founders());
  }
}
