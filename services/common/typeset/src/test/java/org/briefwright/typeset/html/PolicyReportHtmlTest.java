package org.briefwright.typeset.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefwright.typeset.PolicyReport;
import org.junit.jupiter.api.Test;

class PolicyReportHtmlTest {

  private final String html = HtmlWriter.html(PolicyReport.report());

  @Test
  void contentsNestAndLeadToHeadingsWithAndWithoutAnIdOfTheirOwn() {
    assertThat(html)
        .contains(
            "<li><a href=\"#promised\">What was promised</a>\n<ul>\n<li><a href=\"#heading-4\">")
        .contains("<h3 id=\"heading-4\">What it cost");
  }

  @Test
  void spannedCellsAndHeadsOfGroupsSaySo() {
    assertThat(html)
        .contains("<th scope=\"col\" rowspan=\"2\">Region</th>")
        .contains("<th scope=\"colgroup\" colspan=\"2\" class=\"centre\">Share of product, %</th>");
  }

  @Test
  void figuresWithFewerDecimalsArePaddedToThePoint() {
    assertThat(html)
        .contains(">12.75</td>")
        .contains(">3<span style=\"display:inline-block;width:2.5ch\"></span></td>");
  }

  @Test
  void pagesAreNotSpokenOfWhereThereAreNone() {
    assertThat(html).contains("<a href=\"#spending\">Table 1</a>), it was never used.");
  }

  @Test
  void endnotesStandWhereTheDocumentWantsThem() {
    assertThat(html).containsOnlyOnce("doc-endnotes").contains("id=\"notes\">Notes</h2>\n<section");
  }

  @Test
  void aCodeIsAPictureWithWords() {
    assertThat(html).contains("role=\"img\" aria-label=\"Code that leads to the page");
  }

  @Test
  void abbreviationsCalloutsAndNumbersKeepTheirMeaning() {
    assertThat(html)
        .contains(
            "<abbr title=\"Organization for Security and Co-operation in Europe\">OSCE</abbr>")
        .contains("<aside role=\"note\" class=\"box callout caution\" aria-label=\"Caution\">")
        .contains("<div id=\"para-2\" class=\"numbered\"><span class=\"number\">2</span>");
  }
}
