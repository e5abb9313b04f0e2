package org.briefwright.typeset.font;

/// A face's measures in thousandths of an em, as a PDF font descriptor wants them.
public record FaceMetrics(
    int unitsPerEm,
    int xMin,
    int yMin,
    int xMax,
    int yMax,
    int ascent,
    int descent,
    int capHeight,
    int xHeight,
    double italicAngle) {

  static FaceMetrics read(Sfnt font) {
    int head = font.at("head");
    int hhea = font.at("hhea");
    int os2 = font.at("OS/2");
    return new FaceMetrics(
        font.u16(head + 18),
        font.i16(head + 36),
        font.i16(head + 38),
        font.i16(head + 40),
        font.i16(head + 42),
        font.i16(hhea + 4),
        font.i16(hhea + 6),
        font.i16(os2 + 88),
        font.i16(os2 + 86),
        font.i32(font.at("post") + 4) / 65536.0);
  }
}
