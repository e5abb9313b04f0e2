package org.briefwright.typeset.docx;

import java.util.HexFormat;
import org.briefwright.typeset.xml.Xml;

/// The units and small shapes of WordprocessingML.
final class Wml {

  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /// The namespaces of every part that holds text; `w14` knows old-style figures.
  static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " mc:Ignorable=\"w14\"";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Wml() {}

  /// Points as twentieths of a point.
  static long twips(double points) {
    return Math.round(points * 20);
  }

  /// Points as the halves in which Word counts sizes of type.
  static long halves(double points) {
    return Math.round(points * 2);
  }

  /// Points as the eighths in which Word counts the weight of rules.
  static long eighths(double points) {
    return Math.max(2, Math.round(points * 8));
  }

  static String hex(int colour) {
    return HEX.toHexDigits(colour, 6);
  }

  /// One edge of a border.
  static String edge(String side, double thickness, int colour) {
    return "<w:"
        + side
        + " w:val=\"single\" w:sz=\""
        + eighths(thickness)
        + "\" w:space=\"0\" w:color=\""
        + hex(colour)
        + "\"/>";
  }

  static String text(String value) {
    return "<w:t xml:space=\"preserve\">" + Xml.escaped(value) + "</w:t>";
  }
}
