package io.github.aseansecretariat.facts;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Extension;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Renewal;
import io.github.aseansecretariat.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;

/**
 * How a value stands in a cell: {@code parse} takes what {@code print} gives, and refuses with an
 * IllegalArgumentException whatever is not a value.
 */
final class CellType<V> {
  private static final Splitter SEVERAL = Splitter.on("; ");
  private static final Joiner SEVERAL_JOINED = Joiner.on("; ");

  static final CellType<String> WORDS =
      new CellType<>(
          "words without white space around them",
          cell -> {
            require(CharMatcher.whitespace().trimFrom(cell).equals(cell));
            return cell;
          },
          words -> words);

  static final CellType<ImmutableList<String>> NAMES =
      new CellType<>("names, several joined by \"; \"", CellType::names, SEVERAL_JOINED::join);

  static final CellType<PartialDate> DATE =
      new CellType<>(
          "a date such as 1983, 1985-07 or 2008-12-15",
          cell -> refusing(cell, PartialDate::parse),
          PartialDate::toString);

  static final CellType<LocalDate> DAY =
      new CellType<>(
          "a day such as 2008-12-15",
          cell -> refusing(cell, PartialDate::parse).exactDay().orElseThrow(CellType::refused),
          LocalDate::toString);

  static final CellType<Integer> NUMBER =
      new CellType<>("a whole number from 1", CellType::number, number -> number.toString());

  static final CellType<Boolean> FLAG =
      new CellType<>(
          "yes, or nothing",
          cell -> {
            require(cell.equals("yes"));
            return true;
          },
          flag -> flag ? "yes" : "");

  static final CellType<Period> LENGTH =
      new CellType<>("a length such as P2Y or P1Y6M", CellType::length, Period::toString);

  static final CellType<Extension> EXTENSION =
      new CellType<>(
          "a total such as P3Y, or NONE, UNCAPPED or NOT_STATED",
          CellType::extension,
          extension -> extension.maximum().map(Period::toString).orElse(extension.toString()));

  static final CellType<Renewal> RENEWAL =
      new CellType<>(
          "NONE, NOT_STATED, or ONCE and a length such as ONCE P3Y",
          CellType::renewal,
          renewal -> renewal.equals(Renewal.none()) ? "NONE" : renewal.toString());

  static final CellType<Headcount> HEADCOUNT =
      new CellType<>(
          "a number, \"at least\" and a number, \"as needed\" or \"unspecified\"",
          CellType::headcount,
          Headcount::toString);

  static final CellType<BearerId> BEARER =
      new CellType<>(
          "institution: or office: and an id",
          CellType::bearer,
          id -> (id instanceof InstitutionId ? "institution:" : "office:") + id.value());

  static final CellType<ImmutableList<CitationCell>> CITATIONS =
      new CellType<>(
          "source-id [locator] and TEXT_READ, REPORTED or INFERRED, several joined by \"; \"",
          CitationCell::parseAll,
          SEVERAL_JOINED::join);

  final String expected;
  private final Function<String, V> parse;
  private final Function<V, String> print;

  private CellType(String expected, Function<String, V> parse, Function<V, String> print) {
    this.expected = expected;
    this.parse = parse;
    this.print = print;
  }

  static <I> CellType<I> id(Function<String, I> of) {
    return new CellType<>("an id such as asean-secretariat", of, Object::toString);
  }

  static <I> CellType<ImmutableList<I>> ids(Function<String, I> of) {
    return new CellType<>(
        "ids, several joined by \"; \"",
        cell -> {
          ImmutableList.Builder<I> ids = ImmutableList.builder();
          for (String id : SEVERAL.split(cell)) {
            ids.add(of.apply(id));
          }
          return ids.build();
        },
        SEVERAL_JOINED::join);
  }

  static <E extends Enum<E>> CellType<E> oneOf(Class<E> words) {
    return new CellType<>(
        "one of " + Joiner.on(", ").join(words.getEnumConstants()),
        cell -> Enum.valueOf(words, cell),
        Enum::name);
  }

  V parse(String cell) {
    return parse.apply(cell);
  }

  String print(V value) {
    return print.apply(value);
  }

  private static IllegalArgumentException refused() {
    return new IllegalArgumentException("refused");
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw refused();
    }
  }

  private static <T> T refusing(String cell, Function<String, T> parse) {
    try {
      return parse.apply(cell);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static ImmutableList<String> names(String cell) {
    ImmutableList<String> names = ImmutableList.copyOf(SEVERAL.split(cell));
    for (String name : names) {
      require(!name.isEmpty() && name.indexOf(';') < 0);
      WORDS.parse(name);
    }
    return names;
  }

  private static Integer number(String cell) {
    int number = digits(cell);
    require(number > 0);
    return number;
  }

  /** Reads plain digits: no sign, no zero before them. */
  private static int digits(String cell) {
    Integer number = Ints.tryParse(cell);
    if (number == null || !number.toString().equals(cell)) {
      throw refused();
    }
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
