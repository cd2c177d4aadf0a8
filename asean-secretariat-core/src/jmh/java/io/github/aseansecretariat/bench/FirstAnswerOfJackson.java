package io.github.aseansecretariat.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON file into maps of strings and looks up who was Secretary-General, for {@link
 * ColdStart}. Dates are compared as the texts they are.
 */
final class FirstAnswerOfJackson {
  private FirstAnswerOfJackson() {}

  public static void main(String[] args) throws IOException {
    String day = "1985-01-01";
    for (Map<String, String> tenure : read(new File(args[0])).get("tenures")) {
      String end = tenure.get("published_end");
      if (tenure.get("office").equals("secretary-general")
          && tenure.get("first_day").compareTo(day) <= 0
          && (end.isEmpty() || end.compareTo(day) >= 0)) {
        System.out.println(tenure.get("name"));
      }
    }
  }

  private static Map<String, List<Map<String, String>>> read(File json) throws IOException {
    Map<String, List<Map<String, String>>> tables = new HashMap<>();
    try (JsonParser in = new JsonFactory().createParser(json)) {
      in.nextToken();
      for (String table = in.nextFieldName(); table != null; table = in.nextFieldName()) {
        List<Map<String, String>> rows = new ArrayList<>();
        in.nextToken();
        while (in.nextToken() == JsonToken.START_OBJECT) {
          Map<String, String> row = new HashMap<>();
          for (String column = in.nextFieldName(); column != null; column = in.nextFieldName()) {
            row.put(column, in.nextTextValue());
          }
          rows.add(row);
        }
        tables.put(table, rows);
      }
    }
    return tables;
  }
}
