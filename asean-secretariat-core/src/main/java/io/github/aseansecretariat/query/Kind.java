package io.github.aseansecretariat.query;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.DutyId;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.model.TermRuleId;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A kind of entry as queries see it: its noun, its type and its natural order.
 *
 * <p>The orders stand here as plain comparisons, since all of them are needed for the first answer
 * and each lambda would make that answer wait.
 */
final class Kind<T extends Entry> implements Comparator<T> {
  static final Kind<LegalInstrument> INSTRUMENTS =
      new Kind<>(0, "instrument", "instruments", LegalInstrument.class);
  static final Kind<Publication> PUBLICATIONS =
      new Kind<>(1, "publication", "publications", Publication.class);
  static final Kind<MemberState> MEMBERS =
      new Kind<>(2, "member state", "members", MemberState.class);
  static final Kind<Institution> INSTITUTIONS =
      new Kind<>(3, "institution", "institutions", Institution.class);
  static final Kind<Office> OFFICES = new Kind<>(4, "office", "offices", Office.class);
  static final Kind<Tenure> TENURES = new Kind<>(5, "tenure", "tenures", Tenure.class);
  static final Kind<TermRule> TERM_RULES = new Kind<>(6, "term rule", "term rules", TermRule.class);
  static final Kind<StaffComposition> STAFF =
      new Kind<>(7, "staff composition", "staff compositions", StaffComposition.class);
  static final Kind<Duty> DUTIES = new Kind<>(8, "duty", "duties", Duty.class);
  static final Kind<Summit> SUMMITS = new Kind<>(9, "summit", "summits", Summit.class);
  static final Kind<ClaimReview> CLAIM_REVIEWS =
      new Kind<>(10, "claim review", "claim reviews", ClaimReview.class);

  static final Kind<Coverage> COVERAGES = new Kind<>(11, "coverage", "coverages", Coverage.class);

  /** Instruments and publications together; every entry is of exactly one of the kinds before. */
  static final Kind<Source> SOURCES = new Kind<>(12, "source", "sources", Source.class);

  static final ImmutableList<Kind<?>> ALL =
      ImmutableList.of(
          INSTRUMENTS,
          PUBLICATIONS,
          MEMBERS,
          INSTITUTIONS,
          OFFICES,
          TENURES,
          TERM_RULES,
          STAFF,
          DUTIES,
          SUMMITS,
          CLAIM_REVIEWS,
          COVERAGES,
          SOURCES);

  final int place;
  final String one;
  final String noun;
  final Class<T> type;

  private Kind(int place, String one, String noun, Class<T> type) {
    this.place = place;
    this.one = one;
    this.noun = noun;
    this.type = type;
  }

  /** The kind whose entries have ids of that type, if there is one. */
  static @Nullable Kind<?> withIdsLike(Object id) {
    if (id instanceof InstitutionId) {
      return INSTITUTIONS;
    } else if (id instanceof OfficeId) {
      return OFFICES;
    } else if (id instanceof MemberStateId) {
      return MEMBERS;
    } else if (id instanceof SourceId) {
      return SOURCES;
    } else if (id instanceof ClaimReviewId) {
      return CLAIM_REVIEWS;
    } else if (id instanceof DutyId) {
      return DUTIES;
    }
    return id instanceof TermRuleId ? TERM_RULES : null;
  }

  /** The id of an entry, or null for one of a kind that has none. */
  static @Nullable Object idOf(Entry entry) {
    if (entry instanceof Institution institution) {
      return institution.id();
    } else if (entry instanceof Office office) {
      return office.id();
    } else if (entry instanceof MemberState member) {
      return member.id();
    } else if (entry instanceof Source source) {
      return source.id();
    } else if (entry instanceof ClaimReview review) {
      return review.id();
    } else if (entry instanceof Duty duty) {
      return duty.id();
    }
    return entry instanceof TermRule rule ? rule.id() : null;
  }

  /** The natural order; what it leaves equal comes as its print does, or as it was listed. */
  @Override
  public int compare(T one, T other) {
    if (one == other || one instanceof ClaimReview) {
      return 0;
    }
    int order = one instanceof MemberState ? byName(one, other) : byTime(one, other);
    return order != 0 ? order : one.toString().compareTo(other.toString());
  }

  private static int byName(Entry one, Entry other) {
    return FoldedText.fold(((MemberState) one).name().english())
        .compareTo(FoldedText.fold(((MemberState) other).name().english()));
  }

  private static int byTime(Entry one, Entry other) {
    int order = start(one).compareTo(start(other));
    if (order != 0) {
      return order;
    }
    if (one instanceof Duty duty && other instanceof Duty another) {
      return byNumber(duty, another);
    }
    if (one instanceof Institution || one instanceof Office || one instanceof Source) {
      return String.valueOf(idOf(one)).compareTo(String.valueOf(idOf(other)));
    }
    order = end(one).compareTo(end(other));
    if (order == 0 && one instanceof Tenure tenure && other instanceof Tenure another) {
      order = tenure.office().value().compareTo(another.office().value());
      return order != 0 ? order : holder(tenure).compareTo(holder(another));
    }
    if (order == 0 && one instanceof Summit summit && other instanceof Summit another) {
      order = summit.institution().value().compareTo(another.institution().value());
      return order != 0 ? order : Integer.compare(summit.number(), another.number());
    }
    return order;
  }

  private static String holder(Tenure tenure) {
    return tenure.findPerson().isPresent()
        ? tenure.person().id().value()
        : tenure.memberState().value();
  }

  private static int byNumber(Duty one, Duty other) {
    int order = chiefOf(one).id().value().compareTo(chiefOf(other).id().value());
    order = order != 0 ? order : one.bearer().value().compareTo(other.bearer().value());
    return order != 0 ? order : Integer.compare(one.number(), other.number());
  }

  /** The source that an entry cites first. */
  static Source chiefOf(Entry entry) {
    return entry.citations().get(0).source();
  }

  /** From the earliest start; of those that start together, the one that ends first. */
  static int chronologically(Entry one, Entry other) {
    int order = start(one).compareTo(start(other));
    return order != 0 ? order : end(one).compareTo(end(other));
  }

  static LocalDate start(Entry entry) {
    return entry.period().firstDay().orElse(LocalDate.MIN);
  }

  private static LocalDate end(Entry entry) {
    return entry.period().lastDay().orElse(LocalDate.MAX);
  }
}
