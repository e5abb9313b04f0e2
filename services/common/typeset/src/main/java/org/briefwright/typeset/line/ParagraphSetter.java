package org.briefwright.typeset.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.briefwright.language.hyphenation.Hyphenation;
import org.briefwright.language.hyphenation.Hyphenator;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Inlines;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.PageReference;
import org.briefwright.typeset.theme.Palette;
import org.briefwright.typeset.theme.TextStyle;

/// Sets paragraphs of one document, for one thread: tries without hyphens first, then with, then
/// looser and looser.
public final class ParagraphSetter {

  /// Below this width, in points, whole words leave holes: hyphenation is tried at once.
  private static final double NARROW = 250;

  private final String lang;
  private final Palette palette;
  private final Function<Note, String> labels;
  private final Function<String, String> pages;
  private final LineMemo memo;
  private final Map<String, Hyphenator> hyphenators = new HashMap<>();

  /// One paragraph's at a time: their arrays were most of what a layout allocated.
  private final Items items = new Items();

  /// For texts that refer to no page.
  public ParagraphSetter(
      String lang, Palette palette, Function<Note, String> labels, LineMemo memo) {
    this(lang, palette, labels, id -> "?", memo);
  }

  /// @param pages the number of the page on which something begins, by its id
  public ParagraphSetter(
      String lang,
      Palette palette,
      Function<Note, String> labels,
      Function<String, String> pages,
      LineMemo memo) {
    this.lang = lang;
    this.palette = palette;
    this.labels = labels;
    this.pages = pages;
    this.memo = memo;
  }

  /// The lines of a text; one empty line where it has nothing to show.
  ///
  /// @param width in points
  public SetText set(List<Inline> text, TextStyle style, double width) {
    Measure measure = new Measure(Math.max(width, style.size()), style.justified());
    List<String> called = new ArrayList<>();
    for (Inline inline : Inlines.of(text)) {
      if (inline instanceof NoteRef(Note note)) {
        called.add(labels.apply(note));
      } else if (inline instanceof PageReference to) {
        called.add(pages.apply(to.id()));
      }
    }
    LineMemo.Key key = LineMemo.Key.of(text, style, measure, lang, called);
    SetText known = memo.find(key);
    if (known == null) {
      known = broken(text, style, measure);
      memo.keep(key, known);
    }
    return known;
  }

  private SetText broken(List<Inline> text, TextStyle style, Measure measure) {
    double eager = measure.justified() ? 1.0 : 2.0;
    if (!measure.justified() || measure.width() >= NARROW) {
      ItemWriter whole = writer(style, measure, language -> null);
      Items undivided = whole.write(text, lang);
      LineEnd end = new LineBreaker(undivided, measure, eager, 0).best();
      if (end != null) {
        return lines(undivided, measure, end.items(), whole);
      }
    }
    ItemWriter divided = writer(style, measure, this::hyphenator);
    Items written = divided.write(text, lang);
    LineEnd end = new LineBreaker(written, measure, measure.justified() ? 1.7 : 2.5, 0).best();
    if (end == null) {
      end = new LineBreaker(written, measure, measure.justified() ? 4.5 : 1e7, 0).best();
    }
    if (end == null) {
      end = new LineBreaker(written, measure, 10, measure.width() * 0.06).best();
    }
    int[] ends = end == null ? GreedyBreaker.breaks(written, measure.width()) : end.items();
    return lines(written, measure, ends, divided);
  }

  private ItemWriter writer(
      TextStyle style, Measure measure, Function<String, Hyphenator> hyphenation) {
    return new ItemWriter(items.cleared(), style, palette, measure, labels, pages, hyphenation);
  }

  private Hyphenator hyphenator(String language) {
    return hyphenators.computeIfAbsent(language, tag -> Hyphenation.of(tag).orElse(null));
  }

  private static SetText lines(Items items, Measure measure, int[] ends, ItemWriter writer) {
    return new SetText(new LineSetter(items, measure).set(ends), writer.warnings());
  }
}
