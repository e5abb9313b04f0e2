package org.briefwright.typeset.theme;

/// The parts that text plays on the page; a theme gives each a [TextStyle].
public enum Role {
  BODY,
  LEAD,
  QUESTION,
  KICKER,
  META,
  CAPTION,
  ANSWER,
  LIST_NUMBER,
  FINE,
  TITLE,
  SECTION,
  SUBSECTION,
  LETTERHEAD,
  LETTERHEAD_NAME,
  BOX_TITLE,
  TABLE,
  TABLE_HEAD,
  LABEL,
  VALUE,
  BIBLIOGRAPHY,
  NOTE,
  FURNITURE;

  /// Its name in theme files.
  String key() {
    return "text." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
