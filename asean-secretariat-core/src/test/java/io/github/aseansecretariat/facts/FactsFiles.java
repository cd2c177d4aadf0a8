package io.github.aseansecretariat.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.github.aseansecretariat.query.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small sound set of files, to be broken in one place at a time. */
final class FactsFiles {
  private static final String SOUND =
      """
      sources.csv
      id,kind,type,title_en,title_id,date,place_en,place_id,entry_into_force,entry_into_force_note_en,entry_into_force_note_id,amends,remark_en,remark_id
      treaty,TREATY,AGREEMENT,Agreement,Persetujuan,1976-02-24,Singapore,Singapura,1976-06-07,on deposit,saat penyimpanan,,,
      protocol,TREATY,PROTOCOL,Protocol,Protokol,1985-07,,,,,,treaty,Day not found.,Tanggal tidak ditemukan.
      book,SCHOOL_TEXT,,Book,Buku,,,,,,,,,

      member_states.csv
      id,alpha2,alpha3,name_en,name_id,official_name_en,official_name_id,capital_en,capital_id,joined,place_en,place_id,founder,citations,remark_en,remark_id
      indonesia,ID,IDN,Indonesia,Indonesia,Republic of Indonesia,Republik Indonesia,Jakarta,Jakarta,1967-08-08,Bangkok,Bangkok,yes,treaty [] TEXT_READ,,
      viet-nam,VN,VNM,Viet Nam,Vietnam,Socialist Republic of Viet Nam,Republik Sosialis Vietnam,Ha Noi,Hanoi,1995-07-28,,,,book [] REPORTED,,

      institutions.csv
      id,kind,name_en,name_id,abbreviation,parent,member_state,from,until,seat_en,seat_id,citations,remark_en,remark_id
      asean,ORGANISATION,Association,Perhimpunan,ASEAN,,,1967-08-08,,,,treaty [] TEXT_READ,,
      secretariat,SECRETARIAT,Secretariat,Sekretariat,,asean,,1976-02-24,,Jakarta,Jakarta,treaty [Art. 1] TEXT_READ; book [] REPORTED,,
      ministry,MINISTRY,Department,Departemen,Deplu,,indonesia,1967-12,2008,,,book [page 2] TEXT_READ,,

      offices.csv
      id,institution,from,until,title_en,title_id,seats,citations,remark_en,remark_id
      head,secretariat,1976-02-24,1992-07-22,Head,Kepala,1,treaty [Art. 2] TEXT_READ,,
      head,secretariat,1992-07-22,,Head of all,Kepala semuanya,,protocol [] REPORTED,,

      tenures.csv
      office,ordinal,person,name,other_names,member_state,born,died,first_day,published_end,end_reading,scheduled,completes_turn_of,ended_by,citations,remark_en,remark_id
      head,1,ann,Ann,Anna; Anne,indonesia,1925-06-10,1996,1976-06-07,1978-02-18,LAST_DAY,,,REMOVED,book [no. 1] REPORTED,,
      head,2,bob,Bob,,viet-nam,,,1978-02-19,2030-01-01,HANDOVER_DAY,yes,1,,book [no. 2] REPORTED,,

      term_rules.csv
      office,from,until,base,extension,renewal,selection,appointing_body,nominating_body,citations,remark_en,remark_id
      head,1976-02-24,1985-07,P2Y,P3Y,NOT_STATED,ROTATION,institution:asean,office:head,treaty [Art. 3] TEXT_READ,,
      head,1985-07,,P3Y,NONE,ONCE P3Y,MERIT,,,protocol [Art. 1] INFERRED,,

      staff_composition.csv
      institution,from,until,category,post_en,post_id,headcount,drawn_from,citations,remark_en,remark_id
      secretariat,1976-02-24,1985-07,SECONDED,Director,Direktur,3,asean,treaty [Art. 4] REPORTED,,
      secretariat,1976-02-24,1985-07,LOCAL,Clerk,Juru tulis,as needed,,treaty [Art. 4] REPORTED,,
      secretariat,1985-07,,LOCAL,Clerk,Juru tulis,at least 5,,protocol [] INFERRED,,

      duties.csv
      bearer,number,from,until,text_en,text_id,citations,remark_en,remark_id
      institution:secretariat,1,1976-02-24,,Serve.,Melayani.,treaty [Art. 5(1)] TEXT_READ,,
      institution:secretariat,2,1976-02-24,,Report.,Melapor.,treaty [Art. 5(2)] TEXT_READ,,
      office:head,1,1976-02-24,1985-07,Lead.,Memimpin.,treaty [Art. 6] TEXT_READ,,

      summits.csv
      institution,number,first_day,last_day,place_en,place_id,host,citations,remark_en,remark_id
      asean,1,1976-02-23,1976-02-24,Bali,Bali,indonesia,book [] REPORTED,,
      asean,2,1998-12-15,1998-12-16,Ha Noi,Hanoi,viet-nam,book [] REPORTED,,

      claim_reviews.csv
      id,claim_en,claim_id,rating,what_holds_en,what_holds_id,citations,basis
      seat,It sits in Jakarta.,Kedudukannya di Jakarta.,HOLDS,Since 1976.,Sejak 1976.,book [] TEXT_READ,treaty [Art. 1] TEXT_READ

      coverage.csv
      list,of,of_kind,told_by,from,until,left_out_en,left_out_id,citations,remark_en,remark_id
      TENURES,office:head,,,1976-06-07,2000-01-01,,,book [] REPORTED,,
      DUTIES,institution:secretariat,,treaty,,,,,treaty [Art. 5] TEXT_READ,Both.,Keduanya.
      INSTITUTIONS,,MINISTRY,,1976-02-24,,all but one,semua selain satu,treaty [] INFERRED,,
      """;

