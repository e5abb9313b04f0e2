package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Inlines;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.line.SetText;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;
import org.briefwright.typeset.theme.Theme;

/// What all blocks of one document share while they flow: theme, notes and warnings.
final class FlowContext {

  private final Theme theme;
  private final ParagraphSetter setter;
  private final NoteNumbers numbers;
  private final Map<String, Integer> noteOrder = new HashMap<>();
  private final Set<String> noted = new LinkedHashSet<>();
  private final Set<String> warnings = new LinkedHashSet<>();
  private int headerCells;
  private final double width;
  private final String lang;
  private final boolean endnotes;

  FlowContext(
      Theme theme, ParagraphSetter setter, NoteNumbers numbers, double width, Document document) {
    this.theme = theme;
    this.setter = setter;
    this.numbers = numbers;
    this.width = width;
    this.lang = document.lang();
    this.endnotes = Endnotes.in(document);
    for (Note note : numbers.inOrder()) {
      noteOrder.put(note.id(), noteOrder.size());
    }
  }

  /// A new id for a table's header cell.
  String headerId() {
    headerCells++;
    return "header-" + headerCells;
  }

  /// Of the type area.
  double width() {
    return width;
  }

  Theme theme() {
    return theme;
  }

  TextStyle style(Role role) {
    return theme.style(role);
  }

  String lang() {
    return lang;
  }

  ParagraphSetter setter() {
    return setter;
  }

  Set<String> warnings() {
    return warnings;
  }

  List<Line> set(List<Inline> text, TextStyle style, double measure) {
    SetText set = setter.set(text, style, measure);
    warnings.addAll(set.warnings());
    return set.lines();
  }

  /// How far above a row's foot its baseline stands: the same for all leadings from the grid's up,
  /// so that text of different sizes side by side shares its baselines.
  double depth(TextStyle style) {
    return 0.28 * Math.min(style.leading(), theme.grid());
  }

  /// The element for the text of a cell or list body: a paragraph of its own where notes follow it,
  /// so that they are read after it.
  static Element textIn(Element holder, List<Inline> text) {
    for (Inline inline : Inlines.of(text)) {
      if (inline instanceof NoteRef) {
        return holder.child("P");
      }
    }
    return holder;
  }

  /// The notes that a line calls for the first time, set for the page's foot. Their elements follow
  /// `owner`.
  List<NoteText> notes(Line line, Element parent) {
    if (line.notes().isEmpty() || endnotes) {
      return List.of();
    }
    List<NoteText> called = new ArrayList<>();
    for (Note note : line.notes()) {
      addNote(note, parent, called);
    }
    return called;
  }

  private void addNote(Note note, Element parent, List<NoteText> called) {
    if (!noted.add(note.id())) {
      return;
    }
    NoteText text = set(note, new Place(0, width), parent);
    called.add(text);
    for (Note inner : text.nested()) {
      addNote(inner, parent, called);
    }
  }

  /// A note, set. Calls lead to its first row.
  NoteText set(Note note, Place place, Element parent) {
    Element element = parent.child("Note").id("note-" + note.id());
    TextStyle style = theme.style(Role.NOTE);
    String label = numbers.label(note);
    List<Line> number = set(TextFlow.plain(label), style, place.width());
    double indent = Math.max(style.size() * 1.7, number.getFirst().width() + style.size() * 0.6);
    List<Line> lines = set(note.body(), style, place.width() - indent);
    Element labelElement = element.child("Lbl");
    Element body = element.child("P");
    List<Row> rows = new ArrayList<>();
    List<Note> nested = new ArrayList<>();
    double baseline = style.leading() - depth(style);
    for (int i = 0; i < lines.size(); i++) {
      boolean kept = i > 0 && (i == 1 || i == lines.size() - 1);
      Row row =
          Row.of(
                  style.leading(),
                  List.of(new Piece.TextPiece(lines.get(i), place.x() + indent, baseline, body)))
              .keptIf(kept);
      if (i == 0) {
        row =
            row.beginningWith(
                    new Piece.TextPiece(number.getFirst(), place.x(), baseline, labelElement))
                .starting(new Start(List.of("note " + note.id()), null, element, null));
      }
      rows.add(row);
      nested.addAll(lines.get(i).notes());
    }
    return new NoteText(note.id(), noteOrder.get(note.id()), element, rows, nested);
  }
}
