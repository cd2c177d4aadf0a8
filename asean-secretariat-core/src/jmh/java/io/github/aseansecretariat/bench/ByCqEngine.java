package io.github.aseansecretariat.bench;

import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.attribute;
import static com.googlecode.cqengine.query.QueryFactory.contains;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.greaterThanOrEqualTo;
import static com.googlecode.cqengine.query.QueryFactory.lessThanOrEqualTo;

import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.attribute.support.SimpleFunction;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.index.navigable.NavigableIndex;
import com.googlecode.cqengine.query.Query;
import com.googlecode.cqengine.resultset.ResultSet;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.MemberStateId;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * CQEngine, with an index for each attribute. Its suffix tree for text is left out, since it takes
 * more memory than the entries; the text that it tests is folded already.
 */
final class ByCqEngine implements Contestant {
  private static final SimpleAttribute<Institution, InstitutionId> ID =
      attribute(
          Institution.class,
          InstitutionId.class,
          "id",
          (SimpleFunction<Institution, InstitutionId>) Institution::id);
  private static final SimpleAttribute<Row, OfficeId> OFFICE =
      attribute(
          Row.class,
          OfficeId.class,
          "office",
          (SimpleFunction<Row, OfficeId>) row -> row.tenure().office());
  private static final SimpleAttribute<Row, MemberStateId> MEMBER =
      attribute(
          Row.class,
          MemberStateId.class,
          "member",
          (SimpleFunction<Row, MemberStateId>) row -> row.tenure().memberState());
  private static final SimpleAttribute<Row, Integer> FIRST =
      attribute(Row.class, Integer.class, "first", (SimpleFunction<Row, Integer>) Row::first);
  private static final SimpleAttribute<Row, Integer> LAST =
      attribute(Row.class, Integer.class, "last", (SimpleFunction<Row, Integer>) Row::last);
  private static final SimpleAttribute<Row, String> NAME =
      attribute(Row.class, String.class, "name", (SimpleFunction<Row, String>) Row::folded);

  private final IndexedCollection<Row> tenures = new ConcurrentIndexedCollection<>();
  private final IndexedCollection<Institution> institutions = new ConcurrentIndexedCollection<>();

  ByCqEngine(List<Tenure> tenures, List<Institution> institutions) {
    this.tenures.addIndex(HashIndex.onAttribute(OFFICE));
    this.tenures.addIndex(HashIndex.onAttribute(MEMBER));
    this.tenures.addIndex(NavigableIndex.onAttribute(FIRST));
    this.tenures.addIndex(NavigableIndex.onAttribute(LAST));
    this.institutions.addIndex(HashIndex.onAttribute(ID));
    tenures.forEach(tenure -> this.tenures.add(Row.of(tenure)));
    this.institutions.addAll(institutions);
  }

  private List<Tenure> found(Query<Row> query) {
    List<Tenure> found = new ArrayList<>();
    try (ResultSet<Row> rows = tenures.retrieve(query)) {
      rows.forEach(row -> found.add(row.tenure()));
    }
    return found;
  }

  @Override
  public Tenure holder(OfficeId office, LocalDate day) {
    int number = (int) day.toEpochDay();
    try (ResultSet<Row> rows =
        tenures.retrieve(
            and(
                equal(OFFICE, office),
                lessThanOrEqualTo(FIRST, number),
                greaterThanOrEqualTo(LAST, number)))) {
      return rows.uniqueResult().tenure();
    }
  }

  @Override
  public Institution withId(InstitutionId id) {
    try (ResultSet<Institution> found = institutions.retrieve(equal(ID, id))) {
      return found.uniqueResult();
    }
  }

  @Override
  public List<Tenure> onDay(LocalDate day) {
    int number = (int) day.toEpochDay();
    return found(and(lessThanOrEqualTo(FIRST, number), greaterThanOrEqualTo(LAST, number)));
  }

  @Override
  public List<Tenure> memberAndRange(MemberStateId member, DateRange range) {
    return found(
        and(
            equal(MEMBER, member),
            lessThanOrEqualTo(FIRST, Row.last(range)),
            greaterThanOrEqualTo(LAST, Row.first(range))));
  }

  @Override
  public List<Tenure> threeWithText(MemberStateId member, DateRange range, String text) {
    return found(
        and(
            equal(MEMBER, member),
            lessThanOrEqualTo(FIRST, Row.last(range)),
            greaterThanOrEqualTo(LAST, Row.first(range)),
            contains(NAME, text)));
  }
}
