package io.github.aseansecretariat.quiz;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.query.StaffQuery;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** How many posts of a kind a text names, and which. */
final class StaffModels extends Models {
  private static final int MOST_POSTS = 25;
  private static final int MOST = 60;
  private static final int FEWEST_FOR_EXCEPT = 3;

  private final ImmutableList<StaffComposition> staffs;

  StaffModels(Ground ground) {
    super(Topic.STAFF, ground);
    this.staffs = ground.begun(ground.told.staff().of(InstitutionId.ASEAN_SECRETARIAT).list());
  }

  @Override
  Map<String, LocalizedText> words(Entry fact) {
    return Map.of("account", Ground.account(source((StaffComposition) fact)));
  }

  @Override
  void askAll() {
    for (StaffComposition staff : staffs) {
      SourceId source = source(staff).id();
      List<StaffLine> stated = stated(staff);
      for (StaffLine line : stated) {
        String post = source + "-" + Words.slug(line.post().english());
        ask("posts", post, number("post", line.post(), line.headcount(), MOST_POSTS), staff);
      }
      for (StaffCategory category : StaffCategory.values()) {
        Headcount all = staff.headcount(category);
        String radical = source + "-" + Words.slug(category.name());
        if (all.isExact()
            && Ground.kept(staff.lines(), line -> line.category() == category).size() > 1) {
          ask("category-total", radical, number("category", category.text(), all, MOST), staff);
        }
      }
      if (stated.size() >= FEWEST_FOR_EXCEPT && isWhole(staff)) {
        ask("posts-of", source, draft -> posts(draft, staff), staff);
      }
    }
  }

  private static Consumer<Draft> number(
      String slot, LocalizedText name, Headcount right, int most) {
    return draft -> {
      draft.slot(slot, name);
      draft.numbers(right.known().getAsInt(), 1, most);
    };
  }

  private static Source source(StaffComposition staff) {
    return staff.lines().get(0).citations().get(0).source();
  }

  private static boolean isStated(StaffLine line) {
    return line.headcount().isExact() && line.citations().get(0).evidence() != Evidence.INFERRED;
  }

  private static List<StaffLine> stated(StaffComposition staff) {
    return Ground.kept(staff.lines(), StaffModels::isStated);
  }

  /** A post that the text does not have must be one that another text has at another time. */
  private void posts(Draft draft, StaffComposition staff) {
    Set<String> seen = new HashSet<>();
    for (StaffLine line : staff.lines()) {
      seen.add(line.post().english());
      if (isStated(line)) {
        may(draft, line, Truth.YES);
      }
    }
    for (StaffComposition other : ground.whole.staff().of(staff.institution()).list()) {
      for (StaffLine line : stated(other)) {
        String post = line.post().english();
        if (seen.stream().noneMatch(one -> one.contains(post) || post.contains(one))) {
          may(draft, line, Truth.NO);
          seen.add(post);
        }
      }
    }
  }

  private static void may(Draft draft, StaffLine line, Truth truth) {
    String post = line.post().english();
    draft.may(post, line.post(), truth, post.length());
  }

  /** Where more people are added as needed, any post may be among theirs. */
  private boolean isWhole(StaffComposition staff) {
    LocalDate day = staff.period().firstDay().orElse(ground.day);
    StaffQuery list =
        ground.whole.staff().of(staff.institution()).citing(source(staff).id()).on(day);
    return Ground.isWhole(list)
        && staff.lines().stream()
            .allMatch(line -> line.category() == StaffCategory.LOCAL || line.headcount().isExact());
  }
}
