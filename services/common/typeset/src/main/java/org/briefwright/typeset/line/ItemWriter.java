package org.briefwright.typeset.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.briefwright.language.hyphenation.Hyphenator;
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
import org.briefwright.typeset.font.Faces;
import org.briefwright.typeset.font.Figures;
import org.briefwright.typeset.font.FontFace;
import org.briefwright.typeset.theme.Palette;
import org.briefwright.typeset.theme.TextStyle;

/// Writes inlines as the boxes, glue and penalties of one paragraph.
final class ItemWriter {

  /// The word space may grow by half and shrink by a third, as in TeX's text fonts.
  private static final double SPACE_STRETCH = 0.5;

  private static final double SPACE_SHRINK = 0.3;
  private static final double CALL_SIZE = 0.66;
  private static final double CALL_RISE = 0.34;

  private final TextStyle style;
  private final Palette palette;
  private final Measure measure;
  private final Function<Note, String> labels;
  private final Function<String, String> pages;
  private final Function<String, Hyphenator> hyphenators;
  private final Items items;
  private final Set<String> warnings = new LinkedHashSet<>();
  private final List<String> passages = new ArrayList<>();
  private final WordWriter words;
  private Hyphenator hyphenator;
  private Fragment blank;

  /// @param items to write to, empty
  /// @param pages the number of the page on which something begins, by its id
  /// @param hyphenators by language, null where words of it stay whole
  ItemWriter(
      Items items,
      TextStyle style,
      Palette palette,
      Measure measure,
      Function<Note, String> labels,
      Function<String, String> pages,
      Function<String, Hyphenator> hyphenators) {
    this.items = items;
    this.style = style;
    this.palette = palette;
    this.measure = measure;
    this.labels = labels;
    this.pages = pages;
    this.hyphenators = hyphenators;
    this.words = new WordWriter(items, measure, passages, warnings);
  }

  Items write(List<Inline> text, String lang) {
    hyphenator = hyphenators.apply(lang);
    if (style.hanging() > 0) {
      // A box of negative width starts the first line to the left of the others.
      items.box(-style.hanging(), 0, null);
    }
    inlines(text, false, false, null);
    while (items.count > 0 && items.kind[items.count - 1] == Items.GLUE) {
      items.count--;
    }
    items.end();
    return Unbreakable.loosened(items, measure.width());
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  private void inlines(List<Inline> inlines, boolean emphasised, boolean important, Span span) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Text text ->
            text(Clusters.composed(text.value()), setting(emphasised, important, span));
        case Emphasis stressed -> inlines(stressed.text(), !emphasised, important, span);
        case Strong strong -> inlines(strong.text(), emphasised, true, span);
        case Link link -> inlines(link.text(), emphasised, important, new Span(link, span));
        case Reference to -> inlines(to.text(), emphasised, important, new Span(to, span));
        case NoteRef call ->
            call(call.note(), setting(emphasised, important, new Span(call, span)));
        case Mark mark -> mark(mark, setting(false, false, new Span(mark, span)));
        case Passage passage -> {
          passages.add(passage.id());
          inlines(passage.text(), emphasised, important, span);
        }
        case Foreign foreign -> {
          Hyphenator before = hyphenator;
          hyphenator = hyphenators.apply(foreign.lang());
          inlines(foreign.text(), emphasised, important, new Span(foreign, span));
          hyphenator = before;
        }
        case Abbreviation abbreviation ->
            inlines(abbreviation.text(), emphasised, important, new Span(abbreviation, span));
        case Superior raised -> {
          Setting setting = raised(setting(emphasised, important, span), style.colour());
          words.write(setting, raised.text(), 0, raised.text().length(), null);
        }
        case PageReference to -> {
          String number = to.before() + pages.apply(to.id());
          Reference link = new Reference(to.id(), List.of(new Text(number)));
          inlines(List.of(link), emphasised, important, span);
        }
      }
    }
  }

  private Setting setting(boolean emphasised, boolean important, Span span) {
    return new Setting(
        Faces.get(style.face(emphasised, important)),
        style.size(),
        style.figures(),
        linked(span) ? palette.accent() : style.colour(),
        0,
        span);
  }

  private static boolean linked(Span span) {
    for (Span s = span; s != null; s = s.parent()) {
      if (s.inline() instanceof Link || s.inline() instanceof Reference) {
        return true;
      }
    }
    return false;
  }

  private void text(String text, Setting setting) {
    int from = 0;
    while (from < text.length()) {
      char c = text.charAt(from);
      if (blank(c)) {
        space(setting);
        from++;
      } else if (c == '\u00A0' || c == '\u202F') {
        tie(setting, c);
        from++;
      } else {
        int to = from + 1;
        while (to < text.length() && !anySpace(text.charAt(to))) {
          to++;
        }
        words.write(setting, text, from, to, hyphenator);
        from = to;
      }
    }
  }

  private static boolean blank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean anySpace(char c) {
    return !Coverage.plain(c) && (blank(c) || c == '\u00A0' || c == '\u202F');
  }

  private void space(Setting setting) {
    boolean first = items.count == 0;
    boolean again = !first && items.kind[items.count - 1] == Items.GLUE;
    if (!first && !again) {
      glue(setting, spaceWidth(setting), null);
    }
  }

  /// A space at which no line may end.
  private void tie(Setting setting, char c) {
    items.penalty(0, Items.INFINITE, null);
    double width = spaceWidth(setting);
    glue(setting, c == '\u202F' ? width * 0.6 : width, Character.toString(c));
  }

  private void glue(Setting setting, double width, String actualText) {
    Fragment space = fragment(setting, actualText);
    if (measure.justified()) {
      items.glue(width, width * SPACE_STRETCH, width * SPACE_SHRINK, space);
    } else {
      items.glue(width, 0, 0, space);
    }
  }

  /// One for all spaces of a setting that say what they are.
  private Fragment fragment(Setting setting, String actualText) {
    if (actualText != null) {
      return new Fragment(setting, " ", 0, 1, null, actualText, null, null, List.of());
    }
    if (blank == null || blank.setting() != setting) {
      blank = Fragment.of(setting, " ", 0, 1);
    }
    return blank;
  }

  private static double spaceWidth(Setting setting) {
    return setting.points(setting.face().advance(setting.face().glyph(' ')));
  }

  private void call(Note note, Setting around) {
    String label = labels.apply(note);
    FontFace face = around.face();
    boolean superiors = true;
    for (int i = 0; i < label.length(); i++) {
      superiors &= face.hasFigure(label.charAt(i), Figures.SUPERIOR);
    }
    Setting raised =
        superiors
            ? new Setting(face, style.size(), Figures.SUPERIOR, palette.accent(), 0, around.span())
            : raised(around, palette.accent());
    if (afterCall()) {
      items.box(style.size() * 0.16, 0, null);
    }
    words.writeCall(raised, label, note);
  }

  private Setting raised(Setting around, int colour) {
    double size = style.size() * CALL_SIZE;
    double rise = style.size() * CALL_RISE;
    return new Setting(around.face(), size, Figures.LINING, colour, rise, around.span());
  }

  private boolean afterCall() {
    Fragment last = items.count == 0 ? null : items.fragment[items.count - 1];
    return last != null && last.note() != null;
  }

  private void mark(Mark mark, Setting setting) {
    double width = style.size() * 0.7;
    items.box(
        width, 0, new Fragment(setting, "", 0, 0, null, null, null, mark, words.takePassages()));
  }
}
