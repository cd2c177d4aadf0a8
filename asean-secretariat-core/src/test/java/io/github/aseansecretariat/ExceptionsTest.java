package io.github.aseansecretariat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.aseansecretariat.facts.CatalogReader;
import io.github.aseansecretariat.model.AttributeException;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.query.Catalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exception that is serialised keeps all that it carries, or refuses to be serialised. */
class ExceptionsTest {
  @TempDir Path folder;

  /** One of each class, thrown as users meet them. */
  private List<Throwable> thrown() throws IOException {
    Catalog asean = AseanSecretariat.catalog();
    Duty duty = asean.duties().list().get(0);
    Files.writeString(folder.resolve("duties.csv"), "bearer\nx\n");
    List<Throwable> thrown = new ArrayList<>();
    thrown.add(catchThrowable(() -> CatalogReader.readOver(folder, asean)));
    thrown.add(catchThrowable(() -> asean.duties().only()));
    thrown.add(catchThrowable(() -> Catalog.builder().add(duty).build()));
    thrown.add(
        catchThrowable(
            () ->
                Duty.builder()
                    .bearer(duty.bearer())
                    .institution(duty.institution())
                    .number(-1)
                    .period(duty.period())
                    .text(duty.text())
                    .addAllCitations(duty.citations())
                    .build()));
    return thrown;
  }

  @Test
  void everyPublicExceptionIsTried() throws IOException {
    List<String> all =
        PublicTypes.all().stream()
            .filter(Throwable.class::isAssignableFrom)
            .map(Class::getName)
            .collect(Collectors.toList());
    assertThat(thrown())
        .extracting(exception -> exception.getClass().getName())
        .hasSameElementsAs(all);
  }

  @Test
  void serialisedTheyKeepWhatTheyCarryOrRefuse() throws Exception {
    int kept = 0;
    for (Throwable before : thrown()) {
      Throwable after;
      try {
        after = serialised(before);
      } catch (NotSerializableException e) {
        assertThat(e).hasMessage(before.getClass().getName());
        continue;
      }
      kept++;
      assertThat(after).hasMessage(before.getMessage());
      for (Method getter : before.getClass().getDeclaredMethods()) {
        if (Modifier.isPublic(getter.getModifiers()) && getter.getParameterCount() == 0) {
          assertThat(getter.invoke(after)).as(getter.toString()).isEqualTo(getter.invoke(before));
        }
      }
    }
    // Of texts alone, so there is no reason to refuse.
    assertThat(kept).isPositive();
    assertThat(serialised(thrown().get(3))).isInstanceOf(AttributeException.class);
  }

  private static Throwable serialised(Throwable thrown) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Throwable) in.readObject();
    }
  }
}
