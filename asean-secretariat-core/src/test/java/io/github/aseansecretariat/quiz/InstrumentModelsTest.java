package io.github.aseansecretariat.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentModelsTest {
  private static final LegalInstrument PACT =
      Small.treaty("pact", "Pact", "1970-05-01")
          .place(LocalizedText.of("Ha Noi", "Hanoi"))
          .entryIntoForce(Small.day("1972-01-01"))
          .build();
  private static final LegalInstrument AGREEMENT =
      Small.treaty("secretariat-agreement-1976", "Agreement", "1976-02-24")
          .place(LocalizedText.untranslated("Denpasar, Bali"))
          .entryIntoForce(Small.day("1976-02-24"))
          .build();
  private static final LegalInstrument YEARLY =
      protocol("secretariat-protocol-1985", "Protocol of 1985", "1985-07-01")
          .place(LocalizedText.untranslated("Subang, Aria"))
          .addAmends(SourceId.SECRETARIAT_AGREEMENT_1976)
          .build();
  private static final LegalInstrument TRADE =
      protocol("trade-protocol-1990", "Trade Protocol", "1990-03-01").addAmends(PACT.id()).build();
  private static final LegalInstrument HEALTH =
      protocol("health-protocol", "Health Protocol", "1995-03")
          .place(LocalizedText.of("Ha Noi", "Hanoi"))
          .build();
  private static final LegalInstrument SAME_YEAR =
      Small.treaty("pact-2", "Second Pact", "1995-12-01").build();
  private final Asked world = new Asked(catalog(), "2000-01-01");

  private static LegalInstrument.Builder protocol(String id, String title, String date) {
    return LegalInstrument.builder()
        .id(SourceId.of(id))
        .kind(SourceKind.TREATY)
        .type(InstrumentType.PROTOCOL)
        .title(Small.text(title))
        .date(PartialDate.parse(date));
  }

  private static Catalog catalog() {
    LegalInstrument law =
        LegalInstrument.builder()
            .id(SourceId.of("law"))
            .kind(SourceKind.NATIONAL_LAW)
            .type(InstrumentType.DECREE)
            .title(Small.text("Law"))
            .date(PartialDate.of(1966))
            .place(LocalizedText.untranslated("Ariaville"))
            .build();
    LegalInstrument undated =
        LegalInstrument.builder()
            .id(SourceId.of("undated"))
            .kind(SourceKind.TREATY)
            .type(InstrumentType.AGREEMENT)
            .title(Small.text("Undated"))
            .place(LocalizedText.untranslated("Ariaville"))
            .build();
    LegalInstrument later = Small.treaty("later", "Later", "2000-01-02").build();
    return Small.catalog()
        .addAll(List.of(PACT, AGREEMENT, YEARLY, TRADE, HEALTH, SAME_YEAR, law, undated, later))
        .build();
  }

  @Test
  void theYearOfSigningIsAskedForUnlessTheNameSaysIt() {
    assertThat(world.radicals("year-signed.one-of"))
        .containsExactlyInAnyOrder(
            "treaty", "pact", "secretariat-agreement", "trade-protocol", "health-protocol");
    String id = "year-signed.one-of.secretariat-agreement";
    assertThat(world.prompt(id)).isEqualTo("In which year was the Agreement signed or adopted?");
    assertThat(world.right(id)).containsExactly("1976");
    assertThat(world.wrong(id)).startsWith("1970").endsWith("1982");
    assertThat(world.wrong("year-signed.one-of.treaty")).startsWith("1955");
    assertThat(world.wrong("year-signed.one-of.health-protocol")).endsWith("2000");
  }

  @Test
  void whoseShortTitleHasTheYearIsCalledByTheLong() {
    LegalInstrument charter =
        Small.treaty("charter", "The Great Charter", "1980-01-01")
            .shortTitle(Small.text("Charter of 1980"))
            .build();
    Asked asked = new Asked(Small.catalog().add(charter).build(), "2000-01-01");
    assertThat(asked.prompt("year-signed.one-of.charter"))
        .isEqualTo("In which year was the Great Charter signed or adopted?");
  }

  @Test
  void thePlaceIsAskedForAmongThePlacesOfTheOthers() {
    assertThat(world.radicals("place-signed.one-of"))
        .containsExactlyInAnyOrder(
            "pact", "secretariat-agreement-1976", "secretariat-protocol-1985", "health-protocol");
    assertThat(world.answers("place-signed.one-of.health-protocol"))
        .isEqualTo("Ha Noi | Bali, Subang");
    assertThat(world.because("place-signed.one-of.health-protocol"))
        .isEqualTo("It was signed or adopted in Ha Noi in 1995.");
    assertThat(world.candidate("place-signed.one-of.pact", "Ha Noi").text.indonesian())
        .isEqualTo("Hanoi");
  }

  @Test
  void theYearOfEntryIntoForceIsAskedForIfItIsAnother() {
    assertThat(world.radicals("year-in-force.one-of")).containsExactly("pact");
    assertThat(world.right("year-in-force.one-of.pact")).containsExactly("1972");
    assertThat(world.wrong("year-in-force.one-of.pact")).startsWith("1966").endsWith("1978");
    LegalInstrument vague =
        Small.treaty("vague", "Vague", "1980-03").entryIntoForce(Small.day("1985-01-01")).build();
    assertThat(
            new Asked(Small.catalog().add(vague).build(), "2000-01-01")
                .radicals("year-in-force.one-of"))
        .isEmpty();
  }

  @Test
  void whatATextAmendsIsAskedForAmongAllOthers() {
    assertThat(world.radicals("amends.one-of"))
        .containsExactlyInAnyOrder("secretariat-protocol-1985", "trade-protocol-1990");
    String id = "amends.one-of.trade-protocol-1990";
    assertThat(world.prompt(id)).isEqualTo("Which text does the Trade Protocol amend?");
    assertThat(world.right(id)).containsExactly("the Pact");
    assertThat(world.wrong(id))
        .containsExactlyInAnyOrder(
            "the Treaty",
            "the Agreement",
            "the Protocol of 1985",
            "the Health Protocol",
            "the Second Pact");
    assertThat(world.candidate(id, "the Agreement").place).isEqualTo(-14);
  }

  @Test
  void theProtocolsThatDidNotAmendTheAgreementAreTheOddOnes() {
    String id = "amending.except.secretariat-agreement-1976";
    assertThat(world.answers(id))
        .isEqualTo("the Trade Protocol, the Health Protocol | the Protocol of 1985");
    assertThat(world.facts(id)).containsExactly(YEARLY, TRADE, HEALTH);
    assertThat(
            new Asked(Small.catalog().add(HEALTH).build(), "2000-01-01")
                .radicals("amending.except"))
        .isEmpty();
  }

  @Test
  void threeOfDifferentYearsAndWithoutThemInTheirNamesArePutInOrder() {
    assertThat(world.radicals("order-of-instruments.order"))
        .containsExactlyInAnyOrder("treaty", "pact", "secretariat-agreement-1976");
    assertThat(world.facts("order-of-instruments.order.secretariat-agreement-1976"))
        .containsExactly(AGREEMENT, TRADE, HEALTH);
    assertThat(world.prompt("order-of-instruments.order.pact"))
        .contains("Pact", "Agreement", "Trade Protocol");
    assertThat(world.right("order-of-instruments.order.pact")).hasSize(1);
  }
}
