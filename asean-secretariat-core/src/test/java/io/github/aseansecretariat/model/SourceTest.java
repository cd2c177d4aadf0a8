package io.github.aseansecretariat.model;

import static io.github.aseansecretariat.model.Samples.LEGAL_INSTRUMENT;
import static io.github.aseansecretariat.model.Samples.PUBLICATION;
import static io.github.aseansecretariat.model.Samples.REMARK;
import static io.github.aseansecretariat.model.Samples.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
  private static final LocalizedText SINGAPORE = LocalizedText.of("Singapore", "Singapura");

  @Nested
  class ALegalInstrument {
    @Test
    void givesBackAllThatItWasBuiltWith() {
      LocalizedText note = LocalizedText.of("first applied 1986", "pertama diterapkan 1986");
      LegalInstrument protocol =
          LegalInstrument.builder()
              .id(SourceId.SECRETARIAT_PROTOCOL_1985)
              .kind(SourceKind.TREATY)
              .type(InstrumentType.PROTOCOL)
              .title(LocalizedText.of("Protocol", "Protokol"))
              .date(PartialDate.parse("1985-07"))
              .place(SINGAPORE)
              .entryIntoForce(LocalDate.of(1986, 7, 16))
              .entryIntoForceNote(note)
              .addAmends(SourceId.SECRETARIAT_AGREEMENT_1976, SourceId.SECRETARIAT_PROTOCOL_1983)
              .remark(REMARK)
              .build();
      assertThat(protocol.id()).isEqualTo(SourceId.of("secretariat-protocol-1985"));
      assertThat(protocol.kind()).isEqualTo(SourceKind.TREATY);
      assertThat(protocol.type()).isEqualTo(InstrumentType.PROTOCOL);
      assertThat(protocol.title()).isEqualTo(LocalizedText.of("Protocol", "Protokol"));
      assertThat(protocol.date()).contains(PartialDate.of(1985, 7));
      assertThat(protocol.place()).contains(SINGAPORE);
      assertThat(protocol.entryIntoForce()).contains(LocalDate.of(1986, 7, 16));
      assertThat(protocol.entryIntoForceNote()).contains(note);
      assertThat(protocol.amends())
          .containsExactly(SourceId.SECRETARIAT_AGREEMENT_1976, SourceId.SECRETARIAT_PROTOCOL_1983);
      assertThat(protocol.remark()).contains(REMARK);
    }

    @Test
    void hasNothingThatItWasNotBuiltWith() {
      LegalInstrument bare = LEGAL_INSTRUMENT.complete().build();
      assertThat(bare.date()).isEmpty();
      assertThat(bare.place()).isEmpty();
      assertThat(bare.entryIntoForce()).isEmpty();
      assertThat(bare.entryIntoForceNote()).isEmpty();
      assertThat(bare.amends()).isEmpty();
      assertThat(bare.remark()).isEmpty();
    }

    @Test
    void holdsFromItsSigningWhetherInForceOrNot() {
      PartialDate july = PartialDate.parse("1985-07");
      assertThat(LEGAL_INSTRUMENT.complete().date(july).build().period())
          .isEqualTo(DateRange.from(july));
      assertThat(
              LEGAL_INSTRUMENT
                  .complete()
                  .date(july)
                  .entryIntoForce(LocalDate.of(1986, 7, 16))
                  .build()
                  .period())
          .isEqualTo(DateRange.from(july));
      assertThat(
              LEGAL_INSTRUMENT
                  .complete()
                  .entryIntoForce(LocalDate.of(1986, 7, 16))
                  .build()
                  .period())
          .isEqualTo(DateRange.always());
    }

    @Test
    void isLabelledByItsTitleAndDate() {
      assertThat(LEGAL_INSTRUMENT.complete().date(PartialDate.of(1983)).build().label())
          .isEqualTo("Protocol of 1985 (1983)");
      assertThat(LEGAL_INSTRUMENT.complete().build().label()).isEqualTo("Protocol of 1985");
    }

    @Test
    void citesNothing() {
      assertThat(LEGAL_INSTRUMENT.complete().build().citations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TREATY", "NATIONAL_LAW"})
    void isATreatyOrANationalLaw(SourceKind kind) {
      assertThat(LEGAL_INSTRUMENT.without("kind").kind(kind).build().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(
        names = {"TREATY", "NATIONAL_LAW"},
        mode = Mode.EXCLUDE)
    void isOfNoOtherKind(SourceKind kind) {
      assertRefused(
          () -> LEGAL_INSTRUMENT.without("kind").kind(kind).build(),
          "LegalInstrument",
          "kind",
          kind.name(),
          "TREATY or NATIONAL_LAW");
    }

    @ParameterizedTest
    @EnumSource
    void isOfAnyType(InstrumentType type) {
      assertThat(LEGAL_INSTRUMENT.without("type").type(type).build().type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
      "1985-07-05, 1985-07-05",
      "1985-07-05, 1986-07-16",
      "1985-07, 1985-07-01",
      "1985, 1985-01-01"
    })
    void canBeInForceFromItsDateOn(String date, LocalDate day) {
      assertThat(
              LEGAL_INSTRUMENT
                  .complete()
                  .date(PartialDate.parse(date))
                  .entryIntoForce(day)
                  .build()
                  .entryIntoForce())
          .contains(day);
    }

    @ParameterizedTest
    @CsvSource({"1985-07-05, 1985-07-04", "1985-07, 1985-06-30", "1985, 1984-12-31"})
    void cannotBeInForceBeforeItsDate(String date, LocalDate day) {
      assertRefused(
          () ->
              LEGAL_INSTRUMENT.complete().date(PartialDate.parse(date)).entryIntoForce(day).build(),
          "LegalInstrument",
          "entryIntoForce",
          day.toString(),
          "a day not before the date " + date);
    }

    @Test
    void cannotAmendItself() {
      assertRefused(
          () ->
              LEGAL_INSTRUMENT
                  .complete()
                  .addAmends(SourceId.SECRETARIAT_AGREEMENT_1976)
                  .addAmends(SourceId.SECRETARIAT_PROTOCOL_1985)
                  .build(),
          "LegalInstrument",
          "amends",
          "secretariat-protocol-1985",
          "the id of another instrument");
    }
  }

  @Nested
  class APublication {
    @Test
    void givesBackAllThatItWasBuiltWith() {
      Publication list =
          Publication.builder()
              .id(SourceId.of("sg-list"))
              .kind(SourceKind.OFFICIAL_RECORD)
              .title(LocalizedText.of("List", "Daftar"))
              .date(PartialDate.of(2023))
              .place(SINGAPORE)
              .remark(REMARK)
              .build();
      assertThat(list.id()).isEqualTo(SourceId.of("sg-list"));
      assertThat(list.kind()).isEqualTo(SourceKind.OFFICIAL_RECORD);
      assertThat(list.title()).isEqualTo(LocalizedText.of("List", "Daftar"));
      assertThat(list.date()).contains(PartialDate.of(2023));
      assertThat(list.place()).contains(SINGAPORE);
      assertThat(list.remark()).contains(REMARK);
    }

    @Test
    void holdsFromItsDateAndAlwaysWithoutOne() {
      assertThat(PUBLICATION.complete().date(PartialDate.of(2023)).build().period())
          .isEqualTo(DateRange.from(PartialDate.of(2023)));
      assertThat(PUBLICATION.complete().build().period()).isEqualTo(DateRange.always());
    }

    @Test
    void isLabelledByItsTitleAndDate() {
      assertThat(PUBLICATION.complete().date(PartialDate.parse("2023-08-08")).build().label())
          .isEqualTo("List of holders (2023-08-08)");
      assertThat(PUBLICATION.complete().build().label()).isEqualTo("List of holders");
    }

    @Test
    void citesNothingAndSaysNoMoreThanItWasBuiltWith() {
      Publication bare = PUBLICATION.complete().build();
      assertThat(bare.citations()).isEmpty();
      assertThat(bare.remark()).isEmpty();
      assertThat(bare.place()).isEmpty();
      assertThat(bare.date()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        names = {"TREATY", "NATIONAL_LAW"},
        mode = Mode.EXCLUDE)
    void isOfAnyKindThatIsNoLaw(SourceKind kind) {
      assertThat(PUBLICATION.without("kind").kind(kind).build().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(names = {"TREATY", "NATIONAL_LAW"})
    void isNoLaw(SourceKind kind) {
      assertRefused(
          () -> PUBLICATION.without("kind").kind(kind).build(),
          "Publication",
          "kind",
          kind.name(),
          "OFFICIAL_RECORD, SCHOOL_TEXT or SECONDARY");
    }
  }

  @Nested
  class TheShortTitleAndTheAddress {
    private final LocalizedText brief = LocalizedText.of("Brief", "Ringkas");
    private final URI address = URI.create("https://asean.org/asean-charter/");

    @Test
    void areTheTitleAndNoneWhereNoneIsGiven() {
      assertThat(LEGAL_INSTRUMENT.complete().build().shortTitle())
          .isEqualTo(LocalizedText.of("Protocol of 1985", "Protokol 1985"));
      assertThat(PUBLICATION.complete().build().shortTitle())
          .isEqualTo(LocalizedText.of("List of holders", "Daftar pejabat"));
      assertThat(LEGAL_INSTRUMENT.complete().build().url()).isEmpty();
      assertThat(PUBLICATION.complete().build().url()).isEmpty();
    }

    @Test
    void areGivenBack() {
      Source instrument = LEGAL_INSTRUMENT.complete().shortTitle(brief).url(address).build();
      assertThat(instrument.shortTitle()).isEqualTo(brief);
      assertThat(instrument.url()).contains(address);
      Source publication = PUBLICATION.complete().shortTitle(brief).url(address).build();
      assertThat(publication.shortTitle()).isEqualTo(brief);
      assertThat(publication.url()).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"asean-charter", "//asean.org/", "ftp://asean.org/", "HTTPS://asean.org/"})
    void anAddressIsOneThatTheFilesTake(String address) {
      String expected = "an address that begins with https:// or http://";
      assertRefused(
          () -> LEGAL_INSTRUMENT.complete().url(URI.create(address)).build(),
          "LegalInstrument",
          "url",
          address,
          expected);
      assertRefused(
          () -> PUBLICATION.complete().url(URI.create(address)).build(),
          "Publication",
          "url",
          address,
          expected);
    }
  }
}
