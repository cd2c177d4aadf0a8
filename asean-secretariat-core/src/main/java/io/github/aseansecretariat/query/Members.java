package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;

/** The words of {@link MemberQuery} as conditions, to be combined with and, or and not. */
public final class Members {
  private Members() {}

  /**
   * Holds for a member state that has an id.
   *
   * @param id the id
   * @return the condition
   */
  public static Condition<MemberState> with(MemberStateId id) {
    return new Condition<MemberState>("with id " + requireNonNull(id, "id")) {
      @Override
      public boolean test(MemberState member) {
        return member.id().equals(id);
      }
    };
  }

  /**
   * Holds for a member state that has the words in its name, in either language, or in its official
   * name, in any case and with or without accents.
   *
   * @param text the words, a part of a name will do
   * @return the condition
   * @throws IllegalArgumentException if the words are blank
   */
  public static Condition<MemberState> named(String text) {
    FoldedText sought = FoldedText.of("text", text);
    return new Condition<MemberState>("named \"" + text + "\"") {
      @Override
      public boolean test(MemberState member) {
        return sought.isIn(member.name()) || sought.isIn(member.officialName());
      }
    };
  }

  /**
   * Holds for a member state that is a founder of ASEAN.
   *
   * @return the condition
   */
  public static Condition<MemberState> founders() {
    return new Condition<MemberState>("founders") {
      @Override
      public boolean test(MemberState member) {
        return member.founder();
      }
    };
  }
}
