package io.github.aseansecretariat.examples;

import static io.github.aseansecretariat.model.InstitutionId.ASEAN_SECRETARIAT;
import static io.github.aseansecretariat.model.InstitutionId.NATIONAL_SECRETARIAT_INDONESIA;
import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.Languages;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine.Command;

/** A guided tour of what the school text says, and of what reviews found of it. */
@Command(
    name = "tour",
    description = {
      "Tur singkat: Sekretariat ASEAN menurut teks pelajaran, dalam dua bahasa.",
      "The guided tour: the ASEAN Secretariat according to a school text, in both languages."
    })
public final class Tour extends Example {
  private final Catalog school = AseanSecretariat.catalog().accordingTo(SourceKind.SCHOOL_TEXT);

  Tour() {}

  /** Prints the tour. */
  public static void main(String[] args) {
    main(new Tour(), args);
  }

  @Override
  ImmutableList<Locale> usualLanguages() {
    return ImmutableList.of(Languages.INDONESIAN, Languages.ENGLISH);
  }

  @Override
  void print(Page page) {
    Sections sections = new Sections(school, page, citation -> true);
    page.title(
        "The ASEAN Secretariat according to a school text",
        "Sekretariat ASEAN menurut teks pelajaran");

    page.heading("The Secretariat and its legal basis", "Sekretariat dan dasar hukumnya");
    var secretariat = school.institutions().with(ASEAN_SECRETARIAT).only();
    sections.institution(secretariat);
    sections.legalBasis(secretariat);
    sections.sources(ImmutableList.of(secretariat));

    page.heading("The Secretary-General's term of office", "Masa jabatan Sekretaris Jenderal");
    sections.told(school.termRules().of(SECRETARY_GENERAL).only(), sections::rule, "sg-two-years");

    page.heading("The staff", "Staf");
    sections.told(school.staff().of(ASEAN_SECRETARIAT).only(), sections::staff, "seven-staff");

    page.heading("Its duties", "Tugasnya");
    sections.duties(ASEAN_SECRETARIAT);

    page.heading("Indonesia's own ASEAN secretariat", "Sekretariat Nasional ASEAN-Indonesia");
    var national = school.institutions().with(NATIONAL_SECRETARIAT_INDONESIA).only();
    sections.told(national, sections::institution, "indonesia-1967");

    page.heading("Duties of that secretariat", "Tugas sekretariat itu");
    sections.duties(NATIONAL_SECRETARIAT_INDONESIA);

    String on = page.in(PartialDate.of(today).text());
    page.heading("Beyond that text: in office on " + on, "Di luar teks itu: pejabat pada " + on);
    sections.holder(SECRETARY_GENERAL, today);

    page.heading("A question without an answer, and why", "Pertanyaan tanpa jawaban, dan sebabnya");
    page.say(
        "What was the term of the Secretary-General on 1 January 1970?",
        "Berapa lama masa jabatan Sekretaris Jenderal pada 1 Januari 1970?");
    var why = school.termRules().of(SECRETARY_GENERAL).on(LocalDate.of(1970, 1, 1)).explain();
    sections.nothingFound(why);
    // For programmers, as the library explains it; it does so in English.
    page.lines(page.in("\n" + why + "\n", ""));
  }
}
