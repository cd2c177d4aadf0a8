package io.github.aseansecretariat.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.text.LocalizedText;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnumsTest {
  @ParameterizedTest
  @MethodSource("publicEnums")
  void everyConstantHasWordsOfItsOwnInBothLanguages(Class<?> type)
      throws ReflectiveOperationException {
    List<String> english = new ArrayList<>();
    List<String> indonesian = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      LocalizedText text = (LocalizedText) type.getMethod("text").invoke(constant);
      english.add(text.english());
      indonesian.add(text.indonesian());
    }
    assertThat(english).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(indonesian).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @Test
  void allEnumsOfThePackageAreSeen() throws Exception {
    assertThat(publicEnums())
        .contains(
            EndCause.class,
            EndReading.class,
            Evidence.class,
            InstitutionKind.class,
            Rating.class,
            Selection.class,
            SourceKind.class,
            InstrumentType.class,
            StaffCategory.class);
  }

  static Stream<Class<?>> publicEnums()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path folder = Path.of(Entry.class.getResource("Entry.class").toURI()).getParent();
    List<Class<?>> enums = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        Class<?> type =
            Class.forName(
                Entry.class.getPackageName()
                    + "."
                    + file.getFileName().toString().replace(".class", ""));
        // The kinds of Extension and Renewal have no words: those are the value's own.
        if (type.isEnum() && Modifier.isPublic(type.getModifiers()) && !type.isMemberClass()) {
          enums.add(type);
        }
      }
    }
    return enums.stream();
  }

  @Test
  void theWordsAreTheEnglishOnesAndTheIndonesianOnes() {
    assertThat(EndCause.REMOVED.text()).hasToString("removed / diberhentikan");
    assertThat(EndReading.HANDOVER_DAY.text()).hasToString("handover day / hari serah terima");
    assertThat(Evidence.REPORTED.text()).hasToString("reported / menurut sumber lain");
    assertThat(InstitutionKind.SECRETARIAT.text()).hasToString("secretariat / sekretariat");
    assertThat(Evidence.TEXT_READ.text()).hasToString("wording read / teks asli sudah dibaca");
    assertThat(Rating.HELD_FOR_A_TIME.text()).hasToString("held for a time / pernah benar");
    assertThat(Rating.DOES_NOT_HOLD.text()).hasToString("does not hold / tidak benar");
    assertThat(SourceKind.TREATY.text()).hasToString("treaty / perjanjian");
    assertThat(InstrumentType.CHARTER.text()).hasToString("charter / piagam");
  }

  /** The project's list of terms is not bundled; these are its rows. */
  @Test
  void theWordsAreThoseOfTheListOfTerms() {
    assertThat(Selection.ROTATION.text()).hasToString("by rotation / secara bergilir");
    assertThat(Selection.MERIT.text()).hasToString("on merit / berdasarkan kecakapan");
    assertThat(SourceKind.SCHOOL_TEXT.text()).hasToString("school text / teks pelajaran");
    assertThat(StaffCategory.SECONDED.text().indonesian())
        .isEqualTo("staf perbantuan dari negara anggota");
    assertThat(StaffCategory.LOCAL.text())
        .hasToString("locally recruited staff / staf yang direkrut setempat");
    assertThat(StaffCategory.OPENLY_RECRUITED.text())
        .hasToString("openly recruited staff / staf hasil rekrutmen terbuka");
    assertThat(Renewal.none().text()).hasToString("non-renewable / tidak dapat diperbarui");
    assertThat(Extension.upTo(Period.ofYears(3)).text().indonesian())
        .startsWith("dapat diperpanjang menjadi ");
  }
}
