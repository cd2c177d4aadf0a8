package io.github.aseansecretariat.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Selection;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The member states of a day in turn: in ASEAN's alphabetical order of their English names, the
 * last followed by the first.
 *
 * <p>The names are those of the catalogue, so Lao PDR stands under L and Viet Nam last. A state
 * that joined on the day counts. Immutable and thread-safe.
 *
 * <pre>{@code
 * Rotation.of(asean, LocalDate.of(2028, 1, 1)).next(MemberStateId.CAMBODIA); // indonesia
 * }</pre>
 */
public final class Rotation {
  private final LocalDate day;
  private final ImmutableList<MemberStateId> alphabet;
  private final ImmutableSet<MemberStateId> members;

  private Rotation(
      LocalDate day, ImmutableList<MemberStateId> alphabet, ImmutableSet<MemberStateId> members) {
    this.day = day;
    this.alphabet = alphabet;
    this.members = members;
  }

  /**
   * Makes the rotation of a day.
   *
   * @param catalog the catalogue; the whole of it, if it is restricted
   * @param day the day whose members take turns
   * @return the rotation
   */
  public static Rotation of(Catalog catalog, LocalDate day) {
    Catalog whole = requireNonNull(catalog, "catalog").unrestricted();
    ImmutableList<MemberStateId> alphabet = ids(whole.members().list());
    ImmutableList<MemberStateId> onDay = ids(whole.members().on(requireNonNull(day, "day")).list());
    return new Rotation(
        day,
        alphabet,
        alphabet.stream().filter(onDay::contains).collect(ImmutableSet.toImmutableSet()));
  }

  private static ImmutableList<MemberStateId> ids(ImmutableList<MemberState> states) {
    return states.stream().map(MemberState::id).distinct().collect(ImmutableList.toImmutableList());
  }

  /** {@return the member states in turn, none before there was ASEAN} */
  public ImmutableList<MemberStateId> members() {
    return members.asList();
  }

  /**
   * {@return the member whose turn follows that of a state, after the last the first; itself, if it
   * is the only member}
   *
   * <p>This is what a rule of rotation gives, not an appointment: who is appointed is decided by
   * those who appoint.
   *
   * @param state the state that had its turn; it need not be a member on the day
   * @throws NoSuchElementException if the catalogue does not know the state, or had no members on
   *     the day
   */
  public MemberStateId next(MemberStateId state) {
    int at = alphabet.indexOf(requireNonNull(state, "state"));
    if (at < 0) {
      throw new NoSuchElementException(
          "state: expected one of " + alphabet + " but was \"" + state + "\"");
    }
    return findNext(at)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "day: expected a day on which there are members but was \"" + day + "\""));
  }

  private Optional<MemberStateId> findNext(int at) {
    for (int step = 1; step <= alphabet.size(); step++) {
      MemberStateId next = alphabet.get((at + step) % alphabet.size());
      if (members.contains(next)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /**
   * Holds the changes of holder of an office against the rotation.
   *
   * <p>For each change: the state that was due, under the members of the new holder's first day,
   * and the state that came. A holder who completes a predecessor's turn does not move the rotation
   * on: the same state is due, and after it the next. What is governed by rotation, the rule in
   * force on that day in the account tells; states and tenures are those of the whole catalogue.
   *
   * @param account the catalogue whose rules are to be applied, such as {@code
   *     catalog.accordingTo(SourceKind.TREATY)}; not a view of one day
   * @param office the office
   * @return one succession for each tenure after the first, chronological
   * @throws IllegalArgumentException if the account has two rules for the office on such a day
   */
  public static ImmutableList<Succession> successions(Catalog account, OfficeId office) {
    Catalog whole = requireNonNull(account, "account").unrestricted();
    ImmutableList.Builder<Succession> successions = ImmutableList.builder();
    Tenure previous = null;
    MemberStateId turn = null;
    for (Tenure tenure : whole.tenures().of(office).list()) {
      if (previous != null && turn != null) {
        successions.add(succession(account, previous, turn, tenure));
      }
      if (turn == null || !tenure.completesTurnOf().isPresent()) {
        turn = tenure.memberState();
      }
      previous = tenure;
    }
    return successions.build();
  }

  private static Succession succession(
      Catalog account, Tenure previous, MemberStateId turn, Tenure tenure) {
    LocalDate day = tenure.firstDay().countedAs();
    Rotation rotation = of(account, day);
    Optional<MemberStateId> due =
        tenure.completesTurnOf().isPresent()
            ? Optional.of(turn)
            : rotation.findNext(rotation.alphabet.indexOf(turn));
    Optional<TermRule> rule = TermAudit.ruleOn(account, tenure.office(), day);
    boolean governed =
        due.isPresent() && rule.map(TermRule::selection).equals(Optional.of(Selection.ROTATION));
    Agreement agreement =
        !governed
            ? Agreement.NOT_GOVERNED
            : due.equals(Optional.of(tenure.memberState())) ? Agreement.MATCHES : Agreement.DEPARTS;
    return ImmutableSuccession.of(
        previous, tenure, due, agreement, reason(account, tenure, due, rule));
  }

  private static Reason reason(
      Catalog account, Tenure tenure, Optional<MemberStateId> due, Optional<TermRule> rule) {
    LocalizedText selection =
        rule.map(it -> it.selection().text())
            .orElse(
                LocalizedText.of("no rule in this account", "tidak ada aturan dalam sumber ini"));
    LocalizedText dueName =
        due.map(account::nameOf).orElse(LocalizedText.of("no state", "tidak ada negara"));
    LocalizedText came = account.nameOf(tenure.memberState());
    ImmutableList<Citation> ofRule = rule.map(TermRule::citations).orElse(ImmutableList.of());
    return Reason.of(
        tenure.firstDay()
            + ", "
            + selection.english()
            + ": due in turn "
            + dueName.english()
            + ", came "
            + came.english()
            + ".",
        tenure.firstDay()
            + ", "
            + selection.indonesian()
            + ": giliran "
            + dueName.indonesian()
            + ", yang menjabat dari "
            + came.indonesian()
            + ".",
        ofRule,
        tenure.citations());
  }

  /** Whether the state that came was the one that was due. */
  public enum Agreement {
    /** The state that was due came. */
    MATCHES("matches", "sesuai"),

    /** Another state came. */
    DEPARTS("departs", "menyimpang"),

    /** No rule of rotation was in force. */
    NOT_GOVERNED("not governed by rotation", "tidak diatur menurut giliran");

    private final String english;
    private final String indonesian;

    Agreement(String english, String indonesian) {
      this.english = english;
      this.indonesian = indonesian;
    }

    /** {@return the words for it, such as "matches" and "sesuai"} */
    public LocalizedText text() {
      return LocalizedText.of(english, indonesian);
    }
  }

  /** A change of holder. Immutable and thread-safe. */
  @ValueStyle
  @Value.Immutable
  public sealed interface Succession permits ImmutableSuccession {
    /** {@return the tenure before the change} */
    @Value.Parameter
    Tenure previous();

    /** {@return the tenure after the change, in which the state is that came} */
    @Value.Parameter
    Tenure tenure();

    /**
     * {@return the state that was due in turn, whether or not a rule of rotation was in force,
     * empty if there were no members on the first day of the tenure}
     */
    @Value.Parameter
    Optional<MemberStateId> due();

    /** {@return whether the state that came was the one that was due: the agreement} */
    @Value.Parameter
    Agreement agreement();

    /** {@return why: the sentence and its citations} */
    @Value.Parameter
    Reason reason();
  }
}
