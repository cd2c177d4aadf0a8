package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.query.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the SQL that the page on the data shows, over the bundled files, with another program. */
class DataPageTest {
  private static final Path PAGE = Path.of("../asean-secretariat-core/src/site/markdown/data.md");
  private static final Path FACTS =
      Path.of("../asean-secretariat-core/src/main/resources/io/github/aseansecretariat/facts");
  private static final Pattern QUERY =
      Pattern.compile("(?ms)^```sql\\n(.*?)^```$\\s*^```text\\n(.*?)^```$");

  private static final Catalog ASEAN = AseanSecretariat.catalog();

  @Test
  void theQueriesGiveWhatThePageShowsAndWhatTheLibraryAnswers() throws Exception {
    List<MatchResult> queries = QUERY.matcher(Files.readString(PAGE)).results().toList();

    assertThat(queries).hasSize(3);
    for (MatchResult query : queries) {
      assertThat(rows(query.group(1)))
          .as(query.group(1))
          .isEqualTo(query.group(2).lines().toList());
    }
    assertThat(rows(queries.get(0).group(1))).isEqualTo(holder());
    assertThat(rows(queries.get(1).group(1))).isEqualTo(duties());
    assertThat(rows(queries.get(2).group(1))).containsExactlyInAnyOrderElementsOf(hosts());
  }

  private static List<String> holder() {
    return ASEAN.tenures().of(OfficeId.SECRETARY_GENERAL).on(LocalDate.of(1985, 1, 1)).stream()
        .map(tenure -> tenure.person().name() + " | " + tenure.memberState())
        .toList();
  }

  private static List<String> duties() {
    return ASEAN
        .accordingTo(SourceKind.SCHOOL_TEXT)
        .duties()
        .of(InstitutionId.ASEAN_SECRETARIAT)
        .stream()
        .map(duty -> duty.number() + " | " + duty.text().indonesian())
        .toList();
  }

  private static List<String> hosts() {
    return ASEAN.members().stream()
        .filter(member -> ASEAN.summits().hostedBy(member.id()).count() > 0)
        .map(
            member ->
                member.name().english() + " | " + ASEAN.summits().hostedBy(member.id()).count())
        .toList();
  }

  private static List<String> rows(String query) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET file_search_path = '" + FACTS.toRealPath() + "'");
      try (ResultSet result = statement.executeQuery(query)) {
        List<String> rows = new ArrayList<>();
        while (result.next()) {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            cells.add(result.getString(i));
          }
          rows.add(String.join(" | ", cells));
        }
        return rows;
      }
    }
  }
}
