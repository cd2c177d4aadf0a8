package io.github.aseansecretariat.model;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.util.Optional;

/**
 * A dated, cited fact.
 *
 * <p>A thing that changes, such as the title of an office, has several entries with one id, one
 * after the other; a thing of which two accounts differ has an entry for each. All entries are
 * immutable and thread-safe.
 */
public sealed interface Entry
    permits Institution,
        Office,
        Tenure,
        TermRule,
        StaffComposition,
        Duty,
        MemberState,
        Summit,
        Source,
        ClaimReview,
        Coverage {
  /** {@return the days for which this entry speaks, never empty} */
  DateRange period();

  /**
   * {@return the citations that say where this entry stands, the chief source first: at least one,
   * and none only for a {@link Source}, which is cited itself}
   */
  ImmutableList<Citation> citations();

  /** {@return what else there is to know about this entry, empty if there is nothing} */
  Optional<LocalizedText> remark();

  /**
   * {@return a short English name of this entry, for messages, such as "Umarjadi Njotowijono
   * (1978-02-19 to 1978-06-30)"}
   */
  String label();
}
