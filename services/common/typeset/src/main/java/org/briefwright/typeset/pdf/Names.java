package org.briefwright.typeset.pdf;

import org.apache.pdfbox.cos.COSName;

/// PDF names that PDFBox has no constant for.
final class Names {

  static final COSName ACTUAL_TEXT = name("ActualText");
  static final COSName AF = name("AF");
  static final COSName AF_RELATIONSHIP = name("AFRelationship");
  static final COSName COL_SPAN = name("ColSpan");
  static final COSName ALT = name("Alt");
  static final COSName BBOX = name("BBox");
  static final COSName DISPLAY_DOC_TITLE = name("DisplayDocTitle");
  static final COSName EMBEDDED_FILE = name("EmbeddedFile");
  static final COSName EMBEDDED_FILES = name("EmbeddedFiles");
  static final COSName EXPANSION = name("E");
  static final COSName FIRST = name("First");
  static final COSName HEADERS = name("Headers");
  static final COSName LAST = name("Last");
  static final COSName LIST_NUMBERING = name("ListNumbering");
  static final COSName MARK_INFO = name("MarkInfo");
  static final COSName MARKED = name("Marked");
  static final COSName OBJ = name("Obj");
  static final COSName OBJR = name("OBJR");
  static final COSName OUTPUT_INTENTS = name("OutputIntents");
  static final COSName ROW_SPAN = name("RowSpan");
  static final COSName PLACEMENT = name("Placement");
  static final COSName SCOPE = name("Scope");
  static final COSName STRUCT_ELEM = name("StructElem");
  static final COSName TABS = name("Tabs");
  static final COSName VIEWER_PREFERENCES = name("ViewerPreferences");
  static final COSName XYZ = name("XYZ");

  private Names() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }
}
