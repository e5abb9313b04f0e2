package org.briefwright.benchmark.typesetters.manuscript;

import static org.briefwright.benchmark.typesetters.manuscript.Markup.element;
import static org.briefwright.benchmark.typesetters.manuscript.Markup.escaped;

import java.util.stream.Collectors;

/// A manuscript in XHTML with CSS for paper.
public final class AsHtml {

  /// Where the notes go.
  public enum Notes {
    /// To the page's foot, by `float: footnote`.
    FOOT,
    /// To the document's end, for an engine that knows no footnotes.
    END
  }

  private static final String STYLE =
      """
      @page { size: A4; margin: 76pt 71pt 71pt;
        @bottom-right { content: counter(page); font: 8.2pt 'Source Sans 3'; } }
      html { font-family: 'Source Serif 4'; }
      body { font: 10.2pt/14pt 'Source Serif 4'; margin: 0; hyphens: auto; }
      p { margin: 7pt 0 0; text-align: justify; }
      h1, h2, table { font-family: 'Source Sans 3'; }
      h1 { font: 600 20pt/24.5pt 'Source Sans 3'; margin: 7pt 0 3.5pt; }
      h2 { font: 600 12pt/14pt 'Source Sans 3'; margin: 14pt 0 0; page-break-after: avoid; }
      table { font-size: 8.2pt; line-height: 11pt; width: 100%; border-collapse: collapse;
        margin-top: 7pt; table-layout: fixed; page-break-inside: avoid; }
      caption, th { font-weight: 600; text-align: left; }
      td, th { border-bottom: 0.5pt solid #c9ced6; padding: 1.5pt 4pt 1.5pt 0; }
      .note, .notes p { font-size: 8.2pt; line-height: 11pt; text-align: left; }
      """;
  private static final String FOOTNOTES =
      """
      .note { float: footnote; }
      .note::footnote-call { content: counter(footnote); font-size: 7pt; line-height: 0;
        vertical-align: super; }
      .note::footnote-marker { content: counter(footnote) '. '; }
      @page { @footnote { margin-top: 7pt; border-top: 0.5pt solid #5b6470; } }
      """;

  private final Notes notes;
  private final StringBuilder atEnd = new StringBuilder();
  private int count;

  private AsHtml(Notes notes) {
    this.notes = notes;
  }

  /// @param rules of style that only this engine needs, such as `@font-face`
  public static String of(Manuscript manuscript, Notes notes, String rules) {
    AsHtml writer = new AsHtml(notes);
    String title = escaped(manuscript.title());
    String body = manuscript.parts().stream().map(writer::part).collect(Collectors.joining("\n"));
    String style = rules + STYLE + (notes == Notes.FOOT ? FOOTNOTES : "");
    return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\""
        + " xml:lang=\"en\"><head><meta charset=\"utf-8\"/>"
        + "<meta name=\"description\" content=\"Guarantees\"/>"
        + "<meta name=\"subject\" content=\"Guarantees\"/>"
        + element("title", "", title)
        + element("style", "", style)
        + "</head><body>"
        + element("h1", "", title)
        + body
        + (writer.atEnd.isEmpty() ? "" : element("div", "class=\"notes\"", writer.atEnd.toString()))
        + "</body></html>";
  }

  private String part(Part part) {
    return switch (part) {
      case Part.Heading heading -> element("h2", "", escaped(heading.text()));
      case Part.Plain plain -> element("p", "", escaped(plain.text()));
      case Part.Noted noted ->
          element("p", "", escaped(noted.before()) + note(noted.note()) + escaped(noted.after()));
      case Part.Table table -> table(table);
    };
  }

  private String note(String text) {
    count++;
    return switch (notes) {
      case FOOT -> element("span", "class=\"note\"", escaped(text));
      case END -> {
        atEnd.append(
            element("p", "id=\"n" + count + "\"", element("sup", "", "" + count) + escaped(text)));
        yield element("a", "href=\"#n" + count + "\"", element("sup", "", "" + count));
      }
    };
  }

  private static String table(Part.Table table) {
    String head =
        table.head().stream()
            .map(cell -> element("th", "scope=\"col\"", escaped(cell)))
            .collect(Collectors.joining());
    String rows =
        table.rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> element("td", "", escaped(cell)))
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
            .collect(Collectors.joining());
    return element(
        "table",
        "",
        element("caption", "", escaped(table.caption()))
            + element("thead", "", element("tr", "", head))
            + element("tbody", "", rows));
  }
}
