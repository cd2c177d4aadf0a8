package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All entries, or a view of those that held on a day or that some kind of source gives.
 *
 * <p>A catalogue is closed under restriction: {@link #on} and {@link #accordingTo} give a catalogue
 * again. A restriction is kept as a condition and copies nothing, so it is free to make, and an
 * {@link Explanation} can still say why nothing was found. {@link #unrestricted} leads back.
 *
 * <pre>{@code
 * Catalog school = asean.accordingTo(SourceKind.SCHOOL_TEXT);
 * school.duties().of(InstitutionId.ASEAN_SECRETARIAT).list();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Catalog {
  private final @Nullable Shelf<?>[] shelves;
  private final ImmutableList<Condition<Entry>> restrictions;

  private Catalog(@Nullable Shelf<?>[] shelves, ImmutableList<Condition<Entry>> restrictions) {
    this.shelves = shelves;
    this.restrictions = restrictions;
  }

  /**
   * Starts a new catalogue.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Makes a catalogue whose entries are asked for kind by kind, when a query first needs some.
   *
   * <p>Nothing is checked: it is for entries of which is known that {@link Builder#build} takes all
   * of them together, and for programs that want the first answer soon. Each type is asked for at
   * most once; the query that asks waits for the entries.
   *
   * @param entries gives the entries for a type such as {@link Tenure} or {@link Source}, in any
   *     order, and may give some of other types as well, which are passed over; what it throws the
   *     query throws, and the next one asks again
   * @return the catalogue
   */
  public static Catalog onDemand(
      Function<Class<? extends Entry>, ? extends Iterable<? extends Entry>> entries) {
    requireNonNull(entries, "entries");
    @Nullable Shelf<?>[] shelves = new Shelf<?>[Kind.ALL.size()];
    for (Kind<?> kind : Kind.ALL) {
      shelves[kind.place] = new Shelf<>(kind, entries, shelves);
    }
    return new Catalog(shelves, ImmutableList.of());
  }

  /**
   * {@return the view of what held on a day, as periods are counted}
   *
   * @param day the day; for today say {@code LocalDate.now()} yourself
   */
  public Catalog on(LocalDate day) {
    return restricted(new OnDay(day));
  }

  /**
   * {@return the view of what sources of some kind say}
   *
   * <p>An entry is in the view if such a source is among those that it cites. That does not say
   * that every attribute of the entry comes from that source. A source is in the view by its own
   * kind.
   *
   * @param kind the kind of source
   * @param more further kinds, any of which will do
   */
  public Catalog accordingTo(SourceKind kind, SourceKind... more) {
    return restricted(new AccordingTo(kind, more));
  }

  private Catalog restricted(Condition<Entry> restriction) {
    return new Catalog(
        shelves,
        ImmutableList.<Condition<Entry>>builder().addAll(restrictions).add(restriction).build());
  }

  /** {@return the whole catalogue, without any restriction; itself, if it is not restricted} */
  public Catalog unrestricted() {
    return restrictions.isEmpty() ? this : new Catalog(shelves, ImmutableList.of());
  }

  /**
   * {@return the days to which this catalogue is restricted, none if it is a view of all days; two
   * where {@link #on} was said twice, and then it keeps what held on both}
   */
  public ImmutableSet<LocalDate> days() {
    ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();
    for (Condition<?> restriction : restrictions) {
      if (restriction instanceof OnDay onDay) {
        days.add(onDay.day);
      }
    }
    return days.build();
  }

  /** {@return a query for institutions} */
  public InstitutionQuery institutions() {
    return new InstitutionQuery(asked(Kind.INSTITUTIONS));
  }

  /** {@return a query for offices} */
  public OfficeQuery offices() {
    return new OfficeQuery(asked(Kind.OFFICES));
  }

  /** {@return a query for tenures} */
  public TenureQuery tenures() {
    return new TenureQuery(asked(Kind.TENURES));
  }

  /** {@return a query for term rules} */
  public TermRuleQuery termRules() {
    return new TermRuleQuery(asked(Kind.TERM_RULES));
  }

  /** {@return a query for staff compositions} */
  public StaffQuery staff() {
    return new StaffQuery(asked(Kind.STAFF));
  }

  /** {@return a query for duties} */
  public DutyQuery duties() {
    return new DutyQuery(asked(Kind.DUTIES));
  }

  /** {@return a query for member states} */
  public MemberQuery members() {
    return new MemberQuery(asked(Kind.MEMBERS));
  }

  /** {@return a query for summits} */
  public SummitQuery summits() {
    return new SummitQuery(asked(Kind.SUMMITS));
  }

  /** {@return a query for sources: instruments and publications together} */
  public SourceQuery sources() {
    return new SourceQuery(asked(Kind.SOURCES));
  }

  /** {@return a query for legal instruments} */
  public InstrumentQuery instruments() {
    return new InstrumentQuery(asked(Kind.INSTRUMENTS));
  }

  /** {@return a query for publications} */
  public PublicationQuery publications() {
    return new PublicationQuery(asked(Kind.PUBLICATIONS));
  }

  /** {@return a query for claim reviews} */
  public ClaimReviewQuery claimReviews() {
    return new ClaimReviewQuery(asked(Kind.CLAIM_REVIEWS));
  }

  /**
   * {@return a query for coverages: statements on which lists are whole}
   *
   * @see Query#completeness
   */
  public CoverageQuery coverages() {
    return new CoverageQuery(asked(Kind.COVERAGES));
  }

  private <T extends Entry> Asked<T> asked(Kind<T> kind) {
    Asked<T> asked = new Asked<>(shelf(kind));
    for (Condition<Entry> restriction : restrictions) {
      asked = asked.narrowedBy(restriction);
    }
    return asked;
  }

  // The builder puts each entry on the shelf of the kind whose type it has.
  @SuppressWarnings("unchecked")
  private <T extends Entry> Shelf<T> shelf(Kind<T> kind) {
    return (Shelf<T>) requireNonNull(shelves[kind.place]);
  }

  /**
   * {@return every entry, sources first, then kind by kind, each kind in its natural order: the
   * entries that the restrictions of this catalogue keep}
   */
  public ImmutableList<Entry> entries() {
    ImmutableList.Builder<Entry> all = ImmutableList.builder();
    for (Kind<?> kind : Kind.ALL) {
      if (kind != Kind.SOURCES) {
        for (Entry entry : shelf(kind).entries()) {
          if (Query.meets(entry, restrictions)) {
            all.add(entry);
          }
        }
      }
    }
    return all.build();
  }

  /**
   * {@return the name that an id of an institution or an office stands for, that of the newest
   * entry if it changed over time, whatever this catalogue is restricted to}
   *
   * @param id the id
   * @throws NoSuchElementException if the whole catalogue has no such institution or office
   */
  public LocalizedText nameOf(BearerId id) {
    Catalog whole = unrestricted();
    return requireNonNull(id, "id") instanceof InstitutionId institution
        ? newest(id, whole.institutions().with(institution).list(), Institution::name)
        : newest(id, whole.offices().with((OfficeId) id).list(), Office::title);
  }

  /**
   * {@return the name that an id of a member state stands for, whatever this catalogue is
   * restricted to}
   *
   * @param id the id
   * @throws NoSuchElementException if the whole catalogue has no such member state
   */
  public LocalizedText nameOf(MemberStateId id) {
    return newest(id, unrestricted().members().with(id).list(), MemberState::name);
  }

  /**
   * {@return the title that an id of a source stands for, whatever this catalogue is restricted to}
   *
   * @param id the id
   * @throws NoSuchElementException if the whole catalogue has no such source
   */
  public LocalizedText nameOf(SourceId id) {
    return newest(id, unrestricted().sources().with(id).list(), Source::title);
  }

  private static <T extends Entry> LocalizedText newest(
      Object id, ImmutableList<T> entries, Function<T, LocalizedText> name) {
    T newest = null;
    for (T entry : entries) {
      newest = newest == null || Kind.chronologically(entry, newest) >= 0 ? entry : newest;
    }
    if (newest == null) {
      throw new NoSuchElementException(
          "id: expected an id in the catalogue but was \"" + id + "\"");
    }
    return name.apply(newest);
  }

  /**
   * {@return whether another catalogue has equal entries under equal restrictions: true if both
   * answer every query alike}
   *
   * @param other the other catalogue
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Catalog catalog
        && wording().equals(catalog.wording())
        && (shelves == catalog.shelves
            || unrestricted().entries().equals(catalog.unrestricted().entries()));
  }

  @Override
  public int hashCode() {
    return unrestricted().entries().hashCode();
  }

  /** The only restrictions are days and kinds of source, and their words say all of them. */
  private ImmutableSet<String> wording() {
    return ImmutableSet.copyOf(Lists.transform(restrictions, Condition::toString));
  }

  /**
   * Prints the size, and of a restricted catalogue how many entries are in the view.
   *
   * @return such as "catalogue of 302 entries" or "57 entries on 1985-01-01 of a catalogue of 302"
   */
  @Override
  public String toString() {
    int size = unrestricted().entries().size();
    if (restrictions.isEmpty()) {
      return "catalogue of " + size + " entries";
    }
    StringBuilder text = new StringBuilder().append(entries().size()).append(" entries");
    for (Condition<?> restriction : restrictions) {
      text.append(' ').append(restriction);
    }
    return text.append(" of a catalogue of ").append(size).toString();
  }

  /**
   * Builds a {@link Catalog} and checks that its entries fit together.
   *
   * <p>The rules:
   *
   * <ul>
   *   <li>what is cited is in the catalogue, and ids resolve;
   *   <li>sources, claim reviews, duties and term rules have an id each of their own;
   *   <li>entries of one id that share a source never overlap, nor do rules of one office, source
   *       and selection, or coverages of one list and source;
   *   <li>in one source the number of a summit stands for one of its institution, and the ordinal
   *       of a tenure for one of its office;
   *   <li>an office belongs to one institution; a summit is named after the newest entry of its
   *       own;
   *   <li>tenures lie within the life of their office and are never more than its seats (one where
   *       not said);
   *   <li>an instrument amends what is older;
   *   <li>the numbers of duties of one bearer and chief source run from 1 without a gap.
   * </ul>
   *
   * <p>Only what is certain breaks a rule. Other rules are checked when an entry is built. A
   * builder is not thread-safe.
   *
   * <p>Nothing is required: a catalogue may be empty.
   *
   * <pre>{@code
   * Catalog mine = Catalog.builder().addAll(catalog.entries()).add(tenure).build();
   * }</pre>
   */
  public static final class Builder {
    private final Set<Entry> entries = new LinkedHashSet<>();

    private Builder() {}

    /**
     * Adds an entry. One that is equal to an entry that is there is kept once.
     *
     * @param entry the entry
     * @return this builder
     */
    public Builder add(Entry entry) {
      entries.add(requireNonNull(entry, "entry"));
      return this;
    }

    /**
     * Adds entries.
     *
     * @param more the entries
     * @return this builder
     */
    public Builder addAll(Iterable<? extends Entry> more) {
      for (Entry entry : requireNonNull(more, "more")) {
        add(entry);
      }
      return this;
    }

    /**
     * Checks the entries against each other and builds the catalogue.
     *
     * @return the catalogue
     * @throws CatalogException if entries break a rule; it names all of them
     */
    public Catalog build() {
      Catalog catalog = onDemand(type -> entries);
      for (Kind<?> kind : Kind.ALL) {
        catalog.shelf(kind).entries();
      }
      ImmutableList<CatalogException.Problem> problems =
          new Integrity(ImmutableList.copyOf(entries)).problems();
      if (!problems.isEmpty()) {
        throw new CatalogException(problems);
      }
      return catalog;
    }
  }
}
