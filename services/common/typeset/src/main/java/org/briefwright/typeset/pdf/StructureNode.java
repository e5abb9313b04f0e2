package org.briefwright.typeset.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.typeset.line.Span;

/// A structure element in the making. Its kids are added in reading order.
final class StructureNode {

  private final String type;
  private final PdfObject dictionary = new PdfObject();
  private final PdfArray kids = new PdfArray();
  private final Map<Span, StructureNode> spans = new IdentityHashMap<>(2);
  private PdfDictionary page;

  StructureNode(String type, PdfDictionary parent) {
    this.type = type;
    dictionary.name("S", type);
    dictionary.put("P", parent);
  }

  String type() {
    return type;
  }

  PdfDictionary dictionary() {
    return dictionary;
  }

  StructureNode child(String childType) {
    StructureNode child = new StructureNode(childType, dictionary);
    add(child.dictionary);
    return child;
  }

  /// The element of a span inside this one, or null while it has none.
  StructureNode span(Span span) {
    return spans.get(span);
  }

  void span(Span span, StructureNode node) {
    spans.put(span, node);
  }

  void text(String key, String value) {
    dictionary.text(key, value);
  }

  void attribute(String owner, String key, String value) {
    attributes(owner).name(key, value);
  }

  void attribute(String owner, String key, int value) {
    attributes(owner).whole(key, value);
  }

  void attribute(String owner, String key, List<String> ids) {
    PdfArray array = new PdfArray();
    for (String id : ids) {
      array.text(id);
    }
    attributes(owner).put(key, array);
  }

  /// Where a figure stands on its page, in points from the paper's lower left corner.
  void box(double left, double foot, double right, double head) {
    attribute("Layout", "Placement", "Block");
    attributes("Layout").put("BBox", Links.floats(left, foot, right, head));
  }

  /// An element's attributes have one owner here: no table cell is a figure.
  private PdfDictionary attributes(String owner) {
    PdfDictionary attributes = (PdfDictionary) dictionary.get("A");
    if (attributes == null) {
      attributes = new PdfDictionary();
      attributes.name("O", owner);
      dictionary.put("A", attributes);
    }
    return attributes;
  }

  /// Adds a piece of a page's content.
  void content(PdfDictionary onPage, int mcid) {
    if (page == null) {
      page = onPage;
      dictionary.put("Pg", onPage);
    }
    if (page == onPage) {
      add(new PdfValue.Whole(mcid));
    } else {
      PdfDictionary reference = new PdfDictionary();
      reference.name("Type", "MCR");
      reference.put("Pg", onPage);
      reference.whole("MCID", mcid);
      add(reference);
    }
  }

  void annotation(PdfDictionary onPage, PdfDictionary annotation) {
    PdfDictionary reference = new PdfDictionary();
    reference.name("Type", "OBJR");
    reference.put("Pg", onPage);
    reference.put("Obj", annotation);
    add(reference);
  }

  private void add(PdfValue kid) {
    kids.add(kid);
    if (kids.size() == 1) {
      dictionary.put("K", kid);
    } else if (kids.size() == 2) {
      dictionary.put("K", kids);
    }
  }
}
