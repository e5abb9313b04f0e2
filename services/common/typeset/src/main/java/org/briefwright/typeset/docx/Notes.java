package org.briefwright.typeset.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Inlines;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.theme.Role;

/// The footnotes. Word counts them itself; a note whose label is not what Word would count has its
/// label written out.
final class Notes {

  private static final String SEPARATORS =
      """
      <w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:before="0" w:after="0"/>\
      </w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>\
      <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr>\
      <w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p>\
      </w:footnote>\
      """;

  private final Parts parts;
  private final Relations relations = new Relations();
  private final StringBuilder xml = new StringBuilder();
  private final Map<String, Integer> placed = new LinkedHashMap<>();
  private int counted;

  Notes(Parts parts) {
    this.parts = parts;
  }

  /// A call in the main text. A note's first call brings it; later ones refer to it.
  String call(Note note) {
    if (placed.containsKey(note.id())) {
      return again(note);
    }
    StringBuilder calls = new StringBuilder(first(note));
    // Word holds no note inside a note: one called there is called beside the note that calls it.
    for (Note inner : calledBy(note)) {
      if (!placed.containsKey(inner.id())) {
        calls.append(superscript(Wml.text(" "))).append(call(inner));
      }
    }
    return calls.toString();
  }

  private String first(Note note) {
    int id = placed.size() + 1;
    placed.put(note.id(), id);
    String label = parts.numbers().label(note);
    boolean counts = label.equals(Integer.toString(counted + 1));
    if (counts) {
      counted++;
    }
    body(note, id, counts ? "<w:footnoteRef/>" : Wml.text(label));
    String custom = counts ? "" : " w:customMarkFollows=\"1\"";
    String call =
        superscript(
            "<w:footnoteReference"
                + custom
                + " w:id=\""
                + id
                + "\"/>"
                + (counts ? "" : Wml.text(label)));
    return parts.targets().around(bookmark(id), call);
  }

  private String again(Note note) {
    String label = superscript(Wml.text(parts.numbers().label(note)));
    int id = placed.get(note.id());
    return "<w:hyperlink w:anchor=\"" + bookmark(id) + "\">" + label + "</w:hyperlink>";
  }

  private static String bookmark(int id) {
    return "_Note" + id;
  }

  private static String superscript(String content) {
    return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>" + content + "</w:r>";
  }

  private static List<Note> calledBy(Note note) {
    List<Note> called = new ArrayList<>();
    for (Inline inline : Inlines.of(note.body())) {
      if (inline instanceof NoteRef(Note inner)) {
        called.add(inner);
      }
    }
    return called;
  }

  private void body(Note note, int id, String label) {
    xml.append("<w:footnote w:id=\"").append(id).append("\">");
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>");
    xml.append(superscript(label)).append("<w:r><w:tab/></w:r>");
    NoteCalls numberAlone = inner -> superscript(Wml.text(parts.numbers().label(inner)));
    new RunWriter(xml, parts, relations, numberAlone)
        .write(note.body(), parts.theme().style(Role.NOTE));
    xml.append("</w:p></w:footnote>");
  }

  Relations relations() {
    return relations;
  }

  /// The part that holds all notes.
  String xml() {
    return Wml.DECLARATION
        + "<w:footnotes"
        + Wml.NAMESPACES
        + ">"
        + SEPARATORS
        + xml
        + "</w:footnotes>";
  }
}
