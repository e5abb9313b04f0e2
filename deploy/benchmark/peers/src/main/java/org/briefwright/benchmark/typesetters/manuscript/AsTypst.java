package org.briefwright.benchmark.typesetters.manuscript;

import java.util.List;
import java.util.stream.Collectors;

/// A manuscript in Typst's language.
public final class AsTypst {

  private static final String PREAMBLE =
      """
      #set document(title: [%s], author: "Policy Analysis Unit", date: datetime(year: 2026, month: 3, day: 2))
      #set page(paper: "a4", margin: (x: 71pt, top: 76pt, bottom: 71pt), numbering: "1")
      #set text(font: "Source Serif 4", lang: "en", size: 10.2pt, hyphenate: true)
      #set par(justify: true, leading: 6.7pt, spacing: 13.7pt)
      #show heading: set text(font: "Source Sans 3", weight: 600)
      #show table: set text(font: "Source Sans 3", size: 8.2pt)
      #show figure.where(kind: table): set figure.caption(position: top)
      #show footnote.entry: set text(size: 8.2pt)
      """;

  private AsTypst() {}

  public static String of(Manuscript manuscript) {
    String title = escaped(manuscript.title());
    return PREAMBLE.formatted(title)
        + "= "
        + title
        + "\n\n"
        + manuscript.parts().stream().map(AsTypst::part).collect(Collectors.joining("\n\n"));
  }

  private static String part(Part part) {
    return switch (part) {
      case Part.Heading heading -> "== " + escaped(heading.text());
      case Part.Plain plain -> escaped(plain.text());
      case Part.Noted noted ->
          escaped(noted.before())
              + "#footnote["
              + escaped(noted.note())
              + "]"
              + escaped(noted.after());
      case Part.Table table ->
          "#figure(caption: ["
              + escaped(table.caption())
              + "], table(columns: (2fr, 4fr, 4fr, 1fr), align: left, stroke: (bottom: 0.5pt), table.header("
              + cells(table.head())
              + "), "
              + table.rows().stream().map(AsTypst::cells).collect(Collectors.joining(", "))
              + "))";
    };
  }

  private static String cells(List<String> cells) {
    return cells.stream().map(cell -> "[" + escaped(cell) + "]").collect(Collectors.joining(", "));
  }

  static String escaped(String text) {
    return text.replaceAll("([\\\\#$*_`<>@\\[\\]])", "\\\\$1");
  }
}
