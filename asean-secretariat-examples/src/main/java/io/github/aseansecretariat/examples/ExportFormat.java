package io.github.aseansecretariat.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aseansecretariat.query.Catalog;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** In what form other programs take facts. */
enum ExportFormat {
  /** Popolo, of the civic software world, in one language. */
  POPOLO("popolo.json") {
    @Override
    JsonNode json(Catalog catalog, Words words, LocalDate today) {
      return new Popolo(catalog, words).document();
    }
  },

  /** RDF, in both languages. */
  JSONLD("jsonld") {
    @Override
    JsonNode json(Catalog catalog, Words words, LocalDate today) {
      return new LinkedData(catalog).document(today);
    }
  };

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  abstract JsonNode json(Catalog catalog, Words words, LocalDate today);

  /** All facts as one text. */
  final String write(Catalog catalog, Words words, LocalDate today) {
    try {
      return new ObjectMapper()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(json(catalog, words, today))
          + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
