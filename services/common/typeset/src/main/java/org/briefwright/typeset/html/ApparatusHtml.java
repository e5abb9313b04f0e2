package org.briefwright.typeset.html;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.briefwright.typeset.document.Apparatus;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Callout;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Headings;
import org.briefwright.typeset.document.MainMatter;
import org.briefwright.typeset.document.MarginNote;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.document.NumberedParagraph;
import org.briefwright.typeset.document.PullQuote;
import org.briefwright.typeset.xml.Xml;

/// Writes the apparatus of reports as HTML.
///
/// @param blocks writes what a piece holds
/// @param notes writes the document's notes
record ApparatusHtml(
    StringBuilder html,
    InlineHtml inlines,
    Headings headings,
    Consumer<List<Block>> blocks,
    Runnable notes) {

  void write(Apparatus piece) {
    switch (piece) {
      case NumberedParagraph paragraph -> numbered(paragraph);
      case PullQuote quote -> quote(quote);
      case Callout callout -> callout(callout);
      case MarginNote note -> {
        html.append("<div class=\"beside\">\n<p class=\"margin-note\">");
        inlines.write(note.text());
        html.append("</p>\n<div>\n");
        blocks.accept(note.beside());
        html.append("</div>\n</div>\n");
      }
      case MatrixCode code -> {
        html.append("<div class=\"coded\">\n");
        MatrixSvg.write(code, html);
        html.append("<div>\n");
        blocks.accept(code.beside());
        html.append("</div>\n</div>\n");
      }
      case Endnotes _ -> notes.run();
      case Contents contents -> ContentsHtml.write(contents, headings, html);
      case MainMatter _ -> html.append("<hr class=\"main-matter\">\n");
    }
  }

  private void numbered(NumberedParagraph paragraph) {
    html.append("<div");
    if (!paragraph.id().isEmpty()) {
      html.append(" id=\"").append(Xml.escaped(paragraph.id())).append('"');
    }
    html.append(" class=\"numbered\"><span class=\"number\">");
    html.append(Xml.escaped(paragraph.number())).append("</span><div>\n<p>");
    inlines.write(paragraph.text());
    html.append("</p>\n");
    blocks.accept(paragraph.more());
    html.append("</div></div>\n");
  }

  private void quote(PullQuote quote) {
    html.append("<blockquote class=\"pull-quote\">\n<p>");
    inlines.write(quote.text());
    html.append("</p>\n");
    if (!quote.source().isEmpty()) {
      html.append("<footer>");
      inlines.write(quote.source());
      html.append("</footer>\n");
    }
    html.append("</blockquote>\n");
  }

  private void callout(Callout callout) {
    String title = Xml.escaped(callout.title());
    html.append("<aside role=\"note\" class=\"box callout ");
    html.append(callout.kind().name().toLowerCase(Locale.ROOT));
    html.append("\" aria-label=\"").append(title).append("\">\n<p class=\"box-title\">");
    html.append(title).append("</p>\n");
    blocks.accept(callout.blocks());
    html.append("</aside>\n");
  }
}
