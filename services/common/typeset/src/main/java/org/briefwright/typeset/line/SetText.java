package org.briefwright.typeset.line;

import java.util.List;

/// A paragraph's lines, and what its reader should be warned of.
public record SetText(List<Line> lines, List<String> warnings) {

  public SetText {
    lines = List.copyOf(lines);
    warnings = List.copyOf(warnings);
  }

  /// How many codes its runs hold, which is about how long the text is.
  int glyphs() {
    int glyphs = 0;
    for (Line line : lines) {
      for (Run run : line.runs()) {
        glyphs += run.count();
      }
    }
    return glyphs;
  }
}
