package org.briefwright.typeset.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.flow.FlowedDocument;
import org.briefwright.typeset.flow.Galley;

/// Rows and the pages that they fill.
///
/// @param front how many pages the front matter takes
record Filled(FlowedDocument flowed, Pagination pagination, int front)
    implements PageNumbering.Numbered {

  /// A page that ends this white, as a share of its height, for columns' sake is worth a try to
  /// set them otherwise.
  private static final double WHITE = 0.12;

  /// Columns that a page breaks are hard to read, two stories at once, and call their notes
  /// out of order; columns moved to the next page leave a hole. Such are set one below the
  /// other, unless that takes another page or breaks what is worse.
  ///
  /// @param flow by the columns to be set one below the other
  static Filled best(Function<Set<Columns>, FlowedDocument> flow, double height) {
    Set<Columns> stacked = new HashSet<>();
    FlowedDocument flowed = flow.apply(stacked);
    while (stacked.addAll(tall(flowed))) {
      flowed = flow.apply(Set.copyOf(stacked));
    }
    Filled beside = with(flowed, height);
    if (!stacked.addAll(beside.doubtful())) {
      return beside;
    }
    Filled below = with(flow.apply(Set.copyOf(stacked)), height);
    boolean better = tall(below.flowed).isEmpty() && below.pagination.betterThan(beside.pagination);
    return better ? below : beside;
  }

  private static Filled with(FlowedDocument flowed, double height) {
    List<FlowedDocument.Beside> pairs = flowed.beside();
    IntPredicate inColumns = row -> isAnyBrokenAt(row, pairs);
    Galley galley = flowed.galley();
    int rows = flowed.rows().size();
    int body = flowed.front();
    if (body == 0 || body == rows) {
      return new Filled(flowed, new Paginator(galley, height, inColumns).paginate(), 0);
    }
    Pagination front = new Paginator(galley.part(0, body), height, inColumns).paginate();
    Galley main = galley.part(body, rows);
    Pagination after = new Paginator(main, height, row -> inColumns.test(body + row)).paginate();
    return new Filled(flowed, front.followedBy(after, body), front.pages().size());
  }

  /// Whether columns that stand side by side go on over a page.
  boolean breaksColumns() {
    for (FlowedDocument.Beside pair : flowed.beside()) {
      if (breaks(pair)) {
        return true;
      }
    }
    return false;
  }

  PageLabels pageLabels() {
    return new PageLabels(front, pagination.pages().size());
  }

  @Override
  public Map<String, String> labels() {
    PageLabels printed = pageLabels();
    Map<String, String> labels = new HashMap<>();
    PagedDocument.pageOf(pagination.pages())
        .forEach((id, page) -> labels.put(id, printed.label(page)));
    return labels;
  }

  private static boolean isAnyBrokenAt(int row, List<FlowedDocument.Beside> pairs) {
    for (FlowedDocument.Beside pair : pairs) {
      if (pair.isBrokenAt(row)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Columns> tall(FlowedDocument flowed) {
    Set<Columns> tall = new HashSet<>();
    for (FlowedDocument.Beside pair : flowed.beside()) {
      if (pair.tall()) {
        tall.add(pair.columns());
      }
    }
    return tall;
  }

  private Set<Columns> doubtful() {
    Set<Columns> doubtful = new HashSet<>();
    for (FlowedDocument.Beside pair : flowed.beside()) {
      if (breaks(pair) || leavesHole(pair)) {
        doubtful.add(pair.columns());
      }
    }
    return doubtful;
  }

  private boolean breaks(FlowedDocument.Beside pair) {
    for (int start : pagination.starts()) {
      if (pair.isBrokenAt(start)) {
        return true;
      }
    }
    return false;
  }

  private boolean leavesHole(FlowedDocument.Beside pair) {
    for (int page = 1; page < pagination.starts().size(); page++) {
      int start = pagination.starts().get(page);
      if (pair.movedTo(start, flowed.rows())
          && pagination.pages().get(page - 1).fill() < 1 - WHITE) {
        return true;
      }
    }
    return false;
  }
}
