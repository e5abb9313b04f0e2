package org.briefwright.typeset.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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

/// Texts with every kind of inline, nested.
final class RandomInlines {

  private final SplittableRandom random;
  private final RandomWords words;
  private final List<Note> notes = new ArrayList<>();
  private int passages;

  RandomInlines(SplittableRandom random, RandomWords words) {
    this.random = random;
    this.words = words;
  }

  List<Inline> text(String lang, int sentences) {
    return text(lang, sentences, 0);
  }

  private List<Inline> text(String lang, int sentences, int depth) {
    List<Inline> text = new ArrayList<>();
    int count = random.nextInt(40) == 0 ? 0 : 1 + random.nextInt(sentences);
    for (int i = 0; i < count; i++) {
      text.add(new Text(words.sentence(lang, 18)));
      if (depth < 3 && random.nextInt(4) == 0) {
        text.add(special(lang, depth + 1));
      }
    }
    return text;
  }

  private Inline special(String lang, int depth) {
    List<Inline> inner = text(lang, 1, depth);
    String other = words.pick(RandomWords.LANGUAGES);
    return switch (random.nextInt(14)) {
      case 0 -> new Emphasis(inner);
      case 1 -> new Strong(inner);
      case 2 -> new Link("https://example.org/" + random.nextInt(100), inner);
      case 3 -> new Reference("id" + random.nextInt(12), inner);
      case 4 -> new Passage("passage" + passages++, inner);
      case 5 -> new Foreign(other, text(other, 1, depth));
      case 6 -> new Mark(words.pick(List.of(Mark.Shape.values())), "Sign");
      case 7 -> new Abbreviation(words.filled(lang, 4), inner);
      case 8 -> new Superior(words.word(lang));
      case 9 -> new PageReference("id" + random.nextInt(12), ", page ");
      default -> new NoteRef(note(lang, depth));
    };
  }

  /// A new note, or one that was called before.
  private Note note(String lang, int depth) {
    if (!notes.isEmpty() && random.nextInt(6) == 0) {
      return words.pick(notes);
    }
    String label = random.nextInt(20) == 0 ? "†" : "";
    int length = random.nextInt(12) == 0 ? 30 : 3;
    Note note = new Note("n" + notes.size() + "-" + depth, label, text(lang, length, depth));
    notes.add(note);
    return note;
  }
}
