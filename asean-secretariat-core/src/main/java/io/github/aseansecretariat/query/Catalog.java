package io.github.aseansecretariat.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All entries, or a view of those that held on a day or of which some kind of source tells.
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
  private static final ImmutableList<Kind<?>> KINDS =
      ImmutableList.of(
          InstrumentQuery.KIND,
          PublicationQuery.KIND,
          MemberQuery.KIND,
          InstitutionQuery.KIND,
          OfficeQuery.KIND,
          TenureQuery.KIND,
          TermRuleQuery.KIND,
          StaffQuery.KIND,
          DutyQuery.KIND,
          SummitQuery.KIND,
          ClaimReviewQuery.KIND);

  private final ImmutableMap<Kind<?>, ImmutableList<?>> entries;
  private final ImmutableList<Condition<? super Entry>> restrictions;

  private Catalog(
      ImmutableMap<Kind<?>, ImmutableList<?>> entries,
      ImmutableList<Condition<? super Entry>> restrictions) {
    this.entries = entries;
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
   * {@return the view of what held on a day, as periods are counted}
   *
   * @param day the day; for today say {@code LocalDate.now()} yourself
   */
  public Catalog on(LocalDate day) {
    return restricted(Entries.on(day));
  }

  /**
   * {@return the view of what sources of some kind tell of}
   *
   * <p>An entry is in the view if such a source is among those that it cites. That does not say
   * that every attribute of the entry comes from that source. A source is in the view by its own
   * kind.
   *
   * @param kind the kind of source
   * @param more further kinds, any of which will do
   */
  public Catalog accordingTo(SourceKind kind, SourceKind... more) {
    return restricted(Entries.accordingTo(kind, more));
  }

  private Catalog restricted(Condition<Entry> restriction) {
    return new Catalog(
        entries,
        ImmutableList.<Condition<? super Entry>>builder()
            .addAll(restrictions)
            .add(restriction)
            .build());
  }

  /** {@return the whole catalogue, without any restriction; itself, if it is not restricted} */
  public Catalog unrestricted() {
    return restrictions.isEmpty() ? this : new Catalog(entries, ImmutableList.of());
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

  /**
   * Asks for institutions.
   *
   * @return the query
   */
  public InstitutionQuery institutions() {
    return new InstitutionQuery(rows(InstitutionQuery.KIND));
  }

  /**
   * Asks for offices.
   *
   * @return the query
   */
  public OfficeQuery offices() {
    return new OfficeQuery(rows(OfficeQuery.KIND));
  }

  /**
   * Asks for tenures.
   *
   * @return the query
   */
  public TenureQuery tenures() {
    return new TenureQuery(rows(TenureQuery.KIND));
  }

  /**
   * Asks for term rules.
   *
   * @return the query
   */
  public TermRuleQuery termRules() {
    return new TermRuleQuery(rows(TermRuleQuery.KIND));
  }

  /**
   * Asks for staff compositions.
   *
   * @return the query
   */
  public StaffQuery staff() {
    return new StaffQuery(rows(StaffQuery.KIND));
  }

  /**
   * Asks for duties.
   *
   * @return the query
   */
  public DutyQuery duties() {
    return new DutyQuery(rows(DutyQuery.KIND));
  }

  /**
   * Asks for member states.
   *
   * @return the query
   */
  public MemberQuery members() {
    return new MemberQuery(rows(MemberQuery.KIND));
  }

  /**
   * Asks for summits.
   *
   * @return the query
   */
  public SummitQuery summits() {
    return new SummitQuery(rows(SummitQuery.KIND));
  }

  /**
   * Asks for legal instruments.
   *
   * @return the query
   */
  public InstrumentQuery instruments() {
    return new InstrumentQuery(rows(InstrumentQuery.KIND));
  }

  /**
   * Asks for publications.
   *
   * @return the query
   */
  public PublicationQuery publications() {
    return new PublicationQuery(rows(PublicationQuery.KIND));
  }

  /**
   * Asks for claim reviews.
   *
   * @return the query
   */
  public ClaimReviewQuery claimReviews() {
    return new ClaimReviewQuery(rows(ClaimReviewQuery.KIND));
  }

  // The builder files each entry under the kind whose type it has.
  @SuppressWarnings("unchecked")
  private <T extends Entry> Query.Rows<T> rows(Kind<T> kind) {
    return new Query.Rows<>(
        kind.noun,
        (ImmutableList<T>) requireNonNull(entries.get(kind)),
        ImmutableList.<Condition<? super T>>copyOf(restrictions));
  }

  /**
   * {@return every entry, sources first, then kind by kind, each kind in its natural order: the
   * entries that the restrictions of this catalogue keep}
   */
  public ImmutableList<Entry> entries() {
    ImmutableList.Builder<Entry> all = ImmutableList.builder();
    for (Kind<?> kind : KINDS) {
      all.addAll(rows(kind).kept());
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
    Catalog whole = unrestricted();
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    sources.addAll(whole.instruments().with(id).list());
    sources.addAll(whole.publications().with(id).list());
    return newest(id, sources.build(), Source::title);
  }

  private static <T extends Entry> LocalizedText newest(
      Object id, ImmutableList<T> entries, Function<T, LocalizedText> name) {
    return entries.stream()
        .max(Kind.chronological())
        .map(name)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "id: expected an id in the catalogue but was \"" + id + "\""));
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
        && unrestricted().entries().equals(catalog.unrestricted().entries());
  }

  @Override
  public int hashCode() {
    return unrestricted().entries().hashCode();
  }

  /** The only restrictions are days and kinds of source, and their words tell all of them. */
  private ImmutableSet<String> wording() {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Condition<?> restriction : restrictions) {
      words.add(restriction.toString());
    }
    return words.build();
  }

  /**
   * Prints the size and the restrictions.
   *
   * @return such as "catalogue of 302 entries on 1985-01-01"
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("catalogue of ");
    text.append(unrestricted().entries().size()).append(" entries");
    for (Condition<?> restriction : restrictions) {
      text.append(' ').append(restriction);
    }
    return text.toString();
  }

  /**
   * Builds a {@link Catalog} and checks that its entries fit together.
   *
   * <p>The rules: ids resolve, and what is cited is in the catalogue; sources and claim reviews
   * have an id each of their own; entries of one id that share a source never overlap, nor do rules
   * of one office, source and selection; an office belongs to one institution; tenures lie within
   * the life of their office and never overlap beyond its seats (one where not said); an instrument
   * amends what is older; the numbers of duties of one bearer and chief source run from 1 without a
   * gap. Other rules are checked when an entry is built. A builder is not thread-safe.
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
      for (Entry entry : more) {
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
      ImmutableMap.Builder<Kind<?>, ImmutableList<?>> byKind = ImmutableMap.builder();
      for (Kind<?> kind : KINDS) {
        byKind.put(kind, sorted(kind));
      }
      Catalog catalog = new Catalog(byKind.build(), ImmutableList.of());
      ImmutableList<CatalogException.Problem> problems =
          new Integrity(catalog, ImmutableList.copyOf(entries)).problems();
      if (!problems.isEmpty()) {
        throw new CatalogException(problems);
      }
      return catalog;
    }

    private <T extends Entry> ImmutableList<T> sorted(Kind<T> kind) {
      List<T> ofKind = new ArrayList<>();
      for (Entry entry : entries) {
        if (kind.type.isInstance(entry)) {
          ofKind.add(kind.type.cast(entry));
        }
      }
      return kind.sorted(ofKind);
    }
  }
}
