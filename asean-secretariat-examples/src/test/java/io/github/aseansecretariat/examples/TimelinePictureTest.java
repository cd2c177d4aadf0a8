package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Holds the pictures that the README shows against what the example draws. */
class TimelinePictureTest {
  private static final Path PICTURES =
      Path.of("../asean-secretariat-core/src/site/resources/images");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void thePictureIsWhatTheTimelineDraws(String lang) throws Exception {
    Path drawn = folder.resolve("timeline.svg");
    Printed.well(
        new Timeline(),
        "--svg",
        "--lang",
        lang,
        "--today",
        "2026-11-24",
        "--out",
        drawn.toString());
    String picture = Files.readString(drawn);

    Committed.isCurrent(PICTURES.resolve("timeline-" + lang + ".svg"), picture);

    Document parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)));
    assertThat(parsed.getDocumentElement().getTagName()).isEqualTo("svg");
  }
}
