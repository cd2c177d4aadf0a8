package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts that are bundled, each file read when its entries are first asked for: the first answer
 * of a program waits for no other. A test reads all of them as those of a user are read, so that
 * here no fault is looked for; hence rows, but neither headers nor ids nor what lies between rows.
 */
final class BundledFacts extends Found
    implements Function<Class<? extends Entry>, Iterable<? extends Entry>> {
  // By its full name: tools that make apps smaller move classes and leave resources where they are.
  private static final String BUNDLE = "/io/github/aseansecretariat/facts/";

  private final Map<String, Iterable<? extends Entry>> entriesOfFiles = new HashMap<>();

  BundledFacts() {
    super(new Problems());
  }

  // Each table is asked for its entries here, rather than returned: the JVM would load all of them
  // to verify a method that returns one or the other.
  @Override
  public synchronized Iterable<? extends Entry> apply(Class<? extends Entry> type) {
    if (type == Tenure.class) {
      return new TenureTable().bundled(this);
    } else if (type == TermRule.class) {
      return new TermRuleTable().bundled(this);
    } else if (type == Office.class) {
      return new OfficeTable().bundled(this);
    } else if (type == Duty.class) {
      return new DutyTable().bundled(this);
    } else if (type == Institution.class) {
      return new InstitutionTable().bundled(this);
    } else if (type == MemberState.class) {
      return new MemberStateTable().bundled(this);
    } else if (type == StaffComposition.class) {
      return new StaffTable().bundled(this);
    } else if (type == Summit.class) {
      return new SummitTable().bundled(this);
    } else if (type == ClaimReview.class) {
      return new ClaimReviewTable().bundled(this);
    } else if (type == Coverage.class) {
      return new CoverageTable().bundled(this);
    }
    return new SourceTable().bundled(this);
  }

  /** The entries of a table, its file read at the first time. */
  Iterable<? extends Entry> entries(Table<?> table) {
    Iterable<? extends Entry> entries = entriesOfFiles.get(table.file);
    if (entries == null) {
      entries = read(table);
      entriesOfFiles.put(table.file, entries);
    }
    return entries;
  }

  private <T extends Entry> Iterable<T> read(Table<T> table) {
    ImmutableList<CsvFile.Line> lines = CsvFile.read(table.file, bytes(table.file), problems);
    Map<T, Row> rows = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Row row = new Row(table, lines.get(i), lines.get(0).cells, true, this);
      rows.put(table.read(row), row);
    }
    problems.throwIfAny();
    Iterable<T> entries = table.joined(rows).keySet();
    for (T entry : entries) {
      add(entry);
    }
    return entries;
  }

  @Override
  boolean hasOrMayHave(String file, String id) {
    return true;
  }

  @Override
  @Nullable Source source(SourceId id) {
    new SourceTable().bundled(this);
    return super.source(id);
  }

  @Override
  @Nullable InstitutionId institutionOf(OfficeId id) {
    new OfficeTable().bundled(this);
    return super.institutionOf(id);
  }

  @Override
  @Nullable Institution newest(InstitutionId id) {
    new InstitutionTable().bundled(this);
    return super.newest(id);
  }

  static byte[] bytes(String file) {
    try (InputStream in = BundledFacts.class.getResourceAsStream(BUNDLE + file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] some = new byte[1 << 14];
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        bytes.write(some, 0, count);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled facts cannot be read: " + file, e);
    }
  }
}
