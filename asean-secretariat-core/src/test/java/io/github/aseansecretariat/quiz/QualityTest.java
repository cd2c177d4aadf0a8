package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a teacher asks of questions, each held to a figure, over several seeds. */
class QualityTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Catalog ASEAN = AseanSecretariat.catalog();
  private static final Questions ALL = Questions.of(ASEAN, DAY);
  private static final List<Question> LIST = ofSeeds(0, 1, 2, 3, 4);
  private static final List<Function<LocalizedText, String>> LANGUAGES =
      List.of(LocalizedText::english, LocalizedText::indonesian);

  private static List<Question> ofSeeds(long... seeds) {
    List<Question> questions = new ArrayList<>();
    for (long seed : seeds) {
      questions.addAll(ALL.seed(seed).list());
    }
    return questions;
  }

  private static List<Question> kept(Predicate<Question> test) {
    return LIST.stream().filter(test).collect(Collectors.toList());
  }

  private static List<Question> choices() {
    return kept(q -> q.form() != Form.TRUE_FALSE);
  }

  private static List<String> options(Question question, Function<LocalizedText, String> in) {
    return question.options().stream().map(o -> in.apply(o.text())).collect(Collectors.toList());
  }

  private static double share(List<?> part, List<?> whole) {
    assertThat(whole).isNotEmpty();
    return (double) part.size() / whole.size();
  }

  private static double figure(String what, double figure) {
    System.out.printf(Locale.ROOT, "quiz: %s: %.3f%n", what, figure);
    return figure;
  }

  @Test
  void thereAreEnough() {
    LocalDate then = LocalDate.of(1985, 1, 1);
    Catalog school = ASEAN.accordingTo(SourceKind.SCHOOL_TEXT);
    assertThat(figure("questions today", ALL.count())).isGreaterThanOrEqualTo(600);
    assertThat(figure("as of 1985", Questions.of(ASEAN, then).count())).isGreaterThanOrEqualTo(150);
    assertThat(figure("school text", Questions.of(school, DAY).count())).isGreaterThanOrEqualTo(35);
    for (Topic topic : Topic.values()) {
      int count = ALL.about(topic).count();
      assertThat(figure(topic.toString(), count))
          .isGreaterThanOrEqualTo(topic == Topic.CLAIMS ? 1 : 10);
    }
  }

  @Test
  void nearlyAllHaveFourOptions() {
    List<Question> four = kept(q -> q.options().size() == 4);
    assertThat(figure("four options, of choices", share(four, choices())))
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void optionsAreDistinct() {
    for (Question question : LIST) {
      for (Function<LocalizedText, String> in : LANGUAGES) {
        assertThat(options(question, in)).as(question.toString()).doesNotHaveDuplicates();
      }
    }
  }

  /** Labels of what is put in order, and both sides of pairs, differ too. */
  @Test
  void whatIsPutInOrderDiffers() {
    for (Question question : kept(q -> q.form() == Form.ORDER)) {
      for (Function<LocalizedText, String> in : LANGUAGES) {
        String prompt = in.apply(question.prompt());
        List<String> labels = List.of(prompt.substring(prompt.indexOf("(1)")).split("; "));
        assertThat(labels.stream().map(label -> label.substring(4))).doesNotHaveDuplicates();
        assertThat(labels.size()).isBetween(3, 4);
      }
    }
    for (Question question : kept(q -> q.form() == Form.PAIR)) {
      assertThat(
              options(question, LocalizedText::english).stream().map(pair -> pair.split(" – ")[0]))
          .doesNotHaveDuplicates();
    }
  }

  /** What is no name and no number: the duties, and what a rule says. */
  @Test
  void sentencesAreOfLikeLength() {
    List<Question> sentences = new ArrayList<>();
    List<Question> alike = new ArrayList<>();
    for (Question question :
        kept(q -> q.id().matches("(duty-of-bearer|duties-of-bearer|extension|renewal)\\..*"))) {
      for (Function<LocalizedText, String> in : LANGUAGES) {
        List<Integer> lengths =
            options(question, in).stream()
                .map(String::length)
                .sorted()
                .collect(Collectors.toList());
        sentences.add(question);
        if (lengths.get(lengths.size() - 1) <= 2.1 * lengths.get(0)) {
          alike.add(question);
        }
      }
    }
    assertThat(figure("sentences of like length", share(alike, sentences)))
        .isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void theRightOneIsNotTheLongestMoreOftenThanByChance() {
    for (Function<LocalizedText, String> in : LANGUAGES) {
      List<Question> longest = new ArrayList<>();
      double chance = 0;
      for (Question question : choices()) {
        int right = in.apply(question.answer().text()).length();
        long asLong = options(question, in).stream().filter(text -> text.length() >= right).count();
        chance += 1.0 / question.options().size();
        if (asLong == 1) {
          longest.add(question);
        }
      }
      double share = figure("right one strictly longest", share(longest, choices()));
      assertThat(share).isLessThanOrEqualTo(chance / choices().size());
    }
  }

  @Test
  void numbersRise() {
    int seen = 0;
    for (Question question : choices()) {
      List<String> texts = options(question, LocalizedText::english);
      if (texts.stream().allMatch(text -> text.matches("\\d+( years?)?"))) {
        List<Integer> numbers =
            texts.stream()
                .map(text -> Integer.parseInt(text.split(" ")[0]))
                .collect(Collectors.toList());
        List<Integer> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        assertThat(numbers).as(question.toString()).isEqualTo(sorted);
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(500);
  }

  /** Each seed asks one question, so that 10,000 seeds are cheap. */
  @Test
  void thePlaceOfTheRightOneIsUniform() {
    List<String> ids =
        ALL.stream()
            .filter(q -> q.options().size() == 4)
            .map(Question::id)
            .collect(Collectors.toList());
    int[] places = new int[4];
    for (int seed = 0; seed < 10_000; seed++) {
      places[ALL.seed(seed).find(ids.get(seed % ids.size())).get().answerIndex()]++;
    }
    for (int place : places) {
      assertThat(figure("place", place / 10_000.0)).isBetween(0.22, 0.28);
    }
    long held =
        LIST.stream()
            .filter(q -> q.form() == Form.TRUE_FALSE)
            .filter(q -> q.answerIndex() == 0)
            .count();
    assertThat(figure("true", (double) held / kept(q -> q.form() == Form.TRUE_FALSE).size()))
        .isBetween(0.4, 0.6);
  }

  /** Its own reading of words, apart from the library's. */
  @Test
  void noWordOfTheRightOneStandsInThePromptAlone() {
    Set<String> empty =
        Set.of(
            "asean", "that", "with", "from", "their", "dari", "yang", "untuk", "pada", "dalam",
            "oleh", "dengan");
    for (Question question : kept(q -> q.form() != Form.TRUE_FALSE && q.form() != Form.ORDER)) {
      for (Function<LocalizedText, String> in : LANGUAGES) {
        Set<String> cues = words(in.apply(question.answer().text()));
        cues.retainAll(words(in.apply(question.prompt())));
        cues.removeAll(empty);
        for (Option option : question.options()) {
          if (!option.isRight()) {
            cues.removeAll(words(in.apply(option.text())));
          }
        }
        assertThat(cues).as(question + " " + question.options()).isEmpty();
      }
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3 || word.matches("\\d+")) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<LocalizedText> texts(Question question) {
    List<LocalizedText> texts = new ArrayList<>(List.of(question.prompt(), question.explanation()));
    question.options().forEach(option -> texts.add(option.text()));
    question.options().forEach(option -> option.note().ifPresent(texts::add));
    return texts;
  }

  /** A question that is stored is read on another day. */
  @Test
  void nothingIsSaidOfTodayOrOfAllAnswers() {
    Pattern english =
        Pattern.compile(
            "(?i)\\b(today|now|currently|nowadays|at present|recently|(of|all) the above)\\b");
    Pattern indonesian =
        Pattern.compile(
            "(?i)\\b(kini|sekarang|(saat|hari|masa) ini|dewasa ini|baru-baru|di atas)\\b");
    assertThat("Kini lima tahun.").containsPattern(indonesian);
    assertThat("The rule of 1976. Today five years.").containsPattern(english);
    for (Question question : LIST) {
      for (LocalizedText text : texts(question)) {
        assertThat(text.english()).doesNotContainPattern(english);
        assertThat(text.indonesian()).doesNotContainPattern(indonesian);
      }
    }
  }

  @Test
  void negationStandsInCapitalsAndOnlyInExcept() {
    for (Question question : LIST) {
      boolean except = question.form() == Form.EXCEPT;
      String english = question.prompt().english();
      String indonesian = question.prompt().indonesian();
      assertThat(english.contains("EXCEPT")).as(english).isEqualTo(except);
      assertThat(indonesian.contains("KECUALI")).as(indonesian).isEqualTo(except);
      if (question.topic() != Topic.CLAIMS) {
        // What is quoted is what a text says, not what is asked.
        assertThat(unquoted(english))
            .doesNotContainPattern("\\b([Nn]ot|[Ee]xcept|[Nn]ever|[Nn]one)\\b");
        assertThat(unquoted(indonesian))
            .doesNotContainPattern("\\b([Bb]ukan|[Kk]ecuali|[Tt]idak pernah)\\b");
      }
    }
  }

  private static String unquoted(String text) {
    return text.replaceAll("“.*”", "");
  }

  @Test
  void promptsAndOptionsAreShort() {
    List<LocalizedText> prompts = LIST.stream().map(Question::prompt).collect(Collectors.toList());
    List<LocalizedText> options =
        LIST.stream()
            .flatMap(q -> q.options().stream())
            .map(Option::text)
            .collect(Collectors.toList());
    assertThat(longest(prompts)).isLessThanOrEqualTo(140);
    assertThat(longest(options)).isLessThanOrEqualTo(90);
    assertThat(figure("prompts to 120", within(prompts, 120))).isGreaterThanOrEqualTo(0.95);
    assertThat(figure("options to 75", within(options, 75))).isGreaterThanOrEqualTo(0.95);
  }

  private static int longest(List<LocalizedText> texts) {
    return texts.stream().mapToInt(QualityTest::length).max().getAsInt();
  }

  private static double within(List<LocalizedText> texts, int most) {
    return (double) texts.stream().filter(text -> length(text) <= most).count() / texts.size();
  }

  private static int length(LocalizedText text) {
    return Math.max(text.english().length(), text.indonesian().length());
  }

  @Test
  void textsBeginWithACapitalAndSlotsAreFilled() {
    for (Question question : LIST) {
      for (Function<LocalizedText, String> in : LANGUAGES) {
        List<String> texts = options(question, in);
        texts.add(in.apply(question.prompt()));
        texts.add(in.apply(question.explanation()));
        for (String text : texts) {
          assertThat(text).doesNotContainPattern("[{}]|  |[.][.]$");
          assertThat(Character.isLowerCase(text.charAt(0))).as(text).isFalse();
        }
        assertThat(in.apply(question.prompt())).as(question.id()).matches("(?s).*[.?…”\\d)a-z]$");
      }
    }
  }

  @Test
  void englishHasItsArticles() {
    for (Question question : LIST) {
      List<LocalizedText> texts = new ArrayList<>();
      texts.add(question.prompt());
      texts.add(question.explanation());
      for (LocalizedText text : texts) {
        assertThat(text.english())
            .doesNotContainPattern("(?<![Tt]he )(Philippines|Lao PDR)|the the|The the");
      }
    }
  }

  /** Ten that go together, over 200 seeds: nothing in one helps with another. */
  @Test
  void picksOfTenHoldNothingTwice() {
    int topics = 0;
    Map<Form, Integer> forms = new EnumMap<>(Form.class);
    for (int seed = 0; seed < 200; seed++) {
      List<Question> ten = ALL.seed(seed).pick(10);
      assertThat(ten).hasSize(10);
      topics += ten.stream().map(Question::topic).distinct().count();
      ten.forEach(question -> forms.merge(question.form(), 1, Integer::sum));
      for (Question one : ten) {
        for (Question other : ten) {
          if (one != other) {
            assertThat(Collections.disjoint(one.facts(), other.facts()))
                .as("seed " + seed + one + other)
                .isTrue();
            assertThat(tells(one, other)).as("seed " + seed + one + other).isFalse();
          }
        }
      }
    }
    assertThat(figure("topics in ten", topics / 200.0)).isGreaterThanOrEqualTo(8);
    assertThat(figure("negatives in ten", forms.get(Form.EXCEPT) / 200.0)).isLessThanOrEqualTo(2);
    assertThat(forms.keySet()).containsExactly(Form.values());
  }

  private static boolean tells(Question one, Question other) {
    for (Function<LocalizedText, String> in : LANGUAGES) {
      String prompt =
          " "
              + in.apply(one.prompt()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ")
              + " ";
      String answer =
          " "
              + in.apply(other.answer().text())
                  .toLowerCase(Locale.ROOT)
                  .replaceAll("[^\\p{L}\\p{N}]+", " ")
                  .trim()
              + " ";
      if (other.form() != Form.TRUE_FALSE && prompt.contains(answer)) {
        return true;
      }
    }
    return false;
  }
}
