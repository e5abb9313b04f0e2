package org.briefwright.typeset.xml;

/// Text inside XML and HTML, in elements and in quoted attributes.
public final class Xml {

  private Xml() {}

  /// The text with markup made harmless. Characters that XML cannot hold at all, such as controls
  /// and halves of surrogate pairs, become U+FFFD.
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      append(text.codePointAt(i), safe);
    }
    return safe.toString();
  }

  private static void append(int c, StringBuilder safe) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      case '\t', '\n' -> safe.append((char) c);
      default -> safe.appendCodePoint(permitted(c) ? c : 0xFFFD);
    }
  }

  private static boolean permitted(int c) {
    return c >= 0x20
        && !(c >= 0x7F && c <= 0x9F)
        && !(c >= 0xD800 && c <= 0xDFFF)
        && (c & 0xFFFE) != 0xFFFE;
  }
}
