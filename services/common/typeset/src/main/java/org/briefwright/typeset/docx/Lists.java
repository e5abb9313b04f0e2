package org.briefwright.typeset.docx;

import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.Theme;

/// Numbering: one definition for bullets, one for figures, and for each list an instance of its
/// own, so that every numbered list counts from its own start.
final class Lists {

  /// Word numbers nine levels; deeper lists share the ninth.
  private static final int LEVELS = 9;

  private static final int BULLETS = 1;
  private static final int FIGURES = 2;

  private final long indent;
  private final StringBuilder instances = new StringBuilder();
  private int count;

  Lists(Theme theme) {
    indent = Wml.twips(theme.style(Role.BODY).size() * 1.45);
  }

  /// How far items of a list stand in from what is around it, in twentieths of a point.
  long indent() {
    return indent;
  }

  /// A list of bullets; the id by which its items name it.
  int bullets() {
    return add(BULLETS, "");
  }

  /// A numbered list that starts with a number.
  int numbered(int level, int start) {
    return add(
        FIGURES,
        "<w:lvlOverride w:ilvl=\""
            + level(level)
            + "\"><w:startOverride w:val=\""
            + start
            + "\"/></w:lvlOverride>");
  }

  private int add(int definition, String override) {
    count++;
    instances.append("<w:num w:numId=\"").append(count).append("\"><w:abstractNumId w:val=\"");
    instances.append(definition).append("\"/>").append(override).append("</w:num>");
    return count;
  }

  /// The property that makes a paragraph an item.
  static String item(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\""
        + level(level)
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr>";
  }

  private static int level(int depth) {
    return Math.min(depth, LEVELS - 1);
  }

  String xml() {
    StringBuilder xml = new StringBuilder(Wml.DECLARATION);
    xml.append("<w:numbering").append(Wml.NAMESPACES).append('>');
    define(BULLETS, xml);
    define(FIGURES, xml);
    return xml.append(instances).append("</w:numbering>").toString();
  }

  private void define(int definition, StringBuilder xml) {
    xml.append("<w:abstractNum w:abstractNumId=\"").append(definition);
    xml.append("\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
    for (int i = 0; i < LEVELS; i++) {
      boolean bullets = definition == BULLETS;
      xml.append("<w:lvl w:ilvl=\"")
          .append(i)
          .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
      xml.append(bullets ? "bullet" : "decimal").append("\"/><w:lvlText w:val=\"");
      xml.append(bullets ? "•" : "%" + (i + 1) + ".");
      xml.append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"").append(indent * (i + 1));
      xml.append("\" w:hanging=\"").append(indent).append("\"/></w:pPr></w:lvl>");
    }
    xml.append("</w:abstractNum>");
  }
}
