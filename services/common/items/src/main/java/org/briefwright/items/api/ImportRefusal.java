package org.briefwright.items.api;

import java.util.List;
import java.util.Map;
import org.briefwright.items.ImportOutcome;
import org.briefwright.items.transfer.ImportReport;
import org.briefwright.items.transfer.ImportedItem;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemType;

/// An import that was refused, as a problem that carries the report.
final class ImportRefusal {
  private ImportRefusal() {}

  static Problem of(ImportReport report) {
    List<ImportedItem> refused =
        report.items().stream().filter(item -> item.outcome() == ImportOutcome.REFUSED).toList();
    String detail =
        refused.size()
            + (refused.size() == 1 ? " item breaks" : " items break")
            + " a rule; nothing was imported, and `items` tells what to mend";
    return Problem.of(ProblemType.VALIDATION_FAILED, detail).with(Map.of("items", refused));
  }
}
