package org.briefwright.typeset.html;

import java.util.List;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Headings;
import org.briefwright.typeset.flow.PlainWords;
import org.briefwright.typeset.xml.Xml;

/// Writes tables of contents as HTML: lists of links, one within the other.
final class ContentsHtml {

  private ContentsHtml() {}

  static void write(Contents contents, Headings headings, StringBuilder html) {
    List<Headings.Entry> entries = headings.listedTo(contents.depth());
    if (entries.isEmpty()) {
      return;
    }
    String title = Xml.escaped(contents.title());
    html.append("<nav role=\"doc-toc\" class=\"contents\"");
    if (!title.isEmpty()) {
      html.append(" aria-label=\"").append(title).append("\">\n<h2>").append(title);
      html.append("</h2");
    }
    html.append(">\n");
    int depth = 1;
    for (Headings.Entry entry : entries) {
      // A level left out on the way down opens no list of its own.
      int level = Math.min(entry.heading().level(), depth + 1);
      if (level > depth) {
        html.append(depth > 1 ? "\n<ul>\n" : "<ul>\n");
      } else {
        html.append("</li>\n").append("</ul>\n</li>\n".repeat(depth - level));
      }
      depth = level;
      html.append("<li><a href=\"#").append(Xml.escaped(entry.id())).append("\">");
      html.append(Xml.escaped(PlainWords.of(entry.heading().text()))).append("</a>");
    }
    html.append("</li>\n").append("</ul>\n</li>\n".repeat(depth - 2)).append("</ul>\n</nav>\n");
  }
}
