package org.briefwright.typeset.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.briefwright.typeset.document.Blocks;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Inlines;
import org.briefwright.typeset.document.PageReference;

/// Documents that print the numbers of their own pages are laid out until the numbers printed are
/// those of the pages. Contents take two passes; references in running text may move what they
/// refer to, and so take more.
final class PageNumbering {

  private static final int MOST_PASSES = 5;

  private PageNumbering() {}

  /// A layout, and by id the page that each thing begins on.
  interface Numbered {
    Map<String, String> labels();
  }

  /// @param right whether the numbers printed are those of the pages
  record Settled<T extends Numbered>(T layout, boolean right) {}

  /// The first layout that prints its own numbers, or the last that was tried.
  ///
  /// @param layOut for the page number to print for each id
  static <T extends Numbered> Settled<T> settled(
      Document document, Function<Function<String, String>, T> layOut) {
    T laidOut = layOut.apply(id -> "0");
    if (!printsPages(document)) {
      return new Settled<>(laidOut, true);
    }
    Map<String, String> printed;
    int pass = 1;
    do {
      Map<String, String> known = new HashMap<>(laidOut.labels());
      laidOut = layOut.apply(id -> known.getOrDefault(id, "?"));
      printed = known;
      pass++;
    } while (pass < MOST_PASSES && !printed.equals(laidOut.labels()));
    return new Settled<>(laidOut, printed.equals(laidOut.labels()));
  }

  private static boolean printsPages(Document document) {
    if (Blocks.any(document, Contents.class)) {
      return true;
    }
    for (Inline inline : Inlines.inNotesToo(document)) {
      if (inline instanceof PageReference) {
        return true;
      }
    }
    return false;
  }
}
