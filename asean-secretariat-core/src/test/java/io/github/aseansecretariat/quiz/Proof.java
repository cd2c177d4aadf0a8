package io.github.aseansecretariat.quiz;

import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Completeness;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.query.Query;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a question as a pupil does, in one language, and asks a catalogue about each of its
 * options. It uses nothing of what makes the questions: it takes what is asked from the prompt and
 * the id, and the names from the catalogue.
 */
final class Proof {
  private static final String DATE = "(\\d{1,2}) (\\p{L}+) (\\d{4})";
  private static final List<String> MONTHS =
      List.of(
          "January Januari",
          "February Februari",
          "March Maret",
          "April April",
          "May Mei",
          "June Juni",
          "July Juli",
          "August Agustus",
          "September September",
          "October Oktober",
          "November November",
          "December Desember");

  private final Catalog asean;
  private final Function<LocalizedText, String> in;
  private final Question question;
  private final String model;
  private final String radical;
  private final String prompt;

  private Proof(Question question, Catalog asean, Function<LocalizedText, String> in) {
    this.asean = asean.unrestricted();
    this.in = in;
    this.question = question;
    String[] id = question.id().split("\\.");
    this.model = id[0];
    this.radical = id[2];
    this.prompt = in.apply(question.prompt());
  }

  /** What is wrong with a question, in either language; nothing if every option is proved. */
  static List<String> faults(Question question, Catalog asean) {
    List<String> faults = new ArrayList<>();
    for (Function<LocalizedText, String> in :
        List.<Function<LocalizedText, String>>of(
            LocalizedText::english, LocalizedText::indonesian)) {
      try {
        new Proof(question, asean, in).check(faults);
      } catch (RuntimeException e) {
        faults.add(question + ": " + e);
      }
    }
    return faults;
  }

  private void check(List<String> faults) {
    if (question.form() == Form.TRUE_FALSE) {
      boolean right = List.of("True", "Benar").contains(in.apply(question.answer().text()));
      if (holds(value()) != right) {
        faults.add(question + " is not " + right);
      }
      return;
    }
    for (Option option : question.options()) {
      boolean expected = option.isRight() == (question.form() != Form.EXCEPT);
      if (holds(in.apply(option.text())) != expected) {
        faults.add(question + " " + option + " is not " + expected);
      }
    }
  }

  /** What a statement says, by its own words. */
  private String value() {
    switch (model) {
      case "holder-of-number":
        return group("(?: was | ialah )(.*)\\.$");
      case "state-of-holder":
        return group("(?:came from |berasal dari )(.*)\\.$");
      case "holder-on-day":
        return group("(?:held by |dipegang oleh )(.*)\\.$");
      case "term-length":
        return group("(?: is | ialah )(.*)\\.$");
      case "posts":
        return group("(?: is | berjumlah )(\\d+)(?: orang)?\\.$");
      case "year-joined":
        return group("(\\d{4})\\.$");
      case "members-on-day":
        return group("(?: had | beranggotakan )(\\d+)");
      case "place-of-summit":
        return group("(?: held in | diselenggarakan di )(.*)\\.$");
      case "seat":
        return group("(?: is in | berkedudukan di )(.*)\\.$");
      default:
        return prompt;
    }
  }

  private String group(String pattern) {
    return group(pattern, prompt);
  }