  private final Map<String, List<List<String>>> tables = new TreeMap<>();
  private final Map<String, byte[]> written = new TreeMap<>();

  private FactsFiles() {}

  static FactsFiles sound() {
    FactsFiles files = new FactsFiles();
    for (String part : SOUND.split("\n\n")) {
      String[] lines = part.split("\n");
      List<List<String>> rows = new ArrayList<>();
      for (int i = 1; i < lines.length; i++) {
        rows.add(new ArrayList<>(List.of(lines[i].split(",", -1))));
      }
      files.tables.put(lines[0], rows);
    }
    return files;
  }

  static FactsFiles none() {
    return new FactsFiles();
  }

  List<String> columns(String file) {
    return tables.get(file).get(0);
  }

  String cell(String file, int line, String column) {
    return tables.get(file).get(line - 1).get(columns(file).indexOf(column));
  }

  FactsFiles cell(String file, int line, String column, String value) {
    tables.get(file).get(line - 1).set(columns(file).indexOf(column), value);
    return this;
  }

  FactsFiles header(String file, String column, String name) {
    return cell(file, 1, column, name);
  }

  FactsFiles withoutColumn(String file, String column) {
    int at = columns(file).indexOf(column);
    tables.get(file).forEach(row -> row.remove(at));
    return this;
  }

  /** Adds a row that is like another in all but the cells that are given as column and value. */
  FactsFiles rowLike(String file, int line, String... columnsAndValues) {
    tables.get(file).add(new ArrayList<>(tables.get(file).get(line - 1)));
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      cell(file, tables.get(file).size(), columnsAndValues[i], columnsAndValues[i + 1]);
    }
    return this;
  }

  FactsFiles without(String file) {
    tables.remove(file);
    return this;
  }

  FactsFiles keepingOnly(String... files) {
    tables.keySet().retainAll(List.of(files));
    return this;
  }

  FactsFiles text(String file, String text) {
    return bytes(file, text.getBytes(UTF_8));
  }

  FactsFiles bytes(String file, byte[] bytes) {
    written.put(file, bytes);
    return this;
  }

  String text(String file) {
    return tables.get(file).stream()
        .map(row -> row.stream().map(FactsFiles::quoted).collect(joining(",")))
        .collect(joining("\n", "", "\n"));
  }

  private static String quoted(String cell) {
    return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  Path in(Path directory) throws IOException {
    for (String file : tables.keySet()) {
      Files.writeString(directory.resolve(file), text(file));
    }
    for (Map.Entry<String, byte[]> file : written.entrySet()) {
      Files.write(directory.resolve(file.getKey()), file.getValue());
    }
    return directory;
  }

  Catalog read(Path directory) throws IOException {
    return CatalogReader.read(in(directory));
  }
}
