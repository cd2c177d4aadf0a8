package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.Periods;
import java.time.Period;

/**
 * A query for tenures. Their natural order: chronological, of the same days by office and holder.
 *
 * <p>Immutable and thread-safe.
 */
public final class TenureQuery extends Words<Tenure, TenureQuery> {
  TenureQuery(Asked<Tenure> asked) {
    super(asked);
  }

  @Override
  TenureQuery query(Asked<Tenure> asked) {
    return new TenureQuery(asked);
  }

  /**
   * Keeps the tenures that are a tenure of an office.
   *
   * @param office the id
   * @return the narrowed query
   */
  public TenureQuery of(OfficeId office) {
    return is("of ", requireNonNull(office, "office"), Tenure::office);
  }

  /**
   * Keeps the tenures that were held by a person from a member state, or by that state itself.
   *
   * @param memberState the id
   * @return the narrowed query
   */
  public TenureQuery heldBy(MemberStateId memberState) {
    return is("held by ", requireNonNull(memberState, "memberState"), Tenure::memberState);
  }

  /**
   * Keeps the tenures of a person of whom a name has all the words. Their order, case, accents and
   * punctuation do not count.
   *
   * @param text the words, a part of a word will do; what stands in quotation marks is sought as
   *     one
   * @return the narrowed query
   * @throws IllegalArgumentException if there are no words
   */
  public TenureQuery named(String text) {
    return says("named ", "text", text, TenureQuery::names);
  }

  /**
   * Keeps the tenures that are known to have lasted longer than a length of time. A tenure with a
   * scheduled end counts to that end, one without a known end is not known to be longer than
   * anything.
   *
   * @param length the length
   * @return the narrowed query
   * @throws IllegalArgumentException if the length has more than 10,000 years, or days for as many
   */
  public TenureQuery longerThan(Period length) {
    DateRange.always().longerThan(length); // refuses what no range is asked about
    return keeping(
        "longer than " + Periods.text(length).english(),
        tenure -> tenure.period().longerThan(length));
  }

  /**
   * Keeps the tenures that are of the office of a rule and began, as counted, while the rule was in
   * force.
   *
   * @param rule the rule
   * @return the narrowed query
   */
  public TenureQuery begunUnder(TermRule rule) {
    return keeping(
        "begun under " + requireNonNull(rule, "rule").label(),
        tenure ->
            tenure.office().equals(rule.office())
                && rule.period().contains(tenure.firstDay().countedAs()));
  }

  private static ImmutableList<String> names(Tenure tenure) {
    if (!tenure.findPerson().isPresent()) {
      return ImmutableList.of();
    }
    return ImmutableList.<String>builder()
        .add(tenure.person().name())
        .addAll(tenure.person().otherNames())
        .build();
  }
}
