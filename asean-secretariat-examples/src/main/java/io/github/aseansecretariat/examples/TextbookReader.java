package io.github.aseansecretariat.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.text.Template;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Looks in a text for claims that were reviewed, and for three kinds of number or name that the
 * catalogue can check. It compares words; it does not understand sentences.
 */
final class TextbookReader {
  private static final double MOST_OF_THE_WORDS = 0.8;
  private static final ImmutableSet<String> LITTLE_WORDS =
      ImmutableSet.of(
          "the", "a", "an", "of", "in", "on", "at", "by", "to", "and", "is", "are", "was", "were",
          "be", "its", "it", "has", "have", "may", "that", "for", "with", "from", "s", "di", "ke",
          "dari", "dan", "yang", "pada", "itu", "ini", "adalah", "ialah", "untuk", "oleh", "dengan",
          "para", "nya", "atas", "orang", "akan");
  private static final ImmutableSet<String> NOT =
      ImmutableSet.of(
          "not", "non", "never", "no", "tidak", "tak", "bukan", "belum", "tanpa", "pernah");
  private static final ImmutableSet<String> ONCE =
      ImmutableSet.of(
          "dulu", "dahulu", "semula", "awalnya", "mulanya", "formerly", "originally", "then");
  private static final ImmutableList<ImmutableList<String>> AT_THAT_TIME =
      ImmutableList.of(
          ImmutableList.of("waktu", "itu"),
          ImmutableList.of("saat", "itu"),
          ImmutableList.of("ketika", "itu"),
          ImmutableList.of("at", "that", "time"),
          ImmutableList.of("at", "first"));
  private static final ImmutableSet<String> NOW =
      ImmutableSet.of("sekarang", "kini", "now", "current", "currently", "today");
  private static final ImmutableSet<String> NOT_OF_AN_OFFICE =
      ImmutableSet.of("lahir", "wafat", "meninggal", "born", "died");
  private static final ImmutableSet<String> OTHER_OFFICES =
      ImmutableSet.of("wakil", "deputi", "deputy", "deputies");
  private static final ImmutableSet<String> TERM =
      ImmutableSet.of(
          "masa", "jabatan", "menjabat", "term", "serves", "serve", "served", "appointed");
  private static final ImmutableSet<String> OTHER_BODIES =
      ImmutableSet.of(
          "komite",
          "dewan",
          "panitia",
          "komisi",
          "mengunjungi",
          "committee",
          "council",
          "commission",
          "visited");
  private static final ImmutableSet<String> YEARS = ImmutableSet.of("tahun", "year");
  private static final ImmutableSet<String> STATES =
      ImmutableSet.of("negara", "anggota", "member", "countries", "states");
  private static final ImmutableSet<String> MEMBERSHIP =
      ImmutableSet.of("anggota", "anggotanya", "beranggotakan", "member");
  private static final ImmutableSet<String> FOUNDING =
      ImmutableSet.of("pendiri", "mendirikan", "founding", "founder", "founders", "founded");
  private static final ImmutableSet<String> RENEWABLE =
      ImmutableSet.of(
          "diperbarui", "diperpanjang", "renewable", "renewed", "extended", "extendable");

  /**
   * Something that the text says and the catalogue knows of.
   *
   * @param sentence where it stands
   * @param rating how it was judged
   * @param holds what holds; of a claim that was reviewed after the claim itself
   * @param citations what that stands on
   */
  record Finding(
      Sentence sentence, Rating rating, LocalizedText holds, ImmutableList<Citation> citations) {}

  private final Catalog asean;
  private final Catalog treaties;
  private final LocalDate today;

  TextbookReader(Catalog asean, LocalDate today) {
    this.asean = asean;
    this.treaties = asean.accordingTo(SourceKind.TREATY);
    this.today = today;
  }

