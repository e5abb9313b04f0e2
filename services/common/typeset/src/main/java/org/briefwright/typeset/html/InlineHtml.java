package org.briefwright.typeset.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefwright.typeset.document.Abbreviation;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Foreign;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.Mark;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.PageReference;
import org.briefwright.typeset.document.Passage;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Superior;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.xml.Xml;

/// Writes running text as HTML.
final class InlineHtml {

  private final StringBuilder html;
  private final NoteNumbers numbers;
  private final Set<String> called = new HashSet<>();

  InlineHtml(StringBuilder html, NoteNumbers numbers) {
    this.html = html;
    this.numbers = numbers;
  }

  void write(List<Inline> text) {
    text.forEach(this::write);
  }

  private void write(Inline inline) {
    switch (inline) {
      case Text text -> html.append(Xml.escaped(text.value()));
      case Emphasis emphasis -> wrapped("<em>", emphasis.text(), "</em>");
      case Strong strong -> wrapped("<strong>", strong.text(), "</strong>");
      case Link link ->
          wrapped("<a href=\"" + Xml.escaped(link.uri()) + "\">", link.text(), "</a>");
      case Reference reference ->
          wrapped("<a href=\"#" + Xml.escaped(reference.id()) + "\">", reference.text(), "</a>");
      case NoteRef call -> call(call.note());
      case Mark mark -> {
        html.append("<span class=\"mark ").append(mark.shape().name().toLowerCase(Locale.ROOT));
        html.append("\" role=\"img\" aria-label=\"").append(Xml.escaped(mark.text()));
        html.append("\"></span>");
      }
      case Passage passage ->
          wrapped("<span id=\"" + Xml.escaped(passage.id()) + "\">", passage.text(), "</span>");
      case Foreign foreign ->
          wrapped("<span lang=\"" + Xml.escaped(foreign.lang()) + "\">", foreign.text(), "</span>");
      case Abbreviation abbreviation -> {
        String opening = "<abbr title=\"" + Xml.escaped(abbreviation.expansion()) + "\">";
        wrapped(opening, abbreviation.text(), "</abbr>");
      }
      case Superior raised -> html.append(sup(raised.text()));
      case PageReference page -> {}
    }
  }

  static String sup(String text) {
    return "<sup>" + Xml.escaped(text) + "</sup>";
  }

  private void wrapped(String opening, List<Inline> text, String closing) {
    html.append(opening);
    write(text);
    html.append(closing);
  }

  private void call(Note note) {
    String id = Xml.escaped(note.id());
    html.append("<sup><a href=\"#note-").append(id).append('"');
    if (called.add(note.id())) {
      html.append(" id=\"call-").append(id).append('"');
    }
    html.append(" role=\"doc-noteref\">").append(Xml.escaped(numbers.label(note)));
    html.append("</a></sup>");
  }
}
