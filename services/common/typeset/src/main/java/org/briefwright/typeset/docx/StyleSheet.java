package org.briefwright.typeset.docx;

import org.briefwright.typeset.font.Figures;
import org.briefwright.typeset.theme.Palette;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;
import org.briefwright.typeset.theme.Theme;

/// The styles, from the theme.
final class StyleSheet {

  private final Theme theme;
  private final Headings headings;
  private final StringBuilder xml = new StringBuilder(16_384);

  private StyleSheet(Parts parts) {
    this.theme = parts.theme();
    this.headings = parts.headings();
  }

  static String xml(Parts parts) {
    StyleSheet sheet = new StyleSheet(parts);
    sheet.write(parts.document().lang());
    return sheet.xml.toString();
  }

  private void write(String lang) {
    xml.append(Wml.DECLARATION).append("<w:styles").append(Wml.NAMESPACES).append('>');
    TextStyle body = theme.style(Role.BODY);
    xml.append("<w:docDefaults><w:rPrDefault><w:rPr>");
    type(body);
    xml.append(Languages.element("w:lang", lang)).append("</w:rPr></w:rPrDefault>");
    xml.append("<w:pPrDefault><w:pPr><w:widowControl/>");
    xml.append(Languages.fromTheRight(lang) ? "<w:bidi/>" : "").append("</w:pPr></w:pPrDefault>");
    xml.append("</w:docDefaults>");
    xml.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">");
    xml.append("<w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
    for (ParagraphStyle style : ParagraphStyle.values()) {
      paragraph(style);
    }
    blanks();
    characters();
    tables();
    xml.append("</w:styles>");
  }

  private void paragraph(ParagraphStyle style) {
    TextStyle look = theme.style(headings.role(style));
    xml.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(style.id());
    xml.append("\"><w:name w:val=\"").append(style.title());
    xml.append("\"/><w:basedOn w:val=\"Normal\"/>");
    if (style.leads()) {
      xml.append("<w:next w:val=\"BodyText\"/>");
    }
    xml.append("<w:qFormat/><w:pPr>");
    if (style.leads()) {
      xml.append("<w:keepNext/><w:keepLines/>");
    }
    if (!look.justified()) {
      xml.append("<w:suppressAutoHyphens/>");
    }
    xml.append("<w:spacing w:before=\"").append(Wml.twips(look.before()));
    xml.append("\" w:after=\"").append(Wml.twips(after(style, look)));
    xml.append("\" w:line=\"").append(Wml.twips(look.leading()));
    xml.append("\" w:lineRule=\"atLeast\"/>");
    indent(style, look);
    xml.append(look.justified() ? "<w:jc w:val=\"both\"/>" : "");
    if (style.outlineLevel() >= 0) {
      xml.append("<w:outlineLvl w:val=\"").append(style.outlineLevel()).append("\"/>");
    }
    xml.append("</w:pPr><w:rPr>");
    type(look);
    figures(look.figures());
    xml.append("</w:rPr></w:style>");
  }

  /// A caption keeps clear of its table's first rule.
  private double after(ParagraphStyle style, TextStyle look) {
    return style == ParagraphStyle.CAPTION
        ? Math.max(look.after(), theme.grid() / 4)
        : look.after();
  }

  private void indent(ParagraphStyle style, TextStyle look) {
    double hanging = style == ParagraphStyle.FOOTNOTE_TEXT ? look.size() * 1.6 : look.hanging();
    double left = style == ParagraphStyle.FOOTNOTE_TEXT ? hanging : look.indent();
    if (left > 0 || hanging > 0) {
      xml.append("<w:ind w:left=\"").append(Wml.twips(left));
      xml.append("\" w:hanging=\"").append(Wml.twips(hanging)).append("\"/>");
    }
  }

  private void type(TextStyle look) {
    String font = FontTable.name(look.family());
    xml.append("<w:rFonts w:ascii=\"").append(font).append("\" w:hAnsi=\"").append(font);
    xml.append("\" w:eastAsia=\"").append(font).append("\" w:cs=\"").append(font).append("\"/>");
    xml.append(look.strong() ? "<w:b/><w:bCs/>" : "").append(look.italic() ? "<w:i/><w:iCs/>" : "");
    xml.append("<w:color w:val=\"").append(Wml.hex(look.colour())).append("\"/><w:sz w:val=\"");
    xml.append(Wml.halves(look.size())).append("\"/><w:szCs w:val=\"");
    xml.append(Wml.halves(look.size())).append("\"/>");
  }

  private void figures(Figures figures) {
    xml.append(
        switch (figures) {
          case OLD_STYLE, SMALL_CAPS -> "<w14:numForm w14:val=\"oldStyle\"/>";
          case LINING, SUPERIOR -> "<w14:numForm w14:val=\"lining\"/>";
          case TABULAR -> "<w14:numForm w14:val=\"lining\"/><w14:numSpacing w14:val=\"tabular\"/>";
        });
  }

  /// Paragraphs without words: a hairline, and the room before and after tables.
  private void blanks() {
    long half = Wml.twips(theme.grid() / 2);
    blank("Rule", "<w:pBdr>" + Wml.edge("bottom", 0.5, palette().rule()) + "</w:pBdr>", half);
    blank("Spacer", "", half);
  }

  private void blank(String name, String border, long height) {
    xml.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(name);
    xml.append("\"><w:name w:val=\"").append(name).append("\"/><w:basedOn w:val=\"Normal\"/>");
    xml.append("<w:pPr>")
        .append(border)
        .append("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"");
    xml.append(height).append("\" w:lineRule=\"exact\"/></w:pPr></w:style>");
  }

  private void characters() {
    character("FootnoteReference", "footnote reference", "<w:vertAlign w:val=\"superscript\"/>");
    character("Hyperlink", "Hyperlink", "<w:color w:val=\"" + Wml.hex(palette().accent()) + "\"/>");
  }

  private void character(String id, String name, String properties) {
    xml.append("<w:style w:type=\"character\" w:styleId=\"").append(id);
    xml.append("\"><w:name w:val=\"").append(name).append("\"/><w:rPr>").append(properties);
    xml.append("</w:rPr></w:style>");
  }

  private void tables() {
    xml.append("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">");
    xml.append("<w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>");
    xml.append("</w:tblPr></w:style>");
    table("PlainTable", "Plain Table", 20, "", "");
    String ruled =
        "<w:tblBorders>"
            + Wml.edge("top", 0.9, palette().ink())
            + Wml.edge("bottom", 0.9, palette().ink())
            + Wml.edge("insideH", 0.4, palette().rule())
            + "</w:tblBorders>";
    String head =
        "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders>"
            + Wml.edge("bottom", 0.6, palette().ink())
            + "</w:tcBorders></w:tcPr></w:tblStylePr>";
    table("RuledTable", "Ruled Table", 40, ruled, head);
  }

  private void table(String id, String name, long padding, String borders, String conditions) {
    xml.append("<w:style w:type=\"table\" w:styleId=\"").append(id).append("\"><w:name w:val=\"");
    xml.append(name).append("\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>").append(borders);
    xml.append("<w:tblCellMar><w:top w:w=\"").append(padding).append("\" w:type=\"dxa\"/>");
    xml.append("<w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"").append(padding);
    xml.append("\" w:type=\"dxa\"/><w:right w:w=\"240\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>");
    xml.append(conditions).append("</w:style>");
  }

  private Palette palette() {
    return theme.palette();
  }
}
