package org.briefwright.typeset.font;

/// A font file, deflated.
///
/// @param deflated in zlib's format, as PDF's `FlateDecode` reads it
/// @param length before deflating
public record FontProgram(byte[] deflated, int length) {}
