package io.github.aseansecretariat.facts;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.ClaimReviewId;
import io.github.aseansecretariat.model.DutyId;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.TermRuleId;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What stands in the cells of a column: {@code parse} takes what {@code print} gives, and refuses
 * with an IllegalArgumentException whatever is not a value.
 *
 * <p>One class with a branch for each type, and not a class or a lambda for each: these would be
 * loaded on the way to the first answer.
 */
final class CellType<V> {
  private static final String SEVERAL = "; ";

  static final CellType<String> WORDS =
      new CellType<>(String.class, "x", "words without white space around them");

  /** Several names in one cell. */
  static final CellType<String> NAMES =
      new CellType<>(String.class, "x", "names, several joined by \"; \"");

  static final CellType<PartialDate> DATE =
      new CellType<>(PartialDate.class, "1967", "a date such as 1983, 1985-07 or 2008-12-15");

  static final CellType<LocalDate> DAY =
      new CellType<>(LocalDate.class, "1967-08-08", "a day such as 2008-12-15");

  static final CellType<Integer> NUMBER =
      new CellType<>(Integer.class, "1", "a whole number from 1");

  static final CellType<Boolean> FLAG = new CellType<>(Boolean.class, "yes", "yes, or nothing");

  static final CellType<Period> LENGTH =
      new CellType<>(Period.class, "P1Y", "a length such as P2Y or P1Y6M");

  static final CellType<Extension> EXTENSION =
      new CellType<>(
          Extension.class,
          "NONE",
          "a total such as P3Y, at most 1,000 years, or NONE, UNCAPPED or NOT_STATED");

  static final CellType<Renewal> RENEWAL =
      new CellType<>(
          Renewal.class,
          "NONE",
          "NONE, NOT_STATED, or ONCE and a length of at most 1,000 years such as ONCE P3Y");

  static final CellType<Headcount> HEADCOUNT =
      new CellType<>(
          Headcount.class,
          "unspecified",
          "a number, \"at least\" and a number, \"as needed\" or \"unspecified\"");

  static final CellType<SourceId> SOURCE = id(SourceId.class, Table.SOURCES);
  static final CellType<MemberStateId> MEMBER_STATE = id(MemberStateId.class, Table.MEMBER_STATES);
  static final CellType<InstitutionId> INSTITUTION = id(InstitutionId.class, Table.INSTITUTIONS);
  static final CellType<OfficeId> OFFICE = id(OfficeId.class, Table.OFFICES);
  static final CellType<PersonId> PERSON = id(PersonId.class);
  static final CellType<ClaimReviewId> CLAIM_REVIEW = id(ClaimReviewId.class);
  static final CellType<DutyId> DUTY = id(DutyId.class);
  static final CellType<TermRuleId> TERM_RULE = id(TermRuleId.class);

  static final CellType<URI> URL =
      new CellType<>(URI.class, "https://asean.org/", "an address such as https://asean.org/");

  /** Several ids of sources in one cell. */
  static final CellType<SourceId> SOURCES =
      new CellType<>(SourceId.class, "x", "ids, several joined by \"; \"", Table.SOURCES);

  static final CellType<BearerId> BEARER =
      new CellType<>(
          BearerId.class,
          "institution:x",
          "institution: or office: and an id",
          Table.INSTITUTIONS,
          Table.OFFICES);

  /** Several citations in one cell. */
  static final CellType<CitationCell> CITATIONS =
      new CellType<>(
          CitationCell.class,
          "x [] INFERRED",
          "source-id [locator] and TEXT_READ, REPORTED or INFERRED, several joined by \"; \"",
          Table.SOURCES);

  /** A cell that is in order; its value stands in for one that is not. */
  final String example;

  /** The files in which the ids lie that stand in the cells, none if no ids do. */
  final ImmutableList<String> files;

  private final Class<V> type;
  private final String expected;
  private final ImmutableList<V> words;

  private CellType(Class<V> type, String example, String expected, String... files) {
    this.type = type;
    this.example = example;
    this.expected = expected;
    this.files = ImmutableList.copyOf(files);
    this.words = ImmutableList.of();
  }

  private CellType(Class<V> type, ImmutableList<V> words) {
    this.type = type;
    this.example = words.get(0).toString();
    this.expected = "";
    this.files = ImmutableList.of();
    this.words = words;
  }

  private static <I> CellType<I> id(Class<I> type, String... files) {
    return new CellType<>(type, "x", "an id such as asean-secretariat", files);
  }

  /** One of the words of an enum. */
  static <E extends Enum<E>> CellType<E> oneOf(E[] words) {
    return new CellType<>(words[0].getDeclaringClass(), ImmutableList.copyOf(words));
  }

  /** Says what a cell must be. */
  String expected() {
    return words.isEmpty() ? expected : "one of " + Joiner.on(", ").join(words);
  }

  boolean isSeveral() {
    return this == NAMES || this == SOURCES || this == CITATIONS;
  }

  V parse(String cell) {
    return type.cast(value(cell));
  }

  /** A value that stands in for one that is faulty. */
  V standIn() {
    return parse(example);
  }

  /** Parses a cell in which several values may stand. */
  ImmutableList<V> parseAll(String cell) {
    ImmutableList.Builder<V> values = ImmutableList.builder();
    int from = 0;
    int end;
    do {
      // A "; " in a locator is text.
      end = cell.indexOf(SEVERAL, this == CITATIONS ? CitationCell.afterLocator(cell, from) : from);
      values.add(parse(end < 0 ? cell.substring(from) : cell.substring(from, end)));
      from = end + SEVERAL.length();
    } while (end >= 0);
    return values.build();
  }