  private static String group(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException(pattern + " is not in " + text);
    }
    return matcher.group(1);
  }

  private String quoted() {
    return group("“(.*)”");
  }

  private static LocalDate day(String text) {
    Matcher matcher = Pattern.compile(DATE).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no day in " + text);
    }
    for (int month = 0; month < 12; month++) {
      if (List.of(MONTHS.get(month).split(" ")).contains(matcher.group(2))) {
        return LocalDate.of(
            Integer.parseInt(matcher.group(3)), month + 1, Integer.parseInt(matcher.group(1)));
      }
    }
    throw new IllegalStateException("no month in " + text);
  }

  private static int number(String text) {
    return Integer.parseInt(group("(\\d+)", text));
  }

  private static String bare(String text) {
    return text.replaceFirst("^[Tt]he ", "");
  }

  private boolean holds(String text) {
    switch (question.topic()) {
      case HOLDERS:
        return holder(text);
      case TERMS:
        return term(text);
      case DUTIES:
        return duty(text);
      case STAFF:
        return staff(text);
      case MEMBERS:
        return member(text);
      case SUMMITS:
        return summit(text);
      case INSTITUTIONS:
        return institution(text);
      case INSTRUMENTS:
        return instrument(text);
      default:
        return claim(text);
    }
  }

  // Holders

  private List<Tenure> holders() {
    return asean.tenures().of(OfficeId.SECRETARY_GENERAL).list();
  }

  private Tenure numbered() {
    int number = number(radical);
    return holders().stream().filter(t -> t.ordinal().getAsInt() == number).findFirst().get();
  }

  /** What is said of all, or of others, stands only where the list is known to be whole. */
  private static void needWhole(Query<?> list) {
    if (list.completeness() != Completeness.WHOLE) {
      throw new IllegalStateException("not known to be all: " + list);
    }
  }

  private void needAllHolders(LocalDate until) {
    needWhole(
        asean
            .tenures()
            .of(OfficeId.SECRETARY_GENERAL)
            .during(DateRange.ofDays(holders().get(0).firstDay().countedAs(), until)));
  }

  private static boolean isNamed(Tenure tenure, String name) {
    // At the end of a sentence the full stop of "Jr." is its end too.
    return List.of(name, name + ".").contains(tenure.person().name());
  }

  private boolean anyHolder(String name, Predicate<Tenure> test) {
    if (holders().stream().noneMatch(holder -> isNamed(holder, name))) {
      throw new IllegalStateException("nobody is called " + name);
    }
    return holders().stream().filter(holder -> isNamed(holder, name)).anyMatch(test);
  }

  private boolean isState(MemberState state, String name) {
    return in.apply(state.name()).equals(bare(name));
  }

  private MemberState state(String name) {
    return asean.members().list().stream().filter(s -> isState(s, name)).findFirst().get();
  }

  private static int year(Tenure tenure) {
    return tenure.firstDay().countedAs().getYear();
  }

  private boolean holder(String text) {
    switch (model) {
      case "holder-of-number":
        return anyHolder(text, h -> h.ordinal().getAsInt() == number(radical));
      case "holder-from-state":
      case "holders-from-state":
        return anyHolder(text, h -> h.memberState().value().equals(radical));
      case "state-of-holder":
        return numbered().memberState().equals(state(text).id());
      case "year-of-holder":
        return year(numbered()) == number(text);
      case "holder-and-state":
        String[] pair = text.split(" – ");
        return anyHolder(pair[0], h -> h.memberState().equals(state(pair[1]).id()));
      case "holder-on-day":
        LocalDate day = day(prompt);
        Tenure on = asean.tenures().of(OfficeId.SECRETARY_GENERAL).on(day).only();
        if (on.period().isUncertainOn(day)
            || !prompt.contains(
                in.apply(asean.offices().with(on.office()).on(day).only().title()))) {
          throw new IllegalStateException("not sure on " + day);
        }
        return isNamed(on, text);
      case "successor":
        needAllHolders(numbered().publishedEnd().get().latest().plusDays(1));
        return anyHolder(text, h -> holders().indexOf(h) == holders().indexOf(numbered()) + 1);
      case "predecessor":
        needAllHolders(numbered().firstDay().latest());
        return anyHolder(text, h -> holders().indexOf(h) == holders().indexOf(numbered()) - 1);
      case "after-vacancy":
        return anyHolder(
            text,
            h ->
                h.equals(
                    holders().stream()
                        .filter(t -> t.period().beginsAfter(vacant()))
                        .findFirst()
                        .get()));
      case "before-vacancy":
        return anyHolder(
            text,
            h -> h.equals(last(holders().stream().filter(t -> t.period().endsBefore(vacant())))));
      case "order-of-holders":
        return inOrder(
            text,
            name ->
                holders().stream()
                    .filter(h -> isNamed(h, name))
                    .findFirst()
                    .get()
                    .firstDay()
                    .countedAs());
      case "count-from-state":
        needAllHolders(day(prompt));
        return held(day(prompt), h -> h.memberState().value().equals(radical)) == number(text);
      case "states-of-holders":
        needAllHolders(day(prompt));
        return held(day(prompt), h -> h.memberState().equals(state(text).id())) > 0;
      case "chair-of-year":
        return chairedIn(number(radical), state(text));
      case "year-in-chair":
        return chairedIn(
            number(text),
            asean.members().list().stream()
                .filter(s -> s.id().value().equals(radical))
                .findFirst()
                .get());
      default:
        throw new IllegalStateException("no proof of " + model);
    }
  }

  private LocalDate vacant() {
    LocalDate day = day(prompt);
    if (asean.tenures().of(OfficeId.SECRETARY_GENERAL).on(day).count() > 0) {
      throw new IllegalStateException("not vacant on " + day);
    }
    return day;
  }

  private static <T> T last(Stream<T> all) {
    return all.reduce((one, other) -> other).get();
  }

  private long held(LocalDate until, Predicate<Tenure> test) {
    return holders().stream()
        .filter(h -> !h.firstDay().latest().isAfter(until))
        .filter(test)
        .count();
  }

  private boolean chairedIn(int year, MemberState state) {
    needWhole(
        asean
            .tenures()
            .of(OfficeId.ASEAN_CHAIR)
            .during(DateRange.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
    for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
      if (!asean
          .tenures()
          .of(OfficeId.ASEAN_CHAIR)
          .on(day)
          .only()
          .memberState()
          .equals(state.id())) {
        return false;
      }
    }
    return true;
  }

  private boolean inOrder(String numbers, Function<String, LocalDate> when) {
    List<String> labels =
        Stream.of(prompt.substring(prompt.indexOf("(1)")).split("; "))
            .map(label -> label.substring(4))
            .collect(Collectors.toList());
    LocalDate before = LocalDate.MIN;
    Set<String> seen = new HashSet<>();
    for (String number : numbers.split("-")) {
      LocalDate next = when.apply(labels.get(Integer.parseInt(number) - 1));
      if (!next.isAfter(before)) {
        return false;
      }
      before = next;
      seen.add(number);
    }
    return seen.size() == labels.size();
  }

  // Terms

  private TermRule rule() {
    List<TermRule> rules = new ArrayList<>();
    for (TermRule rule : asean.termRules().list()) {
      String source = rule.citations().get(0).source().id().value();
      String selection = rule.selection().name().toLowerCase(Locale.ROOT).replace('_', '-');
      String plain = rule.office() + "-" + source;
      if (radical.equals(plain) || radical.equals(plain + "-" + selection)) {
        rules.add(rule);
      }
    }
    if (rules.size() != 1
        || (!prompt.contains(account(rules.get(0).citations().get(0).source()))
            && !model.equals("term-length-on-day"))) {
      throw new IllegalStateException("rules: " + rules);
    }
    return rules.get(0);
  }

  private boolean term(String text) {
    LocalDate first;
    switch (model) {
      case "term-length":
        boolean perhaps =
            rule()
                .extension()
                .maximum()
                .map(total -> total.getYears() == number(text))
                .orElse(false);
        if (perhaps) {
          throw new IllegalStateException("a term may come to " + text);
        }
        return rule().base().getYears() == number(text);
      case "term-length-on-day":
        LocalDate day = day(prompt);
        TermRule then =
            asean
                .accordingTo(SourceKind.TREATY)
                .termRules()
                .of(OfficeId.SECRETARY_GENERAL)
                .on(day)
                .only();
        if (then.period().isUncertainOn(day) || !then.equals(rule())) {
          throw new IllegalStateException("not sure on " + day);
        }
        return then.base().getYears() == number(text);
      case "extension":
        return extension(text, rule().extension());
      case "renewal":
        return renewal(text, rule().renewal());
      case "selection":
        return in.apply(rule().selection().text()).equalsIgnoreCase(text);
      case "appointed-by":
        return bearers(text).contains(rule().appointingBody().get());
      case "instrument-of-term":
        return asean.termRules().of(OfficeId.SECRETARY_GENERAL).list().stream()
            .filter(r -> r.citations().get(0).source().equals(source(text)))
            .anyMatch(r -> r.base().getYears() == number(radical));
      case "last-day":
        first = day(prompt);
        return day(text).equals(first.plusYears(years(1)).minusDays(1));
      case "latest-last-day":
        first = day(prompt);
        TermRule longer =
            asean.termRules().list().stream()
                .filter(r -> r.extension().maximum().isPresent())
                .findFirst()
                .get();
        if (longer.extension().maximum().get().getYears() != years(2)
            || longer.base().getYears() != years(1)) {
          throw new IllegalStateException("another rule: " + longer);
        }
        return day(text).equals(first.plusYears(years(2)).minusDays(1));
      case "next-in-turn":
        needWhole(asean.members().on(day(prompt)));
        List<MemberState> turns =
            asean.members().on(day(prompt)).list().stream()
                .sorted(Comparator.comparing(m -> m.name().english()))
                .collect(Collectors.toList());
        int at = 0;
        while (!turns.get(at).id().value().equals(radical)) {
          at++;
        }
        return isState(turns.get((at + 1) % turns.size()), text);
      default:
        throw new IllegalStateException("no proof of " + model);
    }
  }

  private int years(int nth) {
    Matcher matcher = Pattern.compile("(\\d+) (?:years?|tahun)").matcher(prompt);
    for (int i = 0; i < nth; i++) {
      matcher.find();
    }
    return Integer.parseInt(matcher.group(1));
  }

  private static boolean extension(String text, Extension extension) {
    switch (text) {
      case "That it cannot be extended":
      case "Tidak dapat diperpanjang":
        return extension.kind() == Extension.Kind.NONE;
      case "That it can be extended without a limit":
      case "Dapat diperpanjang tanpa batas yang disebut":
        return extension.kind() == Extension.Kind.UNCAPPED;
      case "Nothing about an extension":
      case "Perpanjangan tidak disebut":
        return extension.kind() == Extension.Kind.NOT_STATED;
      default:
        return extension.maximum().map(total -> total.getYears() == number(text)).orElse(false);
    }
  }

  private static boolean renewal(String text, Renewal renewal) {
    switch (text) {
      case "That there is no second term":
      case "Tidak ada masa jabatan kedua":
        return renewal.kind() == Renewal.Kind.NON_RENEWABLE;
      case "Nothing about a second term":
      case "Masa jabatan kedua tidak disebut":
        return renewal.kind() == Renewal.Kind.NOT_STATED;
      default:
        return renewal
            .term()
            .map(
                term -> term.getYears() == Integer.parseInt(group("(\\d+) (?:years?|tahun)", text)))
            .orElse(false);
    }
  }

  // Names

  /** A source by the name that it has in a question. */
  private Source source(String name) {
    List<Source> named =
        sources()
            .filter(source -> account(source).equalsIgnoreCase(bare(name)))
            .collect(Collectors.toList());
    if (named.size() != 1) {
      throw new IllegalStateException(name + " names " + named);
    }
    return named.get(0);
  }

  private Stream<Source> sources() {
    return Stream.concat(asean.instruments().list().stream(), asean.publications().list().stream());
  }

  private String account(Source source) {
    return bare(
        in.apply(
            source.kind() == SourceKind.SCHOOL_TEXT ? source.kind().text() : source.shortTitle()));
  }

  /** Whom a name may mean: by what the catalogue calls them, without article and brackets. */
  private Set<BearerId> bearers(String name) {
    String sought = plain(name);
    Set<BearerId> named = new HashSet<>();
    for (Institution body : asean.institutions().list()) {
      if (plain(in.apply(body.name())).equals(sought)
          || plain(in.apply(body.shortName())).equals(sought)) {
        named.add(body.id());
      }
    }
    for (Office office : asean.offices().list()) {
      if (plain(in.apply(office.title())).equals(sought)) {
        named.add(office.id());
      }
    }
    if (named.isEmpty()) {
      throw new IllegalStateException(name + " names nobody");
    }
    return named;
  }

  private static String plain(String name) {
    return name.replaceFirst(" \\(.*", "").toLowerCase(Locale.ROOT).replaceFirst("^(the|a) ", "");
  }

  // Duties

  private boolean duty(String text) {
    boolean asksForBearer = model.equals("bearer-of-duty");
    String duty = asksForBearer ? quoted() : text;
    Source source =
        sources()
            .filter(s -> prompt.matches("(According to the|In the|Menurut) " + account(s) + ", .*"))
            .findFirst()
            .get();
    Set<BearerId> bearers =
        bearers(
            asksForBearer
                ? text
                : group(
                    "(?:dut(?:y|ies) of (?=the |a |ASEAN)|merupakan tugas )(.*?)(?:\\?| EXCEPT|,"
                        + " KECUALI)"));
    List<Duty> given = new ArrayList<>();
    for (Duty any : asean.duties().list()) {
      if (any.citations().get(0).source().equals(source)) {
        given.add(any);
      }
    }
    if (given.stream().noneMatch(d -> in.apply(d.shortText()).equals(duty))) {
      throw new IllegalStateException("no such duty in " + source + ": " + duty);
    }
    boolean has =
        given.stream()
            .anyMatch(d -> bearers.contains(d.bearer()) && in.apply(d.shortText()).equals(duty));
    if (!has) {
      Duty asked =
          given.stream().filter(d -> in.apply(d.shortText()).equals(duty)).findFirst().get();
      LocalDate day = asked.period().firstDay().get();
      for (BearerId bearer : bearers) {
        needWhole(asean.duties().of(bearer).citing(source.id()).on(day));
      }
      for (Duty any : given) {
        boolean same = in.apply(any.shortText()).equals(duty);
        boolean related = bearers.stream().anyMatch(b -> home(any.bearer()).equals(home(b)));
        if ((same && related)
            || (bearers.contains(any.bearer()) && alike(in.apply(any.shortText()), duty))) {
          throw new IllegalStateException(bearers + " may have it too: " + duty);
        }
      }
    }
    return has;
  }

  private BearerId home(BearerId bearer) {
    return bearer instanceof OfficeId
        ? asean.offices().with((OfficeId) bearer).list().get(0).institution()
        : bearer;
  }

  private static boolean alike(String one, String other) {
    Set<String> shared = new HashSet<>(List.of(one.toLowerCase(Locale.ROOT).split(" ")));
    int size = shared.size();
    shared.retainAll(List.of(other.toLowerCase(Locale.ROOT).split(" ")));
    return 2 * shared.size() > size;
  }

  // Staff

  private boolean staff(String text) {
    List<StaffLine> lines = new ArrayList<>();
    asean
        .staff()
        .list()
        .forEach(
            staff -> {
              for (StaffLine line : staff.lines()) {
                Source source = line.citations().get(0).source();
                if (radical.startsWith(source.id().value()) && prompt.contains(account(source))) {
                  lines.add(line);
                }
              }
            });
    switch (model) {
      case "posts":
        StaffLine line =
            lines.stream().filter(l -> in.apply(l.post()).equals(quoted())).findFirst().get();
        return line.headcount().isExact() && line.headcount().known().getAsInt() == number(text);
      case "category-total":
        return lines.stream()
                .filter(
                    l ->
                        radical.endsWith(
                            "-" + l.category().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .mapToInt(l -> l.headcount().isExact() ? l.headcount().known().getAsInt() : 1000)
                .sum()
            == number(text);
      default:
        Source source = lines.get(0).citations().get(0).source();
        needWhole(
            asean
                .staff()
                .of(InstitutionId.ASEAN_SECRETARIAT)
                .citing(source.id())
                .on(((LegalInstrument) source).entryIntoForce().get()));
        return lines.stream().anyMatch(l -> in.apply(l.post()).equals(text));
    }
  }

  // Members

  private MemberState member() {
    return asean.members().list().stream()
        .filter(s -> s.id().value().equals(radical))
        .findFirst()
        .get();
  }

  private static int year(MemberState state) {
    return state.joined().countedAs().getYear();
  }

  private boolean member(String text) {
    switch (model) {
      case "year-joined":
        return year(member()) == number(text);
      case "joined-in-year":
        return year(state(text)) == number(radical);
      case "capital":
        return place(member().capital().english()).equals(text);
      case "state-of-capital":
        return (" " + prompt.replace('?', ' '))
            .contains(" " + place(state(text).capital().english()) + " ");
      case "place-joined":
        return place(member().place().get().english()).equals(text);
      case "founders":
        return state(text).founder();
      case "state-and-year":
        return year(state(text.split(" – ")[0])) == number(text.split(" – ")[1]);
      case "members-on-day":
        needWhole(asean.members().on(day(prompt)));
        return asean.members().on(day(prompt)).count() == number(text);
      default:
        return inOrder(text, name -> state(name).joined().countedAs());
    }
  }

  /** The city of a place, in the language. */
  private String place(String english) {
    String city = english.startsWith("Denpasar") ? "Bali" : english.split(",")[0];
    boolean inEnglish = in.apply(LocalizedText.of("en", "id")).equals("en");
    if (inEnglish) {
      return city;
    }
    return city.equals("Ha Noi")
        ? "Hanoi"
        : city.equals("Singapore") ? "Singapura" : city.equals("Nay Pyi Taw") ? "Naypyidaw" : city;
  }

  // Summits

  private boolean summit(String text) {
    switch (model) {
      case "host-of-summit":
        return asean
            .summits()
            .of(InstitutionId.ASEAN)
            .numbered(number(radical))
            .only()
            .host()
            .equals(state(text).id());
      case "year-of-summit":
        return asean
                .summits()
                .of(InstitutionId.ASEAN)
                .numbered(number(radical))
                .only()
                .firstDay()
                .getYear()
            == number(text);
      case "place-of-summit":
        return place(
                asean
                    .summits()
                    .of(InstitutionId.ASEAN)
                    .numbered(number(radical))
                    .only()
                    .place()
                    .english())
            .equals(text);
      case "count-of-summits":
        LocalDate day = day(prompt);
        needWhole(
            asean
                .summits()
                .of(InstitutionId.ASEAN)
                .during(
                    DateRange.ofDays(
                        asean.summits().of(InstitutionId.ASEAN).list().get(0).firstDay(), day)));
        return asean.summits().of(InstitutionId.ASEAN).list().stream()
                .filter(s -> s.host().value().equals(radical) && !s.lastDay().isAfter(day))
                .count()
            == number(text);
      case "summit-at":
        Summit at = asean.summits().of(InstitutionId.ASEAN).numbered(number(text)).only();
        return prompt.contains(" " + at.firstDay().getYear())
            && prompt.contains(" " + place(at.place().english()) + " ");
      default:
        return asean
            .summits()
            .of(InstitutionId.ASEAN)
            .numbered(number(text))
            .only()
            .host()
            .value()
            .equals(radical);
    }
  }

  // Institutions

  private Institution body() {
    return asean.institutions().list().stream()
        .filter(i -> i.id().value().equals(radical))
        .findFirst()
        .get();
  }

  private boolean institution(String text) {
    switch (model) {
      case "seat":
        String city = in.apply(body().seat().get()).split(",")[0];
        return city.equals(text);
      case "state-of-seat":
        return in.apply(body().seat().get()).endsWith(", " + bare(text));
      case "abbreviation":
        Set<BearerId> named = bearers(text);
        return asean.institutions().list().stream()
            .anyMatch(
                i ->
                    named.contains(i.id())
                        && i.abbreviation().isPresent()
                        && (" " + prompt.replace('?', ' '))
                            .contains(" " + i.abbreviation().get() + " "));
      case "legal-basis":
        LegalInstrument basis = (LegalInstrument) source(text);
        return body().citations().stream().anyMatch(c -> c.source().equals(basis))
            && (basis.entryIntoForce().equals(body().period().firstDay())
                || basis.date().get().countedAs().equals(body().period().firstDay().get()));
      default:
        return body().period().firstDay().get().getYear() == number(text);
    }
  }

  // Instruments

  private LegalInstrument text() {
    return asean.instruments().list().stream()
        .filter(
            i ->
                i.id()
                    .value()
                    .replaceFirst("-\\d{4}$", "")
                    .equals(radical.replaceFirst("-\\d{4}$", "")))
        .filter(
            i ->
                model.startsWith("year-")
                    ? !i.title().english().matches(".*\\d{4}.*")
                    : i.id().value().equals(radical))
        .findFirst()
        .get();
  }

  private boolean instrument(String text) {
    switch (model) {
      case "year-signed":
        return text().date().get().countedAs().getYear() == number(text);
      case "place-signed":
        return place(text().place().get().english()).equals(text);
      case "year-in-force":
        return text().entryIntoForce().get().getYear() == number(text);
      case "amends":
        return text().amends().contains(source(text).id());
      case "amending":
        return ((LegalInstrument) source(text)).amends().contains(text().id());
      default:
        return inOrder(text, name -> source(name).date().get().countedAs());
    }
  }

  // Claims

  private boolean claim(String text) {
    ClaimReview review =
        asean.claimReviews().list().stream()
            .filter(c -> c.id().value().equals(radical))
            .findFirst()
            .get();
    if (!prompt.contains(in.apply(review.claim()))) {
      throw new IllegalStateException("another claim: " + review);
    }
    if (model.equals("claim")) {
      if (review.rating() != Rating.HOLDS && review.rating() != Rating.DOES_NOT_HOLD) {
        throw new IllegalStateException("neither true nor false: " + review);
      }
      return review.rating() == Rating.HOLDS;
    }
    return in.apply(review.rating().text()).equalsIgnoreCase(text);
  }
}
