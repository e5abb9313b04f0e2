package org.briefwright.typeset.line;

import java.util.List;

/// A paragraph's lines, and what its reader should be warned of.
///
/// @param glyphs how many codes its runs hold, which is about how long the text is
public record SetText(List<Line> lines, List<String> warnings, int glyphs) {

  public SetText {
    lines = List.copyOf(lines);
    warnings = List.copyOf(warnings);
  }

  SetText(List<Line> lines, List<String> warnings) {
    this(lines, warnings, glyphs(lines));
  }

  private static int glyphs(List<Line> lines) {
    int glyphs = 0;
    for (Line line : lines) {
      for (Run run : line.runs()) {
        glyphs += run.count();
      }
    }
    return glyphs;
  }
}
