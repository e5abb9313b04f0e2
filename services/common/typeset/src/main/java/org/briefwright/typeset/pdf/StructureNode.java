package org.briefwright.typeset.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.briefwright.typeset.line.Span;

/// A structure element in the making. Its kids are added in reading order.
final class StructureNode {

  private final String type;
  private final COSDictionary dictionary = new COSDictionary();
  private final COSArray kids = new COSArray();
  private final Map<Span, StructureNode> spans = new IdentityHashMap<>(2);
  private COSDictionary page;

  StructureNode(String type, COSDictionary parent) {
    this.type = type;
    dictionary.setItem(COSName.TYPE, Names.STRUCT_ELEM);
    dictionary.setItem(COSName.S, Names.name(type));
    dictionary.setItem(COSName.P, parent);
  }

  String type() {
    return type;
  }

  COSDictionary dictionary() {
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

  void text(COSName key, String value) {
    dictionary.setItem(key, new COSString(value));
  }

  void attribute(String owner, COSName key, String value) {
    attributes(owner).setName(key, value);
  }

  void attribute(String owner, COSName key, int value) {
    attributes(owner).setInt(key, value);
  }

  void attribute(String owner, COSName key, List<String> ids) {
    COSArray array = new COSArray();
    ids.forEach(id -> array.add(new COSString(id)));
    attributes(owner).setItem(key, array);
  }

  /// Where a figure stands on its page, in points from the paper's lower left corner.
  void box(double left, double foot, double right, double head) {
    attribute("Layout", Names.PLACEMENT, "Block");
    attributes("Layout").setItem(COSName.BBOX, Links.floats(left, foot, right, head));
  }

  /// An element's attributes have one owner here: no table cell is a figure.
  private COSDictionary attributes(String owner) {
    COSDictionary attributes = dictionary.getCOSDictionary(COSName.A);
    if (attributes == null) {
      attributes = new COSDictionary();
      attributes.setName(COSName.O, owner);
      dictionary.setItem(COSName.A, attributes);
    }
    return attributes;
  }

  /// Adds a piece of a page's content.
  void content(COSDictionary onPage, int mcid) {
    if (page == null) {
      page = onPage;
      dictionary.setItem(COSName.PG, onPage);
    }
    if (page == onPage) {
      add(COSInteger.get(mcid));
    } else {
      COSDictionary reference = new COSDictionary();
      reference.setItem(COSName.TYPE, COSName.MCR);
      reference.setItem(COSName.PG, onPage);
      reference.setInt(COSName.MCID, mcid);
      add(reference);
    }
  }

  void annotation(COSDictionary onPage, COSDictionary annotation) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, Names.OBJR);
    reference.setItem(COSName.PG, onPage);
    reference.setItem(Names.OBJ, annotation);
    add(reference);
  }

  private void add(COSBase kid) {
    kids.add(kid);
    if (kids.size() == 1) {
      dictionary.setItem(COSName.K, kid);
    } else if (kids.size() == 2) {
      dictionary.setItem(COSName.K, kids);
    }
  }
}
