package org.briefwright.typeset.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.typeset.document.Abbreviation;
import org.briefwright.typeset.document.Foreign;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.Mark;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.flow.Element;
import org.briefwright.typeset.line.Span;

/// The tag tree. Blocks' elements stand in it from the start, in document order; elements inside
/// lines join when they are drawn, which is their reading order.
final class StructureTree {

  private final PdfObject root = PdfObject.typed("StructTreeRoot");
  private final Map<Element, StructureNode> nodes = new IdentityHashMap<>();
  private final TreeMap<String, PdfDictionary> ids = new TreeMap<>();
  private final List<PdfArray> pageParents = new ArrayList<>();
  private final List<PdfDictionary> annotationParents = new ArrayList<>();
  private final int pages;

  StructureTree(Element document, int pages) {
    this.pages = pages;
    StructureNode top = new StructureNode(document.type(), root);
    root.put("K", top.dictionary());
    fill(document, top);
    for (int i = 0; i < pages; i++) {
      pageParents.add(new PdfArray());
    }
  }

  private void fill(Element element, StructureNode node) {
    nodes.put(element, node);
    if (element.scope() != null) {
      node.attribute("Table", "Scope", element.scope());
    }
    if (element.listNumbering() != null) {
      node.attribute("List", "ListNumbering", element.listNumbering());
    }
    if (!element.headers().isEmpty()) {
      node.attribute("Table", "Headers", element.headers());
    }
    if (element.across() > 1) {
      node.attribute("Table", "ColSpan", element.across());
    }
    if (element.down() > 1) {
      node.attribute("Table", "RowSpan", element.down());
    }
    if (element.alternative() != null) {
      node.text("Alt", element.alternative());
    }
    if (element.id() != null) {
      node.text("ID", element.id());
      ids.put(element.id(), node.dictionary());
    }
    for (Element child : element.children()) {
      fill(child, node.child(child.type()));
    }
  }

  /// The element that a run belongs to.
  StructureNode node(Element element, Span span) {
    return span == null ? nodes.get(element) : spanned(nodes.get(element), span);
  }

  private StructureNode spanned(StructureNode block, Span span) {
    StructureNode outer = span.parent() == null ? block : spanned(block, span.parent());
    StructureNode known = outer.span(span);
    if (known != null) {
      return known;
    }
    StructureNode node =
        switch (span.inline()) {
          case Link link -> outer.child("Link");
          case Reference reference -> outer.child("Reference").child("Link");
          case NoteRef call -> outer.child("Reference").child("Link");
          case Foreign foreign -> {
            StructureNode words = outer.child("Span");
            words.text("Lang", foreign.lang());
            yield words;
          }
          case Abbreviation abbreviation -> {
            StructureNode words = outer.child("Span");
            words.text("E", abbreviation.expansion());
            yield words;
          }
          case Mark mark -> {
            StructureNode sign = outer.child("Span");
            sign.text("ActualText", mark.text());
            yield sign;
          }
          default -> outer.child("Span");
        };
    outer.span(span, node);
    return node;
  }

  /// Records content of a page; returns its number there.
  int content(int page, PdfDictionary pageDictionary, StructureNode node) {
    PdfArray parents = pageParents.get(page - 1);
    int mcid = parents.size();
    parents.add(node.dictionary());
    node.content(pageDictionary, mcid);
    return mcid;
  }

  /// Records a link; returns its key in the parent tree.
  int annotation(PdfDictionary pageDictionary, PdfDictionary annotation, StructureNode node) {
    node.annotation(pageDictionary, annotation);
    annotationParents.add(node.dictionary());
    return pages + annotationParents.size() - 1;
  }

  void writeTo(PdfDictionary catalog) {
    PdfArray numbers = new PdfArray();
    int key = 0;
    for (PdfArray parents : pageParents) {
      numbers.whole(key++);
      numbers.add(parents);
    }
    for (PdfDictionary parent : annotationParents) {
      numbers.whole(key++);
      numbers.add(parent);
    }
    PdfDictionary parentTree = new PdfDictionary();
    parentTree.put("Nums", numbers);
    root.put("ParentTree", parentTree);
    root.whole("ParentTreeNextKey", key);
    if (!ids.isEmpty()) {
      root.put("IDTree", idTree());
    }
    catalog.put("StructTreeRoot", root);
    PdfDictionary markInfo = new PdfDictionary();
    markInfo.flag("Marked", true);
    catalog.put("MarkInfo", markInfo);
  }

  private PdfDictionary idTree() {
    PdfArray names = new PdfArray();
    for (Map.Entry<String, PdfDictionary> named : ids.entrySet()) {
      names.text(named.getKey());
      names.add(named.getValue());
    }
    PdfArray limits = new PdfArray();
    limits.text(ids.firstKey());
    limits.text(ids.lastKey());
    PdfDictionary leaf = new PdfDictionary();
    leaf.put("Names", names);
    leaf.put("Limits", limits);
    PdfArray kids = new PdfArray();
    kids.add(leaf);
    PdfDictionary tree = new PdfDictionary();
    tree.put("Kids", kids);
    return tree;
  }
}
