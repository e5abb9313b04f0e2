package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// An element of the document's logical structure, as PDF names it: `P`, `H1`, `TD`. Elements
/// either hold others or text; those inside a line are found when it is drawn.
public final class Element {

  private final String type;
  private final List<Element> children = new ArrayList<>(2);
  private String scope;
  private String listNumbering;
  private String id;
  private String alternative;

  Element(String type) {
    this.type = type;
  }

  Element child(String childType) {
    Element child = new Element(childType);
    children.add(child);
    return child;
  }

  Element scope(String header) {
    scope = header;
    return this;
  }

  Element listNumbering(String numbering) {
    listNumbering = numbering;
    return this;
  }

  Element id(String unique) {
    id = unique;
    return this;
  }

  Element alternative(String words) {
    alternative = words;
    return this;
  }

  public String type() {
    return type;
  }

  public List<Element> children() {
    return Collections.unmodifiableList(children);
  }

  /// `Row` or `Column` for a table's header cell, else null.
  public String scope() {
    return scope;
  }

  /// For a list, else null.
  public String listNumbering() {
    return listNumbering;
  }

  /// What a picture says to those who cannot see it; else null.
  public String alternative() {
    return alternative;
  }

  /// For notes, which need one; else null.
  public String id() {
    return id;
  }
}
