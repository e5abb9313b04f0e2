package org.briefwright.typeset.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.briefwright.typeset.page.PageLabels;

/// What a reader's page field shows: the numbers that are printed.
final class PageLabelTree {

  private PageLabelTree() {}

  static void write(PageLabels labels, COSDictionary catalog) {
    if (labels.front() == 0) {
      return;
    }
    COSArray numbers = new COSArray();
    style(0, "r", numbers);
    style(labels.front(), "D", numbers);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    catalog.setItem(COSName.PAGE_LABELS, tree);
  }

  private static void style(int firstPage, String numerals, COSArray numbers) {
    COSDictionary style = new COSDictionary();
    style.setName(COSName.S, numerals);
    numbers.add(COSInteger.get(firstPage));
    numbers.add(style);
  }
}
