package org.briefwright.typeset;

import java.util.List;
import java.util.OptionalInt;
import org.briefwright.typeset.page.LineCount;
import org.briefwright.typeset.page.PageText;
import org.briefwright.typeset.page.PagedDocument;

/// A document whose lines and pages are decided but not yet drawn. Immutable.
public final class Layout {

  private final PagedDocument paged;

  Layout(PagedDocument paged) {
    this.paged = paged;
  }

  PagedDocument paged() {
    return paged;
  }

  /// How many pages there are; at least one.
  public int pageCount() {
    return paged.pages().size();
  }

  /// The share of the last page's type area that is used, 0 to 1; notes count as used.
  public double lastPageFill() {
    return paged.pages().getLast().fill();
  }

  /// The page, from 1, on which a heading, paragraph, table, passage or bibliography entry with
  /// this id begins; empty where no such thing is.
  public OptionalInt pageOf(String id) {
    Integer page = paged.pageOf().get(id);
    return page == null ? OptionalInt.empty() : OptionalInt.of(page);
  }

  /// Whether columns that stand side by side go on over a page, where two stories at once are hard
  /// to follow.
  public boolean breaksColumns() {
    return paged.breaksColumns();
  }

  /// How many lines of print the paragraph with this id takes; 0 where there is none.
  public int linesOf(String id) {
    return LineCount.of(paged.pages(), id);
  }

  /// A page's text in reading order, its notes last, without the furniture.
  ///
  /// @param page from 1
  public String textOf(int page) {
    return PageText.of(paged.pages().get(page - 1));
  }

  /// What a reader should be told: characters without a glyph, references without a target.
  public List<String> warnings() {
    return paged.warnings();
  }
}
