package org.briefwright.typeset.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Inlines;
import org.briefwright.typeset.document.Reference;

/// The bookmarks: one for each place that something refers to. Their names begin with `_`, which
/// hides them from Word's list.
final class Targets {

  private final Map<String, Integer> referred = new HashMap<>();
  private int opened;

  private Targets() {}

  static Targets of(Document document) {
    Targets targets = new Targets();
    Inlines.inNotesToo(document).forEach(targets::visit);
    return targets;
  }

  private void visit(Inline inline) {
    if (inline instanceof Reference(String id, List<Inline> text)) {
      referred.putIfAbsent(id, referred.size() + 1);
    }
  }

  /// The bookmark for an id that something refers to.
  String name(String id) {
    return "_Ref" + referred.get(id);
  }

  /// A bookmark's beginning and end, which stand beside each other: links need no extent. Empty
  /// where nothing refers to the id.
  String mark(String id) {
    return referred.containsKey(id) ? around(name(id), "") : "";
  }

  /// Content with a bookmark around it.
  String around(String name, String content) {
    String number = Integer.toString(opened++);
    return "<w:bookmarkStart w:id=\""
        + number
        + "\" w:name=\""
        + name
        + "\"/>"
        + content
        + "<w:bookmarkEnd w:id=\""
        + number
        + "\"/>";
  }
}
