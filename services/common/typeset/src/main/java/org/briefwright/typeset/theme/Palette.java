package org.briefwright.typeset.theme;

/// A theme's colours, each 0xRRGGBB. Shape always carries what colour carries, so that a grey print
/// loses nothing.
public record Palette(int ink, int grey, int rule, int accent, int tint, int pro, int con) {}
