package org.briefwright.typeset.docx;

import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.theme.Role;

/// The paragraph styles of the file. Names that Word knows are spelt as Word spells them, so that
/// its navigation, numbering and accessibility checks find them.
enum ParagraphStyle {
  BODY_TEXT("BodyText", "Body Text", Role.BODY),
  TITLE("Title", "Title", Role.TITLE),
  HEADING_1("Heading1", "heading 1", Role.TITLE),
  HEADING_2("Heading2", "heading 2", Role.SECTION),
  HEADING_3("Heading3", "heading 3", Role.SUBSECTION),
  SUBTITLE("Subtitle", "Subtitle", Role.QUESTION),
  LEAD("Lead", "Lead", Role.LEAD),
  KICKER("Kicker", "Kicker", Role.KICKER),
  PARTICULARS("Particulars", "Particulars", Role.META),
  CAPTION("Caption", "caption", Role.CAPTION),
  QUOTE("Quote", "Quote", Role.ANSWER),
  FINE_PRINT("FinePrint", "Fine Print", Role.FINE),
  LIST_BULLET("ListBullet", "List Bullet", Role.BODY),
  LIST_NUMBER("ListNumber", "List Number", Role.BODY),
  LIST_CONTINUE("ListContinue", "List Continue", Role.BODY),
  LETTERHEAD_NAME("LetterheadName", "Letterhead Name", Role.LETTERHEAD_NAME),
  LETTERHEAD("Letterhead", "Letterhead", Role.LETTERHEAD),
  BOX_TITLE("BoxTitle", "Box Title", Role.BOX_TITLE),
  TABLE_TEXT("TableText", "Table Text", Role.TABLE),
  TABLE_HEAD("TableHead", "Table Head", Role.TABLE_HEAD),
  LABEL("Label", "Label", Role.LABEL),
  VALUE("Value", "Value", Role.VALUE),
  BIBLIOGRAPHY("Bibliography", "Bibliography", Role.BIBLIOGRAPHY),
  FOOTNOTE_TEXT("FootnoteText", "footnote text", Role.NOTE),
  HEADER("Header", "header", Role.FURNITURE),
  FOOTER("Footer", "footer", Role.FURNITURE);

  private final String id;
  private final String title;
  private final Role role;

  ParagraphStyle(String id, String title, Role role) {
    this.id = id;
    this.title = title;
    this.role = role;
  }

  static ParagraphStyle of(Paragraph.Style style) {
    return switch (style) {
      case BODY -> BODY_TEXT;
      case LEAD -> LEAD;
      case QUESTION -> SUBTITLE;
      case KICKER -> KICKER;
      case META -> PARTICULARS;
      case CAPTION -> CAPTION;
      case ANSWER -> QUOTE;
      case FINE -> FINE_PRINT;
    };
  }

  String id() {
    return id;
  }

  /// What Word shows for it.
  String title() {
    return title;
  }

  /// The role whose look it has where the document has no title of its own.
  Role role() {
    return role;
  }

  /// The level in Word's outline, from 0; -1 for text.
  int outlineLevel() {
    return switch (this) {
      case HEADING_1 -> 0;
      case HEADING_2 -> 1;
      case HEADING_3 -> 2;
      case ParagraphStyle text -> -1;
    };
  }

  /// Whether it introduces what follows and stays on its page.
  boolean leads() {
    return switch (this) {
      case TITLE, HEADING_1, HEADING_2, HEADING_3, KICKER, CAPTION, BOX_TITLE -> true;
      case ParagraphStyle text -> false;
    };
  }
}
