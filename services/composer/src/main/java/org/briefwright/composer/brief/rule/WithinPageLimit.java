package org.briefwright.composer.brief.rule;

import java.util.List;
import org.briefwright.composer.dossier.Rule;

/// The brief has no more pages than it may have.
final class WithinPageLimit implements HouseRule {

  @Override
  public List<Breach> breaches(Printed brief) {
    int pages = brief.measure().pages();
    return pages <= brief.pageLimit()
        ? List.of()
        : List.of(
            Breach.of(
                Rule.WITHIN_PAGE_LIMIT,
                "the brief takes " + pages + " pages",
                "a limit above " + brief.pageLimit() + " pages"));
  }
}
