package io.github.aseansecretariat.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.query.Catalog;
import java.time.LocalDate;
import java.util.Optional;

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
  private final ImmutableList<MemberStateId> order;

  private Rotation(
      LocalDate day, ImmutableList<MemberStateId> alphabet, ImmutableList<MemberStateId> order) {
    this.day = day;
    this.alphabet = alphabet;
    this.order = order;
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
        day, alphabet, ImmutableList.copyOf(alphabet.stream().filter(onDay::contains).iterator()));
  }

  private static ImmutableList<MemberStateId> ids(ImmutableList<MemberState> states) {
    return ImmutableList.copyOf(states.stream().map(MemberState::id).distinct().iterator());
  }

  /** {@return the member states of the day in the order of their turns, none before ASEAN was} */
  public ImmutableList<MemberStateId> order() {
    return order;
  }

  /**
   * {@return the member whose turn follows that of a state, after the last the first; itself, if it
   * is the only member}
   *
   * <p>This is what a rule of rotation gives, not an appointment: who is appointed is decided by
   * those who appoint.
   *
   * @param state the state that had its turn
   * @throws IllegalArgumentException if the state is no member on the day
   */
  public MemberStateId next(MemberStateId state) {
    int at = order.indexOf(requireNonNull(state, "state"));
    if (at < 0) {
      throw new IllegalArgumentException(
          "state: expected a member on "
              + day
              + (order.isEmpty() ? ", when there was none" : ", one of " + order)
              + ", but was \""
              + state
              + "\"");
    }
    return order.get((at + 1) % order.size());
  }

  /** The member that follows any state in the alphabet, be it a member on the day or not. */
  Optional<MemberStateId> findNext(MemberStateId state) {
    int at = alphabet.indexOf(state);
    for (int step = 1; step <= alphabet.size(); step++) {
      MemberStateId next = alphabet.get((at + step) % alphabet.size());
      if (order.contains(next)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }
}
