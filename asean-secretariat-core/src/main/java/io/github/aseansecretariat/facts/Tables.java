package io.github.aseansecretariat.facts;

import com.google.common.collect.ImmutableList;

/** The files of facts. */
final class Tables {
  /** All files, those first to which others refer. */
  static final ImmutableList<Table<?>> ALL =
      ImmutableList.of(
          new SourceTable(),
          new MemberStateTable(),
          new InstitutionTable(),
          new OfficeTable(),
          new TenureTable(),
          new TermRuleTable(),
          new StaffTable(),
          new DutyTable(),
          new SummitTable(),
          new ClaimReviewTable(),
          new CoverageTable());

  private Tables() {}
}