  ImmutableList<Finding> read(List<String> lines) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Sentence sentence : Sentence.of(ImmutableList.copyOf(lines))) {
      if (sentence.text().endsWith("?")) {
        continue;
      }
      Set<String> reviewed = claims(sentence, findings::add);
      Consumer<Finding> found =
          it -> {
            if (it.rating() != Rating.HELD_FOR_A_TIME || !isOfThePast(sentence)) {
              findings.add(it);
            }
          };
      term(sentence, reviewed, found);
      members(sentence, reviewed, found);
      holder(sentence, found);
    }
    return findings.build();
  }

  private static boolean isOfThePast(Sentence sentence) {
    return sentence.hasAny(ONCE) || AT_THAT_TIME.stream().anyMatch(sentence::hasInARow);
  }

  /** Finds the claims that a sentence makes; of what their words say no more needs to be said. */
  private Set<String> claims(Sentence sentence, Consumer<Finding> found) {
    Set<String> reviewed = new HashSet<>();
    for (ClaimReview review : asean.claimReviews().list()) {
      // What held for a time is judged by the year that a sentence names, below.
      boolean dated =
          review.rating() == Rating.HELD_FOR_A_TIME
              && (sentence.year().isPresent() || isOfThePast(sentence));
      if (!dated
          && (isLike(sentence, review.claim().english())
              || isLike(sentence, review.claim().indonesian()))) {
        // The claim is quoted: what is rated is the claim, not all that the sentence says.
        LocalizedText holds =
            Template.of("\"{claim}\" {holds}", "\"{claim}\" {holds}")
                .with(Map.of("claim", review.claim(), "holds", review.whatHolds()));
        found.accept(new Finding(sentence, review.rating(), holds, review.basis()));
        reviewed.addAll(Sentence.words(review.claim().english()));
        reviewed.addAll(Sentence.words(review.claim().indonesian()));
      }
    }
    return reviewed;
  }

  /** All numbers of the claim, most of its other words, and no denial that it does not have. */
  private static boolean isLike(Sentence sentence, String claim) {
    Set<String> words = new HashSet<>(Sentence.words(claim));
    words.removeAll(LITTLE_WORDS);
    boolean denied = sentence.hasAny(NOT) && words.stream().noneMatch(NOT::contains);
    long missing = words.stream().filter(word -> !sentence.words().contains(word)).count();
    boolean numbers =
        words.stream()
            .filter(Sentence::isNumber)
            .allMatch(number -> sentence.words().contains(number));
    return !denied && numbers && missing <= (1 - MOST_OF_THE_WORDS) * words.size();
  }

  private void term(Sentence sentence, Set<String> reviewed, Consumer<Finding> found) {
    boolean ofTheSecretaryGeneral =
        (sentence.has("sekretaris", "jenderal") || sentence.has("secretary", "general"))
            && !sentence.hasAny(OTHER_OFFICES);
    OptionalInt years = sentence.numberBefore(YEARS);
    DateRange when = year(sentence);
    Optional<TermRule> last =
        treaties.termRules().of(SECRETARY_GENERAL).during(when).stream()
            .reduce((earlier, later) -> later);
    if (!ofTheSecretaryGeneral
        || !last.isPresent()
        || !sentence.hasAny(TERM)
        || named(sentence).findAny().isPresent()
        || sentence.hasAny(NOT)) {
      return;
    }
    TermRule rule = last.get();
    boolean differs =
        years.isPresent()
            && !reviewed.contains(String.valueOf(years.getAsInt()))
            && treaties.termRules().of(SECRETARY_GENERAL).during(when).stream()
                .noneMatch(it -> it.base().getYears() == years.getAsInt());
    boolean renewable =
        sentence.hasAny(RENEWABLE)
            && RENEWABLE.stream().noneMatch(reviewed::contains)
            && rule.renewal().equals(Renewal.none());
    if (differs || renewable) {
      // Of a year that the sentence names it is wrong, though it held in another.
      boolean once =
          sentence.year().isEmpty()
              && treaties.termRules().of(SECRETARY_GENERAL).stream()
                  .anyMatch(it -> years.isPresent() && it.base().getYears() == years.getAsInt());
      found.accept(
          new Finding(
              sentence,
              differs && once && !renewable ? Rating.HELD_FOR_A_TIME : Rating.DOES_NOT_HOLD,
              Template.of("In force {when}: {rule}", "Yang berlaku {when}: {rule}")
                  .with(Map.of("when", rule.period().text(), "rule", rule.text(asean::nameOf))),
              rule.citations()));
    }
  }

  private void members(Sentence sentence, Set<String> reviewed, Consumer<Finding> found) {
    OptionalInt number = sentence.numberBefore(STATES);
    if (!number.isPresent()
        || reviewed.contains(String.valueOf(number.getAsInt()))
        || !sentence.has("asean")
        || !sentence.hasAny(MEMBERSHIP)
        || sentence.hasAny(FOUNDING)
        || sentence.hasAny(OTHER_BODIES)
        || sentence.hasAny(NOT)) {
      return;
    }
    LocalDate day = year(sentence).lastDay().filter(it -> it.isBefore(today)).orElse(today);
    LocalDate first = year(sentence).firstDay().orElse(day);
    ImmutableList<MemberState> members = asean.members().on(day).list();
    boolean right =
        members.size() == number.getAsInt()
            || asean.members().on(first).count() == number.getAsInt();
    if (!right && !members.isEmpty()) {
      boolean once =
          sentence.year().isEmpty()
              && asean.members().stream()
                  .anyMatch(
                      it ->
                          asean.members().on(it.joined().countedAs()).count() == number.getAsInt());
      MemberState latest =
          members.stream()
              .reduce(
                  (one, other) ->
                      one.period().beginsAfter(other.joined().countedAs()) ? one : other)
              .get();
      found.accept(
          new Finding(
              sentence,
              once ? Rating.HELD_FOR_A_TIME : Rating.DOES_NOT_HOLD,
              Template.of(
                      "On {day} ASEAN had {number} members; the last to join was {state}, on {joined}.",
                      "Pada {day} ASEAN beranggotakan {number} negara; yang terakhir bergabung ialah"
                          + " {state}, pada {joined}.")
                  .with(
                      Map.of(
                          "day", PartialDate.of(day).text(),
                          "number", LocalizedText.untranslated(Integer.toString(members.size())),
                          "state", latest.name(),
                          "joined", latest.joined().text())),
              latest.citations()));
    }
  }

  private void holder(Sentence sentence, Consumer<Finding> found) {
    boolean now = sentence.hasAny(NOW) || sentence.hasInARow(ImmutableList.of("saat", "ini"));
    if (!(now || sentence.year().isPresent())
        || !(sentence.has("sekretaris", "jenderal") || sentence.has("secretary", "general"))
        || sentence.hasAny(NOT)
        || sentence.hasAny(NOT_OF_AN_OFFICE)
        || sentence.hasAny(OTHER_OFFICES)) {
      return;
    }
    DateRange when = now ? DateRange.ofDays(today, today) : year(sentence);
    // One of those who are named has to fit: a sentence may say who followed whom.
    boolean fits =
        named(sentence)
            .anyMatch(
                it ->
                    now
                        ? it.period().overlaps(when)
                        : sentence.years().anyMatch(year -> it.period().overlaps(year(year))));
    if (!fits) {
      for (Tenure tenure : named(sentence).toList()) {
        ImmutableList<Tenure> right = asean.tenures().of(SECRETARY_GENERAL).during(when).list();
        found.accept(
            new Finding(
                sentence,
                now ? Rating.HELD_FOR_A_TIME : Rating.DOES_NOT_HOLD,
                Template.of(
                        "{name} was in office {period}; {when}: {holders}.",
                        "{name} menjabat {period}; {when}: {holders}.")
                    .with(
                        Map.of(
                            "name", LocalizedText.untranslated(tenure.person().name()),
                            "period", tenure.period().text(),
                            "when",
                                now
                                    ? Template.of("on {day}", "pada {day}")
                                        .with(Map.of("day", PartialDate.of(today).text()))
                                    : Template.of("in {year}", "pada {year}")
                                        .with(
                                            Map.of(
                                                "year",
                                                LocalizedText.untranslated(
                                                    Integer.toString(sentence.year().getAsInt())))),
                            "holders", holders(right))),
                Stream.concat(Stream.of(tenure), right.stream())
                    .flatMap(it -> it.citations().stream())
                    .collect(toImmutableList())));
      }
    }
  }

  private Stream<Tenure> named(Sentence sentence) {
    return asean.tenures().of(SECRETARY_GENERAL).stream()
        .filter(it -> names(it).anyMatch(name -> sentence.hasInARow(Sentence.words(name))));
  }

  private static LocalizedText holders(List<Tenure> tenures) {
    return tenures.isEmpty()
        ? LocalizedText.of("nobody is recorded", "tidak ada yang tercatat")
        : LocalizedText.untranslated(
            String.join(", ", tenures.stream().map(it -> it.person().name()).toList()));
  }

  private static Stream<String> names(Tenure tenure) {
    return tenure.findPerson().stream()
        .flatMap(it -> Stream.concat(Stream.of(it.name()), it.otherNames().stream()));
  }

  /** The year that a sentence names, else today. */
  private DateRange year(Sentence sentence) {
    OptionalInt year = sentence.year();
    return year.isPresent() ? year(year.getAsInt()) : DateRange.ofDays(today, today);
  }

  private static DateRange year(int year) {
    return DateRange.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
