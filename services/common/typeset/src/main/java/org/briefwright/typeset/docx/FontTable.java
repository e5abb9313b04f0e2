package org.briefwright.typeset.docx;

/// The families that the file asks for, and what stands in where a machine lacks them.
final class FontTable {

  static final String XML =
      Wml.DECLARATION
          + "<w:fonts"
          + Wml.NAMESPACES
          + ">"
          + font("serif", "Georgia", "roman")
          + font("sans", "Calibri", "swiss")
          + "</w:fonts>";

  private FontTable() {}

  /// @param family `serif` or `sans`
  static String name(String family) {
    return family.equals("serif") ? "Source Serif 4" : "Source Sans 3";
  }

  private static String font(String family, String substitute, String kind) {
    return "<w:font w:name=\""
        + name(family)
        + "\"><w:altName w:val=\""
        + substitute
        + "\"/><w:family w:val=\""
        + kind
        + "\"/><w:pitch w:val=\"variable\"/></w:font>";
  }
}
