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
  private List<String> headers = List.of();
  private int across = 1;
  private int down = 1;

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

  /// Says what a picture shows to those who cannot see it.
  Element alternative(String words) {
    alternative = words;
    return this;
  }

  /// Names the header cells that speak of a table's cell, by their ids.
  Element headers(List<String> ids) {
    headers = List.copyOf(ids);
    return this;
  }

  Element spanning(int columns, int rows) {
    across = columns;
    down = rows;
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

  /// For figures, else null.
  public String alternative() {
    return alternative;
  }

  /// The ids of a table cell's header cells, where these are not plain from its row and column.
  public List<String> headers() {
    return headers;
  }

  /// How many columns a table's cell fills.
  public int across() {
    return across;
  }

  /// How many rows a table's cell fills.
  public int down() {
    return down;
  }

  /// For notes and header cells that others name; else null.
  public String id() {
    return id;
  }
}
