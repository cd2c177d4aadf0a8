package io.github.aseansecretariat.model;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place in a source, in both languages.
 *
 * <p>It is written as it stands between the brackets of a citation in the files, in one of two
 * ways.
 *
 * <table>
 * <caption>How a locator reads in Indonesian</caption>
 * <tr><th>written</th><th>Indonesian</th></tr>
 * <tr><td>{@code Art. 3(2)(1)}</td><td>Pasal 3 ayat (2) butir 1</td></tr>
 * <tr><td>{@code Art. 11(2)(a)}</td><td>Pasal 11 ayat (2) huruf a</td></tr>
 * <tr><td>{@code Art. 3(2)(5)(c)(ii)}</td><td>Pasal 3 ayat (2) butir 5 huruf c angka ii</td></tr>
 * <tr><td>{@code Arts 3(3)-(4), 4(6)}</td><td>Pasal 3 ayat (3)–(4), Pasal 4 ayat (6)</td></tr>
 * <tr><td>{@code Art. 2 as amended}</td><td>Pasal 2 yang sudah diubah</td></tr>
 * <tr><td>{@code new Art. 7}</td><td>Pasal 7 yang baru</td></tr>
 * <tr><td>{@code Annex 1}</td><td>Lampiran 1</td></tr>
 * <tr><td>{@code preamble, third recital}</td><td>mukadimah, alinea ketiga</td></tr>
 * <tr><td>{@code p. 131, para 2}</td><td>hlm. 131, paragraf 2</td></tr>
 * <tr><td>{@code Antara, 5 May 2023}</td><td>Antara, 5 Mei 2023</td></tr>
 * <tr><td>{@code list of duties | daftar tugas}</td><td>daftar tugas</td></tr>
 * </table>
 *
 * <p>Where a bar stands, the words before it are English and those after it Indonesian. Where none
 * stands, each part between commas is read by rule; a part for which there is no rule, such as the
 * name of a paper, is the same in both languages. Letters i, v and x in brackets are read as Roman
 * numerals. A range is written with a hyphen and read in Indonesian with an en dash, as its
 * spelling has it; words that stand after a bar are left as they are.
 *
 * <p>Immutable and thread-safe.
 */
public final class Locator {
  private static final String BAR = " | ";
  private static final String INDONESIAN_DASH = "–";
  private static final ImmutableList<String> ORDINALS =
      ImmutableList.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final ImmutableList<String> INDONESIAN_ORDINALS =
      ImmutableList.of(
          "pertama",
          "kedua",
          "ketiga",
          "keempat",
          "kelima",
          "keenam",
          "ketujuh",
          "kedelapan",
          "kesembilan",
          "kesepuluh");

  private final String english;

  /** Null where the rules give the Indonesian words. */
  private final @Nullable String indonesian;

  private Locator(String english, @Nullable String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  /**
   * Reads a locator as it is written in the files.
   *
   * @param written such as "Art. 3(1)", or words of both languages, such as "list of duties |
   *     daftar tugas"
   * @return the locator
   * @throws AttributeException if it is blank, has white space around it, has a square bracket or a
   *     line break in it, or more than one bar with a space on each side
   */
  public static Locator parse(String written) {
    Check.words("Locator", "written", requireNonNull(written, "written"));
    Check.that(
        written.indexOf('[') == -1
            && written.indexOf(']') == -1
            && written.indexOf('\r') == -1
            && written.indexOf('\n') == -1,
        "Locator",
        "written",
        written,
        "no square bracket and no line break");
    int bar = written.indexOf(BAR);
    if (bar == -1) {
      return new Locator(written, null);
    }
    String english = written.substring(0, bar);
    String indonesian = written.substring(bar + BAR.length());
    Check.that(
        Check.isTrimmed(english) && Check.isTrimmed(indonesian) && !indonesian.contains(BAR),
        "Locator",
        "written",
        written,
        "English words, one bar and Indonesian words");
    return new Locator(english, indonesian.equals(byRule(english)) ? null : indonesian);
  }

  /** {@return the place in both languages, such as "Art. 3(1)" and "Pasal 3 ayat (1)"} */
  public LocalizedText text() {
    return LocalizedText.of(english, indonesian == null ? byRule(english) : indonesian);
  }

  /**
   * {@return the locator as {@link #parse} reads it, such as "Art. 3(1)" or "list of duties |
   * daftar tugas"}
   */
  public String written() {
    return indonesian == null ? english : english + BAR + indonesian;
  }

  private static String byRule(String english) {
    StringBuilder words = new StringBuilder();
    boolean amongArticles = false;
    for (String part : split(english, ", ")) {
      words.append(words.length() == 0 ? "" : ", ");
      Optional<String> articles = articles(part, amongArticles);
      amongArticles = articles.isPresent();
      words.append(articles.isPresent() ? articles.get() : part(part));
    }
    return words.toString();
  }

  private static ImmutableList<String> split(String text, String separator) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int from = 0;
    for (int end = text.indexOf(separator); end != -1; end = text.indexOf(separator, from)) {
      parts.add(text.substring(from, end));
      from = end + separator.length();
    }
    return parts.add(text.substring(from)).build();
  }

