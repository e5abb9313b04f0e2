package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.font.Figures;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.line.SetText;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;
import org.briefwright.typeset.theme.Theme;

/// Sets the texts of a picture in the type of tables.
final class Lettering {

  private static final double ENDLESS = 100_000;

  private final Theme theme;
  private final ParagraphSetter setter;
  private final Set<String> warnings = new LinkedHashSet<>();

  Lettering(Theme theme, ParagraphSetter setter) {
    this.theme = theme;
    this.setter = setter;
  }

  Set<String> warnings() {
    return warnings;
  }

  TextStyle style(Tone tone) {
    TextStyle table = theme.style(Role.TABLE);
    double scale = tone == Tone.SCALE ? 0.92 : 1;
    int colour =
        switch (tone) {
          case LABEL, STRONG -> theme.palette().ink();
          case QUIET, SCALE -> theme.palette().grey();
        };
    return new TextStyle(
        table.family(),
        table.italic(),
        tone == Tone.STRONG,
        table.size() * scale,
        table.leading() * scale,
        false,
        colour,
        Figures.LINING,
        0,
        0,
        0,
        0);
  }

  /// All of a text on one line.
  Line line(String text, Tone tone) {
    return set(text, tone, ENDLESS).getFirst();
  }

  /// Lines none of which is wider than `width`: words that nothing else can divide are divided
  /// anywhere.
  List<Line> lines(String text, Tone tone, double width) {
    List<Line> lines = set(text, tone, width);
    return widest(lines) <= width + 0.01 ? lines : set(divisible(text), tone, width);
  }

  /// Lines that divide no word; wider than `width` where a word is.
  List<Line> wholeWords(String text, Tone tone, double width) {
    List<Line> lines = new ArrayList<>();
    String begun = "";
    for (String word : text.strip().split("\\s+")) {
      String more = begun.isEmpty() ? word : begun + " " + word;
      if (!begun.isEmpty() && line(more, tone).width() > width) {
        lines.add(line(begun, tone));
        more = word;
      }
      begun = more;
    }
    lines.add(line(begun, tone));
    return lines;
  }

  static double widest(List<Line> lines) {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }

  private List<Line> set(String text, Tone tone, double width) {
    SetText set = setter.set(List.of(new Text(text)), style(tone), width);
    warnings.addAll(set.warnings());
    return set.lines();
  }

  private static String divisible(String text) {
    StringBuilder loose = new StringBuilder(text.length() * 2);
    text.codePoints()
        .forEach(
            c -> {
              loose.appendCodePoint(c);
              if (Character.isLetterOrDigit(c) || c > ' ' && c < 0x7F) {
                loose.append('\u200B');
              }
            });
    return loose.toString();
  }
}
