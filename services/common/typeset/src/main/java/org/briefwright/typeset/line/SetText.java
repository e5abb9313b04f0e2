package org.briefwright.typeset.line;

import java.util.List;

/// A paragraph's lines, and what its reader should be warned of.
public record SetText(List<Line> lines, List<String> warnings) {}