  private static Optional<String> articles(String part, boolean amongArticles) {
    String reference = part;
    String suffix = "";
    if (reference.endsWith(" as amended")) {
      reference = reference.substring(0, reference.length() - " as amended".length());
      suffix = " yang sudah diubah";
    }
    if (reference.startsWith("new ")) {
      reference = reference.substring("new ".length());
      suffix = " yang baru" + suffix;
    }
    if (reference.startsWith("Art. ")) {
      reference = reference.substring("Art. ".length());
    } else if (reference.startsWith("Arts ")) {
      reference = reference.substring("Arts ".length());
    } else if (!amongArticles) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder("Pasal ");
    return appendArticle(reference, words)
        ? Optional.of(words.append(suffix).toString())
        : Optional.empty();
  }

  /** Appends such as "3 ayat (2) butir 1" for "3(2)(1)"; false if it is no such reference. */
  private static boolean appendArticle(String reference, StringBuilder words) {
    boolean inParagraph = false;
    int at = 0;
    while (at < reference.length()) {
      int from = at;
      boolean toARange = at > 0 && reference.charAt(at) == '-';
      at += toARange ? 1 : 0;
      words.append(toARange ? INDONESIAN_DASH : "");
      if (at < reference.length() && reference.charAt(at) == '(') {
        int close = reference.indexOf(')', at);
        String mark = close == -1 ? "" : reference.substring(at + 1, close);
        boolean number = isNumber(mark);
        if (from == 0 || !(number || isLetter(mark) || isRoman(mark))) {
          return false;
        }
        if (toARange) {
          words.append(number ? "(" + mark + ")" : mark);
        } else if (number) {
          words.append(inParagraph ? " butir " + mark : " ayat (" + mark + ")");
          inParagraph = true;
        } else {
          words.append(isRoman(mark) ? " angka " : " huruf ").append(mark);
        }
        at = close + 1;
      } else {
        while (at < reference.length() && isDigit(reference.charAt(at))) {
          words.append(reference.charAt(at));
          at++;
        }
        if (at == from + (toARange ? 1 : 0)) {
          return false;
        }
      }
    }
    return at > 0;
  }

  private static boolean isNumber(String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (!isDigit(mark.charAt(i))) {
        return false;
      }
    }
    return !mark.isEmpty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isRoman(String mark) {
    return !mark.isEmpty() && CharMatcher.anyOf("ivx").matchesAllOf(mark);
  }

  private static boolean isLetter(String mark) {
    return mark.length() == 1 && CharMatcher.inRange('a', 'z').matchesAllOf(mark);
  }

  private static String part(String part) {
    if (part.equals("preamble")) {
      return "mukadimah";
    }
    ImmutableList<String> words = split(part, " ");
    String last = words.get(words.size() - 1);
    if (words.size() == 2 && last.equals("recital") && ORDINALS.contains(words.get(0))) {
      return "alinea " + INDONESIAN_ORDINALS.get(ORDINALS.indexOf(words.get(0)));
    }
    if (words.size() == 2 && isNumberOrRange(last)) {
      String name =
          switch (words.get(0)) {
            case "Annex", "Annexes" -> "Lampiran ";
            case "para", "paras" -> "paragraf ";
            case "p.", "pp." -> "hlm. ";
            default -> "";
          };
      if (!name.isEmpty()) {
        return name + range(last);
      }
    }
    return date(part, words);
  }

  private static boolean isNumberOrRange(String word) {
    int dash = word.indexOf('-');
    return dash == -1
        ? isNumber(word)
        : isNumber(word.substring(0, dash)) && isNumber(word.substring(dash + 1));
  }

  /** A number, or a range with the dash that Indonesian has between numbers. */
  private static String range(String numberOrRange) {
    return numberOrRange.replace("-", INDONESIAN_DASH);
  }

  /** Puts "5 May 2023", "2-3 May 2023" or "May 2023" into Indonesian, and leaves the rest. */
  private static String date(String part, List<String> words) {
    int count = words.size();
    String year = words.get(count - 1);
    boolean dated =
        (count == 2 || (count == 3 && isNumberOrRange(words.get(0))))
            && year.length() == 4
            && isNumber(year)
            && !year.equals("0000");
    if (dated) {
      String monthAndYear = words.get(count - 2) + " " + year;
      for (int month = 1; month <= 12; month++) {
        LocalizedText text = PartialDate.of(Integer.parseInt(year), month).text();
        if (text.english().equals(monthAndYear)) {
          return (count == 3 ? range(words.get(0)) + " " : "") + text.indonesian();
        }
      }
    }
    return part;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Locator locator && written().equals(locator.written());
  }

  @Override
  public int hashCode() {
    return written().hashCode();
  }

  /** {@return the English words, such as "Art. 3(1)"} */
  @Override
  public String toString() {
    return english;
  }
}
