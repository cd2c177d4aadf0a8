package io.github.aseansecretariat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  private static final ImmutableMap<String, Function<String, Object>> TYPES =
      ImmutableMap.of(
          "InstitutionId", InstitutionId::of,
          "OfficeId", OfficeId::of,
          "MemberStateId", MemberStateId::of,
          "SourceId", SourceId::of,
          "PersonId", PersonId::of,
          "ClaimReviewId", ClaimReviewId::of,
          "DutyId", DutyId::of,
          "TermRuleId", TermRuleId::of);

  private static final Map<String, String> EXAMPLES =
      Map.of(
          "InstitutionId", "asean-secretariat",
          "OfficeId", "secretary-general",
          "MemberStateId", "viet-nam",
          "SourceId", "asean-charter",
          "PersonId", "phan-wannamethee",
          "ClaimReviewId", "sg-rotates",
          "DutyId", "school-text-asean-secretariat-1",
          "TermRuleId", "sg-2008-charter");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "z",
        "0",
        "9",
        "asean",
        "asean-secretariat",
        "a-b-c",
        "keppres-237-1967",
        "1-a"
      })
  void aSlugIsTakenAndPrinted(String slug) {
    TYPES.forEach((type, of) -> assertThat(of.apply(slug)).as(type).hasToString(slug));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "A",
        "Asean",
        "aseaN",
        "-asean",
        "asean-",
        "asean--secretariat",
        "asean_secretariat",
        "asean secretariat",
        "asean.secretariat",
        " asean",
        "asean\n",
        "a`",
        "a{",
        "a/",
        "a:",
        "l\u00ea-minh",
        "\u0661",
        "a\u2010b",
        "\uff41"
      })
  void anythingElseIsRefusedWithTheTypeAndTheValue(String bad) {
    TYPES.forEach(
        (type, of) ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply(bad))
                .withMessage(
                    type
                        + ": expected a slug of a-z and 0-9 with single hyphens, such as "
                        + EXAMPLES.get(type)
                        + ", but was \""
                        + bad
                        + "\""));
  }

  @Test
  void nullIsRefusedByName() {
    TYPES.forEach(
        (type, of) ->
            assertThatNullPointerException()
                .as(type)
                .isThrownBy(() -> of.apply(null))
                .withMessage("value"));
  }

  @Test
  void idsAreEqualByTypeAndSlug() {
    EqualsTester tester = new EqualsTester();
    for (Function<String, Object> of : TYPES.values()) {
      tester.addEqualityGroup(of.apply("asean"), of.apply("asean"));
      tester.addEqualityGroup(of.apply("aseam"));
    }
    tester.addEqualityGroup("asean").testEquals();
  }

  @Test
  void everyTypeGivesItsSlug() {
    assertThat(InstitutionId.of("asean").value()).isEqualTo("asean");
    assertThat(OfficeId.of("asean-chair").value()).isEqualTo("asean-chair");
    assertThat(MemberStateId.of("viet-nam").value()).isEqualTo("viet-nam");
    assertThat(SourceId.of("school-text").value()).isEqualTo("school-text");
    assertThat(PersonId.of("phan-wannamethee").value()).isEqualTo("phan-wannamethee");
    assertThat(ClaimReviewId.of("sg-rotates").value()).isEqualTo("sg-rotates");
    assertThat(DutyId.of("our-duty-1").value()).isEqualTo("our-duty-1");
    assertThat(TermRuleId.of("our-rule").value()).isEqualTo("our-rule");
  }

  @Test
  void aBearerIsAnInstitutionOrAnOffice() {
    assertThat(ImmutableList.<BearerId>of(InstitutionId.ASEAN, OfficeId.ASEAN_CHAIR))
        .extracting(BearerId::value)
        .containsExactly("asean", "asean-chair");
  }

  @TestFactory
  Stream<DynamicTest> aConstantHasTheSlugThatItsNameSays() {
    return Stream.of(InstitutionId.class, OfficeId.class, MemberStateId.class, SourceId.class)
        .flatMap(
            type -> Arrays.stream(type.getFields()).filter(field -> field.getType().equals(type)))
        .map(
            field ->
                DynamicTest.dynamicTest(
                    field.getDeclaringClass().getSimpleName() + "." + field.getName(),
                    () -> assertThat(field.get(null)).hasToString(slugOf(field))));
  }

  private static String slugOf(Field constant) {
    return constant.getName().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