  String print(V value) {
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "";
    }
    if (value instanceof Extension extension && extension.maximum().isPresent()) {
      return extension.maximum().get().toString();
    }
    if (value.equals(Renewal.none())) {
      return "NONE";
    }
    if (this == BEARER) {
      return (value instanceof OfficeId ? "office:" : "institution:") + value;
    }
    return value.toString();
  }

  String printAll(Iterable<V> values) {
    return Joiner.on(SEVERAL).join(values);
  }

  /** The file in which the id of a value lies; there must be {@link #files}. */
  String fileOf(V value) {
    return value instanceof OfficeId ? Table.OFFICES : files.get(0);
  }

  /** The id of a value, as it stands in its file. */
  String idOf(V value) {
    return value instanceof CitationCell citation ? citation.source().toString() : value.toString();
  }

  private Object value(String cell) {
    if (type == String.class) {
      return this == NAMES ? name(cell) : words(cell);
    } else if (type == PartialDate.class) {
      return date(cell);
    } else if (type == CitationCell.class) {
      return CitationCell.parse(cell);
    } else if (type == Integer.class) {
      int number = digits(cell);
      require(number > 0);
      return number;
    } else if (type == SourceId.class) {
      return SourceId.of(cell);
    } else if (type == MemberStateId.class) {
      return MemberStateId.of(cell);
    } else if (type == InstitutionId.class) {
      return InstitutionId.of(cell);
    } else if (type == OfficeId.class) {
      return OfficeId.of(cell);
    } else if (type == PersonId.class) {
      return PersonId.of(cell);
    } else if (type == ClaimReviewId.class) {
      return ClaimReviewId.of(cell);
    } else if (type == DutyId.class) {
      return DutyId.of(cell);
    } else if (type == TermRuleId.class) {
      return TermRuleId.of(cell);
    } else if (type == URI.class) {
      return address(cell);
    } else if (type == BearerId.class) {
      return bearer(cell);
    } else if (type == LocalDate.class) {
      Optional<LocalDate> day = date(cell).exactDay();
      require(day.isPresent());
      return day.get();
    } else if (type == Boolean.class) {
      require(cell.equals("yes"));
      return true;
    } else if (type == Period.class) {
      return length(cell);
    } else if (type == Extension.class) {
      return extension(cell);
    } else if (type == Renewal.class) {
      return renewal(cell);
    } else if (type == Headcount.class) {
      return headcount(cell);
    }
    for (V word : words) {
      if (word.toString().equals(cell)) {
        return word;
      }
    }
    throw refused();
  }

  private static IllegalArgumentException refused() {
    return new IllegalArgumentException("refused");
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw refused();
    }
  }

  private static String words(String cell) {
    return LocalizedText.of(cell, cell).english();
  }

  private static String name(String cell) {
    require(!cell.isEmpty() && cell.indexOf(';') < 0);
    return words(cell);
  }

  private static URI address(String cell) {
    require(cell.startsWith("https://") || cell.startsWith("http://"));
    return URI.create(cell);
  }

  private static PartialDate date(String cell) {
    try {
      return PartialDate.parse(cell);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Reads plain digits: no sign, no zero before them. */
  private static int digits(String cell) {
    int number = Integer.parseInt(cell);
    require(Integer.toString(number).equals(cell));
    return number;
  }

  // Not Period.parse: a regular expression costs too much on the way to the first answer.
  private static Period length(String cell) {
    require(cell.length() > 1 && cell.charAt(0) == 'P');
    Period length = Period.ZERO;
    int from = 1;
    for (char unit : new char[] {'Y', 'M', 'D'}) {
      int at = cell.indexOf(unit, from);
      if (at >= 0) {
        int number = digits(cell.substring(from, at));
        require(number > 0);
        length =
            unit == 'Y'
                ? length.withYears(number)
                : unit == 'M' ? length.withMonths(number) : length.withDays(number);
        from = at + 1;
      }
    }
    require(from == cell.length());
    return length;
  }

  private static Extension extension(String cell) {
    return switch (cell) {
      case "NONE" -> Extension.none();
      case "UNCAPPED" -> Extension.uncapped();
      case "NOT_STATED" -> Extension.notStated();
      default -> Extension.upTo(length(cell));
    };
  }

  private static Renewal renewal(String cell) {
    return switch (cell) {
      case "NONE" -> Renewal.none();
      case "NOT_STATED" -> Renewal.notStated();
      default -> {
        require(cell.startsWith("ONCE "));
        yield Renewal.once(length(cell.substring("ONCE ".length())));
      }
    };
  }

  private static Headcount headcount(String cell) {
    if (cell.equals("as needed") || cell.equals("unspecified")) {
      return Headcount.unspecified();
    }
    return cell.startsWith("at least ")
        ? Headcount.atLeast(digits(cell.substring("at least ".length())))
        : Headcount.exactly(digits(cell));
  }

  private static BearerId bearer(String cell) {
    if (cell.startsWith("institution:")) {
      return InstitutionId.of(cell.substring("institution:".length()));
    }
    require(cell.startsWith("office:"));
    return OfficeId.of(cell.substring("office:".length()));
  }
}
