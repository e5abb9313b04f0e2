package org.briefwright.benchmark.typesetters.manuscript;

/// What forms in XML have in common.
final class Markup {

  private Markup() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String element(String name, String attributes, String content) {
    return "<"
        + name
        + (attributes.isEmpty() ? "" : " " + attributes)
        + ">"
        + content
        + "</"
        + name
        + ">";
  }
}
