package org.briefwright.typeset.font;

/// How far a mark's origin lies from that of the glyph it stands on, in thousandths of an em.
public record MarkOffset(int right, int up) {}
