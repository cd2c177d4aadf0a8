package io.github.aseansecretariat.query;

import static io.github.aseansecretariat.model.OfficeId.SECRETARY_GENERAL;
import static io.github.aseansecretariat.query.Sample.PRESS;
import static io.github.aseansecretariat.query.Sample.SCHOOL;
import static io.github.aseansecretariat.query.Sample.TREATY;
import static io.github.aseansecretariat.query.Sample.from;
import static io.github.aseansecretariat.query.Sample.institution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.MemberStateId;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UnexpectedCountExceptionTest {
  private final Catalog asean = AseanSecretariat.catalog();

  private static UnexpectedCountException thrownByOnly(Query<?> query) {
    return catchThrowableOfType(UnexpectedCountException.class, query::only);
  }

  private static UnexpectedCountException thrownByAtMostOne(Query<?> query) {
    return catchThrowableOfType(UnexpectedCountException.class, query::atMostOne);
  }

  @Nested
  class OnNone {
    private final TenureQuery none =
        asean.tenures().of(SECRETARY_GENERAL).on(LocalDate.of(1978, 7, 5));

    private final UnexpectedCountException thrown = thrownByOnly(none);

    @Test
    void theMessageHasTheQuestionAndTheExplanation() {
      assertThat(thrown)
          .hasMessage(
              "expected exactly one but found none: tenures of secretary-general on 1978-07-05\n"
                  + "   35  tenures\n"
                  + "   15  of secretary-general\n"
                  + "    0  on 1978-07-05\n"
                  + "nothing is left after \"on 1978-07-05\"\n"
                  + "last before: Umarjadi Njotowijono (1978-02-19 to 1978-06-30)\n"
                  + "next after: Ali bin Abdullah (1978-07-10 to 1980-06-30)\n"
                  + "stated: tenures of secretary-general: whole (1976-06-07 to 2026-07-01)");
    }

    @Test
    void nothingWasFoundAndTheExplanationIsThere() {
      assertThat(thrown.found()).isEmpty();
      assertThat(thrown.explanation()).isEqualTo(none.explain());
    }

    @Test
    void atMostOneIsContent() {
      assertThat(none.atMostOne()).isEmpty();
    }
  }

  @Nested
  class OnSeveral {
    private final TenureQuery three =
        asean.tenures().of(SECRETARY_GENERAL).heldBy(MemberStateId.INDONESIA);

    private static final String FOUND =
        "3: tenures of secretary-general held by indonesia\n"
            + "- Hartono Rekso Dharsono (1976-06-07 to 1978-02-18) [List of the Secretaries-General"
            + " of ASEAN (encyclopedia, citing asean.org), no. 1, REPORTED]\n"
            + "- Umarjadi Njotowijono (1978-02-19 to 1978-06-30) [List of the Secretaries-General"
            + " of ASEAN (encyclopedia, citing asean.org), no. 2, REPORTED]\n"
            + "- Rusli Noor (1989-07-17 to 1992-12-31) [List of the Secretaries-General of ASEAN"
            + " (encyclopedia, citing asean.org), no. 8, REPORTED]\n"
            + "no day is asked for; choose one: on(day)\n"
            + "different accounts answer; choose one:"
            + " catalog.accordingTo(SourceKind.OFFICIAL_RECORD) leaves 2\n"
            + "   35  tenures\n"
            + "   15  of secretary-general\n"
            + "    3  held by indonesia";

    @Test
    void theMessageHasEachWithItsChiefCitationAndHowToChoose() {
      assertThat(thrownByOnly(three)).hasMessage("expected exactly one but found " + FOUND);
    }

    @Test
    void atMostOneSaysWhatItExpected() {
      assertThat(thrownByAtMostOne(three)).hasMessage("expected at most one but found " + FOUND);
    }

    @Test
    void theLabelsOfWhatWasFoundAreThere() {
      assertThat(thrownByOnly(three).found())
          .containsExactly(
              "Hartono Rekso Dharsono (1976-06-07 to 1978-02-18)",
              "Umarjadi Njotowijono (1978-02-19 to 1978-06-30)",
              "Rusli Noor (1989-07-17 to 1992-12-31)");
      assertThat(thrownByOnly(three).explanation()).isEqualTo(three.explain());
    }
  }

  @Nested
  class OnMany {
    @Test
    void twelveAreListed() {
      TenureQuery firstTwelve =
          asean
              .tenures()
              .of(SECRETARY_GENERAL)
              .where(Condition.that("up to no. 12", found -> found.ordinal().orElse(0) <= 12));
      String message = thrownByOnly(firstTwelve).getMessage();
      assertThat(message)
          .contains("found 12: tenures of secretary-general up to no. 12")
          .doesNotContain("more");
      assertThat(message.lines().filter(line -> line.startsWith("- "))).hasSize(12);
    }

    @Test
    void whatIsBeyondTwelveIsCounted() {
      UnexpectedCountException thrown = thrownByOnly(asean.tenures().of(SECRETARY_GENERAL));
      assertThat(thrown.getMessage().lines().filter(line -> line.startsWith("- ")))
          .hasSize(13)
          .last()
          .isEqualTo("- and 3 more");
      assertThat(thrown.found()).hasSize(15);
    }
  }

  @Nested
  class TheChoiceOfAccount {
    private Catalog.Builder catalog() {
      return Catalog.builder().add(TREATY).add(SCHOOL).add(PRESS);
    }

    @Test
    void namesEveryKindThatTellsOfSomeAndNotAll() {
      Catalog catalog =
          catalog()
              .add(institution("a", from("1970"), TREATY).build())
              .add(institution("b", from("1971"), SCHOOL, TREATY).build())
              .add(institution("c", from("1972"), SCHOOL).build())
              .build();
      assertThat(thrownByOnly(catalog.institutions()).getMessage().lines())
          .contains(
              "different accounts answer; choose one:"
                  + " catalog.accordingTo(SourceKind.TREATY) leaves 2,"
                  + " catalog.accordingTo(SourceKind.SCHOOL_TEXT) leaves 2");
    }

    @Test
    void isOfDaysOnlyWhereNoDayIsAskedFor() {
      Catalog catalog =
          catalog()
              .add(institution("a", from("1970"), TREATY).build())
              .add(institution("b", from("1971"), TREATY).build())
              .build();
      assertThat(thrownByOnly(catalog.on(LocalDate.of(1980, 1, 1)).institutions()))
          .hasMessageNotContaining("no day is asked for");
    }

    @Test
    void isNotOfferedWhereOneAccountTellsOfAll() {
      Catalog catalog =
          catalog()
              .add(institution("a", from("1970"), TREATY).build())
              .add(institution("b", from("1971"), TREATY).build())
              .build();
      assertThat(thrownByOnly(catalog.institutions()))
          .hasMessage(
              "expected exactly one but found 2: institutions\n"
                  + "- a (from 1970) [treaty (1960), TEXT_READ]\n"
                  + "- b (from 1971) [treaty (1960), TEXT_READ]\n"
                  + "no day is asked for; choose one: on(day)\n"
                  + "    2  institutions");
    }

    @Test
    void isOfferedAmongSourcesByTheirOwnKindAndTheyCiteNothing() {
      assertThat(thrownByOnly(catalog().build().publications()))
          .hasMessage(
              "expected exactly one but found 2: publications\n"
                  + "- press\n"
                  + "- school\n"
                  + "different accounts answer; choose one:"
                  + " catalog.accordingTo(SourceKind.SCHOOL_TEXT) leaves 1,"
                  + " catalog.accordingTo(SourceKind.SECONDARY) leaves 1\n"
                  + "    2  publications");
    }
  }

  @Test
  void refusesToBeWrittenSinceItsEntriesCannotBe() {
    for (Exception thrown :
        new Exception[] {
          thrownByOnly(asean.tenures()),
          catchThrowableOfType(
              CatalogException.class,
              () -> Catalog.builder().add(institution("a", from("1970"), TREATY).build()).build())
        }) {
      assertThatThrownBy(
              () -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(thrown))
          .isInstanceOf(NotSerializableException.class)
          .hasMessage(thrown.getClass().getName());
    }
  }
}
