package org.briefwright.benchmark.typesetters.manuscript;

import static org.briefwright.benchmark.typesetters.manuscript.Markup.element;
import static org.briefwright.benchmark.typesetters.manuscript.Markup.escaped;

import java.util.List;
import java.util.stream.Collectors;

/// A manuscript in XSL-FO.
public final class AsFo {

  private static final String SANS = "font-family='Source Sans 3' ";
  private static final String SMALL = SANS + "font-size='8.2pt' line-height='11pt' ";

  private int notes;

  private AsFo() {}

  public static String of(Manuscript manuscript) {
    AsFo writer = new AsFo();
    String body = manuscript.parts().stream().map(writer::part).collect(Collectors.joining("\n"));
    String title = escaped(manuscript.title());
    return """
    <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="en" language="en" \
    font-family="Source Serif 4" font-size="10.2pt" line-height="14pt">
    <fo:layout-master-set><fo:simple-page-master master-name="A4" page-width="210mm" \
    page-height="297mm" margin="40pt 71pt 40pt"><fo:region-body margin="36pt 0pt 31pt"/>\
    <fo:region-after extent="14pt"/></fo:simple-page-master></fo:layout-master-set>
    <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>\
    <rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title></rdf:Description>\
    </rdf:RDF></x:xmpmeta></fo:declarations>
    <fo:page-sequence master-reference="A4"><fo:static-content flow-name="xsl-region-after">\
    <fo:block text-align="end"><fo:page-number/></fo:block></fo:static-content>
    <fo:flow flow-name="xsl-region-body">%s%s</fo:flow></fo:page-sequence></fo:root>
    """
        .formatted(
            title,
            block(
                "role='H1' " + SANS + "font-weight='600' font-size='20pt' line-height='24.5pt'",
                title),
            body);
  }

  private String part(Part part) {
    return switch (part) {
      case Part.Heading heading ->
          block(
              "role='H2' keep-with-next='always' space-before='14pt' font-weight='600' "
                  + "font-size='12pt' "
                  + SANS,
              escaped(heading.text()));
      case Part.Plain plain -> paragraph(escaped(plain.text()));
      case Part.Noted noted ->
          paragraph(escaped(noted.before()) + note(noted.note()) + escaped(noted.after()));
      case Part.Table table -> table(table);
    };
  }

  private static String paragraph(String content) {
    return block("space-before='7pt' text-align='justify'", content);
  }

  private static String block(String attributes, String content) {
    return element("fo:block", attributes, content);
  }

  private String note(String text) {
    String call =
        element("fo:inline", "font-size='7pt' baseline-shift='super'", String.valueOf(++notes));
    String body =
        block("font-size='8.2pt' line-height='11pt' text-align='start'", call + escaped(text));
    return element("fo:footnote", "", call + element("fo:footnote-body", "", body));
  }

  private static String table(Part.Table table) {
    String columns =
        List.of(2, 4, 4, 1).stream()
            .map(
                share ->
                    "<fo:table-column column-width='proportional-column-width(" + share + ")'/>")
            .collect(Collectors.joining());
    String rows = table.rows().stream().map(row -> row(row, "")).collect(Collectors.joining());
    return block(
            "keep-with-next='always' space-before='7pt' font-weight='600' " + SMALL,
            escaped(table.caption()))
        + element(
            "fo:table",
            "table-layout='fixed' width='100%' keep-together.within-page='always' " + SMALL,
            columns
                + element("fo:table-header", "", row(table.head(), "role='TH' font-weight='600' "))
                + element("fo:table-body", "", rows));
  }

  private static String row(List<String> cells, String attributes) {
    String content =
        cells.stream()
            .map(
                cell ->
                    element(
                        "fo:table-cell",
                        attributes
                            + "border-bottom='0.5pt solid #c9ced6' padding='1.5pt 4pt 1.5pt 0pt'",
                        block("", escaped(cell))))
            .collect(Collectors.joining());
    return element("fo:table-row", "", content);
  }
}
