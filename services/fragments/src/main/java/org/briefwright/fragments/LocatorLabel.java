package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// The kinds of place inside a source, as the Citation Style Language 1.0.2 names them.
public enum LocatorLabel {
  ACT("act"),
  APPENDIX("appendix"),
  ARTICLE_LOCATOR("article-locator"),
  BOOK("book"),
  CANON("canon"),
  CHAPTER("chapter"),
  COLUMN("column"),
  ELOCATION("elocation"),
  EQUATION("equation"),
  FIGURE("figure"),
  FOLIO("folio"),
  ISSUE("issue"),
  LINE("line"),
  NOTE("note"),
  OPUS("opus"),
  PAGE("page"),
  PARAGRAPH("paragraph"),
  PART("part"),
  RULE("rule"),
  SCENE("scene"),
  SECTION("section"),
  SUB_VERBO("sub-verbo"),
  SUPPLEMENT("supplement"),
  TABLE("table"),
  TIMESTAMP("timestamp"),
  TITLE_LOCATOR("title-locator"),
  VERSE("verse"),
  VERSION("version"),
  VOLUME("volume");

  private final String word;

  LocatorLabel(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
