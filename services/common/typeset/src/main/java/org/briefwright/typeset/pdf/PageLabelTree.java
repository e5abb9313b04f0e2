package org.briefwright.typeset.pdf;

import org.briefwright.typeset.page.PageLabels;

/// What a reader's page field shows: the numbers that are printed.
final class PageLabelTree {

  private PageLabelTree() {}

  static void write(PageLabels labels, PdfDictionary catalog) {
    if (labels.front() == 0) {
      return;
    }
    PdfArray numbers = new PdfArray();
    style(0, "r", numbers);
    style(labels.front(), "D", numbers);
    PdfDictionary tree = new PdfDictionary();
    tree.put("Nums", numbers);
    catalog.put("PageLabels", tree);
  }

  private static void style(int firstPage, String numerals, PdfArray numbers) {
    PdfDictionary style = new PdfDictionary();
    style.name("S", numerals);
    numbers.whole(firstPage);
    numbers.add(style);
  }
}
