package io.github.aseansecretariat.examples;

import static io.github.aseansecretariat.model.InstitutionId.ASEAN_SECRETARIAT;
import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.time.PartialDate;
import java.util.function.Consumer;
import picocli.CommandLine.Command;

/**
 * The school text and the treaties of today or another day, and what reviews found of the first.
 */
@Command(
    name = "accounts",
    description = {
      "Teks pelajaran dan perjanjian, berdampingan.",
      "The school text and the treaties side by side."
    })
public final class TwoAccounts extends Example {
  private final Catalog asean = AseanSecretariat.catalog();

  TwoAccounts() {}

  /** Prints both accounts. */
  public static void main(String[] args) {
    main(new TwoAccounts(), args);
  }

  @Override
  void print(Page page) {
    Catalog treaties = asean.accordingTo(SourceKind.TREATY);
    String on = page.in(PartialDate.of(today).text());
    page.title("According to school texts", "Menurut teks pelajaran");
    account(page, SourceKind.SCHOOL_TEXT, asean.accordingTo(SourceKind.SCHOOL_TEXT));
    page.title("According to the treaties, on " + on, "Menurut perjanjian, pada " + on);
    account(page, SourceKind.TREATY, treaties.on(today));
    page.title("The school text's claims, reviewed", "Pernyataan teks pelajaran, setelah ditinjau");
    Sections sections = new Sections(asean, page, citation -> true);
    for (ClaimReview review : asean.accordingTo(SourceKind.SCHOOL_TEXT).claimReviews().list()) {
      page.plain("");
      sections.review(review);
      page.sources(review.basis().stream());
    }
    page.plain("");
  }

  private void account(Page page, SourceKind kind, Catalog account) {
    Sections sections = new Sections(account, page, citation -> citation.source().kind() == kind);
    page.heading("Founding and seat", "Pendirian dan kedudukan");
    told(
        page,
        sections,
        account.institutions().with(ASEAN_SECRETARIAT).list(),
        sections::institution);
    page.heading("Term of office", "Masa jabatan");
    told(page, sections, account.termRules().of(SECRETARY_GENERAL).list(), sections::rule);
    page.heading("Staff", "Staf");
    told(page, sections, account.staff().of(ASEAN_SECRETARIAT).list(), sections::staff);
    page.heading("Duties", "Tugas");
    told(page, sections, account.duties().within(ASEAN_SECRETARIAT).list(), sections::duty);
    page.plain("");
  }

  private static <T extends Entry> void told(
      Page page, Sections sections, ImmutableList<T> entries, Consumer<T> section) {
    if (entries.isEmpty()) {
      page.say("Nothing is said.", "Tidak ada keterangan.");
    }
    entries.forEach(section);
    sections.sources(entries);
  }
}
