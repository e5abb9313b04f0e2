package org.briefwright.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.font.FontFace;

/// Sets the lines between chosen line ends: glyphs in place, spaces stretched or shrunk.
final class LineSetter {

  private static final String SOFT_HYPHEN = "\u00AD";

  private final Items items;
  private final Measure measure;
  private List<Run> runs;
  private Run run;
  private double x;

  LineSetter(Items items, Measure measure) {
    this.items = items;
    this.measure = measure;
  }

  List<Line> set(int[] ends) {
    List<Line> lines = new ArrayList<>(ends.length);
    int start = 0;
    for (int i = 0; i < ends.length; i++) {
      while (start < ends[i] && items.kind[start] != Items.BOX) {
        start++;
      }
      lines.add(line(start, ends[i], i == ends.length - 1));
      start = ends[i] + 1;
    }
    return lines;
  }

  private Line line(int start, int end, boolean last) {
    runs = new ArrayList<>(4);
    run = null;
    x = 0;
    List<Note> notes = List.of();
    List<String> passages = List.of();
    double ratio = ratio(start, end, last);
    for (int i = start; i < end; ) {
      Fragment fragment = items.fragment[i];
      if (items.kind[i] == Items.PENALTY) {
        i++;
      } else if (items.kind[i] == Items.GLUE) {
        space(i, ratio);
        i++;
      } else if (fragment == null) {
        x += items.width[i++];
        run = null;
      } else if (fragment.rightToLeft()) {
        int next = items.phraseEnd(i, end);
        for (int k = i; k < next; k++) {
          if (items.kind[k] == Items.BOX) {
            passages = beginning(passages, items.fragment[k]);
          }
        }
        phrase(i, next, ratio);
        i = next;
      } else {
        int next = i + 1;
        int to = fragment.to();
        Fragment part = fragment;
        while (next < end && continued(part, next)) {
          if (items.kind[next] == Items.BOX) {
            part = items.fragment[next];
            to = part.to();
          }
          next++;
        }
        notes = noted(notes, fragment);
        passages = beginning(passages, fragment);
        word(fragment, to, items.width[i]);
        i = next;
      }
    }
    boolean divided = items.kind[end] == Items.PENALTY && items.fragment[end] != null;
    if (divided) {
      hyphen(items.fragment[end].setting());
    }
    return new Line(runs, x, notes, passages, divided);
  }

  /// Lays characters from right to left, in the order of the text.
  private void phrase(int from, int to, double ratio) {
    double width = 0;
    for (int i = from; i < to; i++) {
      width += items.widthOnLine(i, ratio);
    }
    double right = x + width;
    double place = right;
    for (int i = from; i < to; i++) {
      place -= items.widthOnLine(i, ratio);
      x = place;
      run = null;
      if (items.kind[i] == Items.BOX) {
        word(items.fragment[i], items.fragment[i].to(), items.width[i]);
      } else if (items.kind[i] == Items.GLUE) {
        space(i, ratio);
      }
    }
    x = right;
    run = null;
  }

  private boolean continued(Fragment part, int next) {
    return items.kind[next] == Items.PENALTY
        || items.kind[next] == Items.BOX
            && items.fragment[next] != null
            && part.continuesIn(items.fragment[next]);
  }

  private static List<Note> noted(List<Note> notes, Fragment fragment) {
    if (fragment.note() == null) {
      return notes;
    }
    List<Note> more = new ArrayList<>(notes);
    more.add(fragment.note());
    return more;
  }

  private static List<String> beginning(List<String> passages, Fragment fragment) {
    if (fragment.passages().isEmpty()) {
      return passages;
    }
    List<String> more = new ArrayList<>(passages);
    more.addAll(fragment.passages());
    return more;
  }

  private double ratio(int start, int end, boolean last) {
    if (!measure.justified()) {
      return 0;
    }
    double width = items.kind[end] == Items.PENALTY ? items.width[end] : 0;
    double stretch = 0;
    double shrink = 0;
    for (int i = start; i < end; i++) {
      if (items.kind[i] == Items.BOX) {
        width += items.width[i];
      } else if (items.kind[i] == Items.GLUE && items.fragment[i] != null) {
        width += items.width[i];
        stretch += items.stretch[i];
        shrink += items.shrink[i];
      }
    }
    if (end > 0) {
      width -= items.hang[end - 1];
    }
    double missing = measure.width() - width;
    if (missing >= 0) {
      return last || stretch == 0 ? 0 : missing / stretch;
    }
    return shrink == 0 ? 0 : Math.max(-1, missing / shrink);
  }

  private void space(int i, double ratio) {
    Fragment space = items.fragment[i];
    if (space == null) {
      return;
    }
    Setting setting = space.setting();
    FontFace face = setting.face();
    double set = items.widthOnLine(i, ratio);
    Run to = runFor(setting, space.actualText(), null);
    int glyph = face.glyph(' ');
    to.glyph(glyph);
    to.shiftBy(Math.round((set - setting.points(face.advance(glyph))) * 10_000 / setting.size()));
    x += set;
    to.width(x - to.x());
  }

  private void word(Fragment fragment, int to, double width) {
    Setting setting = fragment.setting();
    if (fragment.mark() != null) {
      Run mark = runFor(setting, null, fragment);
      x += width;
      mark.width(width);
      return;
    }
    if (to == fragment.from()) {
      return;
    }
    Run into = runFor(setting, fragment.actualText(), null);
    if (MarkedWord.is(fragment)) {
      markedWord(fragment, to, into);
      return;
    }
    Word word = fragment.wordTo(to);
    if (word == null) {
      word = Words.get(setting.face(), setting.figures(), fragment.text(), fragment.from(), to);
    }
    into.add(word.codes());
    x += setting.points(word.width());
    into.width(x - into.x());
  }

  private void markedWord(Fragment fragment, int to, Run into) {
    Setting setting = fragment.setting();
    int[] glyphs = new int[to - fragment.from()];
    int count =
        setting.face().shape(fragment.text(), fragment.from(), to, setting.figures(), glyphs);
    x = new MarkedWord(fragment, glyphs, count).draw(into, x, (at, up) -> mark(setting, at, up));
  }

  private Run mark(Setting letters, double at, double up) {
    Setting raised =
        new Setting(
            letters.face(),
            letters.size(),
            letters.figures(),
            letters.colour(),
            letters.rise() + up,
            letters.span());
    run = new Run(raised, at, "", null, 1);
    runs.add(run);
    return run;
  }

  private void hyphen(Setting setting) {
    Run hyphen = runFor(setting, SOFT_HYPHEN, null);
    int glyph = setting.face().glyph('-');
    hyphen.glyph(glyph);
    x += setting.points(setting.face().advance(glyph));
    hyphen.width(x - hyphen.x());
  }

  /// The run to go on with; a new one where the setting changes or the glyphs do not say the text.
  private Run runFor(Setting setting, String actualText, Fragment marked) {
    boolean goesOn =
        run != null
            && run.setting() == setting
            && run.mark() == null
            && marked == null
            && run.actualText() == null
            && actualText == null;
    if (!goesOn) {
      run = new Run(setting, x, actualText, marked == null ? null : marked.mark(), 48);
      runs.add(run);
    }
    return run;
  }
}
