package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Foreign;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Mark;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Text;

/// Passages as running text: tag, body, note, and what kind of judgement it is. Asked in the order
/// of print, since short names are explained where they first stand.
///
/// @param lang the brief's language; a passage in another is marked as such
record PassageText(
    String lang,
    Phrases phrases,
    Map<Integer, org.briefwright.composer.brief.Note> notes,
    Acronyms acronyms) {

  /// A section's heading, with the sign of its side.
  Heading heading(Section section) {
    List<Inline> text = new ArrayList<>();
    if (section.role() == Role.ARGUMENTS_FOR) {
      text.add(mark(Stance.PRO));
      text.add(new Text(" "));
    } else if (section.role() == Role.ARGUMENTS_AGAINST) {
      text.add(mark(Stance.CON));
      text.add(new Text(" "));
    }
    text.add(new Text(section.heading()));
    return new Heading(2, text, "");
  }

  Mark mark(Stance stance) {
    return switch (stance) {
      case PRO -> new Mark(Mark.Shape.FOR, phrases.get("mark.pro"));
      case CON -> new Mark(Mark.Shape.AGAINST, phrases.get("mark.con"));
      case NEUTRAL -> new Mark(Mark.Shape.NEUTRAL, phrases.get("mark.neutral"));
    };
  }

  /// Tag in bold as a run-in head, the body, and the call of the note.
  List<Inline> of(Passage passage) {
    List<Inline> text = new ArrayList<>();
    if (passage.tag() != null) {
      tag(passage, passage.tag() + ".", text);
    }
    if (passage.opening() != null) {
      text.add(leadOver(passage));
      text.add(new Text(" "));
    }
    body(passage, text);
    return text;
  }

  /// A passage of a section in which both sides speak, led by the sign of its own.
  List<Inline> ofASide(Passage passage) {
    List<Inline> text = new ArrayList<>();
    text.add(mark(passage.stance()));
    text.add(new Text(" "));
    text.addAll(of(passage));
    return text;
  }

  /// An answer under the words that it answers.
  List<Inline> answer(Passage passage) {
    List<Inline> text = new ArrayList<>();
    if (passage.opening() != null) {
      text.add(leadOver(passage));
      text.add(new Text(" "));
    }
    tag(passage, passage.tag() + ".", text);
    body(passage, text);
    return text;
  }

  /// A course of action: its claim, its text, and what it follows from.
  ///
  /// @param name such as `Option A: `; empty where the heading names it
  List<Inline> course(Passage passage, String name) {
    List<Inline> text = new ArrayList<>();
    tag(passage, name + passage.tag() + ".", text);
    body(passage, text);
    String from =
        switch (passage.stance()) {
          case PRO -> "follows.pro";
          case CON -> "follows.con";
          case NEUTRAL -> "follows.neutral";
        };
    text.add(new Text(" "));
    text.add(Emphasis.of(phrases.get(from) + "; " + confidence(passage) + "."));
    return text;
  }

  String confidence(Passage passage) {
    return phrases.get("confidence." + Codes.of(passage.confidence()));
  }

  private Emphasis leadOver(Passage passage) {
    String target = passage.answersAt() == null ? passage.answers() : passage.answersAt();
    return Emphasis.of(phrases.get(passage.opening(), target));
  }

  void tag(Passage passage, String words, List<Inline> text) {
    List<Inline> tag = acronyms.resolve(passage.lang(), List.of(new Text(words)));
    text.addAll(inItsLanguage(passage.lang(), List.of(new Strong(tag))));
    text.add(new Text(" "));
  }

  void body(Passage passage, List<Inline> text) {
    text.addAll(
        inItsLanguage(
            passage.lang(), acronyms.resolve(passage.lang(), InlineMarkup.read(passage.text()))));
    call(passage.note(), text);
  }

  /// Words in their own language, marked as foreign where it is not the brief's.
  List<Inline> inItsLanguage(String own, List<Inline> words) {
    return own.equals(lang) ? words : List.of(new Foreign(own, words));
  }

  /// A judgement in one sentence, with its side's sign before it. Likelihood and confidence follow
  /// apart from each other, as ICD 203 demands.
  List<Inline> judgement(Passage passage) {
    List<Inline> text = new ArrayList<>();
    text.add(mark(passage.stance()));
    text.add(new Text(" "));
    body(passage, text);
    text.add(new Text(" "));
    if (passage.likelihood() != null) {
      text.add(Emphasis.of(phrases.get("likelihood", passage.likelihood()) + "."));
      text.add(new Text(" "));
    }
    text.add(Emphasis.of("(" + confidence(passage) + ")"));
    return text;
  }

  /// The call of a note, straight after the words that it supports.
  void call(Integer number, List<Inline> text) {
    if (number != null) {
      org.briefwright.composer.brief.Note note = notes.get(number);
      text.add(
          new NoteRef(
              new org.briefwright.typeset.document.Note(
                  "note-" + number, String.valueOf(number), SpanInlines.inNote(note.spans()))));
    }
  }
}
