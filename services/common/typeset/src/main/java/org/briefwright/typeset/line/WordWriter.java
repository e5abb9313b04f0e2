package org.briefwright.typeset.line;

import java.util.List;
import java.util.Set;
import org.briefwright.language.hyphenation.Hyphenator;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.font.FontFace;

/// Writes one word: finds a face for each character, and the places where the word may be
/// divided.
final class WordWriter {

  private static final int HYPHEN_PRICE = 60;

  private final Items items;
  private final Measure measure;
  private final List<String> passages;
  private final Substitutes substitutes;

  WordWriter(Items items, Measure measure, List<String> passages, Set<String> warnings) {
    this.items = items;
    this.measure = measure;
    this.passages = passages;
    this.substitutes = new Substitutes(items, warnings);
  }

  void write(Setting setting, String text, int from, int to, Hyphenator hyphenator) {
    int at = from;
    while (at < to && Coverage.plain(text.charAt(at))) {
      at++;
    }
    if (at == to) {
      segment(setting, text, from, to, hyphenator);
      return;
    }
    at = from;
    while (at < to) {
      int codePoint = text.codePointAt(at);
      int size = Character.charCount(codePoint);
      FontFace face = Coverage.face(setting.face(), codePoint);
      if (codePoint == '\u00AD' || codePoint == '\u200B') {
        Setting hyphen = codePoint == '\u00AD' ? setting : null;
        items.penalty(
            hyphen == null ? 0 : hyphenWidth(hyphen),
            HYPHEN_PRICE,
            hyphen == null ? null : Fragment.of(hyphen, "", 0, 0));
        at += size;
      } else if (Coverage.invisible(codePoint)) {
        at += size;
      } else if (face == null) {
        at = substitutes.write(setting, text, at, to, takePassages());
      } else {
        int end = at + size;
        while (end < to && Coverage.face(setting.face(), text.codePointAt(end)) == face) {
          end += Character.charCount(text.codePointAt(end));
        }
        if (end < to && Clusters.combining(text.codePointAt(end))) {
          at = cut(setting, face, text, at, end, to, hyphenator);
        } else {
          segment(setting.in(face), text, at, end, hyphenator);
          at = end;
        }
      }
    }
  }

  void writeCall(Setting setting, String label, Note note) {
    Fragment call =
        new Fragment(setting, label, 0, label.length(), null, label, note, null, takePassages());
    if (Coverage.all(setting.face(), label)) {
      Word word = Words.get(setting.face(), setting.figures(), label, 0, label.length());
      items.box(setting.points(word.width()), 0, call);
    } else {
      write(setting, label, 0, label.length(), null);
      items.box(0, 0, new Fragment(setting, "", 0, 0, null, null, note, null, List.of()));
    }
  }

  List<String> takePassages() {
    if (passages.isEmpty()) {
      return List.of();
    }
    List<String> taken = List.copyOf(passages);
    passages.clear();
    return taken;
  }

  /// Text up to a mark that its letter's face lacks: letter and mark are set in a face that has
  /// both, if one has, and apart otherwise. Returns where to go on.
  private int cut(
      Setting setting,
      FontFace face,
      String text,
      int from,
      int end,
      int to,
      Hyphenator hyphenator) {
    int letter = Clusters.baseBefore(text, end, from);
    if (letter > from) {
      segment(setting.in(face), text, from, letter, hyphenator);
      return letter;
    }
    int marks = Clusters.marksEnd(text, end, to);
    FontFace whole = Coverage.whole(setting.face(), text, from, marks);
    int written = whole == null ? end : marks;
    segment(setting.in(whole == null ? face : whole), text, from, written, null);
    return written;
  }

  /// Text that one face can set.
  private void segment(Setting setting, String text, int from, int to, Hyphenator hyphenator) {
    Word word = Words.get(setting.face(), setting.figures(), text, from, to);
    double whole = setting.points(word.width());
    double hang = Protrusion.of(setting, text.charAt(to - 1));
    boolean tooWide = whole > measure.width() * 0.98;
    Word.Division division = tooWide ? word.everywhere() : word.divided(hyphenator);
    WordBreaks breaks = division.breaks();
    List<String> beginning = takePassages();
    if (breaks.isEmpty() || !word.saysItself() && whole <= measure.width()) {
      part(word, true, setting, text, from, to, whole, hang, beginning);
      return;
    }
    int start = from;
    double before = 0;
    for (int i = 0; i < breaks.count(); i++) {
      int end = from + breaks.at(i);
      double until = setting.points(division.until()[i]);
      part(word, i == 0, setting, text, start, end, until - before, 0, beginning);
      beginning = List.of();
      if (breaks.hyphenated(i)) {
        items.penalty(
            hyphenWidth(setting), breaks.price(i), Fragment.of(setting, text, start, end));
      } else {
        items.penalty(0, breaks.price(i), null);
      }
      before = until;
      start = end;
    }
    double last = setting.points(division.whole()) - before;
    part(word, false, setting, text, start, to, last, hang, beginning);
  }

  private void part(
      Word word,
      boolean first,
      Setting setting,
      String text,
      int from,
      int to,
      double width,
      double hang,
      List<String> beginning) {
    String said = word.saysItself() ? null : Coverage.actualText(setting, text, from, to);
    Word begun = first ? word : null;
    items.box(
        width, hang, new Fragment(setting, text, from, to, begun, said, null, null, beginning));
  }

  /// Half of the hyphen stands out into the margin, so that the edge looks straight.
  private static double hyphenWidth(Setting setting) {
    return setting.points(setting.face().advance(setting.face().glyph('-'))) * 0.5;
  }
}
