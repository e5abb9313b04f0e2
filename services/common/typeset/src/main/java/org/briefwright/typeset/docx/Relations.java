package org.briefwright.typeset.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.briefwright.typeset.xml.Xml;

/// What one part of the file points at: other parts, and addresses outside.
final class Relations {

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final StringBuilder xml = new StringBuilder();
  private final Map<String, String> links = new LinkedHashMap<>();
  private int count;

  /// Adds a part.
  ///
  /// @param type the last word of its type's address
  /// @return the id by which the part names it
  String part(String type, String target) {
    return add(TYPES + type, target, "");
  }

  /// Adds a part whose type has an address of another family.
  String foreign(String type, String target) {
    return add(type, target, "");
  }

  /// The id of an address outside, the same for each of its links.
  String link(String uri) {
    return links.computeIfAbsent(
        uri, fresh -> add(TYPES + "hyperlink", fresh, " TargetMode=\"External\""));
  }

  private String add(String type, String target, String mode) {
    String id = "rId" + ++count;
    xml.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(type);
    xml.append("\" Target=\"").append(Xml.escaped(target)).append('"').append(mode).append("/>");
    return id;
  }

  String xml() {
    return Wml.DECLARATION
        + "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + xml
        + "</Relationships>";
  }
}
