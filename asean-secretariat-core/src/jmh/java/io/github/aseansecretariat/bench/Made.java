package io.github.aseansecretariat.bench;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.PersonId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes catalogues of any size, by the public builders and always the same: offices with fifteen
 * tenures each, one after the other from about 1960, of two to five years; the last is open.
 */
final class Made {
  static final int TENURES_OF_AN_OFFICE = 15;
  static final int MEMBERS = 11;
  private static final String[] SYLLABLES = {
    "an", "bu", "di", "ha", "jo", "ka", "le", "mi", "no", "pra", "ri", "sa", "tu", "wi", "yo", "zé"
  };

  private Made() {}

  static Catalog tenures(int count) {
    Random random = new Random(1967);
    List<Entry> entries = common();
    for (int member = 0; member < MEMBERS; member++) {
      entries.add(member(member));
    }
    for (int i = 0, office = 0; i < count; office++) {
      entries.add(
          Office.builder()
              .id(officeId(office))
              .institution(institutionId(0))
              .title(LocalizedText.of("Office " + office, "Jabatan " + office))
              .period(DateRange.from(LocalDate.of(1950, 1, 1)))
              .addAllCitations(CITATIONS)
              .build());
      LocalDate first = LocalDate.of(1955, 1, 1).plusDays(random.nextInt(3_650));
      for (int j = 1; j <= TENURES_OF_AN_OFFICE && i < count; j++, i++) {
        LocalDate next = first.plusDays(730 + random.nextInt(1_095));
        Tenure.Builder tenure =
            Tenure.builder()
                .office(officeId(office))
                .ordinal(j)
                .person(Person.builder().id(PersonId.of("person-" + i)).name(name(random)).build())
                .memberState(memberId(random.nextInt(MEMBERS)))
                .firstDay(PartialDate.of(first))
                .addAllCitations(CITATIONS);
        if (j < TENURES_OF_AN_OFFICE) {
          tenure.publishedEnd(PartialDate.of(next.minusDays(1)));
        }
        entries.add(tenure.build());
        first = next;
      }
    }
    return Catalog.builder().addAll(entries).build();
  }

  static Catalog institutions(int count) {
    List<Entry> entries = common();
    for (int i = 1; i < count; i++) {
      entries.add(institution(i));
    }
    return Catalog.builder().addAll(entries).build();
  }

  static OfficeId officeId(int number) {
    return OfficeId.of("office-" + number);
  }

  static InstitutionId institutionId(int number) {
    return InstitutionId.of("institution-" + number);
  }

  static MemberStateId memberId(int number) {
    return MemberStateId.of("member-" + number);
  }

  /** Two words, each of two or three syllables. */
  private static String name(Random random) {
    return word(random) + " " + word(random);
  }

  static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  private static final Publication LIST =
      Publication.builder()
          .id(SourceId.of("list"))
          .kind(SourceKind.OFFICIAL_RECORD)
          .title(LocalizedText.of("A list", "Sebuah daftar"))
          .build();

  private static final ImmutableList<Citation> CITATIONS =
      ImmutableList.of(Citation.of(LIST, Evidence.REPORTED));

  private static List<Entry> common() {
    List<Entry> entries = new ArrayList<>();
    entries.add(LIST);
    entries.add(institution(0));
    return entries;
  }

  private static Institution institution(int number) {
    return Institution.builder()
        .id(institutionId(number))
        .kind(InstitutionKind.values()[0])
        .name(LocalizedText.of("Institution " + number, "Lembaga " + number))
        .period(DateRange.from(LocalDate.of(1950, 1, 1)))
        .addAllCitations(CITATIONS)
        .build();
  }

  private static MemberState member(int number) {
    char letter = (char) ('A' + number);
    return MemberState.builder()
        .id(memberId(number))
        .alpha2("A" + letter)
        .alpha3("AA" + letter)
        .name(LocalizedText.of("Member " + letter, "Anggota " + letter))
        .officialName(LocalizedText.of("Member " + letter, "Anggota " + letter))
        .capital(LocalizedText.of("Capital " + letter, "Ibu Kota " + letter))
        .joined(PartialDate.of(1950))
        .founder(true)
        .addAllCitations(CITATIONS)
        .build();
  }
}
