package io.github.aseansecretariat.quiz;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Headcount;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.StaffCategory;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.StaffLine;
import io.github.aseansecretariat.text.LocalizedText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many posts of a kind a text names, and which. */
final class StaffModels extends Models {
  private static final int MOST_POSTS = 25;
  private static final int MOST_IN_ALL = 60;
  private static final int FEWEST_FOR_EXCEPT = 3;

  /** What each item asks for: a line, or a category. */
  private final Map<String, StaffLine> lines = new HashMap<>();

  private final Map<String, StaffCategory> categories = new HashMap<>();
  private final ImmutableList<StaffComposition> staffs;

  StaffModels(Ground ground) {
    super(Topic.STAFF, ground);
    this.staffs = ground.begun(ground.told.staff().of(InstitutionId.ASEAN_SECRETARIAT).list());
  }

  @Override
  void ask() {
    for (StaffComposition staff : staffs) {
      String source = source(staff).id().value();
      for (StaffLine line : staff.lines()) {
        if (isStated(line)) {
          String radical = source + "-" + Words.slug(line.post().english());
          lines.put(radical, line);
          item("posts", radical, staff);
        }
      }
      for (StaffCategory category : StaffCategory.values()) {
        Headcount headcount = staff.headcount(category);
        if (headcount.isExact() && lines(staff, category) > 1) {
          String radical = source + "-" + Words.slug(category.name());
          categories.put(radical, category);
          item("category-total", radical, staff);
        }
      }
      if (stated(staff).size() >= FEWEST_FOR_EXCEPT && isWhole(staff)) {
        item("posts-of", source, staff);
      }
    }
  }

  private static Source source(StaffComposition staff) {
    return staff.lines().get(0).citations().get(0).source();
  }

  private static boolean isStated(StaffLine line) {
    return line.headcount().isExact() && line.citations().get(0).evidence() != Evidence.INFERRED;
  }

  private static List<StaffLine> stated(StaffComposition staff) {
    ImmutableList.Builder<StaffLine> stated = ImmutableList.builder();
    for (StaffLine line : staff.lines()) {
      if (isStated(line)) {
        stated.add(line);
      }
    }
    return stated.build();
  }

  private static int lines(StaffComposition staff, StaffCategory category) {
    int lines = 0;
    for (StaffLine line : staff.lines()) {
      lines += line.category() == category ? 1 : 0;
    }
    return lines;
  }

  @Override
  void draft(Item item, Draft draft) {
    StaffComposition staff = (StaffComposition) item.fact();
    draft.slot("account", Ground.account(source(staff)));
    switch (item.model) {
      case "posts" -> {
        StaffLine line = requireNonNull(lines.get(item.radical));
        draft.slot("post", line.post());
        draft.numbers(line.headcount().known().getAsInt(), 1, MOST_POSTS);
      }
      case "category-total" -> {
        StaffCategory category = requireNonNull(categories.get(item.radical));
        draft.slot("category", category.text());
        draft.numbers(staff.headcount(category).known().getAsInt(), 1, MOST_IN_ALL);
      }
      default -> posts(staff, draft);
    }
  }

  /** A post that the text does not have must be one that another text has at another time. */
  private void posts(StaffComposition staff, Draft draft) {
    Set<String> own = new HashSet<>();
    for (StaffLine line : staff.lines()) {
      own.add(line.post().english());
      if (isStated(line)) {
        draft.may(line.post().english(), line.post(), Truth.YES, line.post().english().length());
      }
    }
    for (StaffComposition other : ground.whole.staff().of(staff.institution()).list()) {
      for (StaffLine line : stated(other)) {
        if (!other.equals(staff) && isOther(line.post(), own)) {
          draft.may(line.post().english(), line.post(), Truth.NO, line.post().english().length());
          own.add(line.post().english());
        }
      }
    }
  }

  /** Where more people are added as needed, any post may be among theirs. */
  private boolean isWhole(StaffComposition staff) {
    LocalDate day = staff.period().firstDay().orElse(ground.day);
    if (!Ground.isWhole(
        ground.whole.staff().of(staff.institution()).citing(source(staff).id()).on(day))) {
      return false;
    }
    for (StaffLine line : staff.lines()) {
      if (line.category() != StaffCategory.LOCAL && !line.headcount().isExact()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOther(LocalizedText post, Set<String> own) {
    for (String other : own) {
      if (other.contains(post.english()) || post.english().contains(other)) {
        return false;
      }
    }
    return true;
  }
}
