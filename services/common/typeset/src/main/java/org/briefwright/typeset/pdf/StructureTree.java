package org.briefwright.typeset.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
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

  private final COSDictionary root = new COSDictionary();
  private final Map<Element, StructureNode> nodes = new IdentityHashMap<>();
  private final TreeMap<String, COSDictionary> ids = new TreeMap<>();
  private final List<COSArray> pageParents = new ArrayList<>();
  private final List<COSDictionary> annotationParents = new ArrayList<>();
  private final int pages;

  StructureTree(Element document, int pages) {
    this.pages = pages;
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    StructureNode top = new StructureNode(document.type(), root);
    root.setItem(COSName.K, top.dictionary());
    fill(document, top);
    for (int i = 0; i < pages; i++) {
      pageParents.add(new COSArray());
    }
  }

  private void fill(Element element, StructureNode node) {
    nodes.put(element, node);
    if (element.scope() != null) {
      node.attribute("Table", Names.SCOPE, element.scope());
    }
    if (element.listNumbering() != null) {
      node.attribute("List", Names.LIST_NUMBERING, element.listNumbering());
    }
    if (!element.headers().isEmpty()) {
      node.attribute("Table", Names.HEADERS, element.headers());
    }
    if (element.across() > 1) {
      node.attribute("Table", Names.COL_SPAN, element.across());
    }
    if (element.down() > 1) {
      node.attribute("Table", Names.ROW_SPAN, element.down());
    }
    if (element.alternative() != null) {
      node.text(COSName.ALT, element.alternative());
    }
    if (element.id() != null) {
      node.text(COSName.ID, element.id());
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
            words.text(COSName.LANG, foreign.lang());
            yield words;
          }
          case Abbreviation abbreviation -> {
            StructureNode words = outer.child("Span");
            words.text(Names.EXPANSION, abbreviation.expansion());
            yield words;
          }
          case Mark mark -> {
            StructureNode sign = outer.child("Span");
            sign.text(Names.ACTUAL_TEXT, mark.text());
            yield sign;
          }
          default -> outer.child("Span");
        };
    outer.span(span, node);
    return node;
  }

  /// Records content of a page; returns its number there.
  int content(int page, COSDictionary pageDictionary, StructureNode node) {
    COSArray parents = pageParents.get(page - 1);
    int mcid = parents.size();
    parents.add(node.dictionary());
    node.content(pageDictionary, mcid);
    return mcid;
  }

  /// Records a link; returns its key in the parent tree.
  int annotation(COSDictionary pageDictionary, COSDictionary annotation, StructureNode node) {
    node.annotation(pageDictionary, annotation);
    annotationParents.add(node.dictionary());
    return pages + annotationParents.size() - 1;
  }

  void writeTo(COSDictionary catalog) {
    COSArray numbers = new COSArray();
    int key = 0;
    for (COSArray parents : pageParents) {
      numbers.add(COSInteger.get(key++));
      numbers.add(parents);
    }
    for (COSDictionary parent : annotationParents) {
      numbers.add(COSInteger.get(key++));
      numbers.add(parent);
    }
    COSDictionary parentTree = new COSDictionary();
    parentTree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, parentTree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, key);
    if (!ids.isEmpty()) {
      root.setItem(COSName.ID_TREE, idTree());
    }
    catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
    COSDictionary markInfo = new COSDictionary();
    markInfo.setBoolean(Names.MARKED, true);
    catalog.setItem(Names.MARK_INFO, markInfo);
  }

  private COSDictionary idTree() {
    COSArray names = new COSArray();
    ids.forEach(
        (id, element) -> {
          names.add(new COSString(id));
          names.add(element);
        });
    COSArray limits = new COSArray();
    limits.add(new COSString(ids.firstKey()));
    limits.add(new COSString(ids.lastKey()));
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.NAMES, names);
    leaf.setItem(COSName.LIMITS, limits);
    COSArray kids = new COSArray();
    kids.add(leaf);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.KIDS, kids);
    return tree;
  }
}
