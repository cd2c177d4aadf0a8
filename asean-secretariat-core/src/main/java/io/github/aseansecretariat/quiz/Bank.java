package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.query.Catalog;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that can be asked of a catalogue on a day; worked out once, when it is first wanted. */
final class Bank {
  private static final Form[] FORMS = Form.values();

  final Catalog catalog;
  final LocalDate day;
  private volatile @Nullable ImmutableList<Ask> asks;

  Bank(Catalog catalog, LocalDate day) {
    this.catalog = catalog;
    this.day = day;
  }

  /** {@return all of it, topic by topic, each in the order of its entries} */
  ImmutableList<Ask> asks() {
    ImmutableList<Ask> known = asks;
    if (known == null) {
      // Two threads may both come here, and come to the same.
      known = all();
      asks = known;
    }
    return known;
  }

  private ImmutableList<Ask> all() {
    Ground ground = new Ground(catalog, day);
    ImmutableList.Builder<Ask> all = ImmutableList.builder();
    for (Topic topic : Topic.values()) {
      Models models = models(topic, ground);
      for (Item item : models.items()) {
        for (Form form : FORMS) {
          if (Templates.asks(item.model, form)) {
            all.add(new Ask(item, form));
          }
        }
      }
    }
    return all.build();
  }

  static Models models(Topic topic, Ground ground) {
    return switch (topic) {
      case HOLDERS -> new HolderModels(ground);
      case TERMS -> new TermModels(ground);
      case DUTIES -> new DutyModels(ground);
      case STAFF -> new StaffModels(ground);
      case MEMBERS -> new MemberModels(ground);
      case SUMMITS -> new SummitModels(ground);
      case INSTITUTIONS -> new InstitutionModels(ground);
      case INSTRUMENTS -> new InstrumentModels(ground);
      case CLAIMS -> new ClaimModels(ground);
    };
  }
}
