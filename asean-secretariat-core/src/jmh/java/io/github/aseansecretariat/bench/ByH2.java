package io.github.aseansecretariat.bench;

import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.time.DateRange;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** H2 in memory, with indexes and prepared statements, which give the places of the entries. */
final class ByH2 implements Contestant {
  private final List<Tenure> tenures;
  private final List<Institution> institutions;
  private final PreparedStatement holder;
  private final PreparedStatement withId;
  private final PreparedStatement onDay;
  private final PreparedStatement memberAndRange;
  private final PreparedStatement threeWithText;

  ByH2(List<Tenure> tenures, List<Institution> institutions) {
    this.tenures = tenures;
    this.institutions = institutions;
    try {
      Connection database = DriverManager.getConnection("jdbc:h2:mem:");
      try (Statement statement = database.createStatement()) {
        statement.execute(
            "create table tenures (place int primary key, office varchar, member varchar,"
                + " first int, last int, name varchar)");
        statement.execute("create table institutions (place int primary key, id varchar)");
        fill(database);
        statement.execute("create index of_office on tenures (office, first)");
        statement.execute("create index of_member on tenures (member, first)");
        statement.execute("create index of_first on tenures (first, last)");
        statement.execute("create index of_last on tenures (last, first)");
        statement.execute("create unique index of_id on institutions (id)");
        statement.execute("analyze");
      }
      String days = "first <= ? and last >= ?";
      holder = database.prepareStatement(from("office = ? and " + days));
      withId = database.prepareStatement("select place from institutions where id = ?");
      onDay = database.prepareStatement(from(days));
      memberAndRange = database.prepareStatement(from("member = ? and " + days));
      threeWithText =
          database.prepareStatement(from("member = ? and " + days + " and name like ?"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String from(String condition) {
    return "select place from tenures where " + condition;
  }

  private void fill(Connection database) throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement("insert into tenures values (?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < tenures.size(); i++) {
        Row row = Row.of(tenures.get(i));
        insert.setInt(1, i);
        insert.setString(2, row.tenure().office().value());
        insert.setString(3, row.tenure().memberState().value());
        insert.setInt(4, row.first());
        insert.setInt(5, row.last());
        insert.setString(6, row.folded());
        insert.executeUpdate();
      }
    }
    try (PreparedStatement insert =
        database.prepareStatement("insert into institutions values (?, ?)")) {
      for (int i = 0; i < institutions.size(); i++) {
        insert.setInt(1, i);
        insert.setString(2, institutions.get(i).id().value());
        insert.executeUpdate();
      }
    }
  }

  private static <T> List<T> found(List<T> all, PreparedStatement select, Object... values) {
    try {
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof Integer number) {
          select.setInt(i + 1, number);
        } else {
          select.setString(i + 1, (String) values[i]);
        }
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(all.get(rows.getInt(1)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Tenure holder(OfficeId office, LocalDate day) {
    int number = (int) day.toEpochDay();
    return found(tenures, holder, office.value(), number, number).get(0);
  }

  @Override
  public Institution withId(InstitutionId id) {
    return found(institutions, withId, id.value()).get(0);
  }

  @Override
  public List<Tenure> onDay(LocalDate day) {
    int number = (int) day.toEpochDay();
    return found(tenures, onDay, number, number);
  }

  @Override
  public List<Tenure> memberAndRange(MemberStateId member, DateRange range) {
    return found(tenures, memberAndRange, member.value(), Row.last(range), Row.first(range));
  }

  @Override
  public List<Tenure> threeWithText(MemberStateId member, DateRange range, String text) {
    return found(
        tenures,
        threeWithText,
        member.value(),
        Row.last(range),
        Row.first(range),
        "%" + text + "%");
  }
}
