package io.github.aseansecretariat.bench;

import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads CSV files into H2 and selects who was Secretary-General, for {@link ColdStart}. */
final class FirstAnswerOfH2 {
  private FirstAnswerOfH2() {}

  public static void main(String[] args) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
      try (Statement statement = database.createStatement()) {
        for (File file : new File(args[0]).listFiles((place, name) -> name.endsWith(".csv"))) {
          statement.execute(
              "create table "
                  + file.getName().replace(".csv", "")
                  + " as select * from csvread('"
                  + file
                  + "', null, 'charset=UTF-8')");
        }
      }
      try (PreparedStatement select =
          database.prepareStatement(
              "select name from tenures where office = ? and first_day <= ?"
                  + " and (published_end is null or published_end >= ?)")) {
        select.setString(1, "secretary-general");
        select.setString(2, "1985-01-01");
        select.setString(3, "1985-01-01");
        try (ResultSet found = select.executeQuery()) {
          while (found.next()) {
            System.out.println(found.getString(1));
          }
        }
      }
    }
  }
}
