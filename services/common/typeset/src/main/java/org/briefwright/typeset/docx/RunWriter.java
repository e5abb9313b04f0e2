package org.briefwright.typeset.docx;

import java.util.List;
import java.util.regex.Pattern;
import org.briefwright.typeset.document.Abbreviation;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Foreign;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.Mark;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.PageReference;
import org.briefwright.typeset.document.Passage;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Superior;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.theme.TextStyle;

/// Writes running text as runs, each with its language.
final class RunWriter {

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\x0B\\f\\r]+");

  private final StringBuilder xml;
  private final Parts parts;
  private final Relations relations;
  private final NoteCalls calls;
  private boolean italic;
  private boolean emphasised;
  private boolean important;
  private boolean linked;
  private boolean blank;
  private String lang;

  /// @param relations of the part that the runs stand in
  RunWriter(StringBuilder xml, Parts parts, Relations relations, NoteCalls calls) {
    this.xml = xml;
    this.parts = parts;
    this.relations = relations;
    this.calls = calls;
    this.lang = parts.document().lang();
  }

  /// A paragraph's text.
  ///
  /// @param style what emphasis has to differ from
  void write(List<Inline> text, TextStyle style) {
    italic = style.italic();
    blank = true;
    text.forEach(this::write);
  }

  private void write(Inline inline) {
    switch (inline) {
      case Text text -> words(text.value());
      case Emphasis emphasis -> {
        boolean before = emphasised;
        emphasised = true;
        emphasis.text().forEach(this::write);
        emphasised = before;
      }
      case Strong strong -> {
        boolean before = important;
        important = true;
        strong.text().forEach(this::write);
        important = before;
      }
      case Link link -> link("r:id=\"" + relations.link(link.uri()) + "\"", link.text());
      case Reference reference ->
          link("w:anchor=\"" + parts.targets().name(reference.id()) + "\"", reference.text());
      case NoteRef call -> call(call.note());
      case Mark mark -> sign(mark);
      case Passage passage -> {
        xml.append(parts.targets().mark(passage.id()));
        passage.text().forEach(this::write);
      }
      case Abbreviation abbreviation -> abbreviation.text().forEach(this::write);
      case Superior superior -> {
        blank = false;
        run("<w:vertAlign w:val=\"superscript\"/>", superior.text());
      }
      // Word breaks pages itself: a number printed here would soon be wrong.
      case PageReference _ -> {}
      case Foreign foreign -> {
        String before = lang;
        lang = foreign.lang();
        foreign.text().forEach(this::write);
        lang = before;
      }
    }
  }

  /// Runs of white space count as one space, also where one text ends and the next begins.
  private void words(String value) {
    String words = BLANKS.matcher(value).replaceAll(" ");
    if (blank && words.startsWith(" ")) {
      words = words.substring(1);
    }
    if (!words.isEmpty()) {
      blank = words.endsWith(" ");
      run("", words);
    }
  }

  /// @param look properties that only these words have; empty for none
  private void run(String look, String words) {
    xml.append("<w:r><w:rPr>");
    if (linked) {
      xml.append("<w:rStyle w:val=\"Hyperlink\"/>");
    }
    if (important) {
      xml.append("<w:b/><w:bCs/>");
    }
    if (emphasised) {
      // Emphasis inside italics stands upright.
      xml.append(italic ? "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>" : "<w:i/><w:iCs/>");
    }
    xml.append(look).append(Languages.properties(lang)).append("</w:rPr>");
    xml.append(Wml.text(words)).append("</w:r>");
  }

  /// Word knows no link inside a link: the outer one holds.
  private void link(String target, List<Inline> text) {
    if (linked) {
      text.forEach(this::write);
      return;
    }
    linked = true;
    xml.append("<w:hyperlink ").append(target).append(" w:history=\"1\">");
    text.forEach(this::write);
    xml.append("</w:hyperlink>");
    linked = false;
  }

  private void call(Note note) {
    blank = false;
    xml.append(calls.call(note));
  }

  private void sign(Mark mark) {
    blank = false;
    int colour =
        switch (mark.shape()) {
          case FOR -> parts.theme().palette().pro();
          case AGAINST -> parts.theme().palette().con();
          case NEUTRAL -> parts.theme().palette().grey();
        };
    String sign =
        switch (mark.shape()) {
          case FOR -> "●";
          case AGAINST -> "◇";
          case NEUTRAL -> "○";
        };
    run("<w:color w:val=\"" + Wml.hex(colour) + "\"/>", sign);
  }
}
